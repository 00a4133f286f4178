import FormRuntime
import Forms
import Foundation

struct BenchmarkSubmission {
    let form: any Form.Type
    let today: CalendarDate
    let isValid: Bool
    let json: [UInt8]
    /// Makes the model, by its type.
    let read: (BenchmarkSubmission) -> Bool

    func becomes<Model: Form>(_ form: Model.Type) -> Bool {
        if case .accepted = form.read(json: json, today: today) { true } else { false }
    }
}

/// Each says whether a submission is accepted.
let waysOfReading: [(String, (BenchmarkSubmission) -> Bool)] = [
    ("model", { $0.read($0) }),
    ("problems", { !$0.form.problems(json: $0.json, today: $0.today).hasErrors }),
    ("yes or no", { $0.form.accepts(json: $0.json, today: $0.today) }),
]

func readSubmissions() -> [BenchmarkSubmission] {
    let forms = Dictionary(uniqueKeysWithValues: allForms.map { ($0.definition.service, $0) })
    var submissions: [BenchmarkSubmission] = []
    while let line = readLine() {
        let parts = line.split(separator: "\t", maxSplits: 3)
        guard parts.count == 4, let form = forms[String(parts[0])],
            let today = CalendarDate(String(parts[1])),
            let read = readers[ObjectIdentifier(form)]
        else { fatalError("not a submission: \(line)") }
        submissions.append(
            BenchmarkSubmission(
                form: form, today: today, isValid: parts[2] == "valid", json: Array(parts[3].utf8), read: read
            ))
    }
    return submissions
}

/// The median of passes over all submissions, a submission. Several passes make one measurement, as in the peers' programs.
func medianNanoseconds(
    of submissions: [BenchmarkSubmission], by read: (BenchmarkSubmission) -> Bool
) -> Int {
    let passes = 20
    var accepted = 0
    var times: [Int] = []
    let end = cpuNanoseconds() + 1_000_000_000
    while times.count < 20 || cpuNanoseconds() < end {
        let start = cpuNanoseconds()
        for _ in 0..<passes {
            for index in submissions.indices where read(submissions[index]) { accepted += 1 }
        }
        times.append((cpuNanoseconds() - start) / passes)
    }
    guard accepted >= 0 else { fatalError() }
    return times.sorted()[times.count / 2] / submissions.count
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
/// exactly if the verdict is `valid`, and writes two lines a way of reading, its name and the verdict, and the median of
/// the nanoseconds of CPU time a submission; with `allocations.c` preloaded, instead of them, what a valid
/// submission allocates, and one about which there are no warnings either.
let submissions = readSubmissions()
for (name, read) in waysOfReading {
    for submission in submissions where read(submission) != submission.isValid {
        fatalError("\(name): \(submission.form.definition.service) is not what it should be")
    }
    let valid = submissions.filter(\.isValid)
    if let allocationCount {
        let silent = valid.filter { $0.form.problems(json: $0.json, today: $0.today).isEmpty }
        print(name, allocations(of: valid, by: read, { allocationCount() }))
        print("\(name) without warnings", allocations(of: silent, by: read, { allocationCount() }))
    } else {
        print("\(name), valid", medianNanoseconds(of: valid, by: read))
        print("\(name), invalid", medianNanoseconds(of: submissions.filter { !$0.isValid }, by: read))
    }
}
