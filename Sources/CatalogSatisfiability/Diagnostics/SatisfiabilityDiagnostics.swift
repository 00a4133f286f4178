import CatalogDiagnostics

/// Everything that the search for possible answers can report.
package let satisfiabilityDiagnostics: [DiagnosticDefinition] = [
    .conditionNeverTrue, .conditionAlwaysTrue, .ruleNeverViolated, .ruleOutOfSight, .optionNeverAccepted,
    .fieldNeverAnswered, .formNeverAccepted, .exitShadowed, .possibilityUndecided, .transitionNeverOpen,
    .overlappingTransitions, .deadlineNeverPasses, .stuckState, .placeholderMayBeAbsent,
    .placeholderNeverFilled, .amountMayBeAbsent, .amountNotPositive, .consentMayBeMissing,
    .applicantWithoutAddress, .applicantNeverInformed, .waitForAge, .totalMayBeAbsent, .exitForWantOfAnswer,
]
