import CatalogDiagnostics
import Testing

/// Which name is proposed instead of a misspelt one.
@Suite struct NearestNameTests {
    static let mistakes: [(String, [String], String?)] = [
        ("nmae", ["name", "names"], "name"),
        ("Strasse", ["street", "straße"], "straße"),
        ("ZÄHLER", ["zähler1", "zähler"], "zähler"),
        // The first of those that are as near.
        ("cat", ["rat", "bat"], "rat"),
        // The only one that begins so.
        ("beg", ["beginning", "end"], "beginning"),
        ("beg", ["beginning", "beggar's", "end"], nil),
        ("xyz", ["name"], nil),
        ("name", ["name"], nil),
        ("", ["a"], nil),
    ]

    @Test(arguments: mistakes)
    func proposesWhatWasMeant(_ name: String, _ candidates: [String], _ expected: String?) {
        #expect(nearestName(to: name, among: candidates) == expected)
    }

    /// A list that is prepared once gives what each of its names gives alone.
    @Test func findsOneAmongMany() {
        let names = (0..<500).map { "field\($0)" }
        #expect(nearestName(to: "feild123", among: names) == "field123")
        #expect(nearestName(to: "fied499", among: names) == "field499")
        #expect(nearestName(to: "field1234", among: names) == "field123")
        #expect(nearestName(to: "entirely", among: names) == nil)
        #expect(nearestName(to: "feild123", among: names.dropLast(400)) == "field12")
        let more = names + ["another"]
        #expect(nearestName(to: "anther", among: more) == "another")
        #expect(nearestName(to: "anther", among: names) == nil)
        #expect(nearestName(to: "another", among: names.prefix(50) + ["anothr"]) == "anothr")
    }

    @Test func withoutOrderTiesGoToTheSmallest() {
        for names in [["rat", "bat", "hat"], ["hat", "bat", "rat"], ["bat", "rat", "hat"]] {
            #expect(KnownNames(names).nearest(to: "cat", isOrdered: false) == "bat")
        }
    }
}
