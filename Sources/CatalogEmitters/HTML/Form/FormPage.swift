import CatalogModel
import OutputText

/// The whole form on one page, which works without script: every question is there, and a sentence says when one
/// only applies sometimes. With script, the same page becomes steps. There is a gap where the form will be.
func formPage(_ service: Service, in page: PageLanguage) -> HTMLElement {
    let words = page.words.form
    let title = page.string(service.title)
    let layout = PageLayout(
        page: page, title: words.pageTitle(title), description: summary(page.string(service.description)),
        depth: 1,
        path: [service.id, "form.html"], languages: service.languages, kind: .form, isIndexed: false,
        script: "form.js")
    let head: [HTMLNode] = [
        breadcrumb(
            page,
            [
                (page.inline(words: page.words.site.services), .relative(up: 1, ["index.html"])),
                (page.inline(service.title), .relative(up: 0, ["index.html"])),
            ], page.inline(words: words.kicker)),
        .element(.h1, [], [page.inline(service.title)]),
    ]
    let main = HTMLNode.element(
        .div, [.class("dw-width dw-narrow")] + formFrame(service, in: page),
        head + [.gap])
    let version = page.words.site.version(service.version.description)
    let footer: [HTMLNode] = [
        .element(.p, [.class("dw-footer-title")] + page.wordAttributes, text: page.words.site.responsible)
    ]
    let imprint = HTMLNode.element(.p, [.class("dw-imprint")] + page.wordAttributes, text: version)
    let contacts =
        page.responsibleUnit(of: service).map { contact(of: $0, in: page) }.map { footer + [$0] } ?? []
    return layout.root(main: [main], footer: contacts + [imprint])
}

/// The form for a page of the town's website that brings head, headings and frame itself: style sheet, script and all of the
/// form, with ids that no other form has. There is a gap where the form will be.
func formFragment(_ service: Service, in page: PageLanguage) -> HTMLElement {
    let direction = direction(of: page.tag)
    let styles = page.catalog.webDesign.styleSheets(.fragment).map { sheet in
        HTMLNode.element(.link, [.rel("stylesheet"), .href(.relative(up: 2, ["assets", sheet.name]))])
    }
    let script = HTMLNode.element(
        .script, [.typeModule, .src(.relative(up: 2, ["assets", "form.js"]))])
    let attributes: [HTMLAttribute] =
        [.class("dw dw-embedded"), .lang(page.tag)] + (direction == .rtl ? [.dir(.rtl)] : [])
        + formFrame(service, in: page)
    return HTMLElement(.div, attributes, styles + [.gap, script])
}

/// The element that the script looks for.
private func formFrame(_ service: Service, in page: PageLanguage) -> [HTMLAttribute] {
    [.data("data-frame", service.id), .data("data-language", page.tag)]
        + (service.form.showsMoreAtFirst ? [.data("data-eager")] : [])
}

/// The form with what stands above it: the same on its page and in a fragment.
func formContent(_ service: Service, _ scope: AnswerScope, in page: PageLanguage) -> [HTMLNode] {
    let lead = HTMLNode.element(
        .p, [.class("dw-lead"), .data("data-lead")] + page.wordAttributes, text: page.words.form.lead)
    return [lead] + exits(service, scope, in: page) + [form(service, scope, in: page)]
}

/// `novalidate`, and no `required`, `min` or `maxlength`: the server is the judge. A browser's own messages come in
/// the browser's language, vanish, cannot be enlarged, and would demand answers to questions that do not apply.
private func form(_ service: Service, _ scope: AnswerScope, in page: PageLanguage) -> HTMLNode {
    var attributes: [HTMLAttribute] = [
        .class("dw-form"), .methodPost, .action(.path(["forms", service.id])), .noValidate,
    ]
    if service.form.pages.contains(where: { $0.elements.holdFiles }) { attributes.append(.multipart) }
    let transport = [
        ("_service", service.id), ("_version", service.version.description),
        ("_definition", service.contentHash),
        ("_language", page.tag),
    ]
    let hidden = HTMLNode.element(
        .div, [],
        transport.map { name, value in
            .element(.input, [.type(.hidden), .name(name), .value(value)])
        })
    let renderer = FormRenderer(page: page, service: service.id)
    let parts = service.form.pages.enumerated().map { index, part in
        renderer.part(part, number: index + 1, of: service.form.pages.count, scope)
    }
    let steps = FormSteps(page: page)
    return .element(
        .form, attributes,
        [hidden, steps.progress, steps.problemSummary] + parts + [
            send(in: page), steps.buttons, steps.status, steps.parts,
        ])
}

private func send(in page: PageLanguage) -> HTMLNode {
    let words = page.words.form
    return .element(
        .section, [.class("dw-send"), .data("data-check")],
        [
            .element(.h2, page.wordAttributes, text: words.checkTitle),
            .element(.p, page.wordAttributes, text: words.check),
            .element(.div, [.data("data-review")]),
            .element(
                .button,
                [.class("dw-button"), .type(.submit), .data("data-send")] + page.wordAttributes,
                text: words.submit),
        ])
}

/// What the exit pages say, ahead of the questions: without script nobody could be stopped on the way.
private func exits(_ service: Service, _ scope: AnswerScope, in page: PageLanguage) -> [HTMLNode] {
    guard !service.form.exits.isEmpty else { return [] }
    let sentence = ConditionSentence(page: page, scope: scope)
    let items = zip(service.form.exits, service.form.pagesDecidingExits).map { exit, decidingPage in
        HTMLNode.element(
            .div, [.data("data-exit", exit.id)] + (decidingPage.map { [.data("data-behind", $0.id)] } ?? []),
            [
                .element(.h3, page.attributes(exit.title), text: page.string(exit.title)),
                .element(
                    .p, [.class("dw-condition"), .data("data-plain")],
                    page.inline(sentence(exit.condition, decides: .exit))),
                page.prose(exit.text, in: .form(service: service.id)),
            ])
    }
    let heading = HTMLNode.element(
        .h2, [.data("data-plain")] + page.wordAttributes, text: page.words.form.exits)
    return [.element(.section, [.class("dw-exits"), .data("data-exits")], [heading] + items)]
}

extension [FormElement] {
    /// Whether one of the fields, however deep, takes a file.
    fileprivate var holdFiles: Bool {
        fields.contains { $0.type.holdsFiles }
    }
}

extension FieldType {
    fileprivate var holdsFiles: Bool {
        switch self {
        case .file: true
        case .record(let record): record.elements.holdFiles
        case .list(let list): list.item.holdsFiles
        case .text, .integer, .decimal, .money, .boolean, .consent, .choice, .choices, .date, .time, .email,
            .phone,
            .url, .iban, .bic, .postalCode:
            false
        }
    }
}
