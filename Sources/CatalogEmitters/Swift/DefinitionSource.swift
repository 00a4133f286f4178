import CatalogModel

/// What the definition in a service's generated Swift is made of, for a program that interprets it without compiling.
package struct DefinitionSource: Sendable {
    package let table: [UInt8]
    package let languages: [String]
    /// By the tags of languages, those whose words stand in.
    package let standIns: [String: String]
    /// By the number that the table gives them, each with the fields of the object that holds it and of the objects
    /// around it.
    package let conditions: [(expression: Expression, objects: [FieldTable])]
    /// The same for what is computed.
    package let values: [(expression: Expression, objects: [FieldTable])]

    fileprivate init(_ service: Service, in catalog: Catalog, names: SwiftNames) {
        let definition = DefinitionTable(service.form, names: names)
        table = definition.bytes
        let offered = service.languages(in: catalog)
        languages = offered.map { catalog.languages[$0].tag.rawValue }
        standIns = Dictionary(catalog.standIns(for: offered)) { first, _ in first }
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
        DefinitionSource(service, in: catalog, names: names.inside(service))
    }

    /// What the form's problems are reported with: one table a language, in the order of the service's languages.
    package func texts(of service: Service) -> [[UInt8]] {
        service.languages(in: catalog).map { definitionTexts(service.form, language: $0) }
    }
}

extension Service {
    fileprivate func languages(in catalog: Catalog) -> [Int] {
        languages.filter(catalog.languages.indices.contains)
    }
}
