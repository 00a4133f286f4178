import CatalogModel

import enum FormRuntime.DayWriting

/// Numbers, days and sizes as the readers of a language write them.
extension PageLanguage {
    /// With the language's decimal separator, without groups: as one types it.
    func typed(_ number: ScaledDecimal) -> String {
        String(number.description.map { $0 == "." ? words.formats.decimalSeparator : $0 })
    }

    /// With groups of three digits: as one reads it.
    func text(_ number: ScaledDecimal) -> String {
        let canonical = number.description
        let digits = canonical.prefix { $0 != "." }
        let fraction = canonical.dropFirst(digits.count)
        let isNegative = digits.hasPrefix("-")
        let whole = isNegative ? digits.dropFirst() : digits
        var grouped = ""
        for (index, digit) in whole.enumerated() {
            if index > 0, (whole.count - index).isMultiple(of: 3) { grouped += words.formats.groupSeparator }
            grouped.append(digit)
        }
        let decimals = fraction.map { $0 == "." ? words.formats.decimalSeparator : $0 }
        return (isNegative ? "−" : "") + (whole.count > 4 ? grouped : String(whole)) + String(decimals)
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
        let fraction = description.suffix(scale)
        let whole = description.dropLast(scale + 1)
        guard scale > 0, fraction.allSatisfy({ $0 == "0" }), let units = Int64(whole) else { return self }
        return ScaledDecimal(units: units, scale: 0)
    }
}
