import CatalogDiagnostics
import CatalogEmitters
import CatalogModel
import OutputText

/// The name of the manifest in the output folder.
package let manifestName = "manifest.json"

/// The list of all that a compilation gave, with the version and hash of each definition: what other components
/// look things up in, and by which the next build knows its own files.
func manifest(of catalog: Catalog, outputs: [OutputFile]) -> OutputFile {
    let services = catalog.services.map { service in
        JSONValue.object([
            .init("id", .string(service.id)),
            .init("version", .string(service.version.description)),
            .init("definition", .string(service.contentHash)),
        ])
    }
    let files = outputs.concurrentMap { file in
        JSONValue.object([
            .init("path", .string(file.path)),
            .init("size", .integer(Int64(file.bytes.count))),
            .init("sha256", .string(sha256Hexadecimal(file.bytes))),
        ])
    }
    let manifest = JSONValue.object([
        .init("format", 1),
        .init("compiler", .string(compilerVersion)),
        .init("services", .array(services)),
        .init("files", .array(files)),
    ])
    return OutputFile(path: manifestName, text: manifest.fileText)
}
