extension SoundCatalog {
    static let pages = """
        form:
          pages:
            dog:
              title: {de: Ihr Hund, en: Your dog}
              intro: {de: Zuerst der Hund., en: The dog first.}
              fields:
                kind:
                  type: choice
                  label: {de: Art der Haltung, en: Kind of keeping}
                  options:
                    family: {de: Familie, en: Family}
                    guard: {de: Wache, en: Guard}
                    rescue:
                      label: {de: Rettung, en: Rescue}
                      hint: {de: Mit Ausweis., en: With a card.}
                size: {type: dogSize, label: {de: Größe, en: Size}}
                weight:
                  type: integer
                  label: {de: Gewicht, en: Weight}
                  unit: kg
                  minimum: 1
                  maximum: 120
                chip:
                  type: text
                  label: {de: Chipnummer, en: Chip number}
                  minLength: 15
                  maxLength: 15
                  pattern: '[0-9]{15}'
                  when: kind = "family" or kind = "guard"
                  messages:
                    pattern: {de: Bitte 15 Ziffern., en: 15 digits please.}
                price:
                  type: money
                  label: {de: Kaufpreis, en: Price}
                  required: false
                  minimum: 5.00
                since:
                  type: date
                  label: {de: Gehalten seit, en: Kept since}
                  earliest: 2000-01-01
                  latest: today()
                  required: kind = "guard"
                story:
                  type: text
                  label: {de: Vorgeschichte, en: History}
                  lines: 4
                  hint: {de: Zwei Sätze genügen., en: Two sentences are enough.}
                  maxLength: 500
                  required: recommended
            keeper:
              title: {de: Über Sie, en: About you}
              fields:
                hello: {type: note, text: {de: Fast fertig., en: Almost done.}}
                keeper: {type: person, label: {de: Halterin oder Halter, en: Keeper}, prefill: profile}
                email:
                  type: email
                  label: {de: E-Mail, en: E-mail}
                  default: info@musterstadt.example
                wantsDebit:
                  type: boolean
                  label: {de: Lastschrift?, en: Direct debit?}
                  default: false
                account:
                  type: iban
                  label: {de: IBAN, en: IBAN}
                  when: wantsDebit
                otherDogs:
                  type: list
                  label: {de: Weitere Hunde, en: Other dogs}
                  itemLabel: {de: Hund, en: Dog}
                  maxItems: 5
                  required: false
                  item:
                    type: record
                    fields:
                      nick: {type: text, label: {de: Rufname, en: Name}}
                proof:
                  type: file
                  label: {de: Nachweis, en: Proof}
                  mediaTypes: [application/pdf]
                  maxSize: 5 MB
                  required: false
                agreement:
                  type: consent
                  label: {de: Einwilligung, en: Consent}
                  text: {de: Ich willige ein., en: I agree.}

        """
}
