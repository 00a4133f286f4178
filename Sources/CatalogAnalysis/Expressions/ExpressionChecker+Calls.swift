import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension ExpressionChecker {
    mutating func call(
        _ name: ExpressionSyntax.NamePart, _ arguments: [ExpressionSyntax], _ syntax: ExpressionSyntax
    ) -> Operand? {
        guard let signature = FunctionSignature.all[name.name] else {
            add(.unknownFunction(name.range, name: name.name, of: typeOfSole(arguments, in: name.name)))
            return nil
        }
        guard signature.counts.contains(arguments.count), signature.name != "time" || arguments.count != 2
        else {
            if !wholeNumberFunctions.contains(signature.name),
                let (number, range) = arguments.decimalCommas.lazy.compactMap(\.self).first,
                let meant = number.meant
            {
                add(.decimalCommaInExpression(number.written, meant: meant, at: range))
                return nil
            }
            add(
                .wrongArgumentCount(
                    name.range, signature, found: arguments.count, meant: timeOfDay(signature, arguments)))
            return nil
        }
        guard !hasDecimalComma(signature, arguments) else { return nil }
        switch signature.name {
        case "today": return Operand(syntax, .today)
        case "date" where arguments.count == 1: return date(arguments[0], syntax, signature)
        case "date" where !allowsConstants && isImpossibleDate(arguments):
            add(.impossibleDate(syntax.range, text: syntaxOfNumbers(arguments)))
            return nil
        case "time" where arguments.count == 1: return time(arguments[0], syntax, signature)
        case "time": return time(ofNumbers: arguments, syntax, signature)
        case "duration": return duration(arguments[0], syntax, signature)
        case "matches": return matches(arguments, syntax, signature)
        default: break
        }
        let operands = arguments.map { operand($0) }
        let known = operands.compactMap(\.self)
        guard known.count == operands.count else { return nil }
        switch signature.name {
        case "abs": return absolute(known[0], syntax, signature)
        case "list contains": return listContains(known[0], known[1], syntax, signature)
        case "count", "sum", "product", "mean", "min", "max", "all", "any":
            return aggregate(known, syntax, signature)
        default: return simple(known, syntax, signature)
        }
    }

    /// `time(8, 30, 0)` as it is written here.
    private func timeOfDay(_ signature: FunctionSignature, _ arguments: [ExpressionSyntax]) -> String? {
        callWithText(signature.name, arguments.map(\.wholeNumber))
    }

    /// The type of the only argument, where the function could be one that tells a length.
    private func typeOfSole(_ arguments: [ExpressionSyntax], in function: String) -> ValueType? {
        guard arguments.count == 1, let argument = arguments.first, isLengthElsewhere(function) else {
            return nil
        }
        // What is wrong with it is not said beside what is wrong with the function.
        var probe = self
        return probe.operand(argument)?.settled.type
    }

    /// A call with named arguments is one whose arguments stand in the order of the parameters.
    mutating func namedCall(
        _ name: ExpressionSyntax.NamePart, _ arguments: [ExpressionSyntax.NamedArgument],
        _ syntax: ExpressionSyntax
    ) -> Operand? {
        guard let signature = FunctionSignature.all[name.name] else {
            add(.unknownFunction(name.range, name: name.name))
            return nil
        }
        // `date(from: …)` is the other date of FEEL; `time` has two as well.
        let isFrom =
            ["date", "time"].contains(signature.name) && arguments.first?.name.name == "from"
        let names = isFrom ? ["from"] : signature.parameterNames
        var values: [String: ExpressionSyntax] = [:]
        for argument in arguments {
            guard names.contains(argument.name.name), values[argument.name.name] == nil else {
                add(.wrongArgument(argument.name.range, signature, nil))
                return nil
            }
            values[argument.name.name] = argument.value
        }
        let given = names.prefix { values[$0] != nil }
        guard given.count == arguments.count else {
            add(.wrongArgumentCount(name.range, signature, found: arguments.count))
            return nil
        }
        let positional = ExpressionSyntax.Kind.call(name, arguments: given.compactMap { values[$0] })
        return call(
            name, given.compactMap { values[$0] }, ExpressionSyntax(kind: positional, range: syntax.range))
    }

    /// A function whose parameters have fixed types.
    private mutating func simple(
        _ operands: [Operand], _ syntax: ExpressionSyntax, _ signature: FunctionSignature
    ) -> Operand? {
        guard let function = Function(rawValue: signature.name) else {
            add(.unsupportedExpression(syntax))
            return nil
        }
        for (operand, parameter) in zip(operands, signature.parameters)
        where !parameter.accepts(operand.settled.type) {
            if let meant = membership(meantBy: function, operands) {
                add(.wrongArgument(syntax.range, signature, operand.settled.type, meant: meant))
                return nil
            }
            add(
                .wrongArgument(
                    operand.syntax.range, signature, operand.settled.type,
                    ofItems: operands.count == 1 ? operand.partOfItems : nil))
            return nil
        }
        guard !hasDecimalComma(rounding: operands, in: function) else { return nil }
        if let range = brokenLiteral(function, operands) {
            add(function == .modulo ? .divisionByZero(range) : .wrongArgument(range, signature, nil))
            return nil
        }
        return Operand(syntax, .call(function, operands.map(\.settled.expression)))
    }

    /// The place of a number that the function can do nothing with: a fraction where digits are counted, zero as a
    /// divisor.
    private func brokenLiteral(_ function: Function, _ operands: [Operand]) -> SourceRange? {
        func fraction(_ index: Int) -> SourceRange? {
            guard operands.indices.contains(index), case .number(let digits) = operands[index].value else {
                return nil
            }
            return digits.contains(".") || digits.contains("e") ? operands[index].syntax.range : nil
        }
        switch function {
        case .floor, .ceiling, .roundUp, .roundDown, .roundHalfUp, .roundHalfDown, .decimal:
            return fraction(1)
        case .even, .odd: return fraction(0)
        case .modulo:
            guard case .number(let digits)? = operands.last?.value, isZero(digits) else { return nil }
            return operands.last?.syntax.range
        case .stringLength, .substring, .upperCase, .lowerCase, .substringBefore, .substringAfter, .contains,
            .startsWith, .endsWith, .date, .monthsBetween, .age, .count, .sum, .product, .mean, .minimum,
            .maximum,
            .all, .any, .listContains:
            return nil
        }
    }

    private mutating func absolute(
        _ operand: Operand, _ syntax: ExpressionSyntax, _ signature: FunctionSignature
    ) -> Operand? {
        let (value, type) = operand.settled
        if type == .null { return operand }
        guard let kind = Arithmetic.Kind(type) else {
            add(.wrongArgument(operand.syntax.range, signature, type))
            return nil
        }
        return Operand(
            syntax, .arithmetic(.absolute(value, kind)), type: kind == .number ? type.computed : type)
    }

    // MARK: - Lists

    /// A list, or several values that stand for one.
    private mutating func aggregate(
        _ operands: [Operand], _ syntax: ExpressionSyntax, _ signature: FunctionSignature
    ) -> Operand? {
        guard let function = Function(rawValue: signature.name) else { return nil }
        var list = operands[0].settled
        if case .list = list.type {
            guard operands.count == 1 else {
                add(.wrongArgumentCount(syntax.range, signature, found: operands.count))
                return nil
            }
        } else {
            guard operands.count > 1 || list.type != .null else { return Operand(syntax, .literal(.null)) }
            guard function != .count else {
                add(.wrongArgument(operands[0].syntax.range, signature, list.type))
                return nil
            }
            guard let (type, values) = common(operands) else { return nil }
            list = (.list(values, type), .list(type))
        }
        guard case .list(let element) = list.type, function.accepts(items: element) else {
            let parts = parts(of: list.expression) { function.accepts(items: $0) }
            add(.wrongArgument(operands[0].syntax.range, signature, list.type, parts: parts))
            return nil
        }
        let isAmount =
            function != .product && element.isNumeric && !element.isPlainNumber && function != .count
        return Operand(syntax, .call(function, [list.expression]), type: isAmount ? element : nil)
    }

    /// The ways to the answers of a list's items whose types a function works on.
    private func parts(of list: Expression, _ accepts: (ValueType) -> Bool) -> [String] {
        guard case .answer(let reference) = list, reference.variable == nil,
            let scope = itemScope(of: reference)?.scope
        else { return [] }
        let way = reference.path.joined(separator: ".")
        return scope.declarations.filter { $0.type.map(accepts) == true }.map { "\(way).\($0.name)" }
    }

    private mutating func listContains(
        _ list: Operand, _ value: Operand, _ syntax: ExpressionSyntax, _ signature: FunctionSignature
    ) -> Operand? {
        if case .list(let values) = list.syntax.kind,
            hasDecimalComma(values, beside: value) || hasDecimalComma(lookingThrough: values)
        {
            return nil
        }
        guard case .list(let element) = list.settled.type, element != .composite else {
            add(.wrongArgument(list.syntax.range, signature, list.settled.type))
            return nil
        }
        guard let item = self.element(of: list, element, matching: value) else { return nil }
        return Operand(syntax, .call(.listContains, [list.settled.expression, item]))
    }

    // MARK: - Texts with a meaning

    private mutating func date(
        _ argument: ExpressionSyntax, _ syntax: ExpressionSyntax, _ signature: FunctionSignature
    ) -> Operand? {
        if case .string(let text) = argument.kind { return date(text, at: argument.range, syntax) }
        guard let operand = operand(argument) else { return nil }
        guard operand.settled.type == .date || operand.isNull else {
            let meant = argument.writtenDate.map { "\"\($0)\"" }
            add(.wrongArgument(argument.range, signature, operand.settled.type, meant: meant))
            return nil
        }
        return Operand(syntax: syntax, value: operand.value)
    }

    /// Whether numbers that are written out are no day of any year.
    private func isImpossibleDate(_ arguments: [ExpressionSyntax]) -> Bool {
        let numbers = arguments.compactMap(\.wholeNumber)
        return numbers.count == 3
            && CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]) == nil
    }

    private func syntaxOfNumbers(_ arguments: [ExpressionSyntax]) -> String {
        arguments.compactMap(\.wholeNumber).map(String.init).joined(separator: ", ")
    }

    /// `time(8, 30, 0)`, of numbers that are written out, which is the same as `time("08:30:00")`.
    private mutating func time(
        ofNumbers arguments: [ExpressionSyntax], _ syntax: ExpressionSyntax, _ signature: FunctionSignature
    ) -> Operand? {
        for argument in arguments where argument.wholeNumber == nil {
            guard let operand = operand(argument) else { return nil }
            add(.wrongArgument(argument.range, signature, operand.settled.type))
            return nil
        }
        let numbers = arguments.compactMap(\.wholeNumber)
        guard let time = timeLiteral(CatalogSyntax.timeOfDay(numbers)) else {
            add(.impossibleTime(syntax.range, text: syntaxOfNumbers(arguments)))
            return nil
        }
        return Operand(syntax, .literal(.time(time)))
    }

    private mutating func date(_ text: String, at range: SourceRange, _ syntax: ExpressionSyntax) -> Operand?
    {
        guard let date = CalendarDate(text) else {
            add(.impossibleDate(range, text: text, isArgument: syntax.isCall))
            return nil
        }
        return Operand(syntax, .literal(.date(date)))
    }

    private mutating func time(
        _ argument: ExpressionSyntax, _ syntax: ExpressionSyntax, _ signature: FunctionSignature
    ) -> Operand? {
        guard case .string(let text) = argument.kind else {
            guard let operand = operand(argument) else { return nil }
            if operand.isNull || operand.settled.type == .time {
                return Operand(syntax: syntax, value: operand.value)
            }
            add(.wrongArgument(argument.range, signature, operand.settled.type))
            return nil
        }
        guard let time = timeLiteral(text) else {
            add(.impossibleTime(argument.range, text: text))
            return nil
        }
        return Operand(syntax, .literal(.time(time)))
    }

    private mutating func duration(
        _ argument: ExpressionSyntax, _ syntax: ExpressionSyntax, _ signature: FunctionSignature
    ) -> Operand? {
        guard case .string(let text) = argument.kind else {
            if let operand = operand(argument) {
                if operand.isNull { return operand }
                add(.wrongArgument(argument.range, signature, operand.settled.type))
            }
            return nil
        }
        guard let duration = DurationLiteral(text) else {
            add(.wrongDuration(argument.range, text: text))
            return nil
        }
        return Operand(syntax, .literal(duration.literal))
    }

    /// `@"…"`
    mutating func temporal(_ text: String, _ syntax: ExpressionSyntax) -> Operand? {
        if let duration = DurationLiteral(text) { return Operand(syntax, .literal(duration.literal)) }
        if let time = timeLiteral(text) { return Operand(syntax, .literal(.time(time))) }
        return date(text, at: syntax.range, syntax)
    }

    /// Nil for what are none.
    private func searchFlags(_ flags: ExpressionSyntax?) -> String? {
        switch flags?.kind {
        case nil, .null?: ""
        case .string(let text)?: text
        default: nil
        }
    }

    private mutating func matches(
        _ arguments: [ExpressionSyntax], _ syntax: ExpressionSyntax, _ signature: FunctionSignature
    ) -> Operand? {
        guard let operand = operand(arguments[0]) else { return nil }
        guard operand.settled.type == .text || operand.isNull else {
            add(.wrongArgument(arguments[0].range, signature, operand.settled.type))
            return nil
        }
        guard case .string(let source) = arguments[1].kind else {
            add(.wrongArgument(arguments[1].range, signature, nil))
            return nil
        }
        let flags = arguments.count > 2 ? arguments[2] : nil
        guard let search = searchFlags(flags).flatMap({ compileSearch(source, flags: $0) }) else {
            add(.wrongArgument(flags?.range ?? syntax.range, signature, nil))
            return nil
        }
        switch search {
        case .success(let pattern): return Operand(syntax, .matches(operand.settled.expression, pattern))
        case .failure(let error):
            add(.invalidSearchPattern(arguments[1].range, error))
            return nil
        }
    }
}

extension Function {
    /// Whether a list of values of a type is what the function works on.
    fileprivate func accepts(items type: ValueType) -> Bool {
        switch self {
        case .count: true
        case .sum, .product, .mean: type.isNumeric || type == .null
        case .minimum, .maximum:
            switch type {
            case .text, .integer, .decimal, .money, .number, .date, .dayTime, .yearMonth, .null: true
            case .boolean, .time, .option, .list, .composite: false
            }
        case .all, .any: type == .boolean || type == .null
        case .floor, .ceiling, .roundUp, .roundDown, .roundHalfUp, .roundHalfDown, .decimal, .modulo, .even,
            .odd,
            .stringLength, .substring, .upperCase, .lowerCase, .substringBefore, .substringAfter, .contains,
            .startsWith, .endsWith, .date, .monthsBetween, .age, .listContains:
            false
        }
    }
}

extension ExpressionSyntax {
    /// A whole number that is written out, without a sign.
    fileprivate var wholeNumber: Int? {
        if case .number(let digits) = kind { Int(digits) } else { nil }
    }

    fileprivate var isCall: Bool {
        if case .call = kind { true } else { false }
    }
}
