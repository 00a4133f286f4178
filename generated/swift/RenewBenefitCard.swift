import FormRuntime

/// Hellenbeck-Pass verlängern
///
/// Service `renew-benefit-card`, version 1.0.0.
public struct RenewBenefitCard: Form {
    /// Haben Sie den bisherigen Pass noch?
    public let hasCard: Bool

    /// Nummer des Passes
    ///
    /// Sie steht unter dem Namen, zum Beispiel HP-204711.
    ///
    /// Asked when `hasCard`.
    public let cardNumber: String?

    /// Welche Leistung erhalten Sie?
    public let benefit: Benefit

    /// Bis wann gilt Ihr Bescheid?
    ///
    /// Das letzte Datum im Bewilligungszeitraum.
    public let validUntil: CalendarDate

    /// Leistungsbescheid
    ///
    /// PDF oder Foto, bis zu fünf Dateien. Beträge und Bankverbindung dürfen Sie schwärzen.
    public let notice: [FileReference]

    /// Ihr Name
    public let holder: Person

    /// Ihr Geburtsdatum
    ///
    /// Steht auf dem Pass, damit ihn niemand anderes nutzen kann. Ab 15 Jahren gibt es einen eigenen
    /// Pass.
    public let birthDate: CalendarDate

    /// Sind Sie seit dem letzten Pass umgezogen?
    public let hasMoved: Bool

    /// Ihre neue Anschrift
    ///
    /// Asked when `hasMoved`.
    public let newAddress: Address?

    /// Sollen Kinder unter 15 Jahren auf den Pass?
    public let hasChildren: Bool

    /// Kinder
    ///
    /// Tragen Sie alle Kinder ein, die bei Ihnen wohnen.
    ///
    /// Asked when `hasChildren`.
    public let children: [ChildrenItem]

    /// Wie möchten Sie den Pass bekommen?
    public let delivery: Delivery

    /// So erreichen wir Sie
    ///
    /// Für Rückfragen. Bei Abholung sagen wir Ihnen, wann der Pass bereitliegt.
    ///
    /// Required when `delivery = "pickup"`.
    public let contact: Contact?

    /// Erklärung
    public let declaration: Bool

    // Makes the implicit memberwise initialiser private: no form comes about without its checks.
    private var passedChecks = PassedChecks()

    /// Welche Leistung erhalten Sie?
    public enum Benefit: String, AnswerOption {
        /// Grundsicherung oder Bürgergeld vom Jobcenter
        ///
        /// Nach dem SGB II.
        case basicIncome
        /// Sozialhilfe oder Grundsicherung im Alter
        ///
        /// Nach dem SGB XII.
        case socialAssistance
        /// Wohngeld
        case housingBenefit
        /// Kinderzuschlag
        ///
        /// Das ist nicht das Kindergeld.
        case childSupplement
        /// Leistungen nach dem Asylbewerberleistungsgesetz
        case asylumBenefits
        /// Keine davon
        case noneOfThese
    }

    /// Kind
    public struct ChildrenItem: AnswerRecord {
        /// Name des Kindes
        public let name: Person

        /// Geburtsdatum von Ihrem Kind
        public let birthDate: CalendarDate

        public init(name: Person, birthDate: CalendarDate) {
            self.name = name
            self.birthDate = birthDate
        }

        public init(_ answers: Answers) {
            name = Person(answers.record(0))
            birthDate = answers.date(3)
        }

        public func write(to writer: inout AnswerWriter) {
            writer.member("name", name)
            writer.member("birthDate", birthDate)
        }
    }

    /// Wie möchten Sie den Pass bekommen?
    public enum Delivery: String, AnswerOption {
        /// Mit der Post
        case post
        /// Ich hole ihn im Bürgerbüro ab
        case pickup
    }
}

extension RenewBenefitCard {
    /// Checks the answers as if they came in on `today`; throws all problems that they have.
    public init(
        hasCard: Bool,
        cardNumber: String? = nil,
        benefit: Benefit,
        validUntil: CalendarDate,
        notice: [FileReference],
        holder: Person,
        birthDate: CalendarDate,
        hasMoved: Bool,
        newAddress: Address? = nil,
        hasChildren: Bool,
        children: [ChildrenItem] = [],
        delivery: Delivery,
        contact: Contact? = nil,
        declaration: Bool,
        today: CalendarDate
    ) throws(Rejection) {
        self.init(
            hasCard: hasCard,
            cardNumber: cardNumber,
            benefit: benefit,
            validUntil: validUntil,
            notice: notice,
            holder: holder,
            birthDate: birthDate,
            hasMoved: hasMoved,
            newAddress: newAddress,
            hasChildren: hasChildren,
            children: children,
            delivery: delivery,
            contact: contact,
            declaration: declaration
        )
        self = try completed(today: today)
    }

    public init(_ answers: Answers) {
        self.init(
            hasCard: answers.boolean(0),
            cardNumber: answers.optionalText(1),
            benefit: answers.option(2, as: Benefit.self),
            validUntil: answers.date(3),
            notice: answers.files(4),
            holder: Person(answers.record(5)),
            birthDate: answers.date(8),
            hasMoved: answers.boolean(9),
            newAddress: answers.isPresent(10) ? Address(answers.record(10)) : nil,
            hasChildren: answers.boolean(15),
            children: answers.items(16).map { ChildrenItem($0) },
            delivery: answers.option(17, as: Delivery.self),
            contact: answers.isPresent(18) ? Contact(answers.record(18)) : nil,
            declaration: answers.boolean(21)
        )
    }

    public func write(to writer: inout AnswerWriter) {
        writer.member("hasCard", hasCard)
        writer.member("cardNumber", cardNumber)
        writer.member("benefit", benefit)
        writer.member("validUntil", validUntil)
        writer.member("notice", notice)
        writer.member("holder", holder)
        writer.member("birthDate", birthDate)
        writer.member("hasMoved", hasMoved)
        writer.member("newAddress", newAddress)
        writer.member("hasChildren", hasChildren)
        writer.member("children", children)
        writer.member("delivery", delivery)
        writer.member("contact", contact)
        writer.member("declaration", declaration)
    }
}

extension RenewBenefitCard {
    public static let definition = FormDefinition(
        service: "renew-benefit-card",
        version: "1.0.0",
        hash: "7a598fb8fb6b3deea37966b3ea796709e27c1e883394a9f1ddd097496d9747ea",
        languages: ["de", "en", "de-simple"],
        table: table,
        texts: texts,
        condition: condition)

    @Sendable private static func condition(_ index: Int, _ answers: Answers) -> Truth {
        switch index {
        case 0: cardNumberIsAsked(answers)
        case 1: newAddressIsAsked(answers)
        case 2: childrenIsAsked(answers)
        case 3: contactIsRequired(answers)
        case 4: supplementNeedsChildrenHolds(answers)
        case 5: noBenefitApplies(answers)
        default: .undecided
        }
    }

    /// Whether `cardNumber` is asked: `hasCard`.
    static func cardNumberIsAsked(_ answers: Answers) -> Truth {
        Truth(answers.optionalBoolean(0))
    }

    /// Whether `newAddress` is asked: `hasMoved`.
    static func newAddressIsAsked(_ answers: Answers) -> Truth {
        Truth(answers.optionalBoolean(9))
    }

    /// Whether `children` is asked: `hasChildren`.
    static func childrenIsAsked(_ answers: Answers) -> Truth {
        Truth(answers.optionalBoolean(15))
    }

    /// Whether `contact` is required: `delivery = "pickup"`.
    static func contactIsRequired(_ answers: Answers) -> Truth {
        equal(answers.optionIndex(17), 1)
    }

    /// Rule `supplementNeedsChildren`: `benefit != "childSupplement" or hasChildren`.
    static func supplementNeedsChildrenHolds(_ answers: Answers) -> Truth {
        either(notEqual(answers.optionIndex(2), 3), Truth(answers.optionalBoolean(15)))
    }

    /// Exit `noBenefit`: `benefit = "noneOfThese"`.
    static func noBenefitApplies(_ answers: Answers) -> Truth {
        equal(answers.optionIndex(2), 5)
    }

    private static let table: StaticString = #"""
        form 1
        hasCard boolean required
        cardNumber text required when=0 max=9 pattern=0
        benefit choice required options=basicIncome,socialAssistance,housingBenefit,childSupplement,asylumBenefits,noneOfThese
        validUntil date required earliest=today+0m+0d latest=today+36m+0d
        notice file required mediaTypes=application/pdf,image/jpeg,image/png maxSize=10000000 max=5
        holder record required
          givenName text required max=80 characters=din91379
          familyName text required max=80 characters=din91379
        birthDate date required earliest=today-1440m+0d latest=today-180m+0d
        hasMoved boolean required
        newAddress record required when=1
          street text required max=80
          addition text optional max=60
          postalCode postalCode required
          city text required max=80
        hasChildren boolean required
        children list required when=2 min=1 max=12 unique
          - record
            name record required
              givenName text required max=80 characters=din91379
              familyName text required max=80 characters=din91379
            birthDate date required earliest=today-180m+0d latest=today+0m+0d
        delivery choice required options=post,pickup
        contact record requiredWhen=3
          email email recommended
          phone phone optional
        declaration consent required
        rule supplementNeedsChildren error condition=4 at=hasChildren
        exit noBenefit condition=5
        pattern 0 48>1;50>2;2D>3;30-39>4;30-39>5;30-39>6;30-39>7;30-39>8;30-39>9;*
        """#

    private static let texts: [StaticString] = [
        #"""
        hasCard	Haben Sie den bisherigen Pass noch?
        cardNumber	Nummer des Passes
        cardNumber!pattern	Die Nummer besteht aus „HP-“ und sechs Ziffern, zum Beispiel HP-204711.
        benefit	Welche Leistung erhalten Sie?
        validUntil	Bis wann gilt Ihr Bescheid?
        validUntil!earliest	Dieser Bescheid ist abgelaufen. Bitte warten Sie auf den neuen, oder wählen Sie eine andere Leistung.
        notice	Leistungsbescheid
        notice!required	Ohne Bescheid können wir den Pass nicht verlängern. Bitte laden Sie ein Foto oder PDF hoch.
        holder	Ihr Name
        holder.givenName	Vorname
        holder.givenName!required	Bitte geben Sie den Vornamen an.
        holder.familyName	Familienname
        holder.familyName!required	Bitte geben Sie den Familiennamen an.
        birthDate	Ihr Geburtsdatum
        birthDate!latest	Einen eigenen Pass gibt es ab 15 Jahren. Jüngere Kinder stehen auf dem Pass eines Elternteils.
        hasMoved	Sind Sie seit dem letzten Pass umgezogen?
        newAddress	Ihre neue Anschrift
        newAddress.street	Straße und Hausnummer
        newAddress.street!required	Bitte geben Sie Straße und Hausnummer an.
        newAddress.addition	Adresszusatz
        newAddress.postalCode	Postleitzahl
        newAddress.postalCode!format	Eine Postleitzahl hat fünf Ziffern, zum Beispiel 59999.
        newAddress.city	Ort
        hasChildren	Sollen Kinder unter 15 Jahren auf den Pass?
        children	Kinder
        children!unique	Dieses Kind steht zweimal in der Liste.
        children.-	Kind
        children.name	Name des Kindes
        children.name.givenName	Vorname
        children.name.givenName!required	Bitte geben Sie den Vornamen an.
        children.name.familyName	Familienname
        children.name.familyName!required	Bitte geben Sie den Familiennamen an.
        children.birthDate	Geburtsdatum von Ihrem Kind
        children.birthDate!earliest	Ab 15 Jahren braucht Ihr Kind einen eigenen Pass.
        children.birthDate!latest	Das Geburtsdatum liegt in der Zukunft.
        delivery	Wie möchten Sie den Pass bekommen?
        contact	So erreichen wir Sie
        contact!required	Bitte geben Sie E-Mail oder Telefon an, damit wir Ihnen die Abholung mitteilen können.
        contact.email	E-Mail-Adresse
        contact.email!format	Bitte prüfen Sie die E-Mail-Adresse. Sie braucht ein @ und danach einen Punkt.
        contact.phone	Telefonnummer
        declaration	Erklärung
        declaration!required	Bitte bestätigen Sie die Erklärung.
        rule.supplementNeedsChildren	Kinderzuschlag erhalten nur Eltern. Bitte tragen Sie Ihre Kinder ein, oder prüfen Sie die Leistung.
        exit.noBenefit	Der Pass lässt sich so nicht verlängern
        """#,
        #"""
        hasCard	Do you still have your previous card?
        cardNumber	Card number
        cardNumber!pattern	The number consists of “HP-” and six digits, for example HP-204711.
        benefit	Which benefit do you receive?
        validUntil	Until when is your notice valid?
        validUntil!earliest	This notice has expired. Please wait for the new one or choose another benefit.
        notice	Benefit notice
        notice!required	We cannot renew the card without the notice. Please upload a photo or PDF.
        holder	Your name
        holder.givenName	First name
        holder.givenName!required	Please enter the first name.
        holder.familyName	Last name
        holder.familyName!required	Please enter the last name.
        birthDate	Your date of birth
        birthDate!latest	People aged 15 or over have their own card. Younger children are listed on a parent’s card.
        hasMoved	Have you moved since your last card was issued?
        newAddress	Your new address
        newAddress.street	Street and house number
        newAddress.street!required	Please enter the street and house number.
        newAddress.addition	Address supplement
        newAddress.postalCode	Postcode
        newAddress.postalCode!format	A postcode has five digits, for example 59999.
        newAddress.city	Town
        hasChildren	Shall children under 15 be listed on the card?
        children	Children
        children!unique	This child is listed twice.
        children.-	Child
        children.name	Name of the child
        children.name.givenName	First name
        children.name.givenName!required	Please enter the first name.
        children.name.familyName	Last name
        children.name.familyName!required	Please enter the last name.
        children.birthDate	Date of birth of your child
        children.birthDate!earliest	From the age of 15 your child needs a card of its own.
        children.birthDate!latest	The date of birth is in the future.
        delivery	How would you like to receive the card?
        contact	How we can reach you
        contact!required	Please enter an e-mail address or telephone number so that we can tell you when to collect the card.
        contact.email	E-mail address
        contact.email!format	Please check the e-mail address. It needs an @ followed by a dot.
        contact.phone	Telephone number
        declaration	Declaration
        declaration!required	Please confirm the declaration.
        rule.supplementNeedsChildren	Only parents receive the child supplement. Please enter your children or check the benefit.
        exit.noBenefit	The card cannot be renewed this way
        """#,
        #"""
        hasCard	Haben Sie den alten Pass noch?
        cardNumber	Nummer von dem Pass
        cardNumber!pattern	Die Nummer fängt mit HP- an. Dann kommen 6 Zahlen.
        benefit	Welches Geld bekommen Sie?
        validUntil	Bis wann bekommen Sie das Geld?
        validUntil!earliest	Der Brief ist zu alt. Sie brauchen einen neuen Brief vom Amt.
        notice	Brief vom Amt
        notice!required	Wir brauchen ein Foto von dem Brief.
        holder	Ihr Name
        holder.givenName	Vorname
        holder.givenName!required	Bitte schreiben Sie den Vornamen.
        holder.familyName	Nachname
        holder.familyName!required	Bitte schreiben Sie den Nachnamen.
        birthDate	Wann sind Sie geboren?
        birthDate!latest	Sie müssen mindestens 15 Jahre alt sein. Kinder stehen auf dem Pass von Mutter oder Vater.
        hasMoved	Sind Sie umgezogen?
        newAddress	Ihre neue Adresse
        newAddress.street	Straße und Haus·nummer
        newAddress.street!required	Bitte schreiben Sie die Straße und die Haus·nummer.
        newAddress.addition	Mehr zur Adresse
        newAddress.postalCode	Post·leit·zahl
        newAddress.postalCode!format	Eine Post·leit·zahl hat 5 Zahlen. Zum Beispiel 59999.
        newAddress.city	Ort
        hasChildren	Haben Sie Kinder unter 15 Jahren?
        children	Ihre Kinder
        children!unique	Das Kind steht 2-mal in der Liste.
        children.-	Kind
        children.name	Name von dem Kind
        children.name.givenName	Vorname
        children.name.givenName!required	Bitte schreiben Sie den Vornamen.
        children.name.familyName	Nachname
        children.name.familyName!required	Bitte schreiben Sie den Nachnamen.
        children.birthDate	Wann ist das Kind geboren?
        children.birthDate!earliest	Das Kind ist über 15 Jahre alt. Dann braucht das Kind einen eigenen Pass.
        children.birthDate!latest	Das Datum ist falsch. Der Tag kommt erst noch.
        delivery	Wie wollen Sie den Pass bekommen?
        contact	So erreichen wir Sie
        contact!required	Bitte schreiben Sie Ihre E-Mail-Adresse oder Ihre Telefon·nummer.
        contact.email	E-Mail-Adresse
        contact.email!format	Bitte prüfen Sie die E-Mail-Adresse. Ein @ und ein Punkt gehören dazu.
        contact.phone	Telefon·nummer
        declaration	Stimmt alles?
        declaration!required	Bitte machen Sie hier ein Kreuz.
        rule.supplementNeedsChildren	Kinder·zuschlag bekommen nur Eltern. Bitte schreiben Sie Ihre Kinder auf.
        exit.noBenefit	Das geht leider nicht
        """#,
    ]
}
