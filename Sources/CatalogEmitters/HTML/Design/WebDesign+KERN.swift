import OutputText

/// The KERN UX-Standard of the German administration (kern-ux.de): its mark-up, with the style sheet that the town brings.
///
/// What KERN has no component for keeps our name and is laid out by a small style sheet of our own with KERN's tokens.
extension WebDesign {
    static let kern = WebDesign(
        styleSheets: { _ in [StyleSheetFile(name: "kern-additions.css", text: kernAdditions)] },
        component: kernComponent)
}

/// Where the structure is another one, a rule for the component; else KERN's classes in the place of ours.
@Sendable private func kernComponent(_ element: HTMLElement) -> HTMLElement {
    for name in element.classes {
        if let rule = kernStructures[name] { return rule(element) }
    }
    return kernElement(element)
}

private let kernStructures: [String: @Sendable (HTMLElement) -> HTMLElement] =
    kernFormStructures.merging(kernPageStructures) { form, _ in form }

/// An element with KERN's classes: of the components that it is, else of what its tag means.
func kernElement(_ element: HTMLElement) -> HTMLElement {
    let mapped = element.classes.flatMap { kernClasses[$0] ?? [$0] }
    let isPlain = !mapped.contains { $0.hasPrefix("kern-") }
    return element.with(classes: (isPlain ? kernClasses(of: element.tag) : []) + mapped)
}

/// Components that are a matter of classes alone. Those with none are marked by their element.
private let kernClasses: [String: [String]] = [
    "dw-width": ["kern-container"],
    "dw-lead": ["kern-body", "kern-body--large"],
    "dw-start-note": ["kern-body", "kern-body--muted"],
    "dw-reviewed": ["kern-body", "kern-body--small", "kern-body--muted"],
    "dw-imprint": ["kern-body", "kern-body--small", "kern-body--muted"],
    "dw-status": ["kern-body", "kern-body--bold"],
    "dw-contact-name": ["kern-body", "kern-body--bold"],
    "dw-footer-town": ["kern-body", "kern-body--bold"],
    "dw-search-label": ["kern-label", "kern-label--large"],
    "dw-search-hint": ["kern-hint"],
    "dw-search-input": ["kern-form-input__input", "dw-search-input"],
    "dw-footer-title": ["kern-title", "kern-title--small"],
    "dw-town-section": ["kern-body", "kern-body--muted"],
    "dw-label": ["kern-label"], "dw-box-label": ["kern-label"], "dw-mark": ["kern-label__optional"],
    "dw-input": ["kern-form-input__input"], "dw-textarea": [],
    "dw-condition": ["kern-body", "kern-body--muted"],
    "dw-step": ["kern-preline"],
    "dw-data": ["kern-table", "dw-data"],
    "dw-data-label": ["kern-body", "kern-body--small", "kern-body--muted", "dw-data-label"],
    "dw-choice-hint": ["kern-body", "kern-body--small", "kern-body--muted", "dw-choice-hint"],
    "dw-output": ["kern-body", "kern-body--bold"],
    "dw-unseen": ["kern-sr-only"],
    "dw-prose": [], "dw-article": [], "dw-field": [], "dw-conditional": [], "dw-card-title": [],
    "dw-form": [], "dw-file": [], "dw-group": [], "dw-process": [], "dw-process-link": [],
]

private func kernClasses(of tag: HTMLTag) -> [String] {
    switch tag {
    case .h1: ["kern-heading-x-large"]
    case .h2: ["kern-heading-medium"]
    case .h3: ["kern-heading-small"]
    case .p: ["kern-body"]
    case .a: ["kern-link"]
    case .ul: ["kern-list", "kern-list--bullet"]
    case .ol: ["kern-list", "kern-list--number"]
    case .tbody: ["kern-table__body"]
    case .tr: ["kern-table__row"]
    case .th: ["kern-table__header"]
    case .td: ["kern-table__cell"]
    default: []
    }
}
