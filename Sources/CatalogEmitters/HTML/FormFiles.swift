import CatalogDiagnostics
import CatalogModel
import OutputText

/// The bytes of all forms, whole and as fragments: files of a website, and what a form server has as Swift. Made once for
/// both.
struct FormFiles: Sendable {
    let languages: [PageLanguage]
    /// One list a service, in the order of the catalog: its forms in the languages in which it is offered.
    let services: [[File]]

    struct File: Sendable {
        let page: PageLanguage
        /// `form.html`
        let whole: [UInt8]
        /// `fragment.html`
        let fragment: [UInt8]
    }

    init(_ catalog: Catalog) {
        let languages = catalog.languages.indices.compactMap { PageLanguage(catalog: catalog, language: $0) }
        self.languages = languages
        services = catalog.services.concurrentMap { service in
            languages.filter { service.languages.contains($0.language) }.map { File(service, in: $0) }
        }
    }
}

extension FormFiles.File {
    fileprivate init(_ service: Service, in page: PageLanguage) {
        let design = page.catalog.webDesign
        self.page = page
        whole = htmlPage(design.markedUp(formPage(service, in: page)))
        fragment = htmlFragment(design.markedUp(formFragment(service, in: page)))
    }
}
