import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension DiagnosticDefinition {
    package static let unknownAnswerInExample = DiagnosticDefinition(
        code: "DW3021",
        name: "unknown-answer-in-example",
        severity: .error,
        summary: Wording(
            de: "Das Beispiel nennt ein Feld, das es nicht gibt.",
            en: "The example names a field that does not exist."),
        explanation: Wording(
            de: "Ein Beispiel mit einem Feld, das es nicht gibt, prüft nicht, was es prüfen soll.",
            en: "An example with a field that does not exist does not test what it should."),
        badExample: .service(
            """
            service: example
            version: 1.0.0
            title: {de: Beispiel, en: Example}
            description: {de: Ein Beispiel, en: An example}
            responsible: ordnungsamt
            audience: [everybody]
            form:
              pages:
                only:
                  title: {de: Seite, en: Page}
                  fields:
                    name: {type: text, required: false, label: {de: Name, en: Name}}
            examples:
              plain: {valid: {nmae: Kim}} # DW3021
            """),
        goodExample: .service(
            """
            service: example
            version: 1.0.0
            title: {de: Beispiel, en: Example}
            description: {de: Ein Beispiel, en: An example}
            responsible: ordnungsamt
            audience: [everybody]
            form:
              pages:
                only:
                  title: {de: Seite, en: Page}
                  fields:
                    name: {type: text, required: false, label: {de: Name, en: Name}}
            examples:
              plain: {valid: {name: Kim}}
            """))
}

extension Diagnostic {
    /// - Parameters:
    ///   - free: Those of the names that may be meant; nil for all.
    ///   - holder: The field in which an answer has that name.
    static func unknownAnswerInExample(
        _ node: YAMLNode, known: [String], among free: [String]? = nil, holder: Field? = nil
    ) -> Diagnostic {
        if let holder {
            let isList = if case .list = holder.type { true } else { false }
            let inside = isList ? "[{\(node.shownText): …}]" : "{\(node.shownText): …}"
            return Diagnostic(
                .unknownAnswerInExample, at: node.range,
                Wording(
                    de: "Das Feld „\(node.shownText)“ gibt es hier nicht, aber in „\(holder.id)“.",
                    en: "There is no field “\(node.shownText)” here, but in “\(holder.id)”."),
                proposal: .write("\(holder.id): \(inside)"))
        }
        let nearest = nearestName(to: node.text, among: free ?? known)
        return Diagnostic(
            .unknownAnswerInExample, at: node.range,
            Wording(
                de: "Ein Feld „\(node.shownText)“ gibt es hier nicht.",
                en: "There is no field “\(node.shownText)” here."),
            proposal: nearest.map { .didYouMean($0) }
                ?? .thereAre(known),
            edit: nearest.map { TextEdit(replacing: node.range, with: $0) })
    }

    /// The way to an answer within an item of a list, written as in JSON or JavaScript: `/children/0/name`, `children[0].name`.
    static func problemPath(_ node: YAMLNode, meant: String) -> Diagnostic {
        Diagnostic(
            .unknownAnswerInExample, at: node.range,
            Wording(
                de: "„\(node.shownText)“ ist hier nicht der Weg zu einem Feld: Die Teile trennt ein Punkt.",
                en: "“\(node.shownText)” is not the way to a field here: a point separates the parts."),
            proposal: .write(meant), edit: TextEdit(replacing: node.range, with: meant))
    }
}
