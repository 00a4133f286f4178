/// German words that people write in expressions, by what they mean.
package enum GermanWord {
    /// Between values: `und`.
    package static func `operator`(_ word: String) -> String? { operators[word.lowercased()] }

    /// In front of parentheses: `alter(…)`.
    package static func function(_ word: String) -> String? { functions[word.lowercased()] }

    /// Instead of a value: `ja`.
    package static func value(_ word: String) -> String? { values[word.lowercased()] }

    /// Behind a point: `tag.monat`.
    package static func part(_ word: String) -> String? { parts[word.lowercased()] }

    private static let parts = [
        "jahr": "year", "monat": "month", "tag": "day", "wochentag": "weekday", "stunde": "hour",
        "sekunde": "second",
        "jahre": "years", "monate": "months", "tage": "days", "stunden": "hours", "minuten": "minutes",
        "sekunden": "seconds",
    ]

    private static let operators = [
        "und": "and", "oder": "or", "dann": "then", "sonst": "else", "zwischen": "between", "ist": "=",
        "gleich": "=",
        "ungleich": "!=", "aus": "in", "erfüllt": "satisfies",
    ]

    private static let functions = [
        "nicht": "not", "alter": "age", "heute": "today", "datum": "date", "uhrzeit": "time",
        "dauer": "duration",
        "anzahl": "count", "summe": "sum", "produkt": "product", "mittelwert": "mean", "durchschnitt": "mean",
        "minimum": "min", "maximum": "max", "kleinster": "min", "größter": "max", "abrunden": "floor",
        "aufrunden": "ceiling", "runden": "round half up", "betrag": "abs", "rest": "modulo",
        "gerade": "even",
        "ungerade": "odd", "länge": "string length", "enthält": "contains", "alle": "all",
    ]

    private static let values = [
        "ja": "true", "wahr": "true", "nein": "false", "falsch": "false", "heute": "today()", "leer": "null",
        "nichts": "null", "yes": "true", "no": "false",
    ]
}
