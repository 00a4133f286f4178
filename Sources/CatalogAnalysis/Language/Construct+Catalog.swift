import CatalogDiagnostics

extension Construct {
    package static let catalog = Construct(
        Wording(de: "der Katalog", en: "the catalog"), accusative: "den Katalog",
        [
            .required("town", de: "Die Kommune.", en: "The town."),
            .required(
                "languages", de: "Sprachen der Texte; die erste ist die Hauptsprache.",
                en: "Languages of the texts; the first is the main one."),
            .required(
                "timeZone", de: "Zeitzone, in der „heute“ gilt.", en: "Time zone in which “today” is taken."),
            .required("website", de: "Adresse der Website.", en: "Address of the website."),
            .required("units", de: "Zuständige Stellen.", en: "Responsible units."),
            .optional(
                "webDesign", de: "Gestaltung der Seiten: `dienstwerk` oder `kern` (KERN UX-Standard).",
                en: "Design of the pages: `dienstwerk` or `kern` (KERN UX-Standard)."),
            .optional(
                "styleSheets", de: "Stylesheets der Kommune: Pfade auf der Website.",
                en: "Style sheets of the town: paths on the website."),
            .optional(
                "lifeSituations", de: "Lebenslagen, nach ihrem Namen, in der Reihenfolge der Seite.",
                en: "Life situations, by name, in the order of the page."),
            .optional(
                "synonyms", de: "Wörter, die dasselbe bedeuten, in Gruppen je Sprache.",
                en: "Words that mean the same, in groups a language."),
            .optional(
                "enquiries", de: "Stelle für alle, die nicht wissen, wer zuständig ist.",
                en: "Unit for everybody who does not know whom to ask."),
            .optional("roles", de: "Rollen, die in Abläufen handeln.", en: "Roles that act in workflows."),
            .optional(
                "holidays",
                de:
                    "Feiertage; sonst die des Landes nach dem Gemeindeschlüssel, ohne Schlüssel die von Nordrhein-Westfalen.",
                en:
                    "Holidays; otherwise those of the state by the municipality key, of North Rhine-Westphalia without a key."
            ),
            .optional(
                "prioritization", de: "Wie Dienste gereiht werden.", en: "How services are ranked."),
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
            .optional(
                "web", de: "Seite der Stelle: https://… oder /….", en: "The unit’s page: https://… or /…."),
            .optional("address", de: "Anschrift.", en: "Postal address."),
            .optional("openingHours", de: "Öffnungszeiten.", en: "Opening hours."),
            .optional(
                "visits", de: "Was für Besuche sonst gilt (Markdown).",
                en: "What else holds for visits (Markdown)."),
        ])

    package static let address = Construct(
        Wording(de: "eine Anschrift", en: "a postal address"),
        [
            .required("street", de: "Straße und Hausnummer.", en: "Street and house number."),
            .required(
                "postalCode", de: "Postleitzahl, fünf Ziffern in Anführungszeichen.",
                en: "Postal code, five digits in quotes."),
            .required("city", de: "Ort.", en: "City."),
        ])

    package static let openingHours = Construct(
        Wording(de: "eine Öffnungszeit", en: "opening hours"),
        [
            .required("days", de: "Wochentage, zum Beispiel [monday, tuesday].", en: "Days of the week."),
            .required("opens", de: "Uhrzeit, zum Beispiel \"08:00\".", en: "Time of day, like \"08:00\"."),
            .required("closes", de: "Uhrzeit, zum Beispiel \"12:30\".", en: "Time of day, like \"12:30\"."),
        ])

    package static let lifeSituation = Construct(
        Wording(de: "eine Lebenslage", en: "a life situation"),
        [
            .required("title", de: "Überschrift.", en: "Heading."),
            .optional("description", de: "Ein Satz dazu (Markdown).", en: "A sentence about it (Markdown)."),
        ])

    package static let typesFile = Construct(
        Wording(de: "eine Datei mit Typen", en: "a file of types"),
        [.required("types", de: "Die Typen, nach ihrem Namen.", en: "The types, by name.")])

    package static let namedRecord = Construct(
        Wording(de: "ein Datensatz-Typ", en: "a record type"), accusative: "einen Datensatz-Typ",
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
    package static let anyType = Construct(
        Wording(de: "ein Typ", en: "a type"), accusative: "einen Typ",
        namedRecord.keys + codeList.keys.filter { !namedRecord.contains($0.name) })

    package static let option = Construct(
        Wording(de: "eine Auswahlmöglichkeit", en: "an option"),
        [
            .required("label", de: "Beschriftung.", en: "Label."),
            .optional("hint", de: "Ein Satz dazu.", en: "A sentence about it."),
        ])
}
