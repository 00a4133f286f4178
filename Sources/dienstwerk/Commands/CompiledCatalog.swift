import ArgumentParser
import CatalogCompiler
import CatalogDiagnostics

/// Reads and compiles a catalog, and says on a terminal that it does if that takes long.
///
/// - Parameters:
///   - files: Those of the folder, where somebody knows more of them.
///   - deliver: Takes files as soon as they are made, from any thread.
func compileCatalog(
    at folder: CatalogFolder, files: [CatalogFile<Failure>]? = nil,
    options: CompileOptions = CompileOptions(),
    language: MessageLanguage, deliver: (@Sendable ([PlannedFile]) -> Void)? = nil
) throws(Failure) -> Compilation {
    let text = Wording(de: "„\(folder.path)“ wird übersetzt", en: "Compiling “\(folder.path)”")
    return try ProgressLine.during(shown(text[language])) { () throws(Failure) in
        let read: [CatalogFile<Failure>]
        if let files { read = files } else { read = try folder.files() }
        let compilation = try compile(
            read, options: options.on(day: dayOfTheClock()), takingFiles: deliver)
        guard compilation.diagnostics.hasErrors || compilation.catalog != nil else {
            throw Failure(
                de:
                    "Fehler im Compiler: Der Katalog ließ sich nicht übersetzen, und es steht nicht fest, warum.",
                en: "Fault in the compiler: the catalog could not be compiled, and nothing says why.")
        }
        return compilation
    }
}

extension Compilation {
    /// Writes the diagnostics in the form that is wanted.
    ///
    /// - Parameter failure: Why the run was no success, if that is not for the diagnostics; for other programs.
    func report(_ options: ReportOptions, failure: Wording? = nil) throws(Failure) {
        try writeToOutput(reportText(options, failure: failure))
    }

    /// The diagnostics in the form that is wanted.
    func reportText(_ options: ReportOptions, failure: Wording? = nil) -> String {
        DiagnosticReport(diagnostics, in: files, language: options.speech.language, failure: failure)
            .text(as: options.format)
    }

    /// One sentence on what was found.
    var findings: Wording {
        let errors = diagnostics.count { $0.definition.severity == .error }
        let warnings = diagnostics.count { $0.definition.severity == .warning }
        let german = [
            errors == 0 ? nil : "\(errors) Fehler",
            warnings == 0 ? nil : warnings == 1 ? "1 Warnung" : "\(warnings) Warnungen",
        ].compactMap { $0 }
        let english = [
            errors == 0 ? nil : errors == 1 ? "1 error" : "\(errors) errors",
            warnings == 0 ? nil : warnings == 1 ? "1 warning" : "\(warnings) warnings",
        ].compactMap { $0 }
        return Wording(
            de: german.isEmpty ? "keine Fehler" : german.joined(separator: ", "),
            en: english.isEmpty ? "no errors" : english.joined(separator: ", "))
    }

    /// How large the catalog is.
    var extent: Wording {
        let services = serviceFileCount
        if let countOfShare, countOfShare < services {
            return Wording(
                de: "\(countOfShare) von \(services) Diensten", en: "\(countOfShare) of \(services) services")
        }
        return Wording(
            de: services == 1 ? "1 Dienst" : "\(services) Dienste",
            en: services == 1 ? "1 service" : "\(services) services")
    }
}

extension DiagnosticReport {
    /// As text for people or as a document for other programs.
    func text(as format: ReportFormat) -> String {
        switch format {
        case .text: text(isColored: isOutputColored)
        case .json: json()
        case .sarif: sarif(compilerVersion: compilerVersion)
        }
    }
}

/// Writes the last line, beside the diagnostics unless these are for another program.
func summarize(_ summary: Wording, _ options: ReportOptions) throws(Failure) {
    let line = shown(summary[options.speech.language]) + "\n"
    switch options.format {
    case .text: try writeToOutput(line)
    case .json, .sarif: writeToErrors(line)
    }
}
