extension FormTable {
    /// The slot of a text that was read: what is wrong with it, or its value.
    ///
    /// - Parameters:
    ///   - bytes: The text, valid UTF-8.
    ///   - span: Where the text is.
    func check(
        _ bytes: UnsafeBufferPointer<UInt8>, _ facts: TextFacts, at span: TextSpan,
        for entry: UnsafePointer<FieldEntry>, today: CalendarDate
    ) -> Slot {
        var slot = Slot(
            state: .present, isInScratch: span.isInScratch, start: span.start, end: span.end,
            value: Int64(facts.scalars))
        let kind = entry.pointee.kind
        guard isNormalised(bytes, facts, allowsLineFeeds: kind == .text && entry.pointee.lines > 1) else {
            slot.problem = .normalisation
            return slot
        }
        switch kind {
        case .text: slot.problem = problem(ofText: bytes, facts, entry)
        case .email: slot.problem = isEmail(bytes) ? limit(facts.scalars, 254) : .format
        case .url: slot.problem = isURL(bytes) ? limit(facts.scalars, 2000) : .format
        case .phone: slot.problem = isPhone(bytes) ? nil : .format
        case .iban: slot.problem = ibanProblem(bytes)
        case .bic: slot.problem = isBIC(bytes) ? nil : .format
        case .postalCode: slot.problem = bytes.count == 5 && bytes.allSatisfy(isDigit) ? nil : .format
        case .time: slot.problem = isTime(bytes) ? nil : .format
        case .date: checkDate(bytes, entry, today, &slot)
        case .decimal: checkDecimal(bytes, entry, &slot)
        case .choice:
            if let option = option(bytes, of: entry) {
                return .number(Int64(option))
            }
            slot.problem = .option
        case .integer, .money, .boolean, .consent, .choices, .file, .record, .list: slot.problem = .type
        }
        return slot
    }

    /// SEMANTICS, row 5.
    @inline(__always)
    func isNormalised(
        _ bytes: UnsafeBufferPointer<UInt8>, _ facts: TextFacts, allowsLineFeeds: Bool
    ) -> Bool {
        guard let first = bytes.first, let last = bytes.last else { return false }
        if facts.arePlain(bytes.count) { return first != 0x20 && last != 0x20 }
        return isNormalisedText(bytes, facts, allowsLineFeeds: allowsLineFeeds)
    }

    @inline(never)
    private func isNormalisedText(
        _ bytes: UnsafeBufferPointer<UInt8>, _ facts: TextFacts, allowsLineFeeds: Bool
    ) -> Bool {
        if facts.hasControl || facts.hasLineFeed && !allowsLineFeeds { return false }
        if hasWhiteSpaceAtEnds(bytes) { return false }
        return !facts.mayNeedComposition || isComposed(bytes)
    }

    @inline(__always)
    private func problem(
        ofText bytes: UnsafeBufferPointer<UInt8>, _ facts: TextFacts, _ entry: UnsafePointer<FieldEntry>
    ) -> ProblemKind? {
        let scalars = Int64(facts.scalars)
        if scalars < entry.pointee.minimum { return .minLength }
        if scalars > entry.pointee.maximum { return .maxLength }
        let words = Int(entry.pointee.words)
        if words > 0, hasMoreWords(bytes, facts, than: words) { return .words }
        if entry.pointee.isLimitedToDIN91379, !isDIN91379(bytes) { return .characters }
        let pattern = Int(entry.pointee.pattern)
        if pattern >= 0, !patterns[pattern].matches(bytes) { return .pattern }
        return nil
    }

    /// Words have blanks between them, so that most texts are too short to be counted.
    private func hasMoreWords(
        _ bytes: UnsafeBufferPointer<UInt8>, _ facts: TextFacts, than limit: Int
    ) -> Bool {
        (facts.scalars + 1) / 2 > limit && wordCount(bytes) > limit
    }

    private func limit(_ scalars: Int, _ maximum: Int) -> ProblemKind? {
        scalars > maximum ? .maxLength : nil
    }

    private func checkDate(
        _ bytes: UnsafeBufferPointer<UInt8>, _ entry: UnsafePointer<FieldEntry>, _ today: CalendarDate,
        _ slot: inout Slot
    ) {
        guard let date = CalendarDate(utf8: bytes) else {
            // No flaw of parts is known.
            slot.value = 0
            slot.problem = .format
            return
        }
        slot.value = Int64(date.packed)
        slot.problem = problem(of: date, entry, today)
    }

    /// Whether a day is within its limits.
    func problem(of date: CalendarDate, _ entry: UnsafePointer<FieldEntry>, _ today: CalendarDate)
        -> ProblemKind?
    {
        if let earliest = entry.pointee.earliest.date(today: today), date < earliest { return .earliest }
        if let latest = entry.pointee.latest.date(today: today), date > latest { return .latest }
        return nil
    }

    private func checkDecimal(
        _ bytes: UnsafeBufferPointer<UInt8>, _ entry: UnsafePointer<FieldEntry>, _ slot: inout Slot
    ) {
        guard let units = decimalUnits(bytes, scale: entry.pointee.scale) else {
            slot.problem = .format
            return
        }
        slot.value = units
        slot.problem = problem(of: units, entry)
    }

    /// Whether a number is within its limits.
    func problem(of number: Int64, _ entry: UnsafePointer<FieldEntry>) -> ProblemKind? {
        number < entry.pointee.minimum ? .minimum : number > entry.pointee.maximum ? .maximum : nil
    }

    /// The place of an option (or media type) in its list.
    func option(_ code: UnsafeBufferPointer<UInt8>, of entry: UnsafePointer<FieldEntry>) -> Int? {
        let first = Int(entry.pointee.firstOption)
        let start = code.firstWord
        for index in first..<(first + Int(entry.pointee.optionCount))
        where optionStarts[index] == start && isName(optionNames[index], equalTo: code, known: 8) {
            return index - first
        }
        return nil
    }
}

/// The units of a decimal in canonical form: `-?(0|[1-9][0-9]*)\.[0-9]{scale}`, no minus zero. A number that is too long
/// for 64 bits becomes the largest or smallest, which is outside every limit.
func decimalUnits(_ bytes: UnsafeBufferPointer<UInt8>, scale: Int) -> Int64? {
    let isNegative = bytes.first == UInt8(ascii: "-")
    let start = isNegative ? 1 : 0
    let point = bytes.count - scale - 1
    guard scale > 0, point > start, bytes[point] == UInt8(ascii: ".") else { return nil }
    if bytes[start] == UInt8(ascii: "0"), point - start > 1 { return nil }
    var units: UInt64 = 0
    for index in start..<bytes.count where index != point {
        guard isDigit(bytes[index]) else { return nil }
        units = saturated(units, appending: bytes[index])
    }
    if isNegative { return units == 0 ? nil : units > UInt64(Int64.max) ? .min : -Int64(units) }
    return Int64(clamping: units)
}

/// Ten times a number plus a digit; stays at the largest number instead of overflowing.
@inline(__always)
func saturated(_ number: UInt64, appending digit: UInt8) -> UInt64 {
    let (product, overflow) = number.multipliedReportingOverflow(by: 10)
    let (sum, carry) = product.addingReportingOverflow(UInt64(digit &- UInt8(ascii: "0")))
    return overflow || carry ? .max : sum
}
