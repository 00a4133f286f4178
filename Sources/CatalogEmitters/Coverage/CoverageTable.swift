import OutputText

/// The checks for people: columns of equal width, two blanks apart.
struct CoverageTable {
    private let checks: CoveredChecks
    /// The first two columns, which hold something else in each row.
    private let places, codes: TextColumn
    /// What stands in the next three columns, by kind, and the last of them not filled up.
    private let outcomes: [[UInt8]]
    private let head: [UInt8]
    /// What the last of the three lacks to its width, by kind.
    private let missingBlanks: [Int]

    init(_ checks: CoveredChecks) {
        self.checks = checks
        places = TextColumn("Feld", checks.entries.map(\.place))
        codes = TextColumn("Prüfung", checks.entries.map(\.code))
        let titles = ["Swift", "JSON-Schema", "HTML"]
        let rows = [titles] + checks.kinds.map { $0.all.map(\.status.german) }
        let widths = titles.indices.map { column in rows.map { $0[column].columns }.max() ?? 0 }
        let cells = rows.map { row -> (bytes: [UInt8], missing: Int) in
            var bytes: [UInt8] = []
            var missing = 0
            for (text, width) in zip(row, widths) {
                bytes.append(blanks: missing)
                bytes.append(text: text)
                missing = width - text.columns + 2
            }
            return (bytes, missing)
        }
        outcomes = cells.dropFirst().map(\.bytes)
        missingBlanks = cells.dropFirst().map(\.missing)
        var head: [UInt8] = []
        places.writeTitle(to: &head)
        codes.writeTitle(to: &head)
        if let titles = cells.first {
            head += titles.bytes
            head.append(blanks: titles.missing)
        }
        head.append(text: "Genauer\n")
        self.head = head
    }

    /// - Parameter bytes: Takes the table.
    func write(to bytes: inout [UInt8]) {
        bytes.reserveCapacity(bytes.count + (checks.entries.count + 1) * (head.count + 24))
        bytes += head
        for (number, kind) in checks.kindOfEntry.enumerated() {
            places.write(number, to: &bytes)
            codes.write(number, to: &bytes)
            bytes += outcomes[kind]
            if let detail = checks.entries[number].detail?.german, !detail.isEmpty {
                bytes.append(blanks: missingBlanks[kind])
                bytes.append(text: detail)
            }
            bytes.append(UInt8(ascii: "\n"))
        }
    }
}

/// A column that another one follows.
private struct TextColumn {
    private let title: String
    private let cells: [String]
    /// Of the cells, in columns of a terminal.
    private let widths: [Int]
    /// With the two blanks behind it.
    private let width: Int

    init(_ title: String, _ cells: [String]) {
        (self.title, self.cells) = (title, cells)
        widths = cells.map(\.columns)
        width = max(widths.max() ?? 0, title.columns) + 2
    }

    func writeTitle(to bytes: inout [UInt8]) {
        bytes.append(text: title)
        bytes.append(blanks: width - title.columns)
    }

    func write(_ number: Int, to bytes: inout [UInt8]) {
        bytes.append(text: cells[number])
        bytes.append(blanks: width - widths[number])
    }
}
