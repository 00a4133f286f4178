import CatalogDiagnostics

/// What a service's topic page says beyond its description and text modules, as it is read.
package struct Topic: Sendable {
    /// Indices in `Directory.lifeSituations`, as the service lists them.
    package let lifeSituations: [Int]
    package let frequentQuestions: [FrequentQuestion]
    /// Ids of other services that people need as well, as the service lists them.
    package let relatedServices: [String]
    /// The day on which somebody held the texts against the law and practice.
    package let reviewed: CalendarDate?
    /// Where that day stands.
    package let reviewedSource: SourceRange?

    package init(
        lifeSituations: [Int], frequentQuestions: [FrequentQuestion], relatedServices: [String],
        reviewed: CalendarDate?, reviewedSource: SourceRange? = nil
    ) {
        self.lifeSituations = lifeSituations
        self.frequentQuestions = frequentQuestions
        self.relatedServices = relatedServices
        self.reviewed = reviewed
        self.reviewedSource = reviewedSource
    }

    /// A service that says nothing of this.
    package static let empty = Topic(
        lifeSituations: [], frequentQuestions: [], relatedServices: [], reviewed: nil)
}

/// A question that staff are asked again and again, with the answer that they give.
package struct FrequentQuestion: Sendable {
    package let question: LocalizedText
    /// Markdown subset.
    package let answer: LocalizedText

    package init(question: LocalizedText, answer: LocalizedText) {
        self.question = question
        self.answer = answer
    }
}
