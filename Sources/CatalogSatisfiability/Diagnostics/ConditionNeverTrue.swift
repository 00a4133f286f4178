import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let conditionNeverTrue = DiagnosticDefinition(
        code: "DW3030",
        name: "condition-never-true",
        severity: .error,
        summary: Wording(
            de: "Eine Bedingung kann nie wahr sein.",
            en: "A condition can never be true."),
        explanation: Wording(
            de: """
                Der Compiler sucht zu jeder Bedingung Antworten, die das Formular annimmt und mit denen sie wahr ist. \
                Gibt es keine, so wird nie gezeigt oder verlangt, was an der Bedingung hängt. Die Hinweise nennen, was \
                im Formular dagegen steht: eine andere Bedingung, eine Regel, die Grenzen eines Feldes. Ebenso sucht er \
                Antworten zu jeder Bedingung hinter „if“, und zu jeder, die mit „or“ neben anderen steht: Gibt es keine, \
                so gilt dieser Fall nie, etwa weil ein früherer ihn schon einschließt.
                """,
            en: """
                For every condition the compiler looks for answers that the form accepts and that make it true. If \
                there are none, what depends on the condition is never shown or demanded. The notes tell what in the \
                form stands against it: another condition, a rule, the bounds of a field. It looks for answers to each \
                condition behind “if” as well, and to each that stands beside others with “or”: if there are none, that \
                case never applies, perhaps because an earlier one includes it.
                """),
        badExample: .fields(
            """
            age: {type: integer, minimum: 0, maximum: 120, label: {de: Alter, en: Age}}
            guardian:
              type: text
              maxLength: 80
              when: age < 18 and age > 65 # DW3030
              label: {de: Gesetzliche Vertretung, en: Legal guardian}
            """),
        goodExample: .fields(
            """
            age: {type: integer, minimum: 0, maximum: 120, label: {de: Alter, en: Age}}
            guardian:
              type: text
              maxLength: 80
              when: age < 18
              label: {de: Gesetzliche Vertretung, en: Legal guardian}
            """))
}

extension Diagnostic {
    static func conditionNeverTrue(
        _ range: SourceRange, consequence: Wording, facts: [Wording], notes: [Note]
    ) -> Diagnostic {
        Diagnostic(
            .conditionNeverTrue, at: range,
            Wording(
                de: "Diese Bedingung ist nie wahr. \(consequence.german)",
                en: "This condition is never true. \(consequence.english)"),
            proposal: Wording(
                de: "Ändern Sie die Bedingung, oder lassen Sie weg, was daran hängt.\(facts.joined(.german))",
                en: "Change the condition, or leave out what depends on it.\(facts.joined(.english))"),
            notes: notes)
    }
}

extension [Wording] {
    /// The facts as one more sentence.
    func joined(_ language: MessageLanguage) -> String {
        guard !isEmpty else { return "" }
        let shown = prefix(4).map { $0[language] }.joined(separator: "; ")
        return language == .german ? " Bekannt ist: \(shown)." : " It is known that \(shown)."
    }
}
