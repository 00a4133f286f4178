import CatalogModel

extension FieldType {
    /// An answer in the form that the type prescribes, another one for each number; nil for types without such a form.
    func formatted(_ number: Int) -> AnswerValue? {
        switch self {
        case .email: .text(number == 0 ? "erika@beispiel.example" : "erika\(number)@beispiel.example")
        case .phone: .text("+49 221 47101\(twoDigits(number))")
        case .url: .text("https://www.beispiel.example/\(number == 0 ? "" : String(number))")
        case .iban: .text(number == 0 ? usualIBAN : germanIBAN(account: usualAccount + number))
        case .bic: .text(number == 0 ? "COBADEFFXXX" : "COBADEFF\(threeDigits(number))")
        case .postalCode: .text(String(50_667 + number % 40_000))
        case .file(let type): type.reference(number)
        case .text, .integer, .decimal, .money, .boolean, .consent, .choice, .choices, .date, .time, .record,
            .list:
            nil
        }
    }
}

/// German postal codes: two that nobody names, those that are named, and some that hold what is looked for.
func postalCodes(named: [String], holding fragments: [TextFragment]) -> [String] {
    let others = (0...named.count + 1).map { String(50_667 + $0) }.filter { !named.contains($0) }
    var seen: Set<String> = []
    return (others.prefix(2) + named + fragments.composed(to: 5, with: "0")).filter {
        isPostalCode($0) && seen.insert($0).inserted
    }
}

private func isPostalCode(_ text: String) -> Bool {
    text.utf8.count == 5 && text.utf8.allSatisfy { 0x30...0x39 ~= $0 }
}

/// A postal code with those in front of and behind it; nil for any other text.
func neighboringPostalCodes(_ text: String) -> [String]? {
    guard isPostalCode(text), let code = Int(text) else { return nil }
    return (code - 1...code + 1).filter { 0...99_999 ~= $0 }.map { neighbor in
        String(String(100_000 + neighbor).dropFirst())
    }
}

private func twoDigits(_ number: Int) -> String { String(10 + number % 90) }

private func threeDigits(_ number: Int) -> String { String(100 + number % 900) }

private let usualAccount = 532_013_000
private let usualIBAN = germanIBAN(account: usualAccount)

/// An IBAN of a German bank with right check digits (ISO 7064, MOD 97-10).
private func germanIBAN(account: Int) -> String {
    let digits = String(account)
    let bban = "37040044" + String(repeating: "0", count: max(0, 10 - digits.count)) + digits
    // D is 13 and E is 14; the check digits are 00 while they are computed.
    let remainder = (bban + "131400").utf8.reduce(0) { ($0 * 10 + Int($1) - 0x30) % 97 }
    let check = 98 - remainder
    return "DE\(check < 10 ? "0" : "")\(check)\(bban)"
}

extension FileType {
    fileprivate func reference(_ number: Int) -> AnswerValue? {
        guard let mediaType = mediaTypes.first else { return nil }
        let file = AnswerValue.object([
            .init(name: "id", value: .text("beispiel-\(number + 1)")),
            .init(
                name: "name", value: .text("Beispiel \(number + 1).\(fileNameEndings[mediaType] ?? "dat")")),
            .init(name: "mediaType", value: .text(mediaType)),
            .init(name: "size", value: .integer(min(maxSize, 1_000))),
            .init(name: "sha256", value: .text(String(repeating: "0", count: 64))),
        ])
        return maxItems > 1 ? .list([file]) : file
    }
}

/// By the media type: a browser tells the type of a file from its name.
private let fileNameEndings = [
    "application/pdf": "pdf", "image/jpeg": "jpg", "image/png": "png", "image/tiff": "tif",
    "text/plain": "txt",
    "text/csv": "csv", "application/zip": "zip",
]
