/// What a service designer is told about one mistake at one place.
package struct Diagnostic: Sendable {
    package let definition: DiagnosticDefinition

    /// What is wrong here; quotes what the author wrote and says what is expected.
    package let message: Wording

    /// The smallest thing that is wrong.
    package let range: SourceRange

    /// How to mend it, if that is known: a sentence such as `Meinten Sie „label“?`.
    package let proposal: Wording?

    /// Other places that belong to it.
    package let notes: [Note]

    /// The change that mends it, where that is certain.
    package let edit: TextEdit?

    package init(
        _ definition: DiagnosticDefinition, at range: SourceRange, _ message: Wording,
        proposal: Wording? = nil, notes: [Note] = [], edit: TextEdit? = nil
    ) {
        self.definition = definition
        self.message = message
        self.range = range
        self.proposal = proposal
        self.notes = notes
        self.edit = edit
    }

    /// Places that are noted beside the first of a repeated mistake.
    package static let mostNotes = 10

    /// The same with one more place, unless as many are noted as anybody reads.
    package func adding(_ note: Note) -> Diagnostic {
        guard notes.count < Self.mostNotes else { return self }
        return Diagnostic(
            definition, at: range, message, proposal: proposal, notes: notes + [note], edit: edit)
    }

    /// The same with another text in its edit, if it has one.
    package func editing(with replacement: String) -> Diagnostic {
        editing(edit.map { TextEdit(replacing: $0.range, with: replacement) })
    }

    /// The same with another edit.
    package func editing(_ edit: TextEdit?) -> Diagnostic {
        Diagnostic(definition, at: range, message, proposal: proposal, notes: notes, edit: edit)
    }

    /// A second place, for example where a duplicate was first written.
    package struct Note: Sendable {
        package let message: Wording
        package let range: SourceRange

        package init(_ message: Wording, at range: SourceRange) {
            self.message = message
            self.range = range
        }
    }
}

/// The replacement of a stretch of source bytes.
package struct TextEdit: Hashable, Sendable {
    package let range: SourceRange
    package let replacement: String

    package init(replacing range: SourceRange, with replacement: String) {
        self.range = range
        self.replacement = replacement
    }
}

extension [Diagnostic] {
    /// The order in which diagnostics are shown: by file, then place, then code.
    package func inSourceOrder() -> [Diagnostic] {
        sorted { left, right in
            if left.range.file != right.range.file { return left.range.file < right.range.file }
            if left.range.start != right.range.start { return left.range.start < right.range.start }
            return left.definition.code < right.definition.code
        }
    }

    package var hasErrors: Bool { contains { $0.definition.severity == .error } }
}
