import Foundation
import PackagePlugin

/// Compiles the catalog of a target in `swift build`: a target with a folder `catalog` (catalog.yaml, types/,
/// services/) gets the Swift form models of its services, and their pages if it depends on the product `FormPages`.
///
/// It is a build command, because pre-build commands refuse tools that are built from source. So the names of the
/// generated files have to follow from the names of the YAML files: an edit does not run this plugin again.
@main
struct CompileCatalog: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let catalog = target.directoryURL.appending(path: "catalog", directoryHint: .isDirectory)
        let definitions = try yamlFiles(in: catalog)
        guard definitions.contains(where: { $0.lastPathComponent == "catalog.yaml" }) else {
            Diagnostics.error("The target “\(target.name)” has no \(catalog.path)catalog.yaml.")
            return []
        }
        let output = context.pluginWorkDirectoryURL.appending(path: "Forms", directoryHint: .isDirectory)
        let services = definitions.filter { $0.deletingLastPathComponent().lastPathComponent == "services" }
        let names = services.map { $0.deletingPathExtension().lastPathComponent }
        return [
            .buildCommand(
                displayName: "Compiling the catalog of \(target.name)",
                executable: try context.tool(named: "dienstwerk").url,
                arguments: [
                    "generate-swift", catalog.path(percentEncoded: false), "--output",
                    output.path(percentEncoded: false),
                ] + (dependsOnFormPages(target) ? ["--pages"] : []),
                inputFiles: definitions,
                outputFiles: (names + ["CatalogTypes"]).map { output.appending(path: "\($0).swift") })
        ]
    }

    /// Whether a target wants to show pages. Others could not compile them.
    private func dependsOnFormPages(_ target: any Target) -> Bool {
        target.dependencies.contains { dependency in
            guard case .product(let product) = dependency else { return false }
            return product.name == "FormPages"
        }
    }

    /// The definitions, as the command reads them.
    private func yamlFiles(in catalog: URL) throws -> [URL] {
        let folders = [catalog, catalog.appending(path: "types"), catalog.appending(path: "services")]
        return try folders.filter { FileManager.default.fileExists(atPath: $0.path(percentEncoded: false)) }
            .flatMap { try FileManager.default.contentsOfDirectory(at: $0, includingPropertiesForKeys: nil) }
            .filter { $0.pathExtension == "yaml" && !$0.lastPathComponent.hasPrefix(".") }
            .sorted { $0.path < $1.path }
    }
}
