extension DiagnosticReport {
    /// For other programs: an object with `diagnostics`, `errors` and `warnings`. Lines and columns count from 1,
    /// columns in Unicode scalars; offsets count bytes from 0; ends are exclusive. A run that was no success for another reason than
    /// errors has its reason in `failure`.
    package func json() -> String {
        let failure = failure.map { [("failure", ReportValue.text($0[language]))] } ?? []
        return ReportValue.object(
            [
                ("format", .number(1)),
                ("errors", .number(errorCount)),
                ("warnings", .number(warningCount)),
            ] + failure + [("diagnostics", .list(diagnostics.map(value)))]
        ).json
    }

    private func value(of diagnostic: Diagnostic) -> ReportValue {
        var members: [(name: String, value: ReportValue)] = [
            ("code", .text(diagnostic.definition.code)),
            ("name", .text(diagnostic.definition.name)),
            ("severity", .text(diagnostic.definition.severity.rawValue)),
            ("message", .text(diagnostic.message[language])),
        ]
        members += placeMembers(of: diagnostic.range)
        if let proposal = diagnostic.proposal { members.append(("proposal", .text(proposal[language]))) }
        if !diagnostic.notes.isEmpty {
            let notes = diagnostic.notes.map { note in
                ReportValue.object(
                    [("message", .text(note.message[language]))] + placeMembers(of: note.range))
            }
            members.append(("notes", .list(notes)))
        }
        if let edit = diagnostic.edit {
            let place = placeMembers(of: edit.range)
            members.append(("edit", .object(place + [("replacement", .text(edit.replacement))])))
        }
        return .object(members)
    }

    private func placeMembers(of range: SourceRange) -> [(name: String, value: ReportValue)] {
        let place = place(of: range)
        func position(_ position: (line: Int, column: Int), _ offset: UInt32) -> ReportValue {
            .object([
                ("line", .number(position.line)),
                ("column", .number(position.column)),
                ("offset", .number(Int(offset))),
            ])
        }
        return [
            ("file", .text(place.path)),
            ("start", position(place.start, range.start)),
            ("end", position(place.end, range.end)),
        ]
    }
}
