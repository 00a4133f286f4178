import CatalogDiagnostics

/// Reads one expression; `text` is the decoded text of the scalar `node`, whose places the result carries.
///
/// A wrong expression gives exactly one diagnostic and no syntax.
package func parseExpression(
    _ text: String, in node: YAMLNode
) -> (expression: ExpressionSyntax?, diagnostics: [Diagnostic]) {
    (nil, [])
}
