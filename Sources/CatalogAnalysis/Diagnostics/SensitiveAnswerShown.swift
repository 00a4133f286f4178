import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let sensitiveAnswerShown = DiagnosticDefinition(
        code: "DW3046",
        name: "sensitive-answer-shown",
        severity: .error,
        summary: Wording(
            de: "Eine Frage zeigt eine vertrauliche Antwort.",
            en: "A question shows a sensitive answer."),
        explanation: Wording(
            de: """
                Was „sensitive“ ist, behält der Browser nicht. Es soll dann auch nicht in anderen Fragen stehen, wo es andere \
                mitlesen können. Bankverbindungen sind von sich aus vertraulich.
                """,
            en: """
                What is “sensitive” is not kept by the browser. Then it should not stand in other questions either, where \
                others can read it. Bank accounts are sensitive by themselves.
                """),
        badExample: .fields(
            """
            illness: {type: text, maxLength: 80, sensitive: true, label: {de: Diagnose, en: Diagnosis}}
            since:
              type: date
              label: {de: "Seit wann haben Sie {illness|die Krankheit}?", en: "Since when?"} # DW3046
            """),
        goodExample: .fields(
            """
            illness: {type: text, maxLength: 80, sensitive: true, label: {de: Diagnose, en: Diagnosis}}
            since:
              type: date
              label: {de: Seit wann haben Sie die Krankheit?, en: Since when?}
            """))
}

extension Diagnostic {
    static func sensitiveAnswerShown(_ range: SourceRange, name: String, declared: SourceRange) -> Diagnostic
    {
        Diagnostic(
            .sensitiveAnswerShown, at: range,
            Wording(
                de: "Die Antwort auf „\(name)“ ist vertraulich und soll nicht in einer anderen Frage stehen.",
                en: "The answer to “\(name)” is sensitive and should not stand in another question."),
            proposal: Wording(
                de: "Schreiben Sie die Frage ohne die Antwort.", en: "Write the question without the answer."),
            notes: [Diagnostic.Note(Wording(de: "Hier wird gefragt.", en: "Here it is asked."), at: declared)]
        )
    }
}
