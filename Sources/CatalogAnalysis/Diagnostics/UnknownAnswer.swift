import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let unknownAnswer = DiagnosticDefinition(
        code: "DW3002",
        name: "unknown-answer",
        severity: .error,
        summary: Wording(
            de: "Die Bedingung nennt ein Feld, das es nicht gibt.",
            en: "The condition names a field that does not exist."),
        explanation: Wording(
            de: """
                Eine Bedingung mit einem Feld, das es nicht gibt, würde nie zutreffen, und niemand würde es \
                merken.
                """,
            en: "A condition with a field that does not exist would never hold, and nobody would notice."),
        badExample: .fields(
            """
            kind:
              type: choice
              label: {de: Art, en: Kind}
              options: {small: {de: Klein, en: Small}, large: {de: Groß, en: Large}}
            size:
              type: integer
              label: {de: Größe, en: Size}
              when: knd = "large" # DW3002
            """),
        goodExample: .fields(
            """
            kind:
              type: choice
              label: {de: Art, en: Kind}
              options: {small: {de: Klein, en: Small}, large: {de: Groß, en: Large}}
            size:
              type: integer
              label: {de: Größe, en: Size}
              when: kind = "large"
            """))
}

extension Diagnostic {
    /// - Parameters:
    ///   - known: The names that there are.
    ///   - inRecords: Ways to answers with the name in records.
    ///   - withoutPage: The name behind it that there is, where it may be that of a page.
    static func unknownAnswer(
        _ range: SourceRange, name: String, known: [String], inRecords: [String] = [],
        withoutPage: String? = nil
    ) -> Diagnostic {
        let word = name.lowercased()
        let same = known.first { folded($0) == folded(name) }
        let meant = ["today", "now"].contains(word) ? "today()" : GermanWord.value(name)
        let near = nearestName(to: name, among: known)
        // `summe` is rather the field `summen` than the function; `alter` is not `halter`.
        let likely = near?.first == name.first ? near : nil
        let nearest =
            meant ?? same ?? likely ?? (inRecords.count == 1 ? inRecords.first : nil)
            ?? GermanWord.function(name).map { "\($0)(…)" } ?? near
        return Diagnostic(
            .unknownAnswer, at: range,
            Wording(de: "Ein Feld „\(name)“ gibt es hier nicht.", en: "There is no field “\(name)” here."),
            proposal: nearest.map { .didYouMean($0) } ?? withoutPage.map(Wording.write)
                ?? .thereAre(inRecords.isEmpty ? known : inRecords),
            edit: nearest.flatMap { $0.contains("…") ? nil : TextEdit(replacing: range, with: $0) })
    }
}
