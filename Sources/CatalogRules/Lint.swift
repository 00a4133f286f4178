import CatalogDiagnostics
import CatalogModel

/// All recommendations that a service does not follow, in the order of the rules.
package func lint(_ service: Service, in catalog: Catalog) -> [Diagnostic] {
    let fields = service.writtenFields
    return lintRules.flatMap { rule in
        rule.findings(in: service, fields, of: catalog).map { $0.diagnostic(of: rule) }
    }
}

/// All recommendations that what the services have in common does not follow, in the order of the rules.
package func lint(_ catalog: Catalog) -> [Diagnostic] {
    let fields = catalog.types.flatMap(\.writtenFields)
    return lintRules.flatMap { rule in rule.findings(in: catalog, fields).map { $0.diagnostic(of: rule) } }
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
    consentWithoutEffect,
    stepsWithSameLabel,
    confidentialAnswerInMessage,
    prefillWithoutName,
    questionsWithSameLabel,
]

/// A recommendation on how a good definition looks; never an error.
package struct LintRule: Sendable {
    package let definition: DiagnosticDefinition
    let check: Check

    /// What a rule looks at.
    enum Check: Sendable {
        case catalog(@Sendable (Catalog) -> [Finding])
        /// With the catalog for its languages.
        case service(@Sendable (Service, Catalog) -> [Finding])
        /// Every field that somebody wrote, once.
        case field(@Sendable (Field) -> Finding?)
    }

    fileprivate func findings(in service: Service, _ fields: [Field], of catalog: Catalog) -> [Finding] {
        switch check {
        case .catalog: []
        case .service(let check): check(service, catalog)
        case .field(let check): fields.compactMap(check)
        }
    }

    fileprivate func findings(in catalog: Catalog, _ fields: [Field]) -> [Finding] {
        switch check {
        case .catalog(let check): check(catalog)
        case .service: []
        case .field(let check): fields.compactMap(check)
        }
    }
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
