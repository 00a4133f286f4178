import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let unknownProblemCode = DiagnosticDefinition(
        code: "DW2023",
        name: "unknown-problem-code",
        severity: .error,
        summary: Wording(
            de: "Diese Meldung gibt es nicht.",
            en: "There is no such problem."),
        explanation: Wording(
            de: """
                Meldungen haben feste Kennungen, die auf allen Wegen gleich sind, zum Beispiel required, \
                pattern oder maxLength.
                """,
            en: """
                Problems have fixed codes that are the same on all targets, for example required, pattern or\
                 maxLength.
                """),
        badExample: .fields(
            """
            name:
              type: text
              label: {de: Name, en: Name}
              messages:
                requird: {de: Bitte nennen Sie den Namen., en: Please give the name.} # DW2023
            """),
        goodExample: .fields(
            """
            name:
              type: text
              label: {de: Name, en: Name}
              messages:
                required: {de: Bitte nennen Sie den Namen., en: Please give the name.}
            """))
}

extension Diagnostic {
    static func unknownProblemCode(_ node: YAMLNode, known: [String]) -> Diagnostic {
        let nearest = meantProblemCode(by: node.text, among: known)
        return Diagnostic(
            .unknownProblemCode, at: node.range,
            Wording(
                de: "Eine Meldung mit der Kennung „\(node.shownText)“ gibt es nicht.",
                en: "There is no problem with the code “\(node.shownText)”."),
            proposal: nearest.map { .didYouMean($0) }
                ?? .thereAre(known),
            edit: nearest.map { TextEdit(replacing: node.range, with: $0) })
    }

    /// A rule that only warns, with which the form accepts the answers.
    static func warningAsProblem(_ node: YAMLNode, rule: SourceRange) -> Diagnostic {
        Diagnostic(
            .unknownProblemCode, at: node.range,
            Wording(
                de: "„\(node.shownText)“ ist nur ein Hinweis: Damit nimmt das Formular die Antworten an.",
                en: "“\(node.shownText)” only warns: with it, the form accepts the answers."),
            proposal: Wording(
                de:
                    "Nennen Sie nur Regeln ohne „severity: warning“, oder machen Sie daraus ein gültiges Beispiel.",
                en: "Name only rules without “severity: warning”, or make this a valid example."),
            notes: [
                Note(Wording(de: "Hier steht die Regel.", en: "Here is the rule."), at: rule)
            ])
    }
}

/// The code that was meant by another text: one whose name is the same or nearly so behind `rule.` or `exit.`, which may be missing or
/// stand in place of the other one.
private func meantProblemCode(by written: String, among known: [String]) -> String? {
    let name = nameOfRuleOrExit(written)
    if let same = known.first(where: { nameOfRuleOrExit($0) == name }) { return same }
    let names = known.map(nameOfRuleOrExit)
    guard let nearest = nearestName(to: name, among: names) else {
        return nearestName(to: written, among: known)
    }
    return zip(known, names).first { $1 == nearest }?.0
}

private func nameOfRuleOrExit(_ code: String) -> String {
    code.hasPrefix("rule.") || code.hasPrefix("exit.") ? String(code.dropFirst(5)) : code
}
