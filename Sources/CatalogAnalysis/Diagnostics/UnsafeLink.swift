import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let unsafeLink = DiagnosticDefinition(
        code: "DW2029",
        name: "unsafe-link",
        severity: .error,
        summary: Wording(
            de: "Dieser Link führt an eine unsichere Stelle.",
            en: "This link leads somewhere unsafe."),
        explanation: Wording(
            de: """
                Links dürfen zu Web-Adressen (https://), E-Mail (mailto:), Telefon (tel:), Seiten der \
                eigenen Website (/…), zu Diensten (service:…) und Teilen des eigenen Formulars (page:…, field:…) \
                führen. Anderes könnte Programme ausführen.
                """,
            en: """
                Links may lead to web addresses (https://), mail (mailto:), telephone (tel:), pages of \
                your own website (/…), services (service:…) and parts of the form itself (page:…, field:…). \
                Anything else might run programs.
                """),
        badExample: .fields(
            """
            info:
              type: note
              text:
                de: Mehr [hier](javascript:alert(1)). # DW2029
                en: More.
            """),
        goodExample: .fields(
            """
            info:
              type: note
              text:
                de: Mehr [hier](https://www.example.org).
                en: More.
            """))
}

extension Diagnostic {
    /// - Parameter meant: What leads to something in the catalog, to a web page or to somebody.
    static func unsafeLink(_ range: SourceRange, target: String, meant: String? = nil) -> Diagnostic {
        Diagnostic(
            .unsafeLink, at: range,
            Wording(
                de: "Der Link „\(target)“ ist nicht erlaubt.", en: "The link “\(target)” is not allowed."),
            proposal: meant.map(Wording.write) ?? linkProposal(target),
            edit: meant.map { TextEdit(replacing: range, with: $0) })
    }
}

private func linkProposal(_ target: String) -> Wording {
    let isAllowedOtherwise = ["http://", "https://", "mailto:", "tel:", "/"].contains(where: target.hasPrefix)
    if isAllowedOtherwise, target.contains(where: "()[]".contains) {
        return target.hasPrefix("tel:")
            ? Wording(de: "Schreiben Sie die Nummer ohne Klammern.", en: "Write the number without brackets.")
            : Wording(
                de: "Schreiben Sie in der Adresse %28 und %29 für runde, %5B und %5D für eckige Klammern.",
                en: "In the address, write %28 and %29 for round brackets, %5B and %5D for square ones.")
    }
    let address = "https://" + withoutBrackets(target.drop { $0 == "/" })
    let ending = target.split(separator: ".").last ?? ""
    let isFile = !target.contains("/") && fileEndings.contains(ending.lowercased())
    if !target.contains(":"), target.contains("."), target.first != ".", !isFile, isURL(address) {
        return Wording.write(address)
    }
    return Wording(
        de: "Schreiben Sie service:…, https://…, mailto:…, tel:… oder /seite.",
        en: "Write service:…, https://…, mailto:…, tel:… or /page.")
}

/// Of names of files, which are no names of hosts.
private let fileEndings: Set<String> = [
    "yaml", "yml", "html", "htm", "md", "pdf", "doc", "docx", "odt", "xls", "xlsx",
]

private func withoutBrackets(_ address: Substring) -> String {
    let codes: [Character: String] = ["(": "%28", ")": "%29", "[": "%5B", "]": "%5D"]
    return address.map { codes[$0] ?? String($0) }.joined()
}
