/// The formats that a catalog is compiled to. A new backend is one more case and a folder of its own.
package enum Emitter: String, CaseIterable, Sendable {
    case swift
    case pages
    case jsonSchema
    case html
    case javaScript
    case coverage
    case examples
    case bpmn
    case prioritization
    case process
}
