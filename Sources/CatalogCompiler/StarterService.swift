import CatalogAnalysis
import CatalogDiagnostics
import CatalogModel

/// The definition that `dienstwerk new service` writes: small, complete, without a finding, with comments that say
/// what to do next. It is written in the languages of the catalog that the files make, and names its first unit.
package func starterService<Failure: Error>(
    id: String, in files: [CatalogFile<Failure>], language: MessageLanguage
) throws(Failure) -> String {
    let withoutServices = files.filter { !CatalogLayout.isServiceFile($0.catalogPath) }
    let catalog = try compile(withoutServices, options: CompileOptions(emitters: [])).catalog
    let tags = catalog?.languages.filter { $0.fallback == nil }.map(\.tag.rawValue) ?? ["de", "en"]
    let starter = StarterService(
        id: id, languages: tags, unit: catalog?.units.first?.id ?? "unit", commentLanguage: language)
    return starter.lines.joined(separator: "\n") + "\n"
}

private struct StarterService {
    let id: String
    let languages: [String]
    let unit: String
    let commentLanguage: MessageLanguage

    var lines: [String] { head + description + pages + examples }

    private var head: [String] {
        let title = id.split(separator: "-").joined(separator: " ")
        let shownTitle = title.prefix(1).uppercased() + title.dropFirst()
        return comment(
            de:
                "Ein neuer Online-Dienst. So, wie er hier steht, lässt er sich übersetzen: Ersetzen Sie nach und nach",
            en: "A new online service. It compiles as it stands here: little by little, replace the texts and"
        )
            + comment(
                de: "die Texte und Felder, und prüfen Sie dabei mit „dienstwerk check“.",
                en: "fields, and check with “dienstwerk check” as you go.")
            + [""]
            + comment(
                de: "Der Name steht in der Web-Adresse und ist der Name dieser Datei.",
                en: "The name is part of the web address and the name of this file.")
            + ["service: \"\(id)\"", "version: 1.0.0"]
            + text("title", de: shownTitle, en: shownTitle)
    }

    private var description: [String] {
        comment(
            de: "Was Suchmaschinen zeigen: Was kann man hier erledigen, und für wen ist es?",
            en: "What search engines show: what can be done here, and for whom is it?")
            + text(
                "description", de: "Hier stellen Sie Ihren Antrag online.",
                en: "Make your application online here.")
            + comment(de: "Eine Stelle aus catalog.yaml.", en: "A unit of catalog.yaml.")
            + ["responsible: \(unit)"]
            + comment(
                de: "Für wen: everybody, resident, company, association, landlord.",
                en: "For whom: everybody, resident, company, association, landlord.")
            + ["audience: [resident]"]
            + comment(
                de: "Gesetz oder Satzung und Vorschrift, zum Beispiel § 5 der Abfallsatzung.",
                en: "Act or by-law and provision, for example section 5 of the waste by-law.")
            + ["legalBasis:"]
            + item(de: "Satzung der Stadt", en: "By-law of the town")
            + comment(
                de:
                    "Ebenso möglich: prerequisites, documents, fees, procedure, deadlines, notes, legalRemedy.",
                en: "Also possible: prerequisites, documents, fees, procedure, deadlines, notes, legalRemedy."
            )
            + ["processingTime: 5 workdays", ""]
    }

    private var pages: [String] {
        ["form:", "  pages:", "    request:"]
            + text("title", de: "Ihr Anliegen", en: "Your request", depth: 6)
            + ["      fields:"]
            + comment(
                de: "Ein Feld muss ausgefüllt werden, wenn nicht „required: false“ dabeisteht.",
                en: "A field has to be filled in unless it says “required: false”.", depth: 8)
            + ["        concern:", "          type: text", "          lines: 4", "          maxLength: 1000"]
            + text("label", de: "Worum geht es?", en: "What is it about?", depth: 10)
            + text(
                "hint", de: "Zwei oder drei Sätze genügen.", en: "Two or three sentences are enough.",
                depth: 10)
            + ["        contact:", "          type: choice"]
            + text("label", de: "Wie erreichen wir Sie?", en: "How can we reach you?", depth: 10)
            + ["          options:"]
            + text("byEmail", de: "Per E-Mail", en: "By e-mail", depth: 12)
            + text("byPhone", de: "Telefonisch", en: "By phone", depth: 12)
            + comment(
                de: "Nur gefragt, wenn die Bedingung gilt; sonst gibt es die Antwort nicht.",
                en: "Only asked while the condition holds; otherwise there is no answer.", depth: 8)
            + ["        email:", "          type: email", "          when: contact = \"byEmail\""]
            + text("label", de: "E-Mail-Adresse", en: "E-mail address", depth: 10)
            + ["        phone:", "          type: phone", "          when: contact = \"byPhone\""]
            + text("label", de: "Telefonnummer", en: "Phone number", depth: 10)
            + [""]
    }

    private var examples: [String] {
        comment(
            de: "Beispiele laufen bei jeder Änderung als Tests mit.",
            en: "Examples run as tests with every change.")
            + [
                "examples:",
                "  usual:",
                "    valid: {concern: Guten Tag, contact: byEmail, email: mia@example.org}",
                "  withoutAddress:",
                "    invalid: {concern: Guten Tag, contact: byEmail}",
                "    problems: {email: required}",
            ]
    }

    private func comment(de german: String, en english: String, depth: Int = 0) -> [String] {
        [blanks(depth) + "# " + Wording(de: german, en: english)[commentLanguage]]
    }

    /// A text in every language that has to be there: German where the tag says so, English otherwise.
    private func text(_ key: String, de german: String, en english: String, depth: Int = 0) -> [String] {
        [blanks(depth) + key + ":"]
            + languages.map { blanks(depth + 2) + entry($0, de: german, en: english) }
    }

    private func item(de german: String, en english: String) -> [String] {
        languages.enumerated().map { index, tag in
            blanks(2) + (index == 0 ? "- " : "  ") + entry(tag, de: german, en: english)
        }
    }

    private func entry(_ tag: String, de german: String, en english: String) -> String {
        let isGerman = tag == "de" || tag.hasPrefix("de-")
        return tag + ": \"" + (isGerman ? german : english) + "\""
    }

    private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}
