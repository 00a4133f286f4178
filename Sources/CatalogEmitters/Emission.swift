import CatalogModel
import CatalogPrioritization

/// Makes the files of a catalog: those of each service by itself, and those about all of them.
///
/// What the files of all services have in common is put together once. Pure functions: the same catalog gives the same bytes, and
/// the files of a service depend on that service, on the head of the catalog, its types, and the names and titles of the others.
package struct Emission: Sendable {
    private let catalog: Catalog
    private let emitters: Set<Emitter>
    private let placeOfForms: PlaceOfForms
    private let names: SwiftNames
    /// One for each language.
    private let pages: [PageLanguage]

    package init(_ catalog: Catalog, emitters: Set<Emitter>, placeOfForms: PlaceOfForms = .ownModule) {
        self.catalog = catalog
        self.emitters = emitters
        self.placeOfForms = placeOfForms
        names = SwiftNames(catalog)
        pages = catalog.languages.indices.compactMap { PageLanguage(catalog: catalog, language: $0) }
    }

    /// The files of one service, format by format.
    ///
    /// - Parameter asked: By transition of its workflow: an answer to what that asks for.
    package func files(
        of service: Service, witnesses: [CheckedWitness], asked: [String: AnswerValue]
    ) -> [OutputFile] {
        let needsForms = !emitters.isDisjoint(with: [.html, .pages])
        let forms = needsForms ? FormFile.all(of: service, in: pages) : []
        lazy var schema = ServiceSchema(service, catalog: catalog)
        lazy var functions = FormFunctions(service.form)
        return Emitter.allCases.filter(emitters.contains).flatMap { emitter -> [OutputFile] in
            switch emitter {
            case .swift: emitSwift(service, in: catalog, names)
            case .pages: emitPages(service, forms, names, besideForms: placeOfForms)
            case .jsonSchema: emitJSONSchema(service, schema)
            case .html:
                emitHTML(service, forms, in: pages) + emitFormScript(service, functions, in: catalog)
            case .javaScript: emitJavaScript(service, functions)
            case .coverage: emitCoverage(service, schema.coverage)
            case .examples: emitExamples(service, witnesses: witnesses)
            case .bpmn: emitBPMN(service, in: catalog)
            case .prioritization: []
            case .process:
                emitProcess(service, in: catalog, asked: asked) + emitPersonalData(service, in: catalog)
            }
        }
    }

    /// The files that are about all services or about none, format by format.
    ///
    /// - Parameter prioritization: The ranking, if the catalog has a model for one.
    package func sharedFiles(prioritization: Prioritization?) -> [OutputFile] {
        Emitter.allCases.filter(emitters.contains).flatMap { emitter -> [OutputFile] in
            switch emitter {
            case .swift: emitSharedSwift(catalog, names)
            case .pages: [emitFormRegistry(catalog, names, besideForms: placeOfForms)]
            case .html: emitSharedHTML(catalog, pages)
            case .javaScript: emitExpressionModule()
            case .prioritization: emitPrioritization(prioritization, catalog)
            case .jsonSchema, .coverage, .examples, .bpmn, .process: []
            }
        }
    }
}
