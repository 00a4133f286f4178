import FormRuntime

/// A form with pages that a server can show. Generated.
public protocol PagedForm: Form {
    static var pages: FormPages { get }
}

extension PagedForm {
    /// The page without answers: the bytes of `form.html` or `fragment.html`.
    ///
    /// - Parameter language: A BCP 47 tag; one that the form is not offered in falls back as messages do.
    public static func page(in language: String, as extent: PageExtent = .whole) -> [UInt8] {
        pages.template(in: language, as: extent)?.bytes ?? []
    }

    /// The page with what is known of the person who opens it, in the questions that say `prefill: profile`: for example from the
    /// account in which the person is signed in. Everything can be changed, and nothing is checked before it is sent.
    ///
    /// Such a page is for this person alone: send it with `Cache-Control: no-store`.
    ///
    /// - Parameters:
    ///   - language: A BCP 47 tag; one that the form is not offered in falls back as messages do.
    ///   - folder: As of `SubmittedForm.page(as:from:showsProblems:)`.
    ///   - profile: By autofill names (WHATWG HTML, section 4.10.18.7.1), such as `given-name` or `postal-code`, as people
    ///     write it; `bday` as `1990-04-01`, `street-address` in lines. What the form does not ask is left out, so that all forms take the same.
    ///   - today: The day in the catalog's time zone, for values that are computed from it.
    public static func page(
        in language: String, as extent: PageExtent = .whole, from folder: String? = nil,
        profile: [String: String], today: CalendarDate
    ) -> [UInt8] {
        let page = pages.template(in: language, as: extent)?.form
        let controls = page?.controlsFilled(from: Profile(profile)) ?? []
        return SubmittedForm<Self>(
            formEncoded: formEncoded(controls), in: pages.language(for: language), today: today
        ).page(as: extent, from: folder, showsProblems: false)
    }
}
