import CatalogModel
import CatalogPrioritization
import FormRuntime

/// The ranking as a table for spreadsheets: RFC 4180 (CR LF, quotes doubled), in UTF-8 with a byte order mark.
///
/// In German cells are separated by semicolons and numbers have a decimal comma, because that is how a German Excel opens
/// a file; in English it is commas and points. A text that a spreadsheet would take for a formula gets an apostrophe in
/// front.
package func prioritizationCSV(
    _ prioritization: Prioritization, _ catalog: Catalog, language: ReportLanguage
) -> String {
    let context = ReportContext(prioritization, catalog, language)
    let rows = [context.csvHeading] + prioritization.services.map(context.csvRow)
    let separator = language == .german ? ";" : ","
    let lines = rows.map { $0.map { quoted($0, separator) }.joined(separator: separator) + "\r\n" }
    return "\u{FEFF}" + lines.joined()
}

extension ReportContext {
    fileprivate var csvHeading: [String] {
        let words =
            language == .german
            ? [
                "Platz", "Kennung", "Titel", "Stand", "Urteil", "Punkte", "mindestens", "höchstens",
                "bester Platz",
                "schlechtester Platz", "Nutzen", "Machbarkeit", "Abzug für fehlende Angaben",
            ]
            : [
                "rank", "id", "title", "stage", "verdict", "points", "at least", "at most", "best rank",
                "worst rank",
                "value", "effort", "penalty for missing inputs",
            ]
        return words.map(cell) + model.criteria.map { cell(text($0.label)) } + [
            cell(language.pick("Begründung", "reason"))
        ]
    }

    fileprivate func csvRow(_ service: RankedService) -> [String] {
        let head = [
            "\(service.rank)", cell(service.id), cell(text(service.title)), cell(stageName(service)),
            cell(name(service.verdict)), number(service.score.counted), number(service.score.low),
            number(service.score.high), "\(service.ranks.lowerBound)", "\(service.ranks.upperBound)",
            number(service.value.counted), number(service.effort.counted), number(service.penalty),
        ]
        let points = service.contributions.map { number($0.points.counted) }
        return head + points + [cell(verdictSentence(service))]
    }

    /// Without groups, with the decimal separator of the language.
    private func number(_ number: Number) -> String {
        String(number.description.map { $0 == "." ? language.decimalSeparator : $0 })
    }

    private func cell(_ text: String) -> String {
        guard let first = text.unicodeScalars.first, "=+-@\t\r＝＋－＠".unicodeScalars.contains(first) else {
            return text
        }
        return "'" + text
    }
}

/// In quotes where the text has a separator, a quote or a line break.
private func quoted(_ cell: String, _ separator: String) -> String {
    let needsQuotes = cell.unicodeScalars.contains { "\"\r\n;,\u{FEFF}".unicodeScalars.contains($0) }
    return needsQuotes ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
}
