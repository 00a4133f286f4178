import CatalogModel
import CatalogPrioritization
import FormRuntime

/// Sentences on where points come from and how certain they are.
extension ReportContext {
    /// All sentences behind the verdict, in the order in which they are read.
    func reasons(_ service: RankedService) -> [String] {
        let best = best(service)
        return [
            strengths(best), weakness(service, besides: best.map(\.criterion)), missing(service),
            uncertainty(service),
            weights(service),
        ].compactMap(\.self)
    }

    /// The two criteria that bring most points.
    private func best(_ service: RankedService) -> [Contribution] {
        let sorted = service.contributions.filter { $0.points.counted > .zero }.enumerated().sorted {
            left, right in
            let points = (left.element.points.counted, right.element.points.counted)
            return points.0 != points.1 ? points.0 > points.1 : left.offset < right.offset
        }
        return sorted.prefix(2).map(\.element)
    }

    private func strengths(_ best: [Contribution]) -> String {
        guard !best.isEmpty else {
            return language.pick("Kein Kriterium bringt Punkte.", "No criterion brings points.")
        }
        let start =
            best.count > 1
            ? language.pick("Die meisten Punkte bringen ", "Most points come from ")
            : language.pick("Punkte bringt nur ", "Points come only from ")
        return start
            + language.list(best.map(described)) + "."
    }

    /// Another criterion that leaves most points.
    private func weakness(_ service: RankedService, besides best: [Int]) -> String? {
        let others = service.contributions.filter { $0.missing.isEmpty && !best.contains($0.criterion) }
        let lost = others.compactMap {
            contribution -> (Contribution, Number)? in
            let most = model.maximumPoints(of: model.criteria[contribution.criterion])
            return Number.difference(most, contribution.points.counted).map { (contribution, $0) }
        }
        guard let worst = lost.max(by: { $0.1 < $1.1 }), worst.1 > .zero else { return nil }
        return language.pick("Die meisten Punkte fehlen bei ", "Most points are missing at ")
            + described(worst.0) + "."
    }

    /// `Nachfrage (2.400 Vorgänge im Jahr, 6,9 von 10,0 Punkten)`
    private func described(_ contribution: Contribution) -> String {
        let criterion = model.criteria[contribution.criterion]
        let of = language.pick(
            "\(points(contribution.points.counted)) von \(points(model.maximumPoints(of: criterion))) Punkten",
            "\(points(contribution.points.counted)) of \(points(model.maximumPoints(of: criterion))) points")
        let value = contribution.value.map { shown($0, criterion) + ", " } ?? ""
        return "\(language.quoted(text(criterion.label))) (\(value)\(of))"
    }

    /// The value of a criterion; of a choice, its label.
    func shown(_ value: Number, _ criterion: Criterion) -> String {
        if let table = criterion.table, let row = table.first(where: { Number($0.number) == value }),
            let input = model.inputs.first(where: { $0.id == criterion.value.text }),
            let option = input.options.first(where: { $0.code == row.code })
        {
            return text(option.label)
        }
        return measured(value, criterion)
    }

    private func missing(_ service: RankedService) -> String? {
        guard !service.missing.isEmpty else { return nil }
        let names = language.list(service.missing.map { language.quoted(text(model.inputs[$0].label)) })
        let penalty = pointsOf(service.penalty)
        let isOne = service.missing.count == 1
        return language.pick(
            "\(isOne ? "Es fehlt die Angabe" : "Es fehlen die Angaben") \(names). Gezählt wird deshalb vorsichtig, mit den wenigsten möglichen Punkten; "
                + "gegenüber der Mitte des Möglichen kostet das \(penalty).",
            "\(isOne ? "The input \(names) is" : "The inputs \(names) are") missing. Therefore the least possible points are counted; "
                + "held against the middle of what is possible, that costs \(penalty).")
    }

    private func uncertainty(_ service: RankedService) -> String? {
        guard !service.score.isExact else { return nil }
        let (low, high) = (points(service.score.low), points(service.score.high))
        let others = [service.verdictAtLow, service.verdictAtHigh].filter { $0 != service.verdict }
        let range = language.pick(
            "Je nachdem, wie die unsicheren Angaben ausfallen, sind es \(low) bis \(high) Punkte",
            "Depending on the uncertain inputs, it is \(low) to \(high) points")
        guard let other = others.first else {
            return range + language.pick("; das Urteil bleibt gleich.", "; the verdict stays the same.")
        }
        return range
            + language.pick(
                "; das Urteil kann also auch \(language.quoted(name(other))) heißen.",
                "; so the verdict may also be \(language.quoted(name(other))).")
    }

    private func weights(_ service: RankedService) -> String {
        let (best, worst) = (service.ranks.lowerBound, service.ranks.upperBound)
        guard best < worst else {
            return language.pick(
                "Auch wenn jedes Gewicht bis zu 20 % größer oder kleiner wäre, bliebe es bei Platz \(best).",
                "Even if every weight were up to 20% larger or smaller, it would stay at rank \(best).")
        }
        return language.pick(
            "Wäre jedes Gewicht bis zu 20 % größer oder kleiner, läge der Dienst auf Platz \(best) bis \(worst).",
            "If every weight were up to 20% larger or smaller, the service would be at rank \(best) to \(worst)."
        )
    }

    /// What would move it most, at most two sentences.
    func leverSentences(_ service: RankedService) -> [String] {
        service.levers.prefix(2).compactMap { lever in
            guard let step = model.inputs[lever.input].step else { return nil }
            let isMore = lever.change > .zero
            let change = (isMore ? "+" : "") + points(lever.change)
            let verdict =
                lever.verdict == service.verdict
                ? ""
                : language.pick(
                    "; das Urteil hieße dann \(language.quoted(name(lever.verdict)))",
                    "; the verdict would then be \(language.quoted(name(lever.verdict)))")
            let rank =
                lever.rank == service.rank
                ? language.pick("Platz \(lever.rank) wie jetzt", "rank \(lever.rank) as now")
                : language.pick(
                    "Platz \(lever.rank) statt \(service.rank)",
                    "rank \(lever.rank) instead of \(service.rank)")
            return language.pick(
                "\(text(step.text)), wären es \(pointsOf(lever.points)) (\(change)) und \(rank)\(verdict).",
                "\(text(step.text)), it would be \(pointsOf(lever.points)) (\(change)) and \(rank)\(verdict)."
            )
        }
    }
}
