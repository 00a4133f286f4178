import CatalogDiagnostics
import CatalogModel

// Payments of nothing.
extension WorkflowProof {
    var missingAmounts: [Diagnostic] {
        mutating get {
            workflow.states.indices.compactMap { index in
                guard let payment = workflow.states[index].payment else { return nil }
                guard !payment.amount.references.isEmpty else { return nil }
                let cases = payment.amount.cases.compactMap { one in
                    prover.absence(of: one.value).map { prover.demands(one) + [($0, .isTrue)] }
                }
                return diagnostic(
                    of: cases, in: index, possible: { .amountMayBeAbsent(payment.source, witness: $0) },
                    undecided: .absenceUndecided(payment.source))
            }
        }
    }

    /// Payments that are rounded half up to nothing: nobody could pay them, so the case would wait for ever.
    var emptyAmounts: [Diagnostic] {
        mutating get {
            workflow.states.indices.compactMap { index in
                guard let payment = workflow.states[index].payment else { return nil }
                let cases = payment.amount.cases.compactMap { one in
                    prover.isCertainlyDue(one.value, payment)
                        ? nil : prover.demands(one) + [(payment.isNothing(one.value), .isTrue)]
                }
                return diagnostic(
                    of: cases, in: index, possible: { .amountNotPositive(payment.source, witness: $0) },
                    undecided: .nothingUndecided(payment.source))
            }
        }
    }

    /// What is said of a state where one of some demands may be met there, or where that was not decided.
    private mutating func diagnostic(
        of cases: [WorkflowProver.Demands], in state: Int, possible: (Wording?) -> Diagnostic,
        undecided: Diagnostic
    ) -> Diagnostic? {
        var isUndecided = false
        for demands in cases {
            switch prover.possibility(of: demands, in: state) {
            case .possible: return possible(prover.text(for: demands))
            case .impossible: break
            case .undecided: isUndecided = true
            }
        }
        return isUndecided ? undecided : nil
    }
}

extension Payment {
    /// That an amount is rounded half up to nothing.
    func isNothing(_ amount: Expression) -> Expression {
        let halfAMinorUnit = "0." + String(repeating: "0", count: scale) + "5"
        return .comparison(.less, amount, .literal(.number(halfAMinorUnit)))
    }
}
