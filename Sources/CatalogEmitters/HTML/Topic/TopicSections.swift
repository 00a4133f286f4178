import CatalogModel
import OutputText

/// The parts of a topic page. A part about which the service says nothing is empty.
struct TopicSections {
    let service: Service
    let page: PageLanguage

    private var words: TopicWords { page.words.topic }

    private func link(_ address: WebAddress) -> HTMLAttribute { page.link(address, in: .page(depth: 1)) }

    var head: [HTMLNode] {
        [
            breadcrumb(
                page, [(page.inline(words: page.words.site.services), .relative(up: 1, ["index.html"]))],
                page.inline(service.title)),
            .element(.h1, [], [page.inline(service.title)]),
            .element(
                .div, [.class("dw-prose dw-lead")] + page.attributes(service.description),
                Markdown(page.string(service.description)).html(link)),
            start,
        ] + printedAddress
    }

    /// On paper there is no button, but the address that it leads to.
    private var printedAddress: [HTMLNode] {
        guard let address = page.address(of: [service.id, "form.html"]) else { return [] }
        return [
            .element(
                .p, [.class("dw-printed")], [page.inline(words: words.start), .text(": \(address.text)")])
        ]
    }

    private var start: HTMLNode {
        .element(
            .p, [.class("dw-start")],
            [
                startButton, .text(" "),
                .element(.span, [.class("dw-start-note")] + page.wordAttributes, text: words.startNote),
            ])
    }

    private var startButton: HTMLNode {
        .element(
            .a, [.class("dw-button"), .href(.relative(up: 0, ["form.html"]))] + page.wordAttributes,
            text: words.start)
    }

    /// The button again for whoever has read all of it; not on a page that is short.
    var secondStart: [HTMLNode] {
        guard service.modules.count + service.frequentQuestions.count >= 4 else { return [] }
        return [.element(.p, [.class("dw-start")], [startButton])]
    }

    var overview: [HTMLNode] {
        var facts: [HTMLNode] = []
        if !service.audience.isEmpty {
            facts += fact(words.audience, service.audience.map(words.audienceName))
        }
        if let time = service.processingTime { facts += fact(words.processingTime, [words.duration(time)]) }
        guard !facts.isEmpty else { return [] }
        return [
            .element(
                .section, [.class("dw-box dw-topic-overview")],
                [
                    .element(.h2, page.wordAttributes, text: words.overview),
                    .element(.dl, [.class("dw-facts")], facts),
                ])
        ]
    }

    private func fact(_ name: String, _ values: [String]) -> [HTMLNode] {
        [.element(.dt, page.wordAttributes, text: name)]
            + values.map { .element(.dd, page.wordAttributes, text: $0) }
    }

    func module(_ kind: TextModule.Kind) -> [HTMLNode] {
        guard let module = service.modules.first(where: { $0.kind == kind }), !module.items.isEmpty else {
            return []
        }
        if module.items.count == 1, let item = module.items.first {
            return [section(words.moduleTitle(kind), [page.prose(item, in: .page(depth: 1))])]
        }
        let items = module.items.map { item in
            let text = Markdown(page.string(item))
            // Leichte Sprache puts each sentence on a line of its own, which only paragraphs keep.
            return HTMLNode.element(
                .li, page.attributes(item), page.isSimple ? text.html(link) : text.compactHTML(link))
        }
        let tag: HTMLTag = kind == .procedure ? .ol : .ul
        return [
            section(
                words.moduleTitle(kind), [.element(.div, [.class("dw-prose")], [.element(tag, [], items)])])
        ]
    }

    var frequentQuestions: [HTMLNode] {
        guard !service.frequentQuestions.isEmpty else { return [] }
        let items = service.frequentQuestions.map { question in
            HTMLNode.element(
                .details, [.class("dw-fold")],
                [
                    .element(.summary, [], [.element(.h3, [], [page.inline(question.question)])]),
                    page.prose(question.answer, in: .page(depth: 1)),
                ])
        }
        return [section(words.frequentQuestions, items)]
    }

    /// Other services that people need as well, and the life situations that this one belongs to.
    var related: [HTMLNode] {
        let services = page.services(service.entry.relatedServices)
        let links =
            services.map { related in
                item([page.inline(related.title)], .relative(up: 1, [related.id, "index.html"]))
            }
            + page.lifeSituations(of: service.entry).map { situation in
                let address = WebAddress.relative(up: 1, ["index.html"])
                    .appending(fragment: lifeSituationID(situation))
                return item(
                    [page.inline(words: words.allAbout), .text(" "), page.inline(situation.title)], address)
            }
        guard !links.isEmpty else { return [] }
        return [section(words.related, [.element(.ul, [.class("dw-links")], links)])]
    }

    private func item(_ text: [HTMLNode], _ address: WebAddress) -> HTMLNode {
        .element(.li, [], [.element(.a, [.href(address)], text)])
    }

    var reviewed: [HTMLNode] {
        guard let day = service.entry.reviewed else { return [] }
        let (before, after) = words.reviewed
        return [
            .element(
                .p, [.class("dw-reviewed")] + page.wordAttributes,
                [
                    .text(before), .element(.time, [.datetime(day.description)], text: page.text(day)),
                    .text(after),
                ])
        ]
    }

    var contact: [HTMLNode] {
        guard let unit = page.responsibleUnit(of: service) else { return [] }
        return [
            .element(
                .section, [.class("dw-box dw-topic-contact")],
                [
                    .element(.h2, page.wordAttributes, text: page.words.site.responsible),
                    CatalogEmitters.contact(of: unit, in: page),
                ] + visits(to: unit, in: page, .page(depth: 1)))
        ]
    }

    private func section(_ title: String, _ content: [HTMLNode]) -> HTMLNode {
        .element(.section, [], [.element(.h2, page.wordAttributes, text: title)] + content)
    }
}

extension PageLanguage {
    func lifeSituations(of service: ServiceEntry) -> [LifeSituation] {
        let all = catalog.directory.lifeSituations
        return service.lifeSituations.compactMap { all.indices.contains($0) ? all[$0] : nil }
    }
}
