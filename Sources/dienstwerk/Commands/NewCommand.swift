import ArgumentParser
import CatalogCompiler
import CatalogDiagnostics

/// `dienstwerk new`: starts something.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: help(de: "Legt etwas Neues im Katalog an.", en: "Starts something new in the catalog."),
        subcommands: [NewServiceCommand.self])
}

/// `dienstwerk new service`: a definition that compiles and says what to change.
struct NewServiceCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "service",
        abstract: help(
            de: "Legt einen Dienst an, der sich übersetzen lässt und den man nur noch ausfüllt.",
            en: "Starts a service that compiles and only has to be filled in."))

    @Argument(
        help: ArgumentHelp(
            help(
                de: "Name in der Web-Adresse, zum Beispiel hund-anmelden.",
                en: "Name in the web address, for example register-a-dog.")))
    var id: String

    @Option(name: .long, help: ArgumentHelp(help(de: "Ordner des Katalogs.", en: "Folder of the catalog.")))
    var catalog = "catalog"

    @OptionGroup var speech: LanguageOption

    var language: MessageLanguage { speech.language }

    func run() throws {
        let proposal = kebabCase(id)
        guard proposal == id else {
            let hint = proposal.map { Wording(de: " Zum Beispiel „\($0)“.", en: " For example “\($0)”.") }
            throw Failure(
                de: "„\(id)“ taugt nicht als Name: Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche, "
                    + "vorn ein Buchstabe." + (hint?.german ?? ""),
                en: "“\(id)” cannot be a name: small letters a–z, digits and single hyphens, a letter first."
                    + (hint?.english ?? ""))
        }
        let folder = CatalogFolder(catalog)
        let files = try folder.files()
        let path = folder.full("services/\(id).yaml")
        if fileKind(at: path, followingLinks: false) != nil {
            throw Failure(
                de: "„\(path)“ gibt es schon und bleibt, wie es ist.",
                en: "“\(path)” exists already and stays as it is.")
        }
        let text = try starterService(id: id, in: files, language: language)
        try createFolder(at: folder.full("services"))
        try createFile(at: path, Array(text.utf8))
        let next = Wording(
            de: "„\(path)“ angelegt. Jetzt ausfüllen und mit „dienstwerk check \(folder.path)“ prüfen.",
            en: "“\(path)” created. Now fill it in and check it with “dienstwerk check \(folder.path)”.")
        try writeToOutput(shown(next[language]) + "\n")
    }
}
