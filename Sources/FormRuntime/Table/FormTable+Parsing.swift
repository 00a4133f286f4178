extension FormTable {
    /// Reads the text that the compiler writes; nil if it is damaged. Its grammar, one declaration a line, two blanks
    /// of indentation a level, tokens separated by one blank:
    ///
    ///     form 1                                          version of this grammar
    ///     NAME TYPE PRESENCE? ATTRIBUTE=VALUE…            a field; `-` is the item of a list
    ///     rule NAME error|warning condition=N at=PATH
    ///     exit NAME condition=N
    ///     pattern N AUTOMATON
    ///     order N… N.…                                    the lines of fields, from 0, in the order in which they are
    ///                                                     decided, with a point when what is inside them has been;
    ///                                                     left out where they simply stand in that order
    static func parsed(_ bytes: [UInt8]) -> FormTable? {
        var parser = TableParser(bytes)
        return parser.parse() ? FormTable(parser.table) : nil
    }
}

/// What a table is made of, while it is being made.
struct FormTableParts {
    var bytes: [UInt8] = []
    var fields: [FieldEntry] = []
    var objects: [ObjectEntry] = []
    var templates: [Slot] = []
    var nameBuckets: [UInt32] = []
    var optionNames: [ByteSpan] = []
    var rules: [RuleEntry] = []
    var exits: [ExitEntry] = []
    var patterns: [PatternAutomaton] = []
    var stepsOfJSON: [DecisionStep] = []
    var stepsOfControls: [DecisionStep] = []

    func name(_ span: ByteSpan) -> String { span.text(in: bytes) }
}

extension ByteSpan {
    var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
}

/// 2^53 − 1, up to which every JSON reader is exact.
let largestInteger: Int64 = 9_007_199_254_740_991

extension FormTable {
    /// The slots of an object before anything is read, its header first.
    func template(of object: ObjectEntry) -> UnsafeBufferPointer<Slot> {
        UnsafeBufferPointer(rebasing: templates[object.templateRange])
    }
}

extension ObjectEntry {
    var templateRange: Range<Int> { Int(firstTemplate)..<Int(firstTemplate + slotCount) }
}
