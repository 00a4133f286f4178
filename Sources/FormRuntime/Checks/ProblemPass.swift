/// Goes through the answers in page order once relevance is known, and notes what is wrong: the problems that the
/// readers left in the slots, missing answers, lists that are too short, too long or not unique, then rules and exits.
///
/// The notes lie in the storage, so that it allocates nothing. Where only the verdict is asked for, nothing is noted, and
/// the first error ends it.
struct ProblemPass {
    private let storage: AnswerStorage
    private let table: FormTable
    private let condition: (Int, Answers) -> Truth
    private let isFormEncoded: Bool
    private let isForVerdict: Bool
    private var errorCount = 0
    /// Set when problems have been noted that do not come in page order by themselves.
    private var needsSorting = false
    private var warningCount = 0

    /// Problems that are reported; a person reads fewer, and a hostile submission has many.
    private static let mostErrors = 1000
    private static let mostWarnings = 200

    init(_ storage: AnswerStorage, isFormEncoded: Bool) {
        self.init(storage, isFormEncoded: isFormEncoded, isForVerdict: false)
    }

    /// Only finds out whether canonical JSON has errors.
    init(forVerdictOn storage: AnswerStorage) {
        self.init(storage, isFormEncoded: false, isForVerdict: true)
    }

    private init(_ storage: AnswerStorage, isFormEncoded: Bool, isForVerdict: Bool) {
        self.storage = storage
        table = storage.definition.table
        condition = storage.definition.condition
        self.isFormEncoded = isFormEncoded
        self.isForVerdict = isForVerdict
    }

    mutating func run() {
        storage.notes.removeAll()
        if let problem = storage.slots[0].problem {
            note(RawProblem(kind: problem, header: 0, order: 0))
        } else {
            visit(table.objects[0], header: 0, order: nil, isDropped: false)
            if !isDecided { checkRules() }
        }
        for stray in storage.decoded.strays.elements { note(stray) }
        if needsSorting {
            storage.notes.sort { ($0.order, $0.sequence) < ($1.order, $1.sequence) }
        }
    }

    /// Only notes what stands in an envelope and does not belong there.
    mutating func noteEnvelope() {
        storage.notes.removeAll()
        for stray in storage.decoded.strays.elements where stray.header == JSONAnswersReader.envelopeHeader {
            note(stray)
        }
    }

    var hasErrors: Bool { errorCount > 0 }

    /// Whether nothing more can change what is asked for.
    private var isDecided: Bool { isForVerdict && hasErrors }

    private mutating func note(_ problem: RawProblem) {
        guard !isForVerdict else {
            if !problem.isWarning { errorCount += 1 }
            return
        }
        if problem.isWarning {
            warningCount += 1
            if warningCount <= Self.mostWarnings { keep(problem) }
        } else {
            errorCount += 1
            if storage.notes.count < Self.mostErrors + Self.mostWarnings { keep(problem) }
        }
    }

    private func keep(_ problem: RawProblem) {
        var problem = problem
        problem.sequence = storage.notes.count
        storage.notes.append(problem)
    }

    // MARK: - Fields

    /// - Parameters:
    ///   - order: The place in page order of everything in the object; nil for an object whose slots are part of the
    ///     form's own, so that the slots tell.
    ///   - isDropped: Whether the object is absent and only its irrelevant answers are of interest.
    private mutating func visit(_ object: ObjectEntry, header: Int, order: Int?, isDropped: Bool) {
        for index in object.fieldRange where !isDecided {
            let entry = table.entry(index)
            let slotIndex = header &+ 1 &+ Int(entry.pointee.offset)
            // Nothing is to be said about most answers, whose slots are not even taken out for it.
            if entry.pointee.isCheckedWhenRead, storage.slots[slotIndex].isUnobjectionable { continue }
            let slot = storage.slots[slotIndex]
            let place = Place(
                index: UInt32(index), header: header, slot: slotIndex, order: order ?? slotIndex)
            if let complaint = slot.complaint {
                note(complaint, place)
                continue
            }
            switch slot.state {
            case .present: checkPresent(slot, place, isInForm: order == nil)
            case .absent: checkAbsent(place, isDropped: isDropped)
            case .irrelevant: break
            case .irrelevantSubmitted: note(.irrelevant, place, isWarning: isFormEncoded)
            }
        }
    }

    private struct Place {
        let index: UInt32
        let header: Int
        let slot: Int
        let order: Int
    }

    private mutating func note(
        _ kind: ProblemKind, _ place: Place, isWarning: Bool = false, file: Int? = nil, bound: Int64? = nil
    ) {
        note(
            RawProblem(
                kind: kind, isWarning: isWarning, field: place.index, header: place.header, fileNumber: file,
                bound: bound, order: place.order))
    }

    private mutating func checkPresent(_ slot: Slot, _ place: Place, isInForm: Bool) {
        let entry = table.entry(Int(place.index))
        if entry.pointee.kind != .list, slot.isUsable {
            noteFirst(slot.problem, beyondBounds(entry, slot.value, place), place)
        } else if let problem = slot.problem {
            note(problem, place)
        }
        switch entry.pointee.kind {
        case .record:
            guard slot.problem == nil else { return }
            let child = table.objects[Int(entry.pointee.object)]
            visit(child, header: place.slot, order: isInForm ? nil : place.order, isDropped: false)
        case .list:
            if slot.problem == nil { checkItems(entry, slot, place) }
        case .file:
            if entry.pointee.takesSeveralFiles { checkFiles(slot, place) }
        case .consent:
            if slot.value == 0, slot.problem == nil { checkPresence(entry, place) }
        case .text, .integer, .decimal, .money, .boolean, .choice, .choices, .date, .time, .email, .phone,
            .url, .iban,
            .bic, .postalCode:
            break
        }
    }

    /// In form-encoded input a required record that is absent is reported at each required answer in it, because a
    /// person has to know which boxes to fill in; in JSON at the record.
    private mutating func checkAbsent(_ place: Place, isDropped: Bool) {
        let entry = table.entry(Int(place.index))
        guard isFormEncoded, entry.pointee.kind == .record else {
            if !isDropped { checkPresence(entry, place) }
            return
        }
        let child = table.objects[Int(entry.pointee.object)]
        let isRequired = !isDropped && presence(entry, place) == .required
        let errors = errorCount
        visit(child, header: place.slot, order: place.order, isDropped: !isRequired)
        if !isDropped, errorCount == errors { checkPresence(entry, place) }
    }

    private enum MissingAnswer { case required, recommended, allowed }

    private func presence(_ entry: UnsafePointer<FieldEntry>, _ place: Place) -> MissingAnswer {
        switch entry.pointee.presence {
        case .required: return .required
        case .optional: return .allowed
        case .recommended: return .recommended
        case .requiredWhen:
            let answers = Answers(storage, header: place.header)
            let isRequired = condition(Int(entry.pointee.presenceCondition), answers) == .yes
            return isRequired ? .required : .allowed
        }
    }

    private mutating func checkPresence(_ entry: UnsafePointer<FieldEntry>, _ place: Place) {
        switch presence(entry, place) {
        case .required: note(.required, place)
        case .recommended: note(.required, place, isWarning: true)
        case .allowed: break
        }
    }

    // MARK: - Bounds

    private typealias BoundProblem = (kind: ProblemKind, bound: Int64)

    /// What a value breaks of the bounds that are computed; the first of both. One that is absent is no bound.
    ///
    /// - Parameter value: As a slot holds it; of a list or a selection the number of its items.
    private func beyondBounds(_ entry: UnsafePointer<FieldEntry>, _ value: Int64, _ place: Place)
        -> BoundProblem?
    {
        guard entry.pointee.lowest >= 0 || entry.pointee.highest >= 0 else { return nil }
        // The bounds of what a list holds belong to the object that holds the list.
        let header = entry.pointee.list == nil ? place.header : storage.enclosing(place.header)
        let answers = Answers(storage, header: header)
        func bound(_ number: Int32) -> Int64? {
            number < 0 ? nil : storage.definition.value(Int(number), answers).slotValue(for: entry.pointee)
        }
        if let lowest = bound(entry.pointee.lowest), value < lowest {
            return (entry.pointee.lowerProblem, lowest)
        }
        if let highest = bound(entry.pointee.highest), value > highest {
            return (entry.pointee.upperProblem, highest)
        }
        return nil
    }

    /// Notes the problem whose check comes first.
    private mutating func noteFirst(_ problem: ProblemKind?, _ other: BoundProblem?, _ place: Place) {
        if let other, problem.map({ other.kind.rawValue < $0.rawValue }) ?? true {
            note(other.kind, place, bound: other.bound)
        } else if let problem {
            note(problem, place)
        }
    }

    // MARK: - Lists

    private mutating func checkItems(_ list: UnsafePointer<FieldEntry>, _ slot: Slot, _ place: Place) {
        let count = Int64(slot.end)
        if count < list.pointee.minimum {
            note(.minItems, place)
        } else if count > list.pointee.maximum {
            note(.maxItems, place)
        } else if let (kind, bound) = beyondBounds(list, count, place) {
            note(kind, place, bound: bound)
        } else if list.pointee.isUnique, count > 1, hasEqualItems(list, slot) {
            note(.unique, place)
        }
        let object = table.objects[Int(list.pointee.object)]
        var frame = Int(slot.start)
        for _ in 0..<slot.end {
            if let problem = storage.slots[frame].problem {
                note(RawProblem(kind: problem, field: list.pointee.item, header: frame, order: place.order))
            } else {
                let (errors, notes) = (errorCount, storage.notes.count)
                visit(object, header: frame, order: place.order, isDropped: false)
                let isWithoutAnswers = storage.slots[frame].complaint != nil
                if isWithoutAnswers, errorCount == errors {
                    refuseWhatIsNotAskedFor(frame, list, place, notes)
                }
            }
            frame = Int(storage.slots[frame].end)
        }
    }

    /// Makes errors of the warnings about an item in which nothing else was typed, and nothing is missing: the item would be gone
    /// without a word.
    ///
    /// - Parameter first: Where the notes about the item begin.
    private mutating func refuseWhatIsNotAskedFor(
        _ frame: Int, _ list: UnsafePointer<FieldEntry>, _ place: Place, _ first: Int
    ) {
        for index in first..<storage.notes.count where storage.notes[index].kind == .irrelevant {
            storage.notes[index].isWarning = false
            warningCount -= 1
            errorCount += 1
        }
        // Of very many warnings the last are not noted.
        guard !hasErrors else { return }
        note(RawProblem(kind: .irrelevant, field: list.pointee.item, header: frame, order: place.order))
    }

    /// Items that could not be read are equal to none.
    private func hasEqualItems(_ list: UnsafePointer<FieldEntry>, _ slot: Slot) -> Bool {
        let object = table.objects[Int(list.pointee.object)]
        // A few items are compared in pairs, which allocates nothing.
        if slot.end <= 16 { return hasEqualPair(object, slot) }
        var seen: Set<[UInt8]> = []
        var frame = Int(slot.start)
        for _ in 0..<slot.end {
            if let key = storage.equalityKey(of: object, header: frame), !seen.insert(key).inserted {
                return true
            }
            frame = Int(storage.slots[frame].end)
        }
        return false
    }

    private func hasEqualPair(_ object: ObjectEntry, _ slot: Slot) -> Bool {
        var frame = Int(slot.start)
        for number in 1..<max(1, slot.end) {
            var other = Int(storage.slots[frame].end)
            for _ in number..<slot.end {
                if storage.areEqual(object, frame, other) { return true }
                other = Int(storage.slots[other].end)
            }
            frame = Int(storage.slots[frame].end)
        }
        return false
    }

    private mutating func checkFiles(_ slot: Slot, _ place: Place) {
        guard slot.problem.map({ !$0.hidesTheValue }) ?? true else { return }
        for (number, file) in storage.decoded.files[Int(slot.start)..<Int(slot.end)].enumerated() {
            if let problem = file.problem { note(problem, place, file: number) }
        }
    }

    // MARK: - Rules, exits, strays

    private mutating func checkRules() {
        let form = Answers(storage)
        for (number, rule) in table.rules.enumerated()
        where condition(rule.condition, form) == .no {
            let slot = rule.header + 1 + Int(table.fields[Int(rule.field)].offset)
            needsSorting = true
            note(
                RawProblem(
                    kind: .rule, isWarning: rule.isWarning, field: rule.field, header: rule.header,
                    number: number,
                    order: slot))
        }
        for (number, exit) in table.exits.enumerated()
        where condition(exit.condition, form) == .yes {
            note(RawProblem(kind: .exit, header: 0, number: number, order: .max))
        }
    }

    private mutating func note(_ stray: StrayMember) {
        needsSorting = true
        note(
            RawProblem(
                kind: stray.kind, field: stray.field, header: stray.header, fileNumber: stray.fileNumber,
                member: stray.name, offset: stray.offset, order: orderBehind(stray.header)))
    }

    /// The place in page order behind all that is in an object.
    private func orderBehind(_ header: Int) -> Int {
        let formEnd = Int(table.objects[0].slotCount)
        guard header > 0 else { return formEnd }
        var header = header
        var order = formEnd
        while header > 0 {
            guard let entry = table.field(storage.slot(header).field) else { return order }
            let enclosing = storage.enclosing(header)
            if let list = entry.list.flatMap(table.field) {
                order = enclosing + 1 + Int(list.offset)
            } else if order >= formEnd {
                order = header + Int(table.objects[Int(entry.object)].slotCount) - 1
            }
            header = enclosing
        }
        return order
    }
}

extension FieldEntry {
    /// The problem of a value below its bound.
    fileprivate var lowerProblem: ProblemKind {
        kind == .date ? .earliest : isNumber ? .minimum : .minItems
    }

    fileprivate var upperProblem: ProblemKind {
        kind == .date ? .latest : isNumber ? .maximum : .maxItems
    }
}
