import FormRuntime
import Foundation

/// One line of input: `SERVICE <tab> TODAY <tab> ENCODING <tab> LANGUAGE <tab> SUBMISSION`.
struct Request {
    let service: String
    let today: CalendarDate
    let encoding: Encoding
    /// Of messages, and of numbers in form-encoded input.
    let language: String
    /// In the line: base64, so that a submission may hold any bytes.
    let submission: [UInt8]

    enum Encoding: String {
        case json, form
    }

    /// Nil for a line that is not of that form.
    init?(_ line: String) {
        let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 5, let today = CalendarDate(parts[1]),
            let encoding = Encoding(rawValue: parts[2]),
            let submission = Data(base64Encoded: parts[4])
        else { return nil }
        (service, language) = (parts[0], parts[3])
        self.today = today
        self.encoding = encoding
        self.submission = Array(submission)
    }
}
