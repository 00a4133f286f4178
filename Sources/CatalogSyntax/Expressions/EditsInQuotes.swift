import CatalogDiagnostics

extension [Diagnostic] {
    /// The same with edits that can stand within a scalar as it is written.
    package func written(in node: YAMLNode) -> [Diagnostic] { isEmpty ? self : map { $0.written(in: node) } }
}

extension Diagnostic {
    /// The same with an edit that can stand within a scalar as it is written, `"day > date(\"2026-12-24\")"`; of a plain one that
    /// cannot stay plain, all is put into quotes.
    package func written(in node: YAMLNode) -> Diagnostic {
        guard let edit, node.kind == .scalar, node.range.start <= edit.range.start,
            edit.range.end <= node.range.end
        else { return self }
        let isWithin = node.range.start < edit.range.start && edit.range.end < node.range.end
        let text = edit.replacement
        switch node.style {
        case .plain:
            let quoted = edit.quoted(in: node)
            guard quoted.replacement != edit.replacement else { return self }
            // Who copies what is proposed needs the quotes, too.
            let isProposed = proposal == .write(edit.replacement)
            return Diagnostic(
                definition, at: range, message, proposal: isProposed ? .write(quoted.replacement) : proposal,
                notes: notes, edit: quoted)
        case .doubleQuoted where isWithin:
            return editing(with: text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))
        case .singleQuoted where isWithin: return editing(with: text.replacing("'", with: "''"))
        case .doubleQuoted, .singleQuoted, .literal, .folded: return self
        }
    }
}

extension TextEdit {
    /// The same for a plain scalar, put into quotes with all of it where the result would be read as something else.
    fileprivate func quoted(in node: YAMLNode) -> TextEdit {
        let source = node.tree.source
        let (start, end) = (Int(node.range.start), Int(node.range.end))
        let (from, to) = (Int(range.start), Int(range.end))
        let text =
            String(decoding: source[start..<from], as: UTF8.self) + replacement
            + String(decoding: source[to..<end], as: UTF8.self)
        guard text.endsPlainScalar || text.endsPlainScalarBetweenBraces && node.isBetweenBraces else {
            return self
        }
        return TextEdit(replacing: node.range, with: inQuotes(text))
    }
}

extension String {
    /// Whether it cannot be a plain scalar anywhere.
    fileprivate var endsPlainScalar: Bool {
        guard let first = utf8.first else { return false }
        if ",[]{}#&*!|>'\"%@`".utf8.contains(first) { return true }
        let isMark = "-?:".utf8.contains(first) && (utf8.count == 1 || utf8.dropFirst().first == 0x20)
        return isMark || hasSuffix(":") || contains(": ") || contains(" #")
    }

    /// Whether it would end between brackets or braces.
    fileprivate var endsPlainScalarBetweenBraces: Bool { utf8.contains { ",[]{}".utf8.contains($0) } }
}

extension YAMLNode {
    /// Whether a plain value stands between brackets or braces: nowhere else does a comma or a closing one follow.
    fileprivate var isBetweenBraces: Bool {
        let source = tree.source
        var place = Int(range.end)
        while place < source.count {
            switch source[place] {
            case 0x09, 0x0A, 0x0D, 0x20: place += 1
            case UInt8(ascii: "#"):
                while place < source.count, source[place] != 0x0A, source[place] != 0x0D { place += 1 }
            default: return ",]}".utf8.contains(source[place])
            }
        }
        return false
    }
}
