import CatalogDiagnostics
import CatalogEmitters
import CatalogModel
import CatalogSatisfiability

/// What a form says to its examples and witnesses; it is made ready once for both.
struct FormTrial: Sendable {
    private(set) var findings = TrialFindings()
    /// The witnesses that turn out as they were meant to.
    private(set) var witnesses: [CheckedWitness] = []

    init(_ service: Service, _ witnesses: [Witness], _ sources: DefinitionSources?) {
        guard let sources, !service.examples.isEmpty || !witnesses.isEmpty else { return }
        let definition = interpretedDefinition(of: service, from: sources)
        var json: [UInt8] = []
        json.reserveCapacity(1_024)
        for witness in witnesses {
            if let checked = run(witness, on: definition, &json) {
                self.witnesses.append(checked)
            } else if let place = witness.source {
                findings.lost.append(place)
            }
        }
        findings.examples = service.examples.compactMap { example in
            run(example, on: definition) {
                interpretedDefinition(of: service, from: sources, hasTexts: true)
            }
        }
    }
}

/// What a trial has found.
struct TrialFindings: Sendable {
    /// Examples that do not turn out as their author expects.
    fileprivate(set) var examples: [Diagnostic] = []
    /// The places of which a witness turned out otherwise: nothing shows what it was to show.
    fileprivate(set) var lost: [SourceRange] = []

    var isEmpty: Bool { examples.isEmpty && lost.isEmpty }
}
