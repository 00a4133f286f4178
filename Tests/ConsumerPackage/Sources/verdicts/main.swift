import FormRuntime
import GeneratedForms

/// Reads one submission a line from standard input, and answers each with its verdict on one line: what
/// `Tests/Clients/check_agreement.py` asks of the compiled forms.
let forms = Dictionary(GeneratedForms.allForms.map { ($0.definition.service, $0) }) { first, _ in first }

while let line = readLine() {
    print(answer(to: line))
}

/// A verdict, or what is wrong with the line.
func answer(to line: String) -> String {
    guard let request = Request(line) else { return #"{"error":"the line is not a request"}"# }
    guard let form = forms[request.service] else { return #"{"error":"there is no such service"}"# }
    return verdict(on: request, by: form)
}
