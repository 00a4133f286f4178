import CatalogModel
import CatalogPrioritization

/// The ranking as a table for a terminal.
///
/// - Parameters:
///   - width: Columns of the terminal; titles are cut so that the table fits, as far as that is possible.
///   - isColored: Whether verdicts may have colours.
///   - shown: Makes visible what a terminal would obey.
package func prioritizationTable(
    _ prioritization: Prioritization, _ catalog: Catalog, language: ReportLanguage, width: Int,
    isColored: Bool,
    shown: @escaping (String) -> String
) -> String {
    let context = ReportContext(prioritization, catalog, language)
    let table = TextTable(context, width: max(width, 60), isColored: isColored, shown: shown)
    return table.text + "\n" + table.reasons + "\n" + table.footnote
}

private struct TextTable {
    let context: ReportContext
    let width: Int
    let isColored: Bool
    let shown: (String) -> String

    init(_ context: ReportContext, width: Int, isColored: Bool, shown: @escaping (String) -> String) {
        self.context = context
        self.width = width
        self.isColored = isColored
        self.shown = shown
    }

    private var language: ReportLanguage { context.language }

    private var headings: [String] {
        language == .german
            ? ["#", "Dienst", "Urteil", "Punkte", "Spanne", "±20 %"]
            : ["#", "Service", "Verdict", "Points", "Range", "±20%"]
    }

    private func cells(_ service: RankedService) -> [String] {
        [
            "\(service.rank)", shown(context.text(service.title)) + (service.isCandidate ? " *" : ""),
            context.name(service.verdict), context.points(service.score.counted),
            service.score.isExact
                ? "" : "\(context.points(service.score.low))–\(context.points(service.score.high))",
            service.ranks.count == 1
                ? "\(service.rank)" : "\(service.ranks.lowerBound)–\(service.ranks.upperBound)",
        ]
    }

    var text: String {
        let services = context.prioritization.services
        let rows = services.map(cells)
        var widths = headings.indices.map { column in
            ([headings] + rows).map { $0[column].count }.max() ?? 0
        }
        let gaps = 2 * (widths.count - 1)
        let others = widths.enumerated().filter { $0.offset != 1 }.map(\.element).reduce(0, +)
        widths[1] = min(widths[1], max(16, width - gaps - others))
        let rule = String(repeating: "─", count: min(width, widths.reduce(gaps, +)))
        let body = zip(services, rows).map { service, row in line(row, widths, verdict: service.verdict) }
        return ([line(headings, widths, verdict: nil), rule] + body).joined(separator: "\n") + "\n"
    }

    private func line(_ cells: [String], _ widths: [Int], verdict: Verdict?) -> String {
        let columns = cells.enumerated().map { column, cell -> String in
            let cut = cell.count > widths[column] ? String(cell.prefix(widths[column] - 1)) + "…" : cell
            let space = String(repeating: " ", count: widths[column] - cut.count)
            let isNumber = column == 0 || column >= 3
            let padded = isNumber ? space + cut : cut + space
            return column == 2 ? colored(padded, verdict) : padded
        }
        var line = columns.joined(separator: "  ")
        while line.hasSuffix(" ") { line.removeLast() }
        return line
    }

    private func colored(_ text: String, _ verdict: Verdict?) -> String {
        guard isColored, let verdict else { return text }
        let code =
            switch verdict {
            case .improve: 34
            case .build: 32
            case .leave: 90
            case .retire: 31
            }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }

    /// A paragraph a service.
    var reasons: String {
        context.prioritization.services.map { service in
            let lever = context.leverSentences(service).first.map { [$0] } ?? []
            let sentences = [context.verdictSentence(service)] + context.reasons(service) + lever
            let number = "\(service.rank). "
            let indentation = String(repeating: " ", count: number.count)
            let paragraph = wrapped(
                shown(sentences.joined(separator: " ")), to: min(width, 100) - number.count)
            return number + shown(context.text(service.title)) + "\n"
                + paragraph.map { indentation + $0 }.joined(separator: "\n")
        }.joined(separator: "\n\n") + "\n"
    }

    var footnote: String {
        let unranked = context.prioritization.unranked.map { context.text($0.title) }
        var lines = [
            language.pick(
                "* Vorhaben oder Dienst ohne Definition. Spanne: was die unsicheren Angaben zulassen. "
                    + "±20 %: Plätze, wenn jedes Gewicht bis zu 20 % anders wäre.",
                "* Candidate without a definition. Range: what the uncertain inputs allow. "
                    + "±20%: ranks if every weight were up to 20% different.")
        ]
        if !unranked.isEmpty {
            lines.append(
                language.pick("Ohne Angaben, daher nicht gereiht: ", "Without inputs, and so not ranked: ")
                    + shown(language.list(unranked)) + ".")
        }
        return lines.flatMap { wrapped($0, to: width) }.joined(separator: "\n") + "\n"
    }

    private func wrapped(_ text: String, to width: Int) -> [String] {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, last.count + 1 + word.count <= width {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}
