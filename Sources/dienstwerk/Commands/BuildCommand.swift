import ArgumentParser
import CatalogCompiler
import CatalogDiagnostics

/// `dienstwerk build`: writes what the catalog compiles to, or says whether it is there already.
struct BuildCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: help(
            de: "Übersetzt den Katalog in Swift, JSON Schema, HTML und mehr.",
            en: "Compiles the catalog to Swift, JSON Schema, HTML and more."),
        discussion: help(
            de:
                "Schreibt nur, was sich geändert hat, und entfernt nur, was ein früherer Lauf geschrieben hat.",
            en: "Writes only what has changed, and removes only what a former run has written."))

    @Argument(help: ArgumentHelp(help(de: "Ordner des Katalogs.", en: "Folder of the catalog.")))
    var catalog = "catalog"

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(help(de: "Ordner für das Ergebnis.", en: "Folder of the result.")))
    var output = "generated"

    @Flag(
        help: ArgumentHelp(
            help(
                de: "Schreibt nichts, sondern vergleicht und scheitert bei Unterschieden.",
                en: "Writes nothing, but compares and fails if there is a difference.")))
    var check = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            help(
                de:
                    "Nur dieses Format (mehrfach möglich): \(CompileOptions.formats.joined(separator: ", ")).",
                en: "Only this format (may be repeated): \(CompileOptions.formats.joined(separator: ", "))."),
            valueName: "format"))
    var emit: [String] = []

    @Flag(
        help: ArgumentHelp(
            help(
                de: "Übersetzt auch dann, wenn sich seit dem letzten Mal nichts geändert hat.",
                en: "Compiles even if nothing has changed since the last time.")))
    var fresh = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            help(
                de:
                    "Nur einen Anteil der Dienste, zum Beispiel 2/8, für mehrere Maschinen; „merge“ fügt die Anteile zusammen.",
                en:
                    "Only a share of the services, for example 2/8, for several machines; “merge” puts them together."
            ),
            valueName: "I/N"))
    var shard: String?

    /// For the tests of the compiler, whose random rules contradict one another.
    @Flag(name: .customLong("skip-proof"), help: ArgumentHelp(visibility: .private))
    var skipsProof = false

    @OptionGroup var report: ReportOptions

    var language: MessageLanguage { report.speech.language }

    func run() throws {
        let (catalog, output) = (CatalogFolder(catalog), OutputFolder(output))
        guard var options = CompileOptions(formats: emit, provesForms: !skipsProof) else {
            let unknown = emit.first { !CompileOptions.formats.contains($0) } ?? ""
            throw Failure(
                de:
                    "Das Format „\(unknown)“ gibt es nicht, nur \(CompileOptions.formats.joined(separator: ", ")).",
                en: "There is no format “\(unknown)”, only \(CompileOptions.formats.joined(separator: ", "))."
            )
        }
        if let shard {
            guard let share = Share(shard) else {
                throw Failure(
                    de: "„\(shard)“ ist kein Anteil. Zum Beispiel „2/8“ für den zweiten von acht.",
                    en: "“\(shard)” is no share. For example “2/8” for the second of eight.")
            }
            options.share = share
        }
        if let identity = FileIdentity(path: catalog.path), identity == FileIdentity(path: output.path) {
            throw Failure(
                de: "Das Ergebnis kann nicht in den Ordner des Katalogs geschrieben werden.",
                en: "The result cannot be written to the folder of the catalog.")
        }
        let records = check ? nil : RecordFolder()
        let writer = OutputWriter(output)
        let today = dayOfTheClock()
        let record = fresh ? nil : call(catalog, output).flatMap { records?.record(of: $0) }
        // Before the files are read, so that one that changes meanwhile is noticed the next time.
        let inputs = records == nil ? nil : catalog.stamps()
        if let record, record.isStillTrue(of: inputs, output, today: today) { return record.said.say() }
        let former = try record.flatMap { try believed(of: $0, output, writer) }
        options.known = former?.known ?? .none
        let files = inputs.flatMap { inputs in
            former.flatMap { record?.files(of: catalog, inputs, $0.known) }
        }
        let compilation = try compileCatalog(
            at: catalog, files: files, options: options, language: language,
            deliver: check ? nil : writer.take)
        compilation.report(report)
        guard !compilation.diagnostics.hasErrors else {
            summarize(
                Wording(
                    de: "Nichts geschrieben: \(compilation.findings.german).",
                    en: "Nothing written: \(compilation.findings.english)."), report)
            throw ExitStatus.catalog.code
        }
        if check {
            try compare(compilation.outputFiles, with: output, compilation)
        } else {
            let summary = try writer.finish(compilation.services.files.paths, compilation.outputFiles.last)
            defer { writer.unlock() }
            say(summary, output, compilation)
            if let call = call(catalog, output), let inputs,
                let manifest = output.stampOfManifest,
                let services = RecordedServices(compilation.services, former: former, in: output)
            {
                let said = BuildRecord.Said(
                    compilation.reportText(report),
                    [upToDate(output, summary.written + summary.unchanged, compilation)], report)
                records?.keep(
                    BuildRecord(
                        day: today, inputs: inputs, manifest: manifest, said: said, services: services),
                    of: call)
            }
        }
    }

    /// What may be believed of a record. The folder is locked before, so that what is there does not go away until it is listed.
    private func believed(
        of record: BuildRecord, _ output: OutputFolder, _ writer: OutputWriter
    ) throws -> FormerServices? {
        var former: FormerServices?
        try writer.lock {
            guard !output.isUnfinished else { return nil }
            former = record.services.understood(in: output)
            guard let files = former?.files else { return nil }
            if record.manifest == output.stampOfManifest {
                return FormerPaths(paths: files.list.paths, areInManifest: true)
            }
            // Whatever has become of the manifest: what is as this command has left it comes from there.
            return FormerPaths(
                paths: output.formerFiles().union(files.untouchedPaths), areInManifest: false)
        }
        return former
    }

    /// What makes this call give the same as another one.
    private func call(_ catalog: CatalogFolder, _ output: OutputFolder) -> BuildCall? {
        BuildCall(
            catalog: catalog, output: output,
            arguments: emit + [
                shard ?? "whole", skipsProof ? "unproved" : "proved",
            ] + report.recordedArguments)
    }

    private func upToDate(_ output: OutputFolder, _ count: Int, _ compilation: Compilation) -> Wording {
        let (extent, findings) = (compilation.extent, compilation.findings)
        return Wording(
            de:
                "\(extent.german) übersetzt (\(findings.german)): „\(output.path)“ war aktuell, \(count) Dateien.",
            en:
                "\(extent.english) compiled (\(findings.english)): “\(output.path)” was up to date, \(count) files."
        )
    }

    private func say(_ summary: WriteSummary, _ output: OutputFolder, _ compilation: Compilation) {
        if summary.written == 0, summary.removed == 0, !summary.hasRepaired {
            return summarize(upToDate(output, summary.unchanged, compilation), report)
        }
        let (extent, findings) = (compilation.extent, compilation.findings)
        var german = "\(extent.german) übersetzt (\(findings.german)): "
        var english = "\(extent.english) compiled (\(findings.english)): "
        german += "\(summary.written) Dateien geschrieben, \(summary.removed) entfernt, "
        german += "\(summary.unchanged) unverändert."
        english += "\(summary.written) files written, \(summary.removed) removed, "
        english += "\(summary.unchanged) unchanged."
        if summary.hasRepaired {
            german += " Ein unterbrochener Lauf wurde vollendet."
            english += " An interrupted run was completed."
        }
        summarize(Wording(de: german, en: english), report)
    }

    private func compare(_ planned: [PlannedFile], with output: OutputFolder, _ compilation: Compilation)
        throws
    {
        let differences = try output.differences(from: planned)
        guard !differences.isEmpty else {
            return summarize(
                Wording(
                    de:
                        "„\(output.path)“ ist aktuell: \(compilation.extent.german), \(planned.count) Dateien.",
                    en:
                        "“\(output.path)” is up to date: \(compilation.extent.english), \(planned.count) files."
                ),
                report)
        }
        var room = 200
        for difference in differences {
            let lines = difference.lines(output, language: language, room: max(0, room))
            room -= lines.count
            let text = lines.joined(separator: "\n") + "\n"
            switch report.format {
            case .text: writeToOutput(text)
            case .json, .sarif: writeToErrors(text)
            }
        }
        summarize(
            Wording(
                de: "„\(output.path)“ ist nicht aktuell (\(differences.count) Unterschiede). "
                    + "„dienstwerk build“ schreibt es neu.",
                en: "“\(output.path)” is out of date (\(differences.count) differences). "
                    + "“dienstwerk build” writes it again."), report)
        throw ExitStatus.catalog.code
    }
}

extension OutputDifference {
    /// What is shown of it: a line, and the difference as long as there is room.
    fileprivate func lines(_ output: OutputFolder, language: MessageLanguage, room: Int) -> [String] {
        let wording: Wording
        var diff: [String] = []
        switch self {
        case .missing(let file):
            wording = Wording(
                de: "\(output.full(file.path)): fehlt", en: "\(output.full(file.path)): is missing")
        case .changed(let file, let found):
            wording = Wording(
                de: "\(output.full(file.path)): ist anders", en: "\(output.full(file.path)): differs")
            let path = shown(output.full(file.path))
            if room > 5 {
                diff = unifiedDiff(
                    from: found, to: file.bytes, oldName: "a/\(path)", newName: "b/\(path)",
                    limit: min(room, 60))
            }
        case .stale(let path):
            wording = Wording(
                de: "\(output.full(path)): gehört nicht mehr dazu",
                en: "\(output.full(path)): does not belong here any more")
        case .unknown(let path):
            wording = Wording(
                de: "\(output.full(path)): stammt nicht aus dem Katalog; bitte von Hand entfernen",
                en: "\(output.full(path)): does not come from the catalog; please remove it by hand")
        case .inTheWay(let path):
            wording = Wording(
                de: "\(output.full(path)): ist keine gewöhnliche Datei",
                en: "\(output.full(path)): is not a regular file")
        case .unfinished:
            wording = Wording(
                de: "\(output.path): der letzte Lauf wurde unterbrochen",
                en: "\(output.path): the last run was interrupted")
        }
        return [shown(wording[language])] + diff
    }
}
