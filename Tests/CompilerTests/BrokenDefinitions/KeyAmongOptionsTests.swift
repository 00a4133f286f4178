import CatalogCompiler
import CatalogDiagnostics
import Testing

/// A text with the name of a key could be an option; it is taken for the key that slipped.
@Suite struct KeyAmongOptionsTests {
    @Test(arguments: ["hint", "label", "help"])
    func aTextWithTheNameOfAKeyIsReported(_ key: String) throws {
        let errors = errors(with: "\(key): {de: A, en: B}")
        #expect(errors.map(\.definition.code) == ["DW2033"])
        #expect(errors.first?.proposal?.english.contains("“\(key): {label: {…}}”") == true)
    }

    @Test(arguments: ["required: false", "when: more", "personal: true"])
    func aKeyOfTheFieldIsReported(_ entry: String) {
        #expect(errors(with: entry).map(\.definition.code) == ["DW2033"])
    }

    @Test(arguments: [
        "hint: {label: {de: A, en: B}}", "label: {label: {de: A, en: B}, hint: {de: C, en: D}}",
        "text: {de: A, en: B}", "unit: {de: A, en: B}", "type: {de: A, en: B}", "required: {de: A, en: B}",
    ])
    func anOptionOfThisNameMayBeWritten(_ entry: String) {
        #expect(errors(with: entry).isEmpty)
    }

    private func errors(with entry: String) -> [Diagnostic] {
        let form = """
            pages:
              only:
                title: {de: Seite, en: Page}
                fields:
                  more: {type: boolean, label: {de: Mehr, en: More}}
                  kind:
                    type: choice
                    label: {de: Art, en: Kind}
                    options:
                      first: {de: Erste, en: First}
                      second:
                        label: {de: Zweite, en: Second}
                      \(entry)
            """
        return compile(ExampleCatalog(.form(form)).files).diagnostics.filter {
            $0.definition.severity == .error
        }
    }
}
