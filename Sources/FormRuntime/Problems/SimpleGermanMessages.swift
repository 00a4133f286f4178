/// The built-in message in simple German: short sentences, one thought in each, no hard words.
func simpleGermanMessage(_ facts: MessageFacts) -> String {
    let label = facts.label
    switch facts.kind {
    case .required where facts.isWarning:
        return "Bei \(facts.label) müssen Sie nichts angeben. Aber es hilft uns."
    case .required: return simpleGermanRequest(facts)
    case .type, .format: return germanDataFormat(facts) ?? simpleGermanFormat(facts)
    case .normalisation: return "Bei \(label) stimmt etwas nicht. Bitte schreiben Sie es noch einmal."
    case .option where facts.fieldKind == .file:
        return "Die Datei bei \(label) hat ein falsches Format. Bitte wählen Sie eine andere Datei."
    case .option: return "Bei \(label) gibt es diese Antwort nicht. Bitte wählen Sie eine andere Antwort."
    case .minLength:
        return
            "Bei \(label) steht zu wenig. Bitte schreiben Sie \(facts.isExact ? "genau" : "mindestens") \(facts.counted("ein")) Zeichen."
    case .maxLength where facts.fieldKind == .file:
        return "Der Name der Datei bei \(label) ist zu lang. Bitte nehmen Sie einen kurzen Namen."
    case .maxLength:
        return
            "Bei \(label) steht zu viel. Bitte schreiben Sie \(facts.isExact ? "genau" : "höchstens") \(facts.counted("ein")) Zeichen."
    case .words:
        return
            "Bei \(label) steht zu viel. Bitte schreiben Sie höchstens \(facts.counted("ein Wort", "Wörter"))."
    case .characters:
        return
            "Bei \(label) steht ein falsches Zeichen. Bitte schreiben Sie nur Buchstaben. Binde-Striche und Leer-Zeichen sind erlaubt."
    case .pattern: return "Bei \(label) stimmt etwas nicht. Bitte sehen Sie noch einmal nach."
    case .checksum: return "Die IBAN bei \(label) ist falsch. Bitte prüfen Sie jede Zahl."
    case .minimum where facts.isComputed:
        return "Bei \(label) rechnen wir selbst. Das Ergebnis ist kleiner als \(facts.limit). \(checkAnswers)"
    case .maximum where facts.isComputed:
        return "Bei \(label) rechnen wir selbst. Das Ergebnis ist größer als \(facts.limit). \(checkAnswers)"
    case .earliest where facts.isComputed:
        return "Bei \(label) rechnen wir selbst. Das Datum liegt vor dem \(facts.limit). \(checkAnswers)"
    case .latest where facts.isComputed:
        return "Bei \(label) rechnen wir selbst. Das Datum liegt nach dem \(facts.limit). \(checkAnswers)"
    case .minimum where facts.fieldKind == .file:
        return "Die Datei bei \(label) ist leer. Bitte nehmen Sie eine andere Datei."
    case .minimum: return "Die Zahl bei \(label) ist zu klein. Sie muss mindestens \(facts.limit) sein."
    case .maximum where facts.fieldKind == .file:
        return "Die Datei bei \(label) ist zu groß. Sie darf höchstens \(facts.limit) groß sein."
    case .maximum: return "Die Zahl bei \(label) ist zu groß. Sie darf höchstens \(facts.limit) sein."
    case .earliest:
        return "Das Datum bei \(label) ist zu früh. Es muss der \(facts.limit) oder ein späterer Tag sein."
    case .latest:
        return "Das Datum bei \(label) ist zu spät. Es muss der \(facts.limit) oder ein früherer Tag sein."
    case .minItems:
        return
            "Bei \(label) fehlt noch etwas. Bitte machen Sie \(facts.isExact ? "genau" : "mindestens") \(facts.counted("eine Angabe", "Angaben"))."
    case .maxItems:
        return
            "Bei \(label) ist zu viel. Bitte machen Sie \(facts.isExact ? "genau" : "höchstens") \(facts.counted("eine Angabe", "Angaben"))."
    case .unique: return "Bei \(label) steht etwas doppelt. Bitte schreiben Sie es nur einmal."
    case .computed where facts.expected.isEmpty:
        return "Bei \(label) rechnen wir selbst. Uns fehlen noch andere Antworten."
    case .computed: return "Bei \(label) rechnen wir selbst. Richtig ist: \(facts.expected)."
    case .irrelevant:
        return "Die Antwort bei \(label) brauchen wir nicht. "
            + (facts.isWarning ? "Wir speichern sie nicht." : "Bitte lassen Sie die Antwort weg.")
    case .unknown: return "Die Angabe \(facts.name) gehört nicht zu diesem Formular."
    case .duplicate: return "Die Angabe \(facts.name) ist doppelt."
    case .rule:
        return
            "Die Antwort bei \(label) passt nicht zu den anderen Antworten. Bitte sehen Sie noch einmal nach."
    case .exit: return "Mit diesen Antworten können Sie das Formular nicht abschicken."
    case .service: return "Diese Antworten gehören zu einem anderen Formular."
    case .event: return "Das geht jetzt nicht: \(facts.name)."
    case .role: return "Das dürfen Sie nicht: \(facts.name)."
    case .closed: return "Das geht mit diesen Angaben nicht: \(facts.name)."
    case .early: return "Das ist zu früh: \(facts.name). Es geht erst nach dem \(facts.limit)."
    case .history: return "Das passt nicht zu dem Vorgang. Es ist schon etwas anderes passiert."
    case .syntax, .depth: return "Wir können die Daten nicht lesen. Der Fehler ist in Zeile \(facts.line)."
    case .size: return "Das sind zu viele Daten. Bitte schicken Sie weniger."
    case .definition: return "Das Formular geht gerade nicht. Bitte fragen Sie bei der Verwaltung nach."
    }
}

private let checkAnswers = "Bitte prüfen Sie Ihre anderen Antworten."

private func simpleGermanRequest(_ facts: MessageFacts) -> String {
    let mend =
        switch facts.fieldKind {
        case .boolean, .choice: "Bitte wählen Sie eine Antwort aus."
        case .choices: "Bitte wählen Sie mindestens eine Antwort aus."
        case .consent: "Bitte machen Sie hier ein Häkchen."
        case .file: "Bitte schicken Sie eine Datei mit."
        case .text, .integer, .decimal, .money, .date, .time, .email, .phone, .url, .iban, .bic, .postalCode,
            .record,
            .list:
            "Bitte schreiben Sie etwas hinein."
        case nil: "Bitte schicken Sie alles noch einmal."
        }
    return facts.fieldKind == nil
        ? "Es fehlt etwas. \(mend)" : "Bei \(facts.label) fehlt Ihre Antwort. \(mend)"
}

private func simpleGermanFormat(_ facts: MessageFacts) -> String {
    let mend =
        switch facts.fieldKind {
        case .integer: "Bitte schreiben Sie eine Zahl. Zum Beispiel: 3."
        case .decimal: "Bitte schreiben Sie eine Zahl. Zum Beispiel: 2,5."
        case .money where facts.scale == "0": "Bitte schreiben Sie einen Betrag. Zum Beispiel: 1250."
        case .money: "Bitte schreiben Sie einen Betrag. Zum Beispiel: 12,50."
        case .boolean, .choice, .choices: "Bitte wählen Sie eine Antwort aus."
        case .consent: "Bitte machen Sie hier ein Häkchen."
        case .date: simpleGermanDate(facts.dateFlaw)
        case .time: "Bitte schreiben Sie eine Uhrzeit. Zum Beispiel: 08:30."
        case .email: "Bitte prüfen Sie die E-Mail-Adresse. Zum Beispiel: name@example.org."
        case .phone: "Bitte prüfen Sie die Telefon-Nummer. Zum Beispiel: 030 123456."
        case .url: "Bitte prüfen Sie die Internet-Adresse. Zum Beispiel: https://www.example.org."
        case .iban: "Bitte prüfen Sie die IBAN. Sie steht auf Ihrer Bank-Karte."
        case .bic: "Bitte prüfen Sie den BIC. Er hat 8 oder 11 Zeichen."
        case .postalCode: "Bitte schreiben Sie die 5 Zahlen der Post-Leit-Zahl."
        case .file: "Bitte schicken Sie die Datei noch einmal."
        case .text, .record, .list: "Bitte schreiben Sie es noch einmal."
        case nil: "Bitte schicken Sie alles noch einmal."
        }
    return facts.fieldKind == nil
        ? "Wir können die Daten nicht lesen. \(mend)" : "Bei \(facts.label) stimmt etwas nicht. \(mend)"
}

private func simpleGermanDate(_ flaw: DateFlaw) -> String {
    switch flaw {
    case .noDay: "Bitte schreiben Sie auch den Tag."
    case .noMonth: "Bitte schreiben Sie auch den Monat."
    case .noYear: "Bitte schreiben Sie auch das Jahr."
    case [.noDay, .noMonth]: "Bitte schreiben Sie auch den Tag und den Monat."
    case [.noDay, .noYear]: "Bitte schreiben Sie auch den Tag und das Jahr."
    case [.noMonth, .noYear]: "Bitte schreiben Sie auch den Monat und das Jahr."
    case .shortYear: "Bitte schreiben Sie das Jahr mit 4 Zahlen. Zum Beispiel: 2026."
    default: "Bitte schreiben Sie ein Datum. Zum Beispiel: 31.1.2026."
    }
}
