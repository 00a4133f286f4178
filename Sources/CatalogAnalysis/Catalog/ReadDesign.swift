import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension Analyzer {
    /// What the pages look like.
    mutating func readDesign(_ members: Members) {
        let design = members["webDesign"].map {
            readKeyword($0.value, of: $0.key.text, owner: $0.key.range, as: DesignChoice.Design.self)
        }
        let styleSheets = members["styleSheets"].map { readStyleSheets($0) } ?? []
        if case .kern?? = design, members.lacks("styleSheets"), let entry = members["webDesign"] {
            report(.missingStyleSheet(entry.value))
        }
        self.design = DesignChoice(design: (design ?? nil) ?? .dienstwerk, styleSheets: styleSheets)
    }

    private mutating func readStyleSheets(_ entry: YAMLNode.Entry) -> [String] {
        let nodes = items(
            of: entry.value, Wording(de: "Stylesheets", en: "style sheets"), owner: entry.key.range)
        guard isWithoutRepetition(nodes) else { return [] }
        return nodes.compactMap { node in
            guard let path = readString(node, owner: node.range) else { return nil }
            guard path.hasPrefix("/"), !path.hasPrefix("//"), isURL("https://a" + path) else {
                report(.invalidFormat(node, .styleSheet, owner: node.range))
                return nil
            }
            return path
        }
    }
}
