import CatalogCompiler
import CatalogDiagnostics
import CatalogEmitters
import Testing

/// Whether messages can reach anybody, by what the form asks for.
@Suite struct ReachabilityTests {
    private static let email = "email: {type: email, label: {de: E, en: E}}"

    /// - Parameters:
    ///   - fields: Of the form, besides a yes-or-no question.
    ///   - otherwise: Of a message at the only way to an end, one each.
    private func compiled(_ fields: [String], otherwise: [String], asks: String = "") -> Compilation {
        let ways = otherwise.enumerated().map { index, way in
            """
                t\(index): {label: {de: A, en: A}, from: s\(index), to: s\(index + 1), by: clerk\(asks), notify: {applicant: \
            {\(way.isEmpty ? "" : "otherwise: \(way), ")subject: {de: A, en: A}, text: {de: A, en: A}}}}

            """
        }
        let states = (0...otherwise.count).map { index in
            let more = index == 0 ? ", initial: true" : index == otherwise.count ? ", final: true" : ""
            return "    s\(index): {label: {de: S, en: S}\(more)}\n"
        }
        return SmallService.compiled(
            """
            \(SmallService.head(["a: {type: boolean, label: {de: A, en: A}}"] + fields))
            workflow:
              states:
            \(states.joined())  transitions:
            \(ways.joined())
            """)
    }

    private func check(_ compilation: Compilation, _ codes: [String], _ says: String) {
        let found = compilation.diagnostics.filter { ["DW3118", "DW4103"].contains($0.definition.code) }
        let report = DiagnosticReport.bilingual(compilation.diagnostics, in: compilation.files)
        #expect(found.map(\.definition.code) == codes, "\(report)")
        #expect(says.isEmpty || report.contains(says), "\(report)")
        #expect(!compilation.diagnostics.hasErrors || codes == ["DW3118"], "\(report)")
    }

    private static let postcode = "code: {type: postalCode, label: {de: P, en: P}}"

    /// A letter needs an address and a call a number, and only who gives no e-mail address needs either.
    @Test(arguments: [
        (["letter"], [], ["DW4103"], "Whoever submits this form is to get a letter"),
        (["phone"], [], ["DW4103"], "Whoever submits this form is to be called"),
        (["letter", "phone"], [], ["DW4103", "DW4103"], "is to be called"),
        (["letter", "letter"], [], ["DW4103"], "This message, too."),
        ([""], [], ["DW4103"], "does not ask for an e-mail address"),
        (["letter"], [Self.postcode], [], ""), (["phone"], [Self.postcode], ["DW4103"], ""),
        (["phone"], ["call: {type: phone, required: false, label: {de: P, en: P}}"], [], ""),
        (
            ["letter"],
            ["at: {type: text, maxLength: 80, autocomplete: street-address, label: {de: P, en: P}}"], [], ""
        ),
        (
            ["phone"], ["call: {type: text, maxLength: 80, autocomplete: tel, label: {de: P, en: P}}"],
            [], ""
        ),
        (["letter"], ["home: {type: record, label: {de: H, en: H}, fields: {\(Self.postcode)}}"], [], ""),
        // How it is called may mean it.
        (["letter"], ["street: {type: text, maxLength: 80, label: {de: P, en: P}}"], [], ""),
        (["letter"], ["at: {type: text, maxLength: 80, label: {de: Ihre Anschrift, en: P}}"], [], ""),
        (["letter"], ["street: {type: integer, label: {de: P, en: P}}"], ["DW4103"], ""),
        (["letter", "phone", ""], [Self.email], [], ""),
        (
            ["letter"], ["email: {type: email, when: a, label: {de: E, en: E}}"], ["DW4103"],
            "Whoever leaves “email” out is to get a letter, but no field asks for a postal address, for example with: a = false, email absent."
        ),
    ])
    func whatIsSentNeedsAnAddress(
        _ otherwise: [String], _ fields: [String], _ codes: [String], _ says: String
    ) {
        check(compiled(fields, otherwise: otherwise), codes, says)
    }

    /// An address that a transition asks for is one.
    @Test func aTransitionMayAskForTheAddress() {
        check(compiled([], otherwise: ["letter"], asks: ", asks: {\(Self.postcode)}"), [], "")
    }

    /// What is sent by e-mail alone is no message where nobody gives an address, on no page either.
    @Test(arguments: [
        (["nothing"], [], ["DW3118"], "Nobody gets this"),
        (["nothing", "nothing"], [], ["DW3118"], "Nobody gets this"),
        (["nothing", "letter"], [Self.postcode], ["DW4103"], "Nobody gets this message"),
        (["nothing"], [Self.email], [], ""),
        (["nothing"], ["email: {type: email, required: false, label: {de: E, en: E}}"], [], ""),
    ])
    func whatNobodyGetsIsNoMessage(
        _ otherwise: [String], _ fields: [String], _ codes: [String], _ says: String
    ) throws {
        let compilation = compiled(fields, otherwise: otherwise)
        check(compilation, codes, says)
        guard !compilation.diagnostics.hasErrors else { return }
        let page = try #require(compilation.outputs.first { $0.path == "html/en/example/process.html" })
        let promised = String(decoding: page.bytes, as: UTF8.self).ranges(of: "You get a message.").count
        #expect(promised == (fields == [Self.postcode] ? 1 : otherwise.count))
    }
}
