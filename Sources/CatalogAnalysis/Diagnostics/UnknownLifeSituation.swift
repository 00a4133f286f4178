import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension DiagnosticDefinition {
    package static let unknownLifeSituation = DiagnosticDefinition(
        code: "DW2060",
        name: "unknown-life-situation",
        severity: .error,
        summary: Wording(
            de: "Diese Lebenslage gibt es nicht.",
            en: "There is no such life situation."),
        explanation: Wording(
            de: """
                Lebenslagen stehen mit ihren Texten einmal in catalog.yaml unter lifeSituations. Dienste nennen nur \
                ihren Namen, damit alle dieselben Überschriften haben.
                """,
            en: """
                Life situations stand once with their texts in catalog.yaml below lifeSituations. Services name them \
                only, so that all have the same headings.
                """),
        badExample: .service(
            """
            service: example
            version: 1.0.0
            title: {de: Beispiel, en: Example}
            description: {de: Ein Beispiel, en: An example}
            responsible: ordnungsamt
            audience: [everybody]
            lifeSituations: [animal] # DW2060
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
    static func unknownLifeSituation(_ node: YAMLNode, known: [LifeSituation]) -> Diagnostic {
        let (ids, text) = (known.map(\.id), node.text)
        let titled = known.first { situation in
            situation.title.translations.contains { $0.text == text }
        }
        let nearest = titled?.id ?? nearestName(to: text, among: ids)
        let all =
            ids.isEmpty
            ? Wording(
                de: "Schreiben Sie sie in catalog.yaml unter lifeSituations.",
                en: "Write it in catalog.yaml below lifeSituations.")
            : .thereAre(ids)
        return Diagnostic(
            .unknownLifeSituation, at: node.range,
            Wording(
                de: "Die Lebenslage „\(node.shownText)“ steht nicht in catalog.yaml.",
                en: "The life situation “\(node.shownText)” does not stand in catalog.yaml."),
            proposal: nearest.map { .didYouMean($0) } ?? all,
            edit: nearest.map { TextEdit(replacing: node.range, with: $0) })
    }
}
