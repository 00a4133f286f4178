import CatalogModel

/// How large a record is with all records in it unfolded.
struct Extent: Sendable {
    var fields: Int
    /// Records within records, lists included; 1 for a record of simple fields.
    var depth: Int

    static let empty = Extent(fields: 0, depth: 1)
}

extension Analyzer {
    /// Linear, because the extent of a named record is known from when it was read.
    func extent(of elements: [FormElement]) -> Extent {
        var result = Extent.empty
        for field in elements.fields {
            let inner = extent(of: field.type)
            let (sum, overflow) = result.fields.addingReportingOverflow(inner.fields + 1)
            result.fields = overflow ? .max / 2 : min(sum, .max / 2)
            result.depth = max(result.depth, inner.depth + 1)
        }
        return result
    }

    private func extent(of type: FieldType) -> Extent {
        switch type {
        case .record(let record):
            return record.name.flatMap { types[$0]?.extent } ?? extent(of: record.elements)
        case .list(let list):
            return extent(of: list.item)
        case .text, .integer, .decimal, .money, .boolean, .consent, .choice, .choices, .date, .time, .email,
            .phone,
            .url, .iban, .bic, .postalCode, .file:
            return Extent(fields: 0, depth: 0)
        }
    }
}
