import CatalogAnalysis
import CatalogDiagnostics
import CatalogEmitters

extension Compilation {
    /// The Swift files under names that follow from the names of the YAML files, as a build-tool plugin needs them:
    /// it has to say which files will come out without looking into the definitions. A service's Swift is in
    /// `ExchangeWasteBin.swift`, everything else in `CatalogTypes.swift`; each of them is always there.
    package var swiftSources: [(name: String, bytes: [UInt8])] {
        let names = files.compactMap { CatalogLayout.serviceID($0.catalogPath) }.map(
            swiftFileStem(ofService:))
        var contents = Dictionary((names + ["CatalogTypes"]).map { ($0, [UInt8]()) }) { first, _ in first }
        for file in outputs where file.path.hasSuffix(".swift") {
            let name = file.path.split(separator: "/").last?.dropLast(".swift".count) ?? ""
            let stem = String(name.prefix { $0 != "+" })
            contents[contents[stem] == nil ? "CatalogTypes" : stem, default: []] += file.bytes
        }
        return contents.map { ("\($0.key).swift", $0.value) }.sorted { $0.0 < $1.0 }
    }
}

/// `exchange-waste-bin` becomes `ExchangeWasteBin`. The build-tool plugin does the same with a file's name.
func swiftFileStem(ofService id: String) -> String {
    id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
}
