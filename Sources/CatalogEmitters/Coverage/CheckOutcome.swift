/// What one target does about a check.
enum CheckOutcome: Hashable, Sendable {
    case enforced
    /// A warning, which never refuses anything.
    case warning
    /// JSON Schema cannot make it.
    case gap(SchemaGap)
    /// What a browser sends is no JSON.
    case jsonOnly
    /// What a browser sends is brought into normal form when it arrives.
    case normalised
    /// What a browser sends without being asked is left out when it arrives.
    case dropped

    /// In the order in which tables explain them.
    static let all: [Self] =
        [.enforced, .warning] + SchemaGap.allCases.map { .gap($0) } + [.jsonOnly, .normalised, .dropped]

    enum Status: String, CaseIterable, Sendable {
        case enforced, notBlocking, notApplicable, notEnforced

        var german: String {
            switch self {
            case .enforced: "geprüft"
            case .notBlocking: "Hinweis"
            case .notApplicable: "entfällt"
            case .notEnforced: "NICHT geprüft"
            }
        }
    }

    var status: Status {
        switch self {
        case .enforced: .enforced
        case .warning, .dropped: .notBlocking
        case .jsonOnly, .normalised: .notApplicable
        case .gap: .notEnforced
        }
    }

    /// What tables call it.
    var key: String {
        switch self {
        case .enforced: "enforced"
        case .warning: "warning"
        case .gap(let gap): gap.rawValue
        case .jsonOnly: "jsonOnly"
        case .normalised: "normalised"
        case .dropped: "dropped"
        }
    }

    /// Why the check is not made as it is elsewhere; nil where it is.
    var reason: (german: String, english: String)? {
        switch self {
        case .enforced: nil
        case .warning:
            (
                "Nur ein Hinweis: Die Angaben können trotzdem abgeschickt werden.",
                "A warning only: the answers can be submitted all the same."
            )
        case .gap(let gap): (gap.german, gap.english)
        case .jsonOnly: ("Betrifft nur JSON.", "Concerns JSON only.")
        case .normalised:
            (
                "Eingaben aus dem Formular werden beim Eingang in die Normalform gebracht.",
                "Input from the form is normalised when it arrives."
            )
        case .dropped:
            (
                "Ein Browser schickt alle Felder mit; was nicht gefragt war, wird beim Eingang weggelassen.",
                "A browser sends every control; what was not asked is dropped when it arrives."
            )
        }
    }
}

extension CoverageEntry {
    /// The generated Swift makes every check.
    var swift: CheckOutcome { schema == .notBlocking ? .warning : .enforced }

    var jsonSchema: CheckOutcome {
        switch schema {
        case .enforced: .enforced
        case .notBlocking: .warning
        case .notEnforced(let gap): .gap(gap)
        }
    }

    /// The HTML form works without a script: its input is checked by the generated Swift when it arrives.
    var html: CheckOutcome {
        switch code {
        case "normalisation": .normalised
        case "irrelevant": .dropped
        case "syntax", "duplicate", "depth": .jsonOnly
        default: swift
        }
    }
}
