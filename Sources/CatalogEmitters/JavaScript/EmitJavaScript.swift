import CatalogModel
import OutputText

/// The conditions of every form as plain functions, one module a service, and the module that they share.
///
/// The modules need neither `eval` nor anything inline, so they run under a strict content security policy.
func emitJavaScript(_ catalog: Catalog) -> [OutputFile] {
    [OutputFile(path: "javascript/expressions.js", text: expressionModule + "\n")]
        + catalog.services.map { service in
            OutputFile(path: "javascript/\(service.id).js", text: module(of: service).fileText)
        }
}

private func module(of service: Service) -> JavaScriptCode {
    var conditions: [JavaScriptCode] = []
    func add(_ kind: String, _ path: String, _ expression: Expression) {
        let function = JavaScriptScope().value(expression)
        conditions.append("  \(literal: "\(kind) \(path)"): (a, up, today) => \(function),")
    }
    func add(_ fields: [Field], prefix: String) {
        for field in fields {
            let path = prefix + field.id
            if let relevance = field.relevance { add("when", path, relevance) }
            if case .requiredWhen(let condition) = field.presence { add("required", path, condition) }
            switch field.type {
            case .record(let record): add(record.fields, prefix: path + ".")
            case .list(let list):
                if case .record(let record) = list.item { add(record.fields, prefix: path + ".-.") }
            case .text, .integer, .decimal, .money, .boolean, .consent, .choice, .choices, .date, .time,
                .email,
                .phone, .url, .iban, .bic, .postalCode, .file:
                break
            }
        }
    }
    add(service.form.fields, prefix: "")
    for page in service.form.pages {
        for case .note(let note) in page.elements {
            if let relevance = note.relevance { add("when", note.id, relevance) }
        }
    }
    for rule in service.form.rules { add("rule", rule.id, rule.requirement) }
    for exit in service.form.exits { add("exit", exit.id, exit.condition) }
    return .lines(
        [
            "// The conditions of one form. A function takes the object that holds the field (for rules and exits the",
            "// form) in canonical JSON, without answers that are not asked for; the objects around it, nearest first;",
            "// and the date as YYYY-MM-DD. Its value is true, false, or null while it is undecided.",
            "import * as F from \"./expressions.js\";", "",
            "export const service = \(literal: service.id);",
            "export const definition = \(literal: service.contentHash);",
            "", "export const conditions = {",
        ] + conditions + ["};"])
}
