// A line that describes one field.
extension TableParser {
    mutating func field(_ line: TableLine) -> FieldEntry? {
        guard line.tokens.count >= 2, let kind = kind(of: span(line, 1)) else { return nil }
        var field = FieldEntry()
        field.name = span(line, 0)
        field.kind = kind
        if kind == .integer || kind == .decimal || kind == .money {
            (field.minimum, field.maximum) = (-largestInteger, largestInteger)
        }
        if kind == .file { field.maximum = 1 }
        for place in line.tokens.dropFirst(2) {
            guard apply(tokens[place], to: &field) else { return nil }
        }
        let needsOptions = kind == .choice || kind == .choices || kind == .file
        return needsOptions && field.optionCount == 0 ? nil : field
    }

    private func kind(of span: ByteSpan) -> FieldKind? {
        table.bytes.withUnsafeBufferPointer { FieldKind(keyword: span.bytes(in: $0)) }
    }

    private mutating func apply(_ span: ByteSpan, to field: inout FieldEntry) -> Bool {
        let (name, value) = parts(of: span)
        guard let value else { return set(name, in: &field) }
        return apply(name, value, to: &field)
    }

    /// The name of an attribute, and its value behind the first `=`.
    func parts(of span: ByteSpan) -> (name: ByteSpan, value: ByteSpan?) {
        let end = span.start + span.count
        var index = span.start
        while index < end, table.bytes[Int(index)] != UInt8(ascii: "=") { index += 1 }
        guard index < end else { return (span, nil) }
        return (
            ByteSpan(start: span.start, count: index - span.start),
            ByteSpan(start: index + 1, count: end - index - 1)
        )
    }

    /// A word without a value.
    private func set(_ word: ByteSpan, in field: inout FieldEntry) -> Bool {
        switch true {
        case isWord(word, "required"): field.presence = .required
        case isWord(word, "optional"): field.presence = .optional
        case isWord(word, "recommended"): field.presence = .recommended
        case isWord(word, "unique"): field.isUnique = true
        default: return false
        }
        return true
    }

    private mutating func apply(_ attribute: ByteSpan, _ value: ByteSpan, to field: inout FieldEntry) -> Bool
    {
        switch true {
        case isWord(attribute, "max"): return set(&field.maximum, to: number(value))
        case isWord(attribute, "min"): return set(&field.minimum, to: number(value))
        case isWord(attribute, "options"), isWord(attribute, "mediaTypes"):
            return addOptions(value, to: &field)
        case isWord(attribute, "when"): return set(&field.relevance, to: place(value))
        case isWord(attribute, "requiredWhen"):
            field.presence = .requiredWhen
            return set(&field.presenceCondition, to: place(value))
        case isWord(attribute, "computed"): return set(&field.computation, to: number(value))
        case isWord(attribute, "lowest"): return set(&field.lowest, to: number(value))
        case isWord(attribute, "highest"): return set(&field.highest, to: number(value))
        case isWord(attribute, "maxSize"): return set(&field.maximumSize, to: number(value))
        case isWord(attribute, "lines"): return set(&field.lines, to: number(value))
        case isWord(attribute, "words"): return set(&field.words, to: number(value))
        case isWord(attribute, "currency"):
            field.currency = value
            return true
        case isWord(attribute, "scale"):
            return set(&field.scaleDigits, to: number(value).flatMap { $0 <= 9 ? $0 : nil })
        case isWord(attribute, "pattern"):
            let pattern = place(value).flatMap { table.patterns.indices.contains(Int($0)) ? $0 : nil }
            return set(&field.pattern, to: pattern)
        case isWord(attribute, "characters"):
            field.isLimitedToDIN91379 = isWord(value, "din91379")
            return field.isLimitedToDIN91379
        case isWord(attribute, "earliest"): return set(&field.earliest, to: DateBound(table.name(value)))
        case isWord(attribute, "latest"): return set(&field.latest, to: DateBound(table.name(value)))
        default: return false
        }
    }

    /// The number of a condition or a pattern.
    private func place(_ span: ByteSpan) -> Int32? {
        guard let number: Int32 = number(span), number >= 0 else { return nil }
        return number
    }

    private func set<Value>(_ target: inout Value, to value: Value?) -> Bool {
        guard let value else { return false }
        target = value
        return true
    }

    private mutating func addOptions(_ span: ByteSpan, to field: inout FieldEntry) -> Bool {
        field.firstOption = UInt32(table.optionNames.count)
        let end = span.start + span.count
        var start = span.start
        for index in span.start...end
        where index == end || table.bytes[Int(index)] == UInt8(ascii: ",") {
            guard index > start else { return false }
            table.optionNames.append(ByteSpan(start: start, count: index - start))
            field.optionCount += 1
            start = index + 1
        }
        return true
    }
}
