import CatalogDiagnostics
import CatalogModel

extension DiagnosticDefinition {
    package static let dateInTheFuture = DiagnosticDefinition(
        code: "DW4105",
        name: "date-in-the-future",
        severity: .warning,
        summary: Wording(
            de: "Ein Stand liegt in der Zukunft.",
            en: "Something is as of a day that has not come yet."),
        explanation: Wording(
            de: """
                `asOf` sagt, von wann eine Zahl für die Rangfolge ist, `reviewed`, wann die Texte zuletzt geprüft wurden. Liegt der Tag in der Zukunft, ist er ein Schreibfehler, oder die Zahl ist eine \
                Schätzung: Dann ist `asOf` der Tag der Schätzung. Wann die Texte das nächste Mal zu prüfen sind, steht nicht in der Definition.
                """,
            en: """
                `asOf` says of which day a figure of the ranking is, `reviewed` when the texts were last reviewed. If the day lies in the future, it is a slip, or the figure is an \
                estimate: then `asOf` is the day of the estimate. When the texts are to be reviewed next does not stand in the definition.
                """),
        badExample: .priorities("source: Bauhof", "source: Bauhof, asOf: 2999-12-31 # DW4105\n "),
        goodExample: .priorities("source: Bauhof", "source: Bauhof, asOf: 2026-03-01"))
}

/// Inputs of the ranking and reviews of texts of a day after today. The day is that of whoever compiles; nothing that is emitted
/// depends on it.
package func datesInTheFuture(_ catalog: Catalog, today: CalendarDate) -> [Diagnostic] {
    let priorities =
        catalog.services.compactMap(\.priorities)
        + (catalog.prioritization?.candidates ?? []).map(\.priorities)
    let inputs = priorities.flatMap(\.inputs).compactMap { value in
        dateInTheFuture(
            value.asOf, at: value.asOfSource, today: today,
            Wording(
                de: "Schreiben Sie den Tag, von dem die Zahl ist.", en: "Write the day that the figure is of."
            ))
    }
    let reviews = catalog.services.compactMap { service in
        dateInTheFuture(
            service.reviewed, at: service.reviewedSource, today: today,
            Wording(
                de: "Schreiben Sie den Tag, an dem die Texte zuletzt geprüft wurden.",
                en: "Write the day on which the texts were last reviewed."))
    }
    return inputs + reviews
}

private func dateInTheFuture(
    _ day: CalendarDate?, at place: SourceRange?, today: CalendarDate, _ proposal: Wording
) -> Diagnostic? {
    guard let day, let place, today < day else { return nil }
    return Diagnostic(
        .dateInTheFuture, at: place,
        Wording(de: "Der \(day) liegt in der Zukunft.", en: "\(day) lies in the future."), proposal: proposal)
}
