import CatalogDiagnostics
import CatalogModel
import OutputText

/// The bytes of a form in one language: files of a website, and what a form server has as Swift. Made once for both.
struct FormFile: Sendable {
    let page: PageLanguage
    /// The form with what stands above it, with the ids that it has on its own page.
    let content: [UInt8]
    /// What stands around it in `form.html`.
    let wholeFrame: HTMLFrame
    /// What stands around it in `fragment.html`.
    let fragmentFrame: HTMLFrame
    /// What ids begin with in the fragment.
    let fragmentPrefix: String
    private let blocks: HTMLBlocks

    private init(_ service: Service, _ scope: AnswerScope, in page: PageLanguage) {
        let design = page.catalog.webDesign
        self.page = page
        blocks = HTMLBlocks(design.markedUp(formContent(service, scope, in: page)))
        fragmentPrefix = FormAnchor.prefixInFragment(of: service.id)
        content = blocks.bytes(prefix: FormAnchor.prefix)
        wholeFrame = HTMLFrame(page: design.markedUp(formPage(service, in: page)))
        fragmentFrame = HTMLFrame(fragment: design.markedUp(formFragment(service, in: page)))
    }

    /// `form.html`
    var whole: [UInt8] { wholeFrame.around(content) }

    /// `fragment.html`
    var fragment: [UInt8] { fragmentFrame.around(blocks.bytes(prefix: fragmentPrefix)) }

    /// The form in the languages in which it is offered.
    static func all(of service: Service, in pages: [PageLanguage]) -> [FormFile] {
        let scope = AnswerScope(form: service.form)
        return pages.filter { service.languages.contains($0.language) }.map {
            FormFile(service, scope, in: $0)
        }
    }
}
