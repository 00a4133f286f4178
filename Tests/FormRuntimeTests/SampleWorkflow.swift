import FormRuntime

/// A workflow as the compiler generates them: guards on answers and on what was asked for last, an event that two transitions
/// share, steps that lead back to where they begin.
enum SampleWorkflow: Workflow {
    typealias Content = LoanForm

    enum State: String, CaseIterable, WorkflowName {
        case open, granted, refused
    }

    enum Role: String, CaseIterable, WorkflowName {
        case clerk, head
    }

    enum Places {
        enum Open: Place {
            typealias Process = SampleWorkflow
            static let state = State.open
        }

        enum Granted: Place {
            typealias Process = SampleWorkflow
            static let state = State.granted
        }
    }

    static let definition = WorkflowDefinition(
        states: [
            CaseState("open", within: .workdays(3)), CaseState("granted", isFinal: true),
            CaseState("refused", isFinal: true),
        ],
        transitions: [
            CaseTransition(
                "approveSmall", from: ["open"], to: "granted", .roles(["clerk"]), event: "approve", when: 0,
                asks: Approval.self),
            CaseTransition(
                "approveBig", from: ["open"], to: "granted", .roles(["clerk"]), event: "approve", when: 1,
                asks: Approval.self),
            CaseTransition("talk", from: ["open"], to: "open", .roles(["clerk"]), asks: Talk.self),
            CaseTransition("push", from: ["open"], to: "open", .roles(["clerk"]), when: 2),
            CaseTransition("sort", from: ["open"], to: "open", .roles(["clerk"]), when: 3),
            CaseTransition("late", from: ["open"], to: "open", .roles(["clerk"]), when: 4),
            CaseTransition(
                "refuse", from: ["open"], to: "refused", .roles(["head"]), messages: [.init(to: "applicant")]),
            CaseTransition("lapse", from: ["open"], to: "refused", .deadline),
        ],
        holidays: HolidayCalendar(),
        facts: FormDefinition(
            service: "loan", version: "1.0.0", hash: "facts", languages: ["en"], table: table, texts: [texts],
            condition: { number, answers in
                let talk = answers.record(2)
                return switch number {
                case 0: less(answers.optionalInteger(0), 10_000)
                case 1: greaterOrEqual(answers.optionalInteger(0), 10_000)
                case 2: equal(talk.optionalText(0), "\"go\"")
                case 3: Truth(talk.items(1).map { $0.text(0) }.contains("sort"))
                case 4: Truth(answers.today > day("2026-03-10"))
                default: .undecided
                }
            }))

    private static let table: StaticString = """
        form 1
        amount money optional currency=EUR scale=2 min=1 max=100000
        remark text optional lines=3 max=100000
        talk record optional
          notes text optional lines=4 max=1000
          topics list optional min=0 max=50
            - text max=20
        """

    private static let texts: StaticString = """
        refuse.applicant.subject\tNo {remark|none}, {talk.notes|-} ({case.number})
        refuse.applicant.text\tNo:\\n{remark|none}
        """
}

/// Tells how often a form is written while something is done.
final class WriteCount: @unchecked Sendable {
    @TaskLocal static var current: WriteCount?

    var count = 0
}

struct LoanForm: Form {
    let amount: Money
    let due: CalendarDate?
    let remark: String?

    static let definition = FormDefinition(
        service: "loan", version: "1.0.0", hash: "loan", languages: ["en"],
        table: """
            form 1
            amount money required currency=EUR scale=2 min=1 max=100000
            due date optional earliest=today+0m+0d
            remark text optional lines=3 max=100000
            """, texts: ["amount\tAmount"], condition: { _, _ in .undecided })

    init(_ answers: Answers) {
        amount = answers.money(0, currency: "EUR")
        due = answers.optionalDate(1)
        remark = answers.optionalText(2)
    }

    func write(to writer: inout AnswerWriter) {
        WriteCount.current?.count += 1
        writer.member("amount", amount.minorUnits)
        writer.member("due", due)
        writer.member("remark", remark)
    }
}

struct Approval: Form {
    let reason: String
    let weight: Int?

    static let definition = FormDefinition(
        service: "loan", version: "1.0.0", hash: "loan", languages: ["en"],
        table: """
            form 1
            reason text required max=20
            weight integer optional min=1 max=9
            """, texts: ["reason\tReason"], condition: { _, _ in .undecided })

    init(_ answers: Answers) {
        reason = answers.text(0)
        weight = answers.optionalInteger(1)
    }

    func write(to writer: inout AnswerWriter) {
        writer.member("reason", reason)
        writer.member("weight", weight)
    }
}

struct Talk: Form {
    let notes: String?
    let topics: [String]

    static let definition = FormDefinition(
        service: "loan", version: "1.0.0", hash: "loan", languages: ["en"],
        table: """
            form 1
            notes text optional lines=4 max=1000
            topics list optional min=0 max=50
              - text max=20
            """, texts: ["notes\tNotes"], condition: { _, _ in .undecided })

    init(_ answers: Answers) {
        notes = answers.optionalText(0)
        topics = answers.items(1).map { $0.text(0) }
    }

    func write(to writer: inout AnswerWriter) {
        writer.member("notes", notes)
        writer.member("topics", topics)
    }
}
