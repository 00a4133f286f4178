import CatalogModel
import OutputText

/// For every service, what its JSON Schema leaves to the generated Swift, and why.
func emitCoverage(_ catalog: Catalog) -> [OutputFile] {
    catalog.services.map { service in
        let gaps = compileSchema(service, catalog).gaps.map { gap -> JSONValue in
            ["path": .string(gap.path), "code": .string(gap.code), "reason": .string(gap.reason.rawValue)]
        }
        let table: JSONValue = [
            "service": .string(service.id), "target": "json-schema", "notEnforced": .array(gaps),
        ]
        return OutputFile(path: "coverage/\(service.id).json", text: table.fileText)
    }
}
