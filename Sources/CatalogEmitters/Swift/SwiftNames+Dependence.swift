import CatalogModel
import OutputText

// Which services a catalog has decides about some names in the Swift of each of them. Whoever keeps that Swift has to know these.

extension Service {
    /// What the types that its form and its workflow declare in place are called by themselves, the workflow's steps among them.
    package var typesInPlace: Set<String> {
        var found: Set<String> = []
        for elements in askedElements { elements.fields.addTypesInPlace(to: &found) }
        guard let workflow else { return found }
        for id in workflow.states.map(\.id) + workflow.transitions.map(\.id) {
            found.insert(SwiftNames.ownName(ofStep: id))
        }
        return found
    }
}

extension SwiftNames {
    /// The name of a named type, and of the types that it declares in place.
    package func declared(by type: NamedType) -> [String] {
        var inPlace: Set<String> = []
        if case .record(let record) = type.kind { record.fields.addTypesInPlace(to: &inPlace) }
        return [named(type.id).text] + inPlace.sorted().flatMap(variants)
    }
}

extension [Field] {
    fileprivate func addTypesInPlace(to found: inout Set<String>) {
        for field in self {
            guard let type = field.type.declaredInPlace else { continue }
            found.insert(SwiftNames.ownName(of: field))
            if case .record(let record) = type { record.fields.addTypesInPlace(to: &found) }
        }
    }
}
