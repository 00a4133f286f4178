import CatalogModel

extension Service {
    /// The named types that the form and the workflow use, with those that lie in others.
    var usedTypes: Set<String> {
        var found: Set<String> = []
        for elements in askedElements { elements.addUsedTypes(to: &found) }
        return found
    }
}

extension [FormElement] {
    fileprivate func addUsedTypes(to found: inout Set<String>) {
        for field in fields { field.type.addUsedTypes(to: &found) }
    }
}

extension FieldType {
    fileprivate func addUsedTypes(to found: inout Set<String>) {
        switch self {
        case .record(let record):
            if let name = record.name { found.insert(name) }
            record.elements.addUsedTypes(to: &found)
        case .choice(let options): if let name = options.name { found.insert(name) }
        case .choices(let type): if let name = type.options.name { found.insert(name) }
        case .list(let list): list.item.addUsedTypes(to: &found)
        case .text, .integer, .decimal, .money, .boolean, .consent, .date, .time, .email, .phone, .url, .iban,
            .bic, .postalCode, .file:
            break
        }
    }
}
