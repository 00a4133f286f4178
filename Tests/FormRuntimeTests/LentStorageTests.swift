import FormRuntime
import Testing

/// Submissions follow one another in the same memory; none may see anything of another one.
@Suite struct LentStorageTests {
    @Test func answersThatAreKeptStayAsTheyAre() throws {
        func kept(_ name: String) throws -> KeepingForm {
            let applicant =
                #"{"givenName":"\#(name)","birthDate":"2000-02-29","address":{"street":"Am Wall 1"}}"#
            let json = Array(sample([("applicant", applicant)]).utf8)
            return try KeepingForm.read(json: json, today: today).get()
        }
        // One as it stands in the submission, the others decoded.
        let names = ["Anna", #"B\u0065rta"#, #"C\u0065cilia"#]
        let forms = try names.map(kept)
        #expect(forms.map { $0.kept.answers.record(7).text(0) } == ["Anna", "Berta", "Cecilia"])
    }

    @Test func leavesNothingToTheNextOne() {
        let submissions = [
            fullSample, sample(), sample([("children", "[{}]"), ("more", "1")]), "[",
            sample(without: ["kind"]),
        ]
        let alone = submissions.map(outcome)
        for _ in 0..<3 {
            for (submission, expected) in zip(submissions, alone).reversed() {
                #expect(outcome(submission) == expected)
            }
        }
    }

    @Test func servesSeveralThreadsAtOnce() async {
        let submissions = [fullSample, sample(), sample([("persons", "100"), ("more", "1")]), "{"]
        let expected = submissions.map(outcome)
        let outcomes = await withTaskGroup(of: [[String]].self) { group in
            for _ in 0..<8 {
                group.addTask { (0..<50).flatMap { _ in submissions.map { outcome($0) } } }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
        #expect(outcomes.count == 8 * 50 * submissions.count)
        for (number, outcome) in outcomes.enumerated() {
            #expect(outcome == expected[number % submissions.count])
        }
    }

    @Test func keepsNothingOfALargeOne() {
        let tags = (0..<20_000).map { "\"t\($0)\"" }.joined(separator: ",")
        #expect(outcome(sample([("tags", "[\(tags)]")])) == ["/tags maxItems"])
        #expect(outcome(sample()).isEmpty)
    }
}

/// A form that holds on to what it was made of.
private struct KeepingForm: Form {
    static var definition: FormDefinition { SampleForm.definition }

    let kept: Kept

    init(_ answers: Answers) { kept = Kept(answers) }

    func write(to writer: inout AnswerWriter) {}
}

private final class Kept: Hashable, @unchecked Sendable {
    let answers: Answers

    init(_ answers: Answers) { self.answers = answers }

    static func == (left: Kept, right: Kept) -> Bool { left === right }
    func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
