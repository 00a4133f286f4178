import OutputText

/// A script without comments and without white space that has no meaning; what is left is the same program.
///
/// Statements have to end with a semicolon or a closing brace, as the sources in `FormScript` do.
///
/// - Parameter exported: Constants that other modules know; the others get short names.
package func compactScript(_ source: String, exporting exported: [String]) -> [UInt8] {
    compactScript(withShortNames(Script(source), keeping: Set(exported)))
}

/// The same program, shorter. Declarations that follow one another become one.
func compactScript(_ source: Script) -> [UInt8] {
    let tokens = source.tokens
    var script: [UInt8] = []
    script.reserveCapacity(source.bytes.count)
    var previous = ScriptToken(mark: ";")
    /// For each bracket around, the innermost last: whether the statement that is being written is a declaration.
    var isDeclaration = [false]
    var depth: Int { isDeclaration.count - 1 }
    for index in tokens.indices where !isNeedless(tokens, index) {
        var token = tokens[index]
        if previous.sign == ";" {
            let isNext = isDeclaration[depth] && token.declares
            isDeclaration[depth] = token.declares
            if isNext {
                // In place of the semicolon and the end of its line.
                script.removeLast(depth == 0 ? 2 : 1)
                token = ScriptToken(mark: ",")
            }
        } else if token.declares {
            isDeclaration[depth] = true
        }
        let shorter = token.word.shorter.flatMap { isOperand(tokens, index) ? $0 : nil }
        // What is shorter than `true` and `false` is no word.
        let joins = shorter != nil && !token.declares
        if needsSpace(previous, token), !joins { script.append(UInt8(ascii: " ")) }
        if let shorter {
            script.append(text: shorter)
        } else {
            source.write(token, to: &script)
        }
        if token.depth > 0 { isDeclaration.append(false) }
        if token.depth < 0, depth > 0 { isDeclaration.removeLast() }
        if token.kind == .mark {
            // One statement a line, so that a difference can be read.
            if depth == 0, token.sign == ";" || token.sign == "," { script.append(UInt8(ascii: "\n")) }
        }
        previous = token
    }
    return script
}

/// Whether a mark says nothing: a comma in front of a closing bracket, a semicolon in front of a closing brace, a bracket around the only
/// parameter of an arrow function. Loops have to have a body.
private func isNeedless(_ tokens: [ScriptToken], _ index: Int) -> Bool {
    func isSign(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
        tokens.indices.contains(index) && tokens[index].sign == sign
    }
    func isBracketOfParameter(at open: Int) -> Bool {
        isSign(open, "(") && isSign(open + 2, ")") && isSign(open + 3, "=") && isSign(open + 4, ">")
            && tokens[open + 1].kind == .word
    }
    return switch tokens[index].sign {
    case ",": isSign(index + 1, ")") || isSign(index + 1, "]") || isSign(index + 1, "}")
    case ";": isSign(index + 1, "}")
    case "(": isBracketOfParameter(at: index)
    case ")": isBracketOfParameter(at: index - 2)
    default: false
    }
}

/// Whether a word stands for a value and nothing is done to it that another way of writing it would change.
private func isOperand(_ tokens: [ScriptToken], _ index: Int) -> Bool {
    let next = index + 1 < tokens.count ? tokens[index + 1].sign : 0
    let isName = index > 0 && tokens[index - 1].sign == "."
    switch next {
    case ":", ".", "(", "[", "*": return false
    default: return !isName
    }
}

private func needsSpace(_ left: ScriptToken, _ right: ScriptToken) -> Bool {
    switch (left.kind, right.kind) {
    case (.word, .word), (.word, .pattern): true
    case (.mark, .pattern): left.sign == "/"
    case (.mark, .mark): left.sign == right.sign && (left.sign == "+" || left.sign == "-")
    default: false
    }
}
