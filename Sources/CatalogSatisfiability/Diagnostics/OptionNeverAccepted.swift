import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let optionNeverAccepted = DiagnosticDefinition(
        code: "DW3033",
        name: "option-never-accepted",
        severity: .error,
        summary: Wording(
            de: "Eine Auswahlmöglichkeit führt nie zu einem gültigen Antrag.",
            en: "An option never leads to a valid submission."),
        explanation: Wording(
            de: """
                Wer diese Möglichkeit wählt, kann das Formular nicht absenden, ganz gleich, was sonst geantwortet wird. \
                Lassen Sie die Möglichkeit weg, oder zeigen Sie eine Ausstiegsseite, die den Grund nennt: Eine \
                Möglichkeit, die auf eine Ausstiegsseite führt, ist in Ordnung.
                """,
            en: """
                Whoever chooses this option cannot submit the form, whatever else they answer. Leave the option out, or \
                show an exit page that gives the reason: an option that leads to an exit page is fine.
                """),
        badExample: .form(
            """
            pages:
              only:
                title: {de: Seite, en: Page}
                fields:
                  bin:
                    type: choice
                    label: {de: Tonne, en: Bin}
                    options:
                      paper: {de: Altpapier, en: Paper}
                      glass: {de: Glas, en: Glass} # DW3033
                      residual: {de: Restmüll, en: Residual waste}
                  size: {type: integer, minimum: 60, maximum: 240, label: {de: Liter, en: Litres}}
            rules:
              noGlass:
                require: bin != "glass"
                at: bin
                message: {de: Für Glas gibt es keine Tonne., en: There is no bin for glass.}
            """),
        goodExample: .form(
            """
            pages:
              only:
                title: {de: Seite, en: Page}
                fields:
                  bin:
                    type: choice
                    label: {de: Tonne, en: Bin}
                    options:
                      paper: {de: Altpapier, en: Paper}
                      glass: {de: Glas, en: Glass}
                      residual: {de: Restmüll, en: Residual waste}
                  size: {type: integer, minimum: 60, maximum: 240, label: {de: Liter, en: Litres}}
            exits:
              noGlass:
                when: bin = "glass"
                title: {de: Für Glas gibt es keine Tonne, en: There is no bin for glass}
                text: {de: Bitte bringen Sie es zum Container., en: Please bring it to the container.}
            """))
}

extension Diagnostic {
    static func optionNeverAccepted(
        _ range: SourceRange, code: String, path: String, notes: [Note]
    ) -> Diagnostic {
        Diagnostic(
            .optionNeverAccepted, at: range,
            Wording(
                de: "Mit „\(code)“ auf „\(path)“ kann niemand das Formular absenden.",
                en: "With “\(code)” for “\(path)” nobody can submit the form."),
            proposal: Wording(
                de: "Lassen Sie die Möglichkeit weg, oder zeigen Sie eine Ausstiegsseite.",
                en: "Leave the option out, or show an exit page."),
            notes: notes)
    }
}
