import CatalogModel
import OutputText

/// What happens after the submission: the steps as a list, for people who would rather read, and as a picture.
func processPage(_ service: Service, _ workflow: Workflow, in page: PageLanguage) -> HTMLElement {
    let text = ProcessText(service, workflow, page)
    let title = text.words.title(page.string(service.title))
    let head: [HTMLNode] = [
        .element(.h1, page.wordAttributes, text: title),
        .element(.p, [.class("dw-lead")] + page.wordAttributes, text: text.words.lead),
    ]
    let picture: [HTMLNode] = [
        .element(.h2, page.wordAttributes, text: text.words.picture),
        .element(
            .img,
            [
                .class("dw-process-picture"), .src(.relative(up: 0, ["process.svg"])),
                .alt(
                    text.words.pictureDescription(text.order.map { page.string(workflow.states[$0].label) })),
            ]),
    ]
    return pageAfterTopic(
        service, in: page, title: title, lead: text.words.lead, path: [service.id, processFile],
        content: head + steps(text) + picture + personalDataSection(service, in: page))
}

/// The file of the page below the folder of the service.
let processFile = "process.html"

/// A page to which the topic page links, and from which a way leads back to it.
func pageAfterTopic(
    _ service: Service, in page: PageLanguage, title: String, lead: String, path: [String],
    content: [HTMLNode]
) -> HTMLElement {
    let layout = PageLayout(
        page: page, title: title, description: lead, depth: 1, path: path,
        languages: service.languages, isIndexed: false)
    let way = breadcrumb(
        page,
        [
            (page.inline(words: page.words.site.services), .relative(up: 1, ["index.html"])),
            (page.inline(service.title), .relative(up: 0, ["index.html"])),
        ], page.inline(words: title))
    let article = HTMLNode.element(.article, [.class("dw-prose dw-process")], content)
    return layout.root(main: [.element(.div, [.class("dw-width")], [way, article])], footer: [])
}

/// The links from the topic page to the process and to what is kept of the answers; nothing for a service without them.
func processSection(_ service: Service, in page: PageLanguage) -> [HTMLNode] {
    guard service.workflow != nil else { return personalDataLink(service, in: page) }
    let link = HTMLNode.element(
        .a, [.href(.relative(up: 0, [processFile]))] + page.wordAttributes, text: page.words.process.link)
    return [.element(.p, [.class("dw-process-link")], [link])] + personalDataLink(service, in: page)
}

private func steps(_ text: ProcessText) -> [HTMLNode] {
    let items = text.order.map { index -> HTMLNode in
        let state = text.workflow.states[index]
        var content: [HTMLNode] = [.element(.h2, [], [text.page.inline(state.label)])]
        if let description = state.description {
            content.append(.element(.p, [], [text.page.inline(description)]))
        }
        var facts = text.deadline(state).map { [$0] } ?? []
        if state.payment != nil { facts.append(text.words.payment) }
        if state.isFinal { facts.append(text.words.end) }
        if let file = state.file { facts.append(text.words.kept(file.retention)) }
        content += facts.map { .element(.p, text.page.wordAttributes, text: $0) }
        let ways = text.workflow.ways(outOf: index).map { way(text.workflow.transitions[$0], text) }
        if !ways.isEmpty { content.append(.element(.ul, [], ways)) }
        return .element(.li, [.id(HTMLIdentifier("step-\(text.number(of: index))"))], content)
    }
    return [.element(.ol, [.class("dw-process-steps")], items)]
}

/// `Bewilligen (Ordnungsamt): weiter mit Schritt 3: Genehmigt`
private func way(_ transition: Transition, _ text: ProcessText) -> HTMLNode {
    let page = text.page
    let words = text.words
    let number = text.number(of: transition.to)
    var trigger = text.trigger(transition)
    if transition.condition != nil { trigger += ", " + words.dependsOnAnswers }
    var nodes: [HTMLNode] = [
        .element(.strong, [], [page.inline(transition.label)]), .text(" ("), page.inline(words: trigger),
        .text(") – "), page.inline(words: words.next(number)), .text(" "),
        .element(
            .a, [.href(.fragment(HTMLIdentifier("step-\(number)")))],
            [page.inline(text.workflow.states[transition.to].label)]),
        .text("."),
    ]
    let messages = transition.messagesToApplicant(hasAddress: text.hasAddress)
    if !messages.isEmpty { nodes += [.text(" "), page.inline(words: words.applicantIsTold)] }
    return .element(.li, [], nodes)
}
