import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let exitShadowed = DiagnosticDefinition(
        code: "DW3036",
        name: "exit-shadowed",
        severity: .error,
        summary: Wording(
            de: "Eine Ausstiegsseite erscheint nie, weil vor ihr immer eine andere gilt.",
            en: "An exit page never appears because another one always applies before it."),
        explanation: Wording(
            de: """
                Gelten mehrere Ausstiegsseiten, so erscheint die erste. Hier gilt immer schon eine frühere, wenn diese \
                gelten würde. Ändern Sie die Reihenfolge oder die Bedingungen.
                """,
            en: """
                If several exit pages apply, the first one appears. Here an earlier one always applies when this one \
                would. Change the order or the conditions.
                """),
        badExample: .form(
            """
            pages:
              only:
                title: {de: Seite, en: Page}
                fields:
                  age: {type: integer, minimum: 0, maximum: 120, label: {de: Alter, en: Age}}
            exits:
              tooYoung:
                when: age < 18
                title: {de: Zu jung, en: Too young}
                text: {de: Sie müssen volljährig sein., en: You have to be of age.}
              child:
                when: age < 14 # DW3036
                title: {de: Für Kinder, en: For children}
                text: {de: Bitte fragen Sie Ihre Eltern., en: Please ask your parents.}
            """),
        goodExample: .form(
            """
            pages:
              only:
                title: {de: Seite, en: Page}
                fields:
                  age: {type: integer, minimum: 0, maximum: 120, label: {de: Alter, en: Age}}
            exits:
              child:
                when: age < 14
                title: {de: Für Kinder, en: For children}
                text: {de: Bitte fragen Sie Ihre Eltern., en: Please ask your parents.}
              tooYoung:
                when: age < 18
                title: {de: Zu jung, en: Too young}
                text: {de: Sie müssen volljährig sein., en: You have to be of age.}
            """))
}

extension Diagnostic {
    /// - Parameter others: The earlier exits of which one always applies, with their places; at least one.
    static func exitShadowed(_ range: SourceRange, id: String, by others: [(id: String, place: SourceRange)])
        -> Diagnostic
    {
        func names(_ quotes: (String, String), _ or: String) -> String {
            let names = others.map { quotes.0 + $0.id + quotes.1 }
            return ([names.dropLast().joined(separator: ", ")].filter { !$0.isEmpty } + names.suffix(1))
                .joined(separator: or)
        }
        let (german, english) = (names(("„", "“"), " oder "), names(("“", "”"), " or "))
        return Diagnostic(
            .exitShadowed, at: range,
            Wording(
                de: "Die Ausstiegsseite „\(id)“ erscheint nie: Vor ihr gilt immer schon \(german).",
                en: "The exit page “\(id)” never appears: \(english) always applies before it."),
            proposal: Wording(
                de: "Stellen Sie „\(id)“ vor \(german), oder ändern Sie eine der Bedingungen.",
                en: "Put “\(id)” before \(english), or change one of the conditions."),
            notes: others.map { other in
                Note(Wording(de: "Das ist „\(other.id)“.", en: "This is “\(other.id)”."), at: other.place)
            })
    }
}
