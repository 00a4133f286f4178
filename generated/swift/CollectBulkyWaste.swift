import FormRuntime

/// Sperrmüll abholen lassen
///
/// Service `collect-bulky-waste`, version 1.0.0.
public struct CollectBulkyWaste: Form {
    /// Gegenstände
    public let items: [ItemsItem]

    /// Menge insgesamt
    ///
    /// Geschätzt genügt. Ein Sofa mit drei Plätzen hat etwa 2 Kubikmeter.
    ///
    /// With 1 decimal place.
    public let volume: Decimal

    /// Straße und Hausnummer
    ///
    /// In Hellenbeck, dort holen wir ab.
    public let street: String

    /// An welchen Wochentagen passt es Ihnen?
    ///
    /// Bitte wählen Sie mindestens zwei Tage.
    public let days: [Days]

    /// Nicht vor dem
    public let notBefore: CalendarDate?

    /// Ihr Name
    public let applicant: Person

    /// So erreichen wir Sie
    ///
    /// Damit wir Ihnen den Abholtag nennen können.
    public let contact: Contact

    // Makes the implicit memberwise initialiser private: no form comes about without its checks.
    private var passedChecks = PassedChecks()

    /// Gegenstand
    public struct ItemsItem: AnswerRecord {
        /// Was ist es?
        public let kind: Kind

        /// Welcher Gegenstand?
        ///
        /// Asked when `kind = "otherThing"`.
        public let thing: String?

        /// Anzahl
        public let quantity: Int

        /// Was ist es?
        public enum Kind: String, AnswerOption {
            /// Sofa oder Sessel
            case sofa
            /// Tisch oder Stuhl
            case table
            /// Schrank oder Regal
            case wardrobe
            /// Bett oder Matratze
            case bed
            /// Teppich
            case carpet
            /// Großes Elektrogerät
            case appliance
            /// Etwas anderes
            case otherThing
        }

        public init(kind: Kind, thing: String? = nil, quantity: Int) {
            self.kind = kind
            self.thing = thing
            self.quantity = quantity
        }

        public init(_ answers: Answers) {
            kind = answers.option(0, as: Kind.self)
            thing = answers.optionalText(1)
            quantity = answers.integer(2)
        }

        public func write(to writer: inout AnswerWriter) {
            writer.member("kind", kind)
            writer.member("thing", thing)
            writer.member("quantity", quantity)
        }

        /// Whether `thing` is asked: `kind = "otherThing"`.
        static func thingIsAsked(_ answers: Answers) -> Truth {
            equal(answers.optionIndex(0), 6)
        }
    }

    /// An welchen Wochentagen passt es Ihnen?
    public enum Days: String, AnswerOption {
        /// Montag
        case monday
        /// Dienstag
        case tuesday
        /// Mittwoch
        case wednesday
        /// Donnerstag
        case thursday
        /// Freitag
        case friday
    }
}

extension CollectBulkyWaste {
    /// Checks the answers as if they came in on `today`; throws all problems that they have.
    public init(
        items: [ItemsItem],
        volume: Decimal,
        street: String,
        days: [Days],
        notBefore: CalendarDate? = nil,
        applicant: Person,
        contact: Contact,
        today: CalendarDate
    ) throws(Rejection) {
        self.init(
            items: items,
            volume: volume,
            street: street,
            days: days,
            notBefore: notBefore,
            applicant: applicant,
            contact: contact
        )
        self = try completed(today: today)
    }

    public init(_ answers: Answers) {
        self.init(
            items: answers.items(0).map { ItemsItem($0) },
            volume: answers.decimal(1, scale: 1),
            street: answers.text(2),
            days: answers.options(3, as: Days.self),
            notBefore: answers.optionalDate(4),
            applicant: Person(answers.record(5)),
            contact: Contact(answers.record(8))
        )
    }

    public func write(to writer: inout AnswerWriter) {
        writer.member("items", items)
        writer.member("volume", volume)
        writer.member("street", street)
        writer.member("days", days)
        writer.member("notBefore", notBefore)
        writer.member("applicant", applicant)
        writer.member("contact", contact)
    }
}

extension CollectBulkyWaste {
    public static let definition = FormDefinition(
        service: "collect-bulky-waste",
        version: "1.0.0",
        hash: "4a77fb14fa3c448698265001e984dc4452373b21ab45cfc8be5a540e2569bf69",
        languages: ["de", "en", "de-simple"],
        table: table,
        texts: texts,
        condition: condition)

    @Sendable private static func condition(_ index: Int, _ answers: Answers) -> Truth {
        switch index {
        case 0: ItemsItem.thingIsAsked(answers)
        case 1: tooMuchApplies(answers)
        default: .undecided
        }
    }

    /// Exit `tooMuch`: `volume > 5.0`.
    static func tooMuchApplies(_ answers: Answers) -> Truth {
        greater(answers.optionalDecimal(1, scale: 1), Decimal(units: 50, scale: 1))
    }

    private static let table: StaticString = #"""
        form 1
        items list required min=1 max=15
          - record
            kind choice required options=sofa,table,wardrobe,bed,carpet,appliance,otherThing
            thing text required when=0 max=60
            quantity integer required min=1 max=10
        volume decimal required scale=1 min=1 max=500
        street text required max=80
        days choices required options=monday,tuesday,wednesday,thursday,friday min=2 max=5
        notBefore date optional earliest=today+0m+3d latest=today+3m+0d
        applicant record required
          givenName text required max=80 characters=din91379
          familyName text required max=80 characters=din91379
        contact record required
          email email recommended
          phone phone optional
        exit tooMuch condition=1
        """#

    private static let texts: [StaticString] = [
        #"""
        items	Gegenstände
        items.-	Gegenstand
        items.kind	Was ist es?
        items.thing	Welcher Gegenstand?
        items.quantity	Anzahl
        volume	Menge insgesamt
        street	Straße und Hausnummer
        days	An welchen Wochentagen passt es Ihnen?
        notBefore	Nicht vor dem
        applicant	Ihr Name
        applicant.givenName	Vorname
        applicant.givenName!required	Bitte geben Sie den Vornamen an.
        applicant.familyName	Familienname
        applicant.familyName!required	Bitte geben Sie den Familiennamen an.
        contact	So erreichen wir Sie
        contact!required	Bitte geben Sie E-Mail oder Telefon an. Sonst können wir Ihnen den Abholtag nicht nennen.
        contact.email	E-Mail-Adresse
        contact.email!format	Bitte prüfen Sie die E-Mail-Adresse. Sie braucht ein @ und danach einen Punkt.
        contact.phone	Telefonnummer
        exit.tooMuch	Das ist mehr, als wir auf einmal abholen können
        """#,
        #"""
        items	Items
        items.-	Item
        items.kind	What is it?
        items.thing	What item?
        items.quantity	Quantity
        volume	Total volume
        street	Street and house number
        days	Which weekdays suit you?
        notBefore	Not before
        applicant	Your name
        applicant.givenName	First name
        applicant.givenName!required	Please enter the first name.
        applicant.familyName	Last name
        applicant.familyName!required	Please enter the last name.
        contact	How we can reach you
        contact!required	Please enter an e-mail address or telephone number. Otherwise we cannot tell you the collection day.
        contact.email	E-mail address
        contact.email!format	Please check the e-mail address. It needs an @ followed by a dot.
        contact.phone	Telephone number
        exit.tooMuch	This is more than we can collect at once
        """#,
        #"""
        items	Ihre Sachen
        items.-	Sache
        items.kind	Was ist es?
        items.thing	Welche Sache?
        items.quantity	Wie viele?
        volume	Wie viel ist es?
        street	Straße und Haus·nummer
        days	An welchen Tagen haben Sie Zeit?
        notBefore	Ab welchem Tag?
        applicant	Ihr Name
        applicant.givenName	Vorname
        applicant.givenName!required	Bitte schreiben Sie den Vornamen.
        applicant.familyName	Nachname
        applicant.familyName!required	Bitte schreiben Sie den Nachnamen.
        contact	So erreichen wir Sie
        contact!required	Bitte schreiben Sie Ihre E-Mail-Adresse oder Ihre Telefon·nummer.
        contact.email	E-Mail-Adresse
        contact.email!format	Bitte prüfen Sie die E-Mail-Adresse. Ein @ und ein Punkt gehören dazu.
        contact.phone	Telefon·nummer
        exit.tooMuch	Das ist zu viel
        """#,
    ]
}
