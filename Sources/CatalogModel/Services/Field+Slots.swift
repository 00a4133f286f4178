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

/// The fields of an object by their ids, each with the offset of its slot: put together once, asked for often.
package final class FieldTable: Sendable {
    package let fields: [Field]
    private let places: [String: (slot: Int, field: Field)]
    private let inner: [String: FieldTable]

    package init(_ fields: [Field]) {
        self.fields = fields
        places = Dictionary(
            fields.withSlots.map { ($0.field.id, (slot: $0.slot, field: $0.field)) },
            uniquingKeysWith: { first, _ in first })
        inner = Dictionary(
            fields.compactMap { field in field.type.recordFields.map { (field.id, FieldTable($0)) } },
            uniquingKeysWith: { first, _ in first })
    }

    package subscript(_ id: String) -> (slot: Int, field: Field)? { places[id] }

    /// The fields of a record, or of the records that a list holds.
    package func fields(of id: String) -> FieldTable? { inner[id] }

    /// Where there are no fields.
    package static let empty = FieldTable([])
}

extension FieldType {
    fileprivate var recordFields: [Field]? {
        switch self {
        case .record(let record): record.fields
        case .list(let list): list.item.recordFields
        case .text, .integer, .decimal, .money, .boolean, .consent, .choice, .choices, .date, .time, .email,
            .phone, .url, .iban, .bic, .postalCode, .file:
            nil
        }
    }
}
