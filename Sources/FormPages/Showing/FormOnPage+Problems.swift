import FormRuntime

// Problems on the page, in the shape in which the script shows them: a summary with links, and a sentence at each
// control. Warnings are said at their control and stop nobody.

extension FormOnPage {
    /// - Parameter submitted: To find the part of a date that is wrong.
    mutating func show(_ problems: [Problem], in language: String, _ submitted: SubmittedControls) {
        let told = eachOnce(problems, in: language)
        for problem in told {
            if let box = box(of: problem) { mark(problem, at: box, language) }
        }
        let errors = told.filter { $0.severity == .error }
        guard !errors.isEmpty, let summary = first("data-summary"),
            let list = tree.first(in: summary, where: { $0.tag == "ul" })
        else { return }
        for problem in errors { addLink(to: problem, language, in: list, submitted) }
        tree.remove("hidden", of: summary)
        // Without script, too, it is the first thing that is read out.
        tree.set("autofocus", nil, of: summary)
        if let title { setTitle(filled(word("wrong"), ["title": title])) }
    }

    /// What is wrong in the same way with the same question, for example with each of several files, is said
    /// once. Of what has no place on the page, several things may be called the same.
    private func eachOnce(_ problems: [Problem], in language: String) -> [Problem] {
        var said: Set<Saying> = []
        return problems.filter { problem in
            let box = box(of: problem)
            let words = box == nil ? problem.message(in: language) : problem.code
            return said.insert(Saying(box: box, words: words, severity: problem.severity)).inserted
        }
    }

    /// What is told of a place, and how.
    private struct Saying: Hashable {
        let box: NodeID?
        let words: String
        let severity: Problem.Severity
    }

    /// Puts a message into a part, which may be marked as being in the language of the built-in ones.
    private mutating func say(
        _ message: String, of problem: Problem, in language: String, at place: NodeID
    ) {
        tree.setText(message, of: place)
        guard problem.hasOwnMessage(in: language), tree.closest(place, where: { $0.has("lang") }) != nil
        else { return }
        tree.set("lang", language, of: place)
        tree.set("dir", "auto", of: place)
    }

    func box(of problem: Problem) -> NodeID? {
        guard let name = problem.controlName else { return nil }
        // One of several files has no control of its own.
        return box(of: name) ?? name.lastIndex(of: ".").flatMap { box(of: String(name[..<$0])) }
    }

    private mutating func addLink(
        to problem: Problem, _ language: String, in list: NodeID, _ submitted: SubmittedControls
    ) {
        guard let link = part("link"),
            let anchor = tree[link].tag == "a" ? link : tree.first(in: link, where: { $0.tag == "a" })
        else { return }
        say(problem.message(in: language), of: problem, in: language, at: anchor)
        if let box = box(of: problem) {
            let target = wrongPart(problem, submitted) ?? self.target(of: box)
            tree.set("href", "#" + fragment(target), of: anchor)
        } else {
            tree.remove("href", of: anchor)
        }
        tree.append(link, to: list)
    }

    /// Of a date, the id of the first part that is wrong by itself.
    private func wrongPart(_ problem: Problem, _ submitted: SubmittedControls) -> String? {
        guard problem.code == "format", let name = problem.controlName, controls[name + ".day"] != nil else {
            return nil
        }
        let parts = [("day", 1...31), ("month", 1...12), ("year", 100...9999)]
        let wrong = parts.first { part, range in
            let text = trimmed(submitted.value(of: "\(name).\(part)") ?? "")
            let isNumber = 1...4 ~= text.utf8.count && text.utf8.allSatisfy { 0x30...0x39 ~= $0 }
            return !(isNumber && range.contains(Int(text) ?? 0))
        }
        return controls["\(name).\(wrong?.0 ?? "day")"]?.first.flatMap { tree[$0]["id"] }
    }

    private mutating func mark(_ problem: Problem, at box: NodeID, _ language: String) {
        let usable = controls(in: box)
        guard let sentence = part(problem.severity == .warning ? "warning" : "problem") else { return }
        let target = self.target(of: box)
        let usual = (target.isEmpty ? tree[box]["data-field"] ?? "" : target) + "-problem"
        let further = "\(usual)-\(problem.code)"
        var id = ids.contains(usual) ? further : usual
        // A list and what stands in its first row share a control; no name grows with their number.
        var number = 1
        while ids.contains(id) {
            number += 1
            id = "\(further)-\(number)"
        }
        ids.insert(id)
        tree.set("id", id, of: sentence)
        tree.set("data-problem", problem.code, of: sentence)
        if let text = tree.first(in: sentence, where: { $0.has("data-text") }) {
            say(problem.message(in: language), of: problem, in: language, at: text)
        }
        // Between the question and its controls.
        let first = firstControl(in: box)
        var place = first ?? tree[box].last ?? box
        while let parent = tree[place].parent, parent != box, place != box { place = parent }
        if place == box { tree.append(sentence, to: box) } else { tree.insert(sentence, before: place) }
        tree.describe(tree[box].tag == "fieldset" ? box : first ?? box, by: id)
        guard problem.severity == .error else { return }
        tree.set("data-wrong", "", of: box)
        guard tree[box]["data-field"]?.isEmpty ?? true else { return }
        for control in usable where tree[control]["type"] != "radio" {
            tree.set("aria-invalid", "true", of: control)
        }
    }
}

/// An id as a fragment of an address.
func fragment(_ id: String) -> String {
    var encoded = ""
    for byte in id.utf8 {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
            encoded.unicodeScalars.append(Unicode.Scalar(byte))
        default:
            let digits = String(byte, radix: 16, uppercase: true)
            encoded += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
        }
    }
    return encoded
}

extension Problem {
    /// The name of the controls that the problem is about: its pointer with points; nil if it is about no field.
    var controlName: String? {
        guard isAboutAField else { return nil }
        return pointer.dropFirst().split(separator: "/", omittingEmptySubsequences: false).joined(
            separator: ".")
    }
}
