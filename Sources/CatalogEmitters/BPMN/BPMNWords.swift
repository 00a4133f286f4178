import CatalogDiagnostics
import CatalogModel

/// What the documentation in a process says by itself, to administrations: in German, or in English for all others.
struct BPMNWords: Sendable {
    let decimalSeparator: String
    let within: @Sendable (ProcessingTime) -> String
    let after: @Sendable (ProcessingTime) -> String
    let outcome: @Sendable (PaymentOutcome) -> String
    private let amount: @Sendable (_ amount: String) -> String
    private let rounded: String
    let onlyIf: @Sendable (_ condition: String) -> String
    let otherwise: @Sendable (Notification.OtherWay) -> String
    let applicant: String
    let system: String
    let file: @Sendable (FileHandOver) -> String

    func payment(_ sum: String, isRounded: Bool) -> String { amount(sum) + (isRounded ? rounded : "") }

    static func words(for language: Int, in languages: [CatalogLanguage]) -> BPMNWords {
        guard languages.indices.contains(language) else { return english }
        let tag = languages[language].tag.rawValue
        return tag == "de" || tag.hasPrefix("de-") ? german : english
    }

    private static let german = BPMNWords(
        decimalSeparator: ",",
        within: { "Frist: \(germanTime($0))" },
        after: { "Nach \($0.inDative(germanTime($0)))" },
        outcome: { outcome in
            switch outcome {
            case .paid: "wenn bezahlt ist"
            case .failed: "wenn die Zahlung scheitert"
            case .expired: "wenn keine Zahlung eingeht"
            }
        },
        amount: { "Zahlung: \($0)" }, rounded: ", kaufmännisch gerundet",
        onlyIf: { "nur wenn \($0)" },
        otherwise: { way in
            switch way {
            case .letter: "ohne E-Mail-Adresse als Brief"
            case .phone: "ohne E-Mail-Adresse telefonisch"
            case .nothing: "ohne E-Mail-Adresse keine"
            }
        },
        applicant: "Antragstellende Person", system: "automatisch",
        file: { "Aktenplan \($0.plan), Aufbewahrung \($0.retention.spoken.german)" })

    private static let english = BPMNWords(
        decimalSeparator: ".",
        within: { "Deadline: \(englishTime($0))" },
        after: { "After \(englishTime($0))" },
        outcome: { outcome in
            switch outcome {
            case .paid: "when it is paid"
            case .failed: "when the payment fails"
            case .expired: "when no payment arrives"
            }
        },
        amount: { "Payment: \($0)" }, rounded: ", rounded half up",
        onlyIf: { "only if \($0)" },
        otherwise: { way in
            switch way {
            case .letter: "without an e-mail address by letter"
            case .phone: "without an e-mail address by phone"
            case .nothing: "without an e-mail address none"
            }
        },
        applicant: "Applicant", system: "automatic",
        file: { "File plan \($0.plan), kept for \($0.retention.spoken.english)" })

    private static let germanTime = PageWords.german.topic.duration

    private static func englishTime(_ time: ProcessingTime) -> String {
        "\(time.count) \(time.count == 1 ? String(time.unit.rawValue.dropLast()) : time.unit.rawValue)"
    }
}
