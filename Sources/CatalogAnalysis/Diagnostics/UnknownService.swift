import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let unknownService = DiagnosticDefinition(
        code: "DW2061",
        name: "unknown-service",
        severity: .error,
        summary: Wording(
            de: "Diesen Dienst gibt es nicht.",
            en: "There is no such service."),
        explanation: Wording(
            de: """
                Unter relatedServices stehen die Namen anderer Dienste: die Namen ihrer Dateien in services, ohne \
                .yaml. Ein Verweis ins Leere würde Menschen auf eine Seite schicken, die es nicht gibt.
                """,
            en: """
                Below relatedServices stand the names of other services: the names of their files in services, \
                without .yaml. A reference to nowhere would send people to a page that does not exist.
                """),
        badExample: .service(
            """
            service: example
            version: 1.0.0
            title: {de: Beispiel, en: Example}
            description: {de: Ein Beispiel, en: An example}
            responsible: ordnungsamt
            audience: [everybody]
            relatedServices: [exampel] # DW2061
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
            relatedServices: [another]
            form:
              pages:
                only:
                  title: {de: Seite, en: Page}
                  fields:
                    name: {type: text, label: {de: Name, en: Name}}
            """))
}

extension Diagnostic {
    /// - Parameter own: The service itself, which is related to others only.
    static func unknownService(_ node: YAMLNode, known: [String], except own: String?) -> Diagnostic {
        // The names are the same for all services, so that they are prepared once.
        let nearest = nearestName(to: node.text, among: known, except: own)
        let all =
            !known.contains { $0 != own }
            ? Wording(de: "Der Katalog hat keinen anderen Dienst.", en: "The catalog has no other service.")
            : .thereAre(known.filter { $0 != own })
        return Diagnostic(
            .unknownService, at: node.range,
            Wording(
                de: "Der Katalog hat keinen Dienst „\(node.shownText)“.",
                en: "The catalog has no service “\(node.shownText)”."),
            proposal: nearest.map { .didYouMean($0) } ?? all,
            edit: nearest.map { TextEdit(replacing: node.range, with: $0) })
    }
}
