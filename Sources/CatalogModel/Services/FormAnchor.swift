/// The ids of what a link into the page of a form may lead to.
package enum FormAnchor {
    /// What all ids of a form begin with on its own page.
    package static let prefix = "f-"

    /// What they begin with in its fragment, which may stand in one page with those of other forms. No name of a service holds two
    /// hyphens in a row, so that none of `dog` is one of `dog-tax`.
    package static func prefixInFragment(of service: String) -> String { service + "--" }

    /// Of a page of the form, behind the prefix. A field's anchor is its path, which does not begin with a hyphen; what belongs
    /// to the form as a whole begins with one, too.
    package static func page(_ id: String) -> String { "-page-" + id }
}
