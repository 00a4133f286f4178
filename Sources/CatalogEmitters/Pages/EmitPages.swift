import CatalogDiagnostics
import CatalogModel
import OutputText

/// The forms' pages for a server that shows them again, as Swift: the same bytes as the HTML files.
///
/// - Parameter place: Where the forms themselves are.
func emitPages(
    _ service: Service, _ forms: [FormFile], _ names: SwiftNames, besideForms place: PlaceOfForms
) -> [OutputFile] {
    let name = names.service(service.id)
    return [
        OutputFile(
            path: "pages/\(name.text)+Pages.swift", bytes: declaration(of: name, forms, place).fileBytes())
    ]
}

/// The list of all forms with their pages.
func emitFormRegistry(
    _ catalog: Catalog, _ names: SwiftNames, besideForms place: PlaceOfForms
) -> OutputFile {
    let forms = catalog.services.map { service -> SwiftCode in "\(names.service(service.id)).self," }
    let list: SwiftCode = forms.isEmpty ? "[]" : "[\n    \(.lines(forms))\n]"
    let contents: SwiftCode = """
        \(place.imports)

        /// The forms of the catalog with their pages, in the order of their services' ids.
        public let allPagedForms: [any PagedForm.Type] = \(list)
        """
    return OutputFile(path: "pages/AllPagedForms.swift", bytes: contents.fileBytes())
}

private func declaration(of name: SwiftName, _ forms: [FormFile], _ place: PlaceOfForms) -> SwiftCode {
    let list = forms.enumerated().map { number, form -> SwiftCode in
        "FormPages.Page(language: \(literal: form.page.tag), whole: { whole\(number) }, fragment: { fragment\(number) }),"
    }
    let templates = forms.enumerated().flatMap { number, form -> [SwiftCode] in
        [
            "private static let content\(number): StaticString = \(block: form.content)",
            """
            private static let whole\(number) = PageTemplate(
                \(block: form.wholeFrame.start),
                content\(number),
                \(block: form.wholeFrame.end))
            """,
            """
            private static let fragment\(number) = PageTemplate(
                \(block: form.fragmentFrame.start),
                content\(number),
                \(block: form.fragmentFrame.end),
                idPrefix: \(literal: form.fragmentPrefix))
            """,
        ]
    }
    return """
        \(place.imports)

        extension \(name): PagedForm {
            public static let pages = FormPages([
                \(.lines(list))
            ])

            \(.paragraphs(templates))
        }
        """
}
