import CatalogDiagnostics
import CatalogModel
import OutputText

/// A JSON Schema (2020-12) of the answers for each service, without references to other files.
func emitJSONSchemas(_ catalog: Catalog) -> [OutputFile] {
    catalog.services.concurrentMap { service in
        OutputFile(
            path: "json-schema/\(service.id).schema.json",
            text: ServiceSchema(service, catalog: catalog).schema.fileText)
    }
}
