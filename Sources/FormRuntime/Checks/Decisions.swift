/// Decides, in the order of the table, which answers are asked for (SEMANTICS, rows 2 and 3) and what the computed values
/// are; a computed value takes the place of what was submitted for it.
///
/// Every step goes through all places at which its field occurs: once, or once an item. Recursion follows the table.
struct DecisionPass {
    private let storage: AnswerStorage
    private let table: FormTable
    private let condition: (Int, Answers) -> Truth
    /// Form-encoded input: boxes that are not ticked are false, and what was emptied goes away.
    private let isFormEncoded: Bool

    init(_ storage: AnswerStorage, isFormEncoded: Bool) {
        self.storage = storage
        table = storage.definition.table
        condition = storage.definition.condition
        self.isFormEncoded = isFormEncoded
    }

    func run() {
        for step in isFormEncoded ? table.stepsOfControls : table.stepsOfJSON {
            if let header = step.header {
                take(step, header: header)
            } else {
                forEachHeader(of: Int(table.fields[Int(step.field)].owner)) { take(step, header: $0) }
            }
        }
    }

    @inline(__always)
    private func take(_ step: DecisionStep, header: Int) {
        let entry = table.entry(Int(step.field))
        let slot = header + 1 + Int(entry.pointee.offset)
        if step.isEnd { close(entry.pointee, slot) } else { decide(entry, slot, header: header) }
    }

    /// Calls with the header of each object that answers an object of the table.
    private func forEachHeader(of object: Int, _ body: (Int) -> Void) {
        guard let holder = table.objects[object].holder, let entry = table.field(holder) else {
            return body(0)
        }
        guard let list = entry.list.flatMap(table.field) else {
            return forEachHeader(of: Int(entry.owner)) { body($0 + 1 + Int(entry.offset)) }
        }
        // The list may itself be the item of a list.
        let around = list.list.flatMap(table.field).map { Int($0.object) } ?? Int(list.owner)
        forEachHeader(of: around) { header in
            let slot = storage.slots[header + 1 + Int(list.offset)]
            guard slot.state == .present, slot.problem == nil else { return }
            var frame = Int(slot.start)
            for _ in 0..<slot.end {
                let next = Int(storage.slots[frame].end)
                body(frame)
                frame = next
            }
        }
    }

    private func decide(_ entry: UnsafePointer<FieldEntry>, _ slot: Int, header: Int) {
        // What holds it may not be asked for, or not be there.
        guard storage.slots[slot].state == .absent || storage.slots[slot].state == .present,
            isFormEncoded || storage.slots[header].state == .present
        else { return }
        let relevance = Int(entry.pointee.relevance)
        if relevance >= 0, condition(relevance, Answers(storage, header: header)) != .yes {
            return markIrrelevant(entry, slot)
        }
        guard storage.slots[header].state == .present else { return }
        if entry.pointee.computation >= 0 {
            compute(entry, slot, header: header)
        } else if entry.pointee.kind == .consent, isFormEncoded, storage.slots[slot].state == .absent {
            storage.slots[slot] = .number(0)
        }
    }

    private func compute(_ entry: UnsafePointer<FieldEntry>, _ slot: Int, header: Int) {
        let answers = Answers(storage, header: header)
        let value = storage.definition.value(Int(entry.pointee.computation), answers).slotValue(
            for: entry.pointee)
        var computed = value.map { Slot.number($0) } ?? .absent
        if let value {
            computed.problem =
                entry.pointee.kind == .date
                ? table.problem(of: CalendarDate(packed: value), entry, storage.today)
                : entry.pointee.isNumber ? table.problem(of: value, entry) : nil
        }
        let submitted = storage.slots[slot]
        if submitted.state == .present {
            if let problem = submitted.problem, problem.hidesTheValue {
                computed.complaint = problem
            } else if value != submitted.value {
                computed.complaint = .computed
            }
        }
        storage.slots[slot] = computed
    }

    private func markIrrelevant(_ entry: UnsafePointer<FieldEntry>, _ slot: Int) {
        let wasSubmitted = storage.slots[slot].state == .present || storage.slots[slot].complaint != nil
        storage.slots[slot].complaint = nil
        if entry.pointee.kind == .record {
            // The header and all that is inside.
            let count = Int(table.objects[Int(entry.pointee.object)].slotCount)
            for inner in slot..<(slot + count) { storage.slots[inner].state = .irrelevant }
        }
        storage.slots[slot].state = wasSubmitted ? .irrelevantSubmitted : .irrelevant
    }

    // MARK: - What was not filled in

    /// Once all that a record or list holds is decided, what turns out to be empty is absent. Nothing that somebody typed goes away with
    /// it unsaid: a record stays if what is asked for in it is missing, and an item of a list in any case.
    private func close(_ entry: FieldEntry, _ slot: Int) {
        guard storage.slots[slot].state == .present else { return }
        switch entry.kind {
        case .record:
            let child = table.objects[Int(entry.object)]
            guard storage.isEmpty(child, header: slot) else { return }
            if !holdsWhatIsNotAskedFor(child, header: slot) || !lacksAnAnswer(child, header: slot) {
                empty(child, header: slot)
            }
        case .list where storage.slots[slot].problem == nil: closeUp(entry, slot)
        default: break
        }
    }

    /// Leaves out the items in which nothing was typed, and numbers all anew: first those that are left, then the others.
    private func closeUp(_ list: FieldEntry, _ slot: Int) {
        let object = table.objects[Int(list.object)]
        var frame = Int(storage.slots[slot].start)
        var kept = 0
        var last: Int?
        var empty: [Int] = []
        for _ in 0..<storage.slots[slot].end {
            let isEmpty = storage.isEmpty(object, header: frame)
            if !isEmpty || holdsWhatIsNotAskedFor(object, header: frame) {
                if let last {
                    storage.slots[last].end = UInt32(frame)
                } else {
                    storage.slots[slot].start = UInt32(frame)
                }
                storage.slots[frame].value = Int64(kept)
                // No form can hold an item without answers: if nothing is missing in it, what it holds is refused.
                if isEmpty { storage.slots[frame].complaint = .irrelevant }
                last = frame
                kept += 1
            } else {
                empty.append(frame)
            }
            frame = Int(storage.slots[frame].end)
        }
        storage.slots[slot].end = UInt32(kept)
        storage.slots[slot].value = Int64(kept)
        if kept == 0 { storage.slots[slot] = .absent }
        for (place, header) in empty.enumerated() { storage.slots[header].value = Int64(kept + place) }
    }

    /// Whether something was typed in an object that is not asked for.
    private func holdsWhatIsNotAskedFor(_ object: ObjectEntry, header: Int) -> Bool {
        object.fieldRange.contains { index in
            let entry = table.fields[index]
            let slot = header + 1 + Int(entry.offset)
            return switch (storage.slots[slot].state, entry.kind) {
            case (.irrelevantSubmitted, _): true
            case (.absent, .record): holdsWhatIsNotAskedFor(table.objects[Int(entry.object)], header: slot)
            default: false
            }
        }
    }

    /// Whether an object without answers lacks one that is always required as soon as it is asked for.
    private func lacksAnAnswer(_ object: ObjectEntry, header: Int) -> Bool {
        object.fieldRange.contains { index in
            let entry = table.fields[index]
            guard entry.presence == .required, entry.computation < 0 else { return false }
            let state = storage.slots[header + 1 + Int(entry.offset)].state
            // A box that is not ticked is present.
            return state == .absent || state == .present
        }
    }

    private func empty(_ object: ObjectEntry, header: Int) {
        storage.slots[header].state = .absent
        for index in object.fieldRange {
            let entry = table.fields[index]
            guard entry.kind == .consent || entry.computation >= 0 else { continue }
            let slot = header + 1 + Int(entry.offset)
            guard storage.slots[slot].state == .present else { continue }
            storage.slots[slot].state = .absent
            // What is not computed yet was submitted, for a value that is absent as all in the record is.
            if entry.isComputedBehindItsRecord { storage.slots[slot].complaint = .computed }
        }
    }
}
