import ArgumentParser
import CatalogCompiler
import CatalogDiagnostics
import FormRuntime

/// `dienstwerk evaluate`: what is the value of an expression?
struct EvaluateCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: help(
            de: "Wertet einen Ausdruck aus, auf Wunsch mit Antworten.",
            en: "Evaluates an expression, on answers if wanted."),
        discussion: help(
            de: "Rückgabewert 1, wenn der Ausdruck fehlerhaft ist; mit --lines immer 0.",
            en: "Exit code 1 if the expression has errors; with --lines always 0."))

    @Argument(help: ArgumentHelp(help(de: "Der Ausdruck.", en: "The expression.")))
    var expression: String?

    @Flag(
        help: ArgumentHelp(
            help(
                de:
                    "Liest je Zeile der Standardeingabe einen Ausdruck und schreibt je Ergebnis eine Zeile JSON.",
                en: "Reads an expression from each line of standard input and writes a line of JSON for each."
            )))
    var lines = false

    @Flag(
        help: ArgumentHelp(
            help(
                de:
                    "Schreibt den Ausdruck als FEEL, wie ihn andere Prozessmaschinen auswerten, statt den Wert.",
                en:
                    "Writes the expression as FEEL, as other process engines evaluate it, instead of the value."
            )))
    var feel = false

    @Option(
        help: ArgumentHelp(
            help(
                de:
                    "Datei mit den Antworten, ein Objekt in JSON. Mit --service auch mehrmals: Dann gibt es je Datei einen Wert, mit --lines in einer Liste.",
                en:
                    "File with the answers, an object in JSON. With --service also several times: then each file has its value, with --lines in an array."
            ),
            valueName: "file"))
    var answers: [String] = []

    @Option(
        help: ArgumentHelp(
            help(
                de: "Dienst, zu dessen Formular die Antworten gehören.",
                en: "Service whose form the answers belong to."),
            valueName: "id"))
    var service: String?

    @Option(help: ArgumentHelp(help(de: "Ordner des Katalogs.", en: "Folder of the catalog.")))
    var catalog = "catalog"

    @Option(
        help: ArgumentHelp(
            help(de: "Das heutige Datum; sonst das der Uhr.", en: "Today’s date; otherwise the clock’s."),
            valueName: "YYYY-MM-DD"))
    var today: String?

    @OptionGroup var speech: LanguageOption

    var language: MessageLanguage { speech.language }

    func run() throws {
        let context = try context()
        guard !lines else { return try evaluateLines(in: context) }
        guard let expression else {
            throw Failure(de: "Es fehlt der Ausdruck.", en: "The expression is missing.")
        }
        let result = result(of: expression, in: context)
        if let text = result.text { try writeToOutput(text + "\n") }
        switch result {
        case .values, .feel: break
        case .refused(let diagnostics, let file):
            writeToErrors(
                DiagnosticReport(diagnostics, in: [file], language: language).text(isColored: isOutputColored)
            )
            throw ExitStatus.catalog.code
        }
    }

    private func result(of expression: String, in context: ExpressionContext) -> EvaluationResult {
        feel ? exportExpression(expression, in: context) : evaluateExpression(expression, in: context)
    }

    private func evaluateLines(in context: ExpressionContext) throws(Failure) {
        while let line = readLine() {
            try writeToOutput(result(of: line, in: context).json(in: language) + "\n")
        }
    }

    /// Of answers; larger ones no form accepts.
    private static let largestFile = (16 << 20) + 1

    private func context() throws -> ExpressionContext {
        let day = try day()
        var files: [[UInt8]] = []
        for path in answers { files.append(try readFile(at: path, limit: Self.largestFile, waiting: true)) }
        if let service {
            var options = CompileOptions.checkOnly
            options.keepsServices = true
            let compilation = try compileCatalog(
                at: CatalogFolder(catalog), options: options, language: language)
            if compilation.diagnostics.hasErrors, compilation.hasFile(ofService: service) {
                throw Failure(
                    de: "Im Katalog sind Fehler: „dienstwerk check“ nennt sie.",
                    en: "There are errors in the catalog: “dienstwerk check” names them.")
            }
            do throws(ExpressionContext.Refusal) {
                return try ExpressionContext(
                    service: service, of: compilation, submissions: files, today: day)
            } catch {
                throw failure(error, service: service)
            }
        }
        guard let bytes = files.first, let path = answers.first else { return ExpressionContext(today: day) }
        guard files.count == 1 else {
            throw Failure(
                de: "Mehrere Dateien mit Antworten brauchen --service.",
                en: "Several files with answers need --service.")
        }
        let file = SourceFile(path: path, catalogPath: path, bytes: bytes)
        guard let context = ExpressionContext(answers: file, today: day) else {
            throw Failure(
                de: "„\(path)“ ist kein Objekt in JSON.", en: "“\(path)” is no object in JSON.")
        }
        return context
    }

    private func failure(_ refusal: ExpressionContext.Refusal, service: String) -> Failure {
        switch refusal {
        case .unknownService:
            return Failure(
                de: "Den Dienst „\(service)“ gibt es nicht.", en: "There is no service “\(service)”.")
        case .unusableAnswers(let problems, let index):
            // One tells enough of what is wrong; the file may be full of others.
            func first(_ language: String) -> String {
                guard let problem = problems.first else { return "" }
                let places = [problem.position.map { "\($0.line):\($0.column)" } ?? problem.pointer]
                return (places.filter { !$0.isEmpty } + [problem.message(in: language)])
                    .joined(separator: ": ")
            }
            let path = answers.count > 1 ? answers[index] + ": " : ""
            return Failure(
                de: "Die Antworten lassen sich nicht verwenden. \(path)\(first("de"))",
                en: "The answers cannot be used. \(path)\(first("en"))")
        }
    }

    private func day() throws -> FormRuntime.CalendarDate {
        if let today {
            guard let day = CalendarDate(today) else {
                throw Failure(de: "„\(today)“ ist kein Datum.", en: "“\(today)” is no date.")
            }
            return day
        }
        guard let date = CalendarDate(dayOfTheClock()) else {
            throw Failure(de: "Die Uhr geht falsch.", en: "The clock is wrong.")
        }
        return date
    }
}
