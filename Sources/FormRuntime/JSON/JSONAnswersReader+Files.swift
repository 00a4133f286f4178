// Arrays of file references, and single ones.

extension JSONAnswersReader {
    mutating func readFiles(_ field: UInt32, _ slot: Int, header: Int) throws(SyntaxFailure) {
        let entry = table.entry(Int(field))
        let first = answers.files.count
        guard entry.pointee.takesSeveralFiles else {
            guard scanner.peek() == UInt8(ascii: "{") else { return try refuse(slot) }
            let file = try readFile(field, header: header, number: nil)
            answers.files.append(file)
            answers.slots[slot] = Slot(
                state: .present, problem: file.problem, start: UInt32(first), end: UInt32(first + 1), value: 1
            )
            return
        }
        guard try scanner.open(UInt8(ascii: "[")) else { return try refuse(slot) }
        guard !scanner.closesAtOnce(UInt8(ascii: "]")) else {
            answers.slots[slot] = .failed(.normalisation)
            return
        }
        var count = 0
        repeat {
            // Those beyond the limit are only counted, so that memory stays bounded.
            if count < entry.pointee.maximum, answers.files.count < Self.mostSlots {
                answers.files.append(try readFile(field, header: header, number: count))
            } else {
                try scanner.skipValue()
            }
            count += 1
        } while try scanner.continues(until: UInt8(ascii: "]"))
        answers.slots[slot] = Slot(
            state: .present, problem: count > entry.pointee.maximum ? .maxItems : nil, start: UInt32(first),
            end: UInt32(answers.files.count), value: Int64(count))
    }

    private mutating func readFile(
        _ field: UInt32, header: Int, number: Int?
    ) throws(SyntaxFailure) -> FileSlot {
        var file = FileSlot()
        guard try scanner.open(UInt8(ascii: "{")) else {
            file.note(.type)
            try scanner.skipValue()
            return file
        }
        /// One bit a member.
        var seen: UInt8 = 0
        if !scanner.closesAtOnce(UInt8(ascii: "}")) {
            repeat {
                let name = try scanner.string()
                try scanner.expect(UInt8(ascii: ":"))
                guard let member = FileMember(utf8: bytes(of: span(of: name))) else {
                    try skipStray(.unknown, name, header: header, field: field, fileNumber: number)
                    continue
                }
                guard seen & member.bit == 0 else {
                    try skipStray(.duplicate, name, header: header, field: field, fileNumber: number)
                    continue
                }
                seen |= member.bit
                try read(member, of: &file, for: table.entry(Int(field)))
            } while try scanner.continues(until: UInt8(ascii: "}"))
        }
        if seen != FileMember.allBits { file.note(.type) }
        return file
    }

    private mutating func read(
        _ member: FileMember, of file: inout FileSlot, for entry: UnsafePointer<FieldEntry>
    ) throws(SyntaxFailure) {
        if member == .size {
            guard let number = try takeNumber() else {
                file.note(.type)
                return try scanner.skipValue()
            }
            number.isInteger ? file.setSize(number.clamped, entry) : file.note(.type)
            return
        }
        guard scanner.peek() == UInt8(ascii: "\"") else {
            file.note(.type)
            return try scanner.skipValue()
        }
        let token = try scanner.string()
        let span = span(of: token)
        file.set(member, bytes(of: span), facts(of: token, at: span), at: span, for: entry, in: table)
    }
}
