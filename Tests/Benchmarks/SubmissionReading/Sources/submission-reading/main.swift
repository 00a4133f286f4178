import FormRuntime
import Foundation
import GeneratedForms

struct BenchmarkSubmission {
    let form: any Form.Type
    let today: CalendarDate
    let isValid: Bool
    let json: [UInt8]
}

/// Each says whether a submission is accepted.
let waysOfReading: [(String, (BenchmarkSubmission) -> Bool)] = [
    (
        "model",
        { submission in
            func read<Model: Form>(_ form: Model.Type) -> Bool {
                if case .accepted = form.read(json: submission.json, today: submission.today) {
                    true
                } else {
                    false
                }
            }
            return read(submission.form)
        }
    ),
    ("yes or no", { submission in submission.form.accepts(json: submission.json, today: submission.today) }),
    (
        "problems",
        { submission in
            submission.form.problems(json: submission.json, today: submission.today)
                .allSatisfy { $0.severity == .warning }
        }
    ),
]

func readSubmissions() -> [BenchmarkSubmission] {
    let forms = Dictionary(uniqueKeysWithValues: allForms.map { ($0.definition.service, $0) })
    var submissions: [BenchmarkSubmission] = []
    while let line = readLine() {
        let parts = line.split(separator: "\t", maxSplits: 3)
        guard parts.count == 4, let form = forms[String(parts[0])], let today = CalendarDate(String(parts[1]))
        else { fatalError("not a submission: \(line)") }
        submissions.append(
            BenchmarkSubmission(
                form: form, today: today, isValid: parts[2] == "valid", json: Array(parts[3].utf8)))
    }
    return submissions
}

func medianNanoseconds(
    of submissions: [BenchmarkSubmission], by read: (BenchmarkSubmission) -> Bool
) -> Int {
    var accepted = 0
    var passes: [Int] = []
    let end = cpuNanoseconds() + 1_000_000_000
    while passes.count < 20 || cpuNanoseconds() < end {
        let start = cpuNanoseconds()
        for submission in submissions where read(submission) { accepted += 1 }
        passes.append(cpuNanoseconds() - start)
    }
    guard accepted >= 0 else { fatalError() }
    return passes.sorted()[passes.count / 2]
}

func cpuNanoseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
}

/// The count that `allocations.c` keeps, if it is preloaded.
let allocationCount: (@convention(c) () -> Int)? = dlsym(nil, "allocation_count").map {
    unsafeBitCast($0, to: (@convention(c) () -> Int).self)
}

/// What a submission allocates on average, once another pass has made what is made only once.
func allocations(
    of submissions: [BenchmarkSubmission], by read: (BenchmarkSubmission) -> Bool, _ count: () -> Int
) -> Double {
    var start = 0
    for _ in 0..<2 {
        start = count()
        for submission in submissions where !read(submission) { fatalError("not accepted") }
    }
    return Double(count() - start) / Double(submissions.count)
}

/// Measures what reading submissions takes.
///
/// Reads one submission a line from standard input, `SERVICE TAB DAY TAB VERDICT TAB JSON`, checks that each is accepted
/// exactly if the verdict is `valid`, and writes one line a way of reading: its name and the median of the
/// nanoseconds of CPU time that one pass over all submissions takes; with `allocations.c` preloaded, instead of it, what
/// a valid submission allocates, and one about which there are no warnings either.
let submissions = readSubmissions()
for (name, read) in waysOfReading {
    for submission in submissions where read(submission) != submission.isValid {
        fatalError("\(name): \(submission.form.definition.service) is not what it should be")
    }
    if let allocationCount {
        let valid = submissions.filter(\.isValid)
        let silent = valid.filter { $0.form.problems(json: $0.json, today: $0.today).isEmpty }
        print(name, allocations(of: valid, by: read, { allocationCount() }))
        print("\(name) without warnings", allocations(of: silent, by: read, { allocationCount() }))
    } else {
        print(name, medianNanoseconds(of: submissions, by: read))
    }
}
