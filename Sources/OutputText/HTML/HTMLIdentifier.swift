/// The value of an `id`, and of what refers to one: never empty and without white space, for otherwise references
/// such as `aria-describedby` would name two elements.
package struct HTMLIdentifier: Hashable, Sendable {
    package let rawValue: String
    /// Whether it belongs to a form. It is then written behind the prefix that tells the form from another one on the same page.
    let isInForm: Bool

    /// White space and control characters become `_`.
    package init(_ text: String) { self.init(text, isInForm: false) }

    /// An identifier in a form, without the form's prefix.
    package init(inForm text: String) { self.init(text, isInForm: true) }

    private init(_ text: String, isInForm: Bool) {
        self.isInForm = isInForm
        // Nearly always it is a name of ours, in ASCII.
        if !text.isEmpty, text.withBytes({ plainInIdentifier.endOfRun(in: $0) == $0.count }) {
            rawValue = text
            return
        }
        let scalars = text.unicodeScalars.map { scalar in
            scalar.properties.isWhitespace || scalar.value < 0x20 || scalar.value == 0x7F ? "_" : scalar
        }
        var checked = String.UnicodeScalarView()
        checked.append(contentsOf: scalars.isEmpty ? ["_"] : scalars)
        self.rawValue = String(checked)
    }
}

private let plainInIdentifier = ByteSet { 0x21..<0x7F ~= $0 }
