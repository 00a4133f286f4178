import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let keyBesideComputed = DiagnosticDefinition(
        code: "DW2034",
        name: "key-beside-computed",
        severity: .error,
        summary: Wording(
            de: "Ein berechnetes Feld wird nicht gefragt.",
            en: "A computed field is not asked for."),
        explanation: Wording(
            de: """
                Den Wert eines berechneten Feldes gibt niemand an. Ob er erforderlich ist, womit er vorbelegt ist und \
                woher er kommt, steht deshalb nicht dabei: required, default und prefill gibt es hier nicht.
                """,
            en: """
                Nobody gives the value of a computed field. So whether it is required, what it is set to at first and \
                where it comes from is not said: there are no required, default and prefill here.
                """),
        badExample: .fields(
            """
            net: {type: money, label: {de: Netto, en: Net}}
            double:
              type: money
              computed: net + net
              required: true # DW2034
              label: {de: Doppelt, en: Double}
            """),
        goodExample: .fields(
            """
            net: {type: money, label: {de: Netto, en: Net}}
            double:
              type: money
              computed: net + net
              label: {de: Doppelt, en: Double}
            """))
}

extension Diagnostic {
    static func keyBesideComputed(_ range: SourceRange, key: String) -> Diagnostic {
        Diagnostic(
            .keyBesideComputed, at: range,
            Wording(
                de: "„\(key)“ passt nicht zu „computed“: Das Feld wird nicht gefragt, sondern berechnet.",
                en: "“\(key)” does not go with “computed”: the field is not asked for but computed."),
            proposal: Wording(de: "Lassen Sie „\(key)“ weg.", en: "Leave “\(key)” out."))
    }
}
