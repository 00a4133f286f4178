/// Regular expressions that mean the same to ECMA-262 with the `u` flag, Python's `re`, Rust's `regex` and PCRE2:
/// classes are written out, and `$` is only used beside a `not` for line breaks, since in some engines it also matches
/// in front of a final one.
enum TextPatterns {
    /// Unicode's White_Space, as the inside of a class.
    static let whiteSpace =
        #"\u0009-\u000D\u0020\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000"#

    /// What a text in one line must not have: control characters, white space at its ends.
    static let notInOneLine = #"[\u0000-\u001F\u007F-\u009F]|^[\#(whiteSpace)]|[\#(whiteSpace)]$"#

    /// What a text in several lines must not have: control characters but LF, white space at its ends.
    static let notInSeveralLines =
        #"[\u0000-\u0009\u000B-\u001F\u007F-\u009F]|^[\#(whiteSpace)]|[\#(whiteSpace)]$"#

    /// More words make an automaton that is too large for some engines.
    static let mostWords = 500

    /// A normalised text of up to so many words, which are what stands between white space.
    static func words(atMost count: Int) -> String {
        "^[^\(whiteSpace)]+(?:[\(whiteSpace)]+[^\(whiteSpace)]+){0,\(max(0, count - 1))}$"
    }

    /// A day that exists, from 0001-01-01 through 9999-12-31.
    static let calendarDate: String = {
        let year = "(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})"
        let days31 = "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
        let days30 = "(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
        let days28 = "02-(?:0[1-9]|1[0-9]|2[0-8])"
        let fourth = "(?:0[48]|[2468][048]|[13579][26])"
        let leapDay = "(?:[0-9]{2}\(fourth)|\(fourth)00)-02-29"
        return "^(?:\(year)-(?:\(days31)|\(days30)|\(days28))|\(leapDay))$"
    }()

    static let time = "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$"
    static let email: String = {
        let label = "[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?"
        return "^[A-Za-z0-9.!#$%&'*+/=?^_`\\{\\|\\}~\\-]{1,64}@\(label)(?:\\.\(label))+$"
    }()
    static let phone = #"^\+?[0-9][0-9 ()/\-]{3,29}$"#
    /// ASCII that can be seen, without `"<>\^`{|}`; the first character behind the slashes belongs to a host.
    static let url = #"^https?://[!$-.0-;=@-\[\]_a-z~][!#-;=?-\[\]_a-z~]*$"#
    /// The country code `DE` comes with 22 characters.
    static let iban =
        "^(?:DE[0-9]{2}[A-Z0-9]{18}|(?:[A-CE-Z][A-Z]|D[A-DF-Z])[0-9]{2}[A-Z0-9]{11,30})$"
    static let bic = "^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$"
    static let postalCode = "^[0-9]{5}$"
    static let sha256 = "^[0-9a-f]{64}$"

    /// A text that consists of the characters of DIN 91379.
    static let din91379 =
        #"^[\u0020\u0027\u002C-\u002EA-Za-z\u00B4\u00B7\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u017E\u0187\u0188\u018F"#
        + #"\u0197\u01A0\u01A1\u01AF\u01B0\u01B7\u01CD-\u01DC\u01DE\u01DF\u01E2-\u01F0\u01F4\u01F5\u01F8-\u01FF"#
        + #"\u0212\u0213\u0218-\u021B\u021E\u021F\u0227-\u0233\u0247\u0259\u0268\u02BC\u0300-\u0338\u1E00-\u1EF9"#
        + #"\u2019]+$"#
}
