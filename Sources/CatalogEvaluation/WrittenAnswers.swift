import CatalogModel
import CatalogSyntax
import FormRuntime

/// Answers as they are written in JSON or YAML, for expressions without a form.
package struct WrittenAnswers: AnswerSource {
    private let node: YAMLNode

    package init(_ node: YAMLNode) { self.node = node }

    package var enclosing: any AnswerSource { self }

    package func value(at path: ArraySlice<String>, as type: ValueType) -> Value {
        var node = node
        for name in path {
            guard let entry = node.entries.first(where: { $0.key.text == name }) else { return .null }
            node = entry.value
        }
        return Self.value(node, type)
    }

    private static func value(_ node: YAMLNode, _ type: ValueType) -> Value {
        guard !node.isNull else { return .null }
        switch (type, node.kind) {
        case (.list(let element), .sequence): return .list(node.items.map { value($0, element) })
        case (.composite, .mapping): return .item(WrittenAnswers(node))
        case (.boolean, .scalar): return .boolean(node.text == "true")
        case (.date, .scalar): return Value(FormRuntime.CalendarDate(node.text))
        case (.number, .scalar): return Value(Number(node.text))
        case (_, .scalar): return .text(node.text)
        case (_, .mapping), (_, .sequence): return .composite
        }
    }
}
