import CatalogModel
import OutputText

// What is mentioned in a form decides about some names in its Swift. Whoever keeps that Swift has to know these.

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

extension Service {
    /// The named types that its form and its workflow mention themselves.
    var mentionedTypes: [String] { askedElements.flatMap { $0.fields.mentionedTypes } }
}

extension NamedType {
    /// The other named types that it mentions.
    var mentionedTypes: [String] {
        if case .record(let record) = kind { record.fields.mentionedTypes } else { [] }
    }
}

extension [Field] {
    /// Recursion follows the records that are declared in place, whose depth the analysis limits.
    fileprivate var mentionedTypes: [String] { flatMap { $0.type.mentionedTypes } }
}

extension FieldType {
    fileprivate var mentionedTypes: [String] {
        switch self {
        case .choice(let options): options.name.map { [$0] } ?? []
        case .choices(let type): type.options.name.map { [$0] } ?? []
        case .record(let record): record.name.map { [$0] } ?? record.fields.mentionedTypes
        case .list(let list): list.item.mentionedTypes
        case .text, .integer, .decimal, .money, .boolean, .consent, .date, .time, .email, .phone, .url, .iban,
            .bic,
            .postalCode, .file:
            []
        }
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
