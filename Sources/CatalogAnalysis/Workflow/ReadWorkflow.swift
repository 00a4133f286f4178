import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

/// What the parts of a workflow have to know of each other while they are read.
struct WorkflowScope {
    /// The names of all states, also of those that are broken.
    let states: [String]
    /// The names of states by what they are called, in any language.
    let statesByLabel: [String: String]
    /// Those that may be left: neither final nor broken.
    let openStates: [Int]
    /// The answers of the form, and for each transition that asks for something a record.
    let chain: ScopeChain
    /// The places of the names in the form, which no transition that asks for something may have.
    let formNames: [String: SourceRange]
}

extension Analyzer {
    /// The workflow of a service; nil if anything in it is broken.
    ///
    /// - Parameter form: The entry of the form, whose answers the guards may use.
    mutating func readWorkflow(_ entry: YAMLNode.Entry, form: YAMLNode.Entry?) -> Workflow? {
        guard let members = members(of: entry.value, .workflow, owner: entry.key.range) else { return nil }
        let states = members["states"].map { states in
            namedEntries(
                of: states.value, Wording(de: "Zustände", en: "states"),
                owner: states.key.range)
        }
        let transitions = members["transitions"].map { transitions in
            namedEntries(
                of: transitions.value, Wording(de: "Übergänge", en: "transitions"),
                owner: transitions.key.range)
        }
        // Without states, each transition would lead nowhere.
        guard let states, !states.isEmpty, let transitions, let statesKey = members["states"]?.key.range
        else { return nil }
        guard states.count <= Limits.workflowParts, transitions.count <= Limits.workflowParts else {
            let what = Wording(de: "Zustände oder Übergänge", en: "states or transitions")
            report(.tooMuch(what, limit: Limits.workflowParts, at: entry.key.range))
            return nil
        }
        let scope = scope(states, transitions, form: form)
        let readStates = states.map { readState($0, scope) }
        let readTransitions = transitions.map { readTransition($0, scope) }
        guard !readStates.isEmpty, !readTransitions.isEmpty, !readStates.contains(where: { $0 == nil }),
            !readTransitions.contains(where: { $0 == nil })
        else { return nil }
        let initial = readStates.indices.filter { readStates[$0]?.isInitial == true }
        guard let first = initial.first else {
            let nodes = states.map(\.value) + (members["states"].map { [$0.value] } ?? [])
            let mayBeThere =
                nodes.contains { $0.mayHaveLost("initial") }
                || states.contains { $0.value.kind == .mapping && $0.value.hasForeignKey(for: .state) }
            if mayBeThere { return nil }
            // Most probably the one to which nothing leads.
            let targets = Set(readTransitions.compactMap { $0?.to })
            let open = readStates.indices.filter { readStates[$0]?.state.isFinal == false }
            let likely = open.first { !targets.contains($0) } ?? open.first ?? 0
            report(.noInitialState(statesKey, likely: scope.states[likely]))
            return nil
        }
        guard initial.count == 1 else {
            report(.severalInitialStates(initial.map { states[$0].key }))
            return nil
        }
        guard readStates[first]?.state.isFinal == false else {
            report(.initialStateIsFinal(states[first].key))
            return nil
        }
        let workflow = Workflow(
            states: readStates.compactMap { $0?.state }, transitions: readTransitions.compactMap(\.self),
            initial: first, source: entry.key.range)
        // Ways that could not be read are no missing ways; nor are those of an entry that took in the lines of another.
        let parts = [members["states"], members["transitions"]].compactMap { $0?.value }
        let mayLackWays = parts.contains { part in
            part.isIncomplete || part.kind == .mapping && part.entries.contains { $0.value.isIncomplete }
        }
        guard !mayLackWays else { return nil }
        let found = check(workflow, statesKey: statesKey)
        diagnostics += found
        return found.hasErrors ? nil : workflow
    }

    private func scope(
        _ states: [YAMLNode.Entry], _ transitions: [YAMLNode.Entry], form: YAMLNode.Entry?
    ) -> WorkflowScope {
        let answers = answers(of: form)
        let formNames = Dictionary(answers.declarations.map { ($0.name, $0.range) }) { first, _ in first }
        let open = states.indices.filter { states[$0].value.entry("final")?.value.text != "true" }
        let labels = Dictionary(
            states.flatMap { state in
                (state.value.entry("label")?.value.entries.map(\.value.text) ?? []).map {
                    ($0, state.key.text)
                }
            }
        ) { first, _ in first }
        return WorkflowScope(
            states: states.map(\.key.text), statesByLabel: labels, openStates: open,
            chain: ScopeChain(adding(transitions, to: answers)), formNames: formNames)
    }

    /// The names of all that is known of a case: answers of the form, and a record a transition that asks for something.
    func caseScope(form: YAMLNode.Entry?, workflow: YAMLNode.Entry?) -> Scope {
        let transitions = workflow?.value.entry("transitions")?.value.entries.map { $0 } ?? []
        return adding(transitions, to: answers(of: form))
    }

    private func answers(of form: YAMLNode.Entry?) -> Scope {
        var scope = Scope()
        for page in form?.value.entry("pages")?.value.entries.map(\.value) ?? [] {
            if let fields = page.entry("fields")?.value { collectScope(fields: fields, into: &scope) }
        }
        return scope
    }

    private func adding(_ transitions: [YAMLNode.Entry], to answers: Scope) -> Scope {
        var scope = answers
        for transition in transitions {
            guard NameStyle.camelCase.accepts(transition.key.text) else { continue }
            guard let asks = transition.value.entry("asks")?.value else {
                if transition.value.mayHaveLost("asks") {
                    scope.declare(
                        Scope.Declaration(
                            name: transition.key.text, range: transition.key.range, type: nil,
                            content: .simple))
                }
                continue
            }
            scope.declare(
                Scope.Declaration(
                    name: transition.key.text, range: transition.key.range, type: .composite,
                    content: .record(collectScope(fields: asks))))
        }
        return scope
    }
}
