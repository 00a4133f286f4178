import OutputText
import Testing

@Suite struct SwiftTextTests {
    @Test func whatCannotBeSeenIsEscapedWhereverItStands() {
        for place in 0..<40 {
            let (before, behind) = (
                String(repeating: "a", count: place), String(repeating: "ä", count: 40 - place)
            )
            #expect(
                text("\(block: Array((before + "\u{1}" + behind).utf8))")
                    == "#\"\"\"\n\(before)\\#u{1}\(behind)\n\"\"\"#\n"
            )
        }
    }

    @Test func linesAreIndentedAndEmptyOnesStayEmpty() {
        #expect(
            text("{\n    \(block: Array("a\n\n  b\n".utf8))\n}")
                == "{\n    #\"\"\"\n    a\n\n      b\n\n    \"\"\"#\n}\n")
        #expect(text("{\n    \(.lines(["a", "", "b"]))\n}") == "{\n    a\n\n    b\n}\n")
    }

    @Test(arguments: [
        ("one two", "/// one two"), (" one  two ", "/// one two"), ("one\ttwo\u{1}\u{200B}", "/// one two"),
        ("", "///"), ("one\n\ntwo", "/// one\n///\n/// two"), ("one\r\ntwo", "/// onetwo"),
    ])
    func documentationIsWordsWithABlankBetweenThem(_ written: String, _ wanted: String) {
        #expect(text("\(doc: written)") == wanted + "\n")
    }

    @Test func documentationIsWrapped() {
        let word = String(repeating: "ö", count: 98)
        #expect(text("\(doc: word)") == "/// \(word)\n")
        #expect(text("\(doc: word + " x")") == "/// \(word)\n/// x\n")
    }

    @Test(arguments: [
        ("name", "name"), ("in", "`in`"), ("int", "int"), ("1a", "_1a"), ("_", "_0"), ("a-b", "a_2Db"),
        ("", "0"),
    ])
    func anIdentifierIsNeitherReservedNorCode(_ written: String, _ wanted: String) {
        #expect(SwiftName(written).text == wanted)
    }

    private func text(_ code: SwiftCode) -> String { String(decoding: code.fileBytes(), as: UTF8.self) }
}
