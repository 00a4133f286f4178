/// Services that say something wrong about personal data, each with one mistake.
let allBrokenPersonalData: [BrokenPersonalData] = mistakes1 + mistakes2 + mistakes3

private let mistakes1 = [
    BrokenPersonalData(
        "DW2002", says: "", at: "⟦answer⟧",
        (
            "    fields: [email]\n",
            ""
        )),
    BrokenPersonalData(
        "DW3002", says: "Delete it here", at: ", ⟦others⟧]",
        (
            "fields: [email]",
            "fields: [email, others]"
        )),
    BrokenPersonalData(
        "DW3002", says: "", at: "⟦emial⟧",
        (
            "fields: [email]",
            "fields: [emial]"
        )),
    BrokenPersonalData(
        "DW3011", says: "", at: "⟦host⟧",
        (
            "fields: [email]",
            "fields: [email.host]"
        )),
    BrokenPersonalData(
        "DW3002", says: "", at: "⟦\"email + 1\"⟧",
        (
            "fields: [email]",
            "fields: [\"email + 1\"]"
        )),
    BrokenPersonalData(
        "DW2062", says: "", at: " ⟦email⟧]",
        (
            "fields: [email]",
            "fields: [email, email]"
        )),
    BrokenPersonalData(
        "DW2011", says: "", at: "⟦legitimateInterest⟧",
        (
            "basis: publicTask",
            "basis: legitimateInterest"
        )),
    BrokenPersonalData(
        "DW3125", says: "", at: "⟦publicTask⟧",
        (
            "    law: {de: § 2 der Satzung, en: Section 2 of the by-law}\n    retention",
            "    retention"
        )),
    BrokenPersonalData(
        "DW3125", says: "", at: "⟦legalObligation⟧",
        (
            "basis: publicTask\n    law: {de: § 2 der Satzung, en: Section 2 of the by-law}",
            "basis: legalObligation"
        )),
    BrokenPersonalData(
        "DW2017", says: "", at: " ⟦§ 2 der Satzung⟧\n",
        (
            "law: {de: § 2 der Satzung, en: Section 2 of the by-law}",
            "law: § 2 der Satzung"
        )),
    BrokenPersonalData(
        "DW3126", says: "", at: "s: ⟦consent⟧\n ",
        (
            "    consent: agreed\n",
            ""
        )),
    BrokenPersonalData(
        "DW3126", says: "", at: " ⟦email⟧\n",
        (
            "consent: agreed",
            "consent: email"
        )),
    BrokenPersonalData(
        "DW3002", says: "", at: "⟦agred⟧",
        (
            "consent: agreed",
            "consent: agred"
        )),
    BrokenPersonalData(
        "DW2011", says: "", at: "⟦medical⟧",
        (
            "special: explicitConsent",
            "special: medical"
        )),
    BrokenPersonalData(
        "DW3127", says: "", at: "⟦decision⟧",
        (
            "    special: explicitConsent\n",
            ""
        )),
    BrokenPersonalData(
        "DW3127", says: "", at: "⟦decision⟧",
        (
            ", personal: special",
            ""
        )),
    BrokenPersonalData(
        "DW2011", says: "", at: "⟦spezial⟧",
        (
            "personal: special",
            "personal: spezial"
        )),
    BrokenPersonalData(
        "DW2002", says: "", at: "⟦answer⟧",
        (
            "    retention: 3 months\n",
            ""
        )),
    BrokenPersonalData(
        "DW3128", says: "submitted –finish→ done", at: "⟦61 months⟧",
        (
            "retention: 3 months",
            "retention: 61 months"
        )),
    // Two months may have 59 days.
    BrokenPersonalData(
        "DW3128", says: "submitted –finish→ done", at: "⟦60 days⟧",
        (
            "retention: 3 months",
            "retention: 60 days"
        ),
        (
            "retention: 5 years",
            "retention: 2 months"
        )),
    BrokenPersonalData(
        "DW2014", says: "", at: "⟦forever⟧",
        (
            "retention: 3 months",
            "retention: forever"
        )),
    BrokenPersonalData(
        "DW2014", says: "", at: "⟦0 days⟧",
        (
            "retention: 3 months",
            "retention: 0 days"
        )),
    BrokenPersonalData(
        "DW3128", says: "submitted –refuse→ refused", at: "⟦3 months⟧",
        (
            "    done: {label",
            "    refused: {label: {de: Abgelehnt, en: Refused}, final: true, file: {plan: \"7.1.3\", retention: 30 days}}\n    done: {label"
        ),
        (
            "    finish:\n",
            "    refuse:\n      label: {de: Ablehnen, en: Refuse}\n      from: submitted\n      to: refused\n      by: system\n      when: email = null\n      notify: {applicant: {otherwise: letter, subject: {de: A, en: A}, text: {de: A, en: A}}}\n    finish:\n      when: email != null\n"
        )),
    BrokenPersonalData(
        "DW3129", says: "submitted –finish→ done", at: "⟦file⟧",
        (
            ", file: {plan: \"7.1.3\", retention: 5 years}",
            ""
        )),
    BrokenPersonalData(
        "DW3124", says: "", at: " ⟦email⟧:",
        (
            "fields: [email]",
            "fields: [agreed]"
        )),
    BrokenPersonalData(
        "DW3124", says: "", at: " ⟦phone⟧:",
        (
            "        agreed:\n",
            "        phone: {type: phone, label: {de: Telefon, en: Phone}}\n        agreed:\n"
        )),
]

private let mistakes2 = [
    BrokenPersonalData(
        "DW3124", says: "", at: "⟦street⟧",
        (
            "        agreed:\n",
            "        street: {type: text, maxLength: 80, autocomplete: address-line1, label: {de: Straße, en: Street}}\n        agreed:\n"
        )),
    BrokenPersonalData(
        "DW3124", says: "", at: "{⟦iban⟧",
        (
            "      by: system\n",
            "      by: system\n      asks: {iban: {type: iban, label: {de: IBAN, en: IBAN}}}\n"
        )),
    BrokenPersonalData(
        "DW3124", says: "", at: "⟦contact⟧",
        (
            "        agreed:\n",
            "        contact: {type: record, label: {de: Kontakt, en: Contact}, fields: {phone: {type: phone, label: {de: Telefon, en: Phone}}, note: {type: text, maxLength: 9, label: {de: Notiz, en: Note}}}}\n        agreed:\n"
        )),
    BrokenPersonalData(
        "DW3124", says: "", at: "⟦kids⟧",
        (
            "        agreed:\n",
            "        kids: {type: list, maxItems: 4, label: {de: Kinder, en: Children}, itemLabel: {de: Kind, en: Child}, item: {type: record, fields: {mail: {type: email, label: {de: E-Mail, en: E-mail}}}}}\n        agreed:\n"
        )),
    BrokenPersonalData(
        "DW3130", says: "", at: " ⟦email⟧]",
        (
            "fields: [disability]",
            "fields: [disability, email]"
        )),
    BrokenPersonalData(
        "DW3124", says: "", at: "\n    fields: ⟦others⟧\n    basis: c",
        (
            "fields: [email]",
            "fields: others"
        ),
        (
            "fields: [disability]",
            "fields: others"
        )),
    BrokenPersonalData(
        "DW2001", says: "", at: "⟦retension⟧",
        (
            "    retention: file",
            "    retension: file"
        )),
    BrokenPersonalData(
        "DW2007", says: "", at: "⟦\"\"⟧",
        (
            "purpose: {de: Ihnen Bescheid geben, en: Tell you the result}",
            "purpose: {de: \"\", en: Tell you the result}"
        )),
    BrokenPersonalData(
        "DW2008", says: "", at: "⟦my-answer⟧",
        (
            "  answer:\n",
            "  my-answer:\n"
        )),
    BrokenPersonalData(
        "DW2017", says: "", at: "⟦Post⟧",
        (
            "    retention: 3 months",
            "    retention: 3 months\n    recipients: [Post]"
        )),
    BrokenPersonalData(
        "DW3133", says: "disability = \"Beispiel\", again = false, agreed absent", at: " ⟦agreed⟧\n",
        (
            "        agreed:\n          type: consent\n",
            "        again: {type: boolean, label: {de: Folgeantrag, en: Again}}\n        agreed:\n          type: consent\n          when: again\n"
        )),
    BrokenPersonalData(
        "DW1020", says: "", at: "s\n  ⟦answer⟧:\n ",
        (
            "  decision:\n",
            "  answer:\n"
        )),
    BrokenPersonalData(
        "DW2018", says: "", at: "\n    ⟦fields⟧:\n  ",
        (
            "fields: [email]",
            "fields:"
        )),
    BrokenPersonalData(
        "DW3002", says: "", at: "[⟦only⟧",
        (
            "fields: [email]",
            "fields: [only]"
        )),
    BrokenPersonalData(
        "DW3127", says: "", at: "⟦decision⟧",
        (
            "personal: special",
            "personal: false"
        )),
    BrokenPersonalData(
        "DW3002", says: "", at: "⟦disabilty⟧",
        (
            "    fields: [disability]\n",
            "    fields: [disabilty]\n"
        )),
]

private let mistakes3 = [
    BrokenPersonalData(
        "DW3127", says: "kids.photo", at: "⟦answer⟧",
        (
            "        agreed:\n",
            "        kids: {type: list, maxItems: 4, personal: false, label: {de: Kinder, en: Children}, itemLabel: {de: Kind, en: Child}, item: {type: record, fields: {photo: {type: file, personal: special, label: {de: Foto, en: Photo}}}}}\n        agreed:\n"
        ),
        (
            "fields: [email]",
            "fields: [email, kids]"
        )),
    BrokenPersonalData(
        "DW3127", says: "group.photo", at: "⟦answer⟧",
        (
            "        agreed:\n",
            "        group: {type: record, personal: false, label: {de: Gruppe, en: Group}, fields: {photo: {type: file, personal: special, label: {de: Foto, en: Photo}}}}\n        agreed:\n"
        ),
        (
            "fields: [email]",
            "fields: [email, group]"
        )),
    BrokenPersonalData(
        "DW3127", says: "kids.photo", at: "⟦answer⟧",
        (
            "        agreed:\n",
            "        kids: {type: list, maxItems: 4, personal: special, label: {de: Kinder, en: Children}, itemLabel: {de: Kind, en: Child}, item: {type: record, fields: {photo: {type: file, personal: false, label: {de: Foto, en: Photo}}}}}\n        agreed:\n"
        ),
        (
            "fields: [email]",
            "fields: [email, kids]"
        )),
    BrokenPersonalData(
        "DW3010", says: "Name the list: kids", at: "⟦photo⟧]",
        (
            "        agreed:\n",
            "        kids: {type: list, maxItems: 4, label: {de: Kinder, en: Children}, itemLabel: {de: Kind, en: Child}, item: {type: record, fields: {photo: {type: file, label: {de: Foto, en: Photo}}}}}\n        agreed:\n"
        ),
        (
            "fields: [email]",
            "fields: [email, kids.photo]"
        )),
    BrokenPersonalData(
        "DW3010", says: "Name the list: home.kids\n", at: "⟦pets⟧]",
        (
            "        agreed:\n",
            "        home: {type: record, label: {de: Zuhause, en: Home}, fields: {kids: {type: list, maxItems: 4, label: {de: Kinder, en: Children}, itemLabel: {de: Kind, en: Child}, item: {type: record, fields: {pets: {type: list, maxItems: 2, label: {de: Tiere, en: Pets}, itemLabel: {de: Tier, en: Pet}, item: {type: text}}}}}}}\n        agreed:\n"
        ),
        (
            "fields: [email]",
            "fields: [email, home.kids.pets]"
        )),
    BrokenPersonalData(
        "DW3010", says: "stands outside of the list", at: "⟦photo⟧\n",
        (
            "        agreed:\n",
            "        kids: {type: list, maxItems: 4, personal: false, label: {de: Kinder, en: Children}, itemLabel: {de: Kind, en: Child}, item: {type: record, fields: {photo: {type: file, label: {de: Foto, en: Photo}}}}}\n        agreed:\n"
        ),
        (
            "consent: agreed",
            "consent: kids.photo"
        )),
    BrokenPersonalData(
        "DW2014", says: "Write: file", at: "retention: ⟦fiel⟧",
        (
            "retention: file",
            "retention: fiel"
        )),
    BrokenPersonalData(
        "DW2014", says: "Write: file", at: "⟦Akte⟧",
        (
            "retention: file",
            "retention: Akte"
        )),
    BrokenPersonalData(
        "DW2014", says: "Write: 3 months", at: "⟦3 Monate⟧",
        (
            "retention: 3 months",
            "retention: 3 Monate"
        )),
    BrokenPersonalData(
        "DW3134", says: "Nothing is left for “answer”", at: "⟦others⟧",
        (
            "fields: [email]",
            "fields: others"
        ),
        (
            "fields: [disability]",
            "fields: [email, disability, agreed]"
        )),
    // That it has a ground for special categories is no mistake of its own.
    BrokenPersonalData(
        "DW3134", says: "Delete “answer”", at: "⟦others⟧",
        (
            "fields: [email]",
            "fields: others\n    special: socialLaw"
        ),
        (
            "fields: [disability]",
            "fields: [email, disability, agreed]"
        )),
]
