import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let pointlessEntry = DiagnosticDefinition(
        code: "DW2062",
        name: "pointless-entry",
        severity: .error,
        summary: Wording(
            de: "Dieser Eintrag steht schon da oder verweist auf sich selbst.",
            en: "This entry is there already or refers to itself."),
        explanation: Wording(
            de: """
                Auf der Seite stünde dasselbe zweimal, oder ein Dienst würde auf sich selbst verweisen. Meist ist \
                etwas anderes gemeint.
                """,
            en: """
                The page would say the same twice, or a service would refer to itself. Mostly something else is \
                meant.
                """),
        badExample: .service(
            """
            service: example
            version: 1.0.0
            title: {de: Beispiel, en: Example}
            description: {de: Ein Beispiel, en: An example}
            responsible: ordnungsamt
            audience: [everybody]
            lifeSituations: [animals, animals] # DW2062
            form:
              pages:
                only:
                  title: {de: Seite, en: Page}
                  fields:
                    name: {type: text, label: {de: Name, en: Name}}
            """),
        goodExample: .service(
            """
            service: example
            version: 1.0.0
            title: {de: Beispiel, en: Example}
            description: {de: Ein Beispiel, en: An example}
            responsible: ordnungsamt
            audience: [everybody]
            lifeSituations: [animals]
            form:
              pages:
                only:
                  title: {de: Seite, en: Page}
                  fields:
                    name: {type: text, label: {de: Name, en: Name}}
            """))
}

extension Diagnostic {
    static func pointlessEntry(_ node: YAMLNode, isItself: Bool) -> Diagnostic {
        let message =
            isItself
            ? Wording(
                de: "„\(node.shownText)“ ist dieser Dienst selbst.",
                en: "“\(node.shownText)” is this service itself.")
            : Wording(
                de: "„\(node.shownText)“ steht schon in dieser Liste.",
                en: "“\(node.shownText)” stands in this list already.")
        return Diagnostic(
            .pointlessEntry, at: node.range, message,
            proposal: Wording(de: "Streichen Sie den Eintrag.", en: "Delete the entry."))
    }
}
