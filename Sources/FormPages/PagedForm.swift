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
}
