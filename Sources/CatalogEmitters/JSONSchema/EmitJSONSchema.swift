import CatalogDiagnostics
import CatalogModel
import OutputText

/// A JSON Schema (2020-12) of the answers, without references to other files.
func emitJSONSchema(_ service: Service, _ schema: ServiceSchema) -> [OutputFile] {
    [
        OutputFile(path: "json-schema/\(service.id).schema.json", bytes: schema.schema.fileBytes)
    ]
}
