/// Gives constants that a script declares outside of all brackets names of one or two letters.
///
/// A name that also occurs as that of a member, or where an object is put together, keeps its own, so that no more has to
/// be known of the language than where names of members stand.
func withShortNames(_ script: Script, keeping kept: Set<String>) -> Script {
    let counts = Dictionary(script.words.map { ($0, 1) }, uniquingKeysWith: +)
    let members = memberNames(script)
    let long = script.declaredNames.filter {
        !kept.contains($0) && !members.contains($0) && $0.utf8.count > 2
    }
    // The shortest for those that occur most often.
    let ranks = long.enumerated().map { (uses: counts[$1] ?? 0, place: $0, name: $1) }
    var free = ShortNames(used: Set(counts.keys))
    var names: [String: String] = [:]
    for rank in ranks.sorted(by: { ($1.uses, $0.place) < ($0.uses, $1.place) }) {
        names[rank.name] = free.next()
    }
    return script.renaming(names)
}

extension Script {
    /// The script with other names for some of its words.
    fileprivate func renaming(_ names: [String: String]) -> Script {
        var renamed: [UInt8] = []
        var start = 0
        for token in tokens where token.kind == .word {
            guard let name = names[text(token)] else { continue }
            renamed += bytes[start..<token.place.lowerBound]
            renamed += name.utf8
            start = token.place.upperBound
        }
        return Script(renamed + bytes[start...])
    }
}

/// `a`, `b` … `Z`, `aa`, `ab` … `ZZ`, without those that a script uses already.
private struct ShortNames {
    private static let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
    private let used: Set<String>
    private var number = 0

    init(used: Set<String>) { self.used = used.union(["as", "do", "if", "in", "of"]) }

    mutating func next() -> String {
        while true {
            let (first, second) = number.quotientAndRemainder(dividingBy: Self.letters.count)
            number += 1
            let before = first == 0 ? "" : String(Self.letters[(first - 1) % Self.letters.count])
            let name = before + String(Self.letters[second])
            if !used.contains(name) { return name }
        }
    }
}

/// The words behind a point, in front of a colon, and by themselves between the braces of an object.
private func memberNames(_ script: Script) -> Set<String> {
    let tokens = script.tokens
    var names: Set<String> = []
    var brackets: [UInt8] = []
    func sign(_ index: Int) -> UInt8 { tokens.indices.contains(index) ? tokens[index].sign : 0 }
    for (index, token) in tokens.enumerated() {
        let (previous, next) = (sign(index - 1), sign(index + 1))
        if token.kind == .word {
            let isSpread = previous == "." && sign(index - 2) == "."
            let isBehindPoint = previous == "." && !isSpread
            let isAlone =
                brackets.last.map { $0 == "{" } ?? false && (previous == "{" || previous == ",")
                && (next == "," || next == "}")
            if isBehindPoint || next == ":" || isAlone { names.insert(script.text(token)) }
        }
        guard token.kind == .mark else { continue }
        if token.depth > 0 { brackets.append(token.sign) }
        if token.depth < 0 { _ = brackets.popLast() }
    }
    return names
}
