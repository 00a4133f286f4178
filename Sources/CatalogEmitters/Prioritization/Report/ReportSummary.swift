import CatalogModel
import CatalogPrioritization

extension ReportContext {
    /// The order in which verdicts are told: what is to be done first.
    static let verdictOrder: [Verdict] = [.improve, .build, .leave, .retire]

    func services(_ verdict: Verdict) -> [RankedService] {
        prioritization.services.filter { $0.verdict == verdict }
    }

    /// How much there is, in a sentence.
    var summary: String {
        let parts = Self.verdictOrder.compactMap { verdict -> String? in
            let count = services(verdict).count
            guard count > 0 else { return nil }
            return switch verdict {
            case .improve: language.pick("\(count) zu verbessern", "\(count) to improve")
            case .build: language.pick("\(count) zu bauen", "\(count) to build")
            case .leave: language.pick("\(count) so zu lassen", "\(count) to leave as they are")
            case .retire: language.pick("\(count) zu beenden", "\(count) to retire")
            }
        }
        let count = prioritization.services.count
        return language.pick(
            "\(count) \(count == 1 ? "Dienst oder Vorhaben" : "Dienste und Vorhaben"): \(language.list(parts)).",
            "\(count) \(count == 1 ? "service or candidate" : "services and candidates"): \(language.list(parts))."
        )
    }

    /// `2 bis 4`, or one rank alone.
    func ranks(_ service: RankedService) -> String {
        let (best, worst) = (service.ranks.lowerBound, service.ranks.upperBound)
        return best == worst ? "\(best)" : language.pick("\(best) bis \(worst)", "\(best) to \(worst)")
    }

    /// `58,2 bis 68,9`, or one number alone.
    func range(_ span: Span) -> String {
        span.isExact
            ? points(span.low) : "\(points(span.low)) \(language.pick("bis", "to")) \(points(span.high))"
    }
}
