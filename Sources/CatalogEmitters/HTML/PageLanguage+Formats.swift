import CatalogModel

import enum FormRuntime.DayWriting

/// Numbers, days and sizes as the readers of a language write them.
extension PageLanguage {
    /// With the language's decimal separator, without groups: as one types it.
    func typed(_ number: ScaledDecimal) -> String {
        localized(number.description)
    }

    /// With groups of three digits: as one reads it.
    func text(_ number: ScaledDecimal) -> String {
        let canonical = number.description
        let digits = canonical.utf8
        let point = digits.firstIndex(of: UInt8(ascii: ".")) ?? digits.endIndex
        let isNegative = digits.first == UInt8(ascii: "-")
        let start = isNegative ? digits.index(after: digits.startIndex) : digits.startIndex
        return (isNegative ? "−" : "") + grouped(canonical[start..<point])
            + (point < digits.endIndex ? localized(String(canonical[point...])) : "")
    }

    /// Digits with a separator between groups of three, if they are more than four.
    private func grouped(_ digits: Substring) -> String {
        let count = digits.utf8.count
        guard count > 4 else { return String(digits) }
        var groups: [Substring] = []
        var rest = digits
        while rest.utf8.count > 3 {
            let start = rest.utf8.index(rest.endIndex, offsetBy: -3)
            groups.append(rest[start...])
            rest = rest[..<start]
        }
        groups.append(rest)
        return groups.reversed().joined(separator: words.formats.groupSeparator)
    }

    /// A canonical number with the language's decimal separator.
    private func localized(_ canonical: String) -> String {
        guard let point = canonical.utf8.firstIndex(of: UInt8(ascii: ".")),
            words.formats.decimalSeparator != "."
        else { return canonical }
        let fraction = canonical[canonical.utf8.index(after: point)...]
        return canonical[..<point] + String(words.formats.decimalSeparator) + fraction
    }

    func text(_ number: String, unit: String?) -> String { unit.map { "\(number)\u{A0}\($0)" } ?? number }

    func text(_ day: CalendarDate) -> String {
        words.formats.days.text(year: day.year, month: day.month, day: day.day)
    }

    /// nil for a distance that no plain words say: months forward and days back.
    func text(_ bound: DateBound) -> String? {
        switch bound {
        case .fixed(let day): text(day)
        case .today(months: 0, days: 0): words.limits.today
        case .today(let months, let days):
            months.signum() * days.signum() < 0 ? nil : words.limits.fromToday(months, days)
        }
    }

    /// A size in megabytes or kilobytes, rounded down so that nothing is promised that is refused.
    func text(bytes: Int64) -> String {
        let binaryMegabyte: Int64 = 1_048_576
        if bytes >= binaryMegabyte, bytes.isMultiple(of: binaryMegabyte) {
            return text(String(bytes / binaryMegabyte), unit: "MB")
        }
        let (unit, name): (Int64, String) = bytes >= 1_000_000 ? (1_000_000, "MB") : (1_000, "KB")
        guard bytes >= 1_000 else { return "\(bytes) Byte" }
        let tenths = bytes / (unit / 10)
        let isWhole = tenths.isMultiple(of: 10)
        let number =
            isWhole ? ScaledDecimal(units: tenths / 10, scale: 0) : ScaledDecimal(units: tenths, scale: 1)
        return text(text(number), unit: name)
    }

    /// `PDF`, `JPEG` …, or the media type itself where it has no short name.
    func fileKinds(_ mediaTypes: [String]) -> String {
        let names = mediaTypes.map { mediaType in
            switch mediaType {
            case "application/pdf": "PDF"
            case "image/jpeg": "JPEG"
            case "image/png": "PNG"
            case "image/webp": "WebP"
            case "image/heic": "HEIC"
            case "image/tiff": "TIFF"
            case "text/plain": "TXT"
            case "text/csv": "CSV"
            case "application/zip": "ZIP"
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "DOCX"
            case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "XLSX"
            case "application/vnd.oasis.opendocument.text": "ODT"
            default: mediaType
            }
        }
        guard let last = names.last, names.count > 1 else { return names.joined() }
        return names.dropLast().joined(separator: ", ") + words.formats.or + last
    }
}

extension ScaledDecimal {
    /// Without digits behind the point if all of them are zero.
    var shortened: ScaledDecimal {
        var whole = units
        for _ in 0..<scale {
            guard whole.isMultiple(of: 10) else { return self }
            whole /= 10
        }
        return ScaledDecimal(units: whole, scale: 0)
    }
}
