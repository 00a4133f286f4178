import CatalogDiagnostics
import CatalogModel

/// Says what is impossible in a form, and why.
struct ProofWording {
    private let form: CatalogModel.Form
    private let tree: AnswerTree
    /// What follows where nothing is accepted.
    private let consequence: Wording

    /// - Parameter transition: Whose form it is; nil for that of the service.
    init(_ form: CatalogModel.Form, _ tree: AnswerTree, of transition: Transition? = nil) {
        self.form = form
        self.tree = tree
        consequence =
            transition.map {
                Wording(de: "„\($0.id)“ wäre nie möglich", en: "“\($0.id)” would never be possible")
            }
            ?? Wording(
                de: "niemand könnte das Formular absenden", en: "nobody could submit the form")
    }

    /// A goal that no answers reach.
    func never(_ goal: Goal, _ reasons: [Prover.Reason]) -> Diagnostic {
        let notes = notes(reasons, besides: goal.kind) + limits(behind: goal, reasons)
        switch goal.kind {
        case .asked(let node):
            // Where nothing but its own bounds leaves no room, these are wrong rather than the condition.
            if reasons.areBounds(of: [node]),
                let own = reasons.first(where: { if case .bound = $0 { true } else { false } })
            {
                let others = reasons.filter { $0 != own } + [.relevance(node)]
                return .fieldNeverAnswered(
                    source(of: own), path: tree.path(of: node), notes: self.notes(others, besides: nil))
            }
            return .conditionNeverTrue(
                goal.source,
                consequence: Wording(
                    de: "Nach „\(tree.path(of: node))“ wird nie gefragt.",
                    en: "“\(tree.path(of: node))” is never asked for."), facts: facts(of: goal.kind),
                notes: notes)
        case .required(let node):
            return .conditionNeverTrue(
                goal.source,
                consequence: Wording(
                    de: "„\(tree.path(of: node))“ ist nie erforderlich.",
                    en: "“\(tree.path(of: node))” is never required."), facts: facts(of: goal.kind),
                notes: notes)
        case .noteShown:
            return .conditionNeverTrue(
                goal.source,
                consequence: Wording(
                    de: "Dieser Hinweis erscheint nie.", en: "This note never appears."),
                facts: facts(of: goal.kind), notes: notes)
        case .exitShown(let number):
            return shadowed(goal, number, reasons)
                ?? .conditionNeverTrue(
                    goal.source,
                    consequence: Wording(
                        de: "Diese Ausstiegsseite erscheint nie.", en: "This exit page never appears."),
                    facts: facts(of: goal.kind), notes: notes)
        case .notAsked(let node):
            return .conditionAlwaysTrue(
                goal.source,
                consequence: Wording(
                    de: "Nach „\(tree.path(of: node))“ wird in jedem Antrag gefragt.",
                    en: "“\(tree.path(of: node))” is asked for in every submission."), key: "when",
                facts: facts(of: goal.kind), notes: notes)
        case .notRequired(let node):
            return .conditionAlwaysTrue(
                goal.source,
                consequence: Wording(
                    de: "„\(tree.path(of: node))“ ist in jedem Antrag erforderlich.",
                    en: "“\(tree.path(of: node))” is required in every submission."), key: "required",
                facts: facts(of: goal.kind), notes: notes)
        case .noteHidden:
            return .conditionAlwaysTrue(
                goal.source,
                consequence: Wording(
                    de: "Dieser Hinweis erscheint in jedem Antrag.",
                    en: "This note appears in every submission."), key: "when",
                facts: facts(of: goal.kind), notes: notes)
        case .answered(let node):
            return .fieldNeverAnswered(goal.source, path: tree.path(of: node), notes: notes)
        case .option(let node, let option):
            return .optionNeverAccepted(
                goal.source, code: option.code, path: tree.path(of: node), notes: notes)
        case .ruleViolated(let number):
            return .ruleNeverViolated(
                goal.source, id: form.rules[number].id, facts: facts(of: goal.kind), notes: notes)
        case .innerTrue(let inner):
            return .neverTrue(
                inner, always: !reasons.contains(where: \.isAssumption),
                facts: facts(of: goal.kind), notes: notes)
        case .innerNotTrue(let inner):
            return .alwaysTrue(
                inner, always: !reasons.contains(where: \.isAssumption),
                facts: facts(of: goal.kind), notes: notes)
        }
    }

    /// A rule whose message would stand at a question that is not asked then.
    func outOfSight(rule number: Int, hiddenBy node: Int) -> Diagnostic {
        let rule = form.rules[number]
        // The last one, since all that the rule looks at is answered there. Items of lists are no place for it.
        let alwaysAsked = tree.answers(in: rule.requirement, of: 0).last {
            !tree.isInItem($0) && tree.isAlwaysAsked($0)
        }
        return .ruleOutOfSight(
            rule.atSource, id: rule.id, path: rule.at.path.joined(separator: "."),
            alwaysAsked: alwaysAsked.map(tree.path(of:)), hiddenBy: note(.relevance(node)))
    }

    func hasty(_ one: HastyExit) -> Diagnostic {
        let exit = form.exits[one.exit]
        return .exitForWantOfAnswer(
            exit.source, id: exit.id, missing: tree.path(of: one.missing),
            isAlwaysAsked: tree.isAlwaysAsked(one.missing), at: source(ofNode: one.missing))
    }

    /// A question that shows an answer which is never there.
    func unfilled(_ one: UnfilledAnswer) -> Diagnostic {
        let condition = tree.ancestors(of: one.question).first { tree.nodes[$0].field?.relevance != nil }
        return .pipedAnswerNeverThere(
            one.answer.source, name: tree.path(of: one.named), question: tree.path(of: one.question),
            notes: notes((condition.map { [.relevance($0)] } ?? []) + one.reasons, besides: nil))
    }

    /// A sum that a voluntary answer takes away.
    func absent(_ one: AbsentTotal) -> Diagnostic {
        let isMoney = if case .money? = tree.nodes[one.total].type { true } else { false }
        let zero = isMoney ? "0.00" : "0"
        let (total, source) = (tree.path(of: one.total), source(ofNode: one.missing))
        if one.isInItem {
            return .totalMayBeAbsent(
                one.source, total: total, part: one.part, inItems: one.tested, zero: zero, at: source)
        }
        return .totalMayBeAbsent(
            one.source, total: total, answer: tree.path(of: one.missing), part: one.part, tested: one.tested,
            zero: zero, at: source)
    }

    func undecided(_ goal: Goal) -> Diagnostic { .possibilityUndecided(goal.source) }

    /// A part of a form whose demands no answers fulfil.
    func diagnostic(contradictionIn component: Component, _ verdict: Prover.Verdict) -> Diagnostic {
        guard case .never(let reasons) = verdict else {
            return .possibilityUndecided(source(of: component))
        }
        // Better at a demand than at the condition of a question.
        let place =
            reasons.lastIndex { if case .relevance = $0 { false } else { true } } ?? reasons.indices.last
        let last = place.map { reasons[$0] }
        let notes = notes(reasons.filter { $0 != last }, besides: nil)
        guard let last else {
            if let limited = component.answers.first(where: { !tree.limitConditions(of: $0).isEmpty }) {
                let path = tree.path(of: limited)
                return .formNeverAccepted(
                    source(ofNode: limited),
                    what: Wording(
                        de:
                            "Bei jeder Antwort läge „\(path)“ außerhalb seiner Grenzen; \(consequence.german).",
                        en:
                            "Whatever is answered, “\(path)” would lie beyond its bounds; \(consequence.english)."
                    ),
                    notes: notes)
            }
            let field = component.answers.lazy.compactMap { tree.nodes[$0].field }.first
            return .formNeverAccepted(
                field?.source ?? source(of: component),
                what: Wording(
                    de: "Auf „\(field?.id ?? "")“ ist keine Antwort möglich, die alle Vorgaben erfüllt.",
                    en: "No answer to “\(field?.id ?? "")” can meet all that is demanded of it."),
                notes: notes)
        }
        return .formNeverAccepted(
            source(of: last), what: contradiction(last, isAlone: reasons.count == 1), notes: notes)
    }

    /// - Parameter isAlone: Whether nothing else has a part in it.
    private func contradiction(_ reason: Prover.Reason, isAlone: Bool) -> Wording {
        if case .exit = reason {
            return isAlone
                ? Wording(
                    de: "Diese Ausstiegsseite gilt bei jeder Antwort; \(consequence.german).",
                    en: "This exit page applies whatever is answered; \(consequence.english).")
                : Wording(
                    de:
                        "Diese Ausstiegsseite gilt bei allem, was das Formular sonst zulässt; \(consequence.german).",
                    en:
                        "This exit page applies to all that the form allows elsewhere; \(consequence.english)."
                )
        }
        return isAlone
            ? Wording(
                de: "Das kann keine Antwort erfüllen; \(consequence.german).",
                en: "No answers can fulfil this; \(consequence.english).")
            : Wording(
                de: "Das widerspricht dem, was hier sonst verlangt wird; \(consequence.german).",
                en: "This contradicts what is demanded elsewhere here; \(consequence.english).")
    }

    // MARK: - Reasons

    /// An exit that earlier ones hide.
    private func shadowed(_ goal: Goal, _ number: Int, _ reasons: [Prover.Reason]) -> Diagnostic? {
        let earlier = reasons.compactMap { reason -> ExitPage? in
            guard case .exit(let other) = reason, other < number else { return nil }
            return form.exits[other]
        }
        guard !earlier.isEmpty else { return nil }
        return .exitShadowed(
            goal.source, id: form.exits[number].id, by: earlier.map { ($0.id, $0.source) })
    }

    func notes(_ reasons: some Sequence<Prover.Reason>, besides goal: Goal.Kind?) -> [Diagnostic.Note] {
        var seen: Set<SourceRange> = []
        return reasons.compactMap { reason in
            if let goal, reason.isOwn(of: goal) { return nil }
            let note = note(reason)
            return seen.insert(note.range).inserted ? note : nil
        }
    }

    /// Where nothing that is demanded explains a verdict, the bounds of a value that is computed from the same answers may.
    private func limits(behind goal: Goal, _ reasons: [Prover.Reason]) -> [Diagnostic.Note] {
        let isExplained = reasons.contains { reason in
            switch reason {
            case .relevance, .assumption: false
            case .presence, .bound, .filled, .distinct, .rule, .exit: true
            }
        }
        guard !isExplained, !goal.kind.isConditionToBeTrue else { return [] }
        var looked = Set(goal.kind.answer.map { [$0] } ?? [])
        if let (condition, object) = condition(of: goal.kind) {
            looked.formUnion(tree.dependencies(of: condition, in: object))
        }
        let limited = tree.nodes.indices.filter { node in
            node != goal.kind.answer && !tree.limitConditions(of: node).isEmpty
                && !looked.isDisjoint(with: tree.dependencies(of: [node]))
        }
        return limited.prefix(Self.mostLimits).map { node in
            Diagnostic.Note(
                Wording(
                    de: "„\(tree.path(of: node))“ darf nicht außerhalb seiner Grenzen liegen.",
                    en: "“\(tree.path(of: node))” must not lie beyond its bounds."),
                at: source(ofNode: node))
        }
    }

    /// More values that are computed from the same answers are not noted.
    private static let mostLimits = 3

    private func note(_ reason: Prover.Reason) -> Diagnostic.Note {
        let wording =
            switch reason {
            case .relevance(let node):
                Wording(
                    de: "„\(tree.path(of: node))“ wird nur unter dieser Bedingung gefragt.",
                    en: "“\(tree.path(of: node))” is only asked for under this condition.")
            case .presence(let node):
                Wording(
                    de: "„\(tree.path(of: node))“ ist unter dieser Bedingung erforderlich.",
                    en: "“\(tree.path(of: node))” is required under this condition.")
            case .bound(let node, _):
                Wording(
                    de: "Das ist eine Grenze von „\(tree.path(of: node))“.",
                    en: "This is a bound of “\(tree.path(of: node))”.")
            case .filled(let node):
                Wording(
                    de: "„\(tree.path(of: node))“ darf nicht ohne jede Antwort sein.",
                    en: "“\(tree.path(of: node))” must not be without any answer.")
            case .distinct(let node):
                Wording(
                    de: "Die Einträge von „\(tree.path(of: node))“ müssen sich unterscheiden.",
                    en: "The items of “\(tree.path(of: node))” have to differ.")
            case .rule(let number):
                Wording(
                    de: "Die Regel „\(form.rules[number].id)“ verlangt das.",
                    en: "The rule “\(form.rules[number].id)” demands this.")
            case .exit(let number):
                Wording(
                    de: "Unter dieser Bedingung endet das Formular mit „\(form.exits[number].id)“.",
                    en: "Under this condition the form ends with “\(form.exits[number].id)”.")
            case .assumption(_, let isTrue):
                isTrue
                    ? Wording(
                        de: "Darauf kommt es nur an, wo diese Bedingung wahr ist.",
                        en: "That makes a difference only where this condition is true.")
                    : Wording(
                        de: "Darauf kommt es nur an, wo diese Bedingung nicht wahr ist.",
                        en: "That makes a difference only where this condition is not true.")
            }
        return Diagnostic.Note(wording, at: source(of: reason))
    }

    private func source(of reason: Prover.Reason) -> SourceRange {
        switch reason {
        case .relevance(let node):
            tree.nodes[node].field?.relevanceSource ?? source(ofNode: node)
        case .presence(let node): tree.nodes[node].field?.presenceSource ?? source(ofNode: node)
        case .bound(let node, let isUpper):
            (isUpper ? tree.nodes[node].type?.bounds.upper : tree.nodes[node].type?.bounds.lower)?.source
                ?? source(ofNode: node)
        case .filled(let node), .distinct(let node): source(ofNode: node)
        case .rule(let number): form.rules[number].source
        case .exit(let number): form.exits[number].source
        case .assumption(let source, _): source
        }
    }

    private func source(of component: Component) -> SourceRange {
        source(ofNode: component.answers.first ?? 0)
    }

    private func source(ofNode node: Int) -> SourceRange {
        let holder = tree.ancestors(of: node).first { tree.nodes[$0].field != nil } ?? 0
        return tree.nodes[holder].field?.source ?? form.fields.first?.source
            ?? SourceRange(file: SourceFileID(0), start: 0, end: 0)
    }

    // MARK: - Facts

    /// What the types of the answers in a condition say of them, as far as it may explain the verdict.
    private func facts(of goal: Goal.Kind) -> [Wording] {
        condition(of: goal).map { facts(in: $0, of: $1) } ?? []
    }

    /// What is known of the answers that a condition looks at: `“grade” lies between 1 and 6`.
    func facts(in condition: Expression, of object: Int) -> [Wording] {
        let answers = tree.answers(in: condition, of: object)
        // The items of a list are called alike.
        var paths: Set<String> = []
        return answers.compactMap { node in
            let path = tree.path(of: node)
            guard paths.insert(path).inserted else { return nil }
            return tree.nodes[node].type?.fact.map { fact in
                Wording(de: "„\(path)“ \(fact.german)", en: "“\(path)” \(fact.english)")
            }
        }
    }

    private func condition(of goal: Goal.Kind) -> (Expression, object: Int)? {
        switch goal {
        case .asked(let node), .notAsked(let node):
            return tree.nodes[node].field?.relevance.map { ($0, tree.object(of: node)) }
        case .required(let node), .notRequired(let node):
            guard case .requiredWhen(let condition)? = tree.nodes[node].field?.presence else { return nil }
            return (condition, tree.object(of: node))
        case .ruleViolated(let number): return (form.rules[number].requirement, 0)
        case .exitShown(let number): return (form.exits[number].condition, 0)
        case .noteShown(let object, let number), .noteHidden(let object, let number):
            return tree.notes(of: object)[number].relevance.map { ($0, object) }
        case .innerTrue(let inner), .innerNotTrue(let inner): return (inner.expression, inner.place.object)
        case .answered, .option: return nil
        }
    }
}

extension Goal.Kind {
    /// Whether it is a condition that is to be true, which may be impossible by itself.
    fileprivate var isConditionToBeTrue: Bool {
        switch self {
        case .asked, .required, .noteShown, .ruleViolated, .exitShown, .innerTrue: true
        case .notAsked, .notRequired, .noteHidden, .innerNotTrue, .answered, .option: false
        }
    }
}

extension Prover.Reason {
    var isAssumption: Bool { if case .assumption = self { true } else { false } }

    /// Whether it is the very condition that a goal is about.
    fileprivate func isOwn(of goal: Goal.Kind) -> Bool {
        switch (self, goal) {
        case (.relevance(let node), .asked(let own)), (.relevance(let node), .notAsked(let own)),
            (.presence(let node), .required(let own)), (.presence(let node), .notRequired(let own)):
            node == own
        default: false
        }
    }
}
