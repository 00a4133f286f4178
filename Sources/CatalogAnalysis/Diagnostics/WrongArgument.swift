import CatalogDiagnostics
import CatalogModel

extension DiagnosticDefinition {
    package static let wrongArgument = DiagnosticDefinition(
        code: "DW3025",
        name: "wrong-argument",
        severity: .error,
        summary: Wording(
            de: "So lässt sich diese Funktion nicht aufrufen.",
            en: "This function cannot be called like this."),
        explanation: Wording(
            de: """
                Jede Funktion hat eine feste Zahl von Angaben, und jede davon ist von einer bestimmten Art.
                """,
            en: """
                Each function has a fixed number of arguments, and each of them is of a certain kind.
                """),
        badExample: .fields(
            """
            name: {type: text, label: {de: Name, en: Name}}
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: age(name) >= 18 # DW3025
            """),
        goodExample: .fields(
            """
            birthDate: {type: date, label: {de: Geburtsdatum, en: Date of birth}}
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: age(birthDate) >= 18
            """))
}

extension Diagnostic {
    /// - Parameters:
    ///   - type: what was given; nil if it is of the right kind and yet not possible.
    ///   - parts: Ways to answers in a list's items that are of the right kind.
    ///   - ofItems: The list and the way from its items to the values, where one of them would be right.
    ///   - meant: What has to be written instead, as far as that is certain.
    static func wrongArgument(
        _ range: SourceRange, _ signature: FunctionSignature, _ type: ValueType?, parts: [String] = [],
        ofItems: (list: String, part: String)? = nil, meant: String? = nil
    ) -> Diagnostic {
        let what = type.map(\.wording)
        return Diagnostic(
            .wrongArgument, at: range,
            Wording(
                de: "Das passt nicht zu „\(signature.name)“" + (what.map { ": \($0.german)." } ?? "."),
                en: "This does not go with “\(signature.name)”" + (what.map { ": \($0.english)." } ?? ".")),
            proposal: meant.map(Wording.write)
                ?? ofItems.map { .write("some x in \($0.list) satisfies \(signature.name)(x.\($0.part)) …") }
                ?? (type == .dayTime && signature.takesANumberFirst
                    ? .countDays : proposal(signature, of: parts)),
            edit: meant.map { TextEdit(replacing: range, with: $0) })
    }

    /// - Parameter meant: The call as it has to be written, if that is known.
    static func wrongArgumentCount(
        _ range: SourceRange, _ signature: FunctionSignature, found: Int, meant: String? = nil
    ) -> Diagnostic {
        Diagnostic(
            .wrongArgument, at: range,
            Wording(
                de: "„\(signature.name)“ hat hier \(found) Angaben; das sind zu viele oder zu wenige.",
                en: "“\(signature.name)” has \(found) arguments here; these are too many or too few."),
            proposal: meant.map(Wording.write) ?? spelling(of: signature))
    }

    /// For something that is no list.
    static func notAList(_ range: SourceRange, _ type: ValueType) -> Diagnostic {
        Diagnostic(
            .wrongArgument, at: range,
            Wording(
                de: "Hier wird eine Liste erwartet, nicht \(type.wording.german).",
                en: "A list is expected here, not \(type.wording.english)."),
            proposal: Wording(de: "Nennen Sie eine Liste.", en: "Name a list."))
    }

    static func invalidSearchPattern(_ range: SourceRange, _ error: PatternError) -> Diagnostic {
        Diagnostic(.wrongArgument, at: range, error.message, proposal: error.proposal)
    }

    /// The calls with each of the parts, as far as there are any.
    private static func proposal(_ signature: FunctionSignature, of parts: [String]) -> Wording {
        let calls = parts.map { "\(signature.name)(\($0))" }
        guard let first = calls.first else { return spelling(of: signature) }
        return calls.count == 1 ? .write(first) : .possibleAre(calls)
    }

    private static func spelling(of signature: FunctionSignature) -> Wording {
        let spelling = signature.spelling
        return Wording(
            de: Wording.write(spelling.german).german, en: Wording.write(spelling.english).english)
    }
}
