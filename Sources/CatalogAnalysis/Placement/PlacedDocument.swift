import CatalogDiagnostics
import CatalogSyntax

/// A document whose entries stand where they belong, as far as that is certain, and what was wrong with them.
///
/// An entry with a wrong indentation is one mistake. So it is reported once, and everything is read as if it stood right: nothing
/// is missing because of it, and nothing is unknown. It takes several rounds where a line takes others with it.
struct PlacedDocument {
    private(set) var document: YAMLDocument
    private(set) var diagnostics: [Diagnostic] = []
    var isChanged: Bool { !displaced.isEmpty }

    /// The keys of what was moved: what got into it by that is a consequence.
    private var displaced: Set<SourceRange> = []

    init(_ document: YAMLDocument, as construct: Construct) {
        self.document = document
        for _ in 1...Self.rounds {
            var placement = KeyPlacement(displaced: displaced)
            placement.look(through: self.document.root, as: construct)
            guard !placement.moves.isEmpty else { return }
            diagnostics += placement.diagnostics
            displaced.formUnion(placement.moved)
            self.document = self.document.moving(placement.moves)
        }
    }

    private static let rounds = 6
}
