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

private func json(_ entries: [CoverageEntry], _ service: Service) -> JSONValue {
    func target(_ coverage: TargetCoverage) -> JSONValue {
        guard let reason = coverage.reason else { return ["status": .string(coverage.status.rawValue)] }
        return [
            "status": .string(coverage.status.rawValue),
            "reason": ["de": .string(reason.german), "en": .string(reason.english)],
        ]
    }
    func counts(_ target: (CoverageEntry) -> TargetCoverage) -> JSONValue {
        .object(
            TargetCoverage.Status.allCases.map { status in
                .init(status.rawValue, .integer(Int64(entries.count { target($0).status == status })))
            })
    }
    let list = entries.map { entry -> JSONValue in
        var members: [JSONValue.Member] = [
            .init("path", .string(entry.path)), .init("code", .string(entry.code)),
        ]
        if let detail = entry.detail { members.append(.init("detail", .string(detail))) }
        members += [
            .init("swift", target(entry.swift)), .init("jsonSchema", target(entry.jsonSchema)),
            .init("html", target(entry.html)),
        ]
        return .object(members)
    }
    return [
        "service": .string(service.id), "version": .string(service.version.description),
        "definition": .string(service.contentHash),
        "counts": ["swift": counts(\.swift), "jsonSchema": counts(\.jsonSchema), "html": counts(\.html)],
        "checks": .array(list),
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
