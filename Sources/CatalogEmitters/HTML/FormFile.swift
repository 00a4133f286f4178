import CatalogDiagnostics
import CatalogModel
import OutputText

/// The bytes of a form in one language: files of a website, and what a form server has as Swift. Made once for both.
struct FormFile: Sendable {
    let page: PageLanguage
    /// The form with what stands above it, which is the same in both frames.
    let content: [UInt8]
    /// Of `form.html`.
    let whole: HTMLFrame
    /// Of `fragment.html`.
    let fragment: HTMLFrame

    private init(_ service: Service, in page: PageLanguage) {
        let design = page.catalog.webDesign
        self.page = page
        content = htmlBlocks(
            design.markedUp(formContent(service, in: page)), formPrefix: FormAnchor.prefix(of: service.id))
        whole = HTMLFrame(page: design.markedUp(formPage(service, in: page)))
        fragment = HTMLFrame(fragment: design.markedUp(formFragment(service, in: page)))
    }

    /// The form in the languages in which it is offered.
    static func all(of service: Service, in pages: [PageLanguage]) -> [FormFile] {
        pages.filter { service.languages.contains($0.language) }.map { FormFile(service, in: $0) }
    }
}
