/// German words that people write in expressions, by what they mean.
package enum GermanWord {
    /// Between values: `und`.
    package static func `operator`(_ word: String) -> String? {
        operators[word.lowercased()].flatMap { $0 == word ? nil : $0 }
    }

    /// In front of parentheses: `alter(…)`.
    package static func function(_ word: String) -> String? { functions[word.lowercased()] }

    /// Instead of a value: `ja`.
    package static func value(_ word: String) -> String? { values[word.lowercased()] }

    /// Behind a point: `tag.monat`.
    package static func part(_ word: String) -> String? { parts[word.lowercased()] }

    /// In front of a name and `in`: `any x in …`.
    static func quantifier(_ word: String) -> String? {
        switch word.lowercased() {
        case "any", "some", "exists", "ein", "eine", "einer", "eines", "irgendein", "irgendeine",
            "mindestens":
            "some"
        case "all", "each", "every", "forall", "alle", "jede", "jeder", "jedes": "every"
        default: nil
        }
    }

    /// At the beginning of a condition or an operand.
    enum Beginning { case negation, condition }

    static func beginning(_ word: String) -> Beginning? {
        switch word.lowercased() {
        case "nicht": .negation
        case "wenn", "falls", "sofern", "when": .condition
        default: nil
        }
    }

    /// What a whole number with a unit of time means in ISO 8601: `P7D` for `7 Tage`. The units of other languages are read, too.
    package static func duration(of number: String, _ unit: String) -> String? {
        guard let count = Int(number), count <= 1_000_000 else { return nil }
        return switch unit.lowercased() {
        case "tag", "tage", "tagen", "day", "days": "P\(count)D"
        case "woche", "wochen", "week", "weeks": "P\(7 * count)D"
        case "monat", "monate", "monaten", "month", "months": "P\(count)M"
        case "jahr", "jahre", "jahren", "year", "years": "P\(count)Y"
        case "stunde", "stunden", "hour", "hours": "PT\(count)H"
        case "minute", "minuten", "minutes": "PT\(count)M"
        default: nil
        }
    }

    /// About as many days as a whole number of workdays takes in ISO 8601: `P14D` for `10 Werktage`. Expressions know no holidays.
    static func daysOfWorkdays(_ number: String, _ unit: String) -> String? {
        guard let count = Int(number), 0...1_000_000 ~= count else { return nil }
        return switch unit.lowercased() {
        case "arbeitstag", "arbeitstage", "arbeitstagen", "werktag", "werktage", "werktagen", "workday",
            "workdays":
            "P\((count * 7 + 4) / 5)D"
        default: nil
        }
    }

    private static let parts = [
        "jahr": "year", "monat": "month", "tag": "day", "wochentag": "weekday", "stunde": "hour",
        "sekunde": "second",
        "jahre": "years", "monate": "months", "tage": "days", "stunden": "hours", "minuten": "minutes",
        "sekunden": "seconds",
    ]

    private static let operators = [
        "und": "and", "oder": "or", "dann": "then", "sonst": "else", "zwischen": "between", "ist": "=",
        "gleich": "=",
        "ungleich": "!=", "aus": "in", "erfüllt": "satisfies", "is": "=", "equals": "=", "genau": "=",
        "exactly": "=", "mal": "*", "times": "*", "plus": "+", "minus": "-", "sowie": "and",
        // Here they are written small.
        "and": "and", "or": "or", "then": "then", "else": "else", "between": "between", "in": "in",
        "satisfies": "satisfies",
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
        "nichts": "null", "yes": "true", "no": "false", "true": "true", "false": "false", "null": "null",
        "none": "null",
    ]
}
