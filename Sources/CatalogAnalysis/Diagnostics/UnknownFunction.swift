import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension DiagnosticDefinition {
    package static let unknownFunction = DiagnosticDefinition(
        code: "DW3013",
        name: "unknown-function",
        severity: .error,
        summary: Wording(
            de: "Diese Funktion gibt es nicht.",
            en: "There is no such function."),
        explanation: Wording(
            de: "Die Funktionen heißen wie in FEEL (DMN); die Sprachreferenz nennt sie alle.",
            en: "The functions have the names of FEEL (DMN); the language reference names them all."),
        badExample: .fields(
            """
            start: {type: date, label: {de: Beginn, en: Start}}
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: start > now() # DW3013
            """),
        goodExample: .fields(
            """
            start: {type: date, label: {de: Beginn, en: Start}}
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: start > today()
            """))
}

extension Diagnostic {
    /// - Parameter type: The type of what it is called with, as far as that tells which function is meant.
    static func unknownFunction(_ range: SourceRange, name: String, of type: ValueType? = nil) -> Diagnostic {
        let isOfList = if case .list? = type { true } else { false }
        let known = ["not"] + FunctionSignature.list.map(\.name)
        let nearest = GermanWord.function(name) ?? nearestName(to: name, among: known)
        return Diagnostic(
            .unknownFunction, at: range,
            Wording(de: "Die Funktion „\(name)“ gibt es nicht.", en: "There is no function “\(name)”."),
            proposal: isOfList
                ? .write("count(…)")
                : writtenInstead[name.lowercased()] ?? nearest.map { .didYouMean($0) }
                    ?? Wording(
                        de: "Es gibt: \(known.joined(separator: ", ")).",
                        en: "There are: \(known.joined(separator: ", "))."))
    }
}

/// Functions of spreadsheets and programming languages for which there is no function here.
private let writtenInstead: [String: Wording] = {
    var meant: [String: Wording] = [
        "und": .write("… and …"), "and": .write("… and …"), "oder": .write("… or …"), "or": .write("… or …"),
        "wenn": .write("if … then … else …"), "if": .write("if … then … else …"),
    ]
    for name in ["len", "length", "laenge", "strlen"] { meant[name] = .write("string length(…)") }
    meant["round"] = .write("round half up(…, …)")
    meant["now"] = .write("today()")
    for name in ["selected", "includes", "isselected", "ausgewählt"] { meant[name] = .write("… in …") }
    for name in ["istleer", "isblank", "isempty", "isnull", "leer", "empty", "blank", "missing"] {
        meant[name] = .write("… = null")
    }
    for name in [
        "defined", "isdefined", "isnotempty", "notempty", "isnotnull", "exists", "filled", "isfilled",
        "hasvalue",
        "answered", "ausgefüllt", "istausgefüllt", "vorhanden",
    ] {
        meant[name] = .write("… != null")
    }
    for (part, names) in [
        ("year", ["jahr", "year"]), ("month", ["monat", "month"]), ("day", ["tag", "day"]),
        ("weekday", ["wochentag", "weekday"]),
    ] {
        for name in names { meant[name] = .write("….\(part)") }
    }
    return meant
}()
