/// Goes through decoded answers after everything has been read: relevance first, in the order of the definition (a
/// condition only names answers before it), then presence and the problems of values, then rules and exits.
struct AnswerChecker {
    private let storage: AnswerStorage
    private let table: FormTable
    private let strays: [StrayMember]
    private(set) var problems: [RawProblem] = []
    /// Slot of the form's field that is being gone through.
    private var order = 0

    init(_ storage: AnswerStorage, strays: [StrayMember]) {
        self.storage = storage
        self.strays = strays
        table = storage.definition.table
    }

    /// All problems, in page order.
    static func problems(of storage: AnswerStorage, strays: [StrayMember]) -> [RawProblem] {
        var checker = AnswerChecker(storage, strays: strays)
        guard let form = checker.table.objects.first, !checker.table.isBroken else {
            return [RawProblem(kind: .definition, header: 0, order: 0)]
        }
        if form.hasRelevance { checker.decideRelevance(of: form, header: 0) }
        checker.check(form, header: 0)
        checker.checkRules()
        return checker.problems.enumerated()
            .sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }
            .map(\.element)
    }

    private func condition(_ number: Int, header: Int) -> Truth {
        storage.definition.condition(number, Answers(storage, header: header))
    }

    // MARK: - Relevance

    private func decideRelevance(of object: ObjectEntry, header: Int) {
        for index in object.fieldRange {
            let field = table.fields[index]
            let slot = header + 1 + Int(field.offset)
            if field.relevance >= 0, condition(Int(field.relevance), header: header) != .yes {
                hide(field, at: slot)
                continue
            }
            guard storage.slots[slot].state == .present else { continue }
            switch field.kind {
            case .record:
                let inner = table.objects[Int(field.object)]
                if inner.hasRelevance { decideRelevance(of: inner, header: slot) }
            case .list:
                let frame = table.objects[Int(field.object)]
                guard frame.hasRelevance else { continue }
                for item in items(at: slot) { decideRelevance(of: frame, header: item) }
            default: continue
            }
        }
    }

    /// Makes an answer, and all answers in it, absent to every condition.
    private func hide(_ field: FieldEntry, at slot: Int) {
        let count = field.kind == .record ? Int(table.objects[Int(field.object)].slotCount) : 1
        for place in slot..<min(slot + count, storage.slots.count) {
            storage.slots[place].state =
                storage.slots[place].state == .present ? .irrelevantSubmitted : .irrelevant
        }
    }

    /// The headers of a list's items.
    private func items(at slot: Int) -> [Int] {
        var headers: [Int] = []
        var header = Int(storage.slots[slot].start)
        for _ in 0..<Int(storage.slots[slot].end) {
            headers.append(header)
            header = Int(storage.slot(header).end)
        }
        return headers
    }

    // MARK: - Fields

    private mutating func check(_ object: ObjectEntry, header: Int) {
        for index in object.fieldRange {
            let field = table.fields[index]
            let slot = header + 1 + Int(field.offset)
            if header == 0 { order = slot }
            check(field, UInt32(index), at: slot, header: header)
        }
        for stray in strays where stray.header == header {
            problems.append(
                RawProblem(
                    kind: stray.kind, field: stray.field, header: header, member: stray.name,
                    offset: stray.offset,
                    order: header == 0 ? .max : order))
        }
    }

    private mutating func note(_ kind: ProblemKind, _ index: UInt32, header: Int, isWarning: Bool = false) {
        problems.append(
            RawProblem(kind: kind, isWarning: isWarning, field: index, header: header, order: order))
    }

    private mutating func check(_ field: FieldEntry, _ index: UInt32, at place: Int, header: Int) {
        let slot = storage.slots[place]
        switch slot.state {
        case .irrelevant: return
        case .irrelevantSubmitted:
            note(.irrelevant, index, header: header)
        case .absent:
            switch field.presence {
            case .optional: return
            case .required: note(.required, index, header: header)
            case .recommended: note(.required, index, header: header, isWarning: true)
            case .requiredWhen:
                if condition(Int(field.presenceCondition), header: header) == .yes {
                    note(.required, index, header: header)
                }
            }
        case .present:
            if let problem = slot.problem {
                note(problem, index, header: header)
                if problem.hidesTheValue { return }
            } else if field.kind == .consent, slot.value == 0, isRequired(field, header: header) {
                note(.required, index, header: header)
            }
            checkInside(field, at: place)
        }
    }

    private func isRequired(_ field: FieldEntry, header: Int) -> Bool {
        switch field.presence {
        case .required: true
        case .optional, .recommended: false
        case .requiredWhen: condition(Int(field.presenceCondition), header: header) == .yes
        }
    }

    private mutating func checkInside(_ field: FieldEntry, at place: Int) {
        switch field.kind {
        case .record: check(table.objects[Int(field.object)], header: place)
        case .list:
            let frame = table.objects[Int(field.object)]
            let item = table.fields[Int(field.item)]
            for header in items(at: place) {
                if item.kind == .record {
                    if let problem = storage.slots[header].problem {
                        note(problem, field.item, header: header)
                    } else {
                        check(frame, header: header)
                    }
                } else {
                    check(item, field.item, at: header + 1, header: header)
                }
            }
        default: return
        }
    }

    // MARK: - Rules and exits

    private mutating func checkRules() {
        for (number, exit) in table.exits.enumerated() where condition(exit.condition, header: 0) == .yes {
            problems.append(RawProblem(kind: .exit, header: 0, number: number, order: 0))
        }
        for (number, rule) in table.rules.enumerated() where condition(rule.condition, header: 0) == .no {
            let top = rule.header == 0 ? 1 + Int(table.field(rule.field)?.offset ?? 0) : rule.header
            problems.append(
                RawProblem(
                    kind: .rule, isWarning: rule.isWarning, field: rule.field, header: rule.header,
                    number: number,
                    order: top))
        }
    }
}
