import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let forwardReference = DiagnosticDefinition(
        code: "DW3008",
        name: "forward-reference",
        severity: .error,
        summary: Wording(
            de: "Diese Frage kommt erst später.",
            en: "This question comes later."),
        explanation: Wording(
            de: """
                Ob eine Frage gestellt wird, kann nur von dem abhängen, was vorher gefragt wurde. Sonst \
                würde sich die Seite hinter dem Rücken der Menschen ändern.
                """,
            en: """
                Whether a question is asked can only depend on what was asked before. Otherwise the page \
                would change behind people’s backs.
                """),
        badExample: .fields(
            """
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: isUrgent # DW3008
            isUrgent: {type: boolean, label: {de: Eilt es?, en: Is it urgent?}}
            """),
        goodExample: .fields(
            """
            isUrgent: {type: boolean, label: {de: Eilt es?, en: Is it urgent?}}
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: isUrgent
            """))
}

extension Diagnostic {
    static func forwardReference(_ range: SourceRange, name: String, declared: SourceRange) -> Diagnostic {
        Diagnostic(
            .forwardReference, at: range,
            Wording(
                de: "„\(name)“ wird nicht vor dieser Frage gefragt.",
                en: "“\(name)” is not asked before this question."),
            proposal: Wording(
                de: "Stellen Sie die Frage „\(name)“ davor.", en: "Put the question “\(name)” in front."),
            notes: [Diagnostic.Note(Wording(de: "Hier steht sie.", en: "Here it stands."), at: declared)])
    }
}
