import ArgumentParser
import CatalogCompiler
import CatalogDiagnostics

/// The command `dienstwerk`: files in, files out, exit codes. What it does is done by `CatalogCompiler`.
@main
struct Dienstwerk: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dienstwerk",
        abstract: help(
            de: "Prüft und übersetzt den Katalog der Online-Dienste einer Kommune.",
            en: "Checks and compiles a town’s catalog of online services."),
        discussion: help(
            de: "Rückgabewerte: 0 in Ordnung, 1 Fehler im Katalog oder nicht aktuell, 2 Aufruf oder Dateien.",
            en: "Exit codes: 0 fine, 1 errors in the catalog or out of date, 2 usage or files."),
        version: compilerVersion,
        subcommands: [
            CheckCommand.self, BuildCommand.self, MergeCommand.self, EvaluateCommand.self,
            PrioritizeCommand.self,
            ExplainCommand.self, ReferenceCommand.self,
            NewCommand.self, GenerateSwiftCommand.self,
        ])

    /// Runs the command and leaves with 0, 1 or 2; the argument parser's own 64 for a wrong call becomes 2.
    static func main() {
        var (language, format) = (MessageLanguage.ofEnvironment, ReportFormat.text)
        do {
            var command = try parseAsRoot()
            if let speaking = command as? any SpeakingCommand {
                (language, format) = (speaking.language, speaking.format)
            }
            try command.run()
        } catch let failure as Failure {
            // Whoever waits for a document gets one, which says that the run has failed.
            if format != .text {
                let report = DiagnosticReport([], in: [], language: language, failure: failure.message)
                try? writeToOutput(report.text(as: format))
            }
            tell(failure, in: language)
            leave(with: .failure)
        } catch let code as ExitCode {
            leave(with: code == .success ? .fine : code == ExitStatus.catalog.code ? .catalog : .failure)
        } catch {
            let isFine = exitCode(for: error) == .success
            let message = fullMessage(for: error) + "\n"
            guard isFine else {
                writeToErrors(message)
                leave(with: .failure)
            }
            do { try writeToOutput(message) } catch {
                tell(error, in: language)
                leave(with: .failure)
            }
            leave(with: .fine)
        }
    }

    static func tell(_ failure: Failure, in language: MessageLanguage) {
        writeToErrors("dienstwerk: error: \(shown(failure.message[language]))\n")
    }
}

/// A command that speaks to people.
protocol SpeakingCommand: ParsableCommand {
    var language: MessageLanguage { get }
    /// The form of what it says about a catalog.
    var format: ReportFormat { get }
}

extension SpeakingCommand {
    var format: ReportFormat { .text }
}

/// How the command ends.
enum ExitStatus: Int32 {
    case fine = 0
    /// Errors in the catalog, or the output is out of date.
    case catalog = 1
    /// A wrong call, or something about files.
    case failure = 2

    var code: ExitCode { ExitCode(rawValue) }
}

/// Why the command could not do its work; nothing about the catalog's content.
struct Failure: Error {
    let message: Wording

    init(de german: String, en english: String) { message = Wording(de: german, en: english) }
}

/// A help text in the language of the environment, because help is shown before any option was read.
func help(de german: String, en english: String) -> String {
    Wording(de: german, en: english)[.ofEnvironment]
}
