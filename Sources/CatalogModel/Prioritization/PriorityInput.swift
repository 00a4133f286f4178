import CatalogDiagnostics

/// Something that may be said of a service, such as its cases a year.
package struct PriorityInput: Sendable {
    /// A name in expressions.
    package let id: String
    package let label: LocalizedText
    package let kind: Kind
    /// The change that the report tries: “if 500 more cases a year came online”.
    package let step: Step?
    package let source: SourceRange

    package init(id: String, label: LocalizedText, kind: Kind, step: Step?, source: SourceRange) {
        self.id = id
        self.label = label
        self.kind = kind
        self.step = step
        self.source = source
    }

    package enum Kind: Sendable {
        case number(Quantity, plausible: PlausibleRange)
        case boolean
        /// From less to more.
        case choice([Option])
    }

    /// What a number counts.
    package enum Quantity: String, CaseIterable, Sendable {
        case count, minutes, days, money, percentage

        /// How the unit is written beside a value.
        package var unit: String {
            switch self {
            case .count: "count"
            case .minutes: "minutes"
            case .days: "days"
            case .money: "EUR"
            case .percentage: "percent"
            }
        }

        /// Digits behind the point that a value may have.
        package var scale: Int { self == .count ? 0 : 2 }
    }

    /// Values that can be true; anything else is taken for a mistake in writing.
    package struct PlausibleRange: Sendable {
        package let minimum: ScaledDecimal
        package let maximum: ScaledDecimal

        package init(minimum: ScaledDecimal, maximum: ScaledDecimal) {
            self.minimum = minimum
            self.maximum = maximum
        }
    }

    package struct Option: Sendable {
        package let code: String
        package let label: LocalizedText

        package init(code: String, label: LocalizedText) {
            self.code = code
            self.label = label
        }
    }

    /// A change of a number, and the half sentence that says it.
    package struct Step: Sendable {
        package let by: ScaledDecimal
        package let text: LocalizedText

        package init(by: ScaledDecimal, text: LocalizedText) {
            self.by = by
            self.text = text
        }
    }

    package var options: [Option] {
        if case .choice(let options) = kind { options } else { [] }
    }
}
