import CatalogModel
import OutputText

/// How the components of a page are marked up.
///
/// The renderers build a tree of components: elements whose classes name components (`dw-field`, `dw-button`), with
/// hooks for scripts as data attributes. A design turns each component into its own mark-up. Texts, ids, names and hooks
/// stay what they are, so that the same scripts and the same form server work with every design.
struct WebDesign: Sendable {
    /// The style sheets of our own that pages load, by what the page is.
    let styleSheets: @Sendable (PageKind) -> [StyleSheetFile]
    /// What becomes of a component whose children are marked up already; nil where the components are the mark-up.
    let component: (@Sendable (HTMLElement) -> HTMLElement)?

    /// A fragment loads nothing by itself: whoever embeds it brings its style sheet.
    enum PageKind: CaseIterable, Sendable { case page, form, fragment }

    /// A page in this design.
    func markedUp(_ root: HTMLElement) -> HTMLElement {
        guard let component else { return root }
        return markedUp(root, component)
    }

    /// Parts of a page in this design.
    func markedUp(_ nodes: [HTMLNode]) -> [HTMLNode] {
        guard let component else { return nodes }
        return markedUp(nodes, component)
    }

    /// From the inside out, so that a component finds its parts as they will be.
    private func markedUp(
        _ element: HTMLElement, _ component: @Sendable (HTMLElement) -> HTMLElement
    ) -> HTMLElement {
        component(element.with(children: markedUp(element.children, component)))
    }

    private func markedUp(
        _ nodes: [HTMLNode], _ component: @Sendable (HTMLElement) -> HTMLElement
    ) -> [HTMLNode] {
        nodes.map { node in
            switch node {
            case .text, .structuredData, .styleSheet, .gap: node
            case .element(let child): .element(markedUp(child, component))
            }
        }
    }
}

/// A file in the folder `assets`.
struct StyleSheetFile: Sendable {
    let name: String
    let text: String
}

extension Catalog {
    /// How the pages of the catalog are marked up.
    var webDesign: WebDesign {
        switch design.design {
        case .dienstwerk: .dienstwerk
        case .kern: .kern
        }
    }
}
