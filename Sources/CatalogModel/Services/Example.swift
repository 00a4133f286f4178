import CatalogDiagnostics

/// An executable example: answers, and what a form has to say to them.
package struct Example: Sendable {
    /// camelCase.
    package let id: String
    package let answers: AnswerValue
    package let expectation: Expectation
    /// The day on which the example is handed in.
    package let today: CalendarDate?
    package let source: SourceRange

    package init(
        id: String, answers: AnswerValue, expectation: Expectation, today: CalendarDate?, source: SourceRange
    ) {
        self.id = id
        self.answers = answers
        self.expectation = expectation
        self.today = today
        self.source = source
    }

    /// The day on which the example is handed in; an example that does not say is handed in on 2 March 2026.
    package var receipt: CalendarDate {
        today ?? CalendarDate(year: 2026, month: 3, day: 2) ?? .first
    }

    package enum Expectation: Sendable {
        case valid
        /// The problems, as JSON Pointer and code, in the order in which they were written.
        case invalid(problems: [ExpectedProblem])
    }

    package struct ExpectedProblem: Sendable {
        /// JSON Pointer (RFC 6901), for example `/applicant/birthDate`.
        package let pointer: String
        package let code: String

        package init(pointer: String, code: String) {
            self.pointer = pointer
            self.code = code
        }
    }
}
