import CatalogDiagnostics
import CatalogModel

/// All recommendations that a catalog does not follow, in the order of the rules.
package func lint(_ catalog: Catalog) -> [Diagnostic] {
    let writtenFields = catalog.writtenFields
    return lintRules.flatMap { rule in
        rule.check(catalog, writtenFields).map { $0.diagnostic(of: rule) }
    }
}

/// Every lint rule, by code. A new rule is one file in `Rules` and one line here.
package let lintRules: [LintRule] = [
    labelEndsWithPunctuation,
    freeTextWithoutHint,
    serviceWithoutLegalBasis,
    serviceWithoutValidExample,
    serviceWithoutSimpleLanguage,
    roleThatNeverActs,
    endWithoutFile,
    serviceWithoutPersonalData,
]

/// A recommendation on how a good definition looks; never an error.
package struct LintRule: Sendable {
    package let definition: DiagnosticDefinition
    /// Given all fields, too, which are gathered once for all rules.
    let check: @Sendable (_ catalog: Catalog, _ writtenFields: [Field]) -> [Finding]
}

/// One place that does not follow a rule.
struct Finding {
    let range: SourceRange
    let message: Wording
    let proposal: Wording?

    init(at range: SourceRange, _ message: Wording, proposal: Wording? = nil) {
        self.range = range
        self.message = message
        self.proposal = proposal
    }

    func diagnostic(of rule: LintRule) -> Diagnostic {
        Diagnostic(rule.definition, at: range, message, proposal: proposal)
    }
}
