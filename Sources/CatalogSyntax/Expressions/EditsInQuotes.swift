import CatalogDiagnostics

extension [Diagnostic] {
    /// The same with edits that can stand within the quotes of a scalar.
    package func written(in node: YAMLNode) -> [Diagnostic] { isEmpty ? self : map { $0.written(in: node) } }
}

extension Diagnostic {
    /// The same with an edit that can stand within the quotes of a scalar: `"day > date(\"2026-12-24\")"`.
    package func written(in node: YAMLNode) -> Diagnostic {
        guard let edit, node.range.start < edit.range.start, edit.range.end < node.range.end else {
            return self
        }
        let replacement =
            switch node.style {
            case .doubleQuoted:
                edit.replacement.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
            case .singleQuoted: edit.replacement.replacing("'", with: "''")
            default: edit.replacement
            }
        return replacement == edit.replacement ? self : editing(with: replacement)
    }
}
