import FormPages
import FormRuntime
import Foundation
import GeneratedForms
import GeneratedPages
import Testing

@Suite("A form that was sent names its service, version and definition")
struct EnvelopeTests {
    private static let answers = [
        ("role", "owner"), ("kind", "paper"), ("currentSize", "l120"), ("newSize", "l240"),
        ("street", "Am Markt 1"), ("customerNumber", "0815.123456.7"), ("applicant.givenName", "Jörg"),
        ("applicant.familyName", "Groß"),
    ]

    private func sent(
        _ step: SubmittedForm<ExchangeWasteBin>.Step, _ envelope: [(String, String)]
    ) throws -> SubmittedForm<ExchangeWasteBin> {
        let today = try #require(CalendarDate("2026-03-02"))
        return SubmittedForm(
            envelope + [("_language", "de"), ("_step", step.rawValue)] + Self.answers, today: today)
    }

    /// The page of a reply with its status; nil if the form is accepted.
    private func pageOfReply(_ form: SubmittedForm<ExchangeWasteBin>) -> (html: String, status: Int)? {
        guard case .page(let html, let status) = form.reply() else { return nil }
        return (text(html), status)
    }

    private func envelope(
        service: String = "exchange-waste-bin", version: String = "9.0.0", definition: String = "abc"
    ) -> [(String, String)] {
        [("_service", service), ("_version", version), ("_definition", definition)]
    }

    @Test("which are there to be stored with it, also those of another definition")
    func acceptedForm() throws {
        let old = try sent(.send, envelope())
        guard case .accepted(let form, _) = old.reply() else {
            Issue.record("not accepted: \(old.problems)")
            return
        }
        let submission = try #require(old.submission)
        #expect(submission.answers == form)
        #expect(submission.service == "exchange-waste-bin")
        #expect(submission.version == "9.0.0")
        #expect(submission.definition == "abc")
        #expect(!submission.isMadeWithThisDefinition)

        let definition = ExchangeWasteBin.definition
        let own = try sent(.send, envelope(version: definition.version, definition: definition.hash))
        #expect(own.submission == Submission(form))
    }

    @Test(
        "another service's is refused, and nothing of it is shown",
        arguments: [SubmittedForm<ExchangeWasteBin>.Step.check, .send, .change])
    func otherService(step: SubmittedForm<ExchangeWasteBin>.Step) throws {
        let form = try sent(step, envelope(service: "register-dog"))
        #expect(form.form == nil)
        #expect(form.submission == nil)
        #expect(form.problems.map(\.code) == ["service"])
        let page = try #require(pageOfReply(form))
        #expect(page.status == 422)
        #expect(page.html.contains("Diese Angaben gehören zu einem anderen Formular."))
        #expect(!page.html.contains("Am Markt 1"))
        for other in [form.page(), form.checkPage(), form.receipt()] {
            #expect(!text(other).contains("Am Markt 1"))
        }
    }

    @Test("what names none of them is refused, and shown again on a page that does")
    func missingEnvelope() throws {
        let form = try sent(.send, [])
        #expect(form.submission == nil)
        #expect(form.problems.map(\.pointer) == ["/_service", "/_version", "/_definition"])
        let page = try #require(pageOfReply(form))
        #expect(page.status == 422)
        #expect(page.html.components(separatedBy: "fehlt eine Angabe").count == 2, "said once")
        #expect(page.html.contains("value=\"Am Markt 1\""))
        #expect(
            page.html.contains("name=\"_definition\" value=\"\(ExchangeWasteBin.definition.hash)\""))
    }

    @Test("an empty text is none, and one that comes twice is refused")
    func wrongEnvelope() throws {
        let empty = try sent(.send, envelope(version: "", definition: " \u{1}"))
        #expect(
            empty.problems.map { "\($0.pointer) \($0.code)" } == [
                "/_version required", "/_definition required",
            ])
        let twice = try sent(
            .send, envelope() + [("_service", "exchange-waste-bin"), ("_definition", "abd")])
        #expect(twice.submission == nil)
        #expect(
            twice.problems.filter { $0.code == "duplicate" }.map(\.pointer) == ["/_service", "/_definition"])
    }

    @Test("it is stored without control characters, in NFC")
    func normalisedEnvelope() throws {
        let form = try sent(.send, envelope(version: "\n1\u{1}e\u{301} "))
        #expect(form.submission.map { Array($0.version.unicodeScalars) } == ["1", "\u{E9}"])
    }
}
