extension AnswerStorage {
    /// Bytes that are the same for equal objects and different for different ones (SEMANTICS, row 8: texts by their
    /// scalars); nil if one of its answers could not be read. Recursion follows the table.
    func equalityKey(of object: ObjectEntry, header: Int) -> [UInt8]? {
        var key: [UInt8] = []
        return slot(header).problem == nil && append(object, header: header, to: &key) ? key : nil
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
                for index in optionIndices[Int(slot.start)..<Int(slot.end)] { append(Int64(index), to: &key) }
            case .file:
                append(Int64(slot.end) - Int64(slot.start), to: &key)
                for file in files[Int(slot.start)..<Int(slot.end)] { append(file, to: &key) }
            case .record:
                let child = table.objects[Int(entry.object)]
                guard append(child, header: header + 1 + Int(entry.offset), to: &key) else { return false }
            case .list:
                append(Int64(slot.end), to: &key)
                let child = table.objects[Int(entry.object)]
                var frame = Int(slot.start)
                for _ in 0..<slot.end {
                    guard self.slot(frame).problem == nil, append(child, header: frame, to: &key) else {
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
