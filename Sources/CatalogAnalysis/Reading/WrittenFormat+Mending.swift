import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension WrittenFormat {
    /// The value that was most probably meant by a text that does not have this form; nil if that is not clear.
    func mended(_ text: String) -> String? {
        switch self {
        case .version: mendedVersion(text)
        case .leistung: joinedDigits(text, count: 14).flatMap { $0.hasPrefix("99") ? "\"\($0)\"" : nil }
        case .municipalityKey: joinedDigits(text, count: 8).map { "\"\($0)\"" }
        case .processingTime: mendedProcessingTime(text)
        case .timeOrDeadline: mendedProcessingTime(text) ?? mendedDeadline(text)
        case .fileSize: mendedSize(text)
        case .mediaType: MediaTypes.meant(by: text)
        case .languageTag: mendedLanguage(text)
        case .timeZone:
            ["berlin", "mez", "mesz", "cet", "cest", "deutschland"].contains(text.lowercased())
                ? "Europe/Berlin" : meantTimeZone(by: text)
        case .website: mendedAddress(text)
        case .retention: mendedRetention(text)
        case .dataRetention: mendedRetention(text) ?? mendedFile(text)
        case .email, .phone: nil
        case .unitPage: mendedAddress(text)
        case .postalCode: joinedDigits(text, count: 5).map { "\"\($0)\"" }
        case .timeOfDay: mendedTime(text)
        case .styleSheet: nil
        }
    }
}

extension WrittenFormat {
    /// How it is written, with what was written as far as nobody has to guess the rest.
    func example(near text: String) -> String {
        if case .fileSize = self, let count = Int(text), 1...100 ~= count { return "\(count) MB" }
        return example
    }

    /// The tag of a language, or what was meant by something else.
    func meantTag(_ text: String) -> String { isLanguageTag(text) ? text : mended(text) ?? text }
}

/// So many digits without what was written between them, `99 102 013 104 000`; nil if there are more or fewer, or something else.
private func joinedDigits(_ text: String, count: Int) -> String? {
    let digits = text.filter { !" .-/\u{A0}".contains($0) }
    return digits.utf8.count == count && digits.utf8.allSatisfy { 0x30...0x39 ~= $0 } ? digits : nil
}

/// `1.2`, `v1.2.0` and `01.2.0` are versions with too little or too much.
private func mendedVersion(_ text: String) -> String? {
    let parts = text.drop { $0 == "v" || $0 == "V" }.prefix { $0.isNumber || $0 == "." }
        .split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    guard (1...3).contains(parts.count), numbers.count == parts.count else { return nil }
    return (numbers + [0, 0]).prefix(3).map(String.init).joined(separator: ".")
}

/// `8:00`, `8.30 Uhr`, `08:00` without quotes.
private func mendedTime(_ text: String) -> String? {
    let parts = text.prefix { $0.isNumber || $0 == ":" || $0 == "." }.split { $0 == ":" || $0 == "." }
    guard let hour = parts.first, (1...2).contains(hour.count), parts.count <= 2 else { return nil }
    let minute = parts.count > 1 ? parts[1] : "00"
    let time = (hour.count == 1 ? "0" : "") + "\(hour):\(minute)"
    return isTimeOfDay(time) ? "\"\(time)\"" : nil
}

/// `Deadline`, `Frist`
private func mendedDeadline(_ text: String) -> String? {
    text.lowercased() == "frist" ? "deadline" : nearestName(to: text, among: ["deadline"])
}

/// `fiel`, `Akte`
private func mendedFile(_ text: String) -> String? {
    text.lowercased() == "akte" ? "file" : nearestName(to: text, among: ["file"])
}

private func mendedSize(_ text: String) -> String? {
    let count = text.prefix { $0.isNumber }
    let unit = text.dropFirst(count.count).drop { $0 == " " }.uppercased()
    let known = [
        "KB": "KB", "MB": "MB", "GB": "GB", "KIB": "KB", "MIB": "MB", "GIB": "GB", "M": "MB", "K": "KB",
    ]
    guard let number = Int(count), let unit = known[unit] else { return nil }
    let mended = "\(number) \(unit)"
    return FileSize(mended) == nil ? nil : mended
}

private func mendedLanguage(_ text: String) -> String? {
    let known = [
        "deutsch": "de", "german": "de", "englisch": "en", "english": "en", "türkisch": "tr",
        "arabisch": "ar",
        "ukrainisch": "uk", "russisch": "ru", "polnisch": "pl", "französisch": "fr", "leicht": "de-simple",
    ]
    let small = text.lowercased()
    if let tag = known[small] { return tag }
    let tag = small.replacing("_", with: "-")
    let parts = tag.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    if let first = parts.first, let language = meantLanguage(by: String(first)) {
        return ([language[...]] + parts.dropFirst()).joined(separator: "-")
    }
    return tag != text && isLanguageTag(tag) ? tag : nil
}

private func mendedAddress(_ text: String) -> String? {
    var address = text
    if address.hasPrefix("http://") { address = "https://" + address.dropFirst(7) }
    if !address.contains("://"), address.contains(".") { address = "https://" + address }
    while address.hasSuffix("/") { address.removeLast() }
    return address != text && address.hasPrefix("https://") && isURL(address) ? address : nil
}

/// A day in another notation, `1.3.2026` or `2026-3-1`, or one that its month does not have.
func mendedDate(_ text: String) -> String? {
    let parts = text.split { $0 == "." || $0 == "-" || $0 == "/" }
    let numbers = parts.compactMap { Int($0) }
    guard parts.count == 3, numbers.count == 3 else { return nil }
    // `15.1.26` begins with the day, `26-1-15` with the year.
    let isGerman = parts[2].count == 4 || parts[2].count == 2 && text.contains(".")
    let (written, month, day) =
        isGerman ? (numbers[2], numbers[1], numbers[0]) : (numbers[0], numbers[1], numbers[2])
    let year = written < 100 ? written + 2_000 : written
    for day in [day, 30, 29, 28] where day <= 31 {
        let text = [(year, 4), (month, 2), (day, 2)].map { number, width in
            String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
        }.joined(separator: "-")
        if CalendarDate(text) != nil { return text }
    }
    return nil
}

/// The same for a day that there is: nobody knows which one was meant by the 31st of February.
func writtenDate(_ text: String) -> String? {
    mendedDate(text).flatMap { day in
        text.split { !$0.isNumber }.contains { Int($0) == Int(day.suffix(2)) } ? day : nil
    }
}

/// A number in another notation: `"15"`, `1.000`, `1_000`, `5,00`, `9.0`. Never another number: nobody can tell what was meant by
/// `1.5` where only whole numbers are possible.
func mendedNumber(_ text: String, scale: Int, limits: ClosedRange<Int64>) -> String? {
    // An expression would take two signs for none.
    guard !text.contains("--") else { return nil }
    if let number = withoutUnit(text) { return mendedNumber(number, scale: scale, limits: limits) }
    let plain = text.replacing("_", with: "").replacing(" ", with: "").drop { $0 == "+" }
    let parts = plain.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
    var candidates: [String] = []
    if let english = EnglishNumber(plain) {
        // Where decimals are possible, three of them may be meant.
        if english.asDecimals != nil, scale > 0 { return nil }
        candidates = [english.meant]
    } else if parts.count == 2 {
        // Three digits behind a comma may be thousands.
        if parts[1].count == 3 { return nil }
        candidates = withoutGroups(parts[0]).map { [$0 + "." + parts[1]] } ?? []
    } else {
        candidates = [String(plain)]
        // Three digits behind a point may be thousands or fractions; who takes one for the other is wrong a thousandfold.
        if scale == 0 || plain.count(where: { $0 == "." }) > 1 {
            candidates += [withoutGroups(plain)].compactMap(\.self)
        }
    }
    return candidates.lazy.map { withoutZeros($0, scale: scale) }.first { candidate in
        ScaledDecimal(candidate, scale: scale).map { limits.contains($0.units) } ?? false
    }
}

/// A number without the unit behind it, `5000 €`, `40%`, `80 Zeichen`; nil if there is none, or a word that says how much is meant.
private func withoutUnit(_ text: String) -> String? {
    let number = text.prefix { "0123456789.,-+_ ".contains($0) }
    let unit = text[number.endIndex...]
    guard number.contains(where: \.isNumber), !unit.isEmpty,
        unit == "€" || unit == "%" || unit.count > 2 && unit.allSatisfy(\.isLetter),
        !["mio", "mill", "mrd", "tsd", "taus", "thou", "hund", "duz", "doz", "prozent", "percent"].contains(
            where: {
                unit.lowercased().hasPrefix($0)
            })
    else { return nil }
    return String(number)
}

/// Digits without the points between groups of three; nil if the points stand elsewhere.
private func withoutGroups(_ text: some StringProtocol) -> String? {
    let groups = text.split(separator: ".", omittingEmptySubsequences: false)
    let isGrouped = groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
    return groups.count == 1 || isGrouped && 1...3 ~= groups[0].drop { $0 == "-" }.utf8.count
        ? groups.joined() : nil
}

/// Without zeros in front, and without a fraction that has nothing but zeros, and too many of them; three may be thousands.
private func withoutZeros(_ text: String, scale: Int) -> String {
    let parts = text.drop { $0 == "-" }.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count > 1 || parts.first?.isEmpty == false else { return text }
    let whole = (parts.first ?? "").drop { $0 == "0" }
    let fraction = parts.count > 1 ? parts[1] : ""
    let isDropped = fraction.count > scale && fraction.count != 3 && fraction.allSatisfy { $0 == "0" }
    return (text.hasPrefix("-") ? "-" : "") + (whole.isEmpty ? "0" : whole)
        + (fraction.isEmpty || isDropped ? "" : "." + fraction)
}
