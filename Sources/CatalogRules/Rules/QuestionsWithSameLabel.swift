import CatalogDiagnostics
import CatalogModel

/// Whoever reads two questions that look alike does not know which is which, nor do those who read the answers.
let questionsWithSameLabel = LintRule(
    definition: DiagnosticDefinition(
        code: "DW4121",
        name: "questions-with-same-label",
        severity: .warning,
        summary: Wording(
            de: "Zwei Fragen auf einer Seite sehen gleich aus.",
            en: "Two questions on one page look the same."),
        explanation: Wording(
            de: """
                Beide werden immer gestellt und haben dieselbe Beschriftung ohne einen Text darunter (hint), der sie unterscheidet. Meist \
                ist eine Zeile kopiert und noch nicht geändert.
                """,
            en: """
                Both are always asked, and have the same label without a text below it (hint) that tells them apart. Mostly a line was \
                copied and has not been changed yet.
                """),
        badExample: .fields(
            """
            givenName: {type: text, maxLength: 80, label: {de: Vorname, en: Given name}}
            familyName: {type: text, maxLength: 80, label: {de: Vorname, en: Given name}} # DW4121
            """),
        goodExample: .fields(
            """
            givenName: {type: text, maxLength: 80, label: {de: Vorname, en: Given name}}
            familyName: {type: text, maxLength: 80, label: {de: Nachname, en: Family name}}
            """)),
    check: .service { service, _ in service.form.pages.flatMap { findings(in: $0.elements.fields) } })

/// Of what is asked together; in a record that is declared in place, too. Recursion follows the records, whose depth the analysis limits.
private func findings(in fields: [Field]) -> [Finding] {
    var first: [Question: Field] = [:]
    first.reserveCapacity(fields.count)
    return fields.flatMap { field -> [Finding] in
        let inside = field.recordInPlace.map { findings(in: $0.fields) } ?? []
        // One that depends on an answer may stand in for another.
        guard field.relevance == nil, !field.isComputed else { return inside }
        var same: (other: Field, label: String)?
        // Whoever reads one language does not see that another tells them apart.
        for label in field.label.translations {
            let hint = field.hint?.translations.first { $0.language == label.language }
            let question = Question(label: label.text, hint: hint?.text, language: label.language)
            // Where a language lacks a text, the same one stands in for it.
            if let other = first[question] {
                if other.id != field.id { same = same ?? (other, label.text) }
            } else {
                first[question] = field
            }
        }
        guard let (other, label) = same else { return inside }
        let finding = Finding(
            at: field.source,
            Wording(
                de: "„\(field.id)“ sieht aus wie „\(other.id)“: Bei beiden steht „\(label)“.",
                en: "“\(field.id)” looks like “\(other.id)”: “\(label)” stands at both."),
            proposal: Wording(
                de: "Geben Sie einer der beiden Fragen eine andere Beschriftung.",
                en: "Give one of the two questions another label."))
        return [finding] + inside
    }
}

/// What somebody sees of a question, compared by bytes: texts with letters beyond ASCII would be normalized for each look.
private struct Question: Hashable {
    let label: String
    let hint: String?
    let language: Int

    static func == (left: Self, right: Self) -> Bool {
        left.language == right.language && left.label.utf8.elementsEqual(right.label.utf8)
            && (left.hint ?? "").utf8.elementsEqual((right.hint ?? "").utf8)
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(language)
        for text in [label, hint ?? ""] {
            var text = text
            text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
            hasher.combine(0 as UInt8)
        }
    }
}

extension Field {
    /// The record that it declares, also as the item of a list; a named one is shared with others.
    fileprivate var recordInPlace: RecordType? {
        var type = type
        while case .list(let list) = type { type = list.item }
        guard case .record(let record) = type, record.name == nil else { return nil }
        return record
    }
}
