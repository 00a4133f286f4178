/// The ids of what a link into the page of a form may lead to.
package enum FormAnchor {
    /// What all ids of a form begin with on its own page.
    package static let prefix = "f-"

    /// What they begin with in its fragment, which may stand in one page with those of other forms.
    package static func prefixInFragment(of service: String) -> String { service + "-" }

    /// Of a page of the form, behind the prefix. A field's anchor is its path, which has no hyphen.
    package static func page(_ id: String) -> String { "-page-" + id }
}
