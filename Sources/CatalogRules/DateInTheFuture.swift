import CatalogDiagnostics
import CatalogModel

extension DiagnosticDefinition {
    package static let dateInTheFuture = DiagnosticDefinition(
        code: "DW4105",
        name: "date-in-the-future",
        severity: .warning,
        summary: Wording(
            de: "Eine Angabe für die Rangfolge hat einen Stand, der noch nicht erreicht ist.",
            en: "An input of the ranking is as of a day that has not come yet."),
        explanation: Wording(
            de: """
                `asOf` sagt, von wann die Zahl ist. Liegt der Tag in der Zukunft, ist er ein Schreibfehler, oder die Zahl ist eine \
                Schätzung: Dann ist `asOf` der Tag der Schätzung.
                """,
            en: """
                `asOf` says of which day the figure is. If the day lies in the future, it is a slip, or the figure is an \
                estimate: then `asOf` is the day of the estimate.
                """),
        badExample: .priorities("source: Bauhof", "source: Bauhof, asOf: 2999-12-31 # DW4105\n "),
        goodExample: .priorities("source: Bauhof", "source: Bauhof, asOf: 2026-03-01"))
}

/// Inputs of the ranking that are as of a day after today. The day is that of whoever compiles; nothing that is emitted
/// depends on it.
package func datesInTheFuture(_ catalog: Catalog, today: CalendarDate) -> [Diagnostic] {
    let priorities =
        catalog.services.compactMap(\.priorities)
        + (catalog.prioritization?.candidates ?? []).map(\.priorities)
    return priorities.flatMap(\.inputs).compactMap { value in
        guard let day = value.asOf, let place = value.asOfSource, today < day else { return nil }
        return Diagnostic(
            .dateInTheFuture, at: place,
            Wording(de: "Der \(day) liegt in der Zukunft.", en: "\(day) lies in the future."),
            proposal: Wording(
                de: "Schreiben Sie den Tag, von dem die Zahl ist.", en: "Write the day that the figure is of."
            ))
    }
}
