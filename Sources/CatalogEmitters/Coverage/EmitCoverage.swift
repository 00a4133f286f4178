import CatalogDiagnostics
import CatalogModel
import OutputText

/// For each service a table of every check, and which target makes it: for programs and for people.
func emitCoverage(_ service: Service, _ entries: [CoverageEntry]) -> [OutputFile] {
    [
        OutputFile(path: "coverage/\(service.id).json", bytes: json(entries, service).fileBytes),
        OutputFile(path: "coverage/\(service.id).txt", text: table(entries, service)),
    ]
}

/// Each check with the key of what each target does about it, and what the keys mean, once.
private func json(_ entries: [CoverageEntry], _ service: Service) -> JSONValue {
    let targets: [(name: String, outcome: (CoverageEntry) -> CheckOutcome)] = [
        ("swift", \.swift), ("jsonSchema", \.jsonSchema), ("html", \.html),
    ]
    let counts = targets.map { _, outcome in
        entries.reduce(into: [:]) { $0[outcome($1), default: 0] += 1 }
    }
    func count(_ counts: [CheckOutcome: Int]) -> JSONValue {
        .object(
            CheckOutcome.Status.allCases.map { status in
                let ofStatus = counts.filter { $0.key.status == status }
                return .init(status.rawValue, .integer(Int64(ofStatus.values.reduce(0, +))))
            })
    }
    let outcomes = CheckOutcome.all.filter { outcome in counts.contains { $0[outcome] != nil } }
    let list = entries.map { entry -> JSONValue in
        var members: [JSONValue.Member] = [
            .init("path", .string(entry.path)), .init("code", .string(entry.code)),
        ]
        if let detail = entry.detail { members.append(.init("detail", .string(detail))) }
        members += targets.map { .init($0.name, .string($0.outcome(entry).key)) }
        return .object(members)
    }
    return [
        "service": .string(service.id), "version": .string(service.version.description),
        "definition": .string(service.contentHash),
        "counts": .object(zip(targets, counts).map { .init($0.name, count($1)) }),
        "outcomes": .object(outcomes.map { .init($0.key, json($0)) }),
        "checks": .rows(list),
    ]
}

private func json(_ outcome: CheckOutcome) -> JSONValue {
    guard let reason = outcome.reason else { return ["status": .string(outcome.status.rawValue)] }
    return [
        "status": .string(outcome.status.rawValue),
        "reason": ["de": .string(reason.german), "en": .string(reason.english)],
    ]
}

private func table(_ entries: [CoverageEntry], _ service: Service) -> String {
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
            text += "- \(entry.place): \(entry.code)\(entry.detail.map { " (\($0))" } ?? "")\n"
            if let reason = entry.jsonSchema.reason { text += "  \(reason.german)\n" }
        }
    }
    let rows = entries.map { entry in
        [
            entry.place, entry.code, entry.swift.status.german, entry.jsonSchema.status.german,
            entry.html.status.german, entry.detail ?? "",
        ]
    }
    return text + "\nAlle Prüfungen\n"
        + aligned([["Feld", "Prüfung", "Swift", "JSON-Schema", "HTML", "Genauer"]] + rows)
}

extension CoverageEntry {
    fileprivate var place: String { path.isEmpty ? "(Formular)" : path }
}

/// Rows with columns of equal width, two blanks apart.
private func aligned(_ rows: [[String]]) -> String {
    let widths = rows.map { $0.map(width) }
    let columns = rows.first?.count ?? 0
    let widest = (0..<columns).map { column in widths.map { $0[column] }.max() ?? 0 }
    var text = ""
    for (row, widths) in zip(rows, widths) {
        let last = row.lastIndex { !$0.isEmpty } ?? 0
        for column in row.indices.prefix(through: last) {
            text += row[column]
            if column < last { text += String(repeating: " ", count: widest[column] - widths[column] + 2) }
        }
        text += "\n"
    }
    return text
}

/// How many characters a reader counts.
private func width(_ cell: String) -> Int {
    cell.utf8.allSatisfy { $0 < 0x80 } ? cell.utf8.count : cell.count
}
