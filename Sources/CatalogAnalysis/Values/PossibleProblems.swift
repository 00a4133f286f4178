import CatalogModel

extension FieldType {
    /// The problems that an answer of this type may have, whatever bounds its field has (SEMANTICS, rows 1 to 12).
    func possibleProblems(isComputed: Bool) -> Set<ProblemCode> {
        let own: Set<ProblemCode> =
            switch self {
            case .text: [.format, .minLength, .maxLength, .words, .characters, .pattern]
            case .integer, .decimal, .money: [.format, .minimum, .maximum]
            case .boolean, .consent, .record: []
            case .choice: [.option]
            case .choices: [.option, .minItems, .maxItems, .unique]
            case .date: [.format, .earliest, .latest]
            case .time, .phone, .bic, .postalCode: [.format]
            case .email, .url: [.format, .maxLength]
            case .iban: [.format, .checksum]
            case .file: [.format, .option, .minimum, .maximum, .maxLength, .maxItems]
            case .list: [.minItems, .maxItems, .unique]
            }
        return own.union(isComputed ? [.type, .computed] : [.type, .required])
    }
}
