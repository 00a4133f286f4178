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
    /// By field.
    private let slots: [Int]
    /// By field: the fields of a record, or of the records that a list holds.
    private let inner: [FieldTable?]
    /// The fields as numbers, so that none of them is copied into the table.
    private let numbers: [String: Int]

    package init(_ fields: [Field]) {
        self.fields = fields
        var next = 0
        slots = fields.indices.map { number in
            defer { next += fields[number].type.slotCount }
            return next
        }
        inner = fields.indices.map { fields[$0].type.recordTable }
        var numbers = [String: Int](minimumCapacity: fields.count)
        // Backwards, since the first one of a name counts.
        for number in fields.indices.reversed() { numbers[fields[number].id] = number }
        self.numbers = numbers
    }

    package subscript(_ id: String) -> (slot: Int, field: Field)? {
        numbers[id].map { (slots[$0], fields[$0]) }
    }

    /// The place of a field among all.
    package func index(of id: String) -> Int? { numbers[id] }

    /// The fields of a record, or of the records that a list holds.
    package func fields(of id: String) -> FieldTable? { numbers[id].flatMap { inner[$0] } }

    /// Where there are no fields.
    package static let empty = FieldTable([])
}

extension FieldType {
    fileprivate var recordTable: FieldTable? {
        switch self {
        case .record(let record): record.table
        case .list(let list): list.item.recordTable
        case .text, .integer, .decimal, .money, .boolean, .consent, .choice, .choices, .date, .time, .email,
            .phone, .url, .iban, .bic, .postalCode, .file:
            nil
        }
    }
}
