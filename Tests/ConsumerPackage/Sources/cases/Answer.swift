import FormRuntime

extension Workflow {
    static var service: String { Content.definition.service }
}

/// A case, or the problems that it has.
func answer<Process: Workflow>(_ words: [String], by process: Process.Type) -> String {
    switch (words.first, words.count) {
    case ("open", 4):
        guard let day = CalendarDate(words[2]) else { return #"{"error":"no day"}"# }
        do {
            let form = try Process.Content.read(json: bytes(words[3]), today: day).get()
            return text(try CaseFile<Process>(form, number: "4711", received: day))
        } catch {
            return text(error.problems)
        }
    case ("read", 3):
        return switch CaseFile<Process>.read(json: bytes(words[2])) {
        case .accepted(let file, _): text(file)
        case .rejected(let problems): text(problems)
        }
    case ("handle", 7):
        guard case .accepted(var file, _) = CaseFile<Process>.read(json: bytes(words[2])) else {
            return #"{"error":"no case"}"#
        }
        guard let moment = Moment(words[5]) else { return #"{"error":"no moment"}"# }
        let role = words[4] == "-" ? nil : Process.Role(rawValue: words[4])
        if words[4] != "-", role == nil { return #"{"error":"no role"}"# }
        let asked = words[6] == "-" ? nil : bytes(words[6])
        let problems = file.handle(words[3], asked: asked, as: role, by: "p1", at: moment)
        return problems.hasErrors ? text(problems) : text(file)
    default: return #"{"error":"no such request"}"#
    }
}

private func text<Process: Workflow>(_ file: CaseFile<Process>) -> String {
    let due = file.deadline.map { "\"\($0)\"" } ?? "null"
    let amount = file.amountDue.map { String($0.minorUnits) } ?? "null"
    let messages = file.messages(in: "de").count
    let stored = String(decoding: file.json(), as: UTF8.self)
    return #"{"case":\#(stored),"deadline":\#(due),"amount":\#(amount),"messages":\#(messages)}"#
}

private func text(_ problems: [Problem]) -> String {
    #"{"problems":\#(String(decoding: problems.json(language: "de"), as: UTF8.self))}"#
}

/// The bytes that an even number of hexadecimal digits stands for; up to the first other character.
private func bytes(_ hexadecimal: String) -> [UInt8] {
    let digits = Array(hexadecimal.utf8)
    return stride(from: 0, to: digits.count - 1, by: 2).map { index in
        UInt8(String(decoding: digits[index...(index + 1)], as: UTF8.self), radix: 16) ?? 0
    }
}
