import CatalogModel

extension TextPattern {
    /// The pattern, for the whole text, as every engine understands it: Unicode categories are written out as ranges
    /// (Python has none), `\u{…}` as the character itself, `.` as what it leaves out.
    var portable: String {
        var result = "^(?:"
        var scalars = Array(ecmaScript.unicodeScalars)[...]
        var isInClass = false
        while let scalar = scalars.popFirst() {
            switch scalar {
            case "\\":
                guard let escaped = scalars.popFirst() else { return result + "\\\\)$" }
                switch escaped {
                case "p", "P":
                    guard let name = braced(&scalars) else {
                        result += "\\\(escaped)"
                        continue
                    }
                    let ranges = UnicodeCategory.ranges(of: name, isNegated: escaped == "P")
                    result += isInClass ? ranges : "[\(ranges)]"
                case "u":
                    guard let code = braced(&scalars) else {
                        result += "\\u"
                        continue
                    }
                    let character = UInt32(code, radix: 16).flatMap(Unicode.Scalar.init)
                    result += character.map(UnicodeCategory.classMember) ?? ""
                default: result += "\\\(escaped)"
                }
            case "[" where !isInClass:
                isInClass = true
                result += "["
            case "]" where isInClass:
                isInClass = false
                result += "]"
            case "." where !isInClass: result += "[^\\n\\r]"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + ")$"
    }

    /// The text in braces at the front, which is consumed; nil if there is none.
    private func braced(_ scalars: inout ArraySlice<Unicode.Scalar>) -> String? {
        guard scalars.first == "{", let end = scalars.firstIndex(of: "}") else { return nil }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[(scalars.startIndex + 1)..<end])
        scalars = scalars[(end + 1)...]
        return String(text)
    }
}

/// Unicode's general categories as ranges of scalars.
enum UnicodeCategory {
    /// The inside of a class that holds the scalars of a category, by its short name such as `L` or `Lu`.
    static func ranges(of name: String, isNegated: Bool) -> String {
        var text = ""
        var start: UInt32?
        func close(_ end: UInt32) {
            guard let first = start.flatMap(Unicode.Scalar.init), let last = Unicode.Scalar(end) else {
                return
            }
            text += classMember(first)
            if first != last { text += (last.value - first.value > 1 ? "-" : "") + classMember(last) }
            start = nil
        }
        for value in UInt32(0)...0x10FFFF {
            // Ranges do not span the surrogates, which are no scalars.
            guard let scalar = Unicode.Scalar(value) else {
                close(0xD7FF)
                continue
            }
            let isMember = abbreviation(scalar.properties.generalCategory).hasPrefix(name) != isNegated
            if isMember, start == nil { start = value }
            if !isMember { close(value == 0xE000 ? 0xD7FF : value &- 1) }
        }
        close(0x10FFFF)
        return text
    }

    /// A scalar as a member of a class, or alone: ASCII letters and digits as they are, all others in the basic plane
    /// by their code, those above it as themselves.
    static func classMember(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": return String(scalar)
        case _ where scalar.value > 0xFFFF: return String(scalar)
        default:
            let digits = String(scalar.value, radix: 16, uppercase: true)
            return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
    }

    private static func abbreviation(_ category: Unicode.GeneralCategory) -> String {
        switch category {
        case .uppercaseLetter: "Lu"
        case .lowercaseLetter: "Ll"
        case .titlecaseLetter: "Lt"
        case .modifierLetter: "Lm"
        case .otherLetter: "Lo"
        case .nonspacingMark: "Mn"
        case .spacingMark: "Mc"
        case .enclosingMark: "Me"
        case .decimalNumber: "Nd"
        case .letterNumber: "Nl"
        case .otherNumber: "No"
        case .connectorPunctuation: "Pc"
        case .dashPunctuation: "Pd"
        case .openPunctuation: "Ps"
        case .closePunctuation: "Pe"
        case .initialPunctuation: "Pi"
        case .finalPunctuation: "Pf"
        case .otherPunctuation: "Po"
        case .mathSymbol: "Sm"
        case .currencySymbol: "Sc"
        case .modifierSymbol: "Sk"
        case .otherSymbol: "So"
        case .spaceSeparator: "Zs"
        case .lineSeparator: "Zl"
        case .paragraphSeparator: "Zp"
        case .control: "Cc"
        case .format: "Cf"
        case .surrogate: "Cs"
        case .privateUse: "Co"
        case .unassigned: "Cn"
        @unknown default: "Cn"
        }
    }
}
