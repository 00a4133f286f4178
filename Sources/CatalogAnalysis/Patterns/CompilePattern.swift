import CatalogDiagnostics
import CatalogModel
import CatalogSyntax
import Synchronization

/// Reads a pattern (I-Regexp, RFC 9485, plus `\d \w \s` as ASCII) and makes its automaton.
///
/// Time and memory are bounded: a pattern whose automaton would be too large is refused. One that several fields have is compiled
/// once.
package func compilePattern(_ source: String) -> Result<TextPattern, PatternError> {
    compilePattern(source, [])
}

func compilePattern(_ source: String, _ options: PatternOptions) -> Result<TextPattern, PatternError> {
    let written = WrittenPattern(source: source, options: options)
    if let known = knownPatterns.withLock({ $0[written] }) { return known }
    let compiled = freshlyCompiled(source, options)
    knownPatterns.withLock { known in
        if known.count < mostKnownPatterns { known[written] = compiled }
    }
    return compiled
}

private struct WrittenPattern: Hashable {
    let source: String
    let options: PatternOptions.RawValue

    init(source: String, options: PatternOptions) {
        self.source = source
        self.options = options.rawValue
    }

    /// By bytes: what looks the same may be composed and decomposed.
    static func == (left: Self, right: Self) -> Bool {
        left.options == right.options && left.source.utf8.elementsEqual(right.source.utf8)
    }

    func hash(into hasher: inout Hasher) {
        for byte in source.utf8 { hasher.combine(byte) }
        hasher.combine(options)
    }
}

private let knownPatterns = Mutex<[WrittenPattern: Result<TextPattern, PatternError>]>([:])
private let mostKnownPatterns = 1_000

private func freshlyCompiled(_ source: String, _ options: PatternOptions) -> Result<TextPattern, PatternError>
{
    let composed = source.composed
    // Answers are stored in NFC (SEMANTICS, row 5): what is written with combining characters would never match.
    guard source.unicodeScalars.elementsEqual(composed.unicodeScalars) else {
        return .failure(
            PatternError(
                offsets: 0..<source.utf8.count,
                message: Wording(
                    de:
                        "Dieses Muster enthält zerlegte Zeichen; Antworten werden zusammengesetzt gespeichert (NFC).",
                    en: "This pattern has decomposed characters; answers are stored composed (NFC)."),
                proposal: Wording(de: "Schreiben Sie „\(composed)“.", en: "Write “\(composed)”.")))
    }
    do throws(PatternError) {
        var parser = PatternParser(source, options)
        let node = try parser.parse()
        guard let automaton = PatternMachine.automaton(of: node) else { throw .tooComplex(source) }
        switch PatternAmbiguity.verdict(on: node) {
        case .harmless: if PatternPaths.areTooMany(in: node) { throw .ambiguous(source) }
        case .exponential: throw .ambiguous(source)
        case .tooLarge: throw .tooComplex(source)
        }
        return .success(TextPattern(source: source, ecmaScript: node.ecmaScript, automaton: automaton))
    } catch {
        return .failure(error)
    }
}

extension PatternError {
    fileprivate static func tooComplex(_ source: String) -> PatternError {
        PatternError(
            offsets: 0..<source.utf8.count,
            message: Wording(de: "Dieses Muster ist zu umfangreich.", en: "This pattern is too complex."),
            proposal: Wording(
                de: "Nehmen Sie kleinere Wiederholungen oder maxLength.",
                en: "Use smaller repetitions or maxLength."))
    }

    fileprivate static func ambiguous(_ source: String) -> PatternError {
        PatternError(
            offsets: 0..<source.utf8.count,
            message: Wording(
                de:
                    "Dieses Muster lässt sich auf viele Weisen lesen; manche Browser brauchen dafür beliebig lange.",
                en:
                    "This pattern can be read in many ways; some browsers would take any amount of time for it."
            ),
            proposal: Wording(
                de: "Schachteln Sie keine Wiederholungen: statt (a+)* genügt a*, statt (a?){30} a{0,30}.",
                en: "Do not nest repetitions: a* is enough for (a+)*, and a{0,30} for (a?){30}."))
    }
}
