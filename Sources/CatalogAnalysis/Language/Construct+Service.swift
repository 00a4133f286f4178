import CatalogDiagnostics
import CatalogModel

extension Construct {
    package static let service = Construct(
        Wording(de: "ein Dienst", en: "a service"), accusative: "einen Dienst",
        [
            .required(
                "service", de: "Name des Dienstes in der Web-Adresse, wie der Dateiname.",
                en: "The service’s name in the web address, the same as the file name."),
            .required(
                "version", de: "Version der Definition, zum Beispiel 1.2.0.",
                en: "Version of the definition, for example 1.2.0."),
            .required("title", de: "Titel.", en: "Title."),
            .required("description", de: "Beschreibung (Markdown).", en: "Description (Markdown)."),
            .optional(
                "leistung", de: "LeiKa-Schlüssel, 14 Ziffern, die mit 99 beginnen, in Anführungszeichen.",
                en: "LeiKa key, 14 digits that begin with 99, in quotes."),
            .required(
                "responsible", de: "Zuständige Stelle aus catalog.yaml.",
                en: "Responsible unit of catalog.yaml."),
            .required("audience", de: "Für wen der Dienst ist.", en: "Whom the service is for."),
            .optional("keywords", de: "Suchwörter je Sprache.", en: "Search words a language."),
            .optional(
                "processingTime", de: "Übliche Dauer, zum Beispiel 5 workdays.",
                en: "Usual duration, for example 5 workdays."),
            .optional(
                "lifeSituations", de: "Lebenslagen aus catalog.yaml.", en: "Life situations of catalog.yaml."
            ),
            .optional(
                "frequentQuestions", de: "Häufige Fragen mit Antworten.",
                en: "Frequently asked questions with answers."),
            .optional(
                "relatedServices", de: "Andere Dienste, die man auch braucht.",
                en: "Other services that people need as well."),
            .optional(
                "reviewed", de: "Tag, an dem die Texte zuletzt geprüft wurden.",
                en: "Day on which the texts were last reviewed."),
            .required("form", de: "Das Formular.", en: "The form."),
            .optional(
                "workflow", de: "Der Ablauf nach dem Absenden.", en: "What happens after the submission."),
            .optional(
                "personalData", de: "Wofür welche Daten gebraucht und wie lange sie gespeichert werden.",
                en: "What which data are used for and how long they are kept."),
            .optional("examples", de: "Ausführbare Beispiele.", en: "Executable examples."),
            .optional(
                "prioritization", de: "Angaben für die Rangfolge.", en: "Inputs for the ranking."),
        ]
            + TextModule.Kind.allCases.map { kind in
                .optional(
                    kind.rawValue, de: "Textbaustein: \(kind.title.german).",
                    en: "Text module: \(kind.title.english).")
            })

    package static let frequentQuestion = Construct(
        Wording(de: "eine häufige Frage", en: "a frequent question"),
        [
            .required("question", de: "Die Frage.", en: "The question."),
            .required("answer", de: "Die Antwort (Markdown).", en: "The answer (Markdown)."),
        ])

    package static let form = Construct(
        Wording(de: "das Formular", en: "the form"),
        [
            .required("pages", de: "Die Seiten, nach ihrem Namen.", en: "The pages, by name."),
            .optional("rules", de: "Regeln über mehrere Felder.", en: "Rules across fields."),
            .optional("exits", de: "Ausstiegsseiten.", en: "Exit pages."),
        ])

    package static let page = Construct(
        Wording(de: "eine Seite", en: "a page"),
        [
            .required("title", de: "Überschrift der Seite.", en: "Heading of the page."),
            .optional("intro", de: "Einleitung (Markdown).", en: "Introduction (Markdown)."),
            .required("fields", de: "Die Felder, nach ihrem Namen.", en: "The fields, by name."),
        ])

    package static let rule = Construct(
        Wording(de: "eine Regel", en: "a rule"),
        [
            .required("require", de: "Bedingung, die gelten muss.", en: "Condition that has to hold."),
            .required(
                "at", de: "Feld, an dem die Meldung steht.", en: "Field at which the message is shown."),
            .required("message", de: "Was zu tun ist.", en: "What to do."),
            .optional(
                "severity", de: "`error` (blockiert) oder `warning`.", en: "`error` (blocks) or `warning`."),
        ])

    package static let exit = Construct(
        Wording(de: "eine Ausstiegsseite", en: "an exit page"),
        [
            .required("when", de: "Wann sie gezeigt wird.", en: "When it is shown."),
            .required("title", de: "Überschrift.", en: "Heading."),
            .required("text", de: "Text (Markdown).", en: "Text (Markdown)."),
        ])

    package static let purpose = Construct(
        Wording(de: "ein Zweck", en: "a purpose"), accusative: "einen Zweck",
        [
            .required("purpose", de: "Wofür, als halber Satz.", en: "What for, as half a sentence."),
            .required(
                "fields", de: "Die Felder, oder `others` für alle übrigen.",
                en: "The fields, or `others` for all others."),
            .required(
                "basis",
                de:
                    "Art. 6 DSGVO: `publicTask`, `legalObligation`, `consent`, `contract` oder `vitalInterest`.",
                en: "Art. 6 GDPR: `publicTask`, `legalObligation`, `consent`, `contract` or `vitalInterest`."),
            .optional("law", de: "Gesetz oder Satzung und Vorschrift.", en: "Act or by-law and provision."),
            .optional(
                "special", de: "Was besondere Daten erlaubt (Art. 9 Abs. 2 DSGVO), zum Beispiel `health`.",
                en: "What allows special categories (Art. 9(2) GDPR), for example `health`."),
            .optional(
                "consent", de: "Das Feld mit der Einwilligung.", en: "The field with the consent."),
            .required(
                "retention",
                de: "`file` (mit der Akte) oder eine kürzere Zeit ab dem Ende, zum Beispiel 3 months.",
                en: "`file` (with the file) or a shorter time from the end, for example 3 months."),
            .optional("recipients", de: "Wer die Daten noch bekommt.", en: "Who else gets the data."),
        ])

    package static let example = Construct(
        Wording(de: "ein Beispiel", en: "an example"),
        [
            .optional("valid", de: "Antworten, die angenommen werden.", en: "Answers that are accepted."),
            .optional("invalid", de: "Antworten, die abgewiesen werden.", en: "Answers that are refused."),
            .optional(
                "problems",
                de:
                    "Die erwarteten Meldungen je Feld; in Listen mit der Nummer des Eintrags ab 0: `children.0.name`.",
                en:
                    "The expected problems, by field; in lists with the number of the item from 0: `children.0.name`."
            ),
            .optional("today", de: "Tag der Einreichung.", en: "Day of receipt."),
        ])
}

extension TextModule.Kind {
    /// What the module is called in a sentence.
    package var title: Wording {
        switch self {
        case .prerequisites: Wording(de: "Voraussetzungen", en: "prerequisites")
        case .documents: Wording(de: "Unterlagen", en: "documents")
        case .fees: Wording(de: "Gebühren", en: "fees")
        case .procedure: Wording(de: "Ablauf", en: "procedure")
        case .duration: Wording(de: "Bearbeitungsdauer", en: "duration")
        case .deadlines: Wording(de: "Fristen", en: "deadlines")
        case .notes: Wording(de: "Hinweise", en: "notes")
        case .legalBasis: Wording(de: "Rechtsgrundlagen", en: "legal basis")
        case .legalRemedy: Wording(de: "Rechtsbehelf", en: "legal remedy")
        }
    }
}
