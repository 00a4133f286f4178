/// What XPath (F&O 3.1, 5.6.1) adds to patterns for `matches`, beyond those that a whole answer has to match.
struct PatternOptions: OptionSet {
    let rawValue: Int

    /// A letter that is written stands for its other case, too (flag `i`); `\p{Lu}` does not.
    static let ignoresCase = PatternOptions(rawValue: 1)
    /// Blanks and line ends outside classes do not count (flag `x`).
    static let ignoresBlanks = PatternOptions(rawValue: 2)
    /// `.` is any scalar, also a line end (flag `s`).
    static let dotIsAnything = PatternOptions(rawValue: 4)
    /// `[A-Z-[OI]]`
    static let subtractsClasses = PatternOptions(rawValue: 8)

    /// Nil for a flag that does not exist here. `m` does not: `^` and `$` hold a pattern at the ends of the whole text.
    init?(flags: String) {
        self = []
        for flag in flags.unicodeScalars {
            switch flag {
            case "i": insert(.ignoresCase)
            case "x": insert(.ignoresBlanks)
            case "s": insert(.dotIsAnything)
            default: return nil
            }
        }
    }

    init(rawValue: Int) { self.rawValue = rawValue }
}
