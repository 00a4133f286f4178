import CatalogModel
import OutputText

/// The struct for the form of a service, with its definition.
func declaration(of service: Service, name: SwiftName, catalog: Catalog, names: SwiftNames) -> SwiftCode {
    let summary = "\(service.title[0])\n\nService `\(service.id)`, version \(service.version)."
    return declaration(
        of: service.form, summary: summary, name: name, in: nil, of: service, catalog: catalog, names: names)
}

/// The struct for a form that belongs to a service, with its definition.
///
/// - Parameter outer: The type in which it is declared; nil for none.
func declaration(
    of form: Form, summary: String, name: SwiftName, in outer: SwiftCode?, of service: Service,
    catalog: Catalog,
    names: SwiftNames
) -> SwiftCode {
    let objects = [form.table]
    let members = SwiftMembers(objects, names: names)
    let structure: SwiftCode = """
        \(doc: summary)
        public struct \(name): Form {
            \(.paragraphs(members.properties + [passedChecks] + members.nestedTypes))
        }
        """
    let qualified: SwiftCode = outer.map { "\($0).\(name)" } ?? "\(name)"
    let definition = definition(
        of: form, service, name: qualified, conditions: members.conditions,
        SwiftConditionScope(objects: objects), catalog: catalog, names: names)
    let building: SwiftCode = """
        extension \(qualified) {
            \(.paragraphs([initializer(of: form, members), reading(members), members.writing]))
        }
        """
    guard let outer else { return .paragraphs([structure, building, definition]) }
    let nested: SwiftCode = """
        extension \(outer) {
            \(structure)
        }
        """
    return .paragraphs([nested, building, definition])
}

/// The property that keeps the memberwise initialiser, which checks nothing, inside the file.
///
/// The initialisers of a form delegate to that one instead of assigning each property: what the Swift compiler takes to
/// see that every property has its value grows with the square of their number.
private let passedChecks: SwiftCode = """
    // Makes the implicit memberwise initialiser private: no form comes about without its checks.
    private var passedChecks = PassedChecks()
    """

/// The initialiser for developers.
private func initializer(of form: Form, _ members: SwiftMembers) -> SwiftCode {
    let head = layOut(
        "public init", members.parameters + ["today: CalendarDate"], effects: " throws(Rejection)", width: 106
    )
    let computes = form.fields.contains(where: \.holdsComputation)
    let summary =
        computes
        ? """
        Checks the answers as if they came in on `today`, and fills in the computed values; throws all problems that they \
        have.
        """ : "Checks the answers as if they came in on `today`; throws all problems that they have."
    return """
        \(doc: summary)
        \(head)
            \(delegation(members.given))
            self = try completed(today: today)
        }
        """
}

/// The initialiser for the runtime, which has checked the answers.
private func reading(_ members: SwiftMembers) -> SwiftCode {
    """
    public init(_ answers: Answers) {
        \(delegation(members.read))
    }
    """
}

/// A call of the memberwise initialiser.
private func delegation(_ values: [MemberValue]) -> SwiftCode {
    SwiftExpression.call("self.init", values.map(\.argument)).laidOut(width: 102)
}

/// What the runtime interprets: behind everything that a reader came for.
private func definition(
    of form: Form, _ service: Service, name: SwiftCode, conditions: [SwiftCode], _ scope: SwiftConditionScope,
    catalog: Catalog, names: SwiftNames
) -> SwiftCode {
    let table = DefinitionTable(form, names: names)
    let formConditions =
        form.rules.map { $0.condition.declaration(scope) }
        + form.exits.map { $0.swiftCondition.declaration(scope) }
    let languages = service.languages.filter(catalog.languages.indices.contains)
    let tags = SwiftExpression.array(
        languages.map { .atom("\(literal: catalog.languages[$0].tag.rawValue)") })
    let texts = languages.map { language -> SwiftCode in
        "\(block: definitionTexts(form, language: language)),"
    }
    let functions: [SwiftCode] =
        table.values.calls.isEmpty
        ? ["condition: condition)"] : ["condition: condition,", "value: computedValue)"]
    let declaration: SwiftCode = """
        public static let definition = FormDefinition(
            service: \(literal: service.id),
            version: \(literal: service.version.description),
            hash: \(literal: service.contentHash),
            languages: \(tags.laidOut(width: 90)),
            \(.lines(swiftStandIns(catalog.standIns(for: languages)) + ["table: table,", "texts: texts,"] + functions))
        """
    let dispatches =
        [dispatch(table.conditions.calls)]
        + (table.values.calls.isEmpty ? [] : [valueDispatch(table.values.calls)])
    let tables: [SwiftCode] = [
        """
        private static let table: StaticString = \(block: table.bytes, indentedBy: 4)
        """,
        """
        private static let texts: [StaticString] = [
            \(.lines(texts))
        ]
        """,
    ]
    return """
        extension \(name) {
            \(.paragraphs([declaration] + dispatches + conditions + formConditions + tables))
        }
        """
}

/// The computed values by their number in the table.
private func valueDispatch(_ values: [SwiftCode]) -> SwiftCode {
    let cases = values.enumerated().map { index, call -> SwiftCode in
        "case \(index): ComputedValue(\(call))"
    }
    return """
        @Sendable private static func computedValue(_ index: Int, _ answers: Answers) -> ComputedValue {
            switch index {
            \(.lines(cases))
            default: .number(nil)
            }
        }
        """
}

/// The conditions by their number in the table.
func dispatch(_ conditions: [SwiftCode]) -> SwiftCode {
    guard !conditions.isEmpty else {
        return """
            @Sendable private static func condition(_ index: Int, _ answers: Answers) -> Truth { .undecided }
            """
    }
    let cases = conditions.enumerated().map { index, call -> SwiftCode in "case \(index): \(call)" }
    return """
        @Sendable private static func condition(_ index: Int, _ answers: Answers) -> Truth {
            switch index {
            \(.lines(cases))
            default: .undecided
            }
        }
        """
}
