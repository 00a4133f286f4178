import FormRuntime

extension FormOnPage {
    /// Puts answers where questions show them, as the script does: those that count and can be read.
    mutating func pipe(_ answers: [ControlAnswer], _ shown: ShownAnswers) {
        let places = all("data-pipe")
        guard !places.isEmpty else { return }
        var byName: [String: ControlAnswer] = [:]
        collect(answers, &byName)
        for place in places {
            guard let name = tree[place]["data-pipe"], !shown.unreadable.contains(name),
                let answer = byName[name], answer.state == .present, let box = box(of: name)
            else { continue }
            let text = words(of: answer, at: box, shown)
            guard !text.isEmpty else { continue }
            tree.setText(text.split(whereSeparator: \.isNewline).joined(separator: ", "), of: place)
        }
    }

    /// Recursion follows the nesting of types, which the compiler limits.
    private func collect(_ answers: [ControlAnswer], _ byName: inout [String: ControlAnswer]) {
        for answer in answers {
            byName[answer.name] = answer
            collect(answer.members, &byName)
        }
    }
}
