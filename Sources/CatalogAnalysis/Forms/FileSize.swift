/// The size of a file as it is written in a definition: `500 KB`, `10 MB`. Decimal units, as people are shown them.
struct FileSize {
    let bytes: Int64

    /// What a file field allows when it says nothing.
    static let standard: Int64 = 10_000_000

    init?(_ text: String) {
        let parts = text.split(separator: " ")
        guard parts.count == 2, let count = Int64(parts[0]), (1...100_000).contains(count) else { return nil }
        switch parts[1] {
        case "KB": bytes = count * 1_000
        case "MB": bytes = count * 1_000_000
        case "GB": bytes = count * 1_000_000_000
        default: return nil
        }
    }
}

/// `type/subtype` with the characters of RFC 6838, without parameters or wildcards.
func isMediaType(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
    return parts.count == 2
        && parts.allSatisfy { part in
            !part.isEmpty && part.count <= 127
                && part.allSatisfy { byte in
                    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
                        || Array("!#$&-^_.+".utf8).contains(byte)
                }
        }
}

/// The autofill field names of the HTML standard (section “Autofilling form controls”) that ask a citizen for
/// something about themselves.
let autofillFieldNames = [
    "name", "honorific-prefix", "given-name", "additional-name", "family-name", "honorific-suffix",
    "nickname",
    "organization-title", "organization", "street-address", "address-line1", "address-line2", "address-line3",
    "address-level1", "address-level2", "address-level3", "address-level4", "country", "country-name",
    "postal-code",
    "language", "bday", "bday-day", "bday-month", "bday-year", "sex", "url", "tel", "tel-country-code",
    "tel-national",
    "email", "off",
]
