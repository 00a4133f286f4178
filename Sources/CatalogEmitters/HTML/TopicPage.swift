import CatalogModel
import OutputText

/// What a service is, for whom, what one needs, and the way to its form.
func topicPage(_ service: Service, in page: PageLanguage) -> HTMLElement {
    let layout = PageLayout(
        page: page, title: page.string(service.title), description: summary(page.string(service.description)),
        depth: 1, path: [service.id, "index.html"], languages: service.languages)
    let words = page.words
    let head: [HTMLNode] = [
        breadcrumb(
            page, [(page.inline(words: words.site.services), .relative(up: 1, ["index.html"]))],
            page.inline(service.title)),
        .element(.h1, [], [page.inline(service.title)]),
        page.lead(service.description),
        .element(
            .p, [.class("dw-start")],
            [
                .element(
                    .a, [.class("dw-button"), .href(.relative(up: 0, ["form.html"]))] + page.wordAttributes,
                    text: words.topic.start),
                .text(" "),
                .element(.span, [.class("dw-start-note")] + page.wordAttributes, text: words.topic.startNote),
            ]),
    ]
    let modules = service.modules.filter { !$0.items.isEmpty }.map { module(in: page, $0) }
    let article = HTMLNode.element(.article, [.class("dw-article")], head + modules)
    let columns = HTMLNode.element(
        .div, [.class("dw-width dw-columns")], [article, overview(service, in: page)])
    return layout.root(main: [columns], footer: [])
}

extension PageLanguage {
    /// The description at the top of the page, somewhat larger.
    fileprivate func lead(_ text: LocalizedText) -> HTMLNode {
        .element(.div, [.class("dw-prose dw-lead")] + attributes(text), Markdown(string(text)).html)
    }
}

private func module(in page: PageLanguage, _ module: TextModule) -> HTMLNode {
    let heading = HTMLNode.element(.h2, page.wordAttributes, text: page.words.topic.moduleTitle(module.kind))
    if module.items.count == 1, let item = module.items.first {
        return .element(.section, [], [heading, page.prose(item)])
    }
    let items = module.items.map { item in
        HTMLNode.element(.li, page.attributes(item), Markdown(page.string(item)).compactHTML)
    }
    let tag: HTMLTag = module.kind == .procedure ? .ol : .ul
    return .element(
        .section, [], [heading, .element(.div, [.class("dw-prose")], [.element(tag, [], items)])])
}

private func overview(_ service: Service, in page: PageLanguage) -> HTMLNode {
    let topic = page.words.topic
    var facts: [HTMLNode] = []
    if let time = service.processingTime {
        facts += fact(page, topic.processingTime, topic.duration(time))
    }
    if !service.audience.isEmpty {
        facts += fact(page, topic.audience, service.audience.map(topic.audienceName).joined(separator: ", "))
    }
    var content: [HTMLNode] = []
    if !facts.isEmpty {
        content.append(.element(.h2, page.wordAttributes, text: topic.overview))
        content.append(.element(.dl, [.class("dw-facts")], facts))
    }
    if let contact = contact(page, service) {
        content.append(.element(.h2, page.wordAttributes, text: page.words.site.responsible))
        content.append(contact)
    }
    return .element(.section, [.class("dw-overview")], content)
}

private func fact(_ page: PageLanguage, _ name: String, _ value: String) -> [HTMLNode] {
    [
        .element(.dt, page.wordAttributes, text: name),
        .element(.dd, page.wordAttributes, text: value),
    ]
}
