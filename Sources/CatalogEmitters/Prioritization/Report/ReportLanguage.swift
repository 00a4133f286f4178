import CatalogModel
import CatalogPrioritization
import FormRuntime

/// The language of a report, and how it writes numbers, days and sentences.
package enum ReportLanguage: String, CaseIterable, Sendable {
    case german = "de"
    case english = "en"

    /// One of two texts.
    func pick(_ german: String, _ english: String) -> String {
        switch self {
        case .german: german
        case .english: english
        }
    }

    var decimalSeparator: Character { self == .german ? "," : "." }
    private var groupSeparator: String { self == .german ? "." : "," }

    /// Digits with groups of three from five digits on, and a fixed number of decimal places.
    func text(_ number: Number, digits: Int) -> String {
        let rounded = Number.rounded(number, Number(digits), .halfUp) ?? number
        let canonical = rounded.description
        let isNegative = canonical.hasPrefix("-")
        let parts = canonical.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
        let whole = Array(parts.first ?? "0")
        let fraction = parts.count > 1 ? String(parts[1]) : ""
        var grouped = ""
        for (index, digit) in whole.enumerated() {
            if whole.count > 4, index > 0, (whole.count - index).isMultiple(of: 3) {
                grouped += groupSeparator
            }
            grouped.append(digit)
        }
        let decimals = fraction + String(repeating: "0", count: max(0, digits - fraction.utf8.count))
        return (isNegative ? "−" : "") + grouped + (digits > 0 ? String(decimalSeparator) + decimals : "")
    }

    /// A value as one reads it: without decimal places from a hundred on, with one below, with none where it is whole.
    func value(_ number: Number) -> String {
        let isWhole = Number.rounded(number, .zero, .floor) == number
        let isLarge = (Number.absolute(number) ?? number) >= Number(100)
        return text(number, digits: isWhole || isLarge ? 0 : 1)
    }

    func day(_ day: CatalogModel.CalendarDate) -> String {
        (self == .german ? DayWriting.german : .english).text(year: day.year, month: day.month, day: day.day)
    }

    /// “a, b and c”.
    func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + pick(" und ", " and ") + last
    }

    func quoted(_ text: String) -> String { pick("„\(text)“", "“\(text)”") }
}

/// Everything that a report is written from.
struct ReportContext {
    let prioritization: Prioritization
    let language: ReportLanguage
    /// Index in the languages of the catalog.
    let index: Int
    let townName: String

    var model: PrioritizationModel { prioritization.model }

    init(_ prioritization: Prioritization, _ catalog: Catalog, _ language: ReportLanguage) {
        self.prioritization = prioritization
        self.language = language
        index = catalog.languages.firstIndex { $0.tag.rawValue == language.rawValue } ?? 0
        townName = catalog.town.name[index]
    }

    func text(_ text: LocalizedText) -> String { text[index] }

    func points(_ number: Number) -> String { language.text(number, digits: model.digits) }

    func label(_ criterion: Int) -> String { text(model.criteria[criterion].label) }

    /// `1.254 Stunden im Jahr`
    func measured(_ number: Number, _ criterion: Criterion) -> String {
        let value = language.value(number)
        return criterion.unit.map { "\(value) \(text($0))" } ?? value
    }

    /// A text without its full stop, to stand inside of another sentence.
    func clause(_ text: LocalizedText) -> String {
        let sentence = self.text(text)
        return sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
    }
}
