import OutputText

/// Where the forms are that generated pages belong to.
package enum PlaceOfForms: Sendable {
    /// In the module `GeneratedForms`: whoever only reads submissions does without the pages.
    case ownModule
    /// In the module of the pages, because a build-tool plugin adds to one target only.
    case sameModule

    /// What pages import.
    var imports: SwiftCode {
        switch self {
        case .ownModule: .lines(["import FormPages", "import GeneratedForms"])
        case .sameModule: "import FormPages"
        }
    }
}
