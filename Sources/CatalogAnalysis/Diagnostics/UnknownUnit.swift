import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension DiagnosticDefinition {
    package static let unknownUnit = DiagnosticDefinition(
        code: "DW2012",
        name: "unknown-unit",
        severity: .error,
        summary: Wording(
            de: "Diese Stelle gibt es nicht.",
            en: "There is no such unit."),
        explanation: Wording(
            de: "Die zuständigen Stellen stehen in catalog.yaml unter units.",
            en: "The responsible units stand in catalog.yaml below units."),
        badExample: .service(
            """
            service: example
            version: 1.0.0
            title: {de: Beispiel, en: Example}
            description: {de: Ein Beispiel, en: An example}
            responsible: ordnungsampt # DW2012
            audience: [everybody]
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
            form:
              pages:
                only:
                  title: {de: Seite, en: Page}
                  fields:
                    name: {type: text, label: {de: Name, en: Name}}
            """))
}

extension Diagnostic {
    static func unknownUnit(_ node: YAMLNode, units: [OrganisationalUnit]) -> Diagnostic {
        let (known, text) = (units.map(\.id), node.text)
        let named = units.first { unit in unit.name.translations.contains { $0.text == text } }?.id
        let nearest = named ?? nearestName(to: text, among: known)
        return Diagnostic(
            .unknownUnit, at: node.range,
            Wording(
                de: "Die Stelle „\(node.shownText)“ steht nicht in catalog.yaml.",
                en: "The unit “\(node.shownText)” does not stand in catalog.yaml."),
            proposal: nearest.map { .didYouMean($0) }
                ?? .thereAre(known),
            edit: nearest.map { TextEdit(replacing: node.range, with: $0) })
    }
}
