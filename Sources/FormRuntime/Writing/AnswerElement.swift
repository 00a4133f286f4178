/// A value that canonical JSON can hold. The runtime's value types, generated records and options, and lists of them
/// conform; nothing else needs to.
public protocol AnswerElement: Hashable, Sendable {
    /// Writes the value as JSON, with its brackets or quotes.
    func writeElement(to writer: inout AnswerWriter)
}

extension String: AnswerElement {
    public func writeElement(to writer: inout AnswerWriter) { writer.append(text: self) }
}

extension Int: AnswerElement {
    public func writeElement(to writer: inout AnswerWriter) { writer.append(ascii: String(self)) }
}

extension Bool: AnswerElement {
    public func writeElement(to writer: inout AnswerWriter) { writer.append(ascii: self ? "true" : "false") }
}

extension Decimal: AnswerElement {
    /// A string in canonical form, so that no reader takes it for a binary float.
    public func writeElement(to writer: inout AnswerWriter) { writer.append(text: description) }
}

extension Money: AnswerElement {
    /// The minor units; the currency is part of the definition.
    public func writeElement(to writer: inout AnswerWriter) {
        minorUnits.writeElement(to: &writer)
        if writer.isForComparison { writer.append(ascii: currency) }
    }
}

extension CalendarDate: AnswerElement {
    public func writeElement(to writer: inout AnswerWriter) { writer.append(text: description) }
}

extension FileReference: AnswerElement {
    public func writeElement(to writer: inout AnswerWriter) {
        writer.object { writer in
            writer.member("id", id)
            writer.member("name", name)
            writer.member("mediaType", mediaType)
            writer.member("size", size)
            writer.member("sha256", sha256)
        }
    }
}

extension Array: AnswerElement where Element: AnswerElement {
    public func writeElement(to writer: inout AnswerWriter) { writer.array(self) }
}

extension AnswerOption {
    public func writeElement(to writer: inout AnswerWriter) { writer.append(text: rawValue) }
}

extension AnswerRecord {
    public func writeElement(to writer: inout AnswerWriter) { writer.object { write(to: &$0) } }
}
