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

    /// The problems that an answer of this type has only with a key of the same name, which is not there.
    var problemsWithoutKey: Set<ProblemCode> {
        func missing(_ codes: (ProblemCode, isThere: Bool)...) -> Set<ProblemCode> {
            Set(codes.filter { !$0.isThere }.map(\.0))
        }
        func limits(_ least: Int64, _ most: Int64) -> Set<ProblemCode> {
            missing(
                (.minimum, least > exactIntegers.lowerBound || bounds.lower != nil),
                (.maximum, most < exactIntegers.upperBound || bounds.upper != nil))
        }
        return switch self {
        case .text(let type):
            missing(
                (.minLength, type.minLength != nil), (.words, type.words != nil),
                (.pattern, type.pattern != nil),
                (.characters, type.characters != nil))
        case .integer(let type): limits(type.minimum, type.maximum)
        case .decimal(let type): limits(type.minimum.units, type.maximum.units)
        case .money(let type): limits(type.minimum, type.maximum)
        case .date(let type):
            missing(
                (.earliest, type.earliest != nil || bounds.lower != nil),
                (.latest, type.latest != nil || bounds.upper != nil))
        case .list(let type): missing((.unique, type.isUnique))
        case .boolean, .consent, .choice, .choices, .time, .email, .phone, .url, .iban, .bic, .postalCode,
            .file, .record:
            []
        }
    }
}
