import CatalogModel
import OutputText

// Which services a catalog has decides about some names in the Swift of each of them. Whoever keeps that Swift has to know these.

extension Service {
    /// What the types that its form and its workflow declare in place are called by themselves.
    package var typesInPlace: Set<String> {
        var found: Set<String> = []
        for elements in askedElements { elements.fields.addTypesInPlace(to: &found) }
        return found
    }
}

extension SwiftNames {
    /// The name of a named type, and of the types that it declares in place.
    package func declared(by type: NamedType) -> [String] {
        var inPlace: Set<String> = []
        if case .record(let record) = type.kind { record.fields.addTypesInPlace(to: &inPlace) }
        return [named(type.id).text] + inPlace.sorted().map(self.inPlace)
    }
}

extension [Field] {
    fileprivate func addTypesInPlace(to found: inout Set<String>) {
        for field in self {
            guard let type = field.type.declaredInPlace else { continue }
            if let name = SwiftNames.ownName(of: field) { found.insert(name) }
            if case .record(let record) = type { record.fields.addTypesInPlace(to: &found) }
        }
    }
}
