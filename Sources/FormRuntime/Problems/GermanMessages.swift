/// The built-in message in German.
func germanMessage(_ facts: MessageFacts) -> String {
    let label = facts.label
    switch facts.kind {
    case .required where facts.isWarning:
        return "Die Angabe bei \(facts.label) ist freiwillig, hilft uns aber."
    case .required: return germanRequest(facts)
    case .type, .format: return germanDataFormat(facts) ?? germanFormat(facts)
    case .normalisation:
        return
            "Die Angabe bei \(label) ist leer oder enthält Zeichen, die nicht erlaubt sind, zum Beispiel Leerzeichen am "
            + "Anfang oder Ende. Bitte übermitteln Sie sie bereinigt."
    case .option where facts.fieldKind == .file:
        return "Bitte wählen Sie bei \(label) eine Datei in einem der Formate aus, die dort genannt sind."
    case .option: return "Bitte wählen Sie bei \(label) eine der angebotenen Möglichkeiten aus."
    case .minLength:
        return
            "Bitte schreiben Sie bei \(label) \(facts.isExact ? "genau" : "mindestens") \(facts.counted("ein")) Zeichen (bisher \(facts.actual))."
    case .maxLength where facts.fieldKind == .file:
        return "Der Name der Datei bei \(label) ist zu lang. Bitte geben Sie der Datei einen kürzeren Namen."
    case .maxLength:
        return
            "Bitte kürzen Sie die Angabe bei \(label) auf \(facts.isExact ? "genau" : "höchstens") \(facts.counted("ein")) Zeichen "
            + "(jetzt \(facts.actual))."
    case .words:
        return
            "Bitte kürzen Sie den Text bei \(label) auf höchstens \(facts.counted("ein Wort", "Wörter")) "
            + "(jetzt \(facts.actual))."
    case .characters:
        return
            "Bitte verwenden Sie bei \(label) nur Buchstaben, Leerzeichen, Bindestriche, Apostrophe, Kommas und Punkte."
    case .pattern:
        return "Die Angabe bei \(label) hat nicht die richtige Form. Bitte prüfen Sie die Schreibweise."
    case .checksum:
        return "Die IBAN bei \(label) stimmt nicht. Bitte prüfen Sie, ob alle Ziffern richtig sind."
    case .minimum where facts.isComputed:
        return
            "Aus Ihren Antworten ergibt sich bei \(label) weniger als \(facts.limit). Bitte prüfen Sie sie."
    case .minimum where facts.fieldKind == .file:
        return "Die Datei bei \(label) ist leer. Bitte wählen Sie eine andere Datei aus."
    case .minimum: return "Bitte geben Sie bei \(label) mindestens \(facts.limit) an."
    case .maximum where facts.isComputed:
        return "Aus Ihren Antworten ergibt sich bei \(label) mehr als \(facts.limit). Bitte prüfen Sie sie."
    case .maximum where facts.fieldKind == .file:
        return
            "Die Datei bei \(label) ist zu groß. Bitte wählen Sie eine Datei mit höchstens \(facts.limit) aus."
    case .maximum: return "Bitte geben Sie bei \(label) höchstens \(facts.limit) an."
    case .earliest where facts.isComputed:
        return
            "Aus Ihren Antworten ergibt sich bei \(label) ein Datum vor dem \(facts.limit). Bitte prüfen Sie sie."
    case .latest where facts.isComputed:
        return
            "Aus Ihren Antworten ergibt sich bei \(label) ein Datum nach dem \(facts.limit). Bitte prüfen Sie sie."
    case .earliest: return "Bitte geben Sie bei \(label) ein Datum ab dem \(facts.limit) an."
    case .latest: return "Bitte geben Sie bei \(label) ein Datum bis zum \(facts.limit) an."
    case .minItems:
        let bound = facts.isExact ? "genau" : "mindestens"
        return facts.fieldKind == .choices
            ? "Bitte wählen Sie bei \(label) \(bound) \(facts.counted("eine")) der Möglichkeiten aus."
            : "Bitte machen Sie bei \(label) \(bound) \(facts.counted("einen Eintrag", "Einträge"))."
    case .maxItems:
        let bound = facts.isExact ? "genau" : "nicht mehr als"
        return switch facts.fieldKind {
        case .choices:
            "Bitte wählen Sie bei \(label) \(bound) \(facts.counted("eine")) der Möglichkeiten aus."
        case .file: "Bei \(label) darf die Zahl der Dateien höchstens \(facts.limit) sein."
        default: "Bitte machen Sie bei \(label) \(bound) \(facts.counted("einen Eintrag", "Einträge"))."
        }
    case .unique:
        return "Bei \(label) kommt eine Angabe mehrmals vor. Bitte machen Sie jede Angabe nur einmal."
    case .computed where facts.expected.isEmpty:
        return
            "Der Wert bei \(label) wird aus Ihren anderen Antworten berechnet, die noch nicht vollständig sind. "
            + "Bitte lassen Sie ihn weg."
    case .computed:
        return
            "Der Wert bei \(label) wird aus Ihren anderen Antworten berechnet. Richtig ist \(facts.expected)."
    case .irrelevant:
        return "Die Angabe bei \(label) wird nach Ihren anderen Antworten nicht gebraucht. "
            + (facts.isWarning ? "Sie wird nicht gespeichert." : "Bitte lassen Sie sie weg.")
    case .unknown: return "Die Angabe \(facts.name) gehört nicht zu diesem Formular."
    case .duplicate:
        return "Die Angabe \(facts.name) ist mehrmals enthalten. Bitte übermitteln Sie sie nur einmal."
    case .rule: return "Die Angabe bei \(label) passt nicht zu Ihren anderen Antworten. Bitte prüfen Sie sie."
    case .exit: return "Mit diesen Angaben lässt sich das Formular nicht absenden."
    case .service: return "Diese Angaben gehören zu einem anderen Formular."
    case .event: return "Das ist in diesem Stand des Vorgangs nicht möglich: \(facts.name)."
    case .role: return "Für \(facts.name) ist eine andere Rolle nötig."
    case .closed: return "Nach den Angaben in diesem Vorgang ist das nicht möglich: \(facts.name)."
    case .early: return "Dafür ist es noch zu früh: \(facts.name) ist erst nach dem \(facts.limit) möglich."
    case .history: return "Das passt nicht zu dem, was mit dem Vorgang schon geschehen ist."
    case .syntax: return germanSyntax(facts)
    case .depth: return "Die Daten sind in Zeile \(facts.line), Spalte \(facts.column) zu tief verschachtelt."
    case .size: return "Es sind zu viele Daten. Bitte übermitteln Sie weniger."
    case .definition: return "Dieses Formular ist zurzeit gestört. Bitte wenden Sie sich an die Verwaltung."
    }
}

private func germanRequest(_ facts: MessageFacts) -> String {
    switch facts.fieldKind {
    case .boolean, .choice: "Bitte wählen Sie bei \(facts.label) eine Möglichkeit aus."
    case .choices: "Bitte wählen Sie bei \(facts.label) mindestens eine Möglichkeit aus."
    case .consent: "Bitte setzen Sie das Häkchen bei \(facts.label)."
    case .file: "Bitte fügen Sie bei \(facts.label) eine Datei bei."
    case .list: "Bitte machen Sie bei \(facts.label) mindestens einen Eintrag."
    case .date: "Bitte geben Sie bei \(facts.label) ein Datum an."
    case .text, .integer, .decimal, .money, .time, .email, .phone, .url, .iban, .bic, .postalCode, .record:
        "Bitte füllen Sie \(facts.label) aus."
    case nil: "In den übermittelten Daten fehlt eine Angabe."
    }
}

private func germanFormat(_ facts: MessageFacts) -> String {
    let label = facts.label
    switch facts.fieldKind {
    case .text: return "Bitte geben Sie bei \(label) einen Text an."
    case .integer: return "Bitte geben Sie bei \(label) eine ganze Zahl an, zum Beispiel 3."
    case .decimal:
        let digits = facts.scale == "1" ? "einer Stelle" : "\(facts.scale) Stellen"
        return "Bitte geben Sie bei \(label) eine Zahl mit höchstens \(digits) nach dem Komma an."
    case .money:
        let example = facts.scale == "0" ? "1250" : "12,50"
        return "Bitte geben Sie bei \(label) einen Betrag an, zum Beispiel \(example)."
    case .boolean, .choice, .choices:
        return "Bitte wählen Sie bei \(label) eine der angebotenen Möglichkeiten aus."
    case .consent: return "Bitte setzen Sie das Häkchen bei \(label)."
    case .date: return germanDate(facts)
    case .time: return "Bitte geben Sie bei \(label) eine Uhrzeit an, zum Beispiel 08:30."
    case .email:
        return "Bitte prüfen Sie die E-Mail-Adresse bei \(label). Richtig ist zum Beispiel name@example.org."
    case .phone:
        return
            "Bitte prüfen Sie die Telefonnummer bei \(label). Richtig ist zum Beispiel 030 123456 oder +49 30 123456."
    case .url:
        return
            "Bitte prüfen Sie die Internetadresse bei \(label). Richtig ist zum Beispiel https://www.example.org."
    case .iban:
        return "Bitte prüfen Sie die IBAN bei \(label). Eine deutsche IBAN beginnt mit DE und hat 22 Zeichen."
    case .bic: return "Bitte prüfen Sie den BIC bei \(label). Er hat 8 oder 11 Zeichen."
    case .postalCode: return "Bitte geben Sie bei \(label) eine Postleitzahl mit fünf Ziffern an."
    case .file:
        return
            "Die Angaben zur Datei bei \(label) sind unvollständig. Bitte fügen Sie die Datei noch einmal bei."
    case .record, .list:
        return "Die Angaben bei \(label) sind nicht lesbar. Bitte füllen Sie sie noch einmal aus."
    case nil: return "Die übermittelten Daten haben nicht die richtige Form."
    }
}

private func germanDate(_ facts: MessageFacts) -> String {
    let missing: String
    switch facts.dateFlaw {
    case .noDay: missing = "den Tag"
    case .noMonth: missing = "den Monat"
    case .noYear: missing = "das Jahr"
    case [.noDay, .noMonth]: missing = "Tag und Monat"
    case [.noDay, .noYear]: missing = "Tag und Jahr"
    case [.noMonth, .noYear]: missing = "Monat und Jahr"
    case .shortYear:
        return "Bitte geben Sie bei \(facts.label) das Jahr mit vier Ziffern an, zum Beispiel 2026."
    default:
        return "Bitte geben Sie bei \(facts.label) ein Datum an, das es gibt, zum Beispiel 31.1.2026."
    }
    return "Bitte ergänzen Sie bei \(facts.label) \(missing)."
}

private func germanSyntax(_ facts: MessageFacts) -> String {
    let what =
        switch facts.reason {
        case .unexpectedEnd: "Die Daten hören mitten in einer Angabe auf"
        case .trailingContent: "Hinter den Daten steht noch etwas"
        case .invalidUTF8: "Ein Zeichen ist nicht in UTF-8 geschrieben"
        case .loneSurrogate: "Ein Zeichen ist unvollständig"
        case .nullCharacter: "Das Zeichen NUL ist nicht erlaubt"
        case .controlCharacter: "Ein Steuerzeichen ist nicht erlaubt"
        case .badEscape: "Ein umschriebenes Zeichen ist falsch geschrieben"
        case .badNumber: "Eine Zahl ist falsch geschrieben"
        case .unexpectedCharacter, .tooDeep, .tooLarge, .refusedAnswer, nil:
            "Ein Zeichen steht an der falschen Stelle"
        }
    return "Die Daten sind nicht lesbar. \(what) (Zeile \(facts.line), Spalte \(facts.column))."
}
