import FormPages
import FormRuntime
import Foundation
import GeneratedForms
import GeneratedPages
import Testing

/// Without script people also see and answer what is not asked for: then they are told that it is not kept.
@Suite("Answers that are not kept stand on the page that checks all answers, and on the receipt")
struct NotKeptTests {
    /// With a number of times that each text stands on both pages.
    private func expect<Content: PagedForm>(
        _ counts: [String: Int], of form: Content.Type, _ pairs: [(String, String)]
    ) {
        let submitted = SubmittedForm<Content>(envelope(of: form) + pairs)
        for page in [submitted.checkPage(), submitted.receipt()].map(text) {
            for (words, count) in counts {
                #expect(page.components(separatedBy: words).count - 1 == count, "\(words)")
            }
        }
    }

    private static let notKept =
        "wird nach Ihren anderen Antworten nicht gebraucht. Sie wird nicht gespeichert."

    @Test("as they were typed, with a warning")
    func typed() {
        expect(
            [
                Self.notKept: 4, ">Altstadt<": 1, ">beleg.pdf<": 1, ">Ja, bestätigt<": 1,
                "Die Angabe bei „Bankverbindung“": 1,
            ], of: RegisterDog.self,
            [
                ("movedHere", "false"), ("previousTown", "Altstadt"), ("reduction", "noReduction"),
                ("reductionProof.name", "beleg.pdf"), ("directDebit", "false"), ("mandate", "true"),
                ("account.iban", "DE02120300000000202051"),
            ])
    }

    @Test("not those in which nothing was typed, and not what the page came with")
    func notTyped() {
        let pairs = [("movedHere", "false"), ("previousTown", " "), ("account.iban", "\u{1}")]
        expect([Self.notKept: 0], of: RegisterDog.self, pairs)
        let preset = [("movedHere", "false"), ("previousTown", "Altstadt")]
        expect([Self.notKept: 0, ">Altstadt<": 0], of: PresetDog.self, preset)
        let changed = [("movedHere", "false"), ("previousTown", "Neustadt")]
        expect([Self.notKept: 1], of: PresetDog.self, changed)
        for (pairs, count) in [(preset, 0), (changed, 1)] {
            let page = text(SubmittedForm<PresetDog>(envelope(of: RegisterDog.self) + pairs).page())
            #expect(page.components(separatedBy: Self.notKept).count - 1 == count)
        }
    }

    @Test("and are put into no question")
    func notPiped() throws {
        let submitted = SubmittedForm<RegisterDog>(
            envelope(of: RegisterDog.self) + [("movedHere", "false"), ("previousTown", "Altstadt")])
        #expect(!text(submitted.page()).contains(">Altstadt</bdi>"))
    }
}

/// The form on a page in which a town stands beforehand.
private struct PresetDog: PagedForm {
    let form: RegisterDog

    static let definition = RegisterDog.definition
    static let pages: FormPages = {
        let published = text(RegisterDog.page(in: "de"))
        let page = PageTemplate(
            bytes: Array(
                published.replacing("name=\"previousTown\"", with: "name=\"previousTown\" value=\"Altstadt\"")
                    .utf8))
        return FormPages([.init(language: "de", whole: { page }, fragment: { page })])
    }()

    init(_ answers: Answers) { form = RegisterDog(answers) }

    func write(to writer: inout AnswerWriter) { form.write(to: &writer) }
}
