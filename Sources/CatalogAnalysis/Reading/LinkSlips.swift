/// Something in a text that was meant as a link and is none, so that its signs are seen.
struct LinkSlip {
    /// In bytes.
    let range: Range<Int>
    let meant: Meant

    enum Meant {
        /// This text with its link; nil for the text if nobody knows what it is to be.
        case link(text: String?, target: String)
        /// `text](target)`, with a bracket in front of the text.
        case openingBracket
        /// `[](target)`, with a text.
        case text
    }
}

/// Looks for the first slip of a text in one pass: `[text] (target)`, `(text)[target]`, `[text][name]`, `[[name|text]]`, `[text|target]`,
/// `[text](target`, `text](target)`, `[](target)`, `<https://…>`, or just a target of the catalog.
struct LinkSlipFinder {
    private let text: [UInt8]
    /// Whether something of the catalog has a target, `service:volunteer-card`.
    private let isThere: (String) -> Bool

    init(_ text: some Collection<UInt8>, isThere: @escaping (String) -> Bool) {
        self.text = Array(text)
        self.isThere = isThere
    }

    func first() -> LinkSlip? {
        var place = 0
        while let sign = text[place...].firstIndex(where: isSign) {
            if text[sign] == UInt8(ascii: ":") {
                if let slip = bareTarget(around: sign) { return slip }
                place = sign + 1
            } else if byte(at: sign + 1) == UInt8(ascii: "(") {
                let (slip, end) = link(at: sign)
                if let slip { return slip }
                place = end
            } else {
                if let slip = brackets(endingAt: sign) { return slip }
                place = sign + 1
            }
        }
        return nil
    }

    // MARK: Kinds of slips

    /// `](…)` is a link, unless something is missing.
    private func link(at bracket: Int) -> (slip: LinkSlip?, end: Int) {
        let start = bracket + 2
        let line = text[start...].prefix { $0 != 0x0A }
        let end = line.firstIndex(of: UInt8(ascii: ")"))
        let target = string(start..<(end ?? line.prefix { $0 != 0x20 }.endIndex))
        let opening = self.opening(before: bracket)
        guard let end else {
            let bare = target.hasSuffix(".") || target.hasSuffix(",") ? String(target.dropLast()) : target
            guard let opening, isTarget(bare) else { return (nil, line.endIndex) }
            let meant = LinkSlip.Meant.link(text: string(opening + 1..<bracket), target: bare)
            return (LinkSlip(range: opening..<start + bare.utf8.count, meant: meant), line.endIndex)
        }
        guard isTarget(target) else { return (nil, end) }
        guard let opening else { return (LinkSlip(range: bracket..<end + 1, meant: .openingBracket), end) }
        let isEmpty = text[opening + 1..<bracket].allSatisfy { $0 == 0x20 }
        return (isEmpty ? LinkSlip(range: opening..<end + 1, meant: .text) : nil, end)
    }

    /// `[text] (target)`, `[text][name]` and `[[name|text]]`, found at the first closing bracket.
    private func brackets(endingAt bracket: Int) -> LinkSlip? {
        guard let opening = opening(before: bracket) else { return nil }
        let inner = string(opening + 1..<bracket)
        switch byte(at: bracket + 1) {
        case UInt8(ascii: " "):
            guard byte(at: bracket + 2) == UInt8(ascii: "("),
                let end = end(with: UInt8(ascii: ")"), from: bracket + 3),
                let target = target(in: bracket + 3..<end)
            else { return nil }
            return LinkSlip(range: opening..<end + 1, meant: .link(text: inner, target: target))
        case UInt8(ascii: "["):
            guard let end = end(with: UInt8(ascii: "]"), from: bracket + 2),
                let target = target(in: bracket + 2..<end)
            else { return nil }
            return LinkSlip(range: opening..<end + 1, meant: .link(text: inner, target: target))
        case UInt8(ascii: "]"):
            let parts = inner.split(separator: "|", maxSplits: 1).map(String.init)
            guard opening > 0, text[opening - 1] == UInt8(ascii: "["), let name = parts.first,
                let target = target(named: name)
            else { return nil }
            let meant = LinkSlip.Meant.link(text: parts.count > 1 ? parts[1] : nil, target: target)
            return LinkSlip(range: opening - 1..<bracket + 2, meant: meant)
        default: return nil
        }
    }

    /// `service:name` where no link is.
    private func bareTarget(around colon: Int) -> LinkSlip? {
        let start = text[..<colon].lastIndex { !isLetterOrDigit($0) }.map { $0 + 1 } ?? 0
        if start > 0, text[start - 1] == UInt8(ascii: "<") { return targetInAngles(from: start) }
        let isKind = ["service", "page", "field"].contains { $0.utf8.elementsEqual(text[start..<colon]) }
        guard isKind else { return nil }
        var end = text[(colon + 1)...].firstIndex { !isPartOfName($0) } ?? text.endIndex
        // The end of a sentence.
        while end > colon + 1, text[end - 1] == UInt8(ascii: ".") { end -= 1 }
        let target = string(start..<end)
        guard isThere(target) else { return nil }
        // `[target](text)` is a link that leads nowhere.
        if start > 0, text[start - 1] == UInt8(ascii: "["), text[end...].starts(with: "](".utf8) {
            return nil
        }
        if start > 1, text[start - 1] == UInt8(ascii: "["), byte(at: end) == UInt8(ascii: "]"),
            text[start - 2] == UInt8(ascii: ")"),
            let opening = text[..<(start - 2)].lastIndex(of: UInt8(ascii: "("))
        {
            let meant = LinkSlip.Meant.link(text: string(opening + 1..<start - 2), target: target)
            return LinkSlip(range: opening..<end + 1, meant: meant)
        }
        if start > 0, text[start - 1] == UInt8(ascii: "|"), byte(at: end) == UInt8(ascii: "]"),
            let opening = opening(before: start - 1)
        {
            let meant = LinkSlip.Meant.link(text: string(opening + 1..<start - 1), target: target)
            return LinkSlip(range: opening..<end + 1, meant: meant)
        }
        return LinkSlip(range: start..<end, meant: .link(text: nil, target: target))
    }

    /// `<https://example.org>`
    private func targetInAngles(from start: Int) -> LinkSlip? {
        let target = text[start...].prefix(longestMark).prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }
        guard byte(at: target.endIndex) == UInt8(ascii: ">"), isTarget(string(start..<target.endIndex)) else {
            return nil
        }
        let meant = LinkSlip.Meant.link(text: nil, target: string(start..<target.endIndex))
        return LinkSlip(range: start - 1..<target.endIndex + 1, meant: meant)
    }

    // MARK: Targets

    private func target(in range: Range<Int>) -> String? {
        let written = string(range)
        return isTarget(written) ? written : target(named: written)
    }

    private func target(named name: String) -> String? {
        let target = name.hasPrefix("service:") ? name : "service:" + name
        return isThere(target) ? target : nil
    }

    private func isTarget(_ written: String) -> Bool {
        ["https://", "http://", "mailto:", "tel:"].contains { written.hasPrefix($0) } || isThere(written)
    }

    // MARK: Bytes

    private func isSign(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "]") || byte == UInt8(ascii: ":") }

    private func isPartOfName(_ byte: UInt8) -> Bool {
        isLetterOrDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }

    private func byte(at place: Int) -> UInt8? { place < text.endIndex ? text[place] : nil }

    private func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

    /// The bracket that begins what ends here; nil if there is none near in the same paragraph.
    private func opening(before place: Int) -> Int? {
        let near = text[max(0, place - longestMark)..<place]
        guard let found = near.lastIndex(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }),
            text[found] == UInt8(ascii: "["), !near[found...].isSplit
        else { return nil }
        return found
    }

    private func end(with sign: UInt8, from place: Int) -> Int? {
        text[place...].prefix(longestMark).firstIndex { $0 == sign || $0 == 0x0A }
            .flatMap { text[$0] == sign ? $0 : nil }
    }
}

extension ArraySlice<UInt8> {
    /// Whether a paragraph ends in it.
    fileprivate var isSplit: Bool { zip(self, dropFirst()).contains { $0 == 0x0A && $1 == 0x0A } }
}
