import CatalogDiagnostics
import CatalogModel

extension [Diagnostic] {
    /// A language that lacks very many texts was rather meant to have another one stand in: that is said once, at the language, instead of
    /// at each text. Where all are of one file, it is said there: that file is not translated yet.
    ///
    /// - Parameter places: Where the languages are declared.
    func withMissingLanguagesOnce(_ languages: [CatalogLanguage], at places: [SourceRange]) -> [Diagnostic] {
        let code = DiagnosticDefinition.missingTranslation.code
        guard languages.count == places.count,
            count(where: { $0.definition.code == code }) > Limits.missingTexts
        else { return self }
        var known: [String: [Int]] = [:]
        var lacking: [[Diagnostic]] = languages.map { _ in [] }
        let missing = map { diagnostic -> [Int] in
            guard diagnostic.definition.code == code else { return [] }
            let message = diagnostic.message.english
            let found = known[message] ?? languages.named(in: message)
            known[message] = found
            // What the language of the catalog lacks, too, is not translated but not there.
            guard !found.contains(Analyzer.mainLanguage) else { return [] }
            for language in found { lacking[language].append(diagnostic) }
            return found
        }
        let untranslated = Set(
            languages.indices.filter { language in
                lacking[language].count > Limits.missingTexts
            })
        let rest = zip(self, missing).filter { _, languages in
            languages.isEmpty || !untranslated.isSuperset(of: languages)
        }
        return rest.map(\.0)
            + untranslated.sorted().map { language in
                .untranslatedLanguage(
                    languages[language], insteadOf: languages[Analyzer.mainLanguage],
                    texts: lacking[language].inSourceOrder(), declared: places[language])
            }
    }
}

extension [CatalogLanguage] {
    /// Those in which a text is missing, by what was said of it: nothing else is left of it where it comes from a former check.
    fileprivate func named(in message: String) -> [Int] {
        let named = indices.filter { message.contains(self[$0].shown) }
        return Wording.textMissing(in: named.map { self[$0] }).english == message ? named : []
    }
}
