import OutputText

/// Components of forms that KERN builds differently.
let kernFormStructures: [String: @Sendable (HTMLElement) -> HTMLElement] = [
    "dw-part": kernFieldset,
    "dw-field": { field in field.tag == .fieldset ? kernFieldset(field) : kernInput(field) },
    "dw-part-title": { legend in legend.with(classes: ["dw-part-title"]) },
    "dw-hint": { hint in hint.with(tag: .div).with(classes: ["kern-hint"]) },
    "dw-counter": { counter in counter.with(tag: .div).with(classes: ["kern-hint"]) },
    "dw-select": kernSelect,
    "dw-date": { boxes in
        boxes.with(classes: ["kern-fieldset__body", "kern-fieldset__body--horizontal"])
    },
    "dw-date-box": kernDateBox,
    "dw-choices": { choices in
        choices.with(
            classes: ["kern-fieldset__body"]
                + (choices.has("dw-choices-row") ? ["kern-fieldset__body--horizontal"] : []))
    },
    "dw-choice": kernCheck,
    "dw-affix": { affix in affix.with(classes: ["kern-input-group"]) },
    "dw-unit": { unit in unit.with(classes: ["kern-input-group-text"]) },
    "dw-progress": kernProgress,
    "dw-summary": { summary in kernAlert(summary, "kern-alert--danger") },
    "dw-problem": { problem in kernSentence(problem, "kern-icon--danger", classes: ["kern-error"]) },
    "dw-warning": { warning in
        kernSentence(warning, "kern-icon--warning", classes: ["kern-error", "dw-warning"])
    },
    "dw-steps": { steps in steps.with(classes: ["kern-btn-wrapper", "dw-steps"]) },
    "dw-review": { block in
        HTMLElement(.div, block.attributes, [.element(.div, classes: ["kern-summary__body"], block.children)])
            .with(classes: ["kern-summary"]).mappingElements { body in
                body.mappingElements { $0.with(classes: ["kern-description-list"]) }
            }
    },
    "dw-row": kernRow,
    "dw-note": { note in kernAlert(note, "kern-alert--info") },
    "dw-exits": { exits in kernAlert(exits, "kern-alert--warning") },
]

/// Label, hint, control.
@Sendable private func kernInput(_ field: HTMLElement) -> HTMLElement {
    // A consent is a box with a label, not an input: it has its component inside.
    let isCheck = field.elements.contains { $0.has("kern-form-check") }
    return field.with(classes: isCheck ? ["dw-consent"] : ["kern-form-input"])
}

/// Legend, what is said of the question, and the answers in a body of their own.
@Sendable private func kernFieldset(_ fieldset: HTMLElement) -> HTMLElement {
    let group = fieldset.with(classes: ["kern-fieldset"])
    // Answers and dates are their own body already.
    if group.elements.contains(where: { $0.has("kern-fieldset__body") }) { return group }
    return group.wrapping(after: isHead, "kern-fieldset__body")
}

private func isHead(_ part: HTMLElement) -> Bool {
    part.tag == .legend || part.has("kern-hint") || part.has("kern-accordion")
        || (part.tag == .p && part.has("kern-body"))
}

@Sendable private func kernSelect(_ select: HTMLElement) -> HTMLElement {
    HTMLElement(.div, [], [.element(select.with(classes: ["kern-form-input__select"]))])
        .with(classes: ["kern-form-input__select-wrapper"])
}

/// One of the three boxes of a date.
@Sendable private func kernDateBox(_ box: HTMLElement) -> HTMLElement {
    let width =
        box.has("dw-date-year") ? "kern-form-input__input--width-4" : "kern-form-input__input--width-2"
    return box.with(classes: ["kern-form-input"]).mappingElements { part in
        part.tag == .input ? part.with(classes: ["kern-form-input__input", width]) : part
    }
}

/// A radio button or a box with its label.
@Sendable private func kernCheck(_ choice: HTMLElement) -> HTMLElement {
    choice.with(classes: ["kern-form-check"]).mappingElements { part in
        switch part.tag {
        case .input:
            part.with(
                classes: [
                    part.attribute("type")?.text == "radio"
                        ? "kern-form-check__radio" : "kern-form-check__checkbox"
                ])
        case .label: part.with(classes: ["kern-label"])
        default: part
        }
    }
}

/// The words of the step with the bar that KERN draws; the words are the bar's label.
@Sendable private func kernProgress(_ progress: HTMLElement) -> HTMLElement {
    let id = HTMLIdentifier(inForm: FormSteps.progressID.rawValue + "-bar")
    let words = progress.attribute("data-words").map { [$0] } ?? []
    let label = HTMLElement(.label, [.for(id)] + words, progress.children).with(classes: ["kern-label"])
    let bar = HTMLElement(.progress, [.id(id), .max(1), .value("0")], [])
    return progress.removing(attribute: "data-words").with(tag: .div).with(classes: ["kern-progress"])
        .with(children: [.element(label), .element(bar)])
}

/// What is said at a control, with an icon for the eye.
private func kernSentence(_ sentence: HTMLElement, _ icon: String, classes: [String]) -> HTMLElement {
    let mark = HTMLElement(.span, [.ariaHidden], []).with(classes: ["kern-icon", icon])
    let text = HTMLNode.element(
        .span, classes: ["kern-body"], sentence.children)
    return sentence.with(classes: classes).with(children: [.element(mark), text])
}

/// A question with its answer and the link to change it.
@Sendable private func kernRow(_ row: HTMLElement) -> HTMLElement {
    row.with(classes: ["kern-description-list-item"]).mappingElements { part in
        let name = part.tag == .dt ? "kern-description-list-item__key" : "kern-description-list-item__value"
        return part.with(classes: [name] + part.classes.filter { $0 == "dw-change" })
    }
}

/// A heading, if there is one, with the icon of its kind; the rest below.
@Sendable func kernAlert(_ element: HTMLElement, _ kind: String) -> HTMLElement {
    let icon = HTMLNode.element(
        HTMLElement(.span, [.ariaHidden], []).with(
            classes: ["kern-icon", kind.replacingPrefix("kern-alert", with: "kern-icon")]))
    let headings = element.elements.prefix { $0.tag == .h2 }.map {
        HTMLNode.element($0.with(classes: ["kern-title"]))
    }
    let rest = element.children.drop { $0.element?.tag == .h2 }
    let header = HTMLNode.element(.div, classes: ["kern-alert__header"], [icon] + headings)
    let body = HTMLNode.element(.div, classes: ["kern-alert__body"], Array(rest))
    return element.with(classes: ["kern-alert", kind]).with(
        children: headings.isEmpty ? [body] : [header, body])
}

extension String {
    fileprivate func replacingPrefix(_ prefix: String, with other: String) -> String {
        hasPrefix(prefix) ? other + dropFirst(prefix.count) : self
    }
}
