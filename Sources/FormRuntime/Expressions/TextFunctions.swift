/// FEEL's string functions (DMN 1.5, 10.3.4.3) on Unicode scalars. An absent argument makes the result absent.
public enum Texts {
    /// `a + b`
    public static func concatenation(_ left: String?, _ right: String?) -> String? {
        guard let left, let right else { return nil }
        return left + right
    }

    /// `string length(text)`
    public static func length(_ text: String?) -> Number? {
        guard var text else { return nil }
        // Each scalar has one byte that does not continue another one.
        return Number(text.withUTF8 { bytes in bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } })
    }

    /// `substring(text, start, length)`: the first scalar has number 1, the last −1. Parts of numbers are cut off.
    public static func substring(_ text: String?, from start: Number?, length: Number?) -> String? {
        guard let length else { return nil }
        let limit = length.isNegative ? 0 : Number.rounded(length, .zero, .down)?.integer ?? Int.max
        return substring(text, from: start, limit: limit)
    }

    /// `substring(text, start)`
    public static func substring(_ text: String?, from start: Number?) -> String? {
        substring(text, from: start, limit: Int.max)
    }

    private static func substring(_ text: String?, from start: Number?, limit: Int) -> String? {
        guard let text, let start = Number.rounded(start, .zero, .down)?.integer, start != 0 else {
            return nil
        }
        let scalars = text.unicodeScalars
        let first = start > 0 ? start - 1 : max(0, scalars.count + start)
        return String(String.UnicodeScalarView(scalars.dropFirst(first).prefix(max(0, limit))))
    }

    /// `upper case(text)`, by Unicode's full mapping.
    public static func upperCase(_ text: String?) -> String? { text?.uppercased() }

    /// `lower case(text)`, by Unicode's full mapping of each character by itself: a sigma is the same at the end of a word.
    public static func lowerCase(_ text: String?) -> String? { text?.lowercased() }

    /// `substring before(text, match)`; empty if there is none.
    public static func before(_ text: String?, _ match: String?) -> String? {
        guard let text, let match else { return nil }
        return place(of: match, in: text).map { String(decoding: text.utf8.prefix($0), as: UTF8.self) } ?? ""
    }

    /// `substring after(text, match)`; empty if there is none.
    public static func after(_ text: String?, _ match: String?) -> String? {
        guard let text, let match else { return nil }
        return place(of: match, in: text).map {
            String(decoding: text.utf8.dropFirst($0 + match.utf8.count), as: UTF8.self)
        } ?? ""
    }

    /// `contains(text, match)`
    public static func contains(_ text: String?, _ match: String?) -> Truth {
        guard let text, let match else { return .undecided }
        return Truth(place(of: match, in: text) != nil)
    }

    /// `starts with(text, match)`
    public static func starts(_ text: String?, with match: String?) -> Truth {
        guard let text, let match else { return .undecided }
        return Truth(text.utf8.starts(with: match.utf8))
    }

    /// `ends with(text, match)`
    public static func ends(_ text: String?, with match: String?) -> Truth {
        guard let text, let match else { return .undecided }
        return Truth(text.utf8.reversed().starts(with: match.utf8.reversed()))
    }

    /// Bytes in front of the first occurrence, found in time that is linear in the text (Knuth, Morris, Pratt).
    private static func place(of match: String, in text: String) -> Int? {
        let pattern = Array(match.utf8)
        guard !pattern.isEmpty else { return 0 }
        var borders = [0]
        for index in pattern.indices.dropFirst() {
            var length = borders[index - 1]
            while length > 0, pattern[length] != pattern[index] { length = borders[length - 1] }
            borders.append(pattern[length] == pattern[index] ? length + 1 : 0)
        }
        var length = 0
        for (index, byte) in text.utf8.enumerated() {
            while length > 0, pattern[length] != byte { length = borders[length - 1] }
            if pattern[length] == byte { length += 1 }
            if length == pattern.count { return index + 1 - length }
        }
        return nil
    }
}
