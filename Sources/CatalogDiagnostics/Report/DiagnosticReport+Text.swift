extension DiagnosticReport {
    /// For people, and for tools that read compilers' output: each diagnostic begins with
    /// `path:line:column: severity: message [code]`, then come the source line with a marker, the proposal and
    /// the notes.
    package func text(isColored: Bool = false) -> String {
        diagnostics.map { text(of: $0, style: isColored ? .colored : .plain) }.joined()
    }

    private func text(of diagnostic: Diagnostic, style: Style) -> String {
        let definition = diagnostic.definition
        var text = entry(
            definition.severity, diagnostic.message, suffix: " [\(definition.code)]", at: diagnostic.range,
            proposal: diagnostic.proposal, style: style)
        for note in diagnostic.notes {
            text += entry(.note, note.message, suffix: "", at: note.range, proposal: nil, style: style)
        }
        return text
    }

    private func entry(
        _ severity: Severity, _ message: Wording, suffix: String, at range: SourceRange, proposal: Wording?,
        style: Style
    ) -> String {
        let place = place(of: range)
        let number = String(place.start.line)
        let gutter = String(repeating: " ", count: max(5, number.count))
        let excerpt = SourceExcerpt(place.bytes, marking: range)
        let location = "\(shown(place.path)):\(place.start.line):\(place.start.column):"
        var text = style.bold(location) + " " + style.severity(severity) + " "
        text += style.bold(shown(message[language])) + suffix + "\n"
        text += gutter.dropFirst(number.count) + number + " | " + excerpt.text + "\n"
        text += gutter + " | " + style.marker(excerpt.marker) + "\n"
        if let proposal {
            text += gutter + " = " + style.proposal(shown(proposal[language])) + "\n"
        }
        return text
    }
}

/// How parts of the text report stand out.
private enum Style {
    case plain, colored

    func bold(_ text: String) -> String { wrapped(text, "1") }
    func marker(_ text: String) -> String { wrapped(text, "1;32") }
    func proposal(_ text: String) -> String { wrapped(text, "36") }

    func severity(_ severity: Severity) -> String {
        switch severity {
        case .error: wrapped("error:", "1;31")
        case .warning: wrapped("warning:", "1;33")
        case .note: wrapped("note:", "1;36")
        }
    }

    private func wrapped(_ text: String, _ code: String) -> String {
        switch self {
        case .plain: text
        case .colored: "\u{1B}[\(code)m\(text)\u{1B}[0m"
        }
    }
}
