import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension Analyzer {
    /// A text of the Markdown subset: its links must lead to somewhere safe.
    mutating func readMarkdown(_ entry: YAMLNode.Entry) -> LocalizedText? {
        guard let text = readText(entry) else { return nil }
        return checkMarkdown(entry.value) ? withAddresses(text) : nil
    }

    /// Checks the markup of all translations below a node; not whether they are there.
    mutating func checkMarkdown(_ node: YAMLNode) -> Bool {
        reportMarks(in: node, found: foreignMarkup, Diagnostic.markupNotKnown)
        reportLinkSlips(in: node)
        return checkLinks(node)
    }

    /// A text that is shown as it is written.
    mutating func readPlainText(_ entry: YAMLNode.Entry) -> LocalizedText? {
        let text = readText(entry)
        if text != nil { reportMarkup(inPlainText: entry) }
        return text
    }

    /// In a text that is no Markdown, what would be markup in one is seen as it is written.
    mutating func reportMarkup(inPlainText entry: YAMLNode.Entry) {
        guard entry.value.entries.contains(where: { $0.value.mayHoldMarks }) else { return }
        reportMarks(in: entry.value, found: markdownMark, Diagnostic.markupInPlainText)
    }

    /// Reports the first mark of each translation.
    private mutating func reportMarks(
        in node: YAMLNode, found mark: (ArraySlice<UInt8>) -> ArraySlice<UInt8>?,
        _ diagnostic: (SourceRange, _ written: String) -> Diagnostic
    ) {
        for translation in node.entries {
            let bytes = translation.value.utf8
            guard let found = mark(bytes) else { continue }
            let offsets = found.startIndex - bytes.startIndex..<found.endIndex - bytes.startIndex
            let place = translation.value.range(ofUTF8: offsets)
            report(diagnostic(place, String(decoding: found, as: UTF8.self)))
        }
    }

    /// Reports the first thing in each translation that was meant as a link and is none.
    private mutating func reportLinkSlips(in node: YAMLNode) {
        for translation in node.entries where mayHoldLinkSlip(translation.value.utf8) {
            var targets = linkTargets
            let finder = LinkSlipFinder(translation.value.utf8) { target in
                if case .there = targets.destination(of: target) { true } else { false }
            }
            guard let slip = finder.first() else { continue }
            report(.linkSlip(slip, in: translation.value))
        }
    }

    /// Checks the links of all translations below a node.
    private mutating func checkLinks(_ node: YAMLNode) -> Bool {
        var isSafe = true
        for translation in node.entries {
            guard mayHoldLink(translation.value.utf8) else { continue }
            for link in markdownLinks(in: Array(translation.value.utf8)) {
                let target = String(decoding: link.target, as: UTF8.self)
                switch linkTargets.destination(of: target) {
                case .there: continue
                case .missing(let name, let names) where !target.contains("\""):
                    let range = translation.value.range(ofUTF8: link.range)
                    report(.danglingLink(range, target: target, name: name, known: names))
                case .elsewhere, .missing:
                    if isSafeLink(link.target) { continue }
                    let meant = linkTargets.meant(by: target).flatMap { meant in
                        if case .elsewhere = linkTargets.destination(of: meant),
                            !isSafeLink(Array(meant.utf8)[...])
                        {
                            return nil as String?
                        }
                        return meant
                    }
                    report(
                        .unsafeLink(
                            translation.value.range(ofUTF8: link.range), target: target, meant: meant))
                }
                isSafe = false
            }
        }
        return isSafe
    }
}

/// In bytes: so far is looked for the other end of a mark, so that no text takes long.
let longestMark = 500

/// The first `**bold**`, `[link](…)` or `\n` of a text; nil if it has none of them.
private func markdownMark(in text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var place = text.startIndex
    while let next = text[place...].firstIndex(where: { "*[\\".utf8.contains($0) }) {
        place = next + 1
        let behind = text[place...].prefix(longestMark)
        if text[next] == UInt8(ascii: "\\") {
            if behind.isLineFeedOfAnotherLanguage { return text[next..<(next + 2)] }
            continue
        }
        if text[next] == UInt8(ascii: "[") {
            guard let middle = behind.firstIndex(of: UInt8(ascii: "]")),
                behind[(middle + 1)...].first == UInt8(ascii: "("),
                let end = behind[middle...].firstIndex(of: UInt8(ascii: ")"))
            else { continue }
            return text[next...end]
        }
        let bold = behind.dropFirst()
        guard behind.first == UInt8(ascii: "*"), let first = bold.first, first != 0x20,
            let end = bold.firstIndex(of: UInt8(ascii: "*")), end > bold.startIndex,
            behind[(end + 1)...].first == UInt8(ascii: "*")
        else { continue }
        return text[next...(end + 1)]
    }
    return nil
}

/// Whether there is what a link that is none may be told by.
private func mayHoldLinkSlip(_ text: some Collection<UInt8>) -> Bool {
    text.contains { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: ":") }
}

/// Whether there is what every link begins with: most texts have none, and need not be looked through closely.
func mayHoldLink(_ text: some Collection<UInt8>) -> Bool { text.contains(UInt8(ascii: "]")) }

/// The targets of `[text](target)`, found in one pass.
func markdownLinks(in text: [UInt8]) -> [(target: ArraySlice<UInt8>, range: Range<Int>)] {
    var links: [(ArraySlice<UInt8>, Range<Int>)] = []
    var index = 0
    while index + 1 < text.count {
        guard text[index] == UInt8(ascii: "]"), text[index + 1] == UInt8(ascii: "(") else {
            index += 1
            continue
        }
        let start = index + 2
        guard let end = text[start...].firstIndex(where: { $0 == UInt8(ascii: ")") || $0 == 0x0A }) else {
            break
        }
        if text[end] == UInt8(ascii: ")") { links.append((text[start..<end], start..<end)) }
        index = end
    }
    return links
}

/// Web addresses, mail, telephone, and paths on the town's own website: what pages link to.
private func isSafeLink(_ target: ArraySlice<UInt8>) -> Bool {
    let isVisible = target.allSatisfy { $0 > 0x20 && $0 != 0x7F && !"()[]\\".utf8.contains($0) }
    let text = String(decoding: target, as: UTF8.self)
    guard isVisible, !text.unicodeScalars.contains(where: { $0.properties.isWhitespace || isControl($0) })
    else {
        return false
    }
    if text.hasPrefix("/") { return !text.hasPrefix("//") }
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return false }
    switch parts[0].lowercased() {
    case "https":
        guard parts[1].hasPrefix("//"), let host = parts[1].dropFirst(2).utf8.first else { return false }
        return isLetterOrDigit(host) || host >= 0x80 || "-._~".utf8.contains(host)
    case "mailto": return namesMailboxes(parts[1])
    case "tel": return parts[1].first != "/" && parts[1].utf8.contains(where: isDigit)
    default: return false
    }
}

/// Whether mail can reach somebody in the address of a link (RFC 6068): `a@b.example,c@d.example?subject=…`, also a subject alone.
private func namesMailboxes(_ address: Substring) -> Bool {
    let mailboxes = address.prefix { $0 != "?" }
    guard !mailboxes.isEmpty else { return !address.isEmpty }
    return mailboxes.split(separator: ",", omittingEmptySubsequences: false).allSatisfy { mailbox in
        let parts = mailbox.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[0].contains("/") else { return false }
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        return labels.count > 1 && labels.allSatisfy { !$0.isEmpty }
    }
}

private func isControl(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.generalCategory == .control }
