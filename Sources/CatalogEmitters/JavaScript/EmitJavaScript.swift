import CatalogDiagnostics
import CatalogModel
import OutputText

/// The conditions, computed values and bounds of every form as plain functions, one module a service, and the module that
/// they share.
///
/// The modules need neither `eval` nor anything inline, so they run under a strict content security policy.
func emitJavaScript(_ service: Service, _ functions: FormFunctions) -> [OutputFile] {
    [OutputFile(path: "javascript/\(service.id).js", bytes: module(of: service, functions).fileBytes())]
}

/// The functions that all of them use.
func emitExpressionModule() -> [OutputFile] {
    [OutputFile(path: "javascript/shared/expressions.js", text: expressionModule + "\n")]
}

private func module(of service: Service, _ functions: FormFunctions) -> JavaScriptCode {
    let order = functions.order.map { name -> JavaScriptCode in "  \(literal: name)," }
    return .lines(
        [
            "// The conditions, computed values and bounds of one form. A function takes the object that holds the field (for",
            "// rules and exits the form) in canonical JSON, without answers that are not asked for and with computed values;",
            "// the objects around it, nearest first; and the date as YYYY-MM-DD. A condition is true, false, or null while it",
            "// is undecided; a computed value or bound is as canonical JSON holds it, or null while there is none. A step `-`",
            "// of a name stands for each item of a list.",
            "import * as F from \"./shared/expressions.js\";", "",
            "export const service = \(literal: service.id);",
            "export const definition = \(literal: service.contentHash);",
            "", "export const conditions = {",
        ] + functions.all + [
            "};", "",
            "// What decides over other functions, in the order in which it has to be decided.",
            "export const order = [",
        ] + order + ["];"])
}

/// The functions of one form.
struct FormFunctions {
    private(set) var all: [JavaScriptCode] = []
    /// The names of `when` and `compute`, in the order in which they have to be called.
    private(set) var order: [String] = []
    /// All that has to be decided, in its order: fields by their names, and with a slash behind it a record or list of
    /// which all that it holds is decided.
    private(set) var steps: [String] = []

    init(_ form: Form) {
        add(form.fields, prefix: "")
        for page in form.pages { addNotes(page.elements, prefix: "") }
        for rule in form.rules { add("rule", rule.id, rule.requirement) }
        for exit in form.exits { add("exit", exit.id, exit.condition) }
        let nodes = [DecisionNode](form.fields)
        steps = form.order.steps.map { nodes.functionName(of: $0.node) + ($0.isEnd ? "/" : "") }
        for step in form.order.steps where !step.isEnd {
            guard let field = nodes[step.node].field else { continue }
            let name = nodes.functionName(of: step.node)
            if field.relevance != nil { order.append("when \(name)") }
            if field.isComputed { order.append("compute \(name)") }
        }
    }

    private mutating func addNotes(_ elements: [FormElement], prefix: String) {
        for element in elements {
            switch element {
            case .note(let note):
                if let relevance = note.relevance { add("when", prefix + note.id, relevance) }
            case .field(let field): addNotes(in: field.type, prefix: prefix + field.id)
            }
        }
    }

    private mutating func addNotes(in type: FieldType, prefix: String) {
        switch type {
        case .record(let record): addNotes(record.elements, prefix: prefix + ".")
        case .list(let list): addNotes(in: list.item, prefix: prefix + ".-")
        case .text, .integer, .decimal, .money, .boolean, .consent, .choice, .choices, .date, .time, .email,
            .phone, .url, .iban, .bic, .postalCode, .file:
            break
        }
    }

    private mutating func add(_ kind: String, _ path: String, _ condition: Expression) {
        add(kind, path, JavaScriptScope().condition(condition))
    }

    private mutating func add(_ kind: String, _ path: String, _ code: JavaScriptCode) {
        all.append("  \(literal: "\(kind) \(path)"): (a, up, today) => \(code),")
    }

    private mutating func add(_ fields: [Field], prefix: String) {
        for field in fields {
            let path = prefix + field.id
            if let relevance = field.relevance { add("when", path, relevance) }
            if case .requiredWhen(let condition) = field.presence { add("required", path, condition) }
            if let computation = field.computation {
                add("compute", path, JavaScriptScope().answer(computation.expression, as: field.type))
            }
            addContent(of: field.type, path: path)
        }
    }

    private mutating func addContent(of type: FieldType, path: String) {
        if let codes = type.boundCodes {
            for (code, bound) in [(codes.lower, type.bounds.lower), (codes.upper, type.bounds.upper)] {
                guard let bound else { continue }
                add(code.rawValue, path, JavaScriptScope().answer(bound.expression, as: type))
            }
        }
        switch type {
        case .record(let record): add(record.fields, prefix: path + ".")
        case .list(let list): addContent(of: list.item, path: path + ".-")
        case .text, .integer, .decimal, .money, .boolean, .consent, .choice, .choices, .date, .time, .email,
            .phone, .url, .iban, .bic, .postalCode, .file:
            break
        }
    }
}

extension [DecisionNode] {
    /// The name of a field in the functions of a form: `children.-.name`.
    fileprivate func functionName(of node: Int) -> String {
        var name = self[node].field?.id ?? "-"
        var next = self[node].parent
        while let number = next {
            name = (self[number].field?.id ?? "-") + "." + name
            next = self[number].parent
        }
        return name
    }
}
