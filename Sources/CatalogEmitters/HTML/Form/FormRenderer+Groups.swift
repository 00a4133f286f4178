import CatalogModel
import OutputText

/// Questions that are made of questions.
extension FormRenderer {
    func record(_ question: Question, _ record: RecordType) -> HTMLNode {
        group(
            question,
            elements(
                record.elements, prefix: question.name + ".", value: question.value,
                question.context.inside(record, of: question)))
    }

    /// A list without script: some empty items, of which as many are filled in as are needed.
    func list(_ question: Question, _ list: ListType) -> HTMLNode {
        let count = shownItems(list, depth: question.context.listDepth)
        var presets: [AnswerValue] = []
        if case .list(let values)? = question.value { presets = values }
        let items = (0..<count).map { index in
            self.question(item(question, list, index, presets.indices.contains(index) ? presets[index] : nil))
        }
        var limits: [String] = []
        if count > leastItems(question, list) { limits.append(page.words.form.leaveFree) }
        if count < list.maxItems, list.bounds.upper == nil {
            limits.append(page.words.form.room(count, list.maxItems))
        }
        let title = page.words.form.item(page.string(list.itemLabel), "{number}")
        let hooks: [HTMLAttribute] = [
            .data("data-list"), .data("data-least", String(leastItems(question, list))),
            .data("data-most", String(list.maxItems)), .data("data-item-label", page.string(list.itemLabel)),
            .data("data-item-title", title),
        ]
        let add = HTMLNode.element(
            .button, [.class("dw-button dw-secondary"), .type(.button), .data("data-part", "add"), .hidden],
            text: page.words.steps.add(page.string(list.itemLabel)))
        return group(question, limits: limits, hooks: hooks, items + [add])
    }

    private func item(_ question: Question, _ list: ListType, _ index: Int, _ preset: AnswerValue?)
        -> Question
    {
        let isOptional = index >= leastItems(question, list)
        var item = Question(
            name: "\(question.name).\(index)", type: list.item,
            label: .item(list.itemLabel, number: index + 1),
            mark: isOptional ? .optional : nil, canStayEmpty: isOptional || question.context.isAroundOptional,
            relevance: nil, requirement: nil, hint: nil, help: nil, value: preset, isSensitive: false,
            context: question.context.item(isOptional: isOptional))
        item.remarks = bounds(
            of: list.item, ConditionSentence(page: page, scope: question.context.scope))
        item.number = index
        return item
    }

    /// A list that has to be answered needs one item even if it names no minimum; one that may be left out needs none even if it names one.
    private func leastItems(_ question: Question, _ list: ListType) -> Int {
        question.isOptional ? 0 : max(list.minItems, 1)
    }

    /// As many as have to be there, and three if three are allowed; lists in lists are kept short, for their
    /// numbers multiply.
    private func shownItems(_ list: ListType, depth: Int) -> Int {
        let usual = depth == 0 ? 3 : 1
        let most =
            switch depth {
            case 0: 50
            case 1: 10
            case 2: 3
            default: 1
            }
        return min(max(list.minItems, usual), max(list.maxItems, 1), most)
    }
}
