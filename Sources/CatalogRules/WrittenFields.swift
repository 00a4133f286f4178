import CatalogModel

extension Service {
    /// Every field that somebody wrote in the form, once.
    var writtenFields: [Field] {
        var found: [Field] = []
        for page in form.pages { page.elements.appendFields(to: &found) }
        return found
    }
}

extension NamedType {
    /// Every field that somebody wrote in a named record, once.
    var writtenFields: [Field] {
        var found: [Field] = []
        if case .record(let record) = kind { record.elements.appendFields(to: &found) }
        return found
    }
}

extension [FormElement] {
    /// The fields and, behind each, those of the records that are declared in place in it. Recursion follows the records
    /// within one another, whose depth the analysis limits.
    fileprivate func appendFields(to found: inout [Field]) {
        for element in self {
            guard case .field(let field) = element else { continue }
            found.append(field)
            field.type.ownElements.appendFields(to: &found)
        }
    }
}

extension FieldType {
    /// What a record holds that is declared in place, also as the item of a list; a named record's are its own.
    fileprivate var ownElements: [FormElement] {
        switch self {
        case .record(let record): record.name == nil ? record.elements : []
        case .list(let list): list.item.ownElements
        case .text, .integer, .decimal, .money, .boolean, .consent, .choice, .choices, .date, .time, .email,
            .phone,
            .url, .iban, .bic, .postalCode, .file:
            []
        }
    }
}
