import CatalogDiagnostics
import CatalogModel

/// The page of a process and its picture.
struct ProcessWords: Sendable {
    /// The link on the topic page.
    let link: String
    let title: @Sendable (_ service: String) -> String
    let lead: String
    let picture: String
    let pictureDescription: @Sendable (_ states: [String]) -> String
    let within: @Sendable (_ duration: String) -> String
    /// Who or what makes a transition happen stands in brackets behind its name.
    ///
    /// - Parameter duration: How it is written alone.
    let after: @Sendable (_ duration: String, ProcessingTime) -> String
    let afterDeadline: String
    let outcome: @Sendable (PaymentOutcome) -> String
    let payment: String
    let applicant: String
    let system: String
    let dependsOnAnswers: String
    let applicantIsTold: String
    /// Before the name of the state that comes next, with the number of its step.
    let next: @Sendable (_ number: Int) -> String
    let end: String
    let kept: @Sendable (Retention) -> String
    let data: PersonalDataWords
}

extension ProcessWords {
    static let german = ProcessWords(
        link: "Was nach dem Absenden geschieht, Schritt für Schritt",
        title: { "So läuft es ab: \($0)" },
        lead: "Das geschieht, nachdem Sie das Formular abgesendet haben.",
        picture: "Der Ablauf als Bild",
        pictureDescription: {
            "Der Ablauf beginnt mit „\($0.first ?? "")“. Zustände: \($0.joined(separator: ", "))."
        },
        within: { "Frist: \($0)" },
        after: { "nach \($1.inDative($0)) von selbst" },
        afterDeadline: "wenn die Frist um ist",
        outcome: { outcome in
            switch outcome {
            case .paid: "wenn bezahlt ist"
            case .failed: "wenn die Zahlung scheitert"
            case .expired: "wenn keine Zahlung kommt"
            }
        },
        payment: "Hier ist etwas zu bezahlen.",
        applicant: "Sie",
        system: "automatisch",
        dependsOnAnswers: "je nach Ihren Angaben",
        applicantIsTold: "Sie bekommen eine Nachricht.",
        next: { "weiter mit Schritt \($0):" },
        end: "Hier endet der Vorgang.",
        kept: { "Wir bewahren die Unterlagen \($0.spoken.german) auf." }, data: .german)

    static let english = ProcessWords(
        link: "What happens after you submit, step by step",
        title: { "How it works: \($0)" },
        lead: "This is what happens after you have submitted the form.",
        picture: "The process as a picture",
        pictureDescription: {
            "The process begins with “\($0.first ?? "")”. States: \($0.joined(separator: ", "))."
        },
        within: { "Deadline: \($0)" },
        after: { duration, _ in "by itself after \(duration)" },
        afterDeadline: "when the deadline has passed",
        outcome: { outcome in
            switch outcome {
            case .paid: "when it is paid"
            case .failed: "when the payment fails"
            case .expired: "when no payment arrives"
            }
        },
        payment: "Something has to be paid here.",
        applicant: "you",
        system: "automatic",
        dependsOnAnswers: "depending on your answers",
        applicantIsTold: "You get a message.",
        next: { "go on with step \($0):" },
        end: "The case ends here.",
        kept: { "We keep the documents for \($0.spoken.english)." }, data: .english)

    static let simpleGerman = ProcessWords(
        link: "So geht es weiter",
        title: { "So geht es weiter: \($0)" },
        lead: "Sie haben das Formular abgeschickt. Das passiert dann.",
        picture: "Ein Bild vom Ablauf",
        pictureDescription: {
            "Es fängt an mit „\($0.first ?? "")“. Dann kommen: \($0.dropFirst().joined(separator: ", "))."
        },
        within: { "So lange dauert es höchstens: \($0)" },
        after: { "von selbst nach \($1.inDative($0))" },
        afterDeadline: "wenn es zu lange dauert",
        outcome: { outcome in
            switch outcome {
            case .paid: "wenn Sie bezahlt haben"
            case .failed: "wenn das Bezahlen nicht klappt"
            case .expired: "wenn Sie nicht bezahlen"
            }
        },
        payment: "Hier müssen Sie etwas bezahlen.",
        applicant: "Sie",
        system: "von selbst",
        dependsOnAnswers: "das hängt von Ihren Antworten ab",
        applicantIsTold: "Sie bekommen eine Nachricht.",
        next: { "Dann kommt Schritt \($0):" },
        end: "Dann ist es fertig.",
        kept: { "Wir heben alles \($0.spoken.german) auf." }, data: .simpleGerman)
}
