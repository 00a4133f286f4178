import CatalogModel
import OutputText

/// What the definition in a service's generated Swift is made of, for a program that interprets it without compiling.
package struct DefinitionSource: Sendable {
    package let table: [UInt8]
    /// One table a language, in the order of the service's languages.
    package let texts: [[UInt8]]
    package let languages: [String]
    /// By the number that the table gives them, each with the fields of the object that holds it and of the objects
    /// around it.
    package let conditions: [(expression: Expression, objects: [FieldTable])]
    /// The same for what is computed.
    package let values: [(expression: Expression, objects: [FieldTable])]

    fileprivate init(_ service: Service, in catalog: Catalog, names: SwiftNames) {
        let definition = DefinitionTable(service.form, names: names)
        table = Array(definition.lines.joined(separator: "\n").utf8)
        let indices = service.languages.filter(catalog.languages.indices.contains)
        languages = indices.map { catalog.languages[$0].tag.rawValue }
        texts = indices.map { Array(definitionTexts(service.form, language: $0).utf8) }
        conditions = definition.conditions.expressions
        values = definition.values.expressions
    }
}

/// Makes the definitions of a catalog's services; what they share is made once.
package struct DefinitionSources: Sendable {
    private let catalog: Catalog
    private let names: SwiftNames

    package init(_ catalog: Catalog) {
        self.catalog = catalog
        names = SwiftNames(catalog)
    }

    package func source(of service: Service) -> DefinitionSource {
        DefinitionSource(service, in: catalog, names: names)
    }
}

extension AnswerValue {
    /// The answer as canonical JSON.
    package var json: [UInt8] { JSONValue(self).compactBytes }
}
