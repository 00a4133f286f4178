extension AnswerStorage {
    /// Whether two objects are equal, as their keys would be, without making these. Ones with an answer that could not be
    /// read are equal to none.
    func areEqual(_ object: ObjectEntry, _ left: Int, _ right: Int) -> Bool {
        isComparable(object, left) && isComparable(object, right) && haveEqualAnswers(object, left, right)
    }

    /// Whether an object can be equal to others: not if it could not be read, or nothing that is in it is
    /// asked for. A box that is not ticked is an answer: form-encoded rows with nothing else are gone before,
    /// or have a complaint.
    private func isComparable(_ object: ObjectEntry, _ header: Int) -> Bool {
        let slot = slot(header)
        return slot.problem == nil && slot.complaint == nil && holdsAnAnswer(object, header)
    }

    /// Whether somebody gave an answer in an object.
    private func holdsAnAnswer(_ object: ObjectEntry, _ header: Int) -> Bool {
        object.fieldRange.contains { index in
            let entry = definition.table.entry(index)
            return entry.pointee.computation < 0
                && slot(header + 1 + Int(entry.pointee.offset)).state == .present
        }
    }

    /// Whether an object has no answers besides boxes that are not ticked and computed values: it was not filled in.
    func isEmpty(_ object: ObjectEntry, header: Int) -> Bool {
        object.fieldRange.allSatisfy { index in
            let entry = definition.table.entry(index)
            let slot = slot(header + 1 + Int(entry.pointee.offset))
            return slot.state != .present || entry.pointee.computation >= 0
                || entry.pointee.kind == .consent && slot.value == 0 && slot.problem == nil
        }
    }

    private func haveEqualAnswers(_ object: ObjectEntry, _ left: Int, _ right: Int) -> Bool {
        let table = definition.table
        return object.fieldRange.allSatisfy { index in
            let entry = table.entry(index)
            let offset = 1 + Int(entry.pointee.offset)
            let (first, second) = (slot(left + offset), slot(right + offset))
            guard first.state == .present, second.state == .present else {
                return first.state != .present && second.state != .present
            }
            guard first.isUsable, second.isUsable else { return false }
            let child = table.objects[Int(entry.pointee.object)]
            switch entry.pointee.kind {
            case .integer, .money, .boolean, .consent, .choice, .date, .decimal:
                return first.value == second.value
            case .text, .time, .email, .phone, .url, .iban, .bic, .postalCode:
                return areEqual(TextSpan(first), TextSpan(second))
            case .choices:
                return decoded.optionIndices[Int(first.start)..<Int(first.end)]
                    .elementsEqual(decoded.optionIndices[Int(second.start)..<Int(second.end)])
            case .file:
                return decoded.files[Int(first.start)..<Int(first.end)]
                    .elementsEqual(decoded.files[Int(second.start)..<Int(second.end)], by: areEqual)
            case .record: return haveEqualAnswers(child, left + offset, right + offset)
            case .list:
                guard first.end == second.end else { return false }
                var frames = (Int(first.start), Int(second.start))
                for _ in 0..<first.end {
                    guard areEqual(child, frames.0, frames.1) else { return false }
                    frames = (Int(slot(frames.0).end), Int(slot(frames.1).end))
                }
                return true
            }
        }
    }

    private func areEqual(_ left: TextSpan, _ right: TextSpan) -> Bool {
        left.count == right.count
            && withBytes(left) { left in withBytes(right) { left.elementsEqual($0) } }
    }

    private func areEqual(_ left: FileSlot, _ right: FileSlot) -> Bool {
        left.mediaType == right.mediaType && left.size == right.size && areEqual(left.id, right.id)
            && areEqual(left.name, right.name) && areEqual(left.sha256, right.sha256)
    }

    /// Bytes that are the same for equal objects and different for different ones (SEMANTICS, row 8: texts by their
    /// scalars); nil if one of its answers could not be read. Recursion follows the table.
    func equalityKey(of object: ObjectEntry, header: Int) -> [UInt8]? {
        var key: [UInt8] = []
        return isComparable(object, header) && append(object, header: header, to: &key) ? key : nil
    }

    private func append(_ object: ObjectEntry, header: Int, to key: inout [UInt8]) -> Bool {
        let table = definition.table
        for index in object.fieldRange {
            let entry = table.fields[index]
            let slot = slot(header + 1 + Int(entry.offset))
            key.append(slot.state == .present ? 1 : 0)
            guard slot.state == .present else { continue }
            guard slot.isUsable else { return false }
            switch entry.kind {
            case .integer, .money, .boolean, .consent, .choice, .date, .decimal: append(slot.value, to: &key)
            case .text, .time, .email, .phone, .url, .iban, .bic, .postalCode:
                append(TextSpan(slot), to: &key)
            case .choices:
                append(Int64(slot.end) - Int64(slot.start), to: &key)
                for index in decoded.optionIndices[Int(slot.start)..<Int(slot.end)] {
                    append(Int64(index), to: &key)
                }
            case .file:
                append(Int64(slot.end) - Int64(slot.start), to: &key)
                for file in decoded.files[Int(slot.start)..<Int(slot.end)] { append(file, to: &key) }
            case .record:
                let child = table.objects[Int(entry.object)]
                guard append(child, header: header + 1 + Int(entry.offset), to: &key) else { return false }
            case .list:
                append(Int64(slot.end), to: &key)
                let child = table.objects[Int(entry.object)]
                var frame = Int(slot.start)
                for _ in 0..<slot.end {
                    guard isComparable(child, frame), append(child, header: frame, to: &key) else {
                        return false
                    }
                    frame = Int(self.slot(frame).end)
                }
            }
        }
        return true
    }

    private func append(_ number: Int64, to key: inout [UInt8]) {
        withUnsafeBytes(of: number.littleEndian) { key.append(contentsOf: $0) }
    }

    private func append(_ span: TextSpan, to key: inout [UInt8]) {
        append(Int64(span.count), to: &key)
        withBytes(span) { key.append(contentsOf: $0) }
    }

    private func append(_ file: FileSlot, to key: inout [UInt8]) {
        append(file.id, to: &key)
        append(file.name, to: &key)
        append(file.sha256, to: &key)
        append(Int64(file.mediaType), to: &key)
        append(file.size, to: &key)
    }
}
