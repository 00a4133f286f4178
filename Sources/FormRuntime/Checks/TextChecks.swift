extension FormTable {
    /// The slot of a text that was read: what is wrong with it, or its value.
    ///
    /// - Parameters:
    ///   - bytes: The text, valid UTF-8.
    ///   - span: Where the text is.
    func check(
        _ bytes: UnsafeBufferPointer<UInt8>, _ facts: TextFacts, at span: TextSpan, for entry: FieldEntry,
        today: CalendarDate
    ) -> Slot {
        var slot = Slot(
            state: .present, isInScratch: span.isInScratch, start: span.start, end: span.end,
            value: Int64(facts.scalars))
        guard isNormalised(bytes, facts, allowsLineFeeds: entry.kind == .text && entry.lines > 1) else {
            slot.problem = .normalisation
            return slot
        }
        switch entry.kind {
        case .text: slot.problem = problem(ofText: bytes, facts, entry)
        case .email: slot.problem = isEmail(bytes) ? limit(facts.scalars, 254) : .format
        case .url: slot.problem = isURL(bytes) ? limit(facts.scalars, 2000) : .format
        case .phone: slot.problem = isPhone(bytes) ? nil : .format
        case .iban: slot.problem = isIBAN(bytes) ? (hasIBANChecksum(bytes) ? nil : .checksum) : .format
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
    func isNormalised(
        _ bytes: UnsafeBufferPointer<UInt8>, _ facts: TextFacts, allowsLineFeeds: Bool
    ) -> Bool {
        if bytes.isEmpty || facts.hasControl || facts.hasLineFeed && !allowsLineFeeds { return false }
        if hasWhiteSpaceAtEnds(bytes) { return false }
        return !facts.mayNeedComposition || isComposed(bytes)
    }

    private func problem(
        ofText bytes: UnsafeBufferPointer<UInt8>, _ facts: TextFacts, _ entry: FieldEntry
    ) -> ProblemKind? {
        if Int64(facts.scalars) < entry.minimum { return .minLength }
        if Int64(facts.scalars) > entry.maximum { return .maxLength }
        if entry.words > 0, wordCount(bytes) > Int(entry.words) { return .words }
        if entry.isLimitedToDIN91379, !isDIN91379(bytes) { return .characters }
        if entry.pattern >= 0, !patterns[Int(entry.pattern)].matches(bytes) { return .pattern }
        return nil
    }

    private func limit(_ scalars: Int, _ maximum: Int) -> ProblemKind? {
        scalars > maximum ? .maxLength : nil
    }

    private func checkDate(
        _ bytes: UnsafeBufferPointer<UInt8>, _ entry: FieldEntry, _ today: CalendarDate, _ slot: inout Slot
    ) {
        guard let date = CalendarDate(utf8: bytes) else {
            slot.problem = .format
            return
        }
        slot.value = Int64(date.packed)
        slot.problem = problem(of: date, entry, today)
    }

    /// Whether a day is within its limits.
    func problem(of date: CalendarDate, _ entry: FieldEntry, _ today: CalendarDate) -> ProblemKind? {
        if let earliest = entry.earliest.date(today: today), date < earliest { return .earliest }
        if let latest = entry.latest.date(today: today), date > latest { return .latest }
        return nil
    }

    private func checkDecimal(_ bytes: UnsafeBufferPointer<UInt8>, _ entry: FieldEntry, _ slot: inout Slot) {
        guard let units = decimalUnits(bytes, scale: entry.scale) else {
            slot.problem = .format
            return
        }
        slot.value = units
        slot.problem = problem(of: units, entry)
    }

    /// Whether a number is within its limits.
    func problem(of number: Int64, _ entry: FieldEntry) -> ProblemKind? {
        number < entry.minimum ? .minimum : number > entry.maximum ? .maximum : nil
    }

    /// The place of an option (or media type) in its list.
    func option(_ code: UnsafeBufferPointer<UInt8>, of entry: FieldEntry) -> Int? {
        let first = Int(entry.firstOption)
        for index in first..<(first + Int(entry.optionCount)) where isName(optionNames[index], equalTo: code)
        {
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
