import FormRuntime

/// Bewohnerparkausweis beantragen
///
/// Service `resident-parking-permit`, version 1.0.0.
public struct ResidentParkingPermit: Form {
    /// Sind Sie in der Zone mit Ihrer Hauptwohnung gemeldet?
    ///
    /// Eine Nebenwohnung reicht nach der Straßenverkehrs-Ordnung in der Regel nicht.
    public let mainResidence: Bool

    /// Bewohnerparkzone
    public let zone: ParkingZone

    /// Ihr Name
    public let applicant: Person

    /// Ihr Geburtsdatum
    ///
    /// Damit finden wir Sie im Melderegister und brauchen keine Meldebescheinigung.
    public let birthDate: CalendarDate

    /// Anschrift in der Zone
    public let address: Address

    /// E-Mail-Adresse
    ///
    /// Dorthin schicken wir den vorläufigen Ausweis.
    public let email: String

    /// Was möchten Sie?
    public let request: Request

    /// Nummer des bisherigen Ausweises
    ///
    /// Unten rechts auf dem Ausweis, zum Beispiel A-2025-00417.
    ///
    /// Asked when `request in ("renewal", "newVehicle")`. Required when `request = "newVehicle"`.
    public let permitNumber: String?

    /// Auf wen ist das Fahrzeug zugelassen?
    public let keeper: Keeper

    /// Kennzeichen
    ///
    /// Mit Bindestrich und Leerzeichen, zum Beispiel HLB-EL 417 oder HLB-E 27E.
    ///
    /// Asked when `keeper != "carSharing"`.
    public let plate: String?

    /// Name der Carsharing-Organisation
    ///
    /// Asked when `keeper = "carSharing"`.
    public let carSharingName: String?

    /// Zulassungsbescheinigung Teil I
    ///
    /// Vorder- und Rückseite, als ein PDF oder zwei Fotos.
    ///
    /// Asked when `keeper != "carSharing"`.
    public let registration: [FileReference]

    /// Nachweis der dauerhaften Nutzung
    ///
    /// Formlose Erklärung der Halterin, des Halters oder der Firma; bei Carsharing die
    /// Mitgliedsbestätigung.
    ///
    /// Asked when `keeper != "own"`.
    public let usageProof: FileReference?

    /// Ab wann soll der Ausweis gelten?
    ///
    /// Asked when `request != "newVehicle"`.
    public let validFrom: CalendarDate?

    /// Wie lange?
    ///
    /// Asked when `request != "newVehicle"`.
    public let duration: DurationAnswer?

    /// Preis des Ausweises
    ///
    /// In EUR. Asked when `request != "newVehicle"`. Computed: `{by: duration, values: {oneYear: 60.00,
    /// twoYears: 115.00}}`.
    public let price: Money?

    /// Nummer des Hellenbeck-Passes
    ///
    /// Nur für den halben Preis, zum Beispiel HP-204711.
    public let benefitCard: String?

    /// Das zahlen Sie
    ///
    /// In EUR. Computed: `(if request = "newVehicle" then 10.00 else (if benefitCard = null then price
    /// else round half up(price / 2, 2)))`.
    public let fee: Money?

    /// Erklärung
    public let declaration: Bool

    // Makes the implicit memberwise initialiser private: no form comes about without its checks.
    private var passedChecks = PassedChecks()

    /// Was möchten Sie?
    public enum Request: String, AnswerOption {
        /// Zum ersten Mal beantragen
        case firstPermit
        /// Ausweis verlängern
        case renewal
        /// Auf ein anderes Fahrzeug umschreiben
        case newVehicle
    }

    /// Auf wen ist das Fahrzeug zugelassen?
    public enum Keeper: String, AnswerOption {
        /// Auf mich
        case own
        /// Auf eine andere Person
        case otherPerson
        /// Auf meine Firma oder die Stelle, bei der ich arbeite
        case employer
        /// Auf eine Carsharing-Organisation
        ///
        /// Der Ausweis gilt dann für alle gekennzeichneten Fahrzeuge der Organisation.
        case carSharing
    }

    /// Wie lange?
    public enum DurationAnswer: String, AnswerOption {
        /// Ein Jahr (60 Euro)
        case oneYear
        /// Zwei Jahre (115 Euro)
        case twoYears
    }
}

extension ResidentParkingPermit {
    /// Checks the answers as if they came in on `today`, and fills in the computed values; throws all
    /// problems that they have.
    public init(
        mainResidence: Bool,
        zone: ParkingZone,
        applicant: Person,
        birthDate: CalendarDate,
        address: Address,
        email: String,
        request: Request,
        permitNumber: String? = nil,
        keeper: Keeper,
        plate: String? = nil,
        carSharingName: String? = nil,
        registration: [FileReference] = [],
        usageProof: FileReference? = nil,
        validFrom: CalendarDate? = nil,
        duration: DurationAnswer? = nil,
        benefitCard: String? = nil,
        declaration: Bool,
        today: CalendarDate
    ) throws(Rejection) {
        self.init(
            mainResidence: mainResidence,
            zone: zone,
            applicant: applicant,
            birthDate: birthDate,
            address: address,
            email: email,
            request: request,
            permitNumber: permitNumber,
            keeper: keeper,
            plate: plate,
            carSharingName: carSharingName,
            registration: registration,
            usageProof: usageProof,
            validFrom: validFrom,
            duration: duration,
            price: nil,
            benefitCard: benefitCard,
            fee: nil,
            declaration: declaration
        )
        self = try completed(today: today)
    }

    public init(_ answers: Answers) {
        self.init(
            mainResidence: answers.boolean(0),
            zone: answers.option(1, as: ParkingZone.self),
            applicant: Person(answers.record(2)),
            birthDate: answers.date(5),
            address: Address(answers.record(6)),
            email: answers.text(11),
            request: answers.option(12, as: Request.self),
            permitNumber: answers.optionalText(13),
            keeper: answers.option(14, as: Keeper.self),
            plate: answers.optionalText(15),
            carSharingName: answers.optionalText(16),
            registration: answers.files(17),
            usageProof: answers.optionalFile(18),
            validFrom: answers.optionalDate(19),
            duration: answers.optionalOption(20, as: DurationAnswer.self),
            price: answers.optionalMoney(21, currency: "EUR"),
            benefitCard: answers.optionalText(22),
            fee: answers.optionalMoney(23, currency: "EUR"),
            declaration: answers.boolean(24)
        )
    }

    public func write(to writer: inout AnswerWriter) {
        writer.member("mainResidence", mainResidence)
        writer.member("zone", zone)
        writer.member("applicant", applicant)
        writer.member("birthDate", birthDate)
        writer.member("address", address)
        writer.member("email", email)
        writer.member("request", request)
        writer.member("permitNumber", permitNumber)
        writer.member("keeper", keeper)
        writer.member("plate", plate)
        writer.member("carSharingName", carSharingName)
        writer.member("registration", registration)
        writer.member("usageProof", usageProof)
        writer.member("validFrom", validFrom)
        writer.member("duration", duration)
        writer.computed("price", price)
        writer.member("benefitCard", benefitCard)
        writer.computed("fee", fee)
        writer.member("declaration", declaration)
    }
}

extension ResidentParkingPermit {
    public static let definition = FormDefinition(
        service: "resident-parking-permit",
        version: "1.0.0",
        hash: "1bde3bafd9628cafafd38f55af4337c329b429ebbfcdcf02686bd872204e2b15",
        languages: ["de", "en"],
        table: table,
        texts: texts,
        condition: condition,
        value: computedValue)

    @Sendable private static func condition(_ index: Int, _ answers: Answers) -> Truth {
        switch index {
        case 0: permitNumberIsRequired(answers)
        case 1: permitNumberIsAsked(answers)
        case 2: plateIsAsked(answers)
        case 3: carSharingNameIsAsked(answers)
        case 4: registrationIsAsked(answers)
        case 5: usageProofIsAsked(answers)
        case 6: validFromIsAsked(answers)
        case 7: durationIsAsked(answers)
        case 8: priceIsAsked(answers)
        case 9: carSharingOneYearOnlyHolds(answers)
        case 10: renewalWithNumberHolds(answers)
        case 11: noMainResidenceApplies(answers)
        default: .undecided
        }
    }

    @Sendable private static func computedValue(_ index: Int, _ answers: Answers) -> ComputedValue {
        switch index {
        case 0: ComputedValue(priceValue(answers))
        case 1: ComputedValue(feeValue(answers))
        default: .number(nil)
        }
    }

    /// Whether `permitNumber` is asked: `request in ("renewal", "newVehicle")`.
    static func permitNumberIsAsked(_ answers: Answers) -> Truth {
        isOneOf(answers.optionIndex(12), [1, 2])
    }

    /// Whether `permitNumber` is required: `request = "newVehicle"`.
    static func permitNumberIsRequired(_ answers: Answers) -> Truth {
        equal(answers.optionIndex(12), 2)
    }

    /// Whether `plate` is asked: `keeper != "carSharing"`.
    static func plateIsAsked(_ answers: Answers) -> Truth {
        notEqual(answers.optionIndex(14), 3)
    }

    /// Whether `carSharingName` is asked: `keeper = "carSharing"`.
    static func carSharingNameIsAsked(_ answers: Answers) -> Truth {
        equal(answers.optionIndex(14), 3)
    }

    /// Whether `registration` is asked: `keeper != "carSharing"`.
    static func registrationIsAsked(_ answers: Answers) -> Truth {
        notEqual(answers.optionIndex(14), 3)
    }

    /// Whether `usageProof` is asked: `keeper != "own"`.
    static func usageProofIsAsked(_ answers: Answers) -> Truth {
        notEqual(answers.optionIndex(14), 0)
    }

    /// Whether `validFrom` is asked: `request != "newVehicle"`.
    static func validFromIsAsked(_ answers: Answers) -> Truth {
        notEqual(answers.optionIndex(12), 2)
    }

    /// Whether `duration` is asked: `request != "newVehicle"`.
    static func durationIsAsked(_ answers: Answers) -> Truth {
        notEqual(answers.optionIndex(12), 2)
    }

    /// Whether `price` is asked: `request != "newVehicle"`.
    static func priceIsAsked(_ answers: Answers) -> Truth {
        notEqual(answers.optionIndex(12), 2)
    }

    /// The value of `price`: `{by: duration, values: {oneYear: 60.00, twoYears: 115.00}}`.
    static func priceValue(_ answers: Answers) -> Number? {
        lookup(answers.optionIndex(20), [Number(units: 6000, scale: 2), Number(units: 11500, scale: 2)])
    }

    /// The value of `fee`: `(if request = "newVehicle" then 10.00 else (if benefitCard = null then price
    /// else round half up(price / 2, 2)))`.
    static func feeValue(_ answers: Answers) -> Number? {
        conditional(
            equal(answers.optionIndex(12), 2),
            Number(units: 1000, scale: 2),
            conditional(
                isAbsent(answers.isPresent(22)),
                answers.number(21, scale: 2),
                Number.rounded(
                    Number.quotient(answers.number(21, scale: 2), Number(2)),
                    Number(2),
                    .halfUp
                )
            )
        )
    }

    /// Rule `carSharingOneYearOnly`: `not(keeper = "carSharing") or duration = "oneYear"`.
    static func carSharingOneYearOnlyHolds(_ answers: Answers) -> Truth {
        either(negation(equal(answers.optionIndex(14), 3)), equal(answers.optionIndex(20), 0))
    }

    /// Rule `renewalWithNumber`: `request != "renewal" or permitNumber != null`.
    static func renewalWithNumberHolds(_ answers: Answers) -> Truth {
        either(notEqual(answers.optionIndex(12), 1), negation(isAbsent(answers.isPresent(13))))
    }

    /// Exit `noMainResidence`: `mainResidence = false`.
    static func noMainResidenceApplies(_ answers: Answers) -> Truth {
        equal(answers.optionalBoolean(0), false)
    }

    private static let table: StaticString = #"""
        form 1
        mainResidence boolean required
        zone choice required options=zoneA,zoneB,zoneC
        applicant record required
          givenName text required max=80 characters=din91379
          familyName text required max=80 characters=din91379
        birthDate date required earliest=today-1440m+0d latest=today-192m+0d
        address record required
          street text required max=80
          addition text optional max=60
          postalCode postalCode required
          city text required max=80
        email email required
        request choice required options=firstPermit,renewal,newVehicle
        permitNumber text requiredWhen=0 when=1 max=12 pattern=0
        keeper choice required options=own,otherPerson,employer,carSharing
        plate text required when=2 max=12 pattern=1
        carSharingName text required when=3 max=80
        registration file required when=4 mediaTypes=application/pdf,image/jpeg,image/png maxSize=10000000 max=2
        usageProof file required when=5 mediaTypes=application/pdf,image/jpeg,image/png maxSize=10000000 max=1
        validFrom date required when=6 earliest=today+0m+0d latest=today+2m+0d
        duration choice required when=7 options=oneYear,twoYears
        price money optional when=8 computed=0 currency=EUR scale=2 min=-9007199254740991 max=9007199254740991
        benefitCard text optional max=9 pattern=2
        fee money optional computed=1 currency=EUR scale=2 min=-9007199254740991 max=9007199254740991
        declaration consent required
        rule carSharingOneYearOnly error condition=9 at=duration
        rule renewalWithNumber warning condition=10 at=permitNumber
        exit noMainResidence condition=11
        pattern 0 41-43>1;2D>2;32>3;30>4;30-39>5;30-39>6;2D>7;30-39>8;30-39>9;30-39>10;30-39>11;30-39>12;*
        pattern 1 41-5A>1,C4>1,D6>1,DC>1;2D>2,41-5A>3,C4>3,D6>3,DC>3;41-5A>4;2D>2,41-5A>5,C4>5,D6>5,DC>5;20>6,41-5A>7;2D>2;31-39>8;20>6;*30-39>9,45>10,48>10;*30-39>11,45>10,48>10;*;*30-39>12,45>10,48>10;*45>10,48>10
        pattern 2 48>1;50>2;2D>3;30-39>4;30-39>5;30-39>6;30-39>7;30-39>8;30-39>9;*
        """#

    private static let texts: [StaticString] = [
        #"""
        mainResidence	Sind Sie in der Zone mit Ihrer Hauptwohnung gemeldet?
        zone	Bewohnerparkzone
        applicant	Ihr Name
        applicant.givenName	Vorname
        applicant.givenName!required	Bitte geben Sie den Vornamen an.
        applicant.familyName	Familienname
        applicant.familyName!required	Bitte geben Sie den Familiennamen an.
        birthDate	Ihr Geburtsdatum
        address	Anschrift in der Zone
        address.street	Straße und Hausnummer
        address.street!required	Bitte geben Sie Straße und Hausnummer an.
        address.addition	Adresszusatz
        address.postalCode	Postleitzahl
        address.postalCode!format	Eine Postleitzahl hat fünf Ziffern, zum Beispiel 59999.
        address.city	Ort
        email	E-Mail-Adresse
        request	Was möchten Sie?
        permitNumber	Nummer des bisherigen Ausweises
        permitNumber!pattern	Die Nummer besteht aus der Zone, dem Jahr und fünf Ziffern, zum Beispiel A-2025-00417.
        permitNumber!required	Zum Umschreiben brauchen wir die Nummer des bisherigen Ausweises.
        keeper	Auf wen ist das Fahrzeug zugelassen?
        plate	Kennzeichen
        plate!pattern	Bitte schreiben Sie das Kennzeichen so, wie es im Fahrzeugschein steht, zum Beispiel HLB-EL 417.
        carSharingName	Name der Carsharing-Organisation
        registration	Zulassungsbescheinigung Teil I
        usageProof	Nachweis der dauerhaften Nutzung
        validFrom	Ab wann soll der Ausweis gelten?
        validFrom!latest	Sie können den Ausweis frühestens zwei Monate vorher beantragen.
        duration	Wie lange?
        price	Preis des Ausweises
        benefitCard	Nummer des Hellenbeck-Passes
        fee	Das zahlen Sie
        declaration	Erklärung
        rule.carSharingOneYearOnly	Für Carsharing gilt der Ausweis immer ein Jahr, weil die Mitgliedschaft jährlich nachzuweisen ist.
        rule.renewalWithNumber	Mit der Nummer des bisherigen Ausweises geht die Verlängerung schneller.
        exit.noMainResidence	Ein Bewohnerparkausweis ist so nicht möglich
        """#,
        #"""
        mainResidence	Is your registered main residence in the zone?
        zone	Resident parking zone
        applicant	Your name
        applicant.givenName	First name
        applicant.givenName!required	Please enter the first name.
        applicant.familyName	Last name
        applicant.familyName!required	Please enter the last name.
        birthDate	Your date of birth
        address	Address in the zone
        address.street	Street and house number
        address.street!required	Please enter the street and house number.
        address.addition	Address supplement
        address.postalCode	Postcode
        address.postalCode!format	A postcode has five digits, for example 59999.
        address.city	Town
        email	E-mail address
        request	What would you like to do?
        permitNumber	Number of the current permit
        permitNumber!pattern	The number consists of the zone, the year and five digits, for example A-2025-00417.
        permitNumber!required	To transfer the permit we need the number of the current one.
        keeper	In whose name is the vehicle registered?
        plate	Number plate
        plate!pattern	Please write the number plate as in the registration certificate, for example HLB-EL 417.
        carSharingName	Name of the car-sharing organisation
        registration	Vehicle registration certificate part I
        usageProof	Evidence of permanent use
        validFrom	From when shall the permit be valid?
        validFrom!latest	You can apply for the permit no earlier than two months in advance.
        duration	For how long?
        price	Price of the permit
        benefitCard	Number of the Hellenbeck benefit card
        fee	What you pay
        declaration	Declaration
        rule.carSharingOneYearOnly	For car sharing the permit is always valid for one year because membership has to be shown every year.
        rule.renewalWithNumber	The renewal is quicker with the number of the current permit.
        exit.noMainResidence	A resident parking permit is not possible in this case
        """#,
    ]
}
