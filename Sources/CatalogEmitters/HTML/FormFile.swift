import CatalogDiagnostics
import CatalogModel
import OutputText

/// The bytes of a form in one language, whole and as a fragment: files of a website, and what a form server has as Swift. Made
/// once for both.
struct FormFile: Sendable {
    let page: PageLanguage
    /// `form.html`
    let whole: [UInt8]
    /// `fragment.html`
    let fragment: [UInt8]

    private init(_ service: Service, in page: PageLanguage) {
        let design = page.catalog.webDesign
        self.page = page
        let content = formContent(service, in: page)
        whole = htmlPage(design.markedUp(formPage(service, content, in: page)), formPrefix: "f-")
        fragment = htmlFragment(
            design.markedUp(formFragment(service, content, in: page)), formPrefix: service.id + "-")
    }

    /// The form in the languages in which it is offered.
    static func all(of service: Service, in pages: [PageLanguage]) -> [FormFile] {
        pages.filter { service.languages.contains($0.language) }.map { FormFile(service, in: $0) }
    }
}
