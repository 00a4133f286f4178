import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let missingKey = DiagnosticDefinition(
        code: "DW2002",
        name: "missing-key",
        severity: .error,
        summary: Wording(
            de: "Eine nötige Angabe fehlt.",
            en: "A required key is missing."),
        explanation: Wording(
            de: """
                Ohne diese Angabe ist nicht klar, was gemeint ist oder was Menschen zu sehen bekommen. \
                Ergänzen Sie sie.

                Manchmal fehlt nur die Zeile mit dem Namen einer Gruppe, zum Beispiel „fields:“, und was darunter \
                gehört, steht da. Dann zeigt die Meldung auf die erste Zeile, die zu der Gruppe gehört.
                """,
            en: """
                Without this key it is not clear what is meant or what people get to see. Add it.

                Sometimes only the line with the name of a group is missing, for example “fields:”, and what belongs \
                below it is there. Then the message points to the first line that belongs to the group.
                """),
        badExample: .fields(
            """
            name: # DW2002
              type: text
            """),
        goodExample: .fields(
            """
            name:
              type: text
              label: {de: Name, en: Name}
            """))
}

extension Diagnostic {
    static func missingKey(
        _ keys: [Construct.Key], in construct: Construct, languages: [String], owner: SourceRange,
        example: String? = nil
    ) -> Diagnostic {
        let list = keys.map { "„\($0.name)“" }.joined(separator: ", ")
        let english = keys.map { "“\($0.name)”" }.joined(separator: ", ")
        let first = keys.first.map {
            (example ?? construct.example(of: $0.name, languages: languages), $0.summary)
        }
        return Diagnostic(
            .missingKey, at: owner,
            Wording(
                de: "\(construct.name.german.sentenceStart) braucht noch \(list).",
                en: keys.count == 1
                    ? "\(english) is missing; \(construct.name.english) needs it."
                    : "\(english) are missing; \(construct.name.english) needs them."),
            proposal: first.map { example, summary in
                Wording(
                    de: "Ergänzen Sie zum Beispiel „\(example)“: \(summary.german)",
                    en: "Add for example “\(example)”: \(summary.english)")
            })
    }
}

extension Diagnostic {
    /// Fields of a record where there is no word of the record.
    ///
    /// - Parameter owner: The name of the field, or the key of an item.
    static func fieldsWithoutRecord(owner: SourceRange) -> Diagnostic {
        Diagnostic(
            .missingKey, at: owner,
            Wording(
                de: "Hier stehen Felder, wo ein Feld erwartet wird; „type“ fehlt.",
                en: "Fields stand here where one field is expected; “type” is missing."),
            proposal: Wording(
                de: """
                    Mehrere Felder zusammen sind ein „record“: Schreiben Sie darüber „type: record“ und „fields:“, und rücken Sie \
                    die Felder unter „fields:“ ein.
                    """,
                en: """
                    Several fields together are a “record”: write “type: record” and “fields:” above them, and indent the fields \
                    below “fields:”.
                    """))
    }
}

// MARK: Lines

extension Diagnostic {
    /// The line with the name of a group, below which other lines were meant to stand.
    ///
    /// - Parameters:
    ///   - keys: Those below which they may stand; the first one is the likeliest.
    ///   - first: What the first of those lines begins with.
    ///   - edit: What writes it, if there is no doubt which key it is.
    static func missingLine(
        _ keys: [Construct.Key], aboveText first: String, indentation: Int, at place: SourceRange,
        edit: TextEdit?
    ) -> Diagnostic {
        let depth = depth(indentation)
        let german = keys.map { "„\($0.name):“" }
        let english = keys.map { "“\($0.name):”" }
        let message =
            edit == nil
            ? Wording(
                de: "Fehlt darüber eine Zeile wie \(german.first ?? "")? Zu ihr gehört „\(first)“.",
                en: "Is a line such as \(english.first ?? "") missing above? “\(first)” belongs to it.")
            : Wording(
                de: "Fehlt darüber die Zeile \(german.first ?? "")? Zu ihr gehört „\(first)“.",
                en: "Is the line \(english.first ?? "") missing above? “\(first)” belongs to it.")
        let possible = Wording.possibleAre(keys.map { "\($0.name):" })
        return Diagnostic(
            .missingKey, at: place, message,
            proposal: edit == nil
                ? Wording(
                    de: "Schreiben Sie sie über „\(first)“, \(depth.german). \(possible.german)",
                    en: "Write it above “\(first)”, \(depth.english). \(possible.english)")
                : Wording(
                    de: "Schreiben Sie über „\(first)“ die Zeile \(german.first ?? ""), \(depth.german).",
                    en: "Write the line \(english.first ?? "") above “\(first)”, \(depth.english)."),
            edit: edit)
    }

    /// The line with a name that the author chose.
    static func missingNameLine(
        of name: Wording, aboveText first: String, indentation: Int, at place: SourceRange
    ) -> Diagnostic {
        let depth = depth(indentation)
        return Diagnostic(
            .missingKey, at: place,
            Wording(
                de:
                    "Fehlt darüber die Zeile mit dem Namen? Mit „\(first)“ beginnt \(name.german).",
                en: "Is the line with the name missing above? With “\(first)” begins \(name.english)."),
            proposal: Wording(
                de:
                    "Schreiben Sie über „\(first)“ den Namen mit einem Doppelpunkt in eine eigene Zeile, \(depth.german).",
                en: "Write the name with a colon into a line of its own above “\(first)”, \(depth.english)."))
    }

    private static func depth(_ indentation: Int) -> Wording {
        indentation == 0
            ? Wording(de: "ganz links", en: "at the left edge")
            : Wording(
                de: "mit \(indentation) Leerzeichen davor", en: "with \(indentation) blanks in front of it")
    }
}

extension String {
    /// With a capital letter at the beginning.
    var sentenceStart: String { prefix(1).uppercased() + dropFirst() }
}
