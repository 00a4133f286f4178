import CatalogDiagnostics

/// Reads I-Regexp (RFC 9485), with `\d \w \s` and their opposites as ASCII sugar; with options, what XPath adds.
struct PatternParser {
    private let scalars: [Unicode.Scalar]
    /// The UTF-8 offset of each scalar, and that of the end.
    private let offsets: [Int]
    private var index = 0
    private var depth = 0
    private let options: PatternOptions

    private static let deepest = 32
    private static let mostRepetitions = 500

    init(_ source: String, _ options: PatternOptions = []) {
        var scalars: [Unicode.Scalar] = []
        var offsets: [Int] = []
        var (offset, isEscaped, isInClass) = (0, false, false)
        for scalar in source.unicodeScalars {
            if isInClass || !options.contains(.ignoresBlanks) || !Self.blanks.contains(scalar) {
                scalars.append(scalar)
                offsets.append(offset)
            }
            offset += Unicode.UTF8.width(scalar)
            if !isEscaped { isInClass = scalar == "[" || isInClass && scalar != "]" }
            isEscaped = scalar == "\\" && !isEscaped
        }
        self.scalars = scalars
        self.offsets = offsets + [offset]
        self.options = options
    }

    private static let blanks: Set<Unicode.Scalar> = ["\t", "\n", "\r", " "]

    mutating func parse() throws(PatternError) -> PatternNode {
        let node = try alternatives()
        if index < scalars.count {
            throw error(
                de: "Hier steht eine schließende Klammer zu viel.",
                en: "There is one closing bracket too many here.",
                proposal: Wording(
                    de: "Löschen Sie sie oder, wenn das Zeichen gemeint ist: \\)",
                    en: "Delete it or, if the character is meant: \\)"))
        }
        return node
    }

    private var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard next == scalar else { return false }
        index += 1
        return true
    }

    private func error(
        from start: Int? = nil, length: Int? = nil, de german: String, en english: String, proposal: Wording
    ) -> PatternError {
        let first = min(start ?? index, scalars.count)
        let read = max(index, first) + (start == nil ? 1 : 0)
        let last = min(length.map { first + $0 } ?? read, scalars.count)
        return PatternError(
            offsets: offsets[first]..<offsets[last], message: Wording(de: german, en: english),
            proposal: proposal)
    }

    private mutating func alternatives() throws(PatternError) -> PatternNode {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest else {
            throw error(
                de: "Zu viele Klammern ineinander.", en: "Too many brackets within one another.",
                proposal: Wording(de: "Vereinfachen Sie das Muster.", en: "Simplify the pattern."))
        }
        var branches = [try sequence()]
        while take("|") { branches.append(try sequence()) }
        return branches.count == 1 ? branches[0] : .alternatives(branches)
    }

    private mutating func sequence() throws(PatternError) -> PatternNode {
        var parts: [PatternNode] = []
        while let scalar = next, scalar != "|", scalar != ")" { parts.append(try repetition(try atom())) }
        return parts.count == 1 ? parts[0] : .sequence(parts)
    }

    private mutating func repetition(_ node: PatternNode) throws(PatternError) -> PatternNode {
        let start = index
        var result = node
        if take("*") {
            result = .repeated(node, least: 0, most: nil)
        } else if take("+") {
            result = .repeated(node, least: 1, most: nil)
        } else if take("?") {
            result = .repeated(node, least: 0, most: 1)
        } else if take("{") {
            let least = try number()
            var most: Int? = least
            if take(",") { most = next == "}" ? nil : try number() }
            guard take("}"), most.map({ $0 >= least }) ?? true else {
                throw error(
                    from: start, de: "Diese Anzahl ist nicht richtig geschrieben.",
                    en: "This count is not written correctly.",
                    proposal: Wording(
                        de: "Zum Beispiel: {2}, {2,} oder {2,5}", en: "For example: {2}, {2,} or {2,5}"))
            }
            result = .repeated(node, least: least, most: most)
        }
        if let extra = next, index > start, extra == "?" || extra == "+" || extra == "*" || extra == "{" {
            throw error(
                de: "Zwei Wiederholungszeichen hintereinander gibt es nicht.",
                en: "Two repetition signs in a row do not exist.",
                proposal: Wording(de: "Lassen Sie das zweite weg.", en: "Leave the second one out."))
        }
        return result
    }

    private mutating func number() throws(PatternError) -> Int {
        let start = index
        var value = 0
        while let digit = next, "0"..."9" ~= digit, value <= Self.mostRepetitions {
            value = value * 10 + Int(digit.value - 0x30)
            index += 1
        }
        guard index > start, value <= Self.mostRepetitions else {
            throw error(
                from: start, de: "Hier wird eine Zahl bis \(Self.mostRepetitions) erwartet.",
                en: "A number up to \(Self.mostRepetitions) is expected here.",
                proposal: Wording(
                    de: "Zum Beispiel: {2}, {2,} oder {2,5}", en: "For example: {2}, {2,} or {2,5}"))
        }
        return value
    }

    private mutating func atom() throws(PatternError) -> PatternNode {
        let start = index
        guard let scalar = next else {
            throw error(
                de: "Das Muster endet zu früh.", en: "The pattern ends too early.",
                proposal: Wording(de: "Ergänzen Sie, was fehlt.", en: "Add what is missing."))
        }
        index += 1
        switch scalar {
        case "(":
            if next == "?" {
                index += 1
                guard take(":") else {
                    throw error(
                        from: start, length: 3,
                        de: "Vorausschau, Rückschau und benannte Gruppen gibt es nicht.",
                        en: "Look-around and named groups do not exist.",
                        proposal: Wording(
                            de: "Drücken Sie es als zweites Muster oder als Regel aus.",
                            en: "Express it as a second pattern or as a rule."))
                }
            }
            let inner = try alternatives()
            guard take(")") else {
                throw error(
                    from: start, length: 1, de: "Diese Klammer wird nicht geschlossen.",
                    en: "This bracket is not closed.",
                    proposal: Wording(
                        de: "Ergänzen Sie „)“ oder, wenn das Zeichen gemeint ist: \\(",
                        en: "Add “)” or, if the character is meant: \\("))
            }
            return inner
        case "[": return .set(try characterClass(from: start))
        case ".": return .set(options.contains(.dotIsAnything) ? .all : ScalarSet.lineBreaks.complement)
        case "\\": return .set(try escape(from: start))
        case "^", "$":
            throw error(
                from: start, length: 1,
                de: "„\(scalar)“ ist nicht nötig: Ein Muster gilt immer für den ganzen Text.",
                en: "“\(scalar)” is not needed: a pattern always applies to the whole text.",
                proposal: Wording(de: "Lassen Sie „^“ und „$“ weg.", en: "Leave out “^” and “$”."))
        case "*", "+", "?", "{", "}", "]":
            throw error(
                from: start, de: "„\(scalar)“ kann hier nicht stehen.", en: "“\(scalar)” cannot stand here.",
                proposal: Wording(
                    de: "Ist das Zeichen selbst gemeint: \\\(scalar)",
                    en: "If the character itself is meant: \\\(scalar)"))
        default:
            return .set(inAnyCase([scalar.value...scalar.value]))
        }
    }

    /// Scalars as they are written, where the pattern is to ignore case with their other cases.
    private func inAnyCase(_ ranges: [ClosedRange<UInt32>]) -> ScalarSet {
        let set = ScalarSet(ranges)
        return options.contains(.ignoresCase) ? set.withOtherCases : set
    }

    /// Behind a backslash, in or outside a class.
    private mutating func escape(from start: Int) throws(PatternError) -> ScalarSet {
        guard let scalar = next else {
            throw error(
                from: start, de: "Hinter „\\“ fehlt ein Zeichen.", en: "A character is missing behind “\\”.",
                proposal: Wording(
                    de: "Ist das Zeichen selbst gemeint: \\\\", en: "If the character itself is meant: \\\\"))
        }
        index += 1
        switch scalar {
        case "d": return .digits
        case "D": return ScalarSet.digits.complement
        case "w": return .wordScalars
        case "W": return ScalarSet.wordScalars.complement
        case "s": return .blanks
        case "S": return ScalarSet.blanks.complement
        case "n": return ScalarSet([0x0A...0x0A])
        case "r": return ScalarSet([0x0D...0x0D])
        case "t": return ScalarSet([0x09...0x09])
        case "p", "P": return try category(isNegated: scalar == "P", from: start)
        case "(", ")", "*", "+", "-", ".", "?", "[", "\\", "]", "^", "$", "{", "|", "}", "/", " ":
            return ScalarSet([scalar.value...scalar.value])
        case "1"..."9":
            throw error(
                from: start, de: "Verweise auf eine Gruppe wie „\\\(scalar)“ gibt es nicht.",
                en: "References to a group such as “\\\(scalar)” do not exist.",
                proposal: Wording(
                    de: "Schreiben Sie den Teil noch einmal aus.", en: "Write the part out once more."))
        default:
            throw error(
                from: start, de: "„\\\(scalar)“ gibt es in Mustern nicht.",
                en: "“\\\(scalar)” does not exist in patterns.",
                proposal: Wording(
                    de: "Nehmen Sie das Zeichen ohne „\\“ oder eine Klasse wie [a-z].",
                    en: "Use the character without “\\” or a class such as [a-z]."))
        }
    }

    private mutating func category(isNegated: Bool, from start: Int) throws(PatternError) -> ScalarSet {
        var name = ""
        guard take("{") else {
            throw error(
                from: start, de: "Hinter „\\p“ fehlt „{…}“.", en: "“{…}” is missing behind “\\p”.",
                proposal: Wording(de: "Zum Beispiel: \\p{L}", en: "For example: \\p{L}"))
        }
        while let scalar = next, scalar != "}", name.unicodeScalars.count < 3 {
            name.unicodeScalars.append(scalar)
            index += 1
        }
        guard take("}"), let set = ScalarSet(category: name) else {
            throw error(
                from: start, de: "Diese Zeichenklasse gibt es nicht.", en: "There is no such category.",
                proposal: Wording(
                    de: "Zum Beispiel: \\p{L} oder \\p{Lu}", en: "For example: \\p{L} or \\p{Lu}"))
        }
        return isNegated ? set.complement : set
    }

    private mutating func characterClass(from start: Int) throws(PatternError) -> ScalarSet {
        let isNegated = take("^")
        var ranges: [ClosedRange<UInt32>] = []
        var removed: ScalarSet?
        while let scalar = next, scalar != "]" {
            let first = index
            index += 1
            if scalar == "-", next == "[", options.contains(.subtractsClasses), !ranges.isEmpty {
                index += 1
                removed = try characterClass(from: first + 1)
                guard next == "]" else {
                    throw error(
                        from: first, de: "Eine Klasse wird nur am Ende abgezogen.",
                        en: "A class is subtracted only at the end.",
                        proposal: Wording(de: "Zum Beispiel: [A-Z-[OI]]", en: "For example: [A-Z-[OI]]"))
                }
                break
            }
            if scalar == "[" {
                throw error(
                    from: first, de: "Klassen ineinander gibt es nicht.",
                    en: "Classes within classes do not exist.",
                    proposal: Wording(de: "Ist die Klammer gemeint: \\[", en: "If the bracket is meant: \\["))
            }
            let set = scalar == "\\" ? try escape(from: first) : ScalarSet([scalar.value...scalar.value])
            let low = set.ranges.first?.lowerBound
            let isSingle = set.ranges.count == 1 && low == set.ranges.first?.upperBound
            guard isSingle, let low, next == "-", index + 1 < scalars.count, scalars[index + 1] != "]",
                !(scalars[index + 1] == "[" && options.contains(.subtractsClasses))
            else {
                ranges += set.ranges
                continue
            }
            index += 1
            let upper = index
            index += 1
            let last =
                scalars[upper] == "\\"
                ? try escape(from: upper) : ScalarSet([scalars[upper].value...scalars[upper].value])
            guard let high = last.ranges.first?.upperBound, last.ranges.count == 1,
                high == last.ranges.first?.lowerBound,
                low <= high
            else {
                throw error(
                    from: first, de: "Dieser Bereich läuft rückwärts.", en: "This range runs backwards.",
                    proposal: Wording(de: "Zum Beispiel: a-z", en: "For example: a-z"))
            }
            ranges.append(low...high)
        }
        guard take("]") else {
            throw error(
                from: start, length: 1, de: "Diese eckige Klammer wird nicht geschlossen.",
                en: "This square bracket is not closed.",
                proposal: Wording(de: "Ergänzen Sie „]“.", en: "Add “]”."))
        }
        let written = inAnyCase(ranges)
        let kept = isNegated ? written.complement : written
        let set = removed.map(kept.subtracting) ?? kept
        guard !ranges.isEmpty, !set.ranges.isEmpty else {
            throw error(
                from: start, de: "Diese Klasse ist leer.", en: "This class is empty.",
                proposal: Wording(de: "Zum Beispiel: [a-z0-9]", en: "For example: [a-z0-9]"))
        }
        return set
    }
}
