import ArgumentParser
import CatalogCompiler
import CatalogDiagnostics

/// `dienstwerk explain`: what a code means and how to mend it.
struct ExplainCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: help(
            de: "Erklärt eine Meldung; ohne Kennung alle in einer Liste.",
            en: "Explains a message; without a code, lists all of them."))

    @Argument(
        help: ArgumentHelp(
            help(de: "Kennung wie DW4001, oder der Name.", en: "Code such as DW4001, or the name.")))
    var code: String?

    @OptionGroup var speech: LanguageOption

    var language: MessageLanguage { speech.language }

    func run() throws {
        guard let code else {
            return try writeToOutput(allDiagnosticDefinitions.map { $0.line(in: language) }.joined())
        }
        let wanted = code.lowercased()
        let definition = allDiagnosticDefinitions.first {
            $0.code.lowercased() == wanted || $0.name == wanted
        }
        guard let definition else {
            let names = allDiagnosticDefinitions.flatMap { [$0.code, $0.name] }
            let nearest = nearestName(to: code, among: names)
            throw Failure(
                de: "Die Kennung „\(code)“ gibt es nicht." + (nearest.map { " Meinten Sie „\($0)“?" } ?? ""),
                en: "There is no code “\(code)”." + (nearest.map { " Did you mean “\($0)”?" } ?? ""))
        }
        try writeToOutput(definition.page(in: language))
    }
}

extension DiagnosticDefinition {
    /// A line of the list.
    fileprivate func line(in language: MessageLanguage) -> String {
        "\(code)  \(severity.name[language])  \(name): \(summary[language])\n"
    }

    /// All that is known.
    fileprivate func page(in language: MessageLanguage) -> String {
        let (wrong, right) = (Wording(de: "Falsch", en: "Wrong"), Wording(de: "Richtig", en: "Right"))
        return """
            \(code) \(name) (\(severity.name[language]))

            \(summary[language])

            \(wrapped(explanation[language]))

            \(wrong[language]):

            \(indented(badExample.text))

            \(right[language]):

            \(indented(goodExample.text))

            """
    }

    private func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + shown(String($0)) }
            .joined(separator: "\n")
    }

    private func wrapped(_ text: String) -> String {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, last.count + word.count < 80 {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines.joined(separator: "\n")
    }
}

extension Severity {
    fileprivate var name: Wording {
        switch self {
        case .note: Wording(de: "Hinweis", en: "note")
        case .warning: Wording(de: "Warnung", en: "warning")
        case .error: Wording(de: "Fehler", en: "error")
        }
    }
}
