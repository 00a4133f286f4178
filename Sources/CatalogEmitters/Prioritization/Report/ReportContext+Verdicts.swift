import CatalogModel
import CatalogPrioritization
import FormRuntime

/// Names and sentences about verdicts.
extension ReportContext {
    func name(_ verdict: Verdict) -> String {
        switch verdict {
        case .improve: language.pick("Verbessern", "Improve")
        case .build: language.pick("Bauen", "Build")
        case .leave: language.pick("Lassen", "Leave")
        case .retire: language.pick("Beenden", "Retire")
        }
    }

    func stageName(_ service: RankedService) -> String {
        switch service.priorities.stage {
        case .live: language.pick("in Betrieb", "live")
        case .planned: language.pick("geplant", "planned")
        }
    }

    /// What a verdict means, in a sentence.
    func meaning(_ verdict: Verdict) -> String {
        switch verdict {
        case .improve:
            language.pick(
                "Diese Dienste laufen schon, und es lohnt sich, jetzt weiter an ihnen zu arbeiten.",
                "These services are live, and it is worth working on them now.")
        case .build:
            language.pick(
                "Diese Dienste gibt es online noch nicht. Sie lohnen sich oder sind vorgeschrieben.",
                "These services are not online yet. They are worth it, or a law demands them.")
        case .leave:
            language.pick(
                "Hier bringt weitere Arbeit derzeit wenig, oder ein Gesetz steht dagegen. Es bleibt, wie es ist.",
                "More work brings little here for now, or a law is against it. They stay as they are.")
        case .retire:
            language.pick(
                "Diese Dienste kosten mehr, als sie bringen. Die Zeit fehlt an anderer Stelle.",
                "These services cost more than they bring. The time is missing elsewhere.")
        }
    }

    /// What decides in place of the points, in a word or two; nil where the points do.
    func decidingGate(_ service: RankedService) -> String? {
        switch service.reason {
        case .gate(let index), .keptByGate(let index):
            guard service.priorities.gates.indices.contains(index) else { return nil }
            return text(model.gates[service.priorities.gates[index].gate].label)
        case .threshold, .belowThreshold, .retirement: return nil
        }
    }

    /// Why the service has its verdict, in one or two sentences.
    func verdictSentence(_ service: RankedService) -> String {
        let points = pointsOf(service.score.counted)
        let held = service.priorities.gates
        func gate(_ index: Int) -> String {
            guard held.indices.contains(index) else { return "" }
            return "\(clause(model.gates[held[index].gate].reason)) (\(text(held[index].basis)))."
        }
        switch (service.verdict, service.reason) {
        case (.build, .gate(let index)):
            return language.pick(
                "Muss gebaut werden, unabhängig von den Punkten: ", "Has to be built, whatever its points: ")
                + gate(index)
        case (.retire, .gate(let index)):
            return language.pick("Muss beendet werden: ", "Has to be retired: ") + gate(index)
        case (_, .gate(let index)):
            return language.pick("Kann nicht online angeboten werden: ", "Cannot be offered online: ")
                + gate(index)
        case (_, .keptByGate(let index)):
            return language.pick(
                "Bleibt, obwohl die Zahlen für das Ende sprechen: ",
                "Stays although its figures speak for the end: ")
                + gate(index)
        case (.build, _):
            return language.pick(
                "Lohnt sich: \(points), gebaut wird ab \(threshold(.build)).",
                "Is worth it: \(points); services are built from \(threshold(.build)) on.")
        case (.improve, _):
            return language.pick(
                "Lohnt weitere Arbeit: \(points), verbessert wird ab \(threshold(.improve)).",
                "Is worth more work: \(points); services are improved from \(threshold(.improve)) on.")
        case (.retire, _):
            let reason = model.retirement.map { text($0.reason) } ?? ""
            return language.pick(
                "\(reason) Weitere Arbeit brächte wenig: \(points), die Grenze liegt bei \(threshold(.retire)).",
                "\(reason) More work would bring little: \(points); the limit is \(threshold(.retire)).")
        case (.leave, _):
            return service.priorities.stage == .planned
                ? language.pick(
                    "Lohnt sich derzeit nicht: \(points), gebaut wird ab \(threshold(.build)).",
                    "Is not worth it for now: \(points); services are built from \(threshold(.build)) on.")
                : language.pick(
                    "Kann so bleiben: \(points), verbessert wird ab \(threshold(.improve)).",
                    "May stay as it is: \(points); services are improved from \(threshold(.improve)) on.")
        }
    }

    /// `63,4 Punkte`
    func pointsOf(_ number: Number) -> String {
        language.pick("\(points(number)) Punkte", "\(points(number)) points")
    }

    func threshold(_ verdict: Verdict) -> String {
        let thresholds = model.thresholds
        let number: ScaledDecimal =
            switch verdict {
            case .build: thresholds.build
            case .improve, .leave: thresholds.improve
            case .retire: thresholds.retire
            }
        return language.value(Number(number))
    }
}
