import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let duplicateName = DiagnosticDefinition(
        code: "DW2009",
        name: "duplicate-name",
        severity: .error,
        summary: Wording(
            de: "Ein Name kommt zweimal vor.",
            en: "A name is used twice."),
        explanation: Wording(
            de: """
                Namen von Feldern müssen im ganzen Formular verschieden sein, auch über Seiten hinweg, und \
                Namen von Typen im ganzen Katalog. Sonst wäre nicht klar, welches Feld gemeint ist.
                """,
            en: """
                Names of fields have to differ within the whole form, across pages too, and names of types \
                within the whole catalog. Otherwise it would not be clear which one is meant.
                """),
        badExample: .form(
            """
            pages:
              first:
                title: {de: Eins, en: One}
                fields:
                  name: {type: text, label: {de: Name, en: Name}}
              second:
                title: {de: Zwei, en: Two}
                fields:
                  name: {type: text, label: {de: Name, en: Name}} # DW2009
            """),
        goodExample: .form(
            """
            pages:
              first:
                title: {de: Eins, en: One}
                fields:
                  name: {type: text, label: {de: Name, en: Name}}
              second:
                title: {de: Zwei, en: Two}
                fields:
                  birthName: {type: text, label: {de: Name, en: Name}}
            """))
}

extension Diagnostic {
    static func duplicateName(_ key: YAMLNode, first: SourceRange) -> Diagnostic {
        Diagnostic(
            .duplicateName, at: key.range,
            Wording(
                de: "Den Namen „\(key.shownText)“ gibt es schon.",
                en: "The name “\(key.shownText)” is used already."),
            proposal: Wording(de: "Geben Sie einen anderen Namen.", en: "Choose another name."),
            notes: [
                Diagnostic.Note(Wording(de: "Hier steht er zuerst.", en: "Here it stands first."), at: first)
            ])
    }
}
