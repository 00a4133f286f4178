import CatalogModel
import OutputText

/// What a service is, for whom, what one needs, and the way to its form.
///
/// The order is what people look for: what it is and the button, which is on a phone's first screen; whether it is for
/// them, how long it takes, what it costs; what they need to have at hand; what happens then; questions that others had;
/// whom to ask. The law comes last: it has to be there, but hardly anybody comes for it.
func topicPage(_ service: Service, in page: PageLanguage) -> HTMLElement {
    let layout = PageLayout(
        page: page, title: page.string(service.title), description: summary(page.string(service.description)),
        depth: 1, path: topicPath(service.entry), languages: service.languages,
        structuredData: structuredData(about: service, in: page))
    let topic = TopicSections(service: service, page: page)
    let head = HTMLNode.element(.div, [.class("dw-topic-head")], topic.head)
    let body = HTMLNode.element(
        .div, [.class("dw-topic-body")],
        TextModule.Kind.needed.flatMap(topic.module) + processSection(service, in: page)
            + topic.frequentQuestions + topic.secondStart
            + TextModule.Kind.legal.flatMap(topic.module) + topic.related + topic.reviewed)
    let columns = HTMLNode.element(
        .article, [.class("dw-width dw-topic")], [head] + topic.overview + [body] + topic.contact)
    return layout.root(main: [columns], footer: [])
}

/// The file of a topic page below its language's folder.
func topicPath(_ service: ServiceEntry) -> [String] { [service.id, "index.html"] }

extension TextModule.Kind {
    /// What people come for, in the order in which they need it.
    fileprivate static let needed: [Self] = [
        .prerequisites, .documents, .fees, .deadlines, .duration, .procedure, .notes,
    ]
    fileprivate static let legal: [Self] = [.legalRemedy, .legalBasis]
}
