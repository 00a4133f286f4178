import FormRuntime
import GeneratedForms

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Reads one request a line from standard input, and answers each on one line of JSON: what
/// `Tests/Clients/check_workflows.py` asks of the compiled workflows. A case is handed over as it is stored.
///
///     open SERVICE RECEIVED ANSWERS
///     handle SERVICE CASE EVENT ROLE MOMENT ASKED
///     read SERVICE CASE
///
/// JSON is hexadecimal; `-` stands for a role or an answer that is not there.
let workflows = Dictionary(allWorkflows.map { ($0.service, $0) }) { first, _ in first }

while let line = readLine() {
    let words = line.split(separator: " ").map(String.init)
    guard words.count > 1, let workflow = workflows[words[1]] else {
        print(#"{"error":"there is no such service"}"#)
        continue
    }
    print(answer(words, by: workflow))
    // Whoever asks waits for the answer.
    fflush(nil)
}
