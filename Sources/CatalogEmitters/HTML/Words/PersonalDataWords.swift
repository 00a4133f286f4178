import CatalogDiagnostics
import CatalogModel

/// What data are used for and how long they are kept.
struct PersonalDataWords: Sendable {
    let heading: String
    let lead: String
    /// The headings of the columns.
    let purpose: String
    let fields: String
    let time: String
    let basis: String
    let recipients: @Sendable (_ names: [String]) -> String
    /// As long as the file, for the times at the ends of the process, from short to long.
    let withFile: @Sendable (_ times: [Retention]) -> String
    let after: @Sendable (Retention) -> String
    /// Where the bases and grounds stand in the GDPR.
    let article: @Sendable (LegalBasis) -> String
    let specialArticle: @Sendable (SpecialGround) -> String
    /// Nothing where the law says enough.
    let basisText: @Sendable (LegalBasis, SpecialGround?) -> String
    /// Behind a consent.
    let withdrawal: String
}

extension PersonalDataWords {
    static let german = PersonalDataWords(
        heading: "Welche Daten wir wie lange speichern",
        lead: "Die Zeit zählt ab dem Tag, an dem Ihr Vorgang zu Ende ist. Danach löschen wir die Daten.",
        purpose: "Wofür", fields: "Welche Daten", time: "Wie lange", basis: "Rechtsgrundlage",
        recipients: { "Weitergabe an: \($0.joined(separator: "; "))" },
        withFile: { times in
            guard let first = times.first, let last = times.last, first != last else {
                return times.first?.spoken.german ?? ""
            }
            return "\(germanSpan(first, last)), je nachdem, wie der Vorgang endet"
        },
        after: { $0.spoken.german },
        article: { "Art. 6 Abs. 1 Buchst. \($0.letter) DSGVO" },
        specialArticle: { "Art. 9 Abs. 2 Buchst. \($0.letter) DSGVO" },
        basisText: { basis, special in
            let articles =
                "Art. 6 Abs. 1 Buchst. \(basis.letter)"
                + (special.map { ", Art. 9 Abs. 2 Buchst. \($0.letter)" } ?? "") + " DSGVO"
            let words: String? =
                switch basis {
                case .consent: "Ihre Einwilligung"
                case .contract: "Vertrag mit Ihnen"
                case .vitalInterest: "Schutz von Leben und Gesundheit"
                case .legalObligation, .publicTask: nil
                }
            return words.map { "\($0) (\(articles))" } ?? articles
        },
        withdrawal: "Sie können die Einwilligung jederzeit widerrufen.")

    static let english = PersonalDataWords(
        heading: "Which data we keep and for how long",
        lead: "The time counts from the day on which your case has ended. After that we erase the data.",
        purpose: "What for", fields: "Which data", time: "How long", basis: "Legal basis",
        recipients: { "Passed on to: \($0.joined(separator: "; "))" },
        withFile: { times in
            guard let first = times.first, let last = times.last, first != last else {
                return times.first?.spoken.english ?? ""
            }
            let from = first.unit == last.unit ? String(first.count) : first.spoken.english
            return "\(from) to \(last.spoken.english), depending on how the case ends"
        },
        after: { $0.spoken.english },
        article: { "Art. 6(1)(\($0.letter)) GDPR" },
        specialArticle: { "Art. 9(2)(\($0.letter)) GDPR" },
        basisText: { basis, special in
            let articles =
                "Art. 6(1)(\(basis.letter))"
                + (special.map { ", Art. 9(2)(\($0.letter))" } ?? "") + " GDPR"
            let words: String? =
                switch basis {
                case .consent: "Your consent"
                case .contract: "Contract with you"
                case .vitalInterest: "Protection of life and health"
                case .legalObligation, .publicTask: nil
                }
            return words.map { "\($0) (\(articles))" } ?? articles
        },
        withdrawal: "You may withdraw your consent at any time.")

    static let simpleGerman = PersonalDataWords(
        heading: "Ihre Daten",
        lead:
            "Hier steht: Wofür brauchen wir Ihre Daten? Und wann löschen wir sie? Die Zeit beginnt, wenn Ihr Vorgang fertig ist.",
        purpose: "Wofür", fields: "Welche Daten", time: "So lange heben wir sie auf",
        basis: "Das Gesetz dazu",
        recipients: { "Diese Daten bekommen auch: \($0.joined(separator: "; "))" },
        withFile: { times in
            guard let first = times.first, let last = times.last, first != last else {
                return times.first?.spoken.german ?? ""
            }
            return "Mindestens \(first.spoken.german). Höchstens \(last.spoken.german)."
        },
        after: { $0.spoken.german },
        article: { "Art. 6 Abs. 1 Buchst. \($0.letter) DSGVO" },
        specialArticle: { "Art. 9 Abs. 2 Buchst. \($0.letter) DSGVO" },
        basisText: { basis, _ in
            switch basis {
            case .consent: "Sie haben Ja gesagt."
            case .contract: "Wir haben einen Vertrag mit Ihnen."
            case .vitalInterest: "So schützen wir Menschen."
            case .legalObligation, .publicTask: ""
            }
        },
        withdrawal: "Sie können auch später noch Nein sagen.")

    /// `5 bis 10 Jahre`
    private static func germanSpan(_ first: Retention, _ last: Retention) -> String {
        "\(first.unit == last.unit ? String(first.count) : first.spoken.german) bis \(last.spoken.german)"
    }
}
