import FormRuntime

/// What a form says of a submission, as one line of JSON: `accepted`, the answers written again as `canonical`, and
/// the `problems` as a web service would report them.
func verdict<Submitted: Form>(on request: Request, by form: Submitted.Type) -> String {
    let reading =
        switch request.encoding {
        case .json: form.read(json: request.submission, today: request.today)
        case .form:
            form.read(formEncoded: request.submission, language: request.language, today: request.today)
        }
    let problems = text(reading.problems.json(language: request.language))
    switch reading {
    case .accepted(let answers, _):
        return #"{"accepted":true,"canonical":\#(text(answers.json())),"problems":\#(problems)}"#
    case .rejected:
        return #"{"accepted":false,"problems":\#(problems)}"#
    }
}

private func text(_ json: [UInt8]) -> String { String(decoding: json, as: UTF8.self) }
