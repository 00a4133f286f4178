import CatalogModel
import FormRuntime

/// The best and the worst rank of each service when every weight is 20 % smaller or 20 % larger, in all combinations,
/// and unchanged.
///
/// Which of two services is ahead depends on a sum that is linear in the weights; so if any weights within ±20 % turn
/// their order, those of one of these combinations do. The sums are compared exactly, and ties go by order.
///
/// - Parameters:
///   - shares: one list a service, one share a criterion.
///   - ranks: with the weights as they are, counted from 0; they break ties, as they go by points and then by id.
func rankIntervals(
    _ shares: [[Number]], weights: [ScaledDecimal], ranks: [Int], order: [Int]
) -> [ClosedRange<Int>] {
    var best = ranks
    var worst = ranks
    // In units of 10^−4 of a weight, a fifth of it, and 10^−12 of a share.
    let products = shares.map { service in
        zip(service, weights).map { share, weight in wholeUnits(share) * Int128(weight.units) }
    }
    // Begins with all weights at 80 %; each step changes one of them (Gray code).
    var sums = products.map { $0.reduce(0) { $0 + 4 * $1 } }
    var raised = [Bool](repeating: false, count: weights.count)
    for step in 0..<(1 << weights.count) {
        if step > 0 {
            let criterion = step.trailingZeroBitCount
            raised[criterion].toggle()
            for service in products.indices {
                sums[service] += (raised[criterion] ? 2 : -2) * products[service][criterion]
            }
        }
        let sorted = products.indices.sorted { left, right in
            sums[left] != sums[right] ? sums[left] > sums[right] : order[left] < order[right]
        }
        for (rank, service) in sorted.enumerated() {
            best[service] = min(best[service], rank)
            worst[service] = max(worst[service], rank)
        }
    }
    return zip(best, worst).map { $0...$1 }
}

/// A share in units of 10^−12.
private func wholeUnits(_ share: Number) -> Int128 {
    let units = Number.product(share, Number(units: 1_000_000_000_000))?.integer ?? 0
    return Int128(units)
}
