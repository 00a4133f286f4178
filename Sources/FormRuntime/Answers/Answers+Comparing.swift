// For conditions that are evaluated: comparing an answer with what is known before, where it lies.

extension Answers {
    /// Negative, zero or positive as the text of a field sorts beside another one in UTF-8, scalar by scalar (SEMANTICS,
    /// row 8); nil without an answer.
    package func order(ofText offset: Int, to other: [UInt8]) -> Int? {
        guard let slot = usable(offset) else { return nil }
        return storage.withBytes(TextSpan(slot)) { text in
            for (left, right) in zip(text, other) where left != right { return left < right ? -1 : 1 }
            return text.count - other.count
        }
    }

    /// Whether an option is among those that were chosen, or that a list holds; nil when absent.
    package func hasChosen(_ option: Int, of offset: Int) -> Bool? {
        let places = chosenPlaces(offset)
        // A list that holds options has items instead.
        guard !places.isEmpty, isChoice(offset) else { return optionPlaces(offset)?.contains(option) }
        return places.contains { chosenOption($0) == option }
    }

    private func isChoice(_ offset: Int) -> Bool { entry(at: offset)?.pointee.kind == .choices }
}
