import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension DiagnosticDefinition {
    package static let unknownAnswer = DiagnosticDefinition(
        code: "DW3002",
        name: "unknown-answer",
        severity: .error,
        summary: Wording(
            de: "Die Bedingung nennt ein Feld, das es nicht gibt.",
            en: "The condition names a field that does not exist."),
        explanation: Wording(
            de: """
                Eine Bedingung mit einem Feld, das es nicht gibt, würde nie zutreffen, und niemand würde es \
                merken.
                """,
            en: "A condition with a field that does not exist would never hold, and nobody would notice."),
        badExample: .fields(
            """
            kind:
              type: choice
              label: {de: Art, en: Kind}
              options: {small: {de: Klein, en: Small}, large: {de: Groß, en: Large}}
            size:
              type: integer
              label: {de: Größe, en: Size}
              when: knd = "large" # DW3002
            """),
        goodExample: .fields(
            """
            kind:
              type: choice
              label: {de: Art, en: Kind}
              options: {small: {de: Klein, en: Small}, large: {de: Groß, en: Large}}
            size:
              type: integer
              label: {de: Größe, en: Size}
              when: kind = "large"
            """))
}

extension Diagnostic {
    /// - Parameters:
    ///   - known: The names that there are.
    ///   - near: The one that is nearest, if one is near enough.
    ///   - inRecords: Ways to answers with the name in records and in the items of a list.
    ///   - withoutPage: The name behind it that there is, where it may be that of a page.
    ///   - meant: What has to be written instead of all of it.
    ///   - orNumber: Whether a number could stand there, too.
    ///   - mayBeValue: Whether a value could stand there instead of a name.
    ///   - wanted: The type that is expected, if it is known.
    static func unknownAnswer(
        _ range: SourceRange, name: String, known: @autoclosure () -> [String], near: String?,
        inRecords: [String] = [], withoutPage: String? = nil, meant whole: String? = nil,
        orNumber: Bool = false, as wanted: ValueType? = nil, mayBeValue: Bool = true
    ) -> Diagnostic {
        let word = name.lowercased()
        let folded = folded(name)
        // Of what is written with letters that no name has, another one may be nearer than the same in other letters.
        let same =
            near.flatMap { isFolded($0, as: folded) ? $0 : nil }
            ?? (folded == word ? nil : known().first { isFolded($0, as: folded) })
        let isToday = ["today", "now"].contains(word)
        let value = !mayBeValue ? nil : isToday ? "today()" : GermanWord.value(name)
        let meant = value.flatMap { isOfType($0, wanted) ? $0 : nil }
        // `summe` is rather the field `summen` than the function; `alter` is not `halter`.
        let likely = near?.first == name.first ? near : nil
        let nearest =
            meant ?? same ?? (inRecords.count == 1 ? inRecords.first : nil) ?? likely
            ?? (mayBeValue && value == nil ? GermanWord.function(name) : nil).map { "\($0)(…)" } ?? near
        if let whole {
            return Diagnostic(
                .unknownAnswer, at: range,
                Wording(
                    de: "Ein Feld „\(name)“ gibt es hier nicht.", en: "There is no field “\(name)” here."),
                proposal: .write(whole))
        }
        return Diagnostic(
            .unknownAnswer, at: range,
            Wording(de: "Ein Feld „\(name)“ gibt es hier nicht.", en: "There is no field “\(name)” here."),
            proposal: nearest.map { .didYouMean($0) } ?? withoutPage.map(Wording.write)
                ?? possible(inRecords.isEmpty ? known() : inRecords, orNumber: orNumber),
            edit: nearest.flatMap { $0.contains("…") ? nil : TextEdit(replacing: range, with: $0) })
    }

    /// Whether a value that a word stands for can stand where a type is expected: `heute` is no number.
    private static func isOfType(_ value: String, _ wanted: ValueType?) -> Bool {
        guard let wanted else { return true }
        return switch value {
        case "true", "false": wanted == .boolean
        case "today()": wanted == .date
        default: false
        }
    }

    private static func possible(_ names: [String], orNumber: Bool) -> Wording {
        let names = Wording.thereAre(names)
        guard orNumber else { return names }
        return Wording(
            de: "\(names.german) Eine Zahl steht in Ziffern.",
            en: "\(names.english) A number is written in digits.")
    }

    /// `others` in a list of fields, where it means all that no purpose names.
    static func othersAmongFields(_ node: YAMLNode, isAlone: Bool, in list: YAMLNode) -> Diagnostic {
        Diagnostic(
            .unknownAnswer, at: node.range,
            Wording(
                de: "„others“ ist kein Feld und steht nicht in einer Liste.",
                en: "“others” is no field and does not stand in a list."),
            proposal: isAlone
                ? .write("fields: others")
                : Wording(
                    de:
                        "Streichen Sie es hier; ein eigener Zweck mit „fields: others“ ist für alle Felder da, die keiner nennt.",
                    en:
                        "Delete it here; a purpose of its own with “fields: others” is for all fields that none names."
                ),
            edit: isAlone ? TextEdit(replacing: list.range, with: "others") : nil)
    }

    /// A field of the form in a question of a step.
    ///
    /// - Parameter use: What it was to be good for there.
    static func formAnswerInAsks(_ range: SourceRange, name: String, use: UseInAsks) -> Diagnostic {
        Diagnostic(
            .unknownAnswer, at: range,
            Wording(
                de: "„\(name)“ ist hier nicht bekannt: Es gelten nur die Angaben dieses Schritts.",
                en: "“\(name)” is not known here: only what this step asks counts."),
            proposal: use.proposal(for: name))
    }
}

/// What a field of the form is named for in a question of a step, where it is not known.
enum UseInAsks {
    /// With the comparison that a later guard can make instead, without its right side: `review.amount <=`.
    case bound(comparison: String)
    case text
    case computation
    case condition

    fileprivate func proposal(for name: String) -> Wording {
        switch self {
        case .bound(let comparison):
            Wording(
                de:
                    "Schreiben Sie hier eine feste Grenze; mit „\(name)“ vergleichen kann die Bedingung eines späteren Übergangs: „when: \(comparison) \(name)“.",
                en:
                    "Write a fixed bound here; the guard of a later transition can compare with “\(name)”: “when: \(comparison) \(name)”."
            )
        case .text:
            Wording(
                de:
                    "Schreiben Sie den Text ohne diese Antwort: Was ein Schritt fragt, zeigt keine Antworten.",
                en: "Write the text without this answer: what a step asks shows no answers.")
        case .computation:
            Wording(
                de:
                    "Was nur aus Antworten des Formulars folgt, berechnen Sie dort; beides zugleich kennen erst „when“ und „amount“ danach.",
                en:
                    "What follows from answers of the form alone, compute there; only “when” and “amount” that come later know both."
            )
        case .condition:
            Wording(
                de:
                    "Soll der Schritt nur bei manchen Anträgen danach fragen, machen Sie zwei Übergänge daraus, jeden mit „when: …“ neben „asks“.",
                en:
                    "If the step is to ask for it with some applications only, make two transitions of it, each with “when: …” beside “asks”."
            )
        }
    }
}
