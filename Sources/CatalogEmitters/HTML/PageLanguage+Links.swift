import CatalogModel
import OutputText

/// Where a text with links stands.
enum TextPlace {
    /// On a page so many folders below that of its language.
    case page(depth: Int)
    /// In the form of a service, which may stand in somebody else's page.
    case form(service: String)
}

extension PageLanguage {
    /// A text with paragraphs, lists, links.
    func prose(_ text: LocalizedText, id: HTMLIdentifier? = nil, in place: TextPlace) -> HTMLNode {
        let identifier = id.map { [HTMLAttribute.id($0)] } ?? []
        return .element(
            .div, identifier + [.class("dw-prose")] + attributes(text),
            Markdown(string(text)).html { link($0, in: place) })
    }

    /// A link of a text. Pages of the catalog are led to from where the text stands, so that they work below any folder and from a disk;
    /// a question of the form that it stands in is led to without leaving the form.
    func link(_ address: WebAddress, in place: TextPlace) -> HTMLAttribute {
        guard let page = ownPage(at: address) else { return .href(address) }
        switch place {
        case .form(page.service) where page.tag == tag && page.file == "form.html":
            guard let name = page.fragment, name.hasPrefix(FormAnchor.prefix) else { return .href(address) }
            return .href(inForm: String(name.dropFirst(FormAnchor.prefix.count)))
        case .form: return .href(address)
        case .page(let depth):
            let file =
                page.tag == tag
                ? WebAddress.relative(up: depth, [page.service, page.file])
                : .relative(up: depth + 1, [page.tag, page.service, page.file])
            return .href(page.fragment.map { file.appending(fragment: HTMLIdentifier($0)) } ?? file)
        }
    }

    /// The page of a service that has an address; nil for all other addresses.
    private func ownPage(
        at address: WebAddress
    ) -> (tag: String, service: String, file: String, fragment: String?)? {
        guard let website = WebAddress(catalog.website)?.text, address.text.hasPrefix(website + "/") else {
            return nil
        }
        let parts = address.text.dropFirst(website.count + 1).split(separator: "#", maxSplits: 1)
        let path = (parts.first ?? "").split(separator: "/").map(String.init)
        guard path.count == 3, catalog.languages.contains(where: { $0.tag.rawValue == path[0] }),
            serviceIDs.contains(path[1]),
            ["index.html", "form.html"].contains(path[2])
        else { return nil }
        return (path[0], path[1], path[2], parts.count > 1 ? String(parts[1]) : nil)
    }
}
