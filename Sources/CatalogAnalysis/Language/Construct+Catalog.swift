import CatalogDiagnostics

extension Construct {
    package static let catalog = Construct(
        Wording(de: "der Katalog", en: "the catalog"),
        [
            .required("town", de: "Die Kommune.", en: "The town."),
            .required(
                "languages", de: "Sprachen der Texte; die erste ist die Hauptsprache.",
                en: "Languages of the texts; the first is the main one."),
            .required(
                "timeZone", de: "Zeitzone, in der „heute“ gilt.", en: "Time zone in which “today” is taken."),
            .required("website", de: "Adresse der Website.", en: "Address of the website."),
            .required("units", de: "Zuständige Stellen.", en: "Responsible units."),
        ])

    package static let town = Construct(
        Wording(de: "die Kommune", en: "the town"),
        [
            .required("name", de: "Name der Kommune.", en: "Name of the town."),
            .optional(
                "municipalityKey", de: "Amtlicher Gemeindeschlüssel, acht Ziffern.",
                en: "Official municipality key, eight digits."),
        ])

    package static let language = Construct(
        Wording(de: "eine Sprache", en: "a language"),
        [
            .required("name", de: "Name der Sprache in ihr selbst.", en: "The language’s name in itself."),
            .optional(
                "fallback", de: "Sprache, die einspringt, wo ein Text fehlt.",
                en: "Language that stands in where a text is missing."),
        ])

    package static let unit = Construct(
        Wording(de: "eine zuständige Stelle", en: "a responsible unit"),
        [
            .required("name", de: "Name der Stelle.", en: "Name of the unit."),
            .optional("email", de: "E-Mail-Adresse.", en: "E-mail address."),
            .optional("phone", de: "Telefonnummer.", en: "Phone number."),
        ])

    package static let typesFile = Construct(
        Wording(de: "eine Datei mit Typen", en: "a file of types"),
        [.required("types", de: "Die Typen, nach ihrem Namen.", en: "The types, by name.")])

    package static let namedRecord = Construct(
        Wording(de: "ein Datensatz-Typ", en: "a record type"),
        [
            .required("type", de: "`record` oder `codeList`.", en: "`record` or `codeList`."),
            .required("fields", de: "Die Felder.", en: "The fields."),
            .optional("description", de: "Wofür der Typ da ist.", en: "What the type is for."),
        ])

    package static let codeList = Construct(
        Wording(de: "eine Codeliste", en: "a code list"),
        [
            .required("type", de: "`record` oder `codeList`.", en: "`record` or `codeList`."),
            .required("options", de: "Die Auswahlmöglichkeiten.", en: "The options."),
            .optional(
                "ordered", de: "Ob die Reihenfolge etwas bedeutet, sodass `<` erlaubt ist.",
                en: "Whether the order has a meaning, so that `<` is allowed."),
            .optional("description", de: "Wofür die Liste da ist.", en: "What the list is for."),
        ])

    /// What some type may have.
    static let anyType = Construct(
        Wording(de: "ein Typ", en: "a type"),
        namedRecord.keys + codeList.keys.filter { !namedRecord.contains($0.name) })

    package static let option = Construct(
        Wording(de: "eine Auswahlmöglichkeit", en: "an option"),
        [
            .required("label", de: "Beschriftung.", en: "Label."),
            .optional("hint", de: "Ein Satz dazu.", en: "A sentence about it."),
        ])
}
