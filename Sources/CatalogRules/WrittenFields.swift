import CatalogModel

extension NamedType {
    /// The fields of a named record.
    var fields: [Field] {
        switch kind {
        case .record(let record): record.fields
        case .codeList: []
        }
    }
}

extension [Field] {
    /// The fields and those of the records that are declared in place in them.
    var withOwnFields: [Field] { flatMap(\.withOwnFields) }
}

extension Field {
    /// The field and those of the records that are declared in place in it.
    fileprivate var withOwnFields: [Field] {
        var found: [Field] = []
        var waiting = [self]
        while let field = waiting.popLast() {
            found.append(field)
            waiting += field.type.ownFields.reversed()
        }
        return found
    }
}

extension FieldType {
    /// The fields of a record that is declared in place, also as the item of a list; a named record's are its own.
    fileprivate var ownFields: [Field] {
        switch self {
        case .record(let record): record.name == nil ? record.fields : []
        case .list(let list): list.item.ownFields
        case .text, .integer, .decimal, .money, .boolean, .consent, .choice, .choices, .date, .time, .email,
            .phone,
            .url, .iban, .bic, .postalCode, .file:
            []
        }
    }
}
