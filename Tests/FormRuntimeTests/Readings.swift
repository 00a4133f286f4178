import FormRuntime
import Testing

func day(_ text: String) -> CalendarDate {
    guard let day = CalendarDate(text) else { preconditionFailure("no day: \(text)") }
    return day
}

/// The day on which the submissions of the tests come in.
let today = day("2026-03-31")

/// A submission without anything wrong and with little in it; members are added or replaced.
func sample(_ members: [(name: String, json: String)] = [], without missing: Set<String> = []) -> String {
    var all: [(name: String, json: String)] = [
        ("kind", "\"residual\""),
        (
            "applicant",
            #"{"givenName":"Şükrü","birthDate":"2000-02-29","address":{"street":"Am Wall 1"}}"#
        ),
        ("email", #""a@b.de""#), ("terms", "true"),
    ]
    for member in members {
        if let index = all.firstIndex(where: { $0.name == member.name }) {
            all[index] = member
        } else {
            all.append(member)
        }
    }
    let kept = all.filter { !missing.contains($0.name) }
    return "{" + kept.map { "\"\($0.name)\":\($0.json)" }.joined(separator: ",") + "}"
}

/// Pointer and code of each problem, warnings marked, in the order of the report. The verdict alone has to be the same.
func outcome(_ json: String) -> [String] {
    let reading = SampleForm.read(json: Array(json.utf8), today: today)
    let isAccepted = (try? reading.get()) != nil
    #expect(SampleForm.accepts(json: Array(json.utf8), today: today) == isAccepted, "\(json.prefix(200))")
    return outcome(reading)
}

func outcome<Value>(_ reading: Reading<Value>) -> [String] {
    reading.problems.map { "\($0.pointer) \($0.code)" + ($0.severity == .warning ? " (warning)" : "") }
}

func problem(_ json: String) -> Problem? {
    SampleForm.read(json: Array(json.utf8), today: today).problems.first
}

func form(_ json: String) throws -> SampleForm {
    try SampleForm.read(json: Array(json.utf8), today: today).get()
}

func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

/// Everything that the form can hold.
let fullSample = #"""
    {"kind":"organic","hasCompost":true,"reason":"Viel\nGrün","persons":4,"area":"12.50","fee":1250,
    "extras":["wheels","lock"],
    "applicant":{"givenName":"Anna-Lena","birthDate":"1990-12-31","address":{"street":"Weg 1","postalCode":"01234"}},
    "children":[{"name":"Mia","isAtSchool":true,"school":"Grundschule","hobbies":["Judo","Chor"]},{"name":"Ben"}],
    "tags":["a","b"],"from":"2026-04-07","at":"08:30","email":"a.b+c@example.org","phone":"+49 30 123456",
    "website":"https://example.org/?q=1","iban":"DE89370400440532013000","bic":"COBADEFFXXX","code":"A1",
    "photo":{"id":"1","name":"Bild.png","mediaType":"image/png","size":77,
    "sha256":"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"},
    "papers":[{"id":"2","name":"a.pdf","mediaType":"application/pdf","size":1000,
    "sha256":"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"}],
    "contact":{"day":"Mo","mayCall":false},"terms":true}
    """#
