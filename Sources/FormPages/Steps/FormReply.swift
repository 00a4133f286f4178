import FormRuntime

/// What a server does with what was sent to it.
public enum FormReply<Content: PagedForm>: Sendable {
    /// Keep the form, as `SubmittedForm.submission` for what has to outlive the definition; then show `SubmittedForm.receipt(reference:as:from:)`, or lead to a page of the server's own.
    case accepted(Content, warnings: [Problem])
    /// Answer with a page: `status` is 422 for a form with problems and for another service's, else 200.
    case page([UInt8], status: Int)
}

extension SubmittedForm {
    /// The next step of the person who sent this: the form again if something is wrong or is to be changed, the page that says that
    /// it is the wrong form, the page to check all answers; after that, the form is accepted. What another service's page sent gets the
    /// empty form, which says so, whatever the step.
    ///
    /// - Parameters: as of `page(as:from:showsProblems:)`.
    public func reply(as extent: PageExtent = .whole, from folder: String? = nil) -> FormReply<Content> {
        if isOfAnotherService { return .page(page(as: extent, from: folder), status: 422) }
        if step == .change { return .page(page(as: extent, from: folder, showsProblems: false), status: 200) }
        if let exit = exitPage(as: extent, from: folder) { return .page(exit, status: 422) }
        guard let form else { return .page(page(as: extent, from: folder), status: 422) }
        guard step == .send else { return .page(checkPage(as: extent, from: folder), status: 200) }
        return .accepted(form, warnings: problems)
    }
}
