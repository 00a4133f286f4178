import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

// Whether one of several things was chosen is what most conditions on them ask, and people ask it in many ways:
// `goods = "fish"`, `goods in ("fish", "fruit")`, `contains(goods, "fish")`, `goods.fish`.
extension ExpressionChecker {
    /// Whether a selection or list is compared with one of its items; reports it.
    mutating func isListComparedWithItem(
        _ left: Operand, _ right: Operand, _ comparison: Comparison
    ) -> Bool {
        guard comparison == .equal || comparison == .notEqual else { return false }
        let whole = left.syntax.range.through(right.syntax.range)
        return isList(left, comparedWithItem: right, comparison, at: whole)
            || isList(right, comparedWithItem: left, comparison, at: whole)
    }

    private mutating func isList(
        _ list: Operand, comparedWithItem item: Operand, _ comparison: Comparison, at whole: SourceRange
    ) -> Bool {
        let test = membership(of: item, in: list)
        guard let tests = test ?? sameOptions(as: item, in: list) else { return false }
        let meant = comparison == .notEqual ? "not(\(tests))" : test ?? "(\(tests))"
        add(.listComparedWithItem(list.syntax.range, meant: meant, at: whole))
        return true
    }

    /// `goods = ["fish", "fruit"]`: of a selection, in which each option stands once, whether just these were chosen.
    private func sameOptions(as written: Operand, in selection: Operand) -> String? {
        guard case .list(.option) = selection.settled.type, let name = selection.syntax.pathAsWritten,
            case .list(let items) = written.syntax.kind, let tests = memberships(of: items, in: selection),
            !tests.isEmpty
        else { return nil }
        return (["count(\(name)) = \(items.count)"] + tests).joined(separator: " and ")
    }

    /// What asks a list for each of some texts; nil if something else is among them.
    private func memberships(of items: [ExpressionSyntax], in list: Operand) -> [String]? {
        let tests = items.compactMap { item -> String? in
            guard case .string(let text) = item.kind else { return nil }
            return membership(of: Operand(syntax: item, value: .text(text)), in: list)
        }
        return tests.count == items.count ? tests : nil
    }

    /// Whether a selection or list is looked for among values of which each could be one of its items; reports it.
    mutating func isListAmongItems(
        _ list: Operand, _ candidates: [ExpressionSyntax], _ whole: ExpressionSyntax
    ) -> Bool {
        let items = candidates.flatMap { candidate in
            if case .list(let items) = candidate.kind { items } else { [candidate] }
        }
        guard let tests = memberships(of: items, in: list), let first = tests.first else { return false }
        let meant = tests.count == 1 ? first : "(\(tests.joined(separator: " or ")))"
        add(.listComparedWithItem(list.syntax.range, meant: meant, at: whole.range))
        return true
    }

    /// What asks a selection or list for a value, where `contains` asks a text.
    func membership(meantBy function: Function, _ operands: [Operand]) -> String? {
        guard function == .contains, operands.count == 2 else { return nil }
        return membership(of: operands[1], in: operands[0])
    }

    /// `"fish" in goods`; nil unless both are written in short.
    private func membership(of item: Operand, in list: Operand) -> String? {
        guard case .list(let element) = list.settled.type, element != .composite,
            case .typed(.answer, _) = list.value, let name = list.syntax.pathAsWritten
        else { return nil }
        switch item.value {
        case .text(let text):
            return element.isTextual && text.standsBetweenQuotes ? "\"\(text)\" in \(name)" : nil
        case .number(let digits): return element.isNumeric ? "\(digits) in \(name)" : nil
        case .typed(_, let type):
            let isItem = type == element || type.isNumeric && element.isNumeric
            return isItem ? item.syntax.pathAsWritten.map { "\($0) in \(name)" } : nil
        }
    }
}

extension ValueType {
    /// Whether its literals are texts.
    fileprivate var isTextual: Bool {
        switch self {
        case .text, .option: true
        default: false
        }
    }
}
