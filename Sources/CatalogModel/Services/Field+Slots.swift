extension FieldType {
    /// Slots that the field takes in the object that holds it: one, and for a record also those of its fields.
    package var slotCount: Int {
        switch self {
        case .record(let record): record.fields.reduce(1) { $0 + $1.type.slotCount }
        case .text, .integer, .decimal, .money, .boolean, .consent, .choice, .choices, .date, .time, .email,
            .phone,
            .url, .iban, .bic, .postalCode, .file, .list:
            1
        }
    }
}

extension [Field] {
    /// The fields, each with the offset of its slot in the object: how the runtime lays answers out.
    package var withSlots: [(slot: Int, field: Field)] {
        var next = 0
        return map { field in
            defer { next += field.type.slotCount }
            return (next, field)
        }
    }
}
