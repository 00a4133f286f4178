import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let unknownKey = DiagnosticDefinition(
        code: "DW2001",
        name: "unknown-key",
        severity: .error,
        summary: Wording(
            de: "Diese Angabe gibt es hier nicht.",
            en: "There is no such key here."),
        explanation: Wording(
            de: """
                Jede Angabe wird geprüft, damit ein Tippfehler nicht unbemerkt bleibt. Welche Angaben \
                möglich sind, hängt davon ab, was beschrieben wird.
                """,
            en: """
                Every key is checked, so that a typing error does not stay unnoticed. Which keys are \
                possible depends on what is described.
                """),
        badExample: .fields(
            """
            name:
              type: text
              labl: {de: Name, en: Name} # DW2001
            """),
        goodExample: .fields(
            """
            name:
              type: text
              label: {de: Name, en: Name}
            """))
}

extension Diagnostic {
    /// `meant` is the key that was probably meant.
    static func unknownKey(_ key: YAMLNode, in construct: Construct, meant: String?) -> Diagnostic {
        unknownKey(
            key, in: construct,
            proposal: meant.map { .didYouMean($0) } ?? otherPlace(for: key.text, than: construct),
            edit: meant.map { TextEdit(replacing: key.range, with: $0) })
    }

    /// A whole field where there are keys of another field, or of a page.
    static func fieldInsideOfAnother(_ key: YAMLNode, construct: Construct) -> Diagnostic {
        unknownKey(
            key, in: construct,
            proposal: Wording(
                de:
                    "„\(key.shownText)“ ist selbst ein Feld: Rücken Sie es so weit ein wie die anderen Felder unter „fields“.",
                en:
                    "“\(key.shownText)” is a field itself: indent it as much as the other fields below “fields”."
            ),
            edit: nil)
    }

    /// A field, or all of them, beside the keys of a record or a list in which the key is missing that was to hold them.
    ///
    /// - Parameter holder: That key.
    static func fieldsWithoutHolder(_ key: YAMLNode, _ holder: String, construct: Construct) -> Diagnostic {
        unknownKey(
            key, in: construct,
            proposal: holder == "item"
                ? Wording(
                    de:
                        "Schreiben Sie darüber „item:“, darunter „type: record“ und „fields:“, und rücken Sie alle Felder darunter ein.",
                    en:
                        "Write “item:” above, below that “type: record” and “fields:”, and indent all fields below that."
                )
                : Wording(
                    de:
                        "„\(key.shownText)“ ist selbst ein Feld: Schreiben Sie „fields:“ darüber, und rücken Sie alle Felder darunter ein.",
                    en:
                        "“\(key.shownText)” is a field itself: write “fields:” above it, and indent all fields below that."
                ),
            edit: nil)
    }

    /// - Parameter key: By which it is a field.
    static func fieldInsteadOfPage(_ key: YAMLNode, construct: Construct) -> Diagnostic {
        unknownKey(
            key, in: construct,
            proposal: Wording(
                de: "Das ist ein Feld: Rücken Sie es unter „fields“ einer Seite ein.",
                en: "This is a field: indent it below “fields” of a page."),
            edit: nil)
    }

    private static func unknownKey(
        _ key: YAMLNode, in construct: Construct, proposal: Wording, edit: TextEdit?
    ) -> Diagnostic {
        let written = key.shownText
        return Diagnostic(
            .unknownKey, at: key.range,
            Wording(
                de: "\(construct.name.german.sentenceStart) kennt keine Angabe „\(written)“.",
                en: "\(construct.name.english.sentenceStart) has no key “\(written)”."),
            proposal: proposal, edit: edit)
    }

    /// `optional: true`, whose value would have to be turned around with the key.
    ///
    /// - Parameter hasRequired: Whether `required` is written as well.
    static func oppositeOfRequired(_ entry: YAMLNode.Entry, in construct: Construct, hasRequired: Bool)
        -> Diagnostic
    {
        let value = entry.value.text.lowercased()
        let meant: String? =
            if ["true", "yes", "ja", "wahr"].contains(value) {
                "required: false"
            } else if ["false", "no", "nein", "falsch"].contains(value) {
                "required: true"
            } else {
                entry.value.kind == .scalar && !value.isEmpty ? "required: not(\(entry.value.text))" : nil
            }
        guard !hasRequired else {
            return unknownKey(
                entry.key, in: construct,
                proposal: Wording(
                    de: "Ob das Feld Pflicht ist, sagt „required“.",
                    en: "“required” says whether the field has to be filled in."),
                edit: nil)
        }
        let place = entry.key.range.through(entry.value.range)
        let example = meant ?? "required: false"
        return unknownKey(
            entry.key, in: construct,
            proposal: Wording.write(example),
            // Only what is one word stands as it is behind the key.
            edit: value.allSatisfy(\.isLetter) ? meant.map { TextEdit(replacing: place, with: $0) } : nil)
    }

    /// Where the key would be right, or which keys there are.
    private static func otherPlace(for key: String, than construct: Construct) -> Wording {
        if key == "when", construct === Construct.rule {
            return Wording(
                de:
                    "Eine Regel nennt mit „require“, was gelten muss. Gilt „when“ für den Fehler, schreiben Sie require: not(…).",
                en:
                    "A rule names with “require” what has to be true. If “when” holds for the mistake, write require: not(…)."
            )
        }
        if key == "label", construct.isItem {
            return Wording(
                de: "Wie ein Eintrag heißt, sagt „itemLabel“ neben „item“.",
                en: "What an item is called is said by “itemLabel” beside “item”.")
        }
        let owners = Construct.owners(of: key)
        guard !owners.isEmpty else {
            let list = construct.keys.map(\.name).joined(separator: ", ")
            return Wording(de: "Möglich sind: \(list).", en: "Possible are: \(list).")
        }
        let german = owners.map(\.german).joined(separator: ", ")
        let english = owners.map(\.english).joined(separator: ", ")
        return Wording(
            de: "Nur diese kennen „\(key)“: \(german). Steht es auf der richtigen Ebene (Einrückung)?",
            en: "Only these know “\(key)”: \(english). Is it on the right level (indentation)?")
    }
}
