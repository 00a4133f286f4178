extension Problem {
    /// What a person is told, in a language of the form: the author's own sentence, or the built-in one.
    ///
    /// A language that the form does not have falls back to its main language; the built-in sentences are in German and
    /// English, for other languages in English.
    public func message(in language: String) -> String {
        let index = context.definition.languages.firstIndex(of: language) ?? 0
        let texts = context.definition.texts.indices.contains(index) ? context.definition.texts[index] : nil
        let path = definitionPath
        let own = [code, "\(path)!\(code)"].lazy.compactMap { texts?[$0] }.first
        let label = texts?[path] ?? path
        let tag =
            context.definition.languages.indices.contains(index)
            ? context.definition.languages[index] : language
        return own ?? (tag.hasPrefix("de") ? germanMessage(label) : englishMessage(label))
    }

    /// The path of the field in the definition, without the numbers of items.
    private var definitionPath: String {
        pointer.split(separator: "/").filter { $0.utf8.contains { !isDigit($0) } }.joined(separator: ".")
    }

    private var limit: String { parameter("limit") ?? "" }

    private func germanMessage(_ label: String) -> String {
        switch context.kind {
        case .required: "Bitte füllen Sie „\(label)“ aus."
        case .type: "„\(label)“ hat nicht die richtige Art von Wert."
        case .normalisation:
            "„\(label)“ enthält Leerraum am Rand, Steuerzeichen oder nichts. Bitte schreiben Sie den Text neu."
        case .format: "Bitte prüfen Sie die Schreibweise von „\(label)“."
        case .option: "Bitte wählen Sie bei „\(label)“ eine der angebotenen Möglichkeiten."
        case .minLength: "„\(label)“ braucht mindestens \(limit) Zeichen."
        case .maxLength: "„\(label)“ darf höchstens \(limit) Zeichen haben."
        case .words: "„\(label)“ darf höchstens \(limit) Wörter haben."
        case .characters: "„\(label)“ enthält ein Zeichen, das hier nicht möglich ist."
        case .pattern: "„\(label)“ ist nicht so geschrieben, wie es sein muss."
        case .checksum: "Die Prüfziffer von „\(label)“ stimmt nicht. Bitte vergleichen Sie Ziffer für Ziffer."
        case .minimum: "„\(label)“ muss mindestens \(limit) sein."
        case .maximum: "„\(label)“ darf höchstens \(limit) sein."
        case .earliest: "„\(label)“ darf nicht vor dem \(limit) liegen."
        case .latest: "„\(label)“ darf nicht nach dem \(limit) liegen."
        case .minItems: "„\(label)“ braucht mindestens \(limit) Angaben."
        case .maxItems: "„\(label)“ darf höchstens \(limit) Angaben haben."
        case .unique: "Bei „\(label)“ kommt eine Angabe zweimal vor."
        case .irrelevant: "„\(label)“ passt nicht zu Ihren anderen Antworten. Bitte lassen Sie es weg."
        case .unknown: "Die Angabe „\(parameter("name") ?? label)“ gibt es in diesem Formular nicht."
        case .duplicate: "Die Angabe „\(parameter("name") ?? label)“ kommt zweimal vor."
        case .rule, .exit: "Diese Antworten können wir so nicht annehmen."
        case .service: "Diese Daten gehören zu einem anderen Dienst."
        case .syntax: "Die Daten sind kein gültiges JSON."
        case .depth: "Die Daten sind zu tief verschachtelt."
        case .size: "Die Daten sind zu groß."
        case .definition: "Die Definition des Formulars ist beschädigt."
        }
    }

    private func englishMessage(_ label: String) -> String {
        switch context.kind {
        case .required: "Please answer “\(label)”."
        case .type: "“\(label)” does not have the right kind of value."
        case .normalisation:
            "“\(label)” has blanks at its ends, control characters or nothing in it. Please write the text anew."
        case .format: "Please check how “\(label)” is written."
        case .option: "Please choose one of the options offered for “\(label)”."
        case .minLength: "“\(label)” needs at least \(limit) characters."
        case .maxLength: "“\(label)” may have at most \(limit) characters."
        case .words: "“\(label)” may have at most \(limit) words."
        case .characters: "“\(label)” has a character that is not possible here."
        case .pattern: "“\(label)” is not written as it has to be."
        case .checksum: "The check digits of “\(label)” are wrong. Please compare digit by digit."
        case .minimum: "“\(label)” has to be at least \(limit)."
        case .maximum: "“\(label)” may be at most \(limit)."
        case .earliest: "“\(label)” must not be before \(limit)."
        case .latest: "“\(label)” must not be after \(limit)."
        case .minItems: "“\(label)” needs at least \(limit) entries."
        case .maxItems: "“\(label)” may have at most \(limit) entries."
        case .unique: "“\(label)” has an entry twice."
        case .irrelevant: "“\(label)” does not fit your other answers. Please leave it out."
        case .unknown: "There is no “\(parameter("name") ?? label)” in this form."
        case .duplicate: "“\(parameter("name") ?? label)” occurs twice."
        case .rule, .exit: "These answers cannot be accepted."
        case .service: "These data belong to another service."
        case .syntax: "The data are no valid JSON."
        case .depth: "The data are nested too deeply."
        case .size: "The data are too large."
        case .definition: "The definition of the form is damaged."
        }
    }
}
