import CatalogDiagnostics
import CatalogModel

extension Analyzer {
    /// The order in which a form is decided; nil if something depends on itself, which is reported once a circle.
    mutating func decisionOrder(of fields: [Field]) -> DecisionOrder? {
        let graph = DecisionGraph(fields)
        var isFine = true
        for (number, node) in graph.nodes.enumerated() {
            for bound in node.type.bounds.all where graph.looks(bound, at: number) {
                report(.boundOfItself(bound.source, name: node.path))
                isFine = false
            }
            if let use = graph.circleOfDemand(at: number), let range = use.range {
                let path = [node.path, graph.nodes[use.node].path, node.path]
                report(.circularDependency(range, path: path, notes: []))
                isFine = false
            }
        }
        guard let order = graph.order else {
            for cycle in graph.cycles { report(cycle, in: graph) }
            return nil
        }
        if let node = graph.firstBehind(Limits.computedInARow, computedValuesIn: order),
            let field = graph.nodes[node].field
        {
            let what = Wording(
                de: "berechnete Werte, von denen jeder aus dem vorigen berechnet wird",
                en: "computed values of which each is computed from the one before")
            report(.tooMuch(what, limit: Limits.computedInARow, at: field.source))
            return nil
        }
        return isFine ? order : nil
    }

    /// Points to the first name on the way that was written, and to all others in the notes.
    private mutating func report(_ cycle: [(node: Int, use: DecisionGraph.Use)], in graph: DecisionGraph) {
        let written = cycle.firstIndex { $0.use.range != nil } ?? 0
        let turned = Array(cycle[written...] + cycle[..<written])
        guard let first = turned.first, let range = first.use.range ?? graph.nodes[first.node].field?.source
        else {
            return
        }
        let path = turned.map { graph.nodes[$0.node].path }
        let notes = turned.dropFirst().compactMap { step -> Diagnostic.Note? in
            let (name, next) = (graph.nodes[step.node].path, graph.nodes[step.use.node].path)
            guard let place = step.use.range ?? graph.nodes[step.node].field?.source else { return nil }
            return Diagnostic.Note(
                step.use.range == nil
                    ? Wording(de: "„\(name)“ steht in „\(next)“.", en: "“\(name)” is part of “\(next)”.")
                    : Wording(
                        de: "„\(name)“ hängt von „\(next)“ ab.", en: "“\(name)” depends on “\(next)”."),
                at: place)
        }
        report(.circularDependency(range, path: path + path.prefix(1), notes: notes))
    }
}
