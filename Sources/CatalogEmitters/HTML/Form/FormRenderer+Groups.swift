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
        if count > list.minItems { limits.append(page.words.form.leaveFree) }
        if count < list.maxItems, list.bounds.upper == nil {
            limits.append(page.words.form.room(count, list.maxItems))
        }
        return group(question, limits: limits, items)
    }

    private func item(_ question: Question, _ list: ListType, _ index: Int, _ preset: AnswerValue?)
        -> Question
    {
        // A list that has to be answered needs one item even if it names no minimum.
        let isOptional = index >= max(list.minItems, question.mark == nil ? 1 : 0)
        var item = Question(
            name: "\(question.name).\(index)", type: list.item,
            label: .item(list.itemLabel, number: index + 1),
            mark: isOptional ? .optional : nil, canStayEmpty: isOptional || question.context.isAroundOptional,
            conditions: [], hint: nil, help: nil, value: preset,
            context: question.context.item(isOptional: isOptional))
        item.remarks = bounds(
            of: list.item, ConditionSentence(page: page, scope: question.context.scope))
        return item
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
