import CatalogAnalysis
import CatalogDiagnostics
import CatalogEmitters
import CatalogModel
import CatalogRules
import CatalogSatisfiability
import CatalogSyntax

/// What came of looking at the definition of one service.
struct CheckedService: Sendable {
    /// How much of a service is looked at.
    enum Depth: Comparable {
        /// Whether it is in order by itself.
        case reading
        /// What is possible in it, too.
        case proof
        /// Also what its form says to examples and to what shows that something is possible.
        case trial
    }

    let number: SourceFileID
    /// The file, if something is said of it.
    let file: SourceFile?
    /// Nil if anything is wrong that an emitter would have to know.
    let summary: ServiceSummary?
    let outline: ServiceOutline
    /// Of the file's syntax, and of what stands in it.
    let findings: [Diagnostic]
    let advice: [Diagnostic]
    /// Nil if it was not proven.
    let proof: ProofFindings?
    /// Nil if it was not tried.
    let trial: TrialFindings?
    /// What files are made of, if any are to be made.
    let material: EmissionMaterial?

    init(
        _ file: SourceFile, _ number: SourceFileID, to depth: Depth, in setting: CheckSetting
    ) {
        self.number = number
        let files = setting.commonFiles.merging([number: file]) { $1 }
        let written = ParsedFile(file, id: number)
        if written.syntax.isEmpty, let document = written.document,
            let id = CatalogLayout.serviceID(file.catalogPath)
        {
            // Services that link to this one ask for that, and need not read its file.
            setting.learnTitleLanguages(document.root.titleLanguages, id)
        }
        let (parsed, reading) = read([written]) { parsed in
            ServiceReading(
                file, parsed.first?.document, setting.common, in: files,
                hashesContent: setting.usesDefinitions)
        }
        let syntax = parsed.flatMap(\.syntax)
        let service = syntax.hasErrors ? nil : reading.service
        findings = syntax + reading.diagnostics
        outline = reading.outline
        guard let service, let catalog = setting.common.catalog, !findings.hasErrors else {
            (self.file, summary, advice, proof, trial, material) = (file, nil, [], nil, nil, nil)
            return
        }
        advice = lint(service, in: catalog)
        let proof = depth >= .proof && setting.provesForms ? ServiceProof(service) : nil
        let isSound = proof?.findings.diagnostics.hasErrors != true
        let trial =
            depth == .trial && isSound
            ? FormTrial(service, proof?.witnesses ?? [], setting.definitionSources) : nil
        (self.proof, self.trial) = (proof?.findings, trial?.findings)
        let isSilent = findings.isEmpty && advice.isEmpty && proof?.findings.diagnostics.isEmpty != false
        self.file = isSilent && trial?.findings.isEmpty != false ? nil : file
        material =
            depth == .trial && setting.usesDefinitions
            ? EmissionMaterial(
                service: service, witnesses: trial?.witnesses ?? [], asked: proof?.asked ?? [:]) : nil
        summary = ServiceSummary(
            entry: service.entry, content: SHA256Digest(of: file.bytes),
            links: Dictionary(uniqueKeysWithValues: reading.linked.map { ($0, setting.titleLanguages($0)) }),
            usedTypes: service.usedTypes.sorted(),
            typesInPlace: setting.usesDefinitions ? service.typesInPlace.sorted() : [],
            prioritization: outline.prioritization,
            inputs: outline.inputs.sorted(),
            findings: findings, advice: advice)
    }
}

/// What the files of a service are made of.
struct EmissionMaterial: Sendable {
    let service: Service
    let witnesses: [CheckedWitness]
    /// By transition of its workflow: an answer to what that asks for.
    let asked: [String: AnswerValue]
}

/// What all services are checked with.
struct CheckSetting: Sendable {
    let common: CommonReading
    /// The head of the catalog and its types.
    let commonFiles: SourceFiles
    let titleLanguages: TitleLanguages
    /// Takes note of the languages of a title, and of the service that has it.
    let learnTitleLanguages: @Sendable (Set<String>, String) -> Void
    let provesForms: Bool
    /// Whether anything is made of the definitions of services, which carries the hashes of their content.
    let usesDefinitions: Bool
    let definitionSources: DefinitionSources?
}
