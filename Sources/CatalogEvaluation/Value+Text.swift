import CatalogModel
import FormRuntime

extension Value {
    /// The value in FEEL's canonical writing; nil for null.
    package var canonicalText: String? {
        switch self {
        case .null: nil
        case .boolean(let value): value ? "true" : "false"
        case .number(let value): value.description
        case .text(let value), .option(let value, _): value
        case .time(let value): value.utf8.count == 5 ? value + ":00" : value
        case .date(let value): value.description
        case .dayTime(let value): value.description
        case .yearMonth(let value): value.description
        case .list(let values): "[" + values.map { $0.canonicalText ?? "null" }.joined(separator: ", ") + "]"
        case .item, .composite: "{…}"
        }
    }

    /// The name of the value's type in results.
    package var typeName: String {
        switch self {
        case .null: "null"
        case .boolean: "boolean"
        case .number: "decimal"
        case .text, .option: "string"
        case .time: "time"
        case .date: "date"
        case .dayTime, .yearMonth: "duration"
        case .list: "list"
        case .item, .composite: "context"
        }
    }
}
