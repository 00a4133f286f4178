/// Whether a diagnostic stops the compilation.
package enum Severity: String, Sendable, Comparable, CaseIterable {
    case note, warning, error

    package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }
}

/// What is known about one kind of mistake: the single source of its test, its page and its `explain` text.
package struct DiagnosticDefinition: Sendable {
    /// `DW` and four digits; the first tells the stage (1 syntax, 2 names and structure, 3 types, 4 advice).
    /// A code is never used again for something else.
    package let code: String

    /// The wrong pattern in kebab-case, for example `duplicate-key`.
    package let name: String

    package let severity: Severity

    /// One sentence: what is wrong.
    package let summary: Wording

    /// Why it is wrong and how to mend it; a few sentences.
    package let explanation: Wording

    /// A snippet with this mistake only. The wrong line ends with the comment `# CODE`.
    package let badExample: DiagnosticExample

    /// The same snippet, mended.
    package let goodExample: DiagnosticExample

    package init(
        code: String, name: String, severity: Severity, summary: Wording, explanation: Wording,
        badExample: DiagnosticExample, goodExample: DiagnosticExample
    ) {
        self.code = code
        self.name = name
        self.severity = severity
        self.summary = summary
        self.explanation = explanation
        self.badExample = badExample
        self.goodExample = goodExample
    }
}

/// A snippet of a definition, with the place where it belongs, so that a whole catalog can be made of it.
package enum DiagnosticExample: Sendable {
    /// Lines below `fields:` of the only page of a form.
    case fields(String)
    /// Lines below `form:` of a service.
    case form(String)
    /// Lines below `workflow:` of a service.
    case workflow(String)
    /// A whole file `services/example.yaml`.
    case service(String)
    /// A whole file `types/example.yaml`.
    case types(String)
    /// A whole file `catalog.yaml`.
    case catalog(String)
    /// Lines below `prioritization:` of `catalog.yaml`.
    case model(String)
    /// Lines below `prioritization:` of a service, for the model of `ExamplePriorities`.
    case priorities(String)

    /// What is shown to people.
    package var text: String {
        switch self {
        case .fields(let text), .form(let text), .workflow(let text), .service(let text), .types(let text),
            .catalog(let text), .model(let text), .priorities(let text):
            text
        }
    }
}
