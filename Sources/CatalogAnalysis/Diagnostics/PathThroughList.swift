import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let pathThroughList = DiagnosticDefinition(
        code: "DW3010",
        name: "path-through-list",
        severity: .error,
        summary: Wording(
            de: "In einer Liste gibt es mehrere Antworten.",
            en: "A list holds several answers."),
        explanation: Wording(
            de: """
                Ein Feld in einer Liste hat je Eintrag eine eigene Antwort. Von außen ist nicht klar, welche\
                 gemeint ist.
                """,
            en: """
                A field in a list has an answer of its own for each item. From outside it is not clear which\
                 is meant.
                """),
        badExample: .fields(
            """
            children:
              type: list
              label: {de: Kinder, en: Children}
              itemLabel: {de: Kind, en: Child}
              maxItems: 5
              item: {type: record, fields: {name: {type: text, label: {de: Name, en: Name}}}}
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: children.name = "Kim" # DW3010
            """),
        goodExample: .fields(
            """
            children:
              type: list
              label: {de: Kinder, en: Children}
              itemLabel: {de: Kind, en: Child}
              maxItems: 5
              item: {type: record, fields: {name: {type: text, label: {de: Name, en: Name}}}}
            reason:
              type: text
              label: {de: Grund, en: Reason}
              when: some c in children satisfies c.name = "Kim"
            """))
}

extension Diagnostic {
    /// - Parameter part: The way from an item to what was named of it.
    static func pathThroughList(_ range: SourceRange, list: String, part: String) -> Diagnostic {
        Diagnostic(
            .pathThroughList, at: range,
            Wording(
                de: "„\(list)“ ist eine Liste: Es ist nicht klar, welcher Eintrag gemeint ist.",
                en: "“\(list)” is a list: it is not clear which item is meant."),
            proposal: .aboutItems(of: list, part))
    }

    /// The answer of an item, named outside of the list.
    static func answerOfItems(_ range: SourceRange, name: String, list: String) -> Diagnostic {
        Diagnostic(
            .pathThroughList, at: range,
            Wording(
                de:
                    "„\(name)“ wird in jedem Eintrag von „\(list)“ gefragt: Es ist nicht klar, welcher Eintrag gemeint ist.",
                en: "“\(name)” is asked in each item of “\(list)”: it is not clear which item is meant."),
            proposal: .aboutItems(of: list, name))
    }

    /// `members.incomes.monthly`: a list for each item of another one.
    ///
    /// - Parameters:
    ///   - list: The way to the outer list.
    ///   - values: The way from its items to the values of the inner one.
    ///   - areNumbers: Whether those can be summed.
    static func listOfLists(_ range: SourceRange, list: String, values: String, areNumbers: Bool)
        -> Diagnostic
    {
        let function = areNumbers ? "sum" : "count"
        return Diagnostic(
            .pathThroughList, at: range,
            Wording(
                de: "„\(values)“ ist in jedem Eintrag von „\(list)“ selbst eine Liste.",
                en: "“\(values)” is a list itself in each item of “\(list)”."),
            proposal: .computedInItems(of: list, "\(function)(\(values))"))
    }

    /// Where a list can be named as a whole only.
    ///
    /// - Parameter list: The way to it.
    static func partOfList(_ range: SourceRange, list: String) -> Diagnostic {
        Diagnostic(
            .pathThroughList, at: range,
            Wording(
                de: "„\(list)“ ist eine Liste: Hier steht sie nur als Ganzes.",
                en: "“\(list)” is a list: it stands here as a whole only."),
            proposal: Wording(
                de: "Nennen Sie die Liste: \(list)",
                en: "Name the list: \(list)"))
    }

    /// Where a single answer has to be named, and no expression can stand.
    static func noSingleAnswer(_ range: SourceRange, list: String) -> Diagnostic {
        Diagnostic(
            .pathThroughList, at: range,
            Wording(
                de: "„\(list)“ ist eine Liste: Es ist nicht klar, welcher Eintrag gemeint ist.",
                en: "“\(list)” is a list: it is not clear which item is meant."),
            proposal: Wording(
                de: "Nennen Sie eine Antwort, die außerhalb der Liste steht.",
                en: "Name an answer that stands outside of the list."))
    }
}

extension Wording {
    /// What is computed of all items is computed in each of them before.
    static func computedInItems(of list: String, _ computation: String) -> Wording {
        Wording(
            de: """
                Berechnen Sie zuerst in jedem Eintrag von „\(list)“ einen Wert, zum Beispiel in einem Feld „total“ mit \
                „computed: \(computation)“, und nennen Sie hier \(list).total.
                """,
            en: """
                Compute a value in each item of “\(list)” first, for example in a field “total” with \
                “computed: \(computation)”, and name \(list).total here.
                """)
    }
}

extension Wording {
    /// How something is said of the items of a list.
    fileprivate static func aboutItems(of list: String, _ part: String) -> Wording {
        Wording(
            de: "Schreiben Sie: some x in \(list) satisfies x.\(part) …, oder every statt some.",
            en: "Write: some x in \(list) satisfies x.\(part) …, or every instead of some.")
    }
}
