import CatalogDiagnostics
import CatalogModel
import OutputText

/// The forms' pages for a server that shows them again, as Swift: the same trees as the HTML files, so the same bytes.
func emitPages(_ catalog: Catalog) -> [OutputFile] {
    let names = SwiftNames(catalog)
    let languages = catalog.languages.indices.compactMap { PageLanguage(catalog: catalog, language: $0) }
    return catalog.services.concurrentMap { service in
        let name = names.service(service.id)
        let pages = languages.filter { service.languages.contains($0.language) }
        return OutputFile(
            path: "pages/\(name.text)+Pages.swift", text: declaration(of: service, name, pages).fileText)
    } + [registry(catalog, names)]
}

private func registry(_ catalog: Catalog, _ names: SwiftNames) -> OutputFile {
    let forms = catalog.services.map { service -> SwiftCode in "\(names.service(service.id)).self," }
    let list: SwiftCode = forms.isEmpty ? "[]" : "[\n    \(.lines(forms))\n]"
    let contents: SwiftCode = """
        import FormPages
        import GeneratedForms

        /// The forms of the catalog with their pages, in the order of their services' ids.
        public let allPagedForms: [any PagedForm.Type] = \(list)
        """
    return OutputFile(path: "pages/AllPagedForms.swift", text: contents.fileText)
}

private func declaration(of service: Service, _ name: SwiftName, _ pages: [PageLanguage]) -> SwiftCode {
    let list = pages.enumerated().map { number, page -> SwiftCode in
        "FormPages.Page(language: \(literal: page.tag), whole: { whole\(number) }, fragment: { fragment\(number) }),"
    }
    let templates = pages.enumerated().flatMap { number, page in
        [
            template("whole", number, formFile(service, in: page)),
            template("fragment", number, fragmentFile(service, in: page)),
        ]
    }
    return """
        import FormPages
        import GeneratedForms

        extension \(name): PagedForm {
            public static let pages = FormPages([
                \(.lines(list))
            ])

            \(.paragraphs(templates))
        }
        """
}

/// A page ends with a line feed, which a literal of several lines does not.
private func template(_ kind: StaticString, _ number: Int, _ page: [UInt8]) -> SwiftCode {
    let text = String(decoding: page, as: UTF8.self)
    let name = SwiftName("\(kind)\(number)")
    return """
        private static let \(name) = PageTemplate(
            \(block: text))
        """
}
