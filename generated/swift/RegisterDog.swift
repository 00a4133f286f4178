import FormRuntime

/// Hund anmelden
///
/// Service `register-dog`, version 1.0.0.
public struct RegisterDog: Form {
    /// Name des Hundes
    public let dogName: String

    /// Zu welcher Gruppe gehört Ihr Hund?
    ///
    /// Auch Kreuzungen mit diesen Rassen zählen dazu.
    public let category: Category

    /// Rasse oder Mischung
    ///
    /// Zum Beispiel „Labrador“ oder „Mischling aus Pudel und Terrier“. Sie wissen es nicht? Schreiben Sie
    /// „Mischling“.
    public let breed: String

    /// Geburtsdatum des Hundes
    ///
    /// Geschätzt genügt – dann nehmen Sie den ersten Tag des Monats.
    public let dogBirthDate: CalendarDate

    /// Schulterhöhe
    ///
    /// Ausgewachsen, vom Boden bis zum höchsten Punkt der Schulter. Beim Welpen schätzen Sie bitte.
    public let shoulderHeight: Int

    /// Gewicht
    ///
    /// Ausgewachsen.
    ///
    /// With 1 decimal place.
    public let weight: Decimal

    /// Nummer des Mikrochips
    ///
    /// 15 Ziffern, im Heimtierausweis eingetragen. Damit finden wir Sie, wenn Ihr Hund entläuft.
    ///
    /// Required when `category = "section10" or shoulderHeight >= 40 or weight >= 20.0`.
    public let chipNumber: String?

    /// Sachkundebescheinigung
    ///
    /// Stellen zum Beispiel benannte Tierärztinnen und Tierärzte aus. Auch ein Jagdschein gilt.
    ///
    /// Asked when `category = "section10" or shoulderHeight >= 40 or weight >= 20.0`.
    public let competence: FileReference?

    /// Bestätigung der Haftpflichtversicherung
    ///
    /// Asked when `category = "section10" or shoulderHeight >= 40 or weight >= 20.0`.
    public let insurance: FileReference?

    /// Seit wann halten Sie den Hund in Hellenbeck?
    ///
    /// Bei Zuzug der Tag des Einzugs.
    public let keptSince: CalendarDate

    /// Sind Sie mit dem Hund zugezogen?
    public let movedHere: Bool

    /// Bisheriger Wohnort
    ///
    /// Damit Sie nicht doppelt Steuern zahlen.
    ///
    /// Asked when `movedHere`.
    public let previousTown: String?

    /// Wie viele weitere Hunde leben in Ihrem Haushalt?
    ///
    /// Davon hängt der Steuersatz ab.
    public let otherDogs: Int

    /// Steuer für diesen Hund im Jahr
    ///
    /// Ohne Ermäßigung. Fest steht der Betrag mit dem Steuerbescheid.
    ///
    /// In EUR. Computed: `(if otherDogs >= 2 then 144.00 else (if otherDogs = 1 then 120.00 else (if
    /// otherDogs = 0 then 96.00 else null)))`.
    public let taxForThisDog: Money?

    /// Steuer für alle Hunde im Haushalt
    ///
    /// In EUR. Asked when `otherDogs > 0`. Computed: `taxForThisDog * (otherDogs + 1)`.
    public let taxForAllDogs: Money?

    /// Trifft einer dieser Gründe für weniger Steuer zu?
    public let reduction: Reduction

    /// Nachweis für die Ermäßigung
    ///
    /// Sie können den Nachweis auch später schicken.
    ///
    /// Asked when `reduction != "noReduction"`. Asked for, but never required.
    public let reductionProof: FileReference?

    /// Halterin oder Halter
    public let keeper: Person

    /// Ihr Geburtsdatum
    ///
    /// Halterin oder Halter muss volljährig sein.
    public let keeperBirthDate: CalendarDate

    /// Anschrift
    public let address: Address

    /// So erreichen wir Sie
    ///
    /// Asked for, but never required.
    public let contact: Contact?

    /// Sollen wir die Hundesteuer abbuchen?
    ///
    /// Sonst überweisen Sie sie jedes Jahr zum 15. Mai.
    public let directDebit: Bool

    /// Bankverbindung
    ///
    /// Asked when `directDebit`.
    public let account: BankAccount?

    /// SEPA-Lastschriftmandat
    ///
    /// Asked when `directDebit`.
    public let mandate: Bool?

    /// Erklärung
    public let truth: Bool

    // Makes the implicit memberwise initialiser private: no form comes about without its checks.
    private var passedChecks = PassedChecks()

    /// Zu welcher Gruppe gehört Ihr Hund?
    public enum Category: String, AnswerOption {
        /// Keine der beiden Listen
        case otherBreed
        /// Hund nach § 10 LHundG NRW
        ///
        /// Alano, American Bulldog, Bullmastiff, Mastiff, Mastino Español, Mastino Napoletano, Fila
        /// Brasileiro, Dogo Argentino, Rottweiler, Tosa Inu.
        case section10
        /// Hund nach § 3 LHundG NRW
        ///
        /// Pitbull Terrier, American Staffordshire Terrier, Staffordshire Bullterrier, Bullterrier.
        case section3
    }

    /// Trifft einer dieser Gründe für weniger Steuer zu?
    public enum Reduction: String, AnswerOption {
        /// Nein
        case noReduction
        /// Assistenz- oder Blindenführhund
        case assistanceDog
        /// Aus dem Tierheim Hellenbeck übernommen
        case fromShelter
        /// Ich erhalte Bürgergeld oder Grundsicherung
        case benefitRecipient
    }
}

extension RegisterDog {
    /// Checks the answers as if they came in on `today`, and fills in the computed values; throws all
    /// problems that they have.
    public init(
        dogName: String,
        category: Category,
        breed: String,
        dogBirthDate: CalendarDate,
        shoulderHeight: Int,
        weight: Decimal,
        chipNumber: String? = nil,
        competence: FileReference? = nil,
        insurance: FileReference? = nil,
        keptSince: CalendarDate,
        movedHere: Bool,
        previousTown: String? = nil,
        otherDogs: Int,
        reduction: Reduction,
        reductionProof: FileReference? = nil,
        keeper: Person,
        keeperBirthDate: CalendarDate,
        address: Address,
        contact: Contact? = nil,
        directDebit: Bool,
        account: BankAccount? = nil,
        mandate: Bool? = nil,
        truth: Bool,
        today: CalendarDate
    ) throws(Rejection) {
        self.init(
            dogName: dogName,
            category: category,
            breed: breed,
            dogBirthDate: dogBirthDate,
            shoulderHeight: shoulderHeight,
            weight: weight,
            chipNumber: chipNumber,
            competence: competence,
            insurance: insurance,
            keptSince: keptSince,
            movedHere: movedHere,
            previousTown: previousTown,
            otherDogs: otherDogs,
            taxForThisDog: nil,
            taxForAllDogs: nil,
            reduction: reduction,
            reductionProof: reductionProof,
            keeper: keeper,
            keeperBirthDate: keeperBirthDate,
            address: address,
            contact: contact,
            directDebit: directDebit,
            account: account,
            mandate: mandate,
            truth: truth
        )
        self = try completed(today: today)
    }

    public init(_ answers: Answers) {
        self.init(
            dogName: answers.text(0),
            category: answers.option(1, as: Category.self),
            breed: answers.text(2),
            dogBirthDate: answers.date(3),
            shoulderHeight: answers.integer(4),
            weight: answers.decimal(5, scale: 1),
            chipNumber: answers.optionalText(6),
            competence: answers.optionalFile(7),
            insurance: answers.optionalFile(8),
            keptSince: answers.date(9),
            movedHere: answers.boolean(10),
            previousTown: answers.optionalText(11),
            otherDogs: answers.integer(12),
            taxForThisDog: answers.optionalMoney(13, currency: "EUR"),
            taxForAllDogs: answers.optionalMoney(14, currency: "EUR"),
            reduction: answers.option(15, as: Reduction.self),
            reductionProof: answers.optionalFile(16),
            keeper: Person(answers.record(17)),
            keeperBirthDate: answers.date(20),
            address: Address(answers.record(21)),
            contact: answers.isPresent(26) ? Contact(answers.record(26)) : nil,
            directDebit: answers.boolean(29),
            account: answers.isPresent(30) ? BankAccount(answers.record(30)) : nil,
            mandate: answers.optionalBoolean(34),
            truth: answers.boolean(35)
        )
    }

    public func write(to writer: inout AnswerWriter) {
        writer.member("dogName", dogName)
        writer.member("category", category)
        writer.member("breed", breed)
        writer.member("dogBirthDate", dogBirthDate)
        writer.member("shoulderHeight", shoulderHeight)
        writer.member("weight", weight)
        writer.member("chipNumber", chipNumber)
        writer.member("competence", competence)
        writer.member("insurance", insurance)
        writer.member("keptSince", keptSince)
        writer.member("movedHere", movedHere)
        writer.member("previousTown", previousTown)
        writer.member("otherDogs", otherDogs)
        writer.computed("taxForThisDog", taxForThisDog)
        writer.computed("taxForAllDogs", taxForAllDogs)
        writer.member("reduction", reduction)
        writer.member("reductionProof", reductionProof)
        writer.member("keeper", keeper)
        writer.member("keeperBirthDate", keeperBirthDate)
        writer.member("address", address)
        writer.member("contact", contact)
        writer.member("directDebit", directDebit)
        writer.member("account", account)
        writer.member("mandate", mandate)
        writer.member("truth", truth)
    }
}

extension RegisterDog {
    public static let definition = FormDefinition(
        service: "register-dog",
        version: "1.0.0",
        hash: "3f37e69e6d1fbc375fca088482b169c3c5dfa80dfa4a80b86a2310a993b42ee5",
        languages: ["de", "en"],
        table: table,
        texts: texts,
        condition: condition,
        value: computedValue)

    @Sendable private static func condition(_ index: Int, _ answers: Answers) -> Truth {
        switch index {
        case 0: chipNumberIsRequired(answers)
        case 1: competenceIsAsked(answers)
        case 2: insuranceIsAsked(answers)
        case 3: previousTownIsAsked(answers)
        case 4: taxForAllDogsIsAsked(answers)
        case 5: reductionProofIsAsked(answers)
        case 6: accountIsAsked(answers)
        case 7: mandateIsAsked(answers)
        case 8: keptAfterBirthHolds(answers)
        case 9: assistanceDogsAreRarelyTinyHolds(answers)
        case 10: permitFirstApplies(answers)
        default: .undecided
        }
    }

    @Sendable private static func computedValue(_ index: Int, _ answers: Answers) -> ComputedValue {
        switch index {
        case 0: ComputedValue(taxForThisDogValue(answers))
        case 1: ComputedValue(taxForAllDogsValue(answers))
        default: .number(nil)
        }
    }

    /// Whether `chipNumber` is required: `category = "section10" or shoulderHeight >= 40 or weight >=
    /// 20.0`.
    static func chipNumberIsRequired(_ answers: Answers) -> Truth {
        either(
            either(equal(answers.optionIndex(1), 1), greaterOrEqual(answers.optionalInteger(4), 40)),
            greaterOrEqual(answers.optionalDecimal(5, scale: 1), Decimal(units: 200, scale: 1))
        )
    }

    /// Whether `competence` is asked: `category = "section10" or shoulderHeight >= 40 or weight >= 20.0`.
    static func competenceIsAsked(_ answers: Answers) -> Truth {
        either(
            either(equal(answers.optionIndex(1), 1), greaterOrEqual(answers.optionalInteger(4), 40)),
            greaterOrEqual(answers.optionalDecimal(5, scale: 1), Decimal(units: 200, scale: 1))
        )
    }

    /// Whether `insurance` is asked: `category = "section10" or shoulderHeight >= 40 or weight >= 20.0`.
    static func insuranceIsAsked(_ answers: Answers) -> Truth {
        either(
            either(equal(answers.optionIndex(1), 1), greaterOrEqual(answers.optionalInteger(4), 40)),
            greaterOrEqual(answers.optionalDecimal(5, scale: 1), Decimal(units: 200, scale: 1))
        )
    }

    /// Whether `previousTown` is asked: `movedHere`.
    static func previousTownIsAsked(_ answers: Answers) -> Truth {
        Truth(answers.optionalBoolean(10))
    }

    /// The value of `taxForThisDog`: `(if otherDogs >= 2 then 144.00 else (if otherDogs = 1 then 120.00
    /// else (if otherDogs = 0 then 96.00 else null)))`.
    static func taxForThisDogValue(_ answers: Answers) -> Number? {
        conditional(
            greaterOrEqual(answers.optionalInteger(12), 2),
            Number(units: 14400, scale: 2),
            conditional(
                equal(answers.optionalInteger(12), 1),
                Number(units: 12000, scale: 2),
                conditional(equal(answers.optionalInteger(12), 0), Number(units: 9600, scale: 2), nil)
            )
        )
    }

    /// Whether `taxForAllDogs` is asked: `otherDogs > 0`.
    static func taxForAllDogsIsAsked(_ answers: Answers) -> Truth {
        greater(answers.optionalInteger(12), 0)
    }

    /// The value of `taxForAllDogs`: `taxForThisDog * (otherDogs + 1)`.
    static func taxForAllDogsValue(_ answers: Answers) -> Number? {
        Number.product(answers.number(13, scale: 2), Number.sum(answers.number(12, scale: 0), Number(1)))
    }

    /// Whether `reductionProof` is asked: `reduction != "noReduction"`.
    static func reductionProofIsAsked(_ answers: Answers) -> Truth {
        notEqual(answers.optionIndex(15), 0)
    }

    /// Whether `account` is asked: `directDebit`.
    static func accountIsAsked(_ answers: Answers) -> Truth {
        Truth(answers.optionalBoolean(29))
    }

    /// Whether `mandate` is asked: `directDebit`.
    static func mandateIsAsked(_ answers: Answers) -> Truth {
        Truth(answers.optionalBoolean(29))
    }

    /// Rule `keptAfterBirth`: `keptSince >= dogBirthDate`.
    static func keptAfterBirthHolds(_ answers: Answers) -> Truth {
        greaterOrEqual(answers.optionalDate(9), answers.optionalDate(3))
    }

    /// Rule `assistanceDogsAreRarelyTiny`: `not(reduction = "assistanceDog" and shoulderHeight < 20)`.
    static func assistanceDogsAreRarelyTinyHolds(_ answers: Answers) -> Truth {
        negation(both(equal(answers.optionIndex(15), 1), less(answers.optionalInteger(4), 20)))
    }

    /// Exit `permitFirst`: `category = "section3"`.
    static func permitFirstApplies(_ answers: Answers) -> Truth {
        equal(answers.optionIndex(1), 2)
    }

    private static let table: StaticString = #"""
        form 1
        dogName text required max=50
        category choice required options=otherBreed,section10,section3
        breed text required max=80
        dogBirthDate date required earliest=today-360m+0d latest=today+0m+0d
        shoulderHeight integer required min=10 max=120
        weight decimal required scale=1 min=5 max=1200
        chipNumber text requiredWhen=0 max=15 pattern=0
        competence file required when=1 mediaTypes=application/pdf,image/jpeg,image/png maxSize=10000000 max=1
        insurance file required when=2 mediaTypes=application/pdf,image/jpeg,image/png maxSize=10000000 max=1
        keptSince date required earliest=today-120m+0d latest=today+0m+0d
        movedHere boolean required
        previousTown text required when=3 max=80
        otherDogs integer required min=0 max=20
        taxForThisDog money optional computed=0 currency=EUR scale=2 min=-9007199254740991 max=9007199254740991
        taxForAllDogs money optional when=4 computed=1 currency=EUR scale=2 min=-9007199254740991 max=9007199254740991
        reduction choice required options=noReduction,assistanceDog,fromShelter,benefitRecipient
        reductionProof file recommended when=5 mediaTypes=application/pdf,image/jpeg,image/png maxSize=10000000 max=1
        keeper record required
          givenName text required max=80 characters=din91379
          familyName text required max=80 characters=din91379
        keeperBirthDate date required earliest=today-1440m+0d latest=today-216m+0d
        address record required
          street text required max=80
          addition text optional max=60
          postalCode postalCode required
          city text required max=80
        contact record recommended
          email email recommended
          phone phone optional
        directDebit boolean required
        account record required when=6
          accountHolder text required max=70
          iban iban required
          bic bic optional
        mandate consent required when=7
        truth consent required
        rule keptAfterBirth error condition=8 at=keptSince
        rule assistanceDogsAreRarelyTiny warning condition=9 at=shoulderHeight
        exit permitFirst condition=10
        pattern 0 30-39>1;30-39>2;30-39>3;30-39>4;30-39>5;30-39>6;30-39>7;30-39>8;30-39>9;30-39>10;30-39>11;30-39>12;30-39>13;30-39>14;30-39>15;*
        """#

    private static let texts: [StaticString] = [
        #"""
        dogName	Name des Hundes
        category	Zu welcher Gruppe gehört Ihr Hund?
        breed	Rasse oder Mischung
        dogBirthDate	Geburtsdatum des Hundes
        shoulderHeight	Schulterhöhe
        weight	Gewicht
        weight!maximum	Das ist schwerer als jeder Hund. Bitte geben Sie das Gewicht in Kilogramm an.
        chipNumber	Nummer des Mikrochips
        chipNumber!pattern	Die Chipnummer hat genau 15 Ziffern, ohne Leerzeichen.
        chipNumber!required	Große Hunde müssen einen Mikrochip tragen. Bitte geben Sie die Nummer an.
        competence	Sachkundebescheinigung
        insurance	Bestätigung der Haftpflichtversicherung
        keptSince	Seit wann halten Sie den Hund in Hellenbeck?
        keptSince!latest	Bitte melden Sie den Hund erst an, wenn er bei Ihnen lebt.
        movedHere	Sind Sie mit dem Hund zugezogen?
        previousTown	Bisheriger Wohnort
        otherDogs	Wie viele weitere Hunde leben in Ihrem Haushalt?
        taxForThisDog	Steuer für diesen Hund im Jahr
        taxForAllDogs	Steuer für alle Hunde im Haushalt
        reduction	Trifft einer dieser Gründe für weniger Steuer zu?
        reductionProof	Nachweis für die Ermäßigung
        keeper	Halterin oder Halter
        keeper.givenName	Vorname
        keeper.givenName!required	Bitte geben Sie den Vornamen an.
        keeper.familyName	Familienname
        keeper.familyName!required	Bitte geben Sie den Familiennamen an.
        keeperBirthDate	Ihr Geburtsdatum
        keeperBirthDate!latest	Einen Hund anmelden kann nur, wer mindestens 18 Jahre alt ist.
        address	Anschrift
        address.street	Straße und Hausnummer
        address.street!required	Bitte geben Sie Straße und Hausnummer an.
        address.addition	Adresszusatz
        address.postalCode	Postleitzahl
        address.postalCode!format	Eine Postleitzahl hat fünf Ziffern, zum Beispiel 59999.
        address.city	Ort
        contact	So erreichen wir Sie
        contact.email	E-Mail-Adresse
        contact.email!format	Bitte prüfen Sie die E-Mail-Adresse. Sie braucht ein @ und danach einen Punkt.
        contact.phone	Telefonnummer
        directDebit	Sollen wir die Hundesteuer abbuchen?
        account	Bankverbindung
        account.accountHolder	Kontoinhaberin oder Kontoinhaber
        account.iban	IBAN
        account.iban!checksum	Die Prüfziffer der IBAN passt nicht. Vielleicht sind zwei Ziffern vertauscht?
        account.iban!format	Eine IBAN beginnt mit zwei Buchstaben und zwei Ziffern, zum Beispiel DE02 1203 0000 0000 2020 51.
        account.bic	BIC
        mandate	SEPA-Lastschriftmandat
        truth	Erklärung
        rule.keptAfterBirth	Der Hund war an diesem Tag noch nicht geboren. Bitte prüfen Sie beide Daten.
        rule.assistanceDogsAreRarelyTiny	Das ist für einen Assistenzhund ungewöhnlich klein. Bitte prüfen Sie die Schulterhöhe in Zentimetern.
        exit.permitFirst	Für diesen Hund brauchen Sie zuerst eine Erlaubnis
        """#,
        #"""
        dogName	Name of the dog
        category	Which group does your dog belong to?
        breed	Breed or mix
        dogBirthDate	Date of birth of the dog
        shoulderHeight	Height at the shoulder
        weight	Weight
        weight!maximum	That is heavier than any dog. Please enter the weight in kilograms.
        chipNumber	Microchip number
        chipNumber!pattern	The microchip number has exactly 15 digits, without blanks.
        chipNumber!required	Large dogs must have a microchip. Please enter its number.
        competence	Certificate of competence
        insurance	Confirmation of liability insurance
        keptSince	Since when have you kept the dog in Hellenbeck?
        keptSince!latest	Please register the dog once it lives with you.
        movedHere	Did you move here with the dog?
        previousTown	Previous place of residence
        otherDogs	How many other dogs live in your household?
        taxForThisDog	Tax for this dog per year
        taxForAllDogs	Tax for all dogs of the household
        reduction	Does one of these reasons for a lower tax apply?
        reductionProof	Evidence for the reduction
        keeper	Keeper
        keeper.givenName	First name
        keeper.givenName!required	Please enter the first name.
        keeper.familyName	Last name
        keeper.familyName!required	Please enter the last name.
        keeperBirthDate	Your date of birth
        keeperBirthDate!latest	Only a person aged 18 or over can register a dog.
        address	Address
        address.street	Street and house number
        address.street!required	Please enter the street and house number.
        address.addition	Address supplement
        address.postalCode	Postcode
        address.postalCode!format	A postcode has five digits, for example 59999.
        address.city	Town
        contact	How we can reach you
        contact.email	E-mail address
        contact.email!format	Please check the e-mail address. It needs an @ followed by a dot.
        contact.phone	Telephone number
        directDebit	Shall we collect the dog tax by direct debit?
        account	Bank account
        account.accountHolder	Account holder
        account.iban	IBAN
        account.iban!checksum	The check digits of the IBAN do not match. Perhaps two digits are swapped?
        account.iban!format	An IBAN begins with two letters and two digits, for example DE02 1203 0000 0000 2020 51.
        account.bic	BIC
        mandate	SEPA direct debit mandate
        truth	Declaration
        rule.keptAfterBirth	The dog was not yet born on that day. Please check both dates.
        rule.assistanceDogsAreRarelyTiny	This is unusually small for an assistance dog. Please check the height in centimetres.
        exit.permitFirst	You need a permit for this dog first
        """#,
    ]
}
