import FormRuntime

/// The few words that only a form server says; all others stand on the page.
struct ServerWords: Sendable {
    let chooseAgain: String
    /// Below a list that may have `{most}` rows.
    let moreRows: String
    /// Of a list, `{count}` entries of `{list}` that there is no room to show.
    let moreEntries: String
    let receivedTitle: String
    let received: String
    /// In front of what somebody has to name when they ask: `{reference}`.
    let reference: String
    let sent: String
    let days: DayWriting

    /// - Parameter language: A BCP 47 tag; English for one that is not known here.
    init(_ language: String) {
        switch language.prefix(while: { $0 != "-" }) {
        case "de": self = language.lowercased().hasPrefix("de-simple") ? .simpleGerman : .german
        default: self = .english
        }
    }

    private init(
        chooseAgain: String, moreRows: String, moreEntries: String, receivedTitle: String, received: String,
        reference: String,
        sent: String, days: DayWriting
    ) {
        self.chooseAgain = chooseAgain
        self.moreRows = moreRows
        self.moreEntries = moreEntries
        self.receivedTitle = receivedTitle
        self.received = received
        self.reference = reference
        self.sent = sent
        self.days = days
    }

    private static let german = ServerWords(
        chooseAgain: "Bitte wählen Sie noch einmal aus:",
        moreRows:
            "Lassen Sie frei, was Sie nicht brauchen. Bis zu {most} Einträge sind möglich: Reicht der Platz nicht, "
            + "füllen Sie alles aus und gehen Sie weiter. Beim Ändern finden Sie dann neue leere Felder.",
        moreEntries: "Weitere Einträge bei „{list}“, für die auf dieser Seite kein Platz ist: {count}.",
        receivedTitle: "Ihre Angaben sind angekommen",
        received: "Vielen Dank. Sie können diese Seite drucken oder speichern.",
        reference: "Ihr Aktenzeichen: {reference}. Nennen Sie es bitte, wenn Sie Fragen haben.",
        sent: "Das haben Sie abgesendet",
        days: .german)

    private static let simpleGerman = ServerWords(
        chooseAgain: "Bitte wählen Sie noch einmal aus:",
        moreRows:
            "Lassen Sie frei, was Sie nicht brauchen. Sie brauchen mehr Platz? Dann füllen Sie alle Felder aus. "
            + "Gehen Sie weiter. Und gehen Sie dann zurück. Sie finden dann neue Felder. "
            + "Sie können bis zu {most} Einträge machen.",
        moreEntries:
            "Bei „{list}“ gibt es noch mehr Einträge. Sie passen nicht auf diese Seite. Anzahl: {count}.",
        receivedTitle: "Ihre Angaben sind angekommen",
        received: "Vielen Dank. Sie können diese Seite drucken.",
        reference: "Ihre Nummer ist: {reference}. Haben Sie Fragen? Dann sagen Sie uns bitte diese Nummer.",
        sent: "Das haben Sie uns geschickt",
        days: .german)

    private static let english = ServerWords(
        chooseAgain: "Please choose again:",
        moreRows:
            "Leave empty what you do not need. Up to {most} entries are possible: if there is no room left, fill in "
            + "all of them and continue. When you change your answers you will find new empty fields.",
        moreEntries: "Further entries of “{list}” for which there is no room on this page: {count}.",
        receivedTitle: "We have received your answers",
        received: "Thank you. You can print or save this page.",
        reference: "Your reference: {reference}. Please quote it if you have questions.",
        sent: "What you sent",
        days: .english)
}
