import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension ExpressionChecker {
    /// A name or path: an answer, a variable, values of the items of a list, or a part of a date or duration.
    mutating func path(_ parts: [ExpressionSyntax.NamePart], _ syntax: ExpressionSyntax) -> Operand? {
        guard let first = parts.first else { return nil }
        if let index = variables.lastIndex(where: { $0.name == first.name }) {
            let variable = variables[index]
            guard let type = variable.type else { return nil }
            let start = Walk(level: 0, variable: index, path: [], type: type)
            return walk(
                parts.dropFirst(), from: start, content: variable.scope.map { .record($0) } ?? .simple, syntax
            )
        }
        guard let (scope, level) = scope(of: first, before: parts.dropFirst().first?.name) else { return nil }
        return walk(
            parts[...], in: scope, Walk(level: level, variable: nil, path: [], type: .composite), syntax)
    }

    /// Where a path has led so far.
    private struct Walk {
        let level: Int
        let variable: Int?
        var path: [String]
        var type: ValueType
        var isComputed = false

        var reference: AnswerReference {
            AnswerReference(
                level: level, variable: variable, path: path, type: type, isComputed: isComputed)
        }
    }

    /// Whether neither an answer nor a variable has a name.
    func isUnknown(_ name: String) -> Bool {
        !variables.contains { $0.name == name } && !chain.levels.contains { $0.scope.index(of: name) != nil }
    }

    /// The scope that declares a name. Reports unknown names and names not yet asked.
    ///
    /// - Parameter next: The name behind it, which somebody may have named the page of.
    private mutating func scope(
        of part: ExpressionSyntax.NamePart, before next: String?
    ) -> (Scope, level: Int)? {
        for (level, around) in chain.levels.enumerated() {
            guard let index = around.scope.index(of: part.name) else { continue }
            return isVisible(index, in: around, part, before: next) ? (around.scope, level) : nil
        }
        addUnknownAnswer(part, before: next)
        return nil
    }

    /// Only names that would be right there are proposed: neither that of the field itself nor later ones.
    private mutating func addUnknownAnswer(_ part: ExpressionSyntax.NamePart, before next: String?) {
        let ways = chain.levels.flatMap { $0.scope.ways(to: part.name) }
        let inItems = variables.filter { $0.scope?.index(of: part.name) != nil }
            .map { "\($0.name).\(part.name)" }
        let inRecords = ways.filter { mayBeNamed(String($0.prefix { $0 != "." })) }
        let isPage = next.map(mayBeNamed) ?? false
        let lists = chain.levels.flatMap { $0.scope.lists(ofItemsWith: part.name) }.filter(mayBeNamed)
        if inItems.isEmpty, inRecords.isEmpty, lists.count == 1 {
            return add(.answerOfItems(part.range, name: part.name, list: lists[0]))
        }
        let near = meantName(by: part.name, before: next)
        add(
            .unknownAnswer(
                part.range, name: part.name, known: namesAround, near: near,
                inRecords: inItems + inRecords, withoutPage: isPage ? next : nil,
                orNumber: use == .bound && wanted?.isNumeric == true, as: wanted, mayBeValue: use != .name))
    }

    /// The name that was probably meant by another, of those that would be right: rather one of the type that is expected.
    private func meantName(by name: String, before next: String?) -> String? {
        // All that are declared are candidates, because these are the same for all that ask in one scope, so that they are prepared once.
        let declared = chain.levels.dropFirst().reduce(into: chain.levels.first?.scope.names ?? []) {
            $0 += $1.scope.names
        }
        let candidates = variables.isEmpty ? declared : variables.map(\.name) + declared
        let near = nearestName(to: name, among: candidates) { mayBeNamed(candidates[$0]) }
        if next != nil || wanted == nil || near.map({ isFolded($0, as: folded(name)) }) == true {
            return near
        }
        return nearestName(to: name, among: candidates) {
            mayBeNamed(candidates[$0]) && isWanted(candidates[$0])
        } ?? near
    }

    /// The names that would be right where the expression stands.
    private var namesAround: [String] {
        chain.levels.reduce(into: variables.map(\.name)) { names, around in
            for index in around.scope.declarations.indices where mayBeNamed(index, in: around) {
                names.append(around.scope.declarations[index].name)
            }
        }
    }

    /// Where a name leads to: the innermost scope that declares it.
    private func declaration(of name: String) -> (index: Int, around: ScopeChain.Level)? {
        for around in chain.levels {
            if let index = around.scope.index(of: name) { return (index, around) }
        }
        return nil
    }

    /// Whether a name may stand where the expression stands.
    private func mayBeNamed(_ name: String) -> Bool {
        variables.contains { $0.name == name }
            || declaration(of: name).map { mayBeNamed($0.index, in: $0.around) } ?? false
    }

    /// Whether an answer is by itself of the type that is expected.
    private func isWanted(_ name: String) -> Bool {
        guard let wanted, let (index, around) = declaration(of: name) else { return false }
        return around.scope.declarations[index].type?.gives(wanted) == true
    }

    /// Whether an answer may be named where the expression stands.
    private func mayBeNamed(_ index: Int, in around: ScopeChain.Level) -> Bool {
        guard around.scope.declarations[index].isNameable else { return false }
        let isOnTime = chain.looksAhead || around.scope.declarations[index].page <= around.page
        switch visibility {
        case .anywhere: return true
        case .answersAbove: return index < around.position
        case .pagesUpToHere: return isOnTime && index != around.position
        case .earlierAnswers:
            return isOnTime && (chain.looksAhead ? index != around.position : index < around.position)
        }
    }

    /// Whether an answer may be named where the expression stands. Reports it otherwise.
    private mutating func isVisible(
        _ index: Int, in around: ScopeChain.Level, _ part: ExpressionSyntax.NamePart, before next: String?
    ) -> Bool {
        let declaration = around.scope.declarations[index]
        if visibility == .answersAbove {
            if index < around.position { return true }
            add(.laterAnswerShown(part.range, name: part.name, declared: declaration.range))
            return false
        }
        if visibility == .anywhere || chain.looksAhead { return true }
        if declaration.page > around.page {
            add(
                .reference(
                    toLaterPage: part.range, name: part.name, declared: declaration.range,
                    isOfNote: chain.levels.first?.isAtNote == true))
            return false
        }
        if index == around.position, let next, case .list = declaration.content,
            chain.levels.first?.scope.index(of: next) != nil
        {
            add(.ownListNamed(part.range, list: part.name, part: next))
            return false
        }
        if visibility == .earlierAnswers, index >= around.position {
            add(
                index == around.position
                    ? .circularDependency(part.range, path: [part.name, part.name], notes: [])
                    : .forwardReference(part.range, name: part.name, declared: declaration.range))
            return false
        }
        return true
    }

    private mutating func walk(
        _ parts: ArraySlice<ExpressionSyntax.NamePart>, in scope: Scope, _ walk: Walk,
        _ syntax: ExpressionSyntax
    ) -> Operand? {
        guard let part = parts.first else { return nil }
        guard let index = scope.index(of: part.name) else {
            let list = parts.count == 1 && isLengthElsewhere(part.name) ? self.list(of: walk) : nil
            add(
                .unknownAnswer(
                    part.range, name: part.name, known: scope.names,
                    near: nearestName(to: part.name, among: scope.names),
                    meant: list.map { "count(\($0))" }))
            return nil
        }
        let declaration = scope.declarations[index]
        // A broken declaration was reported where it stands.
        guard let type = declaration.type else { return nil }
        var walk = walk
        walk.path.append(part.name)
        walk.type = type
        walk.isComputed = declaration.isComputed
        return self.walk(parts.dropFirst(), from: walk, content: declaration.content, syntax)
    }

    private mutating func walk(
        _ parts: ArraySlice<ExpressionSyntax.NamePart>, from walk: Walk, content: Scope.Content,
        _ syntax: ExpressionSyntax
    ) -> Operand? {
        guard let part = parts.first else { return Operand(syntax, .answer(walk.reference)) }
        switch content {
        case .record(let inner): return self.walk(parts, in: inner, walk, syntax)
        case .list(let inner, let mostItems):
            guard let inner else {
                add(.partOfSimpleAnswer(part.range, name: written(walk), part: part.name, type: walk.type))
                return nil
            }
            guard hasRoom(for: mostItems, at: part.range) else { return nil }
            return projection(parts, of: walk.reference, inner, syntax)
        case .simple:
            guard let property = Property(part.name, of: walk.type), parts.count == 1 else {
                addUnknownPart(part, of: written(walk), walk.type)
                return nil
            }
            return Operand(syntax, .property(property, .answer(walk.reference)))
        }
    }

    /// `children.name`: a value for each item.
    private mutating func projection(
        _ parts: ArraySlice<ExpressionSyntax.NamePart>, of list: AnswerReference, _ scope: Scope,
        _ syntax: ExpressionSyntax
    ) -> Operand? {
        let variable = variables.count
        let start = Walk(level: 0, variable: variable, path: [], type: .composite)
        let way = list.variable == nil ? list.path.joined(separator: ".") : nil
        variables.append(Variable(name: "", type: .composite, scope: scope, projected: way))
        defer { variables.removeLast() }
        guard let body = walk(parts, in: scope, start, syntax) else { return nil }
        let (expression, type) = body.settled
        if case .list(let values) = type {
            add(
                .listOfLists(
                    syntax.range, list: list.path.joined(separator: "."),
                    values: parts.map(\.name).joined(separator: "."), areNumbers: values.isNumeric))
            return nil
        }
        return Operand(syntax, .projection(.answers(list), variable: variable, expression, type))
    }

    /// What a walk has named so far, as it is written.
    private func written(_ walk: Walk) -> String {
        let variable = walk.variable.flatMap { variables.indices.contains($0) ? variables[$0] : nil }
        return ([variable.map { $0.projected ?? $0.name } ?? ""].filter { !$0.isEmpty } + walk.path)
            .joined(separator: ".")
    }

    /// The way to the list of whose items a walk has just begun to name an answer; nil for any other walk.
    private func list(of walk: Walk) -> String? {
        guard walk.path.isEmpty, let variable = walk.variable, variables.indices.contains(variable) else {
            return nil
        }
        return variables[variable].projected
    }

    /// Resolves a path to one answer, as `at:` of a rule needs it. Reports ways through a list.
    mutating func reference(_ parts: [ExpressionSyntax.NamePart], _ syntax: ExpressionSyntax)
        -> AnswerReference?
    {
        switch path(parts, syntax)?.value {
        case .typed(.answer(let reference), _)?: return reference
        case .typed(.projection(.answers(let list), _, _, _), _)?:
            add(.noSingleAnswer(parts.last?.range ?? syntax.range, list: list.path.last ?? ""))
            return nil
        case .typed(.property, _)?:
            add(
                .partOfSimpleAnswer(
                    parts.last?.range ?? syntax.range, name: parts.dropLast().last?.name ?? ""))
            return nil
        case .typed?, .number?, .text?, nil: return nil
        }
    }

    /// `date("2026-01-01").year`
    mutating func member(
        of inner: ExpressionSyntax, _ name: ExpressionSyntax.NamePart, _ syntax: ExpressionSyntax
    ) -> Operand? {
        guard let operand = operand(inner) else { return nil }
        let (expression, type) = operand.settled
        guard let property = Property(name.name, of: type) else {
            addUnknownPart(name, of: "…", type)
            return nil
        }
        return Operand(syntax, .property(property, expression))
    }

    private mutating func addUnknownPart(
        _ part: ExpressionSyntax.NamePart, of name: String, _ type: ValueType
    ) {
        let parts = Property.names(of: type)
        if parts.isEmpty || parts.contains(part.name) {
            add(.partOfSimpleAnswer(part.range, name: name, part: part.name, type: type))
        } else {
            add(.unknownPart(part.name, of: name, parts: parts, at: part.range))
        }
    }
}

extension Property {
    /// The part of a value that a name means; nil if values of the type have none of that name.
    init?(_ name: String, of type: ValueType) {
        guard let property = Self.all(of: type).first(where: { $0.name == name })?.property else {
            return nil
        }
        self = property
    }

    /// What parts values of a type have.
    static func names(of type: ValueType) -> [String] { all(of: type).map(\.name) }

    private static func all(of type: ValueType) -> [(name: String, property: Property)] {
        switch type {
        case .date: [("year", .year), ("month", .month), ("day", .day), ("weekday", .weekday)]
        case .time: [("hour", .hour), ("minute", .minute), ("second", .second)]
        case .dayTime: [("days", .days), ("hours", .hours), ("minutes", .minutes), ("seconds", .seconds)]
        case .yearMonth: [("years", .years), ("months", .months)]
        case .boolean, .text, .integer, .decimal, .money, .number, .option, .list, .composite, .null: []
        }
    }
}
