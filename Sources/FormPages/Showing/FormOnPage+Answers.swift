import FormRuntime

// What a person typed, shown as typed: also what no check would let pass.

extension FormOnPage {
    /// Fills in the controls. One that was not sent keeps no answer either: a box that was chosen beforehand and then
    /// released is not chosen.
    mutating func fill(in submitted: SubmittedControls) {
        for (name, nodes) in controls {
            let values = submittedValues(of: name, in: submitted)
            for node in nodes { fill(node, values) }
        }
    }

    func submittedValues(of name: String, in submitted: SubmittedControls) -> [String] {
        let values = submitted.values(of: name)
        return values.isEmpty ? datePart(of: name, in: submitted).map { [$0] } ?? [] : values
    }

    /// In a row of a list, notes what a control came with, which a further row comes with, too.
    private mutating func fill(_ node: NodeID, _ values: [String]) {
        let preset = preset(of: node)
        change(node, values)
        guard let preset, preset != self.preset(of: node), !tree[node].has("data-preset"),
            tree.closest(node, where: { $0.has("data-item") }) != nil
        else { return }
        tree.set("data-preset", preset, of: node)
    }

    /// What stands in a control, `checked` for a box that is.
    func preset(of node: NodeID) -> String? {
        switch (tree[node].tag, tree[node]["type"]) {
        case ("input", "radio"), ("input", "checkbox"): tree[node].has("checked") ? "checked" : ""
        case ("input", "file"), ("output", _): nil
        case ("input", _): tree[node]["value"] ?? ""
        case ("textarea", _): tree.text(of: node)
        case ("select", _):
            tree.first(in: node) { $0.tag == "option" && $0.has("selected") }.flatMap { tree[$0]["value"] }
                ?? ""
        default: nil
        }
    }

    private mutating func change(_ node: NodeID, _ values: [String]) {
        switch (tree[node].tag, tree[node]["type"]) {
        case ("input", "radio"), ("input", "checkbox"):
            let isChosen = tree[node]["value"].map(values.contains) ?? false
            if isChosen { tree.set("checked", nil, of: node) } else { tree.remove("checked", of: node) }
        case ("input", "file"), ("output", _): break
        case ("input", _):
            let value = values.first ?? ""
            if value.isEmpty { tree.remove("value", of: node) } else { tree.set("value", value, of: node) }
        case ("textarea", _): tree.setText(values.first ?? "", of: node)
        case ("select", _):
            for option in tree.all(in: node, where: { $0.tag == "option" }) {
                let isChosen = tree[option]["value"] == values.first && !values.isEmpty
                if isChosen {
                    tree.set("selected", nil, of: option)
                } else {
                    tree.remove("selected", of: option)
                }
            }
        default: break
        }
    }

    /// The part of a date that came as one text, from a program for example.
    private func datePart(of name: String, in submitted: SubmittedControls) -> String? {
        guard let point = name.lastIndex(of: "."),
            let place = [".day", ".month", ".year"].firstIndex(of: String(name[point...])),
            let whole = submitted.value(of: String(name[..<point]))
        else { return nil }
        let points = whole.split(separator: ".", omittingEmptySubsequences: false)
        if points.count == 3 { return trimmed(String(points[place])) }
        let hyphens = whole.split(separator: "-", omittingEmptySubsequences: false)
        if hyphens.count == 3 { return String(hyphens[2 - place]) }
        return place == 0 ? whole : nil
    }

    /// Puts computed values where they are shown.
    mutating func showComputed(_ answers: [ControlAnswer]) {
        for answer in answers {
            if answer.kind == .computed, answer.state == .present {
                for output in controls[answer.name] ?? [] where tree[output].tag == "output" {
                    // What stands there as long as there is no value.
                    tree.set("data-preset", tree.text(of: output), of: output)
                    tree.setText(computedText(answer), of: output)
                }
            }
            showComputed(answer.members)
        }
    }

    /// A computed value with its unit; an option as people call it.
    func computedText(_ answer: ControlAnswer) -> String {
        guard let output = controls[answer.name]?.first else { return answer.text }
        let box = tree.closest(output) { $0.has("data-field") }
        if let label = box.flatMap({ tree.first(in: $0) { $0["data-label"] == answer.text } }) {
            return tree.text(of: label)
        }
        return answer.text + (tree[output]["data-unit"] ?? "")
    }

    /// Says which files have to be chosen once more: a browser does not let a page choose them.
    mutating func askForFilesAgain(_ submitted: SubmittedControls, _ words: ServerWords) {
        for (name, nodes) in controls {
            guard let node = nodes.first, tree[node]["type"] == "file" else { continue }
            let files = fileNames(of: name, in: submitted)
            guard !files.isEmpty, let id = tree[node]["id"], let place = part("warning") else { continue }
            let noteID = id + "-files"
            tree.set("id", noteID, of: place)
            tree.set("data-files-again", "", of: place)
            if let text = tree.first(in: place, where: { $0.has("data-text") }) {
                tree.setText(words.chooseAgain + " " + files.joined(separator: ", "), of: text)
            }
            tree.insert(place, before: node)
            tree.describe(node, by: noteID)
        }
    }

    /// The names of the files that were handed in for a question.
    func fileNames(of name: String, in submitted: SubmittedControls) -> [String] {
        let whole = submitted.values(of: name) + submitted.values(of: name + ".name")
        let numbered = (0..<50).flatMap { submitted.values(of: "\(name).\($0).name") }
        return (whole + numbered).filter { !$0.isEmpty }
    }
}
