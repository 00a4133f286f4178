import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

/// Reads, resolves and checks the syntax of all files of a catalog.
///
/// `documents` belong to `files` one by one; nil stands for a file whose syntax is broken and was reported. The
/// catalog is nil if anything is wrong that an emitter would have to know.
package func analyze(
    _ files: [SourceFile], documents: consuming [YAMLDocument?]
) -> (catalog: Catalog?, diagnostics: [Diagnostic]) {
    var documents = documents
    var analyzer = Analyzer()
    var head: CatalogHead?
    if let place = files.firstIndex(where: { $0.catalogPath == CatalogLayout.head }) {
        let document = documents[place]
        analyzer.brokenNames.lost.formUnion(document?.lost ?? LostText())
        head = document.flatMap { analyzer.readCatalogHead($0) }
        if document == nil { analyzer.missCatalogHead() }
    } else {
        analyzer.report(.missingCatalogFile())
        analyzer.missCatalogHead()
    }
    analyzer.serviceIDs = Set(files.map(\.catalogPath).compactMap(CatalogLayout.serviceID))
    for (file, document) in zip(files, documents) where CatalogLayout.isTypesFile(file.catalogPath) {
        guard let document else {
            analyzer.hasBrokenTypes = true
            continue
        }
        analyzer.brokenNames.lost.formUnion(document.lost)
        analyzer.declareTypes(document, file)
    }
    analyzer.linkTargets.website = head?.website ?? ""
    for (file, document) in zip(files, documents) where CatalogLayout.isServiceFile(file.catalogPath) {
        analyzer.linkTargets.addService(file, document)
    }
    let types = analyzer.readTypes()
    analyzer.diagnostics = analyzer.diagnostics.withoutConsequences(of: analyzer.brokenNames, in: files)
    let shared = analyzer
    var readings: [ServiceReading] = []
    let places = files.indices.filter { CatalogLayout.isServiceFile(files[$0].catalogPath) }
    for start in stride(from: 0, to: places.count, by: servicesAtOnce) {
        let some = places[start..<min(start + servicesAtOnce, places.count)].map {
            (files[$0], documents[$0])
        }
        // What was read is not needed any more.
        for place in places[start..<(start + some.count)] { documents[place] = nil }
        readings += some.concurrentMap { ServiceReading($0.0, $0.1, shared, in: files) }
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

/// How many services are read before their syntax is given up.
private let servicesAtOnce = 256

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
