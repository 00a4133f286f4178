import CatalogModel
import OutputText

/// A catalog in one of its languages: texts, and the language that each text really is in.
///
/// It holds all words of the pages, and everybody who renders a part of a page has it: hence a class.
final class PageLanguage: Sendable {
    let catalog: Catalog
    /// Index in `Catalog.languages`.
    let language: Int
    let words: PageWords
    /// The services that are offered in this language.
    let services: [ServiceEntry]
    /// BCP 47 tag; the name of the folder.
    let tag: String
    /// Attributes for an element that holds our own words, if those are not in the page's language.
    let wordAttributes: [HTMLAttribute]
    /// Likewise for an element whose name alone is in our words, and whose parts stand as all others on the page.
    var nameAttributes: [HTMLAttribute] { wordAttributes.isEmpty ? [] : [.lang(words.language)] }
    /// The language that our own words are in.
    var languageOfWords: String { wordAttributes.isEmpty ? tag : words.language }
    /// Of numbers, units and addresses of the web, which begin on the left whatever the language.
    let attributesOfSigns: [HTMLAttribute]
    private let numbers: [String: Int]
    /// The ids of all services, in whatever languages they are offered.
    let serviceIDs: Set<String>
    /// Where the language's folder is published.
    private let folder: WebAddress?

    init?(catalog: Catalog, language: Int) {
        guard catalog.languages.indices.contains(language) else { return nil }
        self.catalog = catalog
        self.language = language
        words = PageWords.words(for: language, in: catalog.languages)
        tag = catalog.languages[language].tag.rawValue
        wordAttributes = CatalogEmitters.attributes(tag: words.language, around: tag)
        attributesOfSigns = direction(of: tag) == .rtl ? [.dir(.ltr)] : []
        let services = catalog.services.filter { $0.languages.contains(language) }
        self.services = services
        folder = catalog.address(of: [], in: language)
        serviceIDs = Set(catalog.services.map(\.id))
        numbers = Dictionary(services.enumerated().map { ($1.id, $0) }) { first, _ in first }
    }

    /// Whether the language is a simplified one, such as Leichte Sprache.
    var isSimple: Bool { catalog.languages[language].tag.isSimple }

    /// Where a page below this language's folder is published; nil if the catalog's website is no web address.
    func address(of path: [String]) -> WebAddress? { folder?.appending(path) }

    // MARK: Texts of the definition

    func translation(_ text: LocalizedText) -> LocalizedText.Translation {
        guard text.translations.indices.contains(language) else {
            return LocalizedText.Translation(text: "", language: language)
        }
        return text.translations[language]
    }

    func string(_ text: LocalizedText) -> String { translation(text).text }

    /// An attribute `lang` where another language stands in, and `dir` where that one runs the other way.
    func attributes(_ text: LocalizedText) -> [HTMLAttribute] {
        attributes(language: translation(text).language)
    }

    func attributes(language index: Int) -> [HTMLAttribute] {
        guard index != language, catalog.languages.indices.contains(index) else { return [] }
        return CatalogEmitters.attributes(tag: catalog.languages[index].tag.rawValue, around: tag)
    }

    /// Those of some services that are offered in this language.
    func services(_ ids: [String]) -> [ServiceEntry] {
        ids.compactMap { id in numbers[id].map { services[$0] } }
    }

    /// A text as part of a line.
    func inline(_ text: LocalizedText) -> HTMLNode {
        let attributes = attributes(text)
        return attributes.isEmpty
            ? .text(string(text)) : .element(.span, attributes, text: string(text))
    }

    // MARK: Our own words

    /// Our own words as part of a line.
    func inline(words text: String) -> HTMLNode {
        wordAttributes.isEmpty ? .text(text) : .element(.span, wordAttributes, text: text)
    }

    func quoted(_ text: LocalizedText) -> Sentence { quoted(translation(text)) }

    func quoted(_ text: LocalizedText.Translation) -> Sentence {
        Sentence(parts: [
            .words(words.formats.openingQuote), .quotation(text), .words(words.formats.closingQuote),
        ])
    }

    /// A sentence as part of a line; quotations stand in `bdi`, so that no text can turn the rest around.
    func inline(_ sentence: Sentence) -> [HTMLNode] {
        let nodes = sentence.parts.map { part in
            switch part {
            case .words(let text): HTMLNode.text(text)
            case .quotation(let text):
                HTMLNode.element(.bdi, quotationAttributes(text), text: text.text)
            }
        }
        return wordAttributes.isEmpty ? nodes : [.element(.span, wordAttributes, nodes)]
    }

    private func quotationAttributes(_ text: LocalizedText.Translation) -> [HTMLAttribute] {
        guard catalog.languages.indices.contains(text.language) else { return [] }
        let quoted = catalog.languages[text.language].tag.rawValue
        return quoted == languageOfWords ? [] : [.lang(quoted)]
    }
}

/// What says of a text that it is in another language than what is around it, and that it runs the other way.
private func attributes(tag: String, around other: String) -> [HTMLAttribute] {
    guard tag != other else { return [] }
    let direction = direction(of: tag)
    return direction == CatalogEmitters.direction(of: other) ? [.lang(tag)] : [.lang(tag), .dir(direction)]
}

/// The direction of a language's usual script.
func direction(of tag: String) -> HTMLAttribute.TextDirection {
    switch tag.prefix(while: { $0 != "-" }).lowercased() {
    case "ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi": .rtl
    default: .ltr
    }
}

extension PageWords {
    /// The words of a language, else of its stand-ins, else English.
    static func words(for language: Int, in languages: [CatalogLanguage]) -> PageWords {
        var next: Int? = language
        for _ in languages.indices {
            guard let index = next, languages.indices.contains(index) else { break }
            switch languages[index].tag.rawValue {
            case "de": return .german
            case "de-simple": return .simpleGerman
            case "en": return .english
            case let tag where tag.hasPrefix("de-"): return .german
            case let tag where tag.hasPrefix("en-"): return .english
            default: next = languages[index].fallback
            }
        }
        return .english
    }
}
