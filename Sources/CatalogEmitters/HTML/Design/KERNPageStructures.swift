import OutputText

/// Components of the frame, the catalog and the topic pages that KERN builds differently.
let kernPageStructures: [String: @Sendable (HTMLElement) -> HTMLElement] = [
    "dw-button": kernButton,
    "dw-languages": kernNavigation, "dw-breadcrumb": kernNavigation, "dw-contents": kernNavigation,
    "dw-links": { list in list.with(classes: ["kern-list", "dw-links"]) },
    "dw-cards": { list in list.with(classes: ["dw-cards"]) },
    "dw-card": kernCard,
    "dw-box": kernBox,
    "dw-facts": kernDescriptionList, "dw-hours": kernDescriptionList,
    "dw-fold": kernAccordion, "dw-help": kernAccordion,
    "dw-lead": { lead in
        guard lead.tag == .div else { return kernElement(lead) }
        return lead.with(classes: []).mappingElements { part in
            part.tag == .p ? part.with(classes: ["kern-body", "kern-body--large"]) : part
        }
    },
]

/// The text stands in a label of its own; words that a script fills in belong to it.
@Sendable func kernButton(_ button: HTMLElement) -> HTMLElement {
    let kind =
        button.has("dw-remove")
        ? "kern-btn--tertiary" : button.has("dw-secondary") ? "kern-btn--secondary" : "kern-btn--primary"
    let words = button.attribute("data-words").map { [$0] } ?? []
    let label = HTMLElement(.span, words, button.children).with(classes: ["kern-label"])
    return button.removing(attribute: "data-words").with(classes: ["kern-btn", kind])
        .with(children: [.element(label)])
}

/// Links in a row.
@Sendable private func kernNavigation(_ navigation: HTMLElement) -> HTMLElement {
    navigation.mappingElements { list in
        switch list.tag {
        case .ul, .ol: list.with(classes: ["kern-list", "kern-list--horizontal"])
        default: list
        }
    }
}

/// A card that is a link as a whole. The item of the list stays around it, for scripts count items.
@Sendable private func kernCard(_ item: HTMLElement) -> HTMLElement {
    let parts = item.elements
    let headings = parts.filter { $0.tag == .h3 }.map { heading in
        HTMLNode.element(
            heading.with(classes: ["kern-title", "kern-title--small"]).mappingElements { link in
                link.tag == .a ? link.with(classes: ["kern-link", "kern-link--stretched"]) : link
            })
    }
    let rest = parts.filter { $0.tag != .h3 }.map(HTMLNode.element)
    let card = HTMLNode.element(
        .article, classes: ["kern-card", "kern-card--active"],
        [
            .element(
                .div, classes: ["kern-card__container"],
                [
                    .element(.div, classes: ["kern-card__header"], headings),
                    .element(.div, classes: ["kern-card__body"], rest),
                ])
        ])
    return item.with(classes: []).with(children: [card])
}

@Sendable private func kernBox(_ box: HTMLElement) -> HTMLElement {
    let content = box.mappingElements { part in
        switch part.tag {
        case .h2: part.with(classes: ["kern-title", "kern-title--small"])
        case .h3: part.with(classes: ["kern-title", "kern-title--small"])
        default: part
        }
    }
    let places = box.classes.filter { $0.hasPrefix("dw-topic-") }
    return box.with(classes: ["kern-card", "kern-card--hug"] + places).with(children: [
        .element(.div, classes: ["kern-card__container"], content.children)
    ])
}

/// Each term with its descriptions in a group.
@Sendable private func kernDescriptionList(_ list: HTMLElement) -> HTMLElement {
    var groups: [[HTMLNode]] = []
    for part in list.elements {
        let isTerm = part.tag == .dt
        let name = isTerm ? "kern-description-list-item__key" : "kern-description-list-item__value"
        let node = HTMLNode.element(part.with(classes: [name]))
        if isTerm || groups.isEmpty { groups.append([node]) } else { groups[groups.count - 1].append(node) }
    }
    return list.with(classes: ["kern-description-list", "kern-description-list--col"]).with(
        children: groups.map { .element(.div, classes: ["kern-description-list-item"], $0) })
}

@Sendable private func kernAccordion(_ details: HTMLElement) -> HTMLElement {
    details.with(classes: ["kern-accordion"])
        .wrapping(after: { $0.tag == .summary }, "kern-accordion__body")
        .mappingElements { part in part.tag == .summary ? kernAccordionHeader(part) : part }
}

private func kernAccordionHeader(_ summary: HTMLElement) -> HTMLElement {
    let header = summary.with(classes: ["kern-accordion__header"])
    guard !summary.elements.isEmpty else {
        return header.with(children: [
            .element(.span, classes: ["kern-title", "kern-title--small"], summary.children)
        ])
    }
    return header.mappingElements { $0.with(classes: ["kern-title", "kern-title--small"]) }
}
