/// Gives constants that a script declares outside of all brackets names of two letters.
///
/// A name that also occurs as that of a member, or where an object is put together, keeps its own, so that no more has to
/// be known of the language than where names of members stand.
func withShortNames(_ tokens: [ScriptToken], keeping kept: Set<String>) -> [ScriptToken] {
    var names: [String: String] = [:]
    var free = ShortNames(used: Set(tokens.flatMap(\.words)))
    let members = memberNames(tokens)
    for name in declaredNames(tokens)
    where !kept.contains(name) && !members.contains(name) && name.utf8.count > 2 {
        names[name] = free.next()
    }
    return tokens.map { $0.renamed(names) }
}

/// `aa`, `ab` … `ZZ`, without those that a script uses already.
private struct ShortNames {
    private static let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
    private let used: Set<String>
    private var number = 0

    init(used: Set<String>) { self.used = used.union(["as", "do", "if", "in", "of"]) }

    mutating func next() -> String {
        while true {
            let (first, second) = number.quotientAndRemainder(dividingBy: Self.letters.count)
            number += 1
            let name = String([Self.letters[first % Self.letters.count], Self.letters[second]])
            if !used.contains(name) { return name }
        }
    }
}

/// The words behind a point, in front of a colon, by themselves between the braces of an object, and in the strings of a
/// template.
private func memberNames(_ tokens: [ScriptToken]) -> Set<String> {
    var names: Set<String> = []
    var brackets: [String] = []
    for (index, token) in tokens.enumerated() {
        let previous = index > 0 ? tokens[index - 1].text : ""
        let next = index + 1 < tokens.count ? tokens[index + 1].text : ""
        names.formUnion(token.quotedWords)
        if token.kind == .word {
            let isSpread = index > 1 && previous == "." && tokens[index - 2].text == "."
            let isBehindPoint = previous == "." && !isSpread
            let isAlone = brackets.last == "{" && ["{", ","].contains(previous) && [",", "}"].contains(next)
            if isBehindPoint || next == ":" || isAlone { names.insert(token.text) }
        }
        guard token.kind == .mark else { continue }
        if "([{".contains(token.text) { brackets.append(token.text) }
        if ")]}".contains(token.text) { _ = brackets.popLast() }
    }
    return names
}

extension ScriptToken {
    /// The words in it that may be names.
    fileprivate var words: [String] {
        switch kind {
        case .word: [text]
        case .text where text.first == "`": text.split { !isScriptWordPart($0) }.map(String.init)
        case .text, .pattern, .mark: []
        }
    }

    /// The words that stand in quotes in a template.
    fileprivate var quotedWords: [String] {
        guard kind == .text, text.first == "`" else { return [] }
        let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
        return parts.indices.filter { !$0.isMultiple(of: 2) }.flatMap { index in
            parts[index].split { !isScriptWordPart($0) }.map(String.init)
        }
    }

    /// With other names; in a template those between `${` and `}`, where blanks around marks are left out, too.
    fileprivate func renamed(_ names: [String: String]) -> ScriptToken {
        switch kind {
        case .word: return ScriptToken(kind: kind, text: names[text] ?? text)
        case .text where text.first == "`": return ScriptToken(kind: kind, text: renamedTemplate(names))
        case .text, .pattern, .mark: return self
        }
    }

    private func renamedTemplate(_ names: [String: String]) -> String {
        var result = ""
        var word = ""
        var depth = 0
        var isQuoted = false
        var previous: Character = " "
        let holdsTemplates = text.dropFirst().dropLast().contains("`")
        func flush() {
            let isMember = result.last == "." && !result.hasSuffix("...")
            result += depth > 0 && !isMember ? names[word] ?? word : word
            word = ""
        }
        for character in text {
            if isScriptWordPart(character), character != "$" {
                word.append(character)
            } else {
                flush()
                if character == "{", depth > 0 || previous == "$" { depth += 1 }
                if character == "}", depth > 0 { depth -= 1 }
                let isCode = depth > 0 && !isQuoted && !holdsTemplates
                if character == "\"", depth > 0 { isQuoted.toggle() }
                let joins = isCode && !"+-".contains(character)
                if joins, character != " ", result.last == " " { result.removeLast() }
                if !(joins && character == " " && isMark(previous)) { result.append(character) }
            }
            previous = character
        }
        flush()
        return result
    }
}

/// Whether blanks around a character mean nothing outside of quotes; two signs must not become one operator.
private func isMark(_ character: Character) -> Bool {
    !isScriptWordPart(character) && !"+-".contains(character)
}
