import CatalogModel

/// What the process says to people: names, and what the documentation of a node tells beyond the picture, in the first
/// language of the service.
struct BPMNTexts {
    private let language: Int
    private let words: BPMNWords
    private let catalog: Catalog

    init(_ service: Service, _ catalog: Catalog) {
        language = service.languages.first ?? 0
        words = BPMNWords.words(for: language, in: catalog.languages)
        self.catalog = catalog
    }

    func name(_ text: LocalizedText) -> String { text[language] }

    /// What a timer waits for.
    func time(of way: Transition, in state: WorkflowState) -> String {
        switch way.trigger {
        case .elapsed(let time): words.after(time)
        case .deadline: state.deadline.map(words.within) ?? ""
        case .roles, .payment: ""
        }
    }

    /// What happens in a state, how long it may last, what has to be paid, and for each way out of it that time does not
    /// take who acts, what is asked for, and who is told.
    func documentation(of state: WorkflowState, _ ways: [Transition]) -> String {
        var lines = state.description.map { [name($0)] } ?? []
        if let deadline = state.deadline { lines.append(words.within(deadline)) }
        if let payment = state.payment { lines.append(amount(of: payment)) }
        for way in ways where !way.trigger.isTimed { lines += self.lines(about: way) }
        if let file = state.file { lines.append(words.file(file)) }
        return lines.joined(separator: "\n")
    }

    /// When it happens, under which condition, and who is told.
    func documentation(ofTimed way: Transition, in state: WorkflowState) -> String {
        var lines = [time(of: way, in: state)]
        if let condition = way.condition { lines.append(words.onlyIf(condition.feel)) }
        return (lines + self.lines(about: way)).joined(separator: "\n")
    }

    private func lines(about way: Transition) -> [String] {
        var actors: [String] = []
        switch way.trigger {
        case .roles(let roles): actors = roles.map(name)
        case .payment(let outcome): actors = [words.outcome(outcome)]
        case .elapsed, .deadline: break
        }
        let trigger = actors.isEmpty ? "" : " (\(actors.joined(separator: ", ")))"
        return ["\(name(way.label))\(trigger)"] + way.fields.map { "  ▸ " + name($0.label) }
            + way.notifications.map { "  ✉ " + summary(of: $0) }
    }

    private func summary(of message: Notification) -> String {
        var conditions: [String] = []
        if let condition = message.condition { conditions.append(words.onlyIf(condition.feel)) }
        if let otherwise = message.otherwise { conditions.append(words.otherwise(otherwise)) }
        let condition = conditions.isEmpty ? "" : " (\(conditions.joined(separator: "; ")))"
        return "\(name(message.recipient)): \(name(message.subject.text))\(condition)"
    }

    private func name(_ role: ActorRole) -> String {
        switch role {
        case .applicant: words.applicant
        case .system: words.system
        case .staff(let index): catalog.roles.indices.contains(index) ? name(catalog.roles[index].name) : ""
        }
    }

    /// A number as it is written with the currency; what has to be computed, as FEEL.
    private func amount(of payment: Payment) -> String {
        let feel = payment.amount.feel
        guard case .literal = payment.amount else {
            let isExact = if case .answer = payment.amount { payment.amount.type.isMoney } else { false }
            return words.payment("\(feel) \(payment.currency)", isRounded: !isExact)
        }
        let parts = feel.split(separator: ".")
        guard parts.count == 2 else { return words.payment("\(feel) \(payment.currency)", isRounded: false) }
        let zeros = String(repeating: "0", count: max(0, payment.scale - parts[1].count))
        let number = parts[0] + words.decimalSeparator + parts[1] + zeros
        return words.payment("\(number) \(payment.currency)", isRounded: parts[1].count > payment.scale)
    }
}
