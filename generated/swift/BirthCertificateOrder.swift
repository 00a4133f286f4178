import FormRuntime

/// Geburtsurkunde bestellen
///
/// Service `birth-certificate-order`, version 1.0.0.
public struct BirthCertificateOrder: Form {
    /// Fand die Geburt in Hellenbeck statt?
    ///
    /// Entscheidend ist der Ort der Geburt, nicht der Wohnort der Eltern.
    public let bornInTown: Bool

    /// Art der Urkunde
    public let kind: Kind

    /// Anzahl
    public let copies: Int

    /// Brauchen Sie die Urkunde für eine Sozialleistung?
    ///
    /// Zum Beispiel für Rente, Krankenkasse oder Elterngeld. Dann ist sie kostenlos und trägt einen
    /// Vermerk.
    public let socialSecurity: Bool

    /// Gebühr
    ///
    /// In EUR. Computed: `(if socialSecurity then 0 else (if socialSecurity = false then 15.00 + (copies
    /// - 1) * 7.50 else null))`.
    public let fee: Money?

    /// Vornamen bei der Geburt
    public let birthGivenNames: String

    /// Geburtsname
    ///
    /// Der Familienname bei der Geburt, nicht der spätere Ehename.
    public let birthName: String

    /// Geburtsdatum
    public let dateOfBirth: CalendarDate

    /// Name eines Elternteils
    ///
    /// Vor- und Familienname. Hilft, wenn mehrere Einträge ähnlich sind.
    ///
    /// Asked for, but never required.
    public let parentName: String?

    /// Wessen Urkunde bestellen Sie?
    public let relationship: Relationship

    /// Wofür brauchen Sie die Urkunde?
    ///
    /// Das Gesetz verlangt bei Geschwistern ein berechtigtes, bei allen anderen ein rechtliches
    /// Interesse.
    ///
    /// Asked when `relationship in ("sibling", "someoneElse")`.
    public let interest: String?

    /// Nachweis
    ///
    /// Zum Beispiel Schreiben des Nachlassgerichts, Titel oder Vollmacht.
    ///
    /// Asked when `relationship in ("sibling", "someoneElse")`. Required when `relationship =
    /// "someoneElse"`.
    public let interestProof: [FileReference]

    /// Kopie Ihres Ausweises
    ///
    /// Wir löschen die Kopie 30 Tage nach dem Ende des Vorgangs.
    public let identity: [FileReference]

    /// Ihr Name
    public let applicant: Person

    /// Ihr Geburtsdatum
    ///
    /// Bestellen dürfen Personen ab 16 Jahren.
    public let applicantBirthDate: CalendarDate

    /// Lieferanschrift
    ///
    /// In Deutschland. Für Lieferungen ins Ausland rufen Sie uns bitte an.
    public let address: Address

    /// So erreichen wir Sie
    ///
    /// Asked for, but never required.
    public let contact: Contact?

    // Makes the implicit memberwise initialiser private: no form comes about without its checks.
    private var passedChecks = PassedChecks()

    /// Art der Urkunde
    public enum Kind: String, AnswerOption {
        /// Geburtsurkunde
        ///
        /// Genügt für die meisten Zwecke.
        case certificate
        /// Mehrsprachige (internationale) Geburtsurkunde
        ///
        /// Für Behörden im Ausland.
        case multilingual
        /// Beglaubigter Ausdruck aus dem Geburtenregister
        ///
        /// Mit allen späteren Änderungen, zum Beispiel für die Eheschließung.
        case registerCopy
    }

    /// Wessen Urkunde bestellen Sie?
    public enum Relationship: String, AnswerOption {
        /// Meine eigene
        case own
        /// Die meines Kindes oder Enkelkindes
        case child
        /// Die meiner Eltern oder Großeltern
        case parent
        /// Die meiner Ehe- oder Lebenspartnerin oder meines Ehe- oder Lebenspartners
        case spouse
        /// Die meiner Schwester oder meines Bruders
        case sibling
        /// Die einer anderen Person
        case someoneElse
    }
}

extension BirthCertificateOrder {
    /// Checks the answers as if they came in on `today`, and fills in the computed values; throws all
    /// problems that they have.
    public init(
        bornInTown: Bool,
        kind: Kind,
        copies: Int,
        socialSecurity: Bool,
        birthGivenNames: String,
        birthName: String,
        dateOfBirth: CalendarDate,
        parentName: String? = nil,
        relationship: Relationship,
        interest: String? = nil,
        interestProof: [FileReference] = [],
        identity: [FileReference],
        applicant: Person,
        applicantBirthDate: CalendarDate,
        address: Address,
        contact: Contact? = nil,
        today: CalendarDate
    ) throws(Rejection) {
        self.init(
            bornInTown: bornInTown,
            kind: kind,
            copies: copies,
            socialSecurity: socialSecurity,
            fee: nil,
            birthGivenNames: birthGivenNames,
            birthName: birthName,
            dateOfBirth: dateOfBirth,
            parentName: parentName,
            relationship: relationship,
            interest: interest,
            interestProof: interestProof,
            identity: identity,
            applicant: applicant,
            applicantBirthDate: applicantBirthDate,
            address: address,
            contact: contact
        )
        self = try completed(today: today)
    }

    public init(_ answers: Answers) {
        self.init(
            bornInTown: answers.boolean(0),
            kind: answers.option(1, as: Kind.self),
            copies: answers.integer(2),
            socialSecurity: answers.boolean(3),
            fee: answers.optionalMoney(4, currency: "EUR"),
            birthGivenNames: answers.text(5),
            birthName: answers.text(6),
            dateOfBirth: answers.date(7),
            parentName: answers.optionalText(8),
            relationship: answers.option(9, as: Relationship.self),
            interest: answers.optionalText(10),
            interestProof: answers.files(11),
            identity: answers.files(12),
            applicant: Person(answers.record(13)),
            applicantBirthDate: answers.date(16),
            address: Address(answers.record(17)),
            contact: answers.isPresent(22) ? Contact(answers.record(22)) : nil
        )
    }

    public func write(to writer: inout AnswerWriter) {
        writer.member("bornInTown", bornInTown)
        writer.member("kind", kind)
        writer.member("copies", copies)
        writer.member("socialSecurity", socialSecurity)
        writer.computed("fee", fee)
        writer.member("birthGivenNames", birthGivenNames)
        writer.member("birthName", birthName)
        writer.member("dateOfBirth", dateOfBirth)
        writer.member("parentName", parentName)
        writer.member("relationship", relationship)
        writer.member("interest", interest)
        writer.member("interestProof", interestProof)
        writer.member("identity", identity)
        writer.member("applicant", applicant)
        writer.member("applicantBirthDate", applicantBirthDate)
        writer.member("address", address)
        writer.member("contact", contact)
    }
}

extension BirthCertificateOrder {
    public static let definition = FormDefinition(
        service: "birth-certificate-order",
        version: "1.0.0",
        hash: "3b02ec42786dd9a7b8b2e7db817811654d93d3df21871d977c0a6dd260b4caf4",
        languages: ["de", "en"],
        table: table,
        texts: texts,
        condition: condition,
        value: computedValue)

    @Sendable private static func condition(_ index: Int, _ answers: Answers) -> Truth {
        switch index {
        case 0: interestIsAsked(answers)
        case 1: interestProofIsRequired(answers)
        case 2: interestProofIsAsked(answers)
        case 3: ownBirthDateHolds(answers)
        case 4: childIsYoungerHolds(answers)
        case 5: parentIsOlderHolds(answers)
        case 6: multilingualForPensionHolds(answers)
        case 7: bornElsewhereApplies(answers)
        default: .undecided
        }
    }

    @Sendable private static func computedValue(_ index: Int, _ answers: Answers) -> ComputedValue {
        switch index {
        case 0: ComputedValue(feeValue(answers))
        default: .number(nil)
        }
    }

    /// The value of `fee`: `(if socialSecurity then 0 else (if socialSecurity = false then 15.00 +
    /// (copies - 1) * 7.50 else null))`.
    static func feeValue(_ answers: Answers) -> Number? {
        conditional(
            Truth(answers.optionalBoolean(3)),
            Number(0),
            conditional(
                equal(answers.optionalBoolean(3), false),
                Number.sum(
                    Number(units: 1500, scale: 2),
                    Number.product(
                        Number.difference(answers.number(2, scale: 0), Number(1)),
                        Number(units: 750, scale: 2)
                    )
                ),
                nil
            )
        )
    }

    /// Whether `interest` is asked: `relationship in ("sibling", "someoneElse")`.
    static func interestIsAsked(_ answers: Answers) -> Truth {
        isOneOf(answers.optionIndex(9), [4, 5])
    }

    /// Whether `interestProof` is asked: `relationship in ("sibling", "someoneElse")`.
    static func interestProofIsAsked(_ answers: Answers) -> Truth {
        isOneOf(answers.optionIndex(9), [4, 5])
    }

    /// Whether `interestProof` is required: `relationship = "someoneElse"`.
    static func interestProofIsRequired(_ answers: Answers) -> Truth {
        equal(answers.optionIndex(9), 5)
    }

    /// Rule `ownBirthDate`: `relationship != "own" or dateOfBirth = applicantBirthDate`.
    static func ownBirthDateHolds(_ answers: Answers) -> Truth {
        either(
            notEqual(answers.optionIndex(9), 0),
            equal(answers.optionalDate(7), answers.optionalDate(16))
        )
    }

    /// Rule `childIsYounger`: `relationship != "child" or dateOfBirth > applicantBirthDate`.
    static func childIsYoungerHolds(_ answers: Answers) -> Truth {
        either(
            notEqual(answers.optionIndex(9), 1),
            greater(answers.optionalDate(7), answers.optionalDate(16))
        )
    }

    /// Rule `parentIsOlder`: `relationship != "parent" or dateOfBirth < applicantBirthDate`.
    static func parentIsOlderHolds(_ answers: Answers) -> Truth {
        either(
            notEqual(answers.optionIndex(9), 2),
            less(answers.optionalDate(7), answers.optionalDate(16))
        )
    }

    /// Rule `multilingualForPension`: `not(kind = "multilingual" and socialSecurity)`.
    static func multilingualForPensionHolds(_ answers: Answers) -> Truth {
        negation(both(equal(answers.optionIndex(1), 1), Truth(answers.optionalBoolean(3))))
    }

    /// Exit `bornElsewhere`: `bornInTown = false`.
    static func bornElsewhereApplies(_ answers: Answers) -> Truth {
        equal(answers.optionalBoolean(0), false)
    }

    private static let table: StaticString = #"""
        form 1
        bornInTown boolean required
        kind choice required options=certificate,multilingual,registerCopy
        copies integer required min=1 max=10
        socialSecurity boolean required
        fee money optional computed=0 currency=EUR scale=2 min=-9007199254740991 max=9007199254740991
        birthGivenNames text required max=120 characters=din91379
        birthName text required max=80 characters=din91379
        dateOfBirth date required earliest=today-1320m+0d latest=today+0m+0d
        parentName text recommended max=120 characters=din91379
        relationship choice required options=own,child,parent,spouse,sibling,someoneElse
        interest text required when=0 lines=4 min=10 max=800 words=120
        interestProof file requiredWhen=1 when=2 mediaTypes=application/pdf,image/jpeg,image/png maxSize=10000000 max=3
        identity file required mediaTypes=application/pdf,image/jpeg,image/png maxSize=10000000 max=2
        applicant record required
          givenName text required max=80 characters=din91379
          familyName text required max=80 characters=din91379
        applicantBirthDate date required earliest=today-1440m+0d latest=today-192m+0d
        address record required
          street text required max=80
          addition text optional max=60
          postalCode postalCode required
          city text required max=80
        contact record recommended
          email email recommended
          phone phone optional
        rule ownBirthDate error condition=3 at=applicantBirthDate
        rule childIsYounger error condition=4 at=dateOfBirth
        rule parentIsOlder error condition=5 at=dateOfBirth
        rule multilingualForPension warning condition=6 at=kind
        exit bornElsewhere condition=7
        """#

    private static let texts: [StaticString] = [
        #"""
        bornInTown	Fand die Geburt in Hellenbeck statt?
        kind	Art der Urkunde
        copies	Anzahl
        socialSecurity	Brauchen Sie die Urkunde für eine Sozialleistung?
        fee	Gebühr
        birthGivenNames	Vornamen bei der Geburt
        birthName	Geburtsname
        dateOfBirth	Geburtsdatum
        dateOfBirth!earliest	Einträge, die älter als 110 Jahre sind, verwahrt das Stadtarchiv. Bitte wenden Sie sich dorthin.
        parentName	Name eines Elternteils
        relationship	Wessen Urkunde bestellen Sie?
        interest	Wofür brauchen Sie die Urkunde?
        interestProof	Nachweis
        interestProof!required	Ohne Nachweis des rechtlichen Interesses dürfen wir die Urkunde nicht herausgeben.
        identity	Kopie Ihres Ausweises
        applicant	Ihr Name
        applicant.givenName	Vorname
        applicant.givenName!required	Bitte geben Sie den Vornamen an.
        applicant.familyName	Familienname
        applicant.familyName!required	Bitte geben Sie den Familiennamen an.
        applicantBirthDate	Ihr Geburtsdatum
        applicantBirthDate!latest	Eine Urkunde bestellen dürfen Sie ab 16 Jahren. Bitte lassen Sie einen Elternteil bestellen.
        address	Lieferanschrift
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
        rule.ownBirthDate	Sie bestellen Ihre eigene Urkunde, haben aber zwei verschiedene Geburtsdaten angegeben.
        rule.childIsYounger	Ihr Kind kann nicht vor Ihnen geboren sein. Bitte prüfen Sie die Daten.
        rule.parentIsOlder	Ihre Eltern oder Großeltern sind vor Ihnen geboren. Bitte prüfen Sie die Daten.
        rule.multilingualForPension	Deutsche Versicherungen brauchen keine mehrsprachige Urkunde. Die einfache Geburtsurkunde genügt.
        exit.bornElsewhere	Dafür ist ein anderes Standesamt zuständig
        """#,
        #"""
        bornInTown	Did the birth take place in Hellenbeck?
        kind	Type of certificate
        copies	Number of copies
        socialSecurity	Do you need the certificate for a social benefit?
        fee	Fee
        birthGivenNames	First names at birth
        birthName	Name at birth
        dateOfBirth	Date of birth
        dateOfBirth!earliest	Entries older than 110 years are kept by the town archives. Please contact the archives.
        parentName	Name of one parent
        relationship	Whose certificate are you ordering?
        interest	What do you need the certificate for?
        interestProof	Evidence
        interestProof!required	We may not issue the certificate without proof of the legal interest.
        identity	Copy of your identity document
        applicant	Your name
        applicant.givenName	First name
        applicant.givenName!required	Please enter the first name.
        applicant.familyName	Last name
        applicant.familyName!required	Please enter the last name.
        applicantBirthDate	Your date of birth
        applicantBirthDate!latest	You may order a certificate from the age of 16. Please ask a parent to order it.
        address	Delivery address
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
        rule.ownBirthDate	You are ordering your own certificate but have entered two different dates of birth.
        rule.childIsYounger	Your child cannot have been born before you. Please check the dates.
        rule.parentIsOlder	Your parents or grandparents were born before you. Please check the dates.
        rule.multilingualForPension	German insurance institutions do not need a multilingual certificate. The plain birth certificate is sufficient.
        exit.bornElsewhere	Another registry office is responsible
        """#,
    ]
}
