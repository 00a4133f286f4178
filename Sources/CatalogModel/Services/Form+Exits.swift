extension Form {
    /// For each exit page the page of the form that has to be answered before it may be shown; nil where none has to be.
    ///
    /// An answer that is not given yet makes most conditions undecided. Some hold just because of it: `email = null`, or a
    /// consent that is not ticked. They say nothing about somebody who has not come to the question.
    package var pagesDecidingExits: [Page?] {
        guard pages.count > 1, !exits.isEmpty else { return exits.map { _ in nil } }
        let scope = AnswerScope(form: self)
        var pageOfField: [String: Int] = [:]
        for (number, page) in pages.enumerated() {
            for field in page.elements.fields { pageOfField[field.id] = number }
        }
        return exits.map { exit in
            var last: Int?
            var seen: Set<AnswerReference> = []
            var pending = exit.condition.referencesThatCountUnanswered(in: scope)
            while let reference = pending.popLast() {
                guard seen.insert(reference).inserted else { continue }
                last = [last, reference.path.first.flatMap { pageOfField[$0] }].compactMap(\.self).max()
                if reference.isComputed { pending += scope.inputs(of: reference) }
            }
            return last.map { pages[$0] }
        }
    }
}

extension AnswerScope {
    /// What the value that a reference means is computed from, as seen from the form.
    fileprivate func inputs(of reference: AnswerReference) -> [AnswerReference] {
        guard let computation = field(reference)?.computation else { return [] }
        // What lies in a record begins with the record.
        let depth = reference.path.count - 1
        return computation.expression.references.compactMap { input in
            guard input.level <= depth else { return nil }
            return AnswerReference(
                level: 0, path: reference.path.prefix(depth - input.level) + input.path, type: input.type,
                isComputed: input.isComputed)
        }
    }
}

extension Expression {
    /// The references to answers whose absence alone may make something of this true.
    fileprivate func referencesThatCountUnanswered(in scope: AnswerScope) -> [AnswerReference] {
        var found: [AnswerReference] = []
        var pending = [self]
        while let next = pending.popLast() {
            switch next {
            case .isAbsent, .isNull, .conditional, .list: found += next.references
            case .answer(let reference):
                // Variables stand for items, which are there.
                guard reference.variable == nil else { continue }
                if reference.isComputed || scope.field(reference)?.isConsent ?? false {
                    found.append(reference)
                }
            case .literal, .today, .comparison, .oneOf, .not, .and, .or, .arithmetic, .call, .matches,
                .property,
                .lookup, .projection, .quantified:
                pending += next.parts
            }
        }
        return found
    }
}

extension Field {
    /// Whether no answer is one: the box is not ticked.
    fileprivate var isConsent: Bool { if case .consent = type { true } else { false } }
}
