import CatalogDiagnostics
import CatalogSyntax

extension Construct {
    /// Those that files are made of, without those of single types of fields.
    private static let all: [Construct] = [
        .service, .form, .page, .field, .rule, .exit, .example, .catalog, .town, .language, .unit,
        .typesFile, .address, .openingHours, .lifeSituation, .frequentQuestion, .table,
        .role, .holidays, .workflow, .state, .transition, .notification, .payment, .fileHandOver, .purpose,
        .prioritization, .criterion, .gate, .inputValue,
    ]

    private static let keyNames = WordTable(
        (all.flatMap(\.keys) + FieldKeyword.allCases.flatMap(\.ownKeys)).map(\.name))

    /// Whether any construct knows a key.
    static func isKey(_ node: YAMLNode) -> Bool { keyNames.contains(node) }

    private static let textNames = WordTable(["label", "hint", "help", "description", "itemLabel", "text"])

    /// Whether the value of a key of a field, an option or a type is a text in all languages.
    static func isText(_ node: YAMLNode) -> Bool { textNames.contains(node) }

    private static let allTextNames = WordTable([
        "label", "hint", "help", "description", "itemLabel", "text", "title", "intro", "message", "subject",
        "question", "answer", "purpose", "law", "reason", "name", "explanation", "visits",
    ])

    /// Whether the value of a key, if it has entries, is a text in all languages, wherever it stands.
    static func isAnyText(_ node: YAMLNode) -> Bool { allTextNames.contains(node) }

    static func isAnyText(_ name: String) -> Bool { allTextNames.contains(name) }

    /// Which constructs know a key, for the author who wrote it in the wrong place.
    static func owners(of key: String) -> [Wording] {
        let owners = all.filter { $0.contains(key) }.map(\.name)
        let types = FieldKeyword.allCases.filter { keyword in keyword.ownKeys.contains { $0.name == key } }
            .map { "`\($0.rawValue)`" }
        guard !types.isEmpty else { return owners }
        return owners + [
            Wording(
                de: "ein Feld vom Typ \(types.joined(separator: ", "))",
                en: "a field of type \(types.joined(separator: ", "))")
        ]
    }

    /// How a key may be written: a proposal for the author who left it out.
    func example(of key: String, languages: [String]) -> String {
        let translated = "{" + languages.map { "\($0): …" }.joined(separator: ", ") + "}"
        return switch key {
        case "service": "service: …"
        case "version": "version: 1.0.0"
        case "responsible": "responsible: …"
        case "audience": "audience: [resident]"
        case "fields" where contains("basis"): "fields: […]"
        case "form", "pages", "fields", "units", "languages", "types", "town", "states",
            "transitions":
            "\(key):"
        case "type": contains("ordered") ? "type: codeList" : "type: text"
        case "from": "from: …"
        case "to": "to: …"
        case "amount": "amount: 12.50"
        case "plan": "plan: \"…\""
        case "retention": "retention: 5 years"
        case "state": "state: NW"
        case "basis": "basis: publicTask"
        case "at": "at: …"
        case "require": "require: … = \"…\""
        case "when": "when: … = \"…\""
        case "by": "by: …"
        case "values" where contains("otherwise"): "values: {…: 12.00, …: 20.00}"
        case "scale": "scale: 2"
        case "maxItems": "maxItems: 10"
        case "item": "item: {type: text}"
        case "options": "options: {first: \(translated), second: \(translated)}"
        case "timeZone": "timeZone: Europe/Berlin"
        case "website": "website: https://www.musterstadt.example"
        case "problems": "problems: {…: required}"
        case "street": "street: Rathausplatz 1"
        case "postalCode": "postalCode: \"12345\""
        case "city": "city: Musterstadt"
        case "days": "days: [monday, tuesday]"
        case "opens": "opens: \"08:00\""
        case "closes": "closes: \"12:30\""
        case "value" where contains("likely"): "value: 10"
        case "value": "value: …"
        case "low", "likely", "high", "minimum", "maximum", "retire", "improve", "build": "\(key): 10"
        case "values": "values: {…: 0, …: 1}"
        case "input": "input: …"
        case "kind": "kind: count"
        case "axis": "axis: value"
        case "effect": "effect: require"
        case "inputs", "criteria", "weights", "thresholds": "\(key):"
        case "name" where contains("fallback"): "name: Deutsch"
        default: "\(key): \(translated)"
        }
    }
}
