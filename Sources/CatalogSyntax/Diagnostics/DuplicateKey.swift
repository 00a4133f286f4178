import CatalogDiagnostics

extension DiagnosticDefinition {
    /// The same key twice in one mapping.
    package static let duplicateKey = DiagnosticDefinition(
        code: "DW1020", name: "duplicate-key", severity: .error,
        summary: Wording(
            de: "Ein Schlüssel kommt zweimal vor.",
            en: "A key occurs twice."),
        explanation: Wording(
            de: """
                Innerhalb einer Gruppe darf jeder Schlüssel nur einmal stehen; sonst wäre offen, welche \
                der beiden Angaben gilt. Löschen Sie eine der beiden oder geben Sie ihr einen anderen \
                Namen.
                """,
            en: """
                Within a group every key may be written once only; otherwise nobody knows which of the two \
                entries counts. Delete one of them or give it another name.
                """),
        badExample: .fields(
            """
            reason:
              type: text
              label: {de: Grund, en: Reason}
              type: text  # DW1020
            """),
        goodExample: .fields(
            """
            reason:
              type: text
              label: {de: Grund, en: Reason}
            """))
}

extension Diagnostic {
    static func duplicateKey(_ key: String, at range: SourceRange, first: SourceRange) -> Diagnostic {
        Diagnostic(
            .duplicateKey, at: range,
            Wording(
                de: "Der Schlüssel „\(key)“ steht hier zum zweiten Mal.",
                en: "The key “\(key)” is written here for the second time."),
            proposal: Wording(
                de: "Löschen Sie eine der beiden Angaben oder benennen Sie sie um.",
                en: "Delete one of the two entries or rename it."),
            notes: [Note(Wording(de: "Hier steht er zuerst.", en: "This is the first."), at: first)])
    }

    /// A duplicate key that another one follows at `next`.
    func asMissingName(adding next: SourceRange) -> Diagnostic {
        let note = Note(
            Wording(de: "Auch dieser ist doppelt.", en: "This one is there twice, too."), at: next)
        return Diagnostic(
            definition, at: range, message,
            proposal: Wording(
                de:
                    "Fehlt darüber die Zeile mit dem Namen des nächsten Eintrags? Sonst löschen Sie das Doppelte.",
                en:
                    "Is the line with the name of the next entry missing above? Otherwise delete what is there twice."
            ),
            notes: notes
        ).adding(note)
    }
}
