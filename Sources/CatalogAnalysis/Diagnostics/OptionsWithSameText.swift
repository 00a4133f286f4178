import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let optionsWithSameText = DiagnosticDefinition(
        code: "DW4108",
        name: "options-with-same-text",
        severity: .warning,
        summary: Wording(
            de: "Zwei Auswahlmöglichkeiten haben denselben Text.",
            en: "Two options have the same text."),
        explanation: Wording(
            de: """
                Wer das Formular ausfüllt, sieht nur die Texte und kann zwei gleiche nicht unterscheiden. Meist ist \
                eine Zeile kopiert und noch nicht geändert. Ein Text unter der Auswahlmöglichkeit (hint) unterscheidet sie auch.
                """,
            en: """
                Whoever fills in the form sees the texts alone and cannot tell two equal ones apart. Mostly a line \
                was copied and has not been changed yet. A text below an option (hint) tells them apart, too.
                """),
        badExample: .fields(
            """
            hours:
              type: choice
              label: {de: Wie lange?, en: How long?}
              options:
                h25: {de: 25 Stunden, en: 25 hours}
                h35: {de: 25 Stunden, en: 35 hours} # DW4108
            """),
        goodExample: .fields(
            """
            hours:
              type: choice
              label: {de: Wie lange?, en: How long?}
              options:
                h25: {de: 25 Stunden, en: 25 hours}
                h35: {de: 35 Stunden, en: 35 hours}
            """))
}

extension Diagnostic {
    static func optionsWithSameText(_ range: SourceRange, text: String, first: SourceRange) -> Diagnostic {
        Diagnostic(
            .optionsWithSameText, at: range,
            Wording(
                de: "Den Text „\(text)“ hat schon eine andere Auswahlmöglichkeit.",
                en: "Another option has the text “\(text)” already."),
            proposal: Wording(
                de: "Geben Sie einer von beiden einen anderen Text.", en: "Give one of the two another text."),
            notes: [
                Diagnostic.Note(Wording(de: "Hier steht er zuerst.", en: "Here it stands first."), at: first)
            ])
    }
}
