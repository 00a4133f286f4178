import OutputText

/// What one target does about a check.
struct TargetCoverage: Hashable, Sendable {
    let status: Status
    /// Why not, in German and English; nil where the check is made.
    let reason: (german: String, english: String)?

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

    static func == (left: Self, right: Self) -> Bool {
        left.status == right.status && left.reason?.english == right.reason?.english
    }

    func hash(into hasher: inout Hasher) { hasher.combine(status) }

    fileprivate static let enforced = TargetCoverage(status: .enforced, reason: nil)
    fileprivate static let notBlocking = TargetCoverage(
        status: .notBlocking,
        reason: (
            "Nur ein Hinweis: Die Angaben können trotzdem abgeschickt werden.",
            "A warning only: the answers can be submitted all the same."
        ))
}

extension CoverageEntry {
    /// The generated Swift makes every check.
    var swift: TargetCoverage { schema == .notBlocking ? .notBlocking : .enforced }

    var jsonSchema: TargetCoverage {
        switch schema {
        case .enforced: .enforced
        case .notBlocking: .notBlocking
        case .notEnforced(let gap): TargetCoverage(status: .notEnforced, reason: (gap.german, gap.english))
        }
    }

    /// The HTML form works without a script: its input is checked by the generated Swift when it arrives.
    var html: TargetCoverage {
        switch code {
        case "normalisation":
            TargetCoverage(
                status: .notApplicable,
                reason: (
                    "Eingaben aus dem Formular werden beim Eingang in die Normalform gebracht.",
                    "Input from the form is normalised when it arrives."
                ))
        case "irrelevant":
            TargetCoverage(
                status: .notBlocking,
                reason: (
                    "Ein Browser schickt alle Felder mit; was nicht gefragt war, wird beim Eingang weggelassen.",
                    "A browser sends every control; what was not asked is dropped when it arrives."
                ))
        case "syntax", "duplicate", "depth":
            TargetCoverage(
                status: .notApplicable,
                reason: ("Betrifft nur JSON.", "Concerns JSON only."))
        default: swift
        }
    }
}
