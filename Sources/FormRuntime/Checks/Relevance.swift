/// Marks the answers that are not asked for: those whose own condition, or that of a record around them, is not true
/// (SEMANTICS, rows 2 and 3).
///
/// A condition refers only to what is asked earlier, so going through the form in document order sees every answer that
/// a condition needs as it finally is. Recursion follows the table.
struct RelevancePass {
    private let storage: AnswerStorage
    private let table: FormTable
    /// Form-encoded input: boxes that are not ticked are false, and what was emptied goes away.
    private let isFormEncoded: Bool

    init(_ storage: AnswerStorage, isFormEncoded: Bool) {
        self.storage = storage
        table = storage.definition.table
        self.isFormEncoded = isFormEncoded
    }

    func run() {
        let form = table.objects[0]
        if form.hasRelevance || isFormEncoded { visit(form, header: 0) }
    }

    private func visit(_ object: ObjectEntry, header: Int) {
        for index in object.fieldRange {
            let entry = table.fields[index]
            let slot = header + 1 + Int(entry.offset)
            if entry.relevance >= 0,
                storage.definition.condition(Int(entry.relevance), Answers(storage, header: header)) != .yes
            {
                markIrrelevant(entry, slot)
                continue
            }
            let isPresent = storage.slots[slot].state == .present
            switch entry.kind {
            case .record:
                let child = table.objects[Int(entry.object)]
                if isFormEncoded || isPresent && child.hasRelevance { visit(child, header: slot) }
                if isFormEncoded, isPresent, isEmpty(child, header: slot) { empty(child, header: slot) }
            case .list where isPresent && storage.slots[slot].problem == nil: visitItems(of: entry, slot)
            case .consent where isFormEncoded && !isPresent && storage.slots[header].state == .present:
                storage.slots[slot] = .number(0)
            default: break
            }
        }
    }

    private func visitItems(of list: FieldEntry, _ slot: Int) {
        let object = table.objects[Int(list.object)]
        guard isFormEncoded || object.hasRelevance else { return }
        var frame = Int(storage.slots[slot].start)
        var kept = 0
        var last: Int?
        for _ in 0..<storage.slots[slot].end {
            visit(object, header: frame)
            if !isFormEncoded || !isEmpty(object, header: frame) {
                if let last {
                    storage.slots[last].end = UInt32(frame)
                } else {
                    storage.slots[slot].start = UInt32(frame)
                }
                storage.slots[frame].value = Int64(kept)
                last = frame
                kept += 1
            }
            frame = Int(storage.slots[frame].end)
        }
        storage.slots[slot].end = UInt32(kept)
        storage.slots[slot].value = Int64(kept)
        if kept == 0 { storage.slots[slot] = .absent }
    }

    private func markIrrelevant(_ entry: FieldEntry, _ slot: Int) {
        let wasSubmitted = storage.slots[slot].state == .present
        if entry.kind == .record {
            // The header and all that is inside.
            let count = Int(table.objects[Int(entry.object)].slotCount)
            for inner in slot..<(slot + count) { storage.slots[inner].state = .irrelevant }
        }
        storage.slots[slot].state = wasSubmitted ? .irrelevantSubmitted : .irrelevant
    }

    /// Whether an object has no answers besides boxes that are not ticked: it was not filled in.
    private func isEmpty(_ object: ObjectEntry, header: Int) -> Bool {
        object.fieldRange.allSatisfy { index in
            let entry = table.fields[index]
            let slot = storage.slots[header + 1 + Int(entry.offset)]
            return slot.state != .present || entry.kind == .consent && slot.value == 0 && slot.problem == nil
        }
    }

    private func empty(_ object: ObjectEntry, header: Int) {
        storage.slots[header].state = .absent
        for index in object.fieldRange where table.fields[index].kind == .consent {
            let slot = header + 1 + Int(table.fields[index].offset)
            if storage.slots[slot].state == .present { storage.slots[slot].state = .absent }
        }
    }
}
