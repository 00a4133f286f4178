import CatalogModel
import OutputText

extension AnswerValue {
    /// The answer as canonical JSON.
    package var json: [UInt8] { JSONValue(self).compactBytes }
}
