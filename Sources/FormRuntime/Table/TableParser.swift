/// Builds a table from its text. Only the compiler writes such texts, so there is no more to say about a mistake than
/// that there is one; but no mistake may trap, neither here nor when the table is used.
struct TableParser {
    var table = FormTableParts()
    private var lines: [TableLine] = []
    /// The words of all lines, behind one another.
    private(set) var tokens: [ByteSpan] = []
    /// By the number of its line: the index of the field, and whether other lines belong to it.
    private var nodes: [(field: UInt32, isGroup: Bool)] = []

    /// Records and lists in one another; keeps all later recursion bounded.
    private static let deepestLevel = 24

    init(_ bytes: [UInt8]) { table.bytes = bytes }

    mutating func parse() -> Bool {
        guard readLines(), let version = lines.first, version.tokens.count == 2, isWord(version, 0, "form"),
            isWord(version, 1, "1")
        else { return false }
        var fieldLines: [TableLine] = []
        var others: [TableLine] = []
        for line in lines.dropFirst() {
            if line.level == 0, isRuleExitOrPattern(line) {
                others.append(line)
            } else {
                fieldLines.append(line)
            }
        }
        nodes = Array(repeating: (0, false), count: fieldLines.count)
        // Patterns come first, because fields refer to them; rules last, because they refer to fields.
        guard others.allSatisfy({ isWord($0, 0, "pattern") ? addPattern($0) : true }),
            addObject(fieldLines[...], level: 0, holder: nil) != nil
        else { return false }
        let isComplete = others.allSatisfy { line in
            isWord(line, 0, "pattern") || isWord(line, 0, "order") || addRuleOrExit(line)
        }
        let order = others.first { isWord($0, 0, "order") }
        return isComplete && addSteps(order.map(writtenOrder) ?? documentOrder(fieldLines))
    }

    // MARK: - Order

    private typealias NumberedStep = (line: Int, isEnd: Bool)

    private func writtenOrder(_ line: TableLine) -> [NumberedStep] {
        tokens[line.tokens].dropFirst().map { span in
            let isEnd = table.bytes[Int(span.start) + Int(span.count) - 1] == UInt8(ascii: ".")
            let number = ByteSpan(start: span.start, count: isEnd ? span.count - 1 : span.count)
            return (self.number(number) ?? -1, isEnd)
        }
    }

    /// Each line, and each line with others below it once more behind these.
    private func documentOrder(_ lines: [TableLine]) -> [NumberedStep] {
        var steps: [NumberedStep] = []
        var open: [Int] = []
        func close(downTo level: Int) {
            while let last = open.last, lines[last].level >= level {
                steps.append((last, true))
                open.removeLast()
            }
        }
        for (number, line) in lines.enumerated() {
            close(downTo: line.level)
            steps.append((number, false))
            if nodes[number].isGroup { open.append(number) }
        }
        close(downTo: 0)
        return steps
    }

    /// Keeps the steps at which something happens.
    private mutating func addSteps(_ steps: [NumberedStep]) -> Bool {
        var ended: Set<UInt32> = []
        for step in steps {
            guard nodes.indices.contains(step.line) else { return false }
            let index = nodes[step.line].field
            let entry = table.fields[Int(index)]
            if entry.list != nil { continue }
            if step.isEnd { ended.insert(index) }
            if let holder = table.objects[Int(entry.owner)].holder, ended.contains(holder) {
                table.fields[Int(index)].isComputedBehindItsRecord = entry.computation >= 0
            }
            let header = fixedHeader(of: Int(entry.owner))
            let decides = !step.isEnd && (entry.relevance >= 0 || entry.computation >= 0)
            if decides { table.stepsOfJSON.append(DecisionStep(field: index, isEnd: false, header: header)) }
            if decides || step.isEnd || entry.kind == .consent {
                table.stepsOfControls.append(
                    DecisionStep(field: index, isEnd: step.isEnd, header: header))
            }
        }
        return true
    }

    /// The slot of the header of an object that is inside of no list.
    private func fixedHeader(of object: Int) -> Int? {
        var (object, header) = (object, 0)
        while let holder = table.objects[object].holder {
            let entry = table.fields[Int(holder)]
            guard entry.list == nil else { return nil }
            header += 1 + Int(entry.offset)
            object = Int(entry.owner)
        }
        return header
    }

    func isWord(_ line: TableLine, _ index: Int, _ word: StaticString) -> Bool {
        index < line.tokens.count && isWord(span(line, index), word)
    }

    @inline(__always)
    func isWord(_ span: ByteSpan, _ word: StaticString) -> Bool { span.isWord(word, in: table.bytes) }

    func number<Number: FixedWidthInteger>(_ span: ByteSpan) -> Number? {
        span.number(in: table.bytes)
    }

    func span(_ line: TableLine, _ index: Int) -> ByteSpan { tokens[line.tokens.lowerBound + index] }

    /// Fields may be called `rule`, `exit` and `pattern` too; their second token is a type and their third no severity.
    private func isRuleExitOrPattern(_ line: TableLine) -> Bool {
        guard line.tokens.count > 1 else { return false }
        if isWord(line, 0, "rule") { return isWord(line, 2, "error") || isWord(line, 2, "warning") }
        if isWord(line, 0, "exit") { return value(line, 2, "condition") != nil }
        if isWord(line, 0, "pattern") { return (number(span(line, 1)) as Int?) != nil }
        return isWord(line, 0, "order") && isDigit(table.bytes[Int(span(line, 1).start)])
    }

    /// The value of the attribute that is a word of the line; nil if it is another one.
    private func value(_ line: TableLine, _ index: Int, _ attribute: StaticString) -> ByteSpan? {
        guard index < line.tokens.count else { return nil }
        let (name, value) = parts(of: span(line, index))
        return isWord(name, attribute) ? value : nil
    }

    // MARK: - Lines

    private mutating func readLines() -> Bool {
        let bytes = table.bytes
        guard bytes.count < Int(UInt32.max) else { return false }
        tokens.reserveCapacity(bytes.count / 8)
        return bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                let start = index
                while index < bytes.count, bytes[index] == 0x20 { index += 1 }
                let indentation = index - start
                guard indentation % 2 == 0, indentation / 2 <= Self.deepestLevel else { return false }
                let first = tokens.count
                guard readTokens(of: bytes, at: &index) else { return false }
                lines.append(TableLine(level: indentation / 2, tokens: first..<tokens.count))
            }
            return true
        }
    }

    /// Reads the rest of a line with its end; false if a word is missing between two blanks, or beside the end.
    private mutating func readTokens(of bytes: UnsafeBufferPointer<UInt8>, at index: inout Int) -> Bool {
        var start = index
        while true {
            let byte = index < bytes.count ? bytes[index] : 0x0A
            if byte == 0x20 || byte == 0x0A {
                guard index > start else { return false }
                tokens.append(ByteSpan(start: UInt32(start), count: UInt32(index - start)))
                start = index + 1
            }
            index += 1
            if byte == 0x0A { return true }
        }
    }

    // MARK: - Objects and fields

    /// Adds an object with the fields that stand at a level of the lines; nil if something is wrong. Only the whole may have none, as what
    /// a workflow knows of a case does if it uses no answers.
    private mutating func addObject(_ lines: ArraySlice<TableLine>, level: Int, holder: UInt32?) -> UInt32? {
        let starts = lines.indices.filter { lines[$0].level == level }
        guard starts.first == lines.startIndex || lines.isEmpty && holder == nil else { return nil }
        let object = table.objects.count
        var entry = ObjectEntry()
        entry.holder = holder
        entry.firstField = UInt32(table.fields.count)
        entry.fieldCount = UInt32(starts.count)
        table.objects.append(entry)
        for start in starts {
            guard var field = field(lines[start]) else { return nil }
            field.owner = UInt32(object)
            table.fields.append(field)
        }
        var template = [Slot(field: holder ?? FormTable.formField)]
        for (number, start) in starts.enumerated() {
            let end = number + 1 < starts.count ? starts[number + 1] : lines.endIndex
            let index = Int(entry.firstField) + number
            nodes[start] = (UInt32(index), end > start + 1)
            table.fields[index].offset = UInt32(template.count - 1)
            guard addChildren(lines[(start + 1)..<end], of: index, level: level + 1) else { return nil }
            let field = table.fields[index]
            switch field.kind {
            case .record:
                let child = table.objects[Int(field.object)]
                var slots = Array(table.templates[child.templateRange])
                slots[0].start = UInt32(template.count)
                template += slots
            default: template.append(.absent)
            }
        }
        guard let (firstBucket, mask) = addBuckets(for: entry.fieldRange) else { return nil }
        entry.firstBucket = firstBucket
        entry.bucketMask = mask
        addTemplate(template, to: &entry)
        table.objects[object] = entry
        return UInt32(object)
    }

    private mutating func addTemplate(_ template: [Slot], to entry: inout ObjectEntry) {
        entry.firstTemplate = UInt32(table.templates.count)
        entry.slotCount = UInt32(template.count)
        table.templates += template
    }

    /// Adds what belongs to a field below it: the fields of a record, the item of a list, nothing for all others.
    private mutating func addChildren(_ lines: ArraySlice<TableLine>, of index: Int, level: Int) -> Bool {
        switch table.fields[index].kind {
        case .record:
            guard let object = addObject(lines, level: level, holder: UInt32(index)) else { return false }
            table.fields[index].object = object
            return true
        case .list:
            return addItem(lines, of: index, level: level)
        default:
            return lines.isEmpty
        }
    }

    private mutating func addItem(_ lines: ArraySlice<TableLine>, of list: Int, level: Int) -> Bool {
        guard let line = lines.first, line.level == level, isWord(line, 0, "-"), var item = field(line)
        else {
            return false
        }
        item.list = UInt32(list)
        item.owner = table.fields[list].owner
        let index = table.fields.count
        table.fields.append(item)
        nodes[lines.startIndex] = (UInt32(index), lines.count > 1)
        table.fields[list].item = UInt32(index)
        guard addChildren(lines.dropFirst(), of: index, level: level + 1) else { return false }
        if item.kind == .record {
            table.fields[list].object = table.fields[index].object
            return true
        }
        var frame = ObjectEntry()
        frame.holder = UInt32(index)
        frame.firstField = UInt32(index)
        frame.fieldCount = 1
        addTemplate([Slot(field: UInt32(index)), .absent], to: &frame)
        table.fields[list].object = UInt32(table.objects.count)
        table.objects.append(frame)
        return true
    }

    private mutating func addBuckets(for fields: Range<Int>) -> (first: UInt32, mask: UInt32)? {
        var size = 2
        while size < fields.count * 2 { size *= 2 }
        let first = table.nameBuckets.count
        table.nameBuckets += Array(repeating: 0, count: size)
        for index in fields {
            let span = table.fields[index].name
            let name = table.bytes[span.range]
            var bucket = Int(nameHash(name)) & (size - 1)
            while table.nameBuckets[first + bucket] != 0 {
                let other = table.fields[Int(table.nameBuckets[first + bucket]) - 1].name
                guard !isSame(other, span) else { return nil }
                bucket = (bucket + 1) & (size - 1)
            }
            table.nameBuckets[first + bucket] = UInt32(index + 1)
        }
        return (UInt32(first), UInt32(size - 1))
    }

    private func isSame(_ left: ByteSpan, _ right: ByteSpan) -> Bool {
        left.count == right.count && table.bytes[left.range].elementsEqual(table.bytes[right.range])
    }

    // MARK: - Rules, exits, patterns

    private mutating func addPattern(_ line: TableLine) -> Bool {
        guard line.tokens.count == 3, number(span(line, 1)) == table.patterns.count,
            let automaton = table.bytes.withUnsafeBufferPointer({ bytes in
                PatternAutomaton(span(line, 2).bytes(in: bytes))
            })
        else { return false }
        table.patterns.append(automaton)
        return true
    }

    private mutating func addRuleOrExit(_ line: TableLine) -> Bool {
        if isWord(line, 0, "exit") {
            guard line.tokens.count == 3,
                let condition: Int = value(line, 2, "condition").flatMap({ number($0) })
            else { return false }
            table.exits.append(ExitEntry(name: span(line, 1), condition: condition))
            return true
        }
        guard line.tokens.count == 5,
            let condition: Int = value(line, 3, "condition").flatMap({ number($0) }),
            let path = value(line, 4, "at"), let place = place(of: path)
        else { return false }
        table.rules.append(
            RuleEntry(
                name: span(line, 1), isWarning: isWord(line, 2, "warning"), condition: condition,
                field: place.field, header: place.header))
        return true
    }

    /// The field that a dotted path names, and the header of the object that holds it.
    private func place(of path: ByteSpan) -> (field: UInt32, header: Int)? {
        var (object, header, start) = (0, 0, path.start)
        let end = path.start + path.count
        while true {
            var dot = start
            while dot < end, table.bytes[Int(dot)] != UInt8(ascii: ".") { dot += 1 }
            let name = ByteSpan(start: start, count: dot - start)
            let fields = table.objects[object].fieldRange
            guard let index = fields.first(where: { isSame(table.fields[$0].name, name) }) else {
                return nil
            }
            if dot == end { return (UInt32(index), header) }
            let field = table.fields[index]
            guard field.kind == .record else { return nil }
            header += 1 + Int(field.offset)
            object = Int(field.object)
            start = dot + 1
        }
    }
}

/// A line of the text, with how far it is indented.
struct TableLine {
    let level: Int
    /// The places of its words.
    let tokens: Range<Int>
}
