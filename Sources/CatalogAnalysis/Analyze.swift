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
    var services: [Service?] = []
    let sources = Array(zip(files, documents))
    if let (_, document) = sources.first(where: { $0.0.catalogPath == CatalogLayout.head }) {
        analyzer.brokenNames.lost.formUnion(document?.lost ?? LostText())
        head = document.flatMap { analyzer.readCatalogHead($0) }
        if document == nil { analyzer.missCatalogHead() }
    } else {
        analyzer.report(.missingCatalogFile())
        analyzer.missCatalogHead()
    }
    analyzer.serviceIDs = files.map(\.catalogPath).compactMap(CatalogLayout.serviceID)
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
    let sharedNames = analyzer.brokenNames
    analyzer.diagnostics = analyzer.diagnostics.withoutConsequences(of: sharedNames, in: files)
    for (file, document) in sources where CatalogLayout.isServiceFile(file.catalogPath) {
        let before = analyzer.diagnostics.count
        analyzer.brokenNames = sharedNames
        analyzer.brokenNames.lost.formUnion(document?.lost ?? LostText())
        services.append(document.flatMap { analyzer.readService($0, file: file) })
        let found = Array(analyzer.diagnostics[before...])
        analyzer.diagnostics.replaceSubrange(
            before..., with: found.withoutConsequences(of: analyzer.brokenNames, in: files))
    }
    analyzer.diagnostics = analyzer.diagnostics.withUnknownNamesOnce(in: files)
    guard let head, !services.contains(where: { $0 == nil }), !analyzer.diagnostics.hasErrors else {
        return (nil, analyzer.diagnostics)
    }
    let catalog = Catalog(
        town: head.town, languages: analyzer.languages, timeZone: head.timeZone, website: head.website,
        units: analyzer.units, directory: analyzer.directory, design: analyzer.design,
        roles: analyzer.roles,
        holidays: head.holidays, types: types,
        services: services.compactMap(\.self).sorted { $0.id < $1.id })
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
