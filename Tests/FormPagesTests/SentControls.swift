import FormPages
import FormRuntime
import Foundation

/// What the page of a form sends besides the answers.
func envelope<Content: PagedForm>(of form: Content.Type) -> [(String, String)] {
    let definition = Content.definition
    return [
        ("_service", definition.service), ("_version", definition.version),
        ("_definition", definition.hash), ("_language", "de"),
    ]
}

extension SubmittedForm {
    /// With names and values of controls, and what stands behind these as it is.
    init(_ pairs: [(String, String)], behind rest: String = "", today: CalendarDate = .first) {
        func escaped(_ text: String) -> String { text.utf8.map { String(format: "%%%02X", $0) }.joined() }
        let body = pairs.map { "\(escaped($0.0))=\(escaped($0.1))" }.joined(separator: "&") + rest
        self.init(formEncoded: Array(body.utf8), today: today)
    }
}

func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
