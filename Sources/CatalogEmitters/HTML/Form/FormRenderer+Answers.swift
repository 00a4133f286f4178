import CatalogModel
import OutputText

/// Answers that stand in questions.
extension FormRenderer {
    /// A text as part of a line, with places for answers.
    ///
    /// - Parameter control: The name of a control that stands beside the text; empty where none is in a record or a list.
    func inline(_ text: LocalizedText, beside control: String) -> [HTMLNode] {
        let attributes = page.attributes(text)
        let nodes = piped(text, beside: control)
        return attributes.isEmpty ? nodes : [.element(.span, attributes, nodes)]
    }

    /// A text in which each answer is an element with the name of its control: it holds the words that stand there without an
    /// answer, keeps them in an attribute, and isolates what people write from the direction of the rest.
    func piped(_ text: LocalizedText, beside control: String) -> [HTMLNode] {
        let translation = page.translation(text)
        guard !translation.answers.isEmpty else { return [.text(translation.text)] }
        let bytes = Array(translation.text.utf8)
        var nodes: [HTMLNode] = []
        var rest = 0
        func add(_ range: Range<Int>) {
            guard !range.isEmpty else { return }
            nodes.append(.text(String(decoding: bytes[range], as: UTF8.self)))
        }
        for answer in translation.answers {
            add(rest..<answer.words.lowerBound)
            let words = String(decoding: bytes[answer.words], as: UTF8.self)
            let name = controlName(of: answer.reference, beside: control)
            nodes.append(
                .element(.bdi, [.data("data-pipe", name), .data("data-otherwise", words)], text: words))
            rest = answer.words.upperBound
        }
        add(rest..<bytes.count)
        return nodes
    }

    /// The name of the control that a reference means, seen from what stands in an object: a record adds one part to the names
    /// of its fields, an item two, the second of which is its number.
    private func controlName(of reference: AnswerReference, beside control: String) -> String {
        var around = control.split(separator: ".").dropLast()
        for _ in 0..<reference.level {
            if around.popLast()?.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) == true { _ = around.popLast() }
        }
        return (around.map(String.init) + reference.path).joined(separator: ".")
    }
}
