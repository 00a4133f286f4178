import FormRuntime

/// Mülltonne tauschen
///
/// Service `exchange-waste-bin`, version 1.0.0.
public struct ExchangeWasteBin: Form {
    /// In welcher Rolle bestellen Sie?
    public let role: Role

    /// Welche Tonne möchten Sie tauschen?
    public let kind: Kind

    /// Größe heute
    ///
    /// Die Literzahl ist in den Deckel oder Rand geprägt.
    public let currentSize: BinSize

    /// Gewünschte Größe
    public let newSize: BinSize

    /// Wie viele Personen leben auf dem Grundstück?
    ///
    /// Wir fragen das nur bei einer kleineren Restmülltonne, weil jeder Person 15 Liter je Woche zustehen
    /// müssen.
    ///
    /// Asked when `kind = "residual" and newSize < currentSize`.
    public let residents: Int?

    /// Kompostieren Sie auf dem Grundstück?
    ///
    /// Dann kann die Gebühr für die Biotonne sinken.
    ///
    /// Asked when `kind = "organic" and newSize < currentSize`.
    public let hasCompost: Bool?

    /// Nummer der Tonne
    ///
    /// Acht Ziffern auf dem Aufkleber an der Vorderseite. So nehmen wir sicher die richtige Tonne mit.
    ///
    /// Asked for, but never required.
    public let binNumber: String?

    /// Straße und Hausnummer der Tonne
    ///
    /// Die Straße in Hellenbeck, in der die Tonne geleert wird.
    public let street: String

    /// Kassenzeichen
    ///
    /// Es steht oben rechts auf dem Abgabenbescheid, zum Beispiel 4711.000815.3.
    public let customerNumber: String

    /// Ab wann soll getauscht werden?
    ///
    /// Frühestens in einer Woche. Ohne Angabe tauschen wir so bald wie möglich.
    public let exchangeFrom: CalendarDate?

    /// Müssen wir etwas wissen?
    ///
    /// Zum Beispiel, wenn die Tonne hinter einem Tor steht.
    public let remark: String?

    /// Hausverwaltung
    ///
    /// Nur ausfüllen, wenn Sie für eine Firma bestellen.
    ///
    /// Asked when `role = "manager"`.
    public let company: Organisation?

    /// Ihr Name
    public let applicant: Person

    /// So erreichen wir Sie
    ///
    /// Damit wir Ihnen den Termin nennen können. E-Mail oder Telefon genügt.
    ///
    /// Asked for, but never required.
    public let contact: Contact?

    // Makes the implicit memberwise initialiser private: no form comes about without its checks.
    private var passedChecks = PassedChecks()

    /// In welcher Rolle bestellen Sie?
    public enum Role: String, AnswerOption {
        /// Mir gehört das Grundstück
        case owner
        /// Ich verwalte das Grundstück
        case manager
        /// Ich wohne dort zur Miete
        case tenant
    }

    /// Welche Tonne möchten Sie tauschen?
    public enum Kind: String, AnswerOption {
        /// Restmüll (graue Tonne)
        case residual
        /// Bioabfall (braune Tonne)
        case organic
        /// Altpapier (blaue Tonne)
        case paper
    }
}

extension ExchangeWasteBin {
    /// Checks the answers as if they came in on `today`; throws all problems that they have.
    public init(
        role: Role,
        kind: Kind,
        currentSize: BinSize,
        newSize: BinSize,
        residents: Int? = nil,
        hasCompost: Bool? = nil,
        binNumber: String? = nil,
        street: String,
        customerNumber: String,
        exchangeFrom: CalendarDate? = nil,
        remark: String? = nil,
        company: Organisation? = nil,
        applicant: Person,
        contact: Contact? = nil,
        today: CalendarDate
    ) throws(Rejection) {
        self.init(
            role: role,
            kind: kind,
            currentSize: currentSize,
            newSize: newSize,
            residents: residents,
            hasCompost: hasCompost,
            binNumber: binNumber,
            street: street,
            customerNumber: customerNumber,
            exchangeFrom: exchangeFrom,
            remark: remark,
            company: company,
            applicant: applicant,
            contact: contact
        )
        self = try completed(today: today)
    }

    public init(_ answers: Answers) {
        self.init(
            role: answers.option(0, as: Role.self),
            kind: answers.option(1, as: Kind.self),
            currentSize: answers.option(2, as: BinSize.self),
            newSize: answers.option(3, as: BinSize.self),
            residents: answers.optionalInteger(4),
            hasCompost: answers.optionalBoolean(5),
            binNumber: answers.optionalText(6),
            street: answers.text(7),
            customerNumber: answers.text(8),
            exchangeFrom: answers.optionalDate(9),
            remark: answers.optionalText(10),
            company: answers.isPresent(11) ? Organisation(answers.record(11)) : nil,
            applicant: Person(answers.record(14)),
            contact: answers.isPresent(17) ? Contact(answers.record(17)) : nil
        )
    }

    public func write(to writer: inout AnswerWriter) {
        writer.member("role", role)
        writer.member("kind", kind)
        writer.member("currentSize", currentSize)
        writer.member("newSize", newSize)
        writer.member("residents", residents)
        writer.member("hasCompost", hasCompost)
        writer.member("binNumber", binNumber)
        writer.member("street", street)
        writer.member("customerNumber", customerNumber)
        writer.member("exchangeFrom", exchangeFrom)
        writer.member("remark", remark)
        writer.member("company", company)
        writer.member("applicant", applicant)
        writer.member("contact", contact)
    }
}

extension ExchangeWasteBin {
    public static let definition = FormDefinition(
        service: "exchange-waste-bin",
        version: "1.0.0",
        hash: "2154eb90b581fcd9f75f949cdab935d444851a263600092e824799ce8ff24a8f",
        languages: ["de", "en", "de-simple"],
        table: table,
        texts: texts,
        condition: condition)

    @Sendable private static func condition(_ index: Int, _ answers: Answers) -> Truth {
        switch index {
        case 0: residentsIsAsked(answers)
        case 1: hasCompostIsAsked(answers)
        case 2: companyIsAsked(answers)
        case 3: differentSizeHolds(answers)
        case 4: containerNotForOrganicHolds(answers)
        case 5: enoughVolumeHolds(answers)
        case 6: paperBecomesSmallerHolds(answers)
        case 7: tenantCannotOrderApplies(answers)
        default: .undecided
        }
    }

    /// Whether `residents` is asked: `kind = "residual" and newSize < currentSize`.
    static func residentsIsAsked(_ answers: Answers) -> Truth {
        both(equal(answers.optionIndex(1), 0), less(answers.optionIndex(3), answers.optionIndex(2)))
    }

    /// Whether `hasCompost` is asked: `kind = "organic" and newSize < currentSize`.
    static func hasCompostIsAsked(_ answers: Answers) -> Truth {
        both(equal(answers.optionIndex(1), 1), less(answers.optionIndex(3), answers.optionIndex(2)))
    }

    /// Whether `company` is asked: `role = "manager"`.
    static func companyIsAsked(_ answers: Answers) -> Truth {
        equal(answers.optionIndex(0), 1)
    }

    /// Rule `differentSize`: `newSize != currentSize`.
    static func differentSizeHolds(_ answers: Answers) -> Truth {
        notEqual(answers.optionIndex(3), answers.optionIndex(2))
    }

    /// Rule `containerNotForOrganic`: `not(kind = "organic" and newSize = "l1100")`.
    static func containerNotForOrganicHolds(_ answers: Answers) -> Truth {
        negation(both(equal(answers.optionIndex(1), 1), equal(answers.optionIndex(3), 4)))
    }

    /// Rule `enoughVolume`: `(not(newSize = "l60") or residents <= 4) and (not(newSize = "l80") or
    /// residents <= 5) and (not(newSize = "l120") or residents <= 8)`.
    static func enoughVolumeHolds(_ answers: Answers) -> Truth {
        both(
            both(
                either(
                    negation(equal(answers.optionIndex(3), 0)),
                    lessOrEqual(answers.optionalInteger(4), 4)
                ),
                either(
                    negation(equal(answers.optionIndex(3), 1)),
                    lessOrEqual(answers.optionalInteger(4), 5)
                )
            ),
            either(
                negation(equal(answers.optionIndex(3), 2)),
                lessOrEqual(answers.optionalInteger(4), 8)
            )
        )
    }

    /// Rule `paperBecomesSmaller`: `not(kind = "paper" and newSize < currentSize)`.
    static func paperBecomesSmallerHolds(_ answers: Answers) -> Truth {
        negation(
            both(equal(answers.optionIndex(1), 2), less(answers.optionIndex(3), answers.optionIndex(2)))
        )
    }

    /// Exit `tenantCannotOrder`: `role = "tenant"`.
    static func tenantCannotOrderApplies(_ answers: Answers) -> Truth {
        equal(answers.optionIndex(0), 2)
    }

    private static let table: StaticString = #"""
        form 1
        role choice required options=owner,manager,tenant
        kind choice required options=residual,organic,paper
        currentSize choice required options=l60,l80,l120,l240,l1100
        newSize choice required options=l60,l80,l120,l240,l1100
        residents integer required when=0 min=1 max=500
        hasCompost boolean required when=1
        binNumber text recommended max=8 pattern=0
        street text required max=80
        customerNumber text required max=13 pattern=1
        exchangeFrom date optional earliest=today+0m+7d latest=today+6m+0d
        remark text optional lines=3 max=500 words=80
        company record optional when=2
          name text required max=120
          registerNumber text optional max=14 pattern=2
        applicant record required
          givenName text required max=80 characters=din91379
          familyName text required max=80 characters=din91379
        contact record recommended
          email email recommended
          phone phone optional
        rule differentSize error condition=3 at=newSize
        rule containerNotForOrganic error condition=4 at=newSize
        rule enoughVolume error condition=5 at=newSize
        rule paperBecomesSmaller warning condition=6 at=newSize
        exit tenantCannotOrder condition=7
        pattern 0 30-39>1;30-39>2;30-39>3;30-39>4;30-39>5;30-39>6;30-39>7;30-39>8;*
        pattern 1 30-39>1;30-39>2;30-39>3;30-39>4;2E>5;30-39>6;30-39>7;30-39>8;30-39>9;30-39>10;30-39>11;2E>12;30-39>13;*
        pattern 2 47>1,48>2,50>3,56>4;6E>5,73>6;52>7;52>8;52>9;52>10;52>11;41>12,42>13;20>14;20>14;20>14;20>14;20>14;20>14;31-39>15;*20>16,30-39>17;41-5A>18;*20>16,30-39>19;*41-5A>20;*20>16,30-39>21;*;*20>16,30-39>22;*20>16,30-39>23;*20>16,30-39>24;*20>16
        """#

    private static let texts: [StaticString] = [
        #"""
        role	In welcher Rolle bestellen Sie?
        kind	Welche Tonne möchten Sie tauschen?
        currentSize	Größe heute
        newSize	Gewünschte Größe
        residents	Wie viele Personen leben auf dem Grundstück?
        residents!minimum	Bitte geben Sie mindestens 1 an. Für unbewohnte Grundstücke rufen Sie bitte die Abfallberatung an.
        hasCompost	Kompostieren Sie auf dem Grundstück?
        binNumber	Nummer der Tonne
        binNumber!pattern	Die Nummer besteht aus genau acht Ziffern, zum Beispiel 00412345.
        street	Straße und Hausnummer der Tonne
        customerNumber	Kassenzeichen
        customerNumber!pattern	Ein Kassenzeichen hat 4 Ziffern, 6 Ziffern und 1 Ziffer mit Punkten dazwischen, zum Beispiel 4711.000815.3.
        exchangeFrom	Ab wann soll getauscht werden?
        exchangeFrom!earliest	Wir brauchen mindestens eine Woche Vorlauf.
        remark	Müssen wir etwas wissen?
        company	Hausverwaltung
        company.name	Name der Organisation
        company.registerNumber	Registernummer
        company.registerNumber!pattern	Eine Registernummer besteht aus der Abteilung und einer Zahl, zum Beispiel VR 1234.
        applicant	Ihr Name
        applicant.givenName	Vorname
        applicant.givenName!required	Bitte geben Sie den Vornamen an.
        applicant.familyName	Familienname
        applicant.familyName!required	Bitte geben Sie den Familiennamen an.
        contact	So erreichen wir Sie
        contact.email	E-Mail-Adresse
        contact.email!format	Bitte prüfen Sie die E-Mail-Adresse. Sie braucht ein @ und danach einen Punkt.
        contact.phone	Telefonnummer
        rule.differentSize	Das ist die Größe, die Sie heute haben. Bitte wählen Sie eine andere.
        rule.containerNotForOrganic	Biotonnen gibt es nur bis 240 Liter. Bestellen Sie bei Bedarf eine zweite Tonne.
        rule.enoughVolume	Für so viele Personen ist die Tonne zu klein. Je Person sind 15 Liter nötig.
        rule.paperBecomesSmaller	Altpapier kostet nichts – eine kleinere blaue Tonne spart Ihnen kein Geld.
        exit.tenantCannotOrder	Bitte wenden Sie sich an Ihre Vermieterin oder Ihren Vermieter
        """#,
        #"""
        role	In what capacity are you ordering?
        kind	Which bin would you like to exchange?
        currentSize	Current size
        newSize	Desired size
        residents	How many people live on the property?
        residents!minimum	Please enter at least 1. For uninhabited properties please call the waste advisory service.
        hasCompost	Do you compost on the property?
        binNumber	Number of the bin
        binNumber!pattern	The number consists of exactly eight digits, for example 00412345.
        street	Street and house number of the bin
        customerNumber	Reference number
        customerNumber!pattern	A reference number has 4 digits, 6 digits and 1 digit with dots in between, for example 4711.000815.3.
        exchangeFrom	From when should we exchange it?
        exchangeFrom!earliest	We need at least one week’s notice.
        remark	Is there anything we should know?
        company	Property management
        company.name	Name of the organisation
        company.registerNumber	Register number
        company.registerNumber!pattern	A register number consists of the section and a number, for example VR 1234.
        applicant	Your name
        applicant.givenName	First name
        applicant.givenName!required	Please enter the first name.
        applicant.familyName	Last name
        applicant.familyName!required	Please enter the last name.
        contact	How we can reach you
        contact.email	E-mail address
        contact.email!format	Please check the e-mail address. It needs an @ followed by a dot.
        contact.phone	Telephone number
        rule.differentSize	This is the size you have today. Please choose a different one.
        rule.containerNotForOrganic	Organic waste bins are available up to 240 litres only. Order a second bin if necessary.
        rule.enoughVolume	The bin is too small for so many people. 15 litres per person are required.
        rule.paperBecomesSmaller	Paper collection is free of charge – a smaller blue bin does not save you money.
        exit.tenantCannotOrder	Please contact your landlord
        """#,
        #"""
        role	Wem gehört das Haus?
        kind	Welche Tonne wollen Sie tauschen?
        currentSize	Wie groß ist die Tonne jetzt?
        newSize	Wie groß soll die neue Tonne sein?
        residents	Wie viele Menschen wohnen im Haus?
        residents!minimum	Bitte schreiben Sie 1 oder mehr.
        hasCompost	Haben Sie einen Kompost·haufen?
        binNumber	Nummer von der Tonne
        binNumber!pattern	Die Nummer hat 8 Zahlen.
        street	In welcher Straße steht die Tonne?
        customerNumber	Kassen·zeichen
        customerNumber!pattern	Das Kassen·zeichen sieht so aus – 4711.000815.3.
        exchangeFrom	Ab welchem Tag sollen wir tauschen?
        exchangeFrom!earliest	Wir brauchen eine Woche Zeit.
        remark	Müssen wir etwas wissen?
        company	Haus·verwaltung
        company.name	Name der Organisation
        company.registerNumber	Registernummer
        company.registerNumber!pattern	Eine Registernummer besteht aus der Abteilung und einer Zahl, zum Beispiel VR 1234.
        applicant	Ihr Name
        applicant.givenName	Vorname
        applicant.givenName!required	Bitte schreiben Sie den Vornamen.
        applicant.familyName	Nachname
        applicant.familyName!required	Bitte schreiben Sie den Nachnamen.
        contact	So erreichen wir Sie
        contact.email	E-Mail-Adresse
        contact.email!format	Bitte prüfen Sie die E-Mail-Adresse. Ein @ und ein Punkt gehören dazu.
        contact.phone	Telefon·nummer
        rule.differentSize	Diese Größe haben Sie schon. Bitte nehmen Sie eine andere Größe.
        rule.containerNotForOrganic	Für Bio·müll gibt es höchstens 240 Liter.
        rule.enoughVolume	Die Tonne ist zu klein. Ein Mensch braucht 15 Liter.
        rule.paperBecomesSmaller	Die blaue Tonne kostet nichts. Eine kleine Tonne spart kein Geld.
        exit.tenantCannotOrder	Bitte sprechen Sie mit der Person, der das Haus gehört
        """#,
    ]
}
