import ArgumentParser
import CatalogCompiler
import CatalogDiagnostics

/// `dienstwerk reference`: what can be written in definitions.
struct ReferenceCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "reference",
        abstract: help(
            de: "Nennt, was in Definitionen stehen kann: alle Angaben und alle Typen von Feldern.",
            en: "Tells what can be written in definitions: all keys and all types of fields."))

    @Argument(
        help: ArgumentHelp(
            help(
                de: "Ein Typ (date), ein Teil (transition) oder eine Angabe (maxItems); sonst alles.",
                en: "A type (date), a part (transition) or a key (maxItems); else everything.")))
    var name: String?

    @OptionGroup var speech: LanguageOption

    var language: MessageLanguage { speech.language }

    func run() throws {
        let reference = LanguageReference()
        guard let name else { return try writeToOutput(reference.text(in: language)) }
        guard let text = reference.text(of: name, in: language) else {
            let nearest = nearestName(to: name, among: reference.names)
            throw Failure(
                de: "„\(name)“ gibt es nicht." + (nearest.map { " Meinten Sie „\($0)“?" } ?? ""),
                en: "There is no “\(name)”." + (nearest.map { " Did you mean “\($0)”?" } ?? ""))
        }
        try writeToOutput(text)
    }
}
