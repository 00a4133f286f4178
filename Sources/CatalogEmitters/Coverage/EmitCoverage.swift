import CatalogDiagnostics
import CatalogModel
import OutputText

/// For each service a table of every check, and which target makes it: for programs and for people.
func emitCoverage(_ service: Service, _ entries: [CoverageEntry]) -> [OutputFile] {
    [
        OutputFile(path: "coverage/\(service.id).json", bytes: json(entries, service)),
        OutputFile(path: "coverage/\(service.id).txt", bytes: table(entries, service)),
    ]
}

/// Each check with the key of what each target does about it, and what the keys mean, once.
private func json(_ entries: [CoverageEntry], _ service: Service) -> [UInt8] {
    let targets: [(name: StaticString, outcome: (CoverageEntry) -> CheckOutcome)] = [
        ("swift", \.swift), ("jsonSchema", \.jsonSchema), ("html", \.html),
    ]
    let all = CheckOutcome.all
    // How often each outcome occurs, by its place among all.
    let counts = targets.map { _, outcome in
        entries.reduce(into: [Int](repeating: 0, count: all.count)) { counts, entry in
            if let place = all.firstIndex(of: outcome(entry)) { counts[place] += 1 }
        }
    }
    func summary(_ counts: [Int]) -> JSONValue {
        .object(
            CheckOutcome.Status.allCases.map { status in
                let ofStatus = zip(all, counts).filter { $0.0.status == status }
                return .init(status.rawValue, .integer(Int64(ofStatus.reduce(0) { $0 + $1.1 })))
            })
    }
    let occurring = all.indices.filter { place in counts.contains { $0[place] > 0 } }.map { all[$0] }
    // A row takes about 120 bytes.
    var writer = JSONFileWriter(capacity: 2_000 + entries.count * 120)
    writer.write("service", .string(service.id))
    writer.write("version", .string(service.version.description))
    writer.write("definition", .string(service.contentHash))
    writer.write("counts", .object(zip(targets, counts).map { .init($0.name.description, summary($1)) }))
    writer.write("outcomes", .object(occurring.map { .init($0.key, json($0)) }))
    writer.write("checks", rows: entries.count) { number, row in
        let entry = entries[number]
        row.write("path", entry.path)
        row.write("code", entry.code)
        if let detail = entry.detail { row.write("detail", detail.english) }
        for (name, outcome) in targets { row.write(name, outcome(entry).key) }
    }
    return writer.finish()
}

private func json(_ outcome: CheckOutcome) -> JSONValue {
    guard let reason = outcome.reason else { return ["status": .string(outcome.status.rawValue)] }
    return [
        "status": .string(outcome.status.rawValue),
        "reason": ["de": .string(reason.german), "en": .string(reason.english)],
    ]
}

private func table(_ entries: [CoverageEntry], _ service: Service) -> [UInt8] {
    let missing = entries.filter { $0.jsonSchema.status == .notEnforced }
    var text = """
        Abdeckung: \(service.title[0])
        Dienst \(service.id), Version \(service.version)

        Jede Prüfung dieses Formulars und ob sie stattfindet: im erzeugten Swift-Code, im JSON-Schema und im
        HTML-Formular. Das HTML-Formular kommt ohne Skript aus; seine Eingaben prüft beim Eingang der Swift-Code.

        JSON-Schema: \(entries.count - missing.count) von \(entries.count) Prüfungen, \(missing.count) fehlen.

        """
    if !missing.isEmpty {
        text += "\nIm JSON-Schema nicht geprüft\n"
        for entry in missing {
            text += "- \(entry.place): \(entry.code)\(entry.detail.map { " (\($0.german))" } ?? "")\n"
            if let reason = entry.jsonSchema.reason { text += "  \(reason.german)\n" }
        }
    }
    let rows = entries.map { entry in
        [
            entry.place, entry.code, entry.swift.status.german, entry.jsonSchema.status.german,
            entry.html.status.german, entry.detail?.german ?? "",
        ]
    }
    text += "\nAlle Prüfungen\n"
    return Array(text.utf8)
        + aligned([["Feld", "Prüfung", "Swift", "JSON-Schema", "HTML", "Genauer"]] + rows)
}

extension CoverageEntry {
    fileprivate var place: String { path.isEmpty ? "(Formular)" : path }
}

/// Rows with columns of equal width, two blanks apart.
private func aligned(_ rows: [[String]]) -> [UInt8] {
    // Nothing is beside the last one.
    var widest = [Int](repeating: 0, count: max((rows.first?.count ?? 0) - 1, 0))
    for row in rows {
        for column in widest.indices { widest[column] = max(widest[column], row[column].columns) }
    }
    var text: [UInt8] = []
    text.reserveCapacity(rows.count * widest.reduce(40) { $0 + $1 + 2 })
    for row in rows {
        // Blanks are owed until something stands behind them.
        var owed = 0
        for (column, cell) in row.enumerated() {
            if !cell.isEmpty {
                text.append(blanks: owed)
                text.append(contentsOf: cell.utf8)
                owed = 0
            }
            if column < widest.count { owed += widest[column] - cell.columns + 2 }
        }
        text.append(UInt8(ascii: "\n"))
    }
    return text
}
