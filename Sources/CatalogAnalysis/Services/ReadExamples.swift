import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension Analyzer {
    /// The examples of a form; nil if any of them is broken.
    mutating func readExamples(_ entry: YAMLNode.Entry?, _ form: Form) -> [Example]? {
        guard let entry else { return [] }
        let what = Wording(de: "Beispiele", en: "examples")
        let examples = namedEntries(
            of: entry.value, what, owner: entry.key.range, mayBeEmpty: true
        )
        .map { readExample($0, form) }
        return examples.contains { $0 == nil } ? nil : examples.compactMap(\.self)
    }

    private mutating func readExample(_ entry: YAMLNode.Entry, _ form: Form) -> Example? {
        let id = readName(entry.key, .camelCase)
        guard let members = members(of: entry.value, .example, owner: entry.key.range) else { return nil }
        let today = members["today"].map { readDate($0) }
        guard !isBroken(today) else { return nil }
        switch (members["valid"], members["invalid"]) {
        case (let valid?, nil):
            if let problems = members["problems"] {
                report(.problemsOfValidExample(problems.key.range))
                return nil
            }
            guard let answers = readMembers(valid.value, of: form.fields), let id else { return nil }
            return Example(
                id: id, answers: answers, expectation: .valid, today: today ?? nil, source: entry.key.range)
        case (nil, let invalid?):
            guard invalid.value.kind == .mapping else {
                report(.wrongNode(invalid.value, expected: .answers, owner: invalid.key.range))
                return nil
            }
            // What could not be read was reported where it stands.
            guard members["problems"] != nil || members.lacks("problems"),
                let problems = readProblems(members["problems"], form, invalid, owner: entry.key.range),
                let answers = rawObject(invalid.value, of: form.fields), let id
            else { return nil }
            return Example(
                id: id, answers: answers, expectation: .invalid(problems: problems), today: today ?? nil,
                source: entry.key.range)
        case (nil, nil), (_?, _?):
            let isKnown = members.lacks("valid") && members.lacks("invalid")
            guard isKnown || members["valid"] != nil else { return nil }
            report(.exampleWithoutVerdict(owner: entry.key.range))
            return nil
        }
    }

    private mutating func readProblems(
        _ entry: YAMLNode.Entry?, _ form: Form, _ answers: YAMLNode.Entry, owner: SourceRange
    ) -> [Example.ExpectedProblem]? {
        guard let entry else {
            report(
                .missingKey(
                    Construct.example.keys.filter { $0.name == "problems" }, in: .example,
                    languages: requiredLanguages, owner: owner))
            return nil
        }
        let what = Wording(de: "erwartete Meldungen", en: "expected problems")
        var problems: [Example.ExpectedProblem] = []
        var isComplete = true
        for problem in namedEntries(of: entry.value, what, owner: entry.key.range) {
            let codes =
                problem.value.kind == .sequence
                ? items(of: problem.value, what, owner: problem.key.range) : [problem.value]
            for code in codes where !code.isLost {
                guard readProblemCode(code, form, owner: problem.key.range),
                    checkProblemPath(problem.key, form, code: code.text)
                else {
                    isComplete = false
                    continue
                }
                let pointer = problem.key.text.split(separator: ".").map { "/" + $0 }.joined()
                problems.append(Example.ExpectedProblem(pointer: pointer, code: code.text))
            }
        }
        return isComplete && !problems.isEmpty ? problems : nil
    }

    private mutating func readProblemCode(_ node: YAMLNode, _ form: Form, owner: SourceRange) -> Bool {
        guard node.kind == .scalar, !node.isTextEmpty else {
            report(.wrongNode(node, expected: .text, owner: owner))
            return false
        }
        let named = node.text.split(separator: ".", maxSplits: 1)
        if named.count == 2, named[0] == "rule", let rule = form.rules.first(where: { $0.id == named[1] }),
            rule.severity == .error
        {
            return true
        }
        let rules = form.rules.filter { $0.severity == .error }.map { "rule." + $0.id }
        let exits = form.exits.map { "exit." + $0.id }
        let known =
            ProblemCode.allCases.map(\.rawValue) + ["unknown", "irrelevant", "normalisation"] + rules + exits
        guard known.contains(node.text) else {
            let warning = form.rules.first {
                $0.severity == .warning && (node.hasText($0.id) || node.hasText("rule.\($0.id)"))
            }
            report(
                warning.map { .warningAsProblem(node, rule: $0.source) }
                    ?? .unknownProblemCode(node, known: known))
            return false
        }
        return true
    }

    /// The path has to lead to a field, unless the problem is just that there is no such field. An exit is a problem
    /// of the whole form, written as `form`.
    private mutating func checkProblemPath(_ node: YAMLNode, _ form: Form, code: String) -> Bool {
        if code == "unknown" || code.hasPrefix("exit.") { return true }
        guard let known = fieldsInstead(of: node.text, in: form) else { return true }
        let points = node.text.split { "/[].".contains($0) }.joined(separator: ".")
        if points != node.text, !points.isEmpty, fieldsInstead(of: points, in: form) == nil {
            report(.problemPath(node, meant: points))
        } else {
            report(.unknownAnswerInExample(node, known: known))
        }
        return false
    }

    /// The names that there are in place of the first one of a path that there is not; nil if all of it leads to a field.
    private func fieldsInstead(of path: String, in form: Form) -> [String]? {
        var fields = form.fields
        for part in path.split(separator: ".") where !part.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) {
            guard let field = fields.first(where: { $0.id == String(part) }) else { return fields.map(\.id) }
            fields = field.type.memberFields
        }
        return nil
    }
}

extension FieldType {
    /// The fields inside a record or a list of records.
    fileprivate var memberFields: [Field] {
        switch self {
        case .record(let record): record.fields
        case .list(let list): list.item.memberFields
        case .text, .integer, .decimal, .money, .boolean, .consent, .choice, .choices, .date, .time, .email,
            .phone, .url,
            .iban, .bic, .postalCode, .file:
            []
        }
    }
}
