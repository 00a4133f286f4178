import CatalogDiagnostics
import CatalogModel

// Messages that are never sent, have gaps or reach nobody.
extension WorkflowProof {
    var silentMessages: [Diagnostic] {
        mutating get {
            var found: [Diagnostic] = []
            for (index, transition) in workflow.transitions.enumerated() where !closed.contains(index) {
                for message in transition.notifications {
                    guard let condition = message.condition, let source = message.conditionSource,
                        case .never(let reasons) = prover.verdict(
                            on: demands(of: message, at: index), before: transition)
                    else { continue }
                    unsent.insert(message.source)
                    found.append(
                        .messageNeverSent(
                            source, transition: transition.id,
                            facts: prover.wording.facts(in: condition, of: 0),
                            notes: prover.wording.notes(reasons, besides: nil)))
                }
            }
            return found
        }
    }

    /// What is true when a transition sends a message.
    func demands(of message: Notification, at transition: Int) -> WorkflowProver.Demands {
        prover.demands([transition]) + (message.condition.map { [($0, .isTrue)] } ?? [])
    }

    /// Places in texts whose answer may be absent, each once a message.
    var missingAnswers: [Diagnostic] {
        mutating get {
            var found: [Diagnostic] = []
            for (index, transition) in workflow.transitions.enumerated() where !closed.contains(index) {
                let known = prover.knowledge.taken(before: transition).union([index])
                for message in transition.notifications where !unsent.contains(message.source) {
                    found += missingAnswers(in: message, of: index, known: known)
                }
            }
            return found
        }
    }

    /// Those without words that stand in first: of them it can be that the answer is missing, and of all that it is never there.
    private mutating func missingAnswers(
        in message: Notification, of index: Int, known: Set<Int>
    ) -> [Diagnostic] {
        // First what may be missing: the answers that were found for one show it of others.
        var open: [(placeholder: Placeholder, missing: Diagnostic?)] = []
        var seen: Set<String> = []
        var isSent = false
        let placeholders = message.subject.placeholders + message.text.placeholders
        for placeholder in placeholders.filter({ $0.fallback == nil }) + placeholders
        where seen.insert(placeholder.name).inserted {
            if placeholder.fallback == nil, case .answer(let reference) = placeholder.content {
                let missing = missing(
                    placeholder, reference, in: message, of: index, known: known, isSent: &isSent)
                if let missing { open.append((placeholder, missing)) }
            } else {
                open.append((placeholder, nil))
            }
        }
        var found: [Diagnostic] = []
        for (number, entry) in open.enumerated() {
            // Each is a search of its own.
            let never =
                number < Self.mostSearched ? neverFilled(entry.placeholder, in: message, of: index) : nil
            if let said = never ?? entry.missing { found.append(said) }
        }
        return found
    }

    /// Of so many placeholders of a message it is looked whether they are never filled; people write fewer.
    private static let mostSearched = 60

    /// - Parameter isSent: Whether the message is sent with the answers that were found last. Often one answer is missing with others: then
    ///   these need not be looked for again.
    private mutating func missing(
        _ placeholder: Placeholder, _ reference: AnswerReference, in message: Notification, of index: Int,
        known: Set<Int>, isSent: inout Bool
    ) -> Diagnostic? {
        let transition = workflow.transitions[index]
        let demands = demands(of: message, at: index)
        if let asker = workflow.asker(of: reference), !known.contains(asker) {
            isSent = false
            switch prover.possibility(of: demands, in: transition.from, prover.graph.ways { $0 != asker })
            {
            case .possible:
                let path = prover.graph.text(prover.witnessWay, from: workflow.initial)
                return .placeholderMayBeAbsent(
                    placeholder.source, name: placeholder.name,
                    why: Wording(
                        de:
                            "„\(workflow.transitions[asker].id)“ fragt danach, liegt aber nicht auf diesem Weg: \(path).",
                        en:
                            "“\(workflow.transitions[asker].id)” asks for it, but is not on this way: \(path)."
                    ))
            case .undecided: return .absenceUndecided(placeholder.source)
            // Whoever comes here was asked.
            case .impossible: break
            }
        }
        guard let absence = prover.absence(of: .answer(reference)) else { return nil }
        let all = demands + [(absence, .isTrue)]
        if !isSent || !prover.witnessLacks(reference) {
            let possibility = prover.possibility(of: all, before: transition)
            isSent = possibility == .possible
            if possibility == .undecided { return .absenceUndecided(placeholder.source) }
            guard isSent else { return nil }
        }
        let witness = prover.text(for: all)
        return .placeholderMayBeAbsent(
            placeholder.source, name: placeholder.name,
            why: witness.map {
                Wording(de: "Zum Beispiel bei: \($0.german).", en: "For example with: \($0.english).")
            } ?? Wording(de: "Die Antwort ist freiwillig.", en: "The answer is voluntary."))
    }

    /// Messages to an applicant who may have given no address, in one report for each way in which they would be sent then.
    var missingAddresses: [Diagnostic] {
        mutating get {
            let fields = prover.service.form.fields + workflow.transitions.flatMap(\.fields)
            let missing = [Notification.OtherWay.letter, .phone].filter { !fields.tellHow($0) }
            return missingAddresses(nil) + missing.flatMap { missingAddresses($0) }
        }
    }

    /// - Parameter otherwise: How they would be sent without an e-mail address, which is not possible.
    private mutating func missingAddresses(_ otherwise: Notification.OtherWay?) -> [Diagnostic] {
        var places: [SourceRange] = []
        var witness: Wording?
        let address = prover.addressPath
        for (index, transition) in workflow.transitions.enumerated() where !closed.contains(index) {
            for message in transition.notifications
            where message.recipient == .applicant && message.otherwise == otherwise
                && !unsent.contains(message.source)
            {
                guard let address else {
                    places.append(message.source)
                    continue
                }
                let reference = AnswerReference(level: 0, path: address, type: .text)
                let demands = demands(of: message, at: index) + [(.isAbsent(reference), .isTrue)]
                guard prover.possibility(of: demands, before: transition) == .possible else { continue }
                places.append(message.source)
                witness = witness ?? prover.text(for: demands)
            }
        }
        guard let first = places.first else { return [] }
        let others = Array(places.dropFirst().prefix(10))
        let field = address?.joined(separator: ".")
        return [
            otherwise.map {
                .otherWayWithoutAddress(first, $0, field: field, witness: witness, others: others)
            }
                ?? .applicantWithoutAddress(first, field: field, witness: witness, others: others)
        ]
    }

    /// Messages that nobody can get, in one report a workflow.
    var messagesToNobody: [Diagnostic] {
        let places = workflow.transitions.flatMap { messagesToNobody(of: $0) }
        return places.first.map { [.messageToNobody($0, others: Array(places.dropFirst().prefix(10)))] } ?? []
    }

    /// Messages by e-mail alone, where the form asks for no address.
    func messagesToNobody(of transition: Transition) -> [SourceRange] {
        guard prover.addressPath == nil else { return [] }
        return transition.notifications.filter { $0.recipient == .applicant && $0.otherwise == .nothing }
            .map(\.source)
    }
}

extension Placeholder {
    /// As it is written between the braces.
    var name: String {
        switch content {
        case .answer(let reference): reference.path.joined(separator: ".")
        case .known(let known): "case.\(known.rawValue)"
        }
    }
}
