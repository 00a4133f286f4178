extension DiagnosticReport {
    /// For code-scanning services: SARIF 2.1.0 (OASIS). That the run was no success is told by an invocation (section 3.20).
    package func sarif(compilerVersion: String) -> String {
        var definitions: [DiagnosticDefinition] = []
        var codes: Set<String> = []
        for diagnostic in diagnostics where codes.insert(diagnostic.definition.code).inserted {
            definitions.append(diagnostic.definition)
        }
        definitions.sort { $0.code < $1.code }
        let driver = ReportValue.object([
            ("name", .text("dienstwerk")),
            ("semanticVersion", .text(compilerVersion)),
            ("language", .text(language.rawValue)),
            ("rules", .list(definitions.map(rule))),
        ])
        return ReportValue.object([
            ("$schema", .text("https://json.schemastore.org/sarif-2.1.0.json")),
            ("version", .text("2.1.0")),
            (
                "runs",
                .list([
                    .object([
                        ("tool", .object([("driver", driver)])),
                        ("invocations", .list([invocation])),
                        ("columnKind", .text("unicodeCodePoints")),
                        ("results", .list(diagnostics.map(result))),
                    ])
                ])
            ),
        ]).json
    }

    /// Errors in the catalog are what the run was to find.
    private var invocation: ReportValue {
        guard let failure else { return .object([("executionSuccessful", .boolean(true))]) }
        let notification = ReportValue.object([("level", .text("error")), ("message", message(failure))])
        return .object([
            ("executionSuccessful", .boolean(false)),
            ("toolExecutionNotifications", .list([notification])),
        ])
    }

    private func rule(_ definition: DiagnosticDefinition) -> ReportValue {
        .object([
            ("id", .text(definition.code)),
            ("name", .text(definition.name)),
            ("shortDescription", message(definition.summary)),
            ("fullDescription", message(definition.explanation)),
            ("defaultConfiguration", .object([("level", .text(definition.severity.rawValue))])),
        ])
    }

    private func result(of diagnostic: Diagnostic) -> ReportValue {
        var text = diagnostic.message[language]
        if let proposal = diagnostic.proposal { text += " " + proposal[language] }
        var members: [(name: String, value: ReportValue)] = [
            ("ruleId", .text(diagnostic.definition.code)),
            ("level", .text(diagnostic.definition.severity.rawValue)),
            ("message", .object([("text", .text(text))])),
            ("locations", .list([location(of: diagnostic.range, message: nil)])),
        ]
        if !diagnostic.notes.isEmpty {
            let notes = diagnostic.notes.map { location(of: $0.range, message: $0.message) }
            members.append(("relatedLocations", .list(notes)))
        }
        if let edit = diagnostic.edit {
            let replacement = ReportValue.object([
                ("deletedRegion", region(of: edit.range)),
                ("insertedContent", .object([("text", .text(edit.replacement))])),
            ])
            let change = ReportValue.object([
                ("artifactLocation", artifact(of: edit.range)), ("replacements", .list([replacement])),
            ])
            members.append(("fixes", .list([.object([("artifactChanges", .list([change]))])])))
        }
        return .object(members)
    }

    private func location(of range: SourceRange, message: Wording?) -> ReportValue {
        var members: [(name: String, value: ReportValue)] = [
            (
                "physicalLocation",
                .object([("artifactLocation", artifact(of: range)), ("region", region(of: range))])
            )
        ]
        if let message { members.append(("message", self.message(message))) }
        return .object(members)
    }

    private func message(_ wording: Wording) -> ReportValue { .object([("text", .text(wording[language]))]) }

    private func artifact(of range: SourceRange) -> ReportValue {
        .object([("uri", .text(uriPath(place(of: range).path)))])
    }

    private func region(of range: SourceRange) -> ReportValue {
        let place = place(of: range)
        return .object([
            ("startLine", .number(place.start.line)), ("startColumn", .number(place.start.column)),
            ("endLine", .number(place.end.line)), ("endColumn", .number(place.end.column)),
        ])
    }
}

/// A file path as a relative or absolute URI reference (RFC 3986).
private func uriPath(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var text: [UInt8] = []
    for byte in path.utf8 {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: text.append(byte)
        default: text += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
        }
    }
    return String(decoding: text, as: UTF8.self)
}
