import CatalogDiagnostics
import CatalogEmitters
import CatalogModel
import CatalogPrioritization
import OutputText

/// A form of the ranking.
package enum PrioritizationFormat: String, CaseIterable, Sendable { case text, json, csv, html }

extension Compilation {
    /// The ranking in one form; nil where the catalog has no model for one, or where there are errors.
    ///
    /// - Parameters:
    ///   - width: Columns of the terminal, for text.
    ///   - isColored: Whether text may have colours.
    package func prioritizationReport(
        _ format: PrioritizationFormat, language: MessageLanguage, width: Int = 100, isColored: Bool = false
    ) -> String? {
        guard let catalog, !diagnostics.hasErrors, let prioritization = prioritize(catalog) else {
            return nil
        }
        let language: ReportLanguage =
            switch language {
            case .german: .german
            case .english: .english
            }
        switch format {
        case .text:
            return prioritizationTable(
                prioritization, catalog, language: language, width: width, isColored: isColored, shown: shown)
        case .json: return prioritizationJSON(prioritization, languages: catalog.languages).fileText
        case .csv: return prioritizationCSV(prioritization, catalog, language: language)
        case .html:
            let page = prioritizationPage(prioritization, catalog, language: language)
            return String(decoding: page, as: UTF8.self)
        }
    }
}
