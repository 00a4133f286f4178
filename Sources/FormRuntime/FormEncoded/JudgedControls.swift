/// Form-encoded input with its envelope, as `Submission` reads it, and what the checks say of it, control by control: for a page that
/// shows it again.
package struct JudgedControls<Content: Form> {
    private let checked: CheckedSubmission

    /// All problems in page order, warnings included.
    package var problems: [Problem] { checked.problems }

    /// Whether it is for another service, so that its answers say nothing here.
    package var isOfAnotherService: Bool { checked.problems.contains { $0.kind == .service } }

    /// What is to be kept, if every check has passed.
    package var submission: Submission<Content>? {
        checked.isAcceptable ? Submission(Content(checked.answers), checked) : nil
    }

    /// - Parameters: as of `Submission.read(formEncoded:language:today:ignoring:)`.
    package init(
        formEncoded bytes: [UInt8], language: String, today: CalendarDate,
        ignoring transportFields: Set<String>
    ) {
        checked = CheckedSubmission(
            formEncodedIn: AnswerStorage(bytes, Content.definition, today: today), language: language,
            transportFields: transportFields, isEnvelope: true)
    }

    /// The items of lists that somebody answered in, in the order of lists and numbers.
    package var items: [SentItem] {
        let storage = checked.storage
        guard !storage.definition.table.isBroken else { return [] }
        let builder = ProblemBuilder(storage, isFormEncoded: true)
        return storage.decoded.itemNumbers.elements.map { item in
            let path = builder.pointer(toItem: item.header).dropFirst().split(separator: "/")
            return SentItem(
                list: path.dropLast().joined(separator: "."), number: item.number,
                place: Int(storage.slot(item.header).value))
        }
    }

    /// The names of all lists of the form, with `#` for the numbers of items around them.
    package var lists: Set<String> {
        let storage = checked.storage
        guard !storage.definition.table.isBroken else { return [] }
        var names = ListNames(storage.definition.table)
        names.addLists(of: 0, path: "")
        return names.found
    }

    /// What the checks made of the form's fields, in the order of the page.
    package func answers(in language: String) -> [ControlAnswer] {
        let storage = checked.storage
        guard !storage.definition.table.isBroken, !storage.slots.isEmpty else { return [] }
        let words = storage.definition.words(for: language)
        return ControlVisitor(storage, words).members(of: 0, header: 0, path: "")
    }
}

/// What the checks made of one field.
package struct ControlAnswer: Sendable {
    /// Of its controls, with items of lists numbered as in problems: without gaps.
    package let name: String
    package let kind: Kind
    package let state: State
    /// A computed value or a number in the way of writing of the language, a day as `2026-01-31`, an IBAN without blanks, `true` for
    /// a box that is ticked; empty for all others and what cannot be used.
    package let text: String
    /// Of a record its fields; of a list its items.
    package var members: [ControlAnswer] = []

    package enum Kind: Sendable { case value, computed, date, consent, file, iban, record, list }
    /// What is not asked for may have been answered all the same: then it is not kept.
    package enum State: Sendable { case absent, present, irrelevant, irrelevantSubmitted }
}

/// An item of a list, as it was sent and as problems count: without gaps, first those in which something was typed.
package struct SentItem: Sendable {
    /// The name of its list; items around it are numbered by their place.
    package let list: String
    /// That its controls carry.
    package let number: Int
    package let place: Int
}

/// Goes through the lists of a table; recursion follows the table, which is not deep.
private struct ListNames {
    let table: FormTable
    private(set) var found: Set<String> = []

    init(_ table: FormTable) { self.table = table }

    mutating func addLists(of object: Int, path: String) {
        guard table.objects.indices.contains(object) else { return }
        for index in table.objects[object].fieldRange {
            add(table.fields[index], name: path + table.name(table.fields[index].name))
        }
    }

    private mutating func add(_ entry: FieldEntry, name: String) {
        switch entry.kind {
        case .record: addLists(of: Int(entry.object), path: name + ".")
        case .list:
            found.insert(name)
            if let item = table.field(entry.item) { add(item, name: name + ".#") }
        default: break
        }
    }
}

/// Goes through the slots of a submission as the table says; recursion follows the table, which is not deep.
private struct ControlVisitor {
    private let storage: AnswerStorage
    private let table: FormTable
    private let words: MessageWords

    init(_ storage: AnswerStorage, _ words: MessageWords) {
        self.storage = storage
        self.words = words
        table = storage.definition.table
    }

    func members(of object: Int, header: Int, path: String) -> [ControlAnswer] {
        guard table.objects.indices.contains(object) else { return [] }
        return table.objects[object].fieldRange.map { index in
            let entry = table.fields[index]
            return answer(entry, slot: header + 1 + Int(entry.offset), name: path + table.name(entry.name))
        }
    }

    private func answer(_ entry: FieldEntry, slot: Int, name: String) -> ControlAnswer {
        let found = storage.slot(slot)
        let state: ControlAnswer.State =
            switch found.state {
            case .absent: .absent
            case .present: .present
            case .irrelevant: .irrelevant
            case .irrelevantSubmitted: .irrelevantSubmitted
            }
        var answer = ControlAnswer(
            name: name, kind: kind(entry), state: state, text: state == .present ? text(found, entry) : "")
        guard state == .present else {
            // Of a record that is absent, the answers are absent one by one.
            if entry.kind == .record, state == .absent {
                answer.members = members(of: Int(entry.object), header: slot, path: name + ".")
            }
            return answer
        }
        switch entry.kind {
        case .record: answer.members = members(of: Int(entry.object), header: slot, path: name + ".")
        case .list: addItems(of: entry, found, to: &answer)
        default: break
        }
        return answer
    }

    private func addItems(of list: FieldEntry, _ slot: Slot, to answer: inout ControlAnswer) {
        guard let item = table.field(list.item), slot.problem?.hidesTheValue != true else { return }
        var frame = Int(slot.start)
        for number in 0..<Int(slot.end) {
            let name = "\(answer.name).\(number)"
            if item.kind == .record {
                var inner = ControlAnswer(name: name, kind: .record, state: .present, text: "")
                inner.members = members(of: Int(item.object), header: frame, path: name + ".")
                answer.members.append(inner)
            } else {
                answer.members.append(self.answer(item, slot: frame + 1, name: name))
            }
            frame = Int(storage.slot(frame).end)
        }
    }

    private func kind(_ entry: FieldEntry) -> ControlAnswer.Kind {
        guard entry.computation < 0 else { return .computed }
        return switch entry.kind {
        case .date: .date
        case .consent: .consent
        case .file: .file
        case .iban: .iban
        case .record: .record
        case .list: .list
        case .text, .integer, .decimal, .money, .boolean, .choice, .choices, .time, .email, .phone, .url,
            .bic,
            .postalCode:
            .value
        }
    }

    private func text(_ slot: Slot, _ entry: FieldEntry) -> String {
        guard slot.problem?.hidesTheValue != true else { return "" }
        if entry.computation >= 0 {
            return entry.kind == .choice
                ? table.optionName(entry, Int(slot.value))
                : written(entry.text(ofValue: slot.value), entry, table, words)
        }
        return switch entry.kind {
        case .date: CalendarDate(packed: slot.value).description
        case .iban where slot.problem == nil: storage.text(slot)
        case .integer, .decimal, .money: writtenNumber(slot.value, entry, words)
        case .consent: slot.value == 0 ? "" : "true"
        default: ""
        }
    }
}
