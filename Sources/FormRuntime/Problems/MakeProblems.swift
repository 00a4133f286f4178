/// Turns what the checks noted into problems with pointers and parameters.
struct ProblemMaker {
    let storage: AnswerStorage
    private var definition: FormDefinition { storage.definition }
    private var table: FormTable { storage.definition.table }

    func problem(_ raw: RawProblem) -> Problem {
        let code: String
        switch raw.kind {
        case .rule: code = "rule." + table.name(table.rules[raw.number].name)
        case .exit: code = "exit." + table.name(table.exits[raw.number].name)
        default: code = raw.kind.code
        }
        return Problem(
            pointer: pointer(raw), code: code, severity: raw.isWarning ? .warning : .error,
            parameters: parameters(raw),
            position: raw.offset.map { Problem.Position($0, in: storage.source) },
            context: Problem.Context(
                definition: definition, kind: raw.kind, field: raw.field, items: items(around: raw.header)))
    }

    // MARK: - Places

    private func pointer(_ raw: RawProblem) -> String {
        let object = pointer(toHeader: raw.header)
        if let member = raw.member { return object + "/" + escaped(storage.text(member)) }
        guard let field = raw.field, let entry = table.field(field) else { return object }
        // An item of a list is the object itself.
        return entry.list == nil ? object + "/" + table.name(entry.name) : object
    }

    private func pointer(toHeader header: Int) -> String {
        guard header > 0, let entry = table.field(storage.slot(header).field) else { return "" }
        let outside = pointer(toHeader: storage.enclosing(header))
        guard let list = entry.list.flatMap(table.field) else {
            return outside + "/" + table.name(entry.name)
        }
        return outside + "/" + table.name(list.name) + "/" + String(storage.slot(header).value)
    }

    private func items(around header: Int) -> [(number: Int, entry: UInt32)] {
        guard header > 0, let entry = table.field(storage.slot(header).field) else { return [] }
        let outside = items(around: storage.enclosing(header))
        guard entry.list != nil else { return outside }
        return outside + [(Int(storage.slot(header).value) + 1, storage.slot(header).field)]
    }

    /// RFC 6901.
    private func escaped(_ name: String) -> String {
        var result = ""
        for scalar in name.unicodeScalars {
            switch scalar {
            case "~": result += "~0"
            case "/": result += "~1"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    // MARK: - Parameters

    private func parameters(_ raw: RawProblem) -> [Problem.Parameter] {
        if let member = raw.member { return [.init(name: "name", value: storage.text(member))] }
        guard let field = raw.field.flatMap(table.field), let limit = limit(raw.kind, field) else {
            return []
        }
        return [.init(name: "limit", value: limit)]
    }

    private func limit(_ kind: ProblemKind, _ field: FieldEntry) -> String? {
        switch kind {
        case .minLength, .minItems: return String(field.minimum)
        case .maxLength, .maxItems: return String(field.maximum)
        case .words: return String(field.words)
        case .minimum: return field.kind == .file ? "1" : amount(field.minimum, field)
        case .maximum: return field.kind == .file ? String(field.maximumSize) : amount(field.maximum, field)
        case .earliest: return field.earliest.date(today: storage.today)?.description
        case .latest: return field.latest.date(today: storage.today)?.description
        case .type, .normalisation, .format, .option, .characters, .pattern, .checksum, .unique, .required,
            .irrelevant,
            .unknown, .duplicate, .rule, .exit, .service, .syntax, .depth, .size, .definition:
            return nil
        }
    }

    private func amount(_ units: Int64, _ field: FieldEntry) -> String {
        Decimal(units: units, scale: field.scale).description
    }
}

extension Problem.Position {
    /// Lines end with LF, CRLF or CR.
    init(_ offset: Int, in source: [UInt8]) {
        var (line, start, index) = (1, 0, 0)
        let end = min(offset, source.count)
        while index < end {
            let byte = source[index]
            index += 1
            if byte == 0x0D, index < end, source[index] == 0x0A { index += 1 }
            if byte == 0x0A || byte == 0x0D { (line, start) = (line + 1, index) }
        }
        let scalars = source[start..<max(start, end)].count { $0 & 0xC0 != 0x80 }
        self.init(byteOffset: offset, line: line, column: scalars + 1)
    }
}
