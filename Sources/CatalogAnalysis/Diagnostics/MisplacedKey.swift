import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    /// A key of a field, page or rule that stands beside it instead of below it.
    package static let misplacedKey = DiagnosticDefinition(
        code: "DW2033", name: "misplaced-key", severity: .error,
        summary: Wording(
            de:
                "Eine Angabe ist zu wenig oder zu weit eingerückt und steht deshalb nicht da, wo sie hingehört.",
            en: "A key is indented too little or too far, and so does not stand where it belongs."),
        explanation: Wording(
            de: """
                Die Angaben eines Feldes, einer Seite oder einer Regel stehen unter deren Namen und sind um zwei \
                Leerzeichen weiter eingerückt als dieser. Sonst wird ihr Name für den eines weiteren Feldes, einer \
                weiteren Seite oder Regel gehalten, oder sie gehören zu etwas anderem, das sie nicht kennt.
                """,
            en: """
                The keys of a field, a page or a rule stand below its name and are indented by two blanks more. \
                Otherwise their name is taken for that of another field, page or rule, or they belong to something else \
                that does not know them.
                """),
        badExample: .fields(
            """
            reason:
              type: text
              label: {de: Grund, en: Reason}
            required: false # DW2033
            """),
        goodExample: .fields(
            """
            reason:
              type: text
              label: {de: Grund, en: Reason}
              required: false
            """))
}

extension Diagnostic {
    static func keyIndentedTooFar(_ key: YAMLNode, of construct: Construct) -> Diagnostic {
        let name = key.shownText
        return Diagnostic(
            .misplacedKey, at: key.range,
            Wording(
                de: "„\(name)“ ist zu weit eingerückt: Es ist eine Angabe für \(construct.germanAccusative).",
                en: "“\(name)” is indented too far: it belongs to \(construct.name.english)."),
            proposal: moveOut(name))
    }

    /// - Parameter name: Of the group to which it belongs.
    static func indentedTooFar(_ key: YAMLNode, below name: YAMLNode?) -> Diagnostic {
        let (key, place, owner) = (key.shownText, key.range, name?.shownText)
        return Diagnostic(
            .misplacedKey, at: place,
            Wording(
                de: "„\(key)“ ist zu weit eingerückt" + (owner.map { ": Es gehört zu „\($0)“." } ?? "."),
                en: "“\(key)” is indented too far" + (owner.map { ": it belongs to “\($0)”." } ?? ".")),
            proposal: moveOut(key))
    }

    private static func moveOut(_ name: String) -> Wording {
        Wording(
            de: "Rücken Sie „\(name)“ und die Zeilen darunter, die dazugehören, weiter nach links.",
            en: "Move “\(name)” and the lines below that go with it further to the left.")
    }

    /// - Parameter name: Of what it belongs to.
    static func indentedTooLittle(_ key: YAMLNode, below name: YAMLNode) -> Diagnostic {
        let (key, owner) = ((name: key.shownText, range: key.range), name.shownText)
        return Diagnostic(
            .misplacedKey, at: key.range,
            Wording(
                de: "„\(key.name)“ ist zu wenig eingerückt: Es gehört zu „\(owner)“.",
                en: "“\(key.name)” is indented too little: it belongs to “\(owner)”."),
            proposal: Wording(
                de:
                    "Rücken Sie „\(key.name)“ und die Zeilen darunter, die dazugehören, so weit ein, dass sie unter „\(owner)“ stehen.",
                en:
                    "Indent “\(key.name)” and the lines below that go with it so far that they stand below “\(owner)”."
            ))
    }

    /// A service in a file of the folder `types`.
    static func serviceAmongTypes(_ key: YAMLNode) -> Diagnostic {
        Diagnostic(
            .misplacedKey, at: key.range,
            Wording(de: "Diese Datei ist ein Dienst.", en: "This file is a service."),
            proposal: Wording(
                de:
                    "Legen Sie sie in den Ordner „services“. Im Ordner „types“ beginnt eine Datei mit „types:“.",
                en: "Put it into the folder “services”. In the folder “types”, a file begins with “types:”."))
    }

    /// `previous` is the entry above, below which the key was probably meant to stand.
    static func misplacedKey(_ key: YAMLNode, of construct: Construct, previous: YAMLNode?) -> Diagnostic {
        let name = key.shownText
        let owner = previous?.shownText
        return Diagnostic(
            .misplacedKey, at: key.range,
            Wording(
                de:
                    "„\(name)“ steht hier wie ein eigener Eintrag, ist aber eine Angabe für \(construct.germanAccusative).",
                en:
                    "“\(name)” stands here like an entry of its own, but belongs to \(construct.name.english)."
            ),
            proposal: owner.map {
                Wording(
                    de:
                        "Rücken Sie „\(name)“ und die Zeilen darunter, die dazugehören, zwei Leerzeichen weiter ein, damit sie zu „\($0)“ gehören.",
                    en:
                        "Indent “\(name)” and the lines below that go with it by two blanks more, so that they belong to “\($0)”."
                )
            }
                ?? Wording(
                    de: "Schreiben Sie darüber den Namen des Eintrags und rücken Sie „\(name)“ darunter ein.",
                    en: "Write the name of the entry above and indent “\(name)” below it."))
    }

    /// The same with how to write an option that is called like the key.
    func orOption(named key: YAMLNode) -> Diagnostic {
        let name = key.shownText
        guard let proposal else { return self }
        return Diagnostic(
            definition, at: range, message,
            proposal: Wording(
                de:
                    "\(proposal.german) Eine Auswahlmöglichkeit, die so heißt, schreibt man „\(name): {label: {…}}“.",
                en: "\(proposal.english) An option with this name is written “\(name): {label: {…}}”."))
    }
}
