import OutputText

/// The part of the shared expression module that one form needs, as constants and the object `F` of what its conditions
/// call: a phone should not fetch functions that nobody calls.
func expressionFunctions(usedBy conditions: JavaScriptCode) -> String {
    let declarations = expressionDeclarations
    let used = calledFunctions(conditions.text)
    var needed = Set(used)
    var open = used
    while let name = open.popLast() {
        guard let declaration = declarations.first(where: { $0.names.contains(name) }) else { continue }
        for reference in declaration.references where needed.insert(reference).inserted {
            open.append(reference)
        }
    }
    let source = declarations.filter { $0.names.contains(where: needed.contains) }.map(\.source).joined()
    return source + "const F = {\(used.joined(separator: ", "))};\n"
}

/// The functions called as members of `F`, each once, in the order of their names.
private func calledFunctions(_ code: String) -> [String] {
    let tokens = scriptTokens(code)
    var names: Set<String> = []
    for index in tokens.indices.dropFirst(2)
    where tokens[index - 1].text == "." && tokens[index - 2].text == "F" && tokens[index].kind == .word {
        names.insert(tokens[index].text)
    }
    return names.sorted()
}

/// Constants that are declared together at the top level of the module.
private struct ExpressionDeclaration {
    let names: [String]
    /// Ends with a line feed; without `export`.
    let source: String
    /// The names of other declarations that it mentions.
    let references: [String]
}

private let expressionDeclarations: [ExpressionDeclaration] = {
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
    let named = sources.map { (source: $0, names: declaredNames($0)) }
    let all = Set(named.flatMap(\.names))
    return named.map { source, names in
        let words = Set(mentionedNames(scriptTokens(source)))
        return ExpressionDeclaration(
            names: names, source: source, references: words.intersection(all).subtracting(names).sorted())
    }
}()

/// The words that are no names of members, and all words in templates.
private func mentionedNames(_ tokens: [ScriptToken]) -> [String] {
    tokens.indices.flatMap { index -> [String] in
        let token = tokens[index]
        switch token.kind {
        case .mark, .pattern: return []
        case .text: return token.text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        case .word:
            let isBehindPoint = index > 0 && tokens[index - 1].text == "."
            let isSpread = isBehindPoint && index > 1 && tokens[index - 2].text == "."
            return isBehindPoint && !isSpread ? [] : [token.text]
        }
    }
}

/// The constants that a script declares outside of all brackets.
func declaredNames(_ source: String) -> [String] { declaredNames(scriptTokens(source)) }

func declaredNames(_ tokens: [ScriptToken]) -> [String] {
    var names: [String] = []
    var depth = 0
    for (index, token) in tokens.enumerated() {
        if depth == 0, token.kind == .word, index > 0, index + 1 < tokens.count,
            tokens[index + 1].text == "=",
            tokens[index - 1].text == "const" || tokens[index - 1].text == ","
        {
            names.append(token.text)
        }
        guard token.kind == .mark else { continue }
        if "([{".contains(token.text) { depth += 1 }
        if ")]}".contains(token.text) { depth -= 1 }
    }
    return names
}
