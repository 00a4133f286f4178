import CatalogDiagnostics
import CatalogSyntax

extension DiagnosticDefinition {
    package static let fileNameMismatch = DiagnosticDefinition(
        code: "DW2016",
        name: "file-name-mismatch",
        severity: .error,
        summary: Wording(
            de: "Der Dienst heißt anders als seine Datei.",
            en: "The service is called differently from its file."),
        explanation: Wording(
            de: """
                Ein Dienst steht in der Datei services/NAME.yaml. So findet man ihn, und so gibt es jeden \
                Namen nur einmal.
                """,
            en: """
                A service stands in the file services/NAME.yaml. That is how it is found, and how each name \
                exists only once.
                """),
        badExample: .service(
            """
            service: sample # DW2016
            version: 1.0.0
            title: {de: Beispiel, en: Example}
            description: {de: Ein Beispiel, en: An example}
            responsible: ordnungsamt
            audience: [everybody]
            form:
              pages:
                only:
                  title: {de: Seite, en: Page}
                  fields:
                    name: {type: text, label: {de: Name, en: Name}}
            """),
        goodExample: .service(
            """
            service: example
            version: 1.0.0
            title: {de: Beispiel, en: Example}
            description: {de: Ein Beispiel, en: An example}
            responsible: ordnungsamt
            audience: [everybody]
            form:
              pages:
                only:
                  title: {de: Seite, en: Page}
                  fields:
                    name: {type: text, label: {de: Name, en: Name}}
            """))
}

extension Diagnostic {
    static func fileNameMismatch(_ node: YAMLNode, fileName: String) -> Diagnostic {
        let expected = fileName.hasSuffix(".yaml") ? String(fileName.dropLast(5)) : fileName
        return Diagnostic(
            .fileNameMismatch, at: node.range,
            Wording(
                de: "Der Dienst heißt „\(node.shownText)“, seine Datei aber „\(fileName)“.",
                en: "The service is called “\(node.shownText)”, but its file “\(fileName)”."),
            // Not each name of a file may be that of a service.
            proposal: NameStyle.kebabCase.accepts(expected)
                ? Wording(
                    de:
                        "Schreiben Sie hier „\(expected)“ oder benennen Sie die Datei um in „\(node.shownText).yaml“, wenn es diese noch nicht gibt.",
                    en:
                        "Write “\(expected)” here or rename the file to “\(node.shownText).yaml” if there is none yet."
                )
                : Wording(
                    de:
                        "Benennen Sie die Datei um in „\(node.shownText).yaml“. Gibt es diese schon, dann ist dies eine Kopie: Löschen Sie sie, oder geben Sie ihr und dem Dienst einen anderen Namen.",
                    en:
                        "Rename the file to “\(node.shownText).yaml”. If there is one already, this is a copy: delete it, or give it and the service another name."
                ))
    }
}
