import CatalogEvaluation
import CatalogModel
import FormRuntime

/// What the ranking recommends.
package enum Verdict: String, CaseIterable, Sendable { case build, improve, leave, retire }

/// Why.
package enum VerdictReason: Hashable, Sendable {
    /// A gate decides; its index among those that the service stands at.
    case gate(Int)
    /// Enough points.
    case threshold
    /// Too few points, and nothing that speaks for the end.
    case belowThreshold
    /// Few points, and the rule for the end holds.
    case retirement
    /// Few points, and the rule for the end holds; but a gate demands the service.
    case keptByGate(Int)
}

extension PrioritizationModel {
    /// The verdict on a service with so many points.
    ///
    /// A gate that forbids decides first. A planned service is built where a gate demands it or its points reach the
    /// threshold, and is left otherwise. A running one is improved if its points reach the threshold; it is ended if they
    /// lie below the one for the end, the rule for the end holds and no gate demands it; otherwise it is left.
    func verdict(
        on priorities: ServicePriorities, points: Number, retires: Bool
    ) -> (verdict: Verdict, reason: VerdictReason) {
        func held(_ effect: Gate.Effect) -> Int? {
            priorities.gates.firstIndex { gates.indices.contains($0.gate) && gates[$0.gate].effect == effect }
        }
        if let ban = held(.forbid) { return (priorities.stage == .planned ? .leave : .retire, .gate(ban)) }
        let duty = held(.require)
        switch priorities.stage {
        case .planned:
            if let duty { return (.build, .gate(duty)) }
            return points >= Number(thresholds.build) ? (.build, .threshold) : (.leave, .belowThreshold)
        case .live:
            if points >= Number(thresholds.improve) { return (.improve, .threshold) }
            guard points < Number(thresholds.retire), retires else { return (.leave, .belowThreshold) }
            return duty.map { (.leave, .keptByGate($0)) } ?? (.retire, .retirement)
        }
    }

    /// Whether the rule for the end holds for the likely inputs; undecided is no.
    func retires(_ values: [InputValue]) -> Bool {
        guard let retirement else { return false }
        let named = values.compactMap { value in
            inputs.indices.contains(value.input)
                ? (inputs[value.input].id, value.amount.likely(of: inputs[value.input])) : nil
        }
        return retirement.condition.value(for: Dictionary(named) { first, _ in first }).truth == .yes
    }
}
