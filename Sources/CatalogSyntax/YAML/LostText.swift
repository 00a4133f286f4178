import CatalogDiagnostics

/// What of a file is not in its tree because of mistakes that were reported.
///
/// Whoever finds that something is missing or unknown asks here first: if its name stands in what got lost, it is
/// the consequence of a mistake that is known already.
package struct LostText: Sendable {
    private var words: Set<String> = []
    /// Nobody knows which names got lost.
    private var isUnknown = false

    /// The places of keys that were written again, once for each time: if they are names, others are missing.
    package private(set) var copiedKeys: [SourceRange] = []

    package var isEmpty: Bool { words.isEmpty && !isUnknown && copiedKeys.isEmpty }

    /// More than this is not looked through.
    private static let mostBytes = 1 << 20

    package init() {}

    /// Whether a name may have got lost.
    package func contains(_ name: some StringProtocol) -> Bool {
        isUnknown || words.contains(String(name))
    }

    /// Adds the words of a text: runs of letters, digits, hyphens and underscores, and the parts between hyphens.
    package mutating func insert(wordsOf text: some Collection<UInt8>) {
        guard text.count <= Self.mostBytes else {
            isUnknown = true
            return
        }
        for word in text.split(whereSeparator: { !Self.isWordByte($0) }) {
            words.insert(String(decoding: word, as: UTF8.self))
            let parts = word.split(separator: UInt8(ascii: "-"))
            guard parts.count > 1 else { continue }
            for part in parts { words.insert(String(decoding: part, as: UTF8.self)) }
        }
    }

    /// - Parameter key: The place at which it was written first.
    package mutating func insert(copyOf key: SourceRange) { copiedKeys.append(key) }

    package mutating func insertEverything() { isUnknown = true }

    package mutating func formUnion(_ other: LostText) {
        words.formUnion(other.words)
        copiedKeys += other.copiedKeys
        if other.isUnknown { isUnknown = true }
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        0x30...0x39 ~= byte || 0x41...0x5A ~= byte & 0xDF || byte >= 0x80 || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: "-")
    }
}
