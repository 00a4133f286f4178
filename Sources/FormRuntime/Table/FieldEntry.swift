/// One field of the table: only numbers and ranges into the table's arrays. Where every answer passes, entries are looked
/// at where they lie, by their address, because a copy takes longer than most checks.
struct FieldEntry {
    var kind = FieldKind.text
    var presence = FieldPresence.required
    /// For `requiredWhen`: the number of the condition.
    var presenceCondition: Int32 = -1
    /// The number of the condition under which the field is asked; -1 if always.
    var relevance: Int32 = -1
    /// The number of the value that is computed for it; -1 if it is asked for.
    var computation: Int32 = -1
    /// Whether that is done when it has been decided already that the record around the field is there.
    var isComputedBehindItsRecord = false
    /// The numbers of the values that bound it, or the number of its items; -1 for none.
    var lowest: Int32 = -1
    var highest: Int32 = -1
    var name = ByteSpan.empty
    /// Slots between the object's first field and this one.
    var offset: UInt32 = 0
    /// Index of the object that the field belongs to; for the item of a list that of the list.
    var owner: UInt32 = 0
    /// For the item of a list: index of the list's entry.
    var list: UInt32?
    /// For a record, and for a list whose items are records, the object; for any other list an object whose only field
    /// is the item.
    var object: UInt32 = 0
    /// For a list, the entry of its item.
    var item: UInt32 = 0

    /// Length in scalars, value, minor units or units, or number of items, whatever the kind limits.
    var minimum = Int64.min
    var maximum = Int64.max
    /// Rows of a text; more than 1 allows line breaks.
    var lines: Int32 = 1
    /// The most words; 0 for no limit.
    var words: Int32 = 0
    /// Index of the automaton; -1 for none.
    var pattern: Int32 = -1
    var isLimitedToDIN91379 = false
    /// Digits behind the point, 0 to 9.
    var scaleDigits: UInt8 = 0
    var currency = ByteSpan.empty
    /// Options of a choice, or media types of a file: first index and number in the table's list of names.
    var firstOption: UInt32 = 0
    var optionCount: UInt32 = 0
    /// In bytes.
    var maximumSize = Int64.max
    var earliest = DateBound.none
    var latest = DateBound.none
    /// Whether the items of the list have to differ.
    var isUnique = false
    /// The answer of `needsNoOtherLook`, once the table is made.
    var isCheckedWhenRead = false

    var scale: Int { Int(scaleDigits) }
    /// Whether it is a number, an amount included.
    var isNumber: Bool { kind == .integer || kind == .decimal || kind == .money }
    /// Whether an answer to which the reader had no objection needs no other look: it is one value, and its limits do not
    /// depend on others.
    var needsNoOtherLook: Bool {
        switch kind {
        case .record, .list, .file, .consent: false
        case .text, .integer, .decimal, .money, .boolean, .choice, .choices, .date, .time, .email, .phone,
            .url,
            .iban, .bic, .postalCode:
            lowest < 0 && highest < 0
        }
    }
    /// Whether the field takes an array of files rather than one.
    var takesSeveralFiles: Bool { kind == .file && maximum > 1 }
}

enum FieldKind: UInt8 {
    case text, integer, decimal, money, boolean, consent, choice, choices, date, time, email, phone, url,
        iban, bic
    case postalCode, file, record, list

    /// Whether an answer is one string in JSON.
    var isString: Bool {
        switch self {
        case .text, .decimal, .choice, .date, .time, .email, .phone, .url, .iban, .bic, .postalCode: true
        case .integer, .money, .boolean, .consent, .choices, .file, .record, .list: false
        }
    }

    init?(keyword: String) {
        var keyword = keyword
        guard let kind = keyword.withUTF8({ FieldKind(keyword: $0) }) else { return nil }
        self = kind
    }

    init?(keyword: UnsafeBufferPointer<UInt8>) {
        switch true {
        case keyword.isEqual(to: "text"): self = .text
        case keyword.isEqual(to: "integer"): self = .integer
        case keyword.isEqual(to: "decimal"): self = .decimal
        case keyword.isEqual(to: "money"): self = .money
        case keyword.isEqual(to: "boolean"): self = .boolean
        case keyword.isEqual(to: "consent"): self = .consent
        case keyword.isEqual(to: "choice"): self = .choice
        case keyword.isEqual(to: "choices"): self = .choices
        case keyword.isEqual(to: "date"): self = .date
        case keyword.isEqual(to: "time"): self = .time
        case keyword.isEqual(to: "email"): self = .email
        case keyword.isEqual(to: "phone"): self = .phone
        case keyword.isEqual(to: "url"): self = .url
        case keyword.isEqual(to: "iban"): self = .iban
        case keyword.isEqual(to: "bic"): self = .bic
        case keyword.isEqual(to: "postalCode"): self = .postalCode
        case keyword.isEqual(to: "file"): self = .file
        case keyword.isEqual(to: "record"): self = .record
        case keyword.isEqual(to: "list"): self = .list
        default: return nil
        }
    }
}

enum FieldPresence: UInt8 {
    case required, optional, recommended, requiredWhen
}

/// A stretch of the table's bytes.
struct ByteSpan {
    var start: UInt32
    var count: UInt32

    static let empty = ByteSpan(start: 0, count: 0)

    /// What stands there; nothing for a stretch that does not exist.
    func text(in bytes: [UInt8]) -> String { bytes.withUnsafeBufferPointer(text) }

    func text(in bytes: UnsafeBufferPointer<UInt8>) -> String {
        String(decoding: self.bytes(in: bytes), as: UTF8.self)
    }

    func bytes(in bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        let end = Int(start) + Int(count)
        return UnsafeBufferPointer(rebasing: end <= bytes.count ? bytes[Int(start)..<end] : bytes[..<0])
    }
}

/// The limit of a date.
enum DateBound {
    case none
    case fixed(CalendarDate)
    /// The day of receipt plus months (the end of a month clamps), then plus days.
    case today(months: Int32, days: Int32)

    /// The limit for a submission that is received on a day; nil for no limit.
    func date(today: CalendarDate) -> CalendarDate? {
        switch self {
        case .none: nil
        case .fixed(let date): date
        case .today(let months, let days): today.adding(months: Int(months), days: Int(days))
        }
    }

    /// Reads `2026-01-01`, `today`, `today+3m`, `today-216m+1d`.
    init?(_ text: String) {
        if let date = CalendarDate(text) {
            self = .fixed(date)
            return
        }
        guard text.hasPrefix("today") else { return nil }
        var (months, days, number, sign) = (Int32(0), Int32(0), Int32?.none, Int32(0))
        for byte in text.utf8.dropFirst("today".utf8.count) {
            switch (byte, number) {
            case (UInt8(ascii: "+"), nil) where sign == 0: sign = 1
            case (UInt8(ascii: "-"), nil) where sign == 0: sign = -1
            case (UInt8(ascii: "0")...UInt8(ascii: "9"), _) where sign != 0:
                let digits = (number ?? 0).multipliedReportingOverflow(by: 10)
                let sum = digits.partialValue.addingReportingOverflow(Int32(byte - UInt8(ascii: "0")))
                guard !digits.overflow, !sum.overflow else { return nil }
                number = sum.partialValue
            case (UInt8(ascii: "m"), let value?):
                months = sign * value
                (number, sign) = (nil, 0)
            case (UInt8(ascii: "d"), let value?):
                days = sign * value
                (number, sign) = (nil, 0)
            default: return nil
            }
        }
        guard sign == 0 else { return nil }
        self = .today(months: months, days: days)
    }
}
