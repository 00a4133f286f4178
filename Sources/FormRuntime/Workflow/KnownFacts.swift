/// What guards, amounts and messages know of a case: the answers, and what each transition asked for last.
///
/// All of it is read when it is needed first. What is asked for later is read by itself, in the place of what was there, so that
/// an event of a long case costs what stands in it, and not what stands in the case.
struct KnownFacts<Process: Workflow> {
    private let content: Process.Content
    private var asked: [String: [UInt8]]
    private var storage: AnswerStorage?
    /// Bytes that may still be read in the place of others before all is read anew, which ends what is no longer in use.
    private var room = 0

    init(_ file: CaseFile<Process>) {
        content = file.content
        asked = file.asked
    }

    /// Valid until the next event or day.
    mutating func answers(on day: CalendarDate) -> Answers? {
        let known = storage ?? read(on: day)
        storage = known
        known?.today = day
        return known.map { Answers($0) }
    }

    mutating func add(_ event: CaseEvent) {
        guard let answers = event.asked else { return }
        asked[event.transition] = answers
        guard let storage, let form = Process.definition.facts.table.objects.first,
            let field = Process.definition.facts.table.field(called: event.transition, in: form)
        else { return }
        room -= answers.count
        if room < 0 || !storage.replace(field, with: answers) { self.storage = nil }
    }

    private mutating func read(on day: CalendarDate) -> AnswerStorage? {
        var json = content.json()
        guard json.popLast() == UInt8(ascii: "}") else { return nil }
        for transition in Process.definition.transitions {
            guard let answers = asked[transition.id] else { continue }
            if json.count > 1 { json.append(UInt8(ascii: ",")) }
            json += Array("\"\(transition.id)\":".utf8) + answers
        }
        json.append(UInt8(ascii: "}"))
        room = json.count
        return Process.definition.facts.answers(json: json, today: day)?.storage
    }
}
