extension Problem {
    /// What a problem was measured by, in numbers.
    enum Measure: Sendable {
        case none
        /// An answer against what its field allows.
        ///
        /// - Parameters:
        ///   - value: As a slot holds it; of a text that is too long, what the limit counts. Nil for an answer that is absent.
        ///   - bound: For a limit that depends on other answers or on the day: what it is, as a slot would hold it.
        case answer(value: Int64?, bound: Int64?)
        /// The index in the table.
        case rule(Int)
        case exit(Int)
    }

    func parameters(of entry: FieldEntry, value: Int64?, bound: Int64?) -> [Parameter] {
        func limit(_ limit: some CustomStringConvertible) -> [Parameter] {
            [Parameter(name: "limit", value: limit.description)]
        }
        let actual = value.map { [Parameter(name: "actual", value: String($0))] } ?? []
        if let bound { return limit(entry.text(ofValue: bound)) + (entry.countsItems ? actual : []) }
        switch kind {
        case .computed:
            guard let value else { return [] }
            let expected =
                entry.kind == .choice
                ? definition.table.optionName(entry, Int(value)) : entry.text(ofValue: value)
            return [Parameter(name: "expected", value: expected)]
        case .minLength: return limit(entry.minimum) + actual
        case .maxLength where entry.kind == .file: return []
        case .maxLength: return limit(entry.longestText) + actual
        case .words: return limit(entry.words) + actual
        case .minimum: return limit(entry.kind == .file ? "1" : entry.text(ofNumber: entry.minimum))
        case .maximum:
            return limit(entry.text(ofNumber: entry.kind == .file ? entry.maximumSize : entry.maximum))
        case .minItems: return limit(entry.minimum) + actual
        case .maxItems: return limit(entry.maximum) + actual
        case .format:
            let missing = flaw(ofDate: entry, value).missingParts.joined(separator: " ")
            return missing.isEmpty ? [] : [Parameter(name: "missing", value: missing)]
        case .type, .normalisation, .option, .characters, .pattern, .checksum, .earliest, .latest,
            .unique,
            .required, .irrelevant, .unknown, .duplicate, .rule, .exit, .service, .syntax, .depth, .size,
            .definition,
            .event, .role, .closed, .early, .history:
            return []
        }
    }

    /// What is known of a date that is none.
    func flaw(ofDate entry: FieldEntry, _ value: Int64?) -> DateFlaw {
        guard kind == .format, entry.kind == .date, let value else { return [] }
        return DateFlaw(rawValue: UInt8(truncatingIfNeeded: value))
    }
}

extension FieldEntry {
    /// The most scalars that a text may have.
    fileprivate var longestText: Int64 {
        switch kind {
        case .email: 254
        case .url: 2000
        default: maximum
        }
    }

    /// A value as a slot holds it, as canonical JSON would have it.
    func text(ofValue value: Int64) -> String {
        switch kind {
        case .date: CalendarDate(packed: value).description
        case .boolean: value == 0 ? "false" : "true"
        default: text(ofNumber: value)
        }
    }

    /// Of a list or a selection, how many items it needs.
    var leastItems: Int64? { countsItems ? minimum : nil }

    fileprivate var countsItems: Bool { kind == .list || kind == .choices }

    fileprivate func text(ofNumber number: Int64) -> String {
        kind == .decimal ? Decimal(units: number, scale: scale).description : String(number)
    }
}
