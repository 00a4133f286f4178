import FormRuntime

// All answers in words, in the parts that the script uses for the same.

extension FormOnPage {
    /// The answers by the pages of the form, each with what leads back to its question. Has to be called while the
    /// questions are still on the page, for their words are taken from there.
    ///
    /// - Parameter isFinal: Whether nothing can be changed any more.
    mutating func review(_ answers: [ControlAnswer], _ shown: ShownAnswers, isFinal: Bool = false) -> [NodeID]
    {
        var blocks: [NodeID] = []
        for page in all("data-page") {
            let own = answers.filter { answer in
                box(of: answer.name).map { tree.isInside($0, page) && isShown(answer, at: $0, shown) }
                    ?? false
            }
            guard !own.isEmpty, let heading = tree.first(in: page, where: { $0.tag == "h2" }) else {
                continue
            }
            if let block = block(heading, level: 3, own, shown, isFinal) { blocks.append(block) }
        }
        return blocks
    }

    /// A heading, and below it the answers in the order of the form; what consists of several answers is a block in it.
    ///
    /// - Parameter named: What has the title on the page of the questions.
    private mutating func block(
        _ named: NodeID?, level: Int, _ answers: [ControlAnswer], _ shown: ShownAnswers, _ isFinal: Bool
    ) -> NodeID? {
        guard let block = part("block"), let list = tree.first(in: block, where: { $0.tag == "dl" }) else {
            return nil
        }
        let heading = tree.newElement("h\(min(level, 6))")
        copyWords(of: named, to: heading)
        tree.insert(heading, before: list)
        var rows = ReviewRows(block: block, list: list)
        for answer in answers {
            guard let box = box(of: answer.name), isShown(answer, at: box, shown) else { continue }
            switch (answer.kind, answer.state) {
            case (.record, .present):
                add(
                    self.block(labelElement(of: box), level: level + 1, answer.members, shown, isFinal),
                    behind: &rows)
            case (.record, .absent) where holdsWhatIsNotKept(answer, shown):
                let notKept = answer.members.filter { holdsWhatIsNotKept($0, shown) }
                add(
                    self.block(labelElement(of: box), level: level + 1, notKept, shown, isFinal),
                    behind: &rows)
            case (.list, .present) where !answer.members.isEmpty:
                let shownItems = answer.members.filter { self.box(of: $0.name) != nil }
                for item in shownItems {
                    guard item.kind == .record else {
                        addRow(item, to: &rows, shown, isFinal)
                        continue
                    }
                    let named = self.box(of: item.name).flatMap { labelElement(of: $0) }
                    add(self.block(named, level: level + 1, item.members, shown, isFinal), behind: &rows)
                }
                addCount(of: answer.members.count - shownItems.count, label(of: box), behind: &rows, shown)
                addWarnings(answer.name, to: block, shown)
                rows.list = nil
            default: addRow(answer, to: &rows, shown, isFinal)
            }
        }
        if tree[list].first == nil { tree.detach(list) }
        return block
    }

    /// Where the rows of a block go.
    private struct ReviewRows {
        let block: NodeID
        /// nil once something else stands behind the rows so far.
        var list: NodeID?
    }

    /// Goes on with rows behind a block in the block: in one of their own, which has no heading.
    private mutating func list(of rows: inout ReviewRows) -> NodeID? {
        if let list = rows.list { return list }
        guard let further = part("block") else { return nil }
        tree.append(further, to: rows.block)
        rows.list = tree.first(in: further) { $0.tag == "dl" }
        return rows.list
    }

    /// Says how many entries there are besides those that the page has room for.
    private mutating func addCount(
        of more: Int, _ label: String, behind rows: inout ReviewRows, _ shown: ShownAnswers
    ) {
        guard more > 0 else { return }
        let text = filled(shown.words.moreEntries, ["list": label, "count": String(more)])
        add(tree.newElement("p", text: text), behind: &rows)
    }

    private mutating func add(_ inner: NodeID?, behind rows: inout ReviewRows) {
        guard let inner else { return }
        tree.append(inner, to: rows.block)
        rows.list = nil
    }

    private mutating func addRow(
        _ answer: ControlAnswer, to rows: inout ReviewRows, _ shown: ShownAnswers, _ isFinal: Bool
    ) {
        guard let box = box(of: answer.name), let row = part("row"),
            let term = tree.first(in: row, where: { $0.tag == "dt" }),
            let place = tree.first(in: row, where: { $0.has("data-answer") }),
            let list = list(of: &rows)
        else { return }
        copyWords(of: labelElement(of: box), to: term)
        let text = words(of: answer, at: box, shown)
        // Of a record that is not kept only that is said.
        let isSaid = answer.state == .irrelevantSubmitted && shown.warnings[answer.name] != nil
        let isNone = text.isEmpty && !isSaid
        tree.setText(isNone ? word("none") : text, of: place)
        if isNone { tree.set("lang", tree[place]["data-answer"], of: place) }
        if answer.state != .present { tree.set("data-none", "", of: place) }
        addWarnings(answer.name, to: place, shown)
        if let link = tree.first(in: row, where: { $0.tag == "a" }) {
            if isFinal || answer.kind == .computed {
                tree.empty(tree[link].parent ?? link)
            } else {
                makeButton(of: link, leadingTo: target(of: box), label(of: box))
            }
        }
        tree.append(row, to: list)
    }

    /// Words in another language than the page's are so here, too.
    private mutating func copyWords(of named: NodeID?, to place: NodeID) {
        guard let named else { return }
        tree.setText(words(of: named), of: place)
        let own = tree[named]["lang"]
        let inner = tree.first(in: named) { $0.has("lang") && !$0.has("data-mark") }.flatMap {
            tree[$0]["lang"]
        }
        guard let language = own ?? inner else { return }
        tree.set("lang", language, of: place)
        tree.set("dir", "auto", of: place)
    }

    /// A link cannot send the answers along, so it becomes a button that does and leads to the question.
    private mutating func makeButton(of link: NodeID, leadingTo target: String, _ label: String) {
        for node in [link] + tree.descendants(of: link) {
            guard let words = tree[node]["data-words"] else { continue }
            tree.setText(filled(words, ["label": label]), of: node)
        }
        tree.rename(link, to: "button")
        tree.remove("href", of: link)
        tree.set("type", "submit", of: link)
        tree.set("name", "_step", of: link)
        tree.set("value", SubmittedStep.change, of: link)
        let action = tree[form]["action"] ?? ""
        tree.set("formaction", action + "#" + fragment(target), of: link)
    }

    private mutating func addWarnings(_ name: String, to place: NodeID, _ shown: ShownAnswers) {
        for message in shown.warnings[name] ?? [] {
            guard let sentence = part("warning") else { continue }
            if let text = tree.first(in: sentence, where: { $0.has("data-text") }) {
                tree.setText(message, of: text)
            }
            tree.append(sentence, to: place)
        }
    }

    /// Whether an answer is told: if it is asked for, or if somebody gave it who then has to know that it is not kept.
    private func isShown(_ answer: ControlAnswer, at box: NodeID, _ shown: ShownAnswers) -> Bool {
        switch answer.state {
        case .absent, .present: true
        case .irrelevant: false
        case .irrelevantSubmitted: answer.kind != .computed && isTyped(in: box, shown.controls)
        }
    }

    /// Whether there is an answer that is not kept, and told, at or in a record that is absent.
    private func holdsWhatIsNotKept(_ answer: ControlAnswer, _ shown: ShownAnswers) -> Bool {
        switch answer.state {
        case .irrelevantSubmitted: box(of: answer.name).map { isShown(answer, at: $0, shown) } ?? false
        case .absent: answer.members.contains { holdsWhatIsNotKept($0, shown) }
        case .present, .irrelevant: false
        }
    }

    // MARK: One answer

    func words(of answer: ControlAnswer, at box: NodeID, _ shown: ShownAnswers) -> String {
        switch answer.state {
        case .present: break
        case .irrelevantSubmitted where shown.warnings[answer.name] != nil: break
        case .absent, .irrelevant, .irrelevantSubmitted: return ""
        }
        switch answer.kind {
        case .computed: return computedText(answer)
        case .consent:
            let isTicked = answer.text == "true" || answer.state == .irrelevantSubmitted
            return isTicked ? word("agreed") : ""
        case .file: return fileNames(of: answer.name, in: shown.controls).joined(separator: "\n")
        case .date: return day(answer, shown)
        case .iban where !answer.text.isEmpty: return inGroupsOfFour(answer.text)
        case .iban, .value, .record, .list: break
        }
        let nodes = controls[answer.name] ?? []
        let values = shown.controls.values(of: answer.name)
        guard let control = nodes.first else { return values.joined(separator: "\n") }
        switch (tree[control].tag, tree[control]["type"]) {
        case ("input", "radio"), ("input", "checkbox"):
            let chosen = nodes.filter { tree[$0]["value"].map(values.contains) ?? false }
            return chosen.map(label(ofControl:)).joined(separator: "\n")
        case ("select", _):
            let option = tree.first(in: control) { $0.tag == "option" && $0["value"] == values.first }
            return option.map { trimmed(tree.text(of: $0)) } ?? ""
        default:
            let unit = tree.first(in: box) { $0.has("data-unit") }.flatMap { tree[$0]["data-unit"] }
            // As it was understood: whoever typed `1.500` may have meant one and a half.
            return (answer.text.isEmpty ? trimmed(values.first ?? "") : answer.text) + (unit ?? "")
        }
    }

    private func label(ofControl control: NodeID) -> String {
        guard let id = tree[control]["id"], let box = tree.closest(control, where: { $0.has("data-field") }),
            let label = tree.first(in: box, where: { $0.tag == "label" && $0["for"] == id })
        else { return tree[control]["value"] ?? "" }
        return trimmed(tree.text(of: label))
    }

    private func day(_ answer: ControlAnswer, _ shown: ShownAnswers) -> String {
        guard let day = CalendarDate(answer.text) else {
            return ["day", "month", "year"].compactMap { shown.controls.value(of: "\(answer.name).\($0)") }
                .joined(separator: ".")
        }
        return shown.words.days.text(day)
    }
}

/// What is said of answers in words.
struct ShownAnswers {
    let controls: SubmittedControls
    let words: ServerWords
    /// Messages by the names of controls.
    let warnings: [String: [String]]
    /// Names of controls whose answers are no value at all.
    let unreadable: Set<String>
}

/// Values of the control `_step`.
enum SubmittedStep {
    static let send = "send"
    static let change = "change"
}

private func inGroupsOfFour(_ iban: String) -> String {
    var text = ""
    for (index, character) in iban.enumerated() {
        if index > 0, index % 4 == 0 { text.append(" ") }
        text.append(character)
    }
    return text
}
