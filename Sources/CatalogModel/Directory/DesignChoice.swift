/// What the pages look like.
package struct DesignChoice: Sendable {
    package let design: Design
    /// Style sheets that the town brings: paths on its website, each beginning with `/`. Loaded in this order: before
    /// ours where a design is brought by the town, behind ours where they only change it.
    package let styleSheets: [String]

    package init(design: Design, styleSheets: [String]) {
        self.design = design
        self.styleSheets = styleSheets
    }

    /// What holds for a catalog that says nothing of it.
    package static let usual = DesignChoice(design: .dienstwerk, styleSheets: [])

    /// The raw values are the words in YAML.
    package enum Design: String, CaseIterable, Sendable {
        /// Our own, with a style sheet and tokens that a town changes.
        case dienstwerk
        /// The KERN UX-Standard of the German administration, whose style sheet the town brings.
        case kern
    }
}
