import CatalogDiagnostics
import CatalogModel
import OutputText

/// For each service a table of every check, and which target makes it: for programs and for people.
func emitCoverage(_ service: Service, _ entries: [CoverageEntry]) -> [OutputFile] {
    let checks = CoveredChecks(entries)
    return [
        OutputFile(path: "coverage/\(service.id).json", bytes: json(checks, service)),
        OutputFile(path: "coverage/\(service.id).txt", bytes: table(checks, service)),
    ]
}

/// Each check with the key of what each target does about it, and what the keys mean, once.
private func json(_ checks: CoveredChecks, _ service: Service) -> [UInt8] {
    let all = CheckOutcome.all
    // How often each outcome occurs, by its place among all.
    var counts = TargetOutcomes.targets.map { _ in [Int](repeating: 0, count: all.count) }
    for (kind, count) in zip(checks.kinds, checks.counts) {
        for (target, outcome) in kind.all.enumerated() {
            if let place = all.firstIndex(of: outcome) { counts[target][place] += count }
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
    let outcomes = checks.kinds.map { kind in
        JSONFileWriter.Members(zip(TargetOutcomes.targets, kind.all).map { ($0, $1.key) })
    }
    // A row takes about 120 bytes.
    var writer = JSONFileWriter(capacity: 2_000 + checks.entries.count * 120)
    writer.write("service", .string(service.id))
    writer.write("version", .string(service.version.description))
    writer.write("definition", .string(service.contentHash))
    writer.write(
        "counts", .object(zip(TargetOutcomes.targets, counts).map { .init($0.description, summary($1)) }))
    writer.write("outcomes", .object(occurring.map { .init($0.key, json($0)) }))
    writer.write("checks", rows: checks.entries.count) { number, row in
        let entry = checks.entries[number]
        row.write("path", entry.path)
        row.write("code", entry.code)
        if let detail = entry.detail { row.write("detail", detail.english) }
        row.write(outcomes[checks.kindOfEntry[number]])
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

private func table(_ checks: CoveredChecks, _ service: Service) -> [UInt8] {
    let count = checks.entries.count
    let missing = checks.entries.indices.filter { number in
        checks.kinds[checks.kindOfEntry[number]].jsonSchema.status == .notEnforced
    }
    var text = Array(
        """
        Abdeckung: \(service.title[0])
        Dienst \(service.id), Version \(service.version)

        Jede Prüfung dieses Formulars und ob sie stattfindet: im erzeugten Swift-Code, im JSON-Schema und im
        HTML-Formular. Das HTML-Formular kommt ohne Skript aus; seine Eingaben prüft beim Eingang der Swift-Code.

        JSON-Schema: \(count - missing.count) von \(count) Prüfungen, \(missing.count) fehlen.

        """.utf8)
    if !missing.isEmpty {
        text.append(text: "\nIm JSON-Schema nicht geprüft\n")
        for number in missing {
            let entry = checks.entries[number]
            for piece in ["- ", entry.place, ": ", entry.code] { text.append(text: piece) }
            if let detail = entry.detail?.german {
                for piece in [" (", detail, ")"] { text.append(text: piece) }
            }
            text.append(text: "\n")
            if let reason = checks.kinds[checks.kindOfEntry[number]].jsonSchema.reason {
                for piece in ["  ", reason.german, "\n"] { text.append(text: piece) }
            }
        }
    }
    text.append(text: "\nAlle Prüfungen\n")
    CoverageTable(checks).write(to: &text)
    return text
}

extension CoverageEntry {
    /// What people call the place of the check.
    var place: String { path.isEmpty ? "(Formular)" : path }
}
