import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension Analyzer {
    /// Two whole numbers of which the second must not be smaller; each has a default, which also stands for one that is an
    /// expression.
    mutating func readBounds(
        _ members: Members, _ lowerKey: String, _ upperKey: String, _ limits: ClosedRange<Int64>,
        _ lowerDefault: Int64,
        _ upperDefault: Int64, scale: Int = 0, except expressions: Set<String> = [], leastUpper: Int64 = .min
    ) -> ClosedRange<Int64>? {
        let lowerEntry = expressions.contains(lowerKey) ? nil : members[lowerKey]
        let upperEntry = expressions.contains(upperKey) ? nil : members[upperKey]
        let lower = lowerEntry.map { readDecimal($0, scale: scale, limits)?.units }
        let upper = upperEntry.map {
            readDecimal($0, scale: scale, max(leastUpper, limits.lowerBound)...limits.upperBound)?.units
        }
        guard !isBroken(lower), !isBroken(upper) else { return nil }
        let least = (lower ?? nil) ?? lowerDefault
        let most = (upper ?? nil) ?? upperDefault
        guard least <= most else {
            reportContradiction(members[lowerKey], members[upperKey], owner: members.owner)
            return nil
        }
        return least...most
    }

    /// Points to the upper bound where both are written, otherwise to the one that is.
    private mutating func reportContradiction(
        _ lower: YAMLNode.Entry?, _ upper: YAMLNode.Entry?, owner: SourceRange
    ) {
        report(
            .contradictingBounds(
                upper?.value ?? lower?.value, other: upper == nil ? nil : lower?.value, owner: owner))
    }

    mutating func readTextType(_ members: Members) -> TextType? {
        let lines = members["lines"].map { readInt($0, 1...50) } ?? 1
        let lengths = readBounds(
            members, "minLength", "maxLength", 1...Limits.textLength, 1, Limits.textLength)
        let words = members["words"].map { readInt($0, 1...Limits.textLength) }
        let characters = members["characters"].map {
            readKeyword($0.value, of: $0.key.text, owner: $0.key.range, as: CharacterRepertoire.self)
        }
        let autocomplete = members["autocomplete"].map { readAutocomplete($0) }
        let pattern = members["pattern"].map { readPattern($0) }
        guard let lines, let lengths, !isBroken(words), !isBroken(characters), !isBroken(autocomplete),
            !isBroken(pattern)
        else { return nil }
        if lines > 1, members.lacks("maxLength") {
            report(.missingMaxLength(owner: members.owner))
            return nil
        }
        if members["maxLength"] == nil, lengths.lowerBound > Self.defaultMaxLength {
            reportContradiction(members["minLength"], nil, owner: members.owner)
            return nil
        }
        let type = TextType(
            lines: lines, minLength: members["minLength"].map { _ in Int(lengths.lowerBound) },
            maxLength: members["maxLength"] == nil ? Self.defaultMaxLength : Int(lengths.upperBound),
            words: words ?? nil,
            pattern: pattern ?? nil, characters: characters ?? nil, autocomplete: autocomplete ?? nil)
        if let automaton = type.pattern?.automaton, let written = members["pattern"]?.value {
            guard isWithinReach(automaton, written, of: type, members) else { return nil }
        }
        return type
    }

    /// Reports a pattern that no text matches which is as long as the field allows.
    private mutating func isWithinReach(
        _ automaton: PatternAutomaton, _ pattern: YAMLNode, of type: TextType, _ members: Members
    ) -> Bool {
        let lengths = (type.minLength ?? 1)...max(type.minLength ?? 1, type.maxLength)
        guard automaton.isEmpty(lengths) else { return true }
        let shortest = automaton.shortestLength
        let bounds = [members["minLength"], members["maxLength"]].compactMap { $0?.value }
        report(
            shortest.map { $0 > type.maxLength } == true
                ? .patternTooLong(pattern, shortest: shortest ?? 0, maxLength: type.maxLength, bounds: bounds)
                : .patternWithoutText(pattern, lengths: lengths, bounds: bounds))
        return false
    }

    /// Characters of a single line that says nothing else.
    private static let defaultMaxLength = 200

    private mutating func readPattern(_ entry: YAMLNode.Entry) -> TextPattern? {
        guard entry.value.kind == .scalar else {
            report(.wrongNode(entry.value, expected: .pattern, owner: entry.key.range))
            return nil
        }
        guard let source = readString(entry) else { return nil }
        switch compilePattern(source) {
        case .success(let pattern): return pattern
        case .failure(let error):
            report(.invalidPattern(entry.value, error))
            return nil
        }
    }

    private mutating func readAutocomplete(_ entry: YAMLNode.Entry) -> String? {
        guard let token = readWord(entry) else { return nil }
        guard autofillFieldNames.contains(token) else {
            report(
                .unknownValue(
                    entry.value, of: entry.key.text, known: autofillFieldNames, owner: entry.key.range))
            return nil
        }
        return token
    }

    mutating func readIntegerType(_ members: Members, _ chain: ScopeChain) -> IntegerType? {
        let unit = members["unit"].map { readUnit($0) }
        let expressions = readValueBounds(members, "minimum", "maximum", .integer(.count), chain)
        guard let expressions else { return nil }
        let bounds = readBounds(
            members, "minimum", "maximum", exactIntegers, exactIntegers.lowerBound, exactIntegers.upperBound,
            except: expressions.keys)
        guard let bounds, !isBroken(unit) else { return nil }
        return IntegerType(
            minimum: bounds.lowerBound, maximum: bounds.upperBound, unit: unit ?? nil,
            bounds: expressions.bounds)
    }

    mutating func readDecimalType(_ members: Members, _ chain: ScopeChain) -> DecimalType? {
        let unit = members["unit"].map { readUnit($0) }
        guard let scale = members["scale"].flatMap({ readInt($0, 1...9) }) else { return nil }
        let zero = ScaledDecimal(units: 0, scale: scale)
        let sample = DecimalType(scale: scale, minimum: zero, maximum: zero, unit: nil)
        let expressions = readValueBounds(members, "minimum", "maximum", .decimal(sample), chain)
        guard let expressions else { return nil }
        let bounds = readBounds(
            members, "minimum", "maximum", exactIntegers, exactIntegers.lowerBound, exactIntegers.upperBound,
            scale: scale, except: expressions.keys)
        guard let bounds, !isBroken(unit) else { return nil }
        return DecimalType(
            scale: scale, minimum: ScaledDecimal(units: bounds.lowerBound, scale: scale),
            maximum: ScaledDecimal(units: bounds.upperBound, scale: scale), unit: unit ?? nil,
            bounds: expressions.bounds)
    }

    /// One for all languages, such as `m²`, or one for each.
    private mutating func readUnit(_ entry: YAMLNode.Entry) -> LocalizedText? {
        guard entry.value.kind != .mapping else { return readText(entry) }
        return readString(entry).map { unit in
            LocalizedText(
                translations: languages.indices.map { LocalizedText.Translation(text: unit, language: $0) })
        }
    }

    mutating func readMoneyType(_ members: Members, _ chain: ScopeChain) -> MoneyType? {
        var currency = Currency.euro
        if let entry = members["currency"] {
            guard let code = readWord(entry) else { return nil }
            guard let known = Currency(code: code) else {
                report(
                    .unknownValue(
                        entry.value, of: entry.key.text, known: Currency.all.map(\.code),
                        owner: entry.key.range))
                return nil
            }
            currency = known
        }
        let sample = MoneyType(currency: currency.code, scale: currency.scale, minimum: 0, maximum: 0)
        let expressions = readValueBounds(members, "minimum", "maximum", .money(sample), chain)
        guard let expressions else { return nil }
        // What somebody is asked for is no debt; what is computed may be less than nothing.
        let isAsked = members["computed"] == nil && expressions.bounds.lower == nil
        let lowest = isAsked ? 0 : exactIntegers.lowerBound
        let bounds = readBounds(
            members, "minimum", "maximum", exactIntegers, lowest, exactIntegers.upperBound,
            scale: currency.scale, except: expressions.keys)
        guard let bounds else { return nil }
        return MoneyType(
            currency: currency.code, scale: currency.scale, minimum: bounds.lowerBound,
            maximum: bounds.upperBound, bounds: expressions.bounds)
    }

    mutating func readChoicesType(_ members: Members, _ chain: ScopeChain) -> ChoicesType? {
        let options = members["options"].flatMap { readChoicesOptions($0) }
        guard let options else { return nil }
        let count = Int64(options.options.count)
        let expressions = readValueBounds(members, "minItems", "maxItems", .integer(.count), chain)
        guard let expressions else { return nil }
        let counts = readBounds(
            members, "minItems", "maxItems", 1...count, 1, count, except: expressions.keys)
        guard let counts else { return nil }
        return ChoicesType(
            options: options, minItems: Int(counts.lowerBound), maxItems: Int(counts.upperBound),
            bounds: expressions.bounds)
    }

    /// `options:` of a `choices` field is a mapping of its own or the name of a code list.
    private mutating func readChoicesOptions(_ entry: YAMLNode.Entry) -> OptionList? {
        guard entry.value.kind == .scalar, !entry.value.isNull else {
            return readOptions(entry, name: nil, isOrdered: false)
        }
        let name = entry.value.text
        guard types[name]?.kind == .codeList else {
            let known = types.names.filter { types[$0]?.kind == .codeList }
            if !hasBrokenTypes { report(.unknownType(entry.value, known: known, owner: entry.key.range)) }
            return nil
        }
        usedTypes.insert(name)
        guard case .codeList(let list)? = readType(name)?.kind else { return nil }
        return list
    }

    mutating func readFileType(_ members: Members) -> FileType? {
        let maxItems = members["maxItems"].map { readInt($0, 1...50) } ?? 1
        let maxSize = members["maxSize"].map { readFileSize($0) } ?? FileSize.standard
        let mediaTypes = members["mediaTypes"].map { readMediaTypes($0) } ?? Self.standardMediaTypes
        guard let maxItems, let maxSize, let mediaTypes else { return nil }
        return FileType(mediaTypes: mediaTypes, maxSize: maxSize, maxItems: maxItems)
    }

    private static let standardMediaTypes = ["application/pdf", "image/jpeg", "image/png"]

    private mutating func readMediaTypes(_ entry: YAMLNode.Entry) -> [String]? {
        let what = Wording(de: "Dateiformate", en: "media types")
        var known: [String] = []
        var isComplete = true
        for node in items(of: entry.value, what, owner: entry.key.range) {
            guard let text = readString(node, owner: node.range) else {
                isComplete = false
                continue
            }
            if !isMediaType(text) || !MediaTypes.hasKnownKind(text) || MediaTypes.meant(by: text) != nil {
                report(.invalidFormat(node, .mediaType))
                isComplete = false
            } else if known.contains(text) {
                report(.pointlessEntry(node, isItself: false))
            } else {
                if !MediaTypes.isUsual(text) { report(.unusualMediaType(node)) }
                known.append(text)
            }
        }
        return isComplete && !known.isEmpty ? known : nil
    }

    private mutating func readFileSize(_ entry: YAMLNode.Entry) -> Int64? {
        readFormatted(entry, .fileSize) { FileSize($0) != nil }.flatMap { FileSize($0)?.bytes }
    }
}

extension IntegerType {
    /// Of numbers of items, and for whatever else asks only for the type.
    static let count = IntegerType(minimum: 0, maximum: 0, unit: nil)
}
