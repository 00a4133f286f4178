/// A catalog without a mistake, of one file a kind; broken definitions are made of it by changing one place.
enum SoundCatalog {
    static let catalog = """
        town:
          name: {de: Musterstadt, en: Sampleton}
          municipalityKey: "09162000"
        languages:
          de: {name: Deutsch}
          en: {name: English}
          de-simple: {name: Leichte Sprache, fallback: de}
        timeZone: Europe/Berlin
        website: https://www.musterstadt.example
        units:
          taxOffice:
            name: {de: Steueramt, en: Tax office}
            email: steueramt@musterstadt.example
            phone: +49 221 123456
          orderOffice:
            name: {de: Ordnungsamt, en: Public order office}

        """

    static let types = """
        types:
          person:
            type: record
            description: {de: Ein Mensch., en: A person.}
            fields:
              firstName:
                type: text
                label: {de: Vorname, en: First name}
                characters: din91379
                autocomplete: given-name
              birthDate:
                type: date
                label: {de: Geburtsdatum, en: Date of birth}
                latest: today()
          dogSize:
            type: codeList
            ordered: true
            options:
              small: {de: klein, en: small}
              large: {de: groß, en: large}

        """

    static let service = head + pages + rules + examples

    private static let head = """
        service: example
        version: 1.2.0
        title:
          de: Hund anmelden
          en: Register a dog
        description:
          de: Melden Sie hier Ihren Hund an.
          en: Register your dog here.
        leistung: "99102001060000"
        responsible: taxOffice
        audience: [resident, company]
        keywords:
          de: [Hund, Hundesteuer]
          en: [dog, dog tax]
        fees:
          - de: Das kostet nichts.
            en: This is free of charge.
        legalBasis:
          - de: § 5 der [Satzung](https://www.musterstadt.example/satzung)
            en: Section 5 of the [by-law](https://www.musterstadt.example/by-law)
        processingTime: 5 workdays

        """

    private static let rules = """
          rules:
            largeGuardDog:
              require: size = "large" or kind = "family"
              at: size
              message:
                de: Wachhunde sind groß.
                en: Guard dogs are large.
          exits:
            rescueDog:
              when: kind = "rescue"
              title: {de: Rettungshunde, en: Rescue dogs}
              text: {de: Rettungshunde sind steuerfrei., en: Rescue dogs are tax-free.}

        """

    /// What the invalid example says.
    static let invalidAnswers = """
            invalid: {kind: guard, price: 1, size: large, weight: 30, chip: "276093400000124", since: "2020-01-01",
              keeper: {firstName: Kim, birthDate: "1990-05-17"}, email: kim@example.org, wantsDebit: false,
              agreement: true}

        """

    private static let examples = """
        examples:
          familyDog:
            valid:
              kind: family
              weight: 12
              chip: "276093400000123"
              size: large
              keeper: {firstName: Kim, birthDate: "1990-05-17"}
              "email": kim@example.org
              wantsDebit: false
              agreement: true
          expensiveDog:
            today: 2026-03-01
            invalid: {kind: guard, price: 1, size: large, weight: 30, chip: "276093400000124", since: "2020-01-01",
              keeper: {firstName: Kim, birthDate: "1990-05-17"}, email: kim@example.org, wantsDebit: false,
              agreement: true}
            problems: {price: minimum}

        """
}
