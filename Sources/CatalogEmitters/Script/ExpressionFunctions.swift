import OutputText

/// The part of the shared expression module that the conditions of one form need, as constants and the object `F` of what they
/// call, already compact: a phone should not fetch functions that nobody calls.
func expressionFunctions(usedBy conditions: Script) -> [UInt8] {
    let used = calledFunctions(conditions)
    var needed: Set<Int> = []
    var open = used.compactMap { ExpressionDeclaration.byName[$0] }
    while let index = open.popLast() {
        guard needed.insert(index).inserted else { continue }
        open += ExpressionDeclaration.all[index].references
    }
    var script = Array("let ".utf8)
    for index in needed.sorted() {
        script += ExpressionDeclaration.all[index].compact
        script.append(text: ",\n")
    }
    script.append(text: "F={\(used.joined(separator: ","))};\n")
    return script
}

/// The functions called as members of `F`, each once, in the order of their names.
private func calledFunctions(_ script: Script) -> [String] {
    let tokens = script.tokens
    var names: Set<String> = []
    for index in tokens.indices.dropFirst(2)
    where tokens[index].kind == .word && tokens[index - 1].sign == "."
        && tokens[index - 2].word == .functions
    {
        names.insert(script.text(tokens[index]))
    }
    return names.sorted()
}

/// Constants that are declared together at the top level of the shared module.
private struct ExpressionDeclaration {
    let names: [String]
    /// Without `const` and the semicolon: what stands between commas where several are declared together.
    let compact: [UInt8]
    /// The other declarations that it mentions.
    let references: [Int]

    /// In the order of the module.
    static let all: [ExpressionDeclaration] = {
        let declared = sources.map { source in
            let script = Script(source)
            return (script: script, names: script.declaredNames)
        }
        let numbers = numbersByName(declared.map(\.names))
        return declared.enumerated().map { number, declaration in
            let mentioned = Set(mentionedNames(declaration.script).compactMap { numbers[$0] })
            return ExpressionDeclaration(
                names: declaration.names, compact: declarators(of: declaration.script),
                references: mentioned.subtracting([number]).sorted())
        }
    }()

    /// The number of the declaration that declares a name.
    static let byName = numbersByName(all.map(\.names))

    private static func numbersByName(_ names: [[String]]) -> [String: Int] {
        let pairs = names.enumerated().flatMap { number, names in names.map { ($0, number) } }
        return Dictionary(pairs) { first, _ in first }
    }

    /// The text of each declaration.
    private static var sources: [String] {
        var sources: [String] = []
        for line in expressionModule.split(separator: "\n", omittingEmptySubsequences: true) {
            if line.hasPrefix("export const ") {
                sources.append("const " + line.dropFirst("export const ".count) + "\n")
            } else if line.hasPrefix("const ") {
                sources.append(line + "\n")
            } else if let first = line.first, first == " " || first == "}" || first == ")",
                let last = sources.popLast()
            {
                sources.append(last + line + "\n")
            }
        }
        return sources
    }
}

/// What a declaration declares, without what stands around it.
private func declarators(of declaration: Script) -> [UInt8] {
    // `let a=1;` and a line feed
    Array(compactScript(declaration).dropFirst(4).dropLast(2))
}

/// The words that are no names of members, and all words in templates.
private func mentionedNames(_ script: Script) -> [String] {
    let tokens = script.tokens
    return tokens.indices.flatMap { index -> [String] in
        let token = tokens[index]
        switch token.kind {
        case .mark, .pattern: return []
        case .text: return script.text(token).split { !$0.isLetter && !$0.isNumber }.map(String.init)
        case .word:
            let isBehindPoint = index > 0 && tokens[index - 1].sign == "."
            let isSpread = isBehindPoint && index > 1 && tokens[index - 2].sign == "."
            return isBehindPoint && !isSpread ? [] : [script.text(token)]
        }
    }
}
