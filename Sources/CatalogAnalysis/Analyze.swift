import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

/// Reads, resolves and checks the syntax of all files of a catalog.
///
/// `documents` belong to `files` one by one; nil stands for a file whose syntax is broken and was reported. The
/// catalog is nil if anything is wrong that an emitter would have to know.
package func analyze(
    _ files: [SourceFile], documents: [YAMLDocument?]
) -> (catalog: Catalog?, diagnostics: [Diagnostic]) {
    var analyzer = Analyzer()
    var head: CatalogHead?
    let sources = Array(zip(files, documents))
    if let (_, document) = sources.first(where: { $0.0.catalogPath == CatalogLayout.head }) {
        analyzer.brokenNames.lost.formUnion(document?.lost ?? LostText())
        head = document.flatMap { analyzer.readCatalogHead($0) }
        if document == nil { analyzer.missCatalogHead() }
    } else {
        analyzer.report(.missingCatalogFile())
        analyzer.missCatalogHead()
    }
    analyzer.serviceIDs = Set(files.map(\.catalogPath).compactMap(CatalogLayout.serviceID))
    for (file, document) in sources where CatalogLayout.isTypesFile(file.catalogPath) {
        guard let document else {
            analyzer.hasBrokenTypes = true
            continue
        }
        analyzer.brokenNames.lost.formUnion(document.lost)
        analyzer.declareTypes(document, file)
    }
    analyzer.linkTargets.website = head?.website ?? ""
    for (file, document) in sources where CatalogLayout.isServiceFile(file.catalogPath) {
        analyzer.linkTargets.addService(file, document)
    }
    let types = analyzer.readTypes()
    analyzer.diagnostics = analyzer.diagnostics.withoutConsequences(of: analyzer.brokenNames, in: files)
    let shared = analyzer
    let readings = sources.filter { CatalogLayout.isServiceFile($0.0.catalogPath) }.concurrentMap {
        ServiceReading($0.0, $0.1, shared, in: files)
    }
    for reading in readings { analyzer.take(reading) }
    let services = readings.map(\.service)
    analyzer.checkPrioritization()
    analyzer.checkCandidates(against: services.compactMap { $0.map { ($0.id, $0.source) } })
    analyzer.diagnostics = analyzer.diagnostics.withUnknownNamesOnce(in: files)
    guard let head, !services.contains(where: { $0 == nil }), !analyzer.diagnostics.hasErrors else {
        return (nil, analyzer.diagnostics)
    }
    let catalog = Catalog(
        town: head.town, languages: analyzer.languages, timeZone: head.timeZone, website: head.website,
        units: analyzer.units, directory: analyzer.directory, design: analyzer.design,
        roles: analyzer.roles,
        holidays: head.holidays, types: types,
        services: services.compactMap(\.self).sorted { $0.id < $1.id }, prioritization: head.prioritization)
    return (catalog, analyzer.diagnostics)
}

/// Where the files of a catalog stand.
package enum CatalogLayout {
    package static let head = "catalog.yaml"

    package static func isTypesFile(_ path: String) -> Bool { isFile(path, in: "types/") }

    package static func isServiceFile(_ path: String) -> Bool { isFile(path, in: "services/") }

    /// The id that the service in a file has to have; nil for a file that holds no service.
    static func serviceID(_ path: String) -> String? {
        isServiceFile(path) ? String(path.dropFirst("services/".count).dropLast(".yaml".count)) : nil
    }

    private static func isFile(_ path: String, in folder: String) -> Bool {
        path.hasPrefix(folder) && path.hasSuffix(".yaml") && !path.dropFirst(folder.count).contains("/")
    }
}
