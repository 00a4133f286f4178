import CatalogDiagnostics

extension DiagnosticDefinition {
    /// Items with a dash among entries without one.
    package static let mixedList = DiagnosticDefinition(
        code: "DW1035", name: "mixed-list", severity: .error,
        summary: Wording(
            de: "Zeilen mit Spiegelstrich und Angaben ohne Spiegelstrich sind gemischt.",
            en: "Lines with a dash and entries without a dash are mixed."),
        explanation: Wording(
            de: """
                Eine Gruppe besteht entweder aus Angaben mit Namen (`name: …`) oder aus Listenpunkten mit Spiegelstrich \
                (`- …`), nie aus beidem. Lassen Sie den Strich weg oder setzen Sie ihn vor jede Zeile.
                """,
            en: """
                A group consists either of entries with a name (`name: …`) or of list items with a dash (`- …`), never of \
                both. Leave the dash out or put it in front of every line.
                """),
        badExample: .fields(
            """
            reason:
              type: text
              - label: {de: Grund, en: Reason}  # DW1035
            """),
        goodExample: .fields(
            """
            reason:
              type: text
              label: {de: Grund, en: Reason}
            """))
}

extension Diagnostic {
    static func unexpectedDash(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .mixedList, at: range,
            Wording(
                de: "Hier steht ein Listenpunkt „- “ zwischen Angaben ohne Strich.",
                en: "Here is a list item “- ” among entries without a dash."),
            proposal: Wording(de: "Lassen Sie den Strich weg.", en: "Leave the dash out."))
    }

    static func missingDash(before text: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .mixedList, at: range,
            Wording(
                de: "Hier steht „\(text)“ ohne Strich zwischen Listenpunkten.",
                en: "Here is “\(text)” without a dash among list items."),
            proposal: .write("- \(text)"))
    }

    /// `item` is what follows the dash.
    static func missingBlank(behindDashOf item: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .mixedList, at: range,
            Wording(
                de: "Hinter dem Strich dieses Listenpunkts fehlt ein Leerzeichen.",
                en: "A blank is missing behind the dash of this list item."),
            proposal: written(item))
    }

    /// A character that looks like the dash of an item.
    static func otherDash(_ sign: String, item: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .mixedList, at: range,
            Wording(
                de: "Mit „\(sign)“ beginnt kein Listenpunkt, nur mit einem einfachen Strich „-“.",
                en: "A list item does not begin with “\(sign)”, only with a plain dash “-”."),
            proposal: written(item))
    }

    private static func written(_ item: String) -> Wording {
        let text = item.drop { $0 == " " }
        return .write(text.count > 60 ? "- \(text.prefix(60))…" : "- \(text)")
    }
}
