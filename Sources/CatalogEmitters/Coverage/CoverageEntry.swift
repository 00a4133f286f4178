/// Whether one check of a service is made by its JSON Schema. The generator of the schema itself says so, in the moment
/// in which it writes the keyword or leaves it out.
struct CoverageEntry: Hashable, Sendable {
    /// The field by definition path, for example `applicant.birthDate`, `children.name`, `nicknames.-` for what a list
    /// holds; empty for the form as a whole.
    let path: String
    /// The problem code.
    let code: String
    /// What is checked, where the code says it only in part: a condition as it was written, an aspect of normal form.
    let detail: CoverageDetail?
    let schema: SchemaSupport
}

/// What exactly a check is about.
enum CoverageDetail: Hashable, Sendable {
    /// An expression as it was written.
    case written(String)
    case whiteSpaceAndControls, normalFormC, emptyText, emptyList, emptyRecord, fractionOfWholeNumber,
        valueLeftOut

    var german: String {
        switch self {
        case .written(let expression): expression
        case .whiteSpaceAndControls: "Leerraum an den Enden, Steuerzeichen, leerer Text"
        case .normalFormC: "NFC"
        case .emptyText: "leerer Text"
        case .emptyList: "leere Liste"
        case .emptyRecord: "Gruppe ohne Angaben"
        case .fractionOfWholeNumber:
            "ganze Zahlen mit Nachkommastellen, die eine binäre Gleitkommazahl verliert"
        case .valueLeftOut: "ein Wert, der weggelassen wurde"
        }
    }

    var english: String {
        switch self {
        case .written(let expression): expression
        case .whiteSpaceAndControls: "white space at the ends, control characters, empty text"
        case .normalFormC: "NFC"
        case .emptyText: "empty text"
        case .emptyList: "empty list"
        case .emptyRecord: "record without answers"
        case .fractionOfWholeNumber: "whole numbers with a fraction that a binary float loses"
        case .valueLeftOut: "a value that is left out"
        }
    }
}

/// What a schema does about a check.
enum SchemaSupport: Hashable, Sendable {
    case enforced
    /// A warning, which never refuses anything.
    case notBlocking
    case notEnforced(SchemaGap)
}

/// Why JSON Schema cannot make a check.
enum SchemaGap: String, CaseIterable, Error, Sendable {
    case normalForm, words, checksum, today, outerAnswer, comparisonOfAnswers, textOrder, constantComparison
    case computation, computedAnswer, size, parser

    var german: String {
        switch self {
        case .normalForm: "JSON Schema kennt keine Unicode-Normalform (NFC)."
        case .words: "JSON Schema kann so viele Wörter nicht zählen."
        case .checksum: "JSON Schema kann keine Prüfziffern berechnen."
        case .today: "JSON Schema kennt das heutige Datum nicht."
        case .outerAnswer:
            "Die Bedingung hängt von einer Antwort außerhalb des Eintrags ab; in JSON Schema sieht ein Eintrag nur sich selbst."
        case .comparisonOfAnswers:
            "JSON Schema kann zwei Antworten nur vergleichen, wenn beide aus einer festen Liste stammen."
        case .textOrder: "JSON Schema kann Texte nicht nach ihrer Reihenfolge vergleichen."
        case .constantComparison: "Die Bedingung vergleicht feste Werte miteinander."
        case .computation: "JSON Schema kann nicht rechnen."
        case .computedAnswer:
            "Das hängt von einem berechneten Wert ab, der in einer Einsendung fehlen darf."
        case .size: "Das Schema dafür würde zu groß."
        case .parser: "Das prüft das Programm, das JSON einliest; ein Schema sieht nur das Ergebnis."
        }
    }

    var english: String {
        switch self {
        case .normalForm: "JSON Schema has no notion of Unicode normalization form C."
        case .words: "JSON Schema cannot count that many words."
        case .checksum: "JSON Schema cannot compute check digits."
        case .today: "JSON Schema does not know today's date."
        case .outerAnswer:
            "The condition depends on an answer outside the item; in JSON Schema an item sees only itself."
        case .comparisonOfAnswers:
            "JSON Schema can compare two answers only when both come from a fixed list."
        case .textOrder: "JSON Schema cannot compare texts by their order."
        case .constantComparison: "The condition compares fixed values with one another."
        case .computation: "JSON Schema cannot compute."
        case .computedAnswer:
            "This depends on a computed value, which a submission may leave out."
        case .size: "The schema for this would be too large."
        case .parser: "The program that reads JSON checks this; a schema sees only the result."
        }
    }
}
