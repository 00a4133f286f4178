import CatalogDiagnostics
import CatalogModel
import OutputText

/// The form model of a service, and its workflow if it has one.
func emitSwift(_ service: Service, in catalog: Catalog, _ names: SwiftNames) -> [OutputFile] {
    let name = names.service(service.id)
    let names = names.inside(service)
    let form = file(
        "\(name.text).swift", declaration(of: service, name: name, catalog: catalog, names: names))
    guard let workflow = service.workflow else { return [form] }
    return [
        form,
        file(
            "Workflows/\(name.text)+Workflow.swift",
            declaration(of: workflow, service, form: name, catalog: catalog, names: names)),
    ]
}

/// What the form models have in common: a file for each named type, and the lists of all forms and workflows.
func emitSharedSwift(_ catalog: Catalog, _ names: SwiftNames) -> [OutputFile] {
    let types = catalog.types.map { type in
        let name = names.named(type.id)
        return file(
            "Types/\(name.text).swift", declaration(of: type, name: name, names: names.inside(type: type.id)))
    }
    return [
        file("AllForms.swift", registry(catalog, names: names)),
        file("Workflows/AllWorkflows.swift", workflowRegistry(catalog, names: names)),
    ] + types
}

private func file(_ path: String, _ code: SwiftCode) -> OutputFile {
    let contents: SwiftCode = """
        import FormRuntime

        \(code)
        """
    return OutputFile(path: "swift/" + path, bytes: contents.fileBytes())
}

private func registry(_ catalog: Catalog, names: SwiftNames) -> SwiftCode {
    let forms = catalog.services.map { service -> SwiftCode in "\(names.service(service.id)).self," }
    guard !forms.isEmpty else {
        return """
            /// The forms of the catalog.
            public let allForms: [any Form.Type] = []
            """
    }
    return """
        /// The forms of the catalog, in the order of their services' ids.
        public let allForms: [any Form.Type] = [
            \(.lines(forms))
        ]
        """
}

private func workflowRegistry(_ catalog: Catalog, names: SwiftNames) -> SwiftCode {
    let workflows = catalog.services.filter { $0.actors != nil }.map { service -> SwiftCode in
        "\(names.service(service.id)).Workflow.self,"
    }
    guard !workflows.isEmpty else {
        return """
            /// The workflows of the catalog.
            public let allWorkflows: [any FormRuntime.Workflow.Type] = []
            """
    }
    return """
        /// The workflows of the catalog, in the order of their services' ids.
        public let allWorkflows: [any FormRuntime.Workflow.Type] = [
            \(.lines(workflows))
        ]
        """
}

private func declaration(of type: NamedType, name: SwiftName, names: SwiftNames) -> SwiftCode {
    let summary = type.description?[0] ?? type.id
    switch type.kind {
    case .codeList(let list): return optionsDeclaration(list, name: name, summary: summary)
    case .record(let record):
        return recordDeclaration(
            record.table, name: name, summary: summary, around: [], names: names)
    }
}
