import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let unknownFunction = DiagnosticDefinition(
        code: "DW3013",
        name: "unknown-function",
        severity: .error,
        summary: Wording(
            de: "Diese Funktion gibt es nicht.",
            en: "There is no such function."),
        explanation: Wording(
            de: "In Bedingungen gibt es die Funktionen not(…), date(\"…\") und today().",
            en: "Conditions have the functions not(…), date(\"…\") and today()."),
        badExample: .fields(
            """
            start: {type: date, label: {de: Beginn, en: Start}}
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: start > now() # DW3013
            """),
        goodExample: .fields(
            """
            start: {type: date, label: {de: Beginn, en: Start}}
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: start > today()
            """))
}

extension Diagnostic {
    static func unknownFunction(_ range: SourceRange, name: String) -> Diagnostic {
        let known = ["not", "date", "today"]
        return Diagnostic(
            .unknownFunction, at: range,
            Wording(de: "Die Funktion „\(name)“ gibt es nicht.", en: "There is no function “\(name)”."),
            proposal: nearestName(to: name, among: known).map { .didYouMean($0) }
                ?? Wording(
                    de: "Es gibt: \(known.joined(separator: ", ")).",
                    en: "There are: \(known.joined(separator: ", "))."))
    }
}
