import CatalogDiagnostics

/// Everything that the search for possible answers can report.
package let satisfiabilityDiagnostics: [DiagnosticDefinition] = [
    .conditionNeverTrue, .conditionAlwaysTrue, .ruleNeverViolated, .ruleOutOfSight, .optionNeverAccepted,
    .fieldNeverAnswered,
    .formNeverAccepted, .exitShadowed, .possibilityUndecided, .transitionNeverOpen, .overlappingTransitions,
    .deadlineNeverPasses, .stuckState, .placeholderMayBeAbsent, .amountMayBeAbsent, .amountNotPositive,
    .consentMayBeMissing,
    .applicantWithoutAddress,
    .applicantNeverInformed, .waitForAge,
]
