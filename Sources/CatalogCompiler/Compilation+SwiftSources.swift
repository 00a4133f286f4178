import CatalogAnalysis
import CatalogDiagnostics
import CatalogEmitters

extension Compilation {
    /// The Swift files under names that follow from the names of the YAML files, as a build-tool plugin needs them:
    /// it has to say which files will come out without looking into the definitions. A service's Swift, and
    /// that of its pages, is in `exchange-waste-bin.swift`, everything else in `CatalogTypes.swift`; each of them is always there.
    package var swiftSources: [(name: String, bytes: [UInt8])] {
        let services = files.compactMap { CatalogLayout.serviceID($0.catalogPath) }
        var contents = Dictionary((services + ["CatalogTypes"]).map { ($0, [UInt8]()) }) { first, _ in first }
        let stems = Dictionary(services.map { (SwiftNames.service($0), $0) }) { first, _ in first }
        for file in outputs where file.path.hasSuffix(".swift") {
            let name = file.path.split(separator: "/").last?.dropLast(".swift".count) ?? ""
            contents[stems[String(name.prefix { $0 != "+" })] ?? "CatalogTypes", default: []] += file.bytes
        }
        return contents.map { ("\($0.key).swift", $0.value) }.sorted { $0.0 < $1.0 }
    }
}
