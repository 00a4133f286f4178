/// What can be wrong with a submission. The raw values of field problems are in the order in which checks run; a value
/// has the first problem that applies and no other.
enum ProblemKind: UInt8 {
    case type, normalisation, format, option, minLength, maxLength, words, characters, pattern, checksum
    case minimum, maximum, earliest, latest, minItems, maxItems, unique
    case computed, required, irrelevant, unknown, duplicate, rule, exit, service, syntax, depth, size,
        definition
    // Of a case.
    case event, role, closed, early, history

    /// Whether conditions cannot see the value, because there is none of the field's type.
    var hidesTheValue: Bool { rawValue <= ProblemKind.option.rawValue }

    /// The stable code; for rules and exits the part before the point.
    var code: String {
        switch self {
        case .type: "type"
        case .normalisation: "normalisation"
        case .format: "format"
        case .option: "option"
        case .minLength: "minLength"
        case .maxLength: "maxLength"
        case .words: "words"
        case .characters: "characters"
        case .pattern: "pattern"
        case .checksum: "checksum"
        case .minimum: "minimum"
        case .maximum: "maximum"
        case .earliest: "earliest"
        case .latest: "latest"
        case .minItems: "minItems"
        case .maxItems: "maxItems"
        case .unique: "unique"
        case .computed: "computed"
        case .required: "required"
        case .irrelevant: "irrelevant"
        case .unknown: "unknown"
        case .duplicate: "duplicate"
        case .rule: "rule"
        case .exit: "exit"
        case .service: "service"
        case .syntax: "syntax"
        case .depth: "depth"
        case .size: "size"
        case .definition: "definition"
        case .event: "event"
        case .role: "role"
        case .closed: "closed"
        case .early: "early"
        case .history: "history"
        }
    }
}
