import CatalogAnalysis
import CatalogDiagnostics
import Testing

/// Which patterns are refused because backtracking engines would take exponential time.
struct PatternTests {
    @Test(arguments: [
        "(a+)+", "(a*)*b", "(a|a)*", "(a|aa)+b", "([a-z]+)*", "(.*a){20}", "(\\d+\\s?)+x", "(x+x+)+y",
        "((ab)*)*",
        "(a?a?)*b", "([A-Z][a-z]*|[A-Za-z])*",
    ])
    func refusesWhatIsAmbiguousInALoop(_ pattern: String) {
        guard case .failure = compilePattern(pattern) else {
            Issue.record("\(pattern) is accepted")
            return
        }
    }

    @Test(arguments: [
        "[0-9]{8}", "[0-9]{4}\\.[0-9]{6}\\.[0-9]", "a*", "(a|b)*",
        "[A-Z]{1,3}-[A-Z]{1,2} [1-9][0-9]{0,3}[EH]?", "(ab)*c",
        "\\d+(\\.\\d+)*", "(a?b)*", "[a-z]+(-[a-z]+)*", "(HRA|HRB|GnR|VR) [1-9][0-9]{0,8}( ?[A-Z]{1,3})?",
        "a*b*c*", "(.|\\n)*",
    ])
    func acceptsWhatHasOneWay(_ pattern: String) {
        if case .failure(let error) = compilePattern(pattern) {
            Issue.record("\(pattern): \(error.message.english)")
        }
    }

    /// Without a loop that is to blame, there can be more ways than anybody wants to wait for.
    @Test(arguments: [
        "([0-9]?){30}", "(a?){500}", "((a?){8}){8}", "(a*){8}b", "(|a){30}", "(a?|b?){24}",
        "([a-z]?[0-9]?){12}",
        "((abc){1,8}){1,8}x", "(([0-9]{2}[.:/]){1,8} ?){1,8}", "(abc)*(abc)*(abc)*(abc)*(abc)*(abc)*x",
        "x:(a?){40}!", "(ab?a?){30}", "([0-9]? ?){0,40}", "a*a*a*a*a*", "([a-z]*[0-9]*){6}x", "(ab|a?b?){20}",
        String(repeating: "a?", count: 30),
    ])
    func refusesWhatHasTooManyWays(_ pattern: String) {
        if case .success = compilePattern(pattern) { Issue.record("\(pattern) is accepted") }
    }

    @Test(arguments: [
        "(a?){8}", "(a?){0,30}", "[0-9]{0,30}", "a*a*a*", "(a?b){30}", "([A-Z]?[0-9]){20}",
        "[0-9 ]{5,30}", "([0-9]{1,3}\\.)+[0-9]{1,3}", "([A-Z][0-9]{1,3}(, ?)?){1,20}",
        "([A-ZÄÖÜ]{1,3}-[A-Z]{1,2} [0-9]{1,4}(, )?)+", "[0-9]{1,3}(, [0-9]{1,3}){0,9}",
        "[^@]+@[^@]+\\.[a-z]{2,}", "([a-zäöü]+[ -])*[a-zäöü]+",
        "(\\+49|0)[1-9][0-9 /-]{3,20}",
        "\\s*[A-Z]*\\s*[0-9]*\\s*",
    ])
    func acceptsWhatHasFewWays(_ pattern: String) {
        if case .failure(let error) = compilePattern(pattern) {
            Issue.record("\(pattern): \(error.message.english)")
        }
    }

    /// However many positions a pattern has, and without taking noticeably long.
    @Test func looksAtLargePatterns() {
        let refused = [
            "(\(Array(repeating: "a", count: 150).joined(separator: "|")))*",
            "(\(Array(repeating: "a", count: 400).joined(separator: "|")))*",
            String(repeating: "x?", count: 300) + "(a|a)*",
            String(repeating: "(a*b*)", count: 75), String(repeating: "a?b?", count: 80),
        ]
        for pattern in refused {
            if case .success = compilePattern(pattern) { Issue.record("\(pattern.prefix(20)) is accepted") }
        }
        let letters = (0..<300).compactMap { Unicode.Scalar(0x4E00 + 2 * $0).map(String.init) }
        let accepted = [
            String(repeating: "(a*b)", count: 75), String(repeating: "a?b", count: 80),
            "([a-z]{1,20} ){1,10}",
            "(\(letters.joined(separator: "|")))*",
        ]
        for pattern in accepted {
            if case .failure(let error) = compilePattern(pattern) {
                Issue.record("\(pattern.prefix(20)): \(error.message.english)")
            }
        }
    }
}
