/// What the name of a control names.
struct ControlTarget {
    /// Index of the field, or of the entry of a list's item.
    var field: Int
    /// The way from the form to the object that holds the field.
    var steps: [Step]
    var part: AnswerPart.Kind
    /// For one of several files.
    var fileNumber: Int?

    enum Step {
        /// Into a record, which is the field of the object so far.
        case record(Int)
        /// Into an item of a list, which is the field of the object so far.
        case item(list: Int, number: Int)
    }
}

extension FormEncodedReader {
    /// The field that a dotted path names; nil if there is none.
    func find(_ name: String) -> ControlTarget? {
        var segments = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)[...]
        guard segments.count <= 64 else { return nil }
        var target = ControlTarget(field: 0, steps: [], part: .whole)
        var object = table.objects[0]
        while let segment = segments.popFirst() {
            let bytes = Array(segment)
            guard let found = bytes.withUnsafeBufferPointer({ table.field(named: $0, in: object) }) else {
                return nil
            }
            var field = found
            while table.fields[field].kind == .list {
                guard let number = segments.popFirst().flatMap({ itemNumber($0) }) else { return nil }
                target.steps.append(.item(list: field, number: number))
                field = Int(table.fields[field].item)
            }
            target.field = field
            guard table.fields[field].kind == .record else {
                return complete(&target, with: segments) ? target : nil
            }
            if table.fields[field].list == nil { target.steps.append(.record(field)) }
            object = table.objects[Int(table.fields[field].object)]
        }
        return nil
    }

    /// Takes the segments behind the field: parts of dates and files.
    private func complete(_ target: inout ControlTarget, with rest: ArraySlice<Substring.UTF8View>) -> Bool {
        var segments = rest
        let entry = table.fields[target.field]
        if entry.takesSeveralFiles, let segment = segments.popFirst() {
            guard let number = itemNumber(segment) else { return false }
            target.fileNumber = number
            guard !segments.isEmpty else { return false }
        }
        guard let segment = segments.popFirst() else { return true }
        guard segments.isEmpty else { return false }
        switch (entry.kind, String(Substring(segment))) {
        case (.date, "day"): target.part = .day
        case (.date, "month"): target.part = .month
        case (.date, "year"): target.part = .year
        case (.file, let name):
            guard let member = FileMember(rawValue: name) else { return false }
            target.part = .file(member)
        default: return false
        }
        return true
    }

    private func itemNumber(_ segment: Substring.UTF8View) -> Int? {
        guard 1...6 ~= segment.count, segment.allSatisfy(isDigit) else { return nil }
        guard segment.count == 1 || segment.first != UInt8(ascii: "0") else { return nil }
        return Int(Substring(segment))
    }

    /// Makes room for the answer: the items on the way to it, all of whose objects are then present. Nil if there is no more room.
    mutating func makePlace(for target: ControlTarget) -> (slot: Int, header: Int)? {
        var header = 0
        for step in target.steps {
            switch step {
            case .record(let field):
                header += 1 + Int(table.fields[field].offset)
                answers.slots[header].state = .present
            case .item(let list, let number):
                guard let frame = frame(of: list, number: number, header: header) else { return nil }
                header = frame
            }
        }
        return (header + 1 + Int(table.fields[target.field].offset), header)
    }

    private mutating func frame(of list: Int, number: Int, header: Int) -> Int? {
        let slot = header + 1 + Int(table.fields[list].offset)
        let key = FrameKey(list: slot, number: number)
        if let frame = frames[key] { return frame }
        let object = table.objects[Int(table.fields[list].object)]
        let frame = answers.slots.count
        guard frame + Int(object.slotCount) <= JSONAnswersReader.mostSlots else { return nil }
        answers.appendFrame(table.template(of: object), enclosing: header, number: number)
        frames[key] = frame
        return frame
    }
}
