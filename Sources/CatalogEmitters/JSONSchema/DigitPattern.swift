/// Regular expressions for ranges of numbers that are written with a fixed number of digits, with separators between
/// them: decimals, dates and times of day in canonical form.
enum DigitPattern {
    /// The alternatives, each a class of digits a position, for all numbers of as many digits as the bounds have.
    static func alternatives(from low: [UInt8], through high: [UInt8]) -> [[ClosedRange<UInt8>]] {
        guard low.count == high.count, !high.lexicographicallyPrecedes(low) else { return [] }
        guard let fork = low.indices.first(where: { low[$0] != high[$0] }) else {
            return [low.map { $0...$0 }]
        }
        let prefix = low[..<fork].map { $0...$0 }
        let rest = low.count - fork - 1
        let lowIsWhole = low[(fork + 1)...].allSatisfy { $0 == 0 }
        let highIsWhole = high[(fork + 1)...].allSatisfy { $0 == 9 }

        var result: [[ClosedRange<UInt8>]] = []
        if !lowIsWhole {
            result.append(low.map { $0...$0 })
            for index in low.indices.reversed() where index > fork && low[index] < 9 {
                result.append(
                    low[..<index].map { $0...$0 } + [(low[index] + 1)...9] + anyDigits(low.count - index - 1))
            }
        }
        let first = lowIsWhole ? low[fork] : low[fork] + 1
        let last = highIsWhole ? high[fork] : high[fork] - 1
        if first <= last { result.append(prefix + [first...last] + anyDigits(rest)) }
        if !highIsWhole {
            for index in high.indices where index > fork && high[index] > 0 {
                result.append(
                    high[..<index].map { $0...$0 } + [0...(high[index] - 1)]
                        + anyDigits(high.count - index - 1))
            }
            result.append(high.map { $0...$0 })
        }
        return result
    }

    /// An alternative as text, with a separator in front of some positions; runs of equal classes are counted.
    static func text(_ digits: [ClosedRange<UInt8>], separators: [Int: String] = [:]) -> String {
        var text = ""
        var index = 0
        while index < digits.count {
            text += separators[index] ?? ""
            var end = index + 1
            while end < digits.count, digits[end] == digits[index], separators[end] == nil { end += 1 }
            let digit = digits[index]
            let single =
                digit.lowerBound == digit.upperBound
                ? "\(digit.lowerBound)" : "[\(digit.lowerBound)-\(digit.upperBound)]"
            let count = end - index
            if count == 1 || (count == 2 && single.utf8.count == 1) {
                text += String(repeating: single, count: count)
            } else {
                text += "\(single){\(count)}"
            }
            index = end
        }
        return text
    }

    /// The digits of a number, with zeros in front up to a width.
    static func digits(_ number: UInt64, width: Int) -> [UInt8] {
        let digits = String(number).utf8.map { $0 - 0x30 }
        return Array(repeating: 0, count: max(0, width - digits.count)) + digits
    }

    private static func anyDigits(_ count: Int) -> [ClosedRange<UInt8>] {
        Array(repeating: 0...9, count: count)
    }
}

extension DigitPattern {
    /// Decimals in canonical form whose units lie in a range; nil if there are none.
    static func decimals(_ units: ClosedRange<Int64>, scale: Int) -> String {
        var alternatives: [String] = []
        if units.lowerBound < 0 {
            let least: UInt64 = units.upperBound < 0 ? units.upperBound.magnitude : 1
            let negative = magnitudes(least...units.lowerBound.magnitude, scale: scale)
            alternatives.append("-" + (negative.count == 1 ? negative[0] : group(negative)))
        }
        if units.upperBound >= 0 {
            let least = UInt64(max(0, units.lowerBound))
            alternatives += magnitudes(least...units.upperBound.magnitude, scale: scale)
        }
        return "^" + group(alternatives) + "$"
    }

    private static func magnitudes(_ range: ClosedRange<UInt64>, scale: Int) -> [String] {
        var alternatives: [String] = []
        /// Shortest and longest of a run of lengths whose numbers are all in the range.
        var whole: ClosedRange<Int>?
        func writeWhole() {
            guard let lengths = whole else { return }
            let before = (lengths.lowerBound - scale - 1, lengths.upperBound - scale - 1)
            let more =
                before.1 == 0
                ? "" : before.0 == before.1 ? "[0-9]{\(before.0)}" : "[0-9]{\(before.0),\(before.1)}"
            let first = lengths.lowerBound == scale + 1 ? "[0-9]" : "[1-9]"
            alternatives.append("\(first)\(more)\\.[0-9]{\(scale)}")
            whole = nil
        }
        let shortest = scale + 1
        var power: UInt64 = 1
        for length in 1...19 {
            let (least, most) = (power, power &* 10 &- 1)
            power = power &* 10
            guard length >= shortest else { continue }
            let low = max(range.lowerBound, length == shortest ? 0 : least)
            let high = min(range.upperBound, most)
            guard low <= high else { continue }
            if low == (length == shortest ? 0 : least), high == most {
                if length == shortest {
                    whole = length...length
                    writeWhole()
                } else {
                    whole = (whole?.lowerBound ?? length)...length
                }
                continue
            }
            writeWhole()
            let digits = (DigitPattern.digits(low, width: length), DigitPattern.digits(high, width: length))
            alternatives += DigitPattern.alternatives(from: digits.0, through: digits.1)
                .map { text($0, separators: [length - scale: "\\."]) }
        }
        writeWhole()
        return alternatives
    }

    /// Dates from one day through another, as `YYYYMMDD`; says nothing about whether a day exists.
    static func dates(_ range: ClosedRange<UInt64>) -> String {
        let alternatives = DigitPattern.alternatives(
            from: digits(range.lowerBound, width: 8), through: digits(range.upperBound, width: 8))
        return "^" + group(alternatives.map { text($0, separators: [4: "-", 6: "-"]) }) + "$"
    }

    /// Times of day from one through another, as `HHMM`.
    static func times(_ range: ClosedRange<UInt64>) -> String {
        let alternatives = DigitPattern.alternatives(
            from: digits(range.lowerBound, width: 4), through: digits(range.upperBound, width: 4))
        return "^" + group(alternatives.map { text($0, separators: [2: ":"]) }) + "$"
    }

    private static func group(_ alternatives: [String]) -> String {
        "(?:" + alternatives.joined(separator: "|") + ")"
    }
}
