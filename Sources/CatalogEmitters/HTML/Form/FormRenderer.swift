import CatalogModel
import OutputText

/// Turns pages, notes and fields into elements.
struct FormRenderer {
    let page: PageLanguage
    /// Whose form it is.
    let service: String

    /// A text with paragraphs, lists, links.
    func prose(_ text: LocalizedText, id: HTMLIdentifier? = nil) -> HTMLNode {
        page.prose(text, id: id, in: .form(service: service))
    }

    /// One page of the definition.
    func part(_ part: Page, number: Int, of count: Int, _ scope: AnswerScope) -> HTMLNode {
        let step: [HTMLNode] =
            count > 1
            ? [
                .element(
                    .span, [.class("dw-step"), .data("data-plain")] + page.wordAttributes,
                    text: page.words.form.part(number, count)),
                .text(" "),
            ] : []
        let legend = HTMLNode.element(
            .legend, [.class("dw-part-title")],
            step + [.element(.h2, page.attributes(part.title), piped(part.title, beside: ""))])
        let context = Question.Context(
            scope: scope, isAroundOptional: false, offersAutocomplete: true, listDepth: 0)
        let intro = part.intro.map { [prose($0)] } ?? []
        return .element(
            .fieldset,
            [
                .class("dw-part"), .id(HTMLIdentifier(inForm: FormAnchor.page(part.id))),
                .data("data-page", part.id),
            ],
            [legend] + intro + elements(part.elements, prefix: "", value: nil, context))
    }

    /// The fields and notes of a page, a record or an item; `prefix` is empty or ends with a dot.
    func elements(
        _ elements: [FormElement], prefix: String, value: AnswerValue?, _ context: Question.Context
    ) -> [HTMLNode] {
        elements.map { element in
            switch element {
            case .field(let field): question(self.field(field, prefix: prefix, value: value, context))
            case .note(let note): self.note(note, prefix: prefix, context)
            }
        }
    }

    private func note(_ note: Note, prefix: String, _ context: Question.Context) -> HTMLNode {
        let sentence = note.relevance.map {
            ConditionSentence(page: page, scope: context.scope)($0, decides: .note)
        }
        let condition =
            sentence.map {
                [HTMLNode.element(.p, [.class("dw-condition"), .data("data-plain")], page.inline($0))]
            } ?? []
        let name = prefix + note.id
        let hooks: [HTMLAttribute] =
            note.relevance == nil ? [.data("data-note")] : [.data("data-note", name), .data("data-when")]
        let box = [HTMLAttribute.class("dw-note")] + (anchor(name, context).map { [$0] } ?? [])
        return .element(.div, box + hooks, condition + [prose(note.text)])
    }

    private func field(
        _ field: Field, prefix: String, value: AnswerValue?, _ context: Question.Context
    ) -> Question {
        let sentence = ConditionSentence(page: page, scope: context.scope)
        let relevance = field.relevance.map {
            sentence($0, decides: field.isComputed ? .value : field.type.isGroup ? .group : .question)
        }
        var requirement: Sentence?
        var mark: Question.Mark?
        var canStayEmpty = true
        switch field.presence {
        case .required: canStayEmpty = context.isAroundOptional
        case .optional: mark = .optional
        case .recommended: mark = .recommended
        case .requiredWhen(let condition): requirement = sentence(condition, decides: .required)
        }
        let isLeftEmpty = context.isAroundOptional && !context.isInOptionalRow
        let preset = isLeftEmpty ? nil : value?.member(field.id) ?? field.defaultValue
        var question = Question(
            name: prefix + field.id, type: field.type, label: .text(field.label),
            mark: field.isComputed ? nil : mark, canStayEmpty: canStayEmpty, relevance: relevance,
            requirement: requirement, hint: field.hint, help: field.help,
            value: preset, isSensitive: field.isSensitive, context: context)
        question.remarks = bounds(of: field.type, sentence)
        question.isFromProfile =
            context.listDepth == 0 && (context.isFromProfile || field.prefill == .profile)
        if let computation = field.computation {
            question.isComputed = true
            question.remarks = [sentence(computed: computation.expression)]
        }
        return question
    }

    /// What bounds an answer that follows from others.
    func bounds(of type: FieldType, _ sentence: ConditionSentence) -> [Sentence] {
        [(BoundSide.lower, type.bounds.lower), (.upper, type.bounds.upper)].compactMap { limit, bound in
            bound.flatMap { sentence($0.expression, is: limit, of: type) }
        }
    }

    // MARK: Parts of a question

    /// The label's words, and in words behind it that it is optional.
    func label(_ question: Question) -> [HTMLNode] {
        let text: [HTMLNode] =
            switch question.label {
            case .text(let label): inline(label, beside: question.name)
            case .item(let label, let number): [itemLabel(label, number)]
            }
        guard let mark = question.mark else { return text }
        let words =
            switch mark {
            case .optional: page.words.form.optional
            case .recommended: page.words.form.recommended
            }
        var attributes: [HTMLAttribute] = [.class("dw-mark"), .data("data-mark")]
        if question.number != nil { attributes.append(.data("data-plain")) }
        attributes += page.wordAttributes
        return text + [.text(" "), .element(.span, attributes, text: "(\(words))")]
    }

    private func itemLabel(_ label: LocalizedText, _ number: Int) -> HTMLNode {
        let text = page.words.form.item(page.string(label), String(number))
        return .element(.span, [.data("data-title")] + page.attributes(label), text: text)
    }

    /// Appends what stands between label and control.
    ///
    /// - Returns: The ids that describe the control.
    func appendDescriptions(
        of question: Question, limits: [String], to nodes: inout [HTMLNode]
    ) -> [HTMLIdentifier] {
        var ids: [HTMLIdentifier] = []
        func add(_ part: String, _ node: (HTMLIdentifier) -> HTMLNode) {
            let id = question.id(part)
            ids.append(id)
            nodes.append(node(id))
        }
        if let sentence = question.relevance {
            add("when") { id in
                .element(.p, [.class("dw-condition"), .id(id), .data("data-plain")], page.inline(sentence))
            }
        }
        if let sentence = question.requirement {
            add("required") { id in .element(.p, [.class("dw-condition"), .id(id)], page.inline(sentence)) }
        }
        if let hint = question.hint {
            add("hint") { id in
                .element(
                    .p, [.class("dw-hint"), .id(id)] + page.attributes(hint),
                    piped(hint, beside: question.name))
            }
        }
        for (index, sentence) in question.remarks.enumerated() {
            add(index == 0 ? "bound" : "bound-\(index + 1)") { id in
                .element(.p, [.class("dw-hint"), .id(id)], page.inline(sentence))
            }
        }
        if !limits.isEmpty {
            add("limits") { id in
                // With a script, a list has as many rows as are needed.
                let isPlain = if case .list = question.type { true } else { false }
                return .element(
                    .p,
                    [.class("dw-hint"), .id(id)] + (isPlain ? [.data("data-plain")] : [])
                        + page.wordAttributes,
                    text: sentences(limits))
            }
        }
        if let help = question.help {
            let summary = HTMLNode.element(.summary, page.wordAttributes, text: page.words.form.help)
            nodes.append(.element(.details, [.class("dw-help")], [summary, prose(help)]))
        }
        return ids
    }

    /// A single control with its label.
    ///
    /// - Parameters:
    ///   - part: The id of a part of the control that describes it, too.
    ///   - control: Makes the control with what says of it what it is.
    func single(
        _ question: Question, limits: [String] = [], describedBy part: HTMLIdentifier? = nil,
        control: ([HTMLAttribute]) -> HTMLNode
    ) -> HTMLNode {
        let id = question.id
        var nodes: [HTMLNode] = []
        nodes.reserveCapacity(4)
        nodes.append(.element(.label, [.class("dw-label"), .for(id)], label(question)))
        var ids = appendDescriptions(of: question, limits: limits, to: &nodes)
        if let part { ids.append(part) }
        nodes.append(control([.id(id), .name(question.name)] + description(by: ids)))
        return .element(.div, box(question), nodes)
    }

    /// Several controls that answer one question together.
    func group(
        _ question: Question, limits: [String] = [], hooks: [HTMLAttribute] = [], _ content: [HTMLNode]
    ) -> HTMLNode {
        var nodes: [HTMLNode] = []
        nodes.reserveCapacity(content.count + 3)
        nodes.append(.element(.legend, [.class("dw-label")], label(question)))
        let ids = appendDescriptions(of: question, limits: limits, to: &nodes)
        nodes += content
        return .element(.fieldset, box(question) + hooks + description(by: ids), nodes)
    }

    /// What says that other elements describe this one, if any do.
    private func description(by ids: [HTMLIdentifier]) -> [HTMLAttribute] {
        ids.isEmpty ? [] : [.ariaDescribedBy(ids)]
    }

    /// What a link leads to where there is no control of its own. No link leads into a list.
    private func anchor(_ name: String, _ context: Question.Context) -> HTMLAttribute? {
        context.listDepth == 0 ? .id(HTMLIdentifier(inForm: name)) : nil
    }

    /// One text stands as it is; several become sentences with full stops.
    private func sentences(_ texts: [String]) -> String {
        guard texts.count > 1 else { return texts.joined() }
        return texts.map { $0.hasSuffix(".") ? $0 : $0 + "." }.joined(separator: " ")
    }

    /// What marks the box of a question: for the eye, and for the script.
    func box(_ question: Question) -> [HTMLAttribute] {
        let isGroup = question.type.isGroup
        let style = fieldClass(question, isGroup: isGroup)
        let hook = HTMLAttribute.data("data-field", isGroup ? question.name : nil)
        let anchor = isGroup ? anchor(question.name, question.context) : nil
        var attributes = anchor.map { [style, $0, hook] } ?? [style, hook]
        if question.relevance != nil { attributes.append(.data("data-when")) }
        if question.isSensitive { attributes.append(.data("data-sensitive")) }
        if question.isFromProfile, let name = question.type.autofillName {
            attributes.append(.data("data-profile", name))
        }
        if let number = question.number { attributes.append(.data("data-item", String(number))) }
        return attributes
    }

    private func fieldClass(_ question: Question, isGroup: Bool) -> HTMLAttribute {
        switch (isGroup, question.relevance == nil && question.requirement == nil) {
        case (false, true): .class("dw-field")
        case (false, false): .class("dw-field dw-conditional")
        case (true, true): .class("dw-field dw-group")
        case (true, false): .class("dw-field dw-group dw-conditional")
        }
    }
}

extension FieldType {
    /// Whether it is made of questions of its own.
    var isGroup: Bool {
        switch self {
        case .record, .list: true
        case .text, .integer, .decimal, .money, .boolean, .consent, .choice, .choices, .date, .time, .email,
            .phone,
            .url, .iban, .bic, .postalCode, .file:
            false
        }
    }
}

extension AnswerValue {
    /// A member of an object.
    func member(_ name: String) -> AnswerValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    /// The characters of a text.
    var text: String? {
        guard case .text(let text) = self else { return nil }
        return text
    }
}
