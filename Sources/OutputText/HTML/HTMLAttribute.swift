/// An attribute of an element. Names come from the functions below and from nowhere else; values are escaped when
/// they are written. There is no `style` and no `on…`: pages have to work under a strict content security policy.
package struct HTMLAttribute: Sendable {
    package let name: StaticString
    let value: Value

    enum Value: Sendable {
        /// Of an attribute that is there or not, such as `checked`.
        case none
        case fixed(StaticString)
        case text(String)
        case identifier(HTMLIdentifier)
        /// With a blank between them.
        case identifiers([HTMLIdentifier])
        /// With a number sign in front.
        case fragment(HTMLIdentifier)
    }

    init(_ name: StaticString, _ text: String?) {
        self.name = name
        value = text.map { .text($0) } ?? .none
    }

    init(_ name: StaticString, fixed text: StaticString) {
        self.name = name
        value = .fixed(text)
    }

    private init(_ name: StaticString, _ value: Value) {
        self.name = name
        self.value = value
    }

    /// The value, if it is a text.
    package var text: String? {
        switch value {
        case .fixed(let text): "\(text)"
        case .text(let text): text
        case .none, .identifier, .identifiers, .fragment: nil
        }
    }
}

// MARK: Attributes of every element

extension HTMLAttribute {
    package static func id(_ id: HTMLIdentifier) -> Self { Self("id", .identifier(id)) }
    /// Class names, separated by blanks.
    package static func `class`(_ names: StaticString) -> Self { Self("class", fixed: names) }
    /// Class names that are put together; never from a text of a definition.
    static func classes(_ names: [String]) -> Self { Self("class", names.joined(separator: " ")) }
    var isClass: Bool { "\(name)" == "class" }
    /// For what is there for the eye alone.
    package static var ariaHidden: Self { Self("aria-hidden", fixed: "true") }
    /// A BCP 47 language tag.
    package static func lang(_ tag: String) -> Self { Self("lang", tag) }
    package static func dir(_ direction: TextDirection) -> Self { Self("dir", direction.rawValue) }
    package static func ariaDescribedBy(_ ids: [HTMLIdentifier]) -> Self {
        Self("aria-describedby", .identifiers(ids))
    }
    package static var hidden: Self { Self("hidden", nil) }
    /// Says what changes in the element, without moving the focus.
    package static var roleStatus: Self { Self("role", fixed: "status") }
    /// Can be given the focus by a script, but is no stop of the tabulator.
    package static var focusableByScript: Self { Self("tabindex", fixed: "-1") }
    package static func ariaLabel(_ text: String) -> Self { Self("aria-label", text) }
    package static func ariaLabelledBy(_ id: HTMLIdentifier) -> Self {
        Self("aria-labelledby", .identifier(id))
    }
    /// Marks the link to the page that is being read.
    package static var ariaCurrentPage: Self { Self("aria-current", fixed: "page") }
    /// A hook for the script, by its whole name (`data-page`); without a value where being there is all that counts.
    package static func data(_ name: StaticString, _ value: String? = nil) -> Self { Self(name, value) }
    package static func role(_ role: StaticString) -> Self { Self("role", fixed: role) }
    package static var spellcheckOff: Self { Self("spellcheck", fixed: "false") }
    package static func autocapitalize(_ mode: Autocapitalization) -> Self {
        Self("autocapitalize", mode.rawValue)
    }

    package enum TextDirection: String, Sendable { case ltr, rtl, auto }
    package enum Autocapitalization: String, Sendable { case none, characters }
}

// MARK: Links and the head of a page

extension HTMLAttribute {
    package static func href(_ address: WebAddress) -> Self { Self("href", address.text) }
    /// A place in the form that the link stands in, by its name without the form's prefix, which is one in ASCII.
    package static func href(inForm name: String) -> Self {
        Self("href", .fragment(HTMLIdentifier(inForm: name)))
    }
    package static func hreflang(_ tag: String) -> Self { Self("hreflang", tag) }
    package static func rel(_ relation: StaticString) -> Self { Self("rel", fixed: relation) }
    package static func src(_ address: WebAddress) -> Self { Self("src", address.text) }
    package static var typeModule: Self { Self("type", fixed: "module") }
    /// Nothing is painted before the script has run, so that nothing moves afterwards.
    package static var blockingRender: Self { Self("blocking", fixed: "render") }
    package static var charsetUTF8: Self { Self("charset", fixed: "utf-8") }
    package static func metaName(_ name: StaticString) -> Self { Self("name", fixed: name) }
    /// Open Graph and the like.
    package static func metaProperty(_ name: StaticString) -> Self { Self("property", fixed: name) }
    /// What a picture says to whoever cannot see it.
    package static func alt(_ text: String) -> Self { Self("alt", text) }
    package static var `defer`: Self { Self("defer", nil) }
    /// A date of ISO 8601.
    package static func datetime(_ date: String) -> Self { Self("datetime", date) }
    package static func content(_ text: String) -> Self { Self("content", text) }
    /// Number of the first item of an ordered list.
    package static func start(_ number: Int) -> Self { Self("start", String(number)) }
}

// MARK: Forms

extension HTMLAttribute {
    package static var methodGet: Self { Self("method", fixed: "get") }
    package static var methodPost: Self { Self("method", fixed: "post") }
    package static func action(_ address: WebAddress) -> Self { Self("action", address.text) }
    package static var multipart: Self { Self("enctype", fixed: "multipart/form-data") }
    package static var noValidate: Self { Self("novalidate", nil) }
    package static func `for`(_ id: HTMLIdentifier) -> Self { Self("for", .identifier(id)) }
    package static func name(_ name: String) -> Self { Self("name", name) }
    package static func type(_ type: InputType) -> Self { Self("type", type.rawValue) }
    package static func value(_ text: String) -> Self { Self("value", text) }
    package static func inputMode(_ mode: InputMode) -> Self { Self("inputmode", mode.rawValue) }
    package static func autocomplete(_ tokens: String) -> Self { Self("autocomplete", tokens) }
    package static func accept(_ mediaTypes: [String]) -> Self {
        Self("accept", mediaTypes.joined(separator: ","))
    }
    package static func max(_ number: Int) -> Self { Self("max", String(number)) }
    package static func rows(_ count: Int) -> Self { Self("rows", String(count)) }
    package static var multiple: Self { Self("multiple", nil) }
    package static var checked: Self { Self("checked", nil) }
    package static var selected: Self { Self("selected", nil) }

    /// Of `input` and, as far as it has them, of `button`.
    package enum InputType: String, Sendable {
        case text, search, email, tel, url, radio, checkbox, file, hidden, submit, button
    }

    /// Which keyboard a phone shows.
    package enum InputMode: String, Sendable { case numeric, decimal }
}

// MARK: What scripts find elements by

extension HTMLAttribute {
    /// What an element is for the script of the page: the value of `data-dw`.
    package static func hook(_ name: StaticString) -> Self { Self("data-dw", fixed: name) }
    /// Words for a search: those that the element is found by beside what can be seen, or those that count little.
    package static func searchWords(_ words: String) -> Self { Self("data-words", words) }
    /// What a status says of one hit, of several (`#` stands for their number) and of none.
    package static func searchStatus(one: String) -> Self { Self("data-one", one) }
    package static func searchStatus(many: String) -> Self { Self("data-many", many) }
    package static func searchStatus(none: String) -> Self { Self("data-none", none) }
}
