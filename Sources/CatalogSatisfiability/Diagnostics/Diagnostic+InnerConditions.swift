import CatalogDiagnostics

// Conditions inside expressions: those of an `if`, and operands of `and` and `or`.
extension Diagnostic {
    /// - Parameter always: Whether it is never true at all, not only where it makes a difference.
    static func neverTrue(
        _ inner: InnerCondition, always: Bool, facts: [Wording], notes: [Note]
    ) -> Diagnostic {
        let sentence =
            always
            ? Wording(de: "Diese Bedingung ist nie wahr.", en: "This condition is never true.")
            : Wording(
                de: "Diese Bedingung ist nie wahr, wo es auf sie ankommt.",
                en: "This condition is never true where it makes a difference.")
        let consequence =
            switch inner.role {
            case .branch, .silent:
                Wording(
                    de: "Was hinter „then“ steht, gilt nie.", en: "What stands behind “then” never applies.")
            case .alternative, .conjunct:
                Wording(
                    de: "Sie macht das „or“ nie wahr.", en: "It never makes the “or” true.")
            }
        return Diagnostic(
            .conditionNeverTrue, at: inner.source,
            Wording(
                de: "\(sentence.german) \(consequence.german)",
                en: "\(sentence.english) \(consequence.english)"),
            proposal: Wording(
                de: "Ändern Sie die Bedingung, oder lassen Sie diesen Fall weg.\(facts.joined(.german))",
                en: "Change the condition, or leave this case out.\(facts.joined(.english))"),
            notes: notes)
    }

    /// - Parameter always: Whether it always is true, not only where it makes a difference.
    static func alwaysTrue(
        _ inner: InnerCondition, always: Bool, facts: [Wording], notes: [Note]
    ) -> Diagnostic {
        let sentence =
            always
            ? Wording(de: "Diese Bedingung ist immer wahr.", en: "This condition is always true.")
            : Wording(
                de: "Diese Bedingung ist immer wahr, wo es auf sie ankommt.",
                en: "This condition is always true where it makes a difference.")
        let consequence: Wording
        let proposal: Wording
        switch inner.role {
        case .branch, .silent:
            consequence = Wording(
                de: "Was hinter „else“ steht, gilt nie.", en: "What stands behind “else” never applies.")
            proposal = Wording(
                de:
                    "Ändern Sie die Bedingung, oder schreiben Sie statt des „if“ nur, was hinter „then“ steht.",
                en: "Change the condition, or write what stands behind “then” in the place of the “if”.")
        case .conjunct, .alternative:
            consequence = Wording(
                de: "In diesem „and“ schließt sie nichts aus.", en: "In this “and” it excludes nothing.")
            proposal = Wording(
                de: "Ändern Sie die Bedingung, oder lassen Sie sie weg.",
                en: "Change the condition, or leave it out.")
        }
        return Diagnostic(
            .conditionAlwaysTrue, at: inner.source,
            Wording(
                de: "\(sentence.german) \(consequence.german)",
                en: "\(sentence.english) \(consequence.english)"),
            proposal: Wording(
                de: proposal.german + facts.joined(.german), en: proposal.english + facts.joined(.english)),
            notes: notes)
    }
}
