import CatalogDiagnostics
import CatalogModel
import FormRuntime
import OutputText

/// The scripts of the forms: `form.js`, which a page loads; `wizard.js`, one module a form and one a language, which follow
/// when somebody begins to fill in the form.
///
/// They need neither `eval` nor anything inline, and make no request but for each other.
func emitSharedScripts(_ catalog: Catalog) -> [OutputFile] {
    let languages = catalog.languages.indices.filter { language in
        catalog.services.contains { $0.languages.contains(language) }
    }
    let tags = catalog.languages.map(\.tag.rawValue)
    let standIns = Dictionary(catalog.standIns(for: languages)) { first, _ in first }
    return [
        OutputFile(path: "html/assets/form.js", bytes: FormScript.start),
        OutputFile(path: "html/assets/wizard.js", bytes: FormScript.wizard),
    ]
        + languages.map { language in
            let templates = MessageTemplates(language: tags[language], offered: tags, standIns: standIns)
            return OutputFile(
                path: "html/assets/problems.\(tags[language]).js", bytes: problemTexts(templates).fileBytes())
        }
}

/// The module of one form.
func emitFormScript(_ service: Service, _ functions: FormFunctions, in catalog: Catalog) -> [OutputFile] {
    [
        OutputFile(
            path: "html/assets/forms/\(service.id).js",
            bytes: ScriptDefinition(service, functions, in: catalog).module)
    ]
}

/// The shared scripts, put together from the sources in the folder `FormScript`.
enum FormScript {
    /// What is loaded with the page.
    static let start = compactScript(
        parts + text(PackageResources.Start_js) + exports, exporting: ["forms", "start"] + shared)

    /// What is loaded when somebody begins to fill in the form.
    static let wizard = compactScript(
        imports + names + steps + "export { run };", exporting: ["run"] + shared)

    private static let steps = modules.map(text).joined()
    private static let modules = [
        PackageResources.Text_js, PackageResources.Values_js, PackageResources.Answers_js,
        PackageResources.Relevance_js, PackageResources.Page_js, PackageResources.Lists_js,
        PackageResources.Counters_js, PackageResources.Draft_js, PackageResources.Steps_js,
        PackageResources.Run_js, PackageResources.Checks_js, PackageResources.Messages_js,
        PackageResources.Problems_js, PackageResources.Review_js,
    ]

    private static let parts = text(PackageResources.Parts_js)
    /// What of the parts is needed later, too.
    private static let shared: [String] = {
        let words = Set(Script(steps).words)
        return Script(parts).declaredNames.filter(words.contains)
    }()
    private static let exports = "export { forms, start, \(shared.joined(separator: ", ")) };"
    private static let imports = "import { \(shared.joined(separator: ", ")) } from \"./form.js\";\n"

    /// The characters of names, from the list that the schemas have, too; the first of them written short.
    private static let names: String = {
        let pattern = TextPatterns.din91379.replacing(#"\u0020\u0027\u002C-\u002E"#, with: " ',-.")
        return "const nameCharacters = /\(pattern)/u;\n"
    }()

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}

/// The built-in messages as a module.
private func problemTexts(_ templates: MessageTemplates) -> JavaScriptCode {
    let messages = templates.messages.map { message -> JavaScriptCode in
        let sentences = message.sentences.map { kind, text -> JavaScriptCode in
            "\(literal: kind): \(literal: text)"
        }
        return "\(literal: message.code): {\(.list(sentences))}"
    }
    return .lines([
        "export const texts = {",
        "usesComma: \(templates.usesComma), comma: \(templates.writesComma),",
        "quotes: [\(literal: templates.openingQuote), \(literal: templates.closingQuote)],",
        "entry: \(literal: templates.entry),",
        "messages: {\(.list(messages))}", "};",
    ])
}
