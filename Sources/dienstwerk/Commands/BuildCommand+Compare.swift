import CatalogCompiler
import CatalogDiagnostics

extension BuildCommand {
    /// How many lines are shown of how files differ.
    private static let shownLines = 200

    /// Writes nothing, and fails if the folder is not what the catalog compiles to.
    func compare(_ catalog: CatalogFolder, _ options: CompileOptions, with output: OutputFolder) throws {
        // Each that is shown takes a line or more.
        let comparison = OutputComparison(output, shownChanges: Self.shownLines, language: language)
        let compilation = try compilation(of: catalog, options, deliver: comparison.take)
        let differences = try afterwards(compilation) { () throws(Failure) in
            try comparison.finish(compilation.services.files.paths, compilation.outputFiles.last)
        }
        try withExtendedLifetime(comparison) { try say(differences, from: output, compilation) }
    }

    /// Says in what the folder is not what the catalog compiles to.
    private func say(
        _ differences: [OutputDifference], from output: OutputFolder, _ compilation: Compilation
    ) throws {
        guard !differences.isEmpty else {
            let count = compilation.services.files.count + 1
            try reportToPrograms(compilation)
            return try summarize(
                Wording(
                    de: "„\(output.path)“ ist aktuell: \(compilation.extent.german), \(count) Dateien.",
                    en: "“\(output.path)” is up to date: \(compilation.extent.english), \(count) files."),
                report)
        }
        var room = Self.shownLines
        for difference in differences {
            let lines = difference.lines(output, language: language, room: max(0, room))
            room -= lines.count
            let text = lines.joined(separator: "\n") + "\n"
            switch report.format {
            case .text: try writeToOutput(text)
            case .json, .sarif: writeToErrors(text)
            }
        }
        let summary = summary(differences, output)
        try reportToPrograms(compilation, failure: summary)
        try summarize(summary, report)
        throw ExitStatus.catalog.code
    }

    /// What does not come from the catalog is left to people: a build does not touch it.
    private func summary(_ differences: [OutputDifference], _ output: OutputFolder) -> Wording {
        let foreign = differences.count { if case .unknown = $0 { true } else { false } }
        let own = differences.count - foreign
        guard own > 0 else {
            return Wording(
                de:
                    "In „\(output.path)“ \(foreign == 1 ? "liegt eine Datei, die" : "liegen \(foreign) Dateien, die") "
                    + "nicht aus dem Katalog \(foreign == 1 ? "stammt" : "stammen"); sonst ist alles aktuell.",
                en:
                    "“\(output.path)” holds \(foreign == 1 ? "a file that does" : "\(foreign) files that do") "
                    + "not come from the catalog; everything else is up to date.")
        }
        return Wording(
            de: "„\(output.path)“ ist nicht aktuell (\(own) \(own == 1 ? "Unterschied" : "Unterschiede")). "
                + "„dienstwerk build“ schreibt es neu.",
            en: "“\(output.path)” is out of date (\(own) \(own == 1 ? "difference" : "differences")). "
                + "“dienstwerk build” writes it again.")
    }
}
