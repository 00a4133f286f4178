/// What the name of a control names; the way from the form to the object that holds the field is in the reader’s `steps`.
struct ControlTarget {
    /// Index of the field, or of the entry of a list's item.
    var field: Int
    var part = AnswerPart.Kind.whole
    /// For one of several files.
    var fileNumber: Int?
}

/// A step on the way from the form to an object.
enum ControlStep {
    /// Into a record, which is the field of the object so far.
    case record(Int)
    /// Into an item of a list, which is the field of the object so far.
    case item(list: Int, number: Int)
}

extension FormEncodedReader {
    /// The field that a dotted path names; nil if there is none.
    mutating func find(_ name: UnsafeBufferPointer<UInt8>) -> ControlTarget? {
        steps.removeAll()
        var segments = PathSegments(name)
        var object = table.objects[0]
        while let segment = segments.next() {
            guard var field = table.field(named: segment, in: object) else { return nil }
            while table.entry(field).pointee.kind == .list {
                guard let segment = segments.next(), let number = itemNumber(segment) else { return nil }
                steps.append(.item(list: field, number: number))
                field = Int(table.entry(field).pointee.item)
            }
            let entry = table.entry(field)
            guard entry.pointee.kind == .record else { return target(field, segments) }
            if entry.pointee.list == nil { steps.append(.record(field)) }
            object = table.objects[Int(entry.pointee.object)]
        }
        return nil
    }

    /// Takes the segments behind the field: parts of dates and files.
    private func target(_ field: Int, _ rest: PathSegments) -> ControlTarget? {
        var segments = rest
        var target = ControlTarget(field: field)
        let entry = table.entry(field)
        guard var segment = segments.next() else { return target }
        if entry.pointee.takesSeveralFiles {
            guard let number = itemNumber(segment), let next = segments.next() else { return nil }
            target.fileNumber = number
            segment = next
        }
        guard segments.isAtEnd, let part = part(segment, of: entry.pointee.kind) else { return nil }
        target.part = part
        return target
    }

    private func part(_ name: UnsafeBufferPointer<UInt8>, of kind: FieldKind) -> AnswerPart.Kind? {
        switch kind {
        case .date where name.isEqual(to: "day"): .day
        case .date where name.isEqual(to: "month"): .month
        case .date where name.isEqual(to: "year"): .year
        case .file: FileMember(utf8: name).map { .file($0) }
        default: nil
        }
    }

    private func itemNumber(_ segment: UnsafeBufferPointer<UInt8>) -> Int? {
        guard 1...6 ~= segment.count, segment.allSatisfy(isDigit) else { return nil }
        guard segment.count == 1 || segment.first != UInt8(ascii: "0") else { return nil }
        return segment.reduce(0) { $0 * 10 + Int($1 &- UInt8(ascii: "0")) }
    }

    /// Makes room for the answer that was found last: the items on the way to it, all of whose objects are then present. Nil if
    /// there is no more room.
    mutating func makePlace(for target: ControlTarget) -> (slot: Int, header: Int)? {
        var header = 0
        for number in steps.indices {
            switch steps[number] {
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

/// The names and numbers of a dotted path, one after another.
private struct PathSegments {
    private let path: UnsafeBufferPointer<UInt8>
    private var position = 0

    init(_ path: UnsafeBufferPointer<UInt8>) { self.path = path }

    var isAtEnd: Bool { position > path.count }

    mutating func next() -> UnsafeBufferPointer<UInt8>? {
        guard !isAtEnd else { return nil }
        let start = position
        while position < path.count, path[position] != UInt8(ascii: ".") { position += 1 }
        let segment = UnsafeBufferPointer(rebasing: path[start..<position])
        position += 1
        return segment
    }
}
