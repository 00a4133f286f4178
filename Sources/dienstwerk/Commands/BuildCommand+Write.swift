import CatalogCompiler
import CatalogDiagnostics

extension BuildCommand {
    /// Writes what the catalog compiles to, as far as it is not there already.
    func write(_ catalog: CatalogFolder, _ options: CompileOptions, to output: OutputFolder) throws {
        let records = RecordFolder()
        let writer = OutputWriter(output, language: language)
        let today = dayOfTheClock()
        let record = fresh ? nil : call(catalog, output).flatMap { records?.record(of: $0) }
        // Before the files are read, so that one that changes meanwhile is noticed the next time.
        let inputs = records == nil ? nil : catalog.stamps()
        if let record, record.isStillTrue(of: inputs, output, today: today) { return try record.said.say() }
        let former = try record.flatMap { try believed(of: $0, output, writer) }
        var options = options
        options.known = former?.known ?? .none
        let known = inputs.flatMap { inputs in
            former.flatMap { record?.files(of: catalog, inputs, $0.known) }
        }
        let files = try known ?? catalog.files()
        try refuseToEmpty(output, of: catalog, files)
        let compilation = try compilation(of: catalog, files: files, options, deliver: writer.take)
        let summary = try afterwards(compilation) { () throws(Failure) in
            try writer.finish(compilation.services.files.paths, compilation.outputFiles.last)
        }
        defer { writer.unlock() }
        try reportToPrograms(compilation)
        try say(summary, output, compilation)
        if let call = call(catalog, output), let inputs, let manifest = output.stampOfManifest,
            let services = RecordedServices(
                compilation.services, former: former, written: writer.stamps)
        {
            let said = BuildRecord.Said(
                compilation.reportText(report),
                [upToDate(output, summary.written + summary.unchanged, compilation)], report)
            records?.keep(
                BuildRecord(day: today, inputs: inputs, manifest: manifest, said: said, services: services),
                of: call)
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

    /// That all services are gone is rather a mistake than meant: a folder that was not checked out, or a wrong name.
    private func refuseToEmpty(
        _ output: OutputFolder, of catalog: CatalogFolder, _ files: [CatalogFile<Failure>]
    ) throws(Failure) {
        let folder = "services/"
        guard !files.contains(where: { $0.catalogPath.hasPrefix(folder) }), output.holdsServices else {
            return
        }
        throw Failure(
            de:
                "In „\(catalog.full(folder))“ ist kein Dienst mehr. Soll „\(output.path)“ wirklich leer werden, löschen Sie den Ordner vorher.",
            en:
                "There is no service in “\(catalog.full(folder))” any more. If “\(output.path)” is really to become empty, delete the folder before."
        )
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

    private func say(
        _ summary: WriteSummary, _ output: OutputFolder, _ compilation: Compilation
    ) throws(Failure) {
        if summary.written == 0, summary.removed == 0, !summary.hasRepaired, summary.foreign == 0 {
            return try summarize(upToDate(output, summary.unchanged, compilation), report)
        }
        let (extent, findings) = (compilation.extent, compilation.findings)
        var german = "\(extent.german) übersetzt (\(findings.german)): \(summary.wording.german)"
        var english = "\(extent.english) compiled (\(findings.english)): \(summary.wording.english)"
        if summary.hasRepaired {
            german += " Ein unterbrochener Lauf wurde vollendet."
            english += " An interrupted run was completed."
        }
        if summary.foreign > 0 {
            let isOne = summary.foreign == 1
            german +=
                " \(isOne ? "Eine Datei" : "\(summary.foreign) Dateien") darin \(isOne ? "stammt" : "stammen") nicht aus dem "
                + "Katalog; „build --check“ nennt \(isOne ? "sie" : "alle")."
            english +=
                " \(isOne ? "One file" : "\(summary.foreign) files") there \(isOne ? "does" : "do") not come from the "
                + "catalog; “build --check” lists \(isOne ? "it" : "them")."
        }
        try summarize(Wording(de: german, en: english), report)
    }
}
