import CatalogModel

/// Says in plain words when a condition holds.
struct ConditionSentence {
    let page: PageLanguage
    let scope: AnswerScope

    /// A condition whose references are resolved and whose negations have been pushed down to the comparisons,
    /// which three-valued logic allows.
    private enum Clause {
        case single(Sentence)
        case all([Clause])
        case any([Clause])
    }

    func callAsFunction(_ condition: Expression, decides purpose: ConditionPurpose) -> Sentence {
        let words = page.words.conditions
        guard let clause = clause(condition, isNegated: false, depth: 0), let text = text(clause) else {
            return words.depends(
                purpose,
                condition.references.isEmpty
                    ? words.dayMatters : words.answersMatter(questions(in: condition)))
        }
        switch purpose {
        case .question: return words.onlyAnswer(text)
        case .group: return words.onlyFillIn(text)
        case .value: return words.onlyCounts(text)
        case .note: return words.onlyApplies(text)
        case .required: return words.required(text)
        case .exit: return words.refused(text)
        }
    }

    /// Says what bounds an answer that follows from others; nil if there is nothing that people could look at.
    func callAsFunction(_ bound: Expression, is limit: BoundSide, of type: FieldType) -> Sentence? {
        let words = page.words.bounds
        if case .answer(let reference) = bound, let question = question(reference) {
            switch (limit, type) {
            case (.lower, .date): return words.notBefore(question)
            case (.upper, .date): return words.notAfter(question)
            case (.lower, .list), (.lower, .choices): return words.noFewer(question)
            case (.upper, .list), (.upper, .choices): return words.noMore(question)
            case (.lower, _): return words.notLess(question)
            case (.upper, _): return words.notGreater(question)
            }
        }
        guard !bound.references.isEmpty else { return nil }
        if case .date = type { return words.dayDepends(limit, questions(in: bound)) }
        return words.depends(limit, questions(in: bound))
    }

    /// Says what a value is computed from.
    func callAsFunction(computed computation: Expression) -> Sentence {
        computation.references.isEmpty
            ? page.words.bounds.fixed : page.words.bounds.computed(questions(in: computation))
    }

    // MARK: Clauses to words

    /// nil for what is nested so deeply that a sentence would not be understood.
    private func text(_ clause: Clause) -> Sentence? {
        let words = page.words.conditions
        switch clause {
        case .single(let sentence): return sentence
        case .all(let clauses):
            return text(clauses, near: words.and, far: words.andAlso) { clause in
                if case .any(let inner) = clause { self.flat(inner, words.or) } else { nil }
            }
        case .any(let clauses):
            return text(clauses, near: words.or, far: words.orElse) { clause in
                if case .all(let inner) = clause { self.flat(inner, words.and) } else { nil }
            }
        }
    }

    private func text(
        _ clauses: [Clause], near: Sentence, far: Sentence, inner: (Clause) -> Sentence?
    ) -> Sentence? {
        guard clauses.count <= 6 else { return nil }
        if let flat = flat(clauses, near) { return flat }
        var texts: [Sentence] = []
        for clause in clauses {
            if case .single(let sentence) = clause {
                texts.append(sentence)
            } else if let sentence = inner(clause) {
                texts.append(sentence)
            } else {
                return nil
            }
        }
        return .list(texts, separator: far, last: far)
    }

    private func flat(_ clauses: [Clause], _ last: Sentence) -> Sentence? {
        var texts: [Sentence] = []
        for clause in clauses {
            guard case .single(let sentence) = clause else { return nil }
            texts.append(sentence)
        }
        return .list(texts, separator: last, last: last)
    }

    // MARK: Expressions to clauses

    /// nil for what has no plain words.
    private func clause(_ expression: Expression, isNegated: Bool, depth: Int) -> Clause? {
        guard depth < 12 else { return nil }
        switch expression {
        case .not(let inner): return clause(inner, isNegated: !isNegated, depth: depth + 1)
        case .and, .or: return group(expression, isNegated: isNegated, depth: depth)
        case .answer(let reference): return truth(of: reference, is: !isNegated)
        case .isAbsent(let reference):
            guard let question = question(reference) else { return nil }
            let words = page.words.conditions
            if isComputed(reference) {
                return .single(isNegated ? words.someResult(question) : words.noResult(question))
            }
            return .single(isNegated ? words.something(question) : words.nothing(question))
        case .call(.listContains, let operands):
            guard operands.count == 2, case .answer(let reference) = operands[0],
                case .literal(let literal) = operands[1], let question = question(reference),
                let answer = value(literal, of: reference)
            else { return nil }
            let words = page.words.conditions
            return .single((isNegated ? words.notChosen : words.chosen)(question, answer))
        case .oneOf(.answer(let reference), let values):
            return membership(reference, values, isNegated: isNegated)
        case .comparison(let comparison, let left, let right):
            return self.comparison(isNegated ? comparison.negated : comparison, left, right)
        case .oneOf, .literal, .today, .isNull, .arithmetic, .call, .matches, .property, .conditional,
            .lookup,
            .list, .projection, .quantified:
            return nil
        }
    }

    /// The operands of a chain of `and` or of `or`, which may be long, without going down with every one.
    private func group(_ expression: Expression, isNegated: Bool, depth: Int) -> Clause? {
        var operands: [Expression] = []
        var pending = [expression]
        var isConjunction = false
        if case .and = expression { isConjunction = true }
        while let next = pending.popLast() {
            guard operands.count <= 6 else { return nil }
            switch next {
            case .and(let left, let right) where isConjunction: pending += [right, left]
            case .or(let left, let right) where !isConjunction: pending += [right, left]
            case _: operands.append(next)
            }
        }
        var clauses: [Clause] = []
        let isAll = isConjunction != isNegated
        for operand in operands {
            switch clause(operand, isNegated: isNegated, depth: depth + 1) {
            case .all(let inner)? where isAll: clauses += inner
            case .any(let inner)? where !isAll: clauses += inner
            case let inner?: clauses.append(inner)
            case nil: return nil
            }
        }
        return isAll ? .all(clauses) : .any(clauses)
    }

    private func truth(of reference: AnswerReference, is expected: Bool) -> Clause? {
        guard let field = scope.field(reference), let question = question(reference) else { return nil }
        let words = page.words.conditions
        if case .consent = field.type {
            return .single(expected ? words.ticked(question) : words.notTicked(question))
        }
        if field.isComputed {
            return .single(
                words.result(question, Sentence(expected ? page.words.form.yes : page.words.form.no)))
        }
        return .single(expected ? words.answeredYes(question) : words.answeredNo(question))
    }

    private func comparison(_ comparison: Comparison, _ left: Expression, _ right: Expression) -> Clause? {
        let words = page.words.conditions
        switch (left, right) {
        case (.answer(let first), .answer(let second)):
            guard let one = question(first), let other = question(second) else { return nil }
            let isDay = first.type == .date || first.type == .time
            return .single((isDay ? words.days : words.answers)(one, comparison, other))
        case (.answer(let reference), .literal(let literal)):
            return self.comparison(comparison, reference, literal)
        case (.answer(let reference), .today):
            guard let question = question(reference) else { return nil }
            return .single(words.dateAndToday(question, comparison))
        case (.today, .literal(.date(let day))):
            return .single(words.receipt(comparison, Sentence(page.text(day))))
        case (_, .answer), (.literal, .today):
            return self.comparison(comparison.flipped, right, left)
        case _: return nil
        }
    }

    private func comparison(
        _ comparison: Comparison, _ reference: AnswerReference, _ literal: Expression.Literal
    ) -> Clause? {
        guard let question = question(reference) else { return nil }
        let words = page.words.conditions
        switch literal {
        case .boolean(let value):
            switch comparison {
            case .equal: return truth(of: reference, is: value)
            case .notEqual: return truth(of: reference, is: !value)
            case .less, .lessOrEqual, .greater, .greaterOrEqual: return nil
            }
        case .text, .option: return textComparison(comparison, reference, literal)
        case .integer, .decimal:
            guard let value = value(literal, of: reference) else { return nil }
            return .single(
                (isComputed(reference) ? words.resultSize : words.size)(question, comparison, value))
        case .date(let day): return .single(words.date(question, comparison, Sentence(page.text(day))))
        case .time(let time): return .single(words.time(question, comparison, Sentence(time)))
        case .null, .number, .dayTime, .yearMonth: return nil
        }
    }

    /// Texts, and options, of which those in the right order are listed: „60 Liter“ oder „80 Liter“.
    private func textComparison(
        _ comparison: Comparison, _ reference: AnswerReference, _ literal: Expression.Literal
    ) -> Clause? {
        switch comparison {
        case .equal: return membership(reference, [.literal(literal)], isNegated: false)
        case .notEqual: return membership(reference, [.literal(literal)], isNegated: true)
        case .less, .lessOrEqual, .greater, .greaterOrEqual:
            guard case .option(_, let limit) = literal, let options = scope.options(reference) else {
                return nil
            }
            let matching = options.enumerated().filter { index, _ in comparison.holds(index, limit) }
            guard 1...4 ~= matching.count else { return nil }
            let values = matching.map { index, option in
                Expression.literal(.option(code: option.code, index: index))
            }
            return membership(reference, values, isNegated: false)
        }
    }

    private func membership(_ reference: AnswerReference, _ values: [Expression], isNegated: Bool) -> Clause?
    {
        guard let question = question(reference) else { return nil }
        var texts: [Sentence] = []
        var areOptions = true
        for expression in values {
            guard case .literal(let literal) = expression, let value = value(literal, of: reference) else {
                return nil
            }
            if case .option = literal {} else { areOptions = false }
            texts.append(value)
        }
        guard 1...8 ~= texts.count else { return nil }
        let words = page.words.conditions
        let list = Sentence.list(texts, separator: ", ", last: Sentence(page.words.formats.or))
        if isComputed(reference) {
            return .single((isNegated ? words.otherResult : words.result)(question, list))
        }
        return switch (areOptions, isNegated) {
        case (true, false): .single(words.chosen(question, list))
        case (true, true): .single(words.otherChosen(question, list))
        case (false, false): .single(words.entered(question, list))
        case (false, true): .single(words.otherEntered(question, list))
        }
    }

    // MARK: Quotations

    /// Whether nobody has answered what a reference means.
    private func isComputed(_ reference: AnswerReference) -> Bool {
        scope.field(reference)?.isComputed == true
    }

    private func question(_ reference: AnswerReference) -> Sentence? {
        scope.field(reference).map { field in
            let question = page.quoted(field.label)
            let records = scope.distinctiveRecords(of: reference).map { record -> Sentence in
                "\(quoted: page.translation(record.label))"
            }
            return records.isEmpty
                ? question : "\(question) (\(Sentence.list(records, separator: ", ", last: ", ")))"
        }
    }

    private func value(_ literal: Expression.Literal, of reference: AnswerReference) -> Sentence? {
        switch literal {
        case .option(let code, _):
            return scope.options(reference)?.first { $0.code == code }.map { page.quoted($0.label) }
        case .text(let text):
            return page.quoted(LocalizedText.Translation(text: text, language: page.language))
        case .integer(let number):
            return Sentence(amount(ScaledDecimal(units: number, scale: 0), of: reference))
        case .decimal(let number): return Sentence(amount(number, of: reference))
        case .date(let day): return Sentence(page.text(day))
        case .time(let time): return Sentence(time)
        case .null, .boolean, .number, .dayTime, .yearMonth: return nil
        }
    }

    private func amount(_ number: ScaledDecimal, of reference: AnswerReference) -> String {
        let text = page.text(number.shortened)
        guard let field = scope.field(reference) else { return text }
        return switch field.type {
        case .money(let type): page.words.formats.amount(text, type.currency)
        case .integer(let type): page.text(text, unit: type.unit.map(page.string))
        case .decimal(let type): page.text(text, unit: type.unit.map(page.string))
        case .text, .boolean, .consent, .choice, .choices, .date, .time, .email, .phone, .url, .iban, .bic,
            .postalCode, .file, .record, .list:
            text
        }
    }

    /// The questions that a condition looks at, each once, in the order of their first mention.
    private func questions(in condition: Expression) -> Sentence {
        var seen: Set<AnswerReference> = []
        var questions: [Sentence] = []
        for reference in condition.references where seen.insert(reference).inserted {
            if let question = question(reference) { questions.append(question) }
        }
        return .list(questions, separator: ", ", last: Sentence(page.words.formats.and))
    }
}
