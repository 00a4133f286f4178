import CatalogModel
import OutputText

/// Questions with given answers.
extension FormRenderer {
    /// Nothing is chosen beforehand. A chosen radio button cannot be released; where no answer is allowed, an
    /// answer that says so takes its place, and an empty value means absent.
    func boolean(_ question: Question) -> HTMLNode {
        let words = page.words.form
        var preset: String?
        if case .boolean(let value)? = question.value { preset = value ? "true" : "false" }
        let answers = [("true", words.yes), ("false", words.no)].enumerated().map { index, answer in
            Answer(
                value: answer.0, label: [page.inline(words: answer.1)], hint: nil, isFirst: index == 0,
                isChosen: preset == answer.0)
        }
        return group(question, [box(question, answers + noAnswer(question), .radio, isRow: true)])
    }

    /// Radio buttons as long as the list can be overlooked, then a select.
    func choice(_ question: Question, _ list: OptionList) -> HTMLNode {
        let preset = question.value?.text
        guard list.options.count <= 10 else { return select(question, list, preset) }
        let answers = self.answers(list) { $0 == preset }
        return group(question, [box(question, answers + noAnswer(question), .radio)])
    }

    func choices(_ question: Question, _ type: ChoicesType) -> HTMLNode {
        var preset: [AnswerValue] = []
        if case .list(let values)? = question.value { preset = values }
        let answers = self.answers(type.options) { preset.contains(.text($0)) }
        return group(question, limits: limits.choices(type), [box(question, answers, .checkbox)])
    }

    /// The text that is agreed to comes first, the box with the question's label below it.
    func consent(_ question: Question, _ type: ConsentType) -> HTMLNode {
        let textID = question.id("text")
        var nodes = [prose(type.text, id: textID)]
        let ids = appendDescriptions(of: question, limits: [], to: &nodes)
        var isChosen = false
        if case .boolean(true)? = question.value { isChosen = true }
        let input = HTMLNode.element(
            .input,
            [
                .type(.checkbox), .id(question.id), .name(question.name), .value("true"),
                .ariaDescribedBy([textID] + ids),
            ] + (isChosen ? [.checked] : []))
        let label = HTMLNode.element(.label, [.for(question.id)], self.label(question))
        nodes.append(.element(.div, [.class("dw-choice")], [input, .text(" "), label]))
        return .element(.div, box(question), nodes)
    }

    // MARK: Boxes

    /// One answer of a list.
    private struct Answer {
        let value: String
        let label: [HTMLNode]
        let hint: LocalizedText?
        /// The first one carries the question's own id, so that a link to the question leads to it.
        let isFirst: Bool
        let isChosen: Bool
        /// Whether it is only offered because a row of a list may stay empty, which with a script is not there.
        var isPlain = false
    }

    private func answers(_ list: OptionList, isChosen: (String) -> Bool) -> [Answer] {
        list.options.enumerated().map { index, option in
            Answer(
                value: option.code, label: [page.inline(option.label)], hint: option.hint,
                isFirst: index == 0,
                isChosen: isChosen(option.code))
        }
    }

    private func noAnswer(_ question: Question) -> [Answer] {
        guard question.canStayEmpty else { return [] }
        let label = page.inline(words: page.words.form.noAnswer)
        let isPlain = question.mark == nil && question.requirement == nil && question.context.isInOptionalRow
        return [
            Answer(value: "", label: [label], hint: nil, isFirst: false, isChosen: false, isPlain: isPlain)
        ]
    }

    private func box(
        _ question: Question, _ answers: [Answer], _ type: HTMLAttribute.InputType, isRow: Bool = false
    ) -> HTMLNode {
        .element(
            .div, [.class(isRow ? "dw-choices dw-choices-row" : "dw-choices")],
            answers.map { choice(question, $0, type) })
    }

    private func choice(_ question: Question, _ answer: Answer, _ type: HTMLAttribute.InputType) -> HTMLNode {
        let id = answer.isFirst ? question.id : question.id("-" + answer.value)
        var attributes: [HTMLAttribute] = [.type(type), .id(id), .name(question.name), .value(answer.value)]
        let hint = answer.hint.map { hint in
            let hintID = HTMLIdentifier(inForm: id.rawValue + "-hint-" + answer.value)
            attributes.append(.ariaDescribedBy([hintID]))
            return HTMLNode.element(
                .p, [.class("dw-choice-hint"), .id(hintID)] + page.attributes(hint), text: page.string(hint))
        }
        if answer.isChosen { attributes.append(.checked) }
        var nodes: [HTMLNode] = [
            .element(.input, attributes), .text(" "), .element(.label, [.for(id)], answer.label),
        ]
        if let hint { nodes.append(hint) }
        var box: [HTMLAttribute] = [.class("dw-choice")]
        if answer.isPlain { box.append(.data("data-plain")) }
        return .element(.div, box, nodes)
    }

    private func select(_ question: Question, _ list: OptionList, _ preset: String?) -> HTMLNode {
        single(question) { attributes in
            let none = HTMLNode.element(
                .option, [.value("")] + page.wordAttributes, text: page.words.form.pleaseChoose)
            let options = list.options.map { option in
                HTMLNode.element(
                    .option,
                    [.value(option.code)] + (option.code == preset ? [.selected] : [])
                        + page.attributes(option.label), text: page.string(option.label))
            }
            return .element(.select, [.class("dw-input dw-select")] + attributes, [none] + options)
        }
    }
}
