/// The ids of what a link into the page of a form may lead to. Each begins with the name of the service, so that several forms
/// can be parts of one page.
package enum FormAnchor {
    /// What all ids of a form begin with.
    package static func prefix(of service: String) -> String { service + "-" }

    /// A page of the form, behind the prefix. A field's anchor is its path, which has no hyphen.
    package static func page(_ id: String) -> String { "-page-" + id }
}
