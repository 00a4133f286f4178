import FormRuntime

/// Schaden oder Mangel melden
///
/// Service `report-defect`, version 1.0.0.
public struct ReportDefect: Form {
    /// Ist gerade jemand in Gefahr?
    ///
    /// Zum Beispiel durch einen offenen Schacht, ein hängendes Kabel oder einen umgestürzten Baum.
    public let danger: Bool

    /// Worum geht es?
    public let category: Category

    /// Nummer der Laterne
    ///
    /// Sie steht auf dem Aufkleber am Mast, etwa in Augenhöhe – zum Beispiel HB-1234.
    ///
    /// Asked when `category = "streetLight"`. Asked for, but never required.
    public let lampNumber: String?

    /// Beschreiben Sie den Schaden
    ///
    /// Ein oder zwei Sätze genügen. Bitte nennen Sie keine Namen anderer Menschen und keine Kennzeichen.
    public let description: String

    /// Fotos
    ///
    /// Bis zu drei Bilder. Bitte so fotografieren, dass keine Gesichter und Kennzeichen zu sehen sind.
    public let photos: [FileReference]

    /// Ortsteil
    ///
    /// Asked for, but never required.
    public let district: TownDistrict?

    /// Straße und Hausnummer
    ///
    /// Oder das nächste Haus. Eine Kreuzung geht auch.
    public let street: String?

    /// Ort genauer beschreiben
    ///
    /// Zum Beispiel „Spielplatz am Ententeich, zweite Bank“.
    public let placeHint: String?

    /// Sollen wir Ihnen Bescheid geben, wenn der Schaden behoben ist?
    public let wantsReply: Bool

    /// So erreichen wir Sie
    ///
    /// E-Mail oder Telefon genügt. Wir nutzen die Angabe nur für diese Antwort und löschen sie drei
    /// Monate nach dem Ende des Vorgangs.
    ///
    /// Asked when `wantsReply`.
    public let contact: Contact?

    // Makes the implicit memberwise initialiser private: no form comes about without its checks.
    private var passedChecks = PassedChecks()

    /// Worum geht es?
    public enum Category: String, AnswerOption {
        /// Schlagloch oder Schaden am Weg
        case pothole
        /// Straßenlaterne
        case streetLight
        /// Verkehrszeichen oder Ampel
        case trafficSign
        /// Müll am falschen Ort
        case rubbish
        /// Spielplatz
        case playground
        /// Baum oder Grünfläche
        case tree
        /// Graffiti oder Beschädigung
        case graffiti
        /// Etwas anderes
        case other
    }
}

extension ReportDefect {
    /// Checks the answers as if they came in on `today`; throws all problems that they have.
    public init(
        danger: Bool,
        category: Category,
        lampNumber: String? = nil,
        description: String,
        photos: [FileReference] = [],
        district: TownDistrict? = nil,
        street: String? = nil,
        placeHint: String? = nil,
        wantsReply: Bool,
        contact: Contact? = nil,
        today: CalendarDate
    ) throws(Rejection) {
        self.init(
            danger: danger,
            category: category,
            lampNumber: lampNumber,
            description: description,
            photos: photos,
            district: district,
            street: street,
            placeHint: placeHint,
            wantsReply: wantsReply,
            contact: contact
        )
        self = try completed(today: today)
    }

    public init(_ answers: Answers) {
        self.init(
            danger: answers.boolean(0),
            category: answers.option(1, as: Category.self),
            lampNumber: answers.optionalText(2),
            description: answers.text(3),
            photos: answers.files(4),
            district: answers.optionalOption(5, as: TownDistrict.self),
            street: answers.optionalText(6),
            placeHint: answers.optionalText(7),
            wantsReply: answers.boolean(8),
            contact: answers.isPresent(9) ? Contact(answers.record(9)) : nil
        )
    }

    public func write(to writer: inout AnswerWriter) {
        writer.member("danger", danger)
        writer.member("category", category)
        writer.member("lampNumber", lampNumber)
        writer.member("description", description)
        writer.member("photos", photos)
        writer.member("district", district)
        writer.member("street", street)
        writer.member("placeHint", placeHint)
        writer.member("wantsReply", wantsReply)
        writer.member("contact", contact)
    }
}

extension ReportDefect {
    public static let definition = FormDefinition(
        service: "report-defect",
        version: "1.0.0",
        hash: "ee3e49855a4d4d93d47042df78999eae190d581a0d9cbb0b2effde237b5aee20",
        languages: ["de", "en", "de-simple"],
        table: table,
        texts: texts,
        condition: condition)

    @Sendable private static func condition(_ index: Int, _ answers: Answers) -> Truth {
        switch index {
        case 0: lampNumberIsAsked(answers)
        case 1: contactIsAsked(answers)
        case 2: placeIsKnownHolds(answers)
        case 3: callAtOnceApplies(answers)
        default: .undecided
        }
    }

    /// Whether `lampNumber` is asked: `category = "streetLight"`.
    static func lampNumberIsAsked(_ answers: Answers) -> Truth {
        equal(answers.optionIndex(1), 1)
    }

    /// Whether `contact` is asked: `wantsReply`.
    static func contactIsAsked(_ answers: Answers) -> Truth {
        Truth(answers.optionalBoolean(8))
    }

    /// Rule `placeIsKnown`: `not(street = null and placeHint = null)`.
    static func placeIsKnownHolds(_ answers: Answers) -> Truth {
        negation(both(isAbsent(answers.isPresent(6)), isAbsent(answers.isPresent(7))))
    }

    /// Exit `callAtOnce`: `danger`.
    static func callAtOnceApplies(_ answers: Answers) -> Truth {
        Truth(answers.optionalBoolean(0))
    }

    private static let table: StaticString = #"""
        form 1
        danger boolean required
        category choice required options=pothole,streetLight,trafficSign,rubbish,playground,tree,graffiti,other
        lampNumber text recommended when=0 max=8 pattern=0
        description text required lines=5 min=10 max=1000
        photos file optional mediaTypes=image/jpeg,image/png maxSize=10000000 max=3
        district choice recommended options=centre,northTown,muehlenfeld,altenbeck,sanktVitus,heide
        street text optional max=120
        placeHint text optional lines=2 max=300
        wantsReply boolean required
        contact record required when=1
          email email recommended
          phone phone optional
        rule placeIsKnown error condition=2 at=street
        exit callAtOnce condition=3
        pattern 0 48>1;42>2;2D>3;30-39>4;*30-39>5;*30-39>6;*30-39>7;*30-39>8;*
        """#

    private static let texts: [StaticString] = [
        #"""
        danger	Ist gerade jemand in Gefahr?
        category	Worum geht es?
        lampNumber	Nummer der Laterne
        lampNumber!pattern	Die Nummer beginnt mit „HB-“, danach folgen Ziffern, zum Beispiel HB-1234.
        description	Beschreiben Sie den Schaden
        description!required	Bitte beschreiben Sie kurz, was kaputt ist oder stört.
        description!minLength	Das ist sehr kurz. Bitte schreiben Sie einen ganzen Satz, damit wir den Schaden finden.
        photos	Fotos
        district	Ortsteil
        street	Straße und Hausnummer
        placeHint	Ort genauer beschreiben
        wantsReply	Sollen wir Ihnen Bescheid geben, wenn der Schaden behoben ist?
        contact	So erreichen wir Sie
        contact!required	Bitte geben Sie eine E-Mail-Adresse oder eine Telefonnummer an.
        contact.email	E-Mail-Adresse
        contact.email!format	Bitte prüfen Sie die E-Mail-Adresse. Sie braucht ein @ und danach einen Punkt.
        contact.phone	Telefonnummer
        rule.placeIsKnown	Bitte nennen Sie die Straße oder beschreiben Sie den Ort. Sonst finden wir den Schaden nicht.
        exit.callAtOnce	Bitte rufen Sie sofort an
        """#,
        #"""
        danger	Is anybody in danger right now?
        category	What is it about?
        lampNumber	Number of the street light
        lampNumber!pattern	The number begins with “HB-” followed by digits, for example HB-1234.
        description	Describe the defect
        description!required	Please describe briefly what is broken or causes trouble.
        description!minLength	That is very short. Please write a full sentence so that we can find the defect.
        photos	Photos
        district	District
        street	Street and house number
        placeHint	Describe the place in more detail
        wantsReply	Shall we let you know when the defect is fixed?
        contact	How we can reach you
        contact!required	Please enter an e-mail address or a telephone number.
        contact.email	E-mail address
        contact.email!format	Please check the e-mail address. It needs an @ followed by a dot.
        contact.phone	Telephone number
        rule.placeIsKnown	Please enter the street or describe the place. Otherwise we cannot find the defect.
        exit.callAtOnce	Please call at once
        """#,
        #"""
        danger	Ist ein Mensch in Gefahr?
        category	Was ist kaputt?
        lampNumber	Nummer von der Lampe
        lampNumber!pattern	Die Nummer fängt mit HB- an. Dann kommen Zahlen.
        description	Schreiben Sie, was kaputt ist
        description!required	Bitte schreiben Sie etwas.
        description!minLength	Das ist zu kurz. Bitte schreiben Sie etwas mehr.
        photos	Fotos
        district	Orts·teil
        street	Straße und Haus·nummer
        placeHint	Wo ist es genau?
        wantsReply	Sollen wir Ihnen antworten?
        contact	So erreichen wir Sie
        contact!required	Bitte schreiben Sie Ihre E-Mail-Adresse oder Ihre Telefon·nummer.
        contact.email	E-Mail-Adresse
        contact.email!format	Bitte prüfen Sie die E-Mail-Adresse. Ein @ und ein Punkt gehören dazu.
        contact.phone	Telefon·nummer
        rule.placeIsKnown	Wo ist der Schaden? Bitte schreiben Sie die Straße. Oder beschreiben Sie den Ort.
        exit.callAtOnce	Bitte rufen Sie sofort an
        """#,
    ]
}
