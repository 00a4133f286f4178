import CatalogModel
import CatalogPrioritization

/// The formats that a catalog is compiled to. A new backend is one more case and a folder of its own.
package enum Emitter: String, CaseIterable, Sendable {
    case swift
    case pages
    case jsonSchema
    case html
    case javaScript
    case coverage
    case examples
    case bpmn
    case prioritization
    case process
}

/// All files of the wanted formats, format by format and in the order of the catalog.
///
/// A pure function: the same catalog gives the same bytes.
/// - Parameters:
///   - witnesses: One list a service, in the order of the catalog.
///   - asked: In the same order, by transition: an answer to what it asks for.
///   - prioritization: The ranking, if the catalog has a model for one.
package func emit(
    _ catalog: Catalog, witnesses: [[CheckedWitness]], asked: [[String: AnswerValue]] = [],
    prioritization: Prioritization? = nil,
    emitters: Set<Emitter>
) -> [OutputFile] {
    let forms = emitters.isDisjoint(with: [.html, .pages]) ? nil : FormFiles(catalog)
    return Emitter.allCases.filter(emitters.contains).flatMap { emitter -> [OutputFile] in
        switch emitter {
        case .swift: emitSwift(catalog)
        case .pages: forms.map { emitPages(catalog, $0) } ?? []
        case .jsonSchema: emitJSONSchemas(catalog)
        case .html: forms.map { emitHTML(catalog, $0) } ?? []
        case .javaScript: emitJavaScript(catalog)
        case .coverage: emitCoverage(catalog)
        case .examples: emitExamples(catalog, witnesses: witnesses)
        case .bpmn: emitBPMN(catalog)
        case .prioritization: emitPrioritization(prioritization, catalog)
        case .process: emitProcess(catalog, asked: asked) + emitPersonalData(catalog)
        }
    }
}
