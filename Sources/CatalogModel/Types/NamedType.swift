import CatalogDiagnostics

/// A type that `types/*.yaml` declares and that fields use like a built-in one.
package struct NamedType: Sendable {
    /// camelCase.
    package let id: String
    package let kind: Kind
    package let description: LocalizedText?
    package let source: SourceRange

    package init(id: String, kind: Kind, description: LocalizedText?, source: SourceRange) {
        self.id = id
        self.kind = kind
        self.description = description
        self.source = source
    }

    package enum Kind: Sendable {
        case record(RecordType)
        case codeList(OptionList)
    }
}

/// Fields that belong together and are answered as one.
package struct RecordType: Sendable {
    /// Id of the named type; nil for a record that is declared in place.
    package let name: String?
    package let elements: [FormElement]
    package let fields: [Field]
    package let table: FieldTable
    /// Whether there may be one without any answer: what a transition asks for is handed in even then. Among the answers of a form, a
    /// record without any is none.
    package let mayBeEmpty: Bool

    package init(name: String?, elements: [FormElement], mayBeEmpty: Bool = false) {
        self.name = name
        self.elements = elements
        fields = elements.fields
        table = FieldTable(fields)
        self.mayBeEmpty = mayBeEmpty
    }
}

/// The options of a choice.
package struct OptionList: Sendable {
    /// Id of the named code list; nil for options that are declared in place.
    package let name: String?
    /// Whether the order has a meaning, so that `<` may be used.
    package let isOrdered: Bool
    package let options: [Option]

    package init(name: String?, isOrdered: Bool, options: [Option]) {
        self.name = name
        self.isOrdered = isOrdered
        self.options = options
    }

    package struct Option: Sendable {
        /// camelCase; language-neutral, what is stored.
        package let code: String
        package let label: LocalizedText
        package let hint: LocalizedText?
        /// Where the code stands.
        package let source: SourceRange

        package init(code: String, label: LocalizedText, hint: LocalizedText?, source: SourceRange) {
            self.code = code
            self.label = label
            self.hint = hint
            self.source = source
        }
    }
}
