import FormRuntime

/// Veranstaltung anzeigen
///
/// Service `event-notification`, version 1.0.0.
public struct EventNotification: Form {
    /// Was für eine Veranstaltung ist es?
    public let kind: Kind

    /// Welche Art von Veranstaltung?
    ///
    /// Asked when `kind = "otherEvent"`.
    public let otherKind: String?

    /// Name der Veranstaltung
    public let eventTitle: String

    /// Was ist geplant?
    ///
    /// Ablauf und Programm in höchstens 150 Wörtern.
    public let description: String

    /// Internetseite der Veranstaltung
    ///
    /// Beginnt mit https://
    public let website: String?

    /// Erster Tag
    ///
    /// Frühestens in vier Wochen. Ist es kürzer, rufen Sie uns bitte an.
    public let firstDay: CalendarDate

    /// Letzter Tag
    ///
    /// Bei einem Tag derselbe wie oben.
    ///
    /// Not before `firstDay`.
    public let lastDay: CalendarDate

    /// Beginn
    ///
    /// Zum Beispiel 14:30.
    public let startTime: String

    /// Ende
    ///
    /// Wenn es nach Mitternacht endet, geben Sie als letzten Tag den folgenden Tag an.
    public let endTime: String

    /// Ortsteil
    public let district: TownDistrict

    /// Ort der Veranstaltung
    ///
    /// Adresse, Platz oder Weg des Umzugs.
    public let location: String

    /// Findet alles in einem Gebäude statt?
    public let indoors: Bool

    /// Nutzen Sie öffentliche Straßen, Wege oder Plätze?
    ///
    /// Asked when `indoors = false`.
    public let publicRoad: Bool?

    /// Genutzte Fläche
    ///
    /// Geschätzt genügt.
    ///
    /// Asked when `publicRoad`.
    public let areaSize: Int?

    /// Lageplan
    ///
    /// Eine Skizze mit Ständen, Bühne und Rettungswegen reicht. Bitte 3 Meter für die Feuerwehr frei
    /// lassen.
    ///
    /// Asked when `indoors = false`. Required when `publicRoad or visitors > 500`.
    public let sitePlan: [FileReference]

    /// Wie viele Gäste erwarten Sie gleichzeitig?
    public let visitors: Int

    /// Wie viele Ordnungskräfte setzen Sie ein?
    ///
    /// Asked when `visitors >= 1000`.
    public let stewards: Int?

    /// Sicherheitskonzept
    ///
    /// Ab 5.000 Gästen Pflicht.
    ///
    /// Asked when `visitors >= 1000`. Required when `visitors >= 5000`.
    public let safetyConcept: FileReference?

    /// Nehmen Sie Eintritt?
    public let chargesAdmission: Bool

    /// Höchster Eintrittspreis
    ///
    /// In EUR. Asked when `chargesAdmission`.
    public let admission: Money?

    /// Was bauen Sie auf?
    ///
    /// Mehreres ist möglich. Wenn Sie nichts aufbauen, lassen Sie die Frage frei.
    public let structures: [Structures]

    /// Höhe der Bühne, falls vorhanden
    ///
    /// Ab 5 Metern prüft die Bauaufsicht.
    ///
    /// With 2 decimal places.
    public let stageHeight: Decimal?

    /// Wird Alkohol verkauft?
    ///
    /// Auch gegen Spende. Dann stellen wir die Gestattung nach § 12 GastG gleich mit aus.
    public let alcohol: Bool

    /// Gibt es im Freien Musik oder Durchsagen über Lautsprecher?
    public let music: Bool

    /// Bis wann?
    ///
    /// Asked when `music`.
    public let musicUntil: String?

    /// Planen Sie ein Feuerwerk?
    public let fireworks: Bool

    /// Wer ist Veranstalterin oder Veranstalter?
    public let organiserKind: OrganiserKind

    /// Verein oder Unternehmen
    ///
    /// Asked when `organiserKind in ("association", "company")`.
    public let organisation: Organisation?

    /// Verantwortliche Person
    public let responsiblePerson: Person

    /// Anschrift
    public let address: Address

    /// E-Mail-Adresse
    public let email: String

    /// Telefon während der Veranstaltung
    ///
    /// Unter dieser Nummer muss die verantwortliche Person die ganze Zeit erreichbar sein.
    public let phoneOnSite: String

    /// Weitere Beteiligte
    ///
    /// Zum Beispiel Sanitätsdienst oder Sicherheitsdienst.
    public let partners: [PartnersItem]

    // Makes the implicit memberwise initialiser private: no form comes about without its checks.
    private var passedChecks = PassedChecks()

    /// Was für eine Veranstaltung ist es?
    public enum Kind: String, AnswerOption {
        /// Straßen- oder Nachbarschaftsfest
        case streetParty
        /// Stadt-, Schützen- oder Vereinsfest
        case festival
        /// Konzert oder Aufführung
        case concert
        /// Markt oder Flohmarkt
        case market
        /// Sportveranstaltung
        case sports
        /// Umzug oder Prozession
        case procession
        /// Demonstration oder Kundgebung
        case assembly
        /// Etwas anderes
        case otherEvent
    }

    /// Was bauen Sie auf?
    public enum Structures: String, AnswerOption {
        /// Verkaufs- oder Infostände
        case stalls
        /// Zelt über 75 m²
        case tent
        /// Bühne
        case stage
        /// Tribüne
        case grandstand
        /// Hüpfburg
        case bouncyCastle
        /// Fahrgeschäft
        case fairgroundRide
    }

    /// Wer ist Veranstalterin oder Veranstalter?
    public enum OrganiserKind: String, AnswerOption {
        /// Eine Privatperson
        case person
        /// Ein Verein
        case association
        /// Ein Unternehmen
        case company
    }

    /// Beteiligte Stelle
    public struct PartnersItem: AnswerRecord {
        /// Name
        public let name: String

        /// Aufgabe
        public let task: TaskAnswer

        /// Welche Aufgabe?
        ///
        /// Asked when `task = "otherTask"`.
        public let taskName: String?

        /// Telefonnummer
        ///
        /// Required when `task = "firstAid"`.
        public let phone: String?

        /// Aufgabe
        public enum TaskAnswer: String, AnswerOption {
            /// Sanitätsdienst
            case firstAid
            /// Sicherheitsdienst
            case security
            /// Speisen und Getränke
            case catering
            /// Etwas anderes
            case otherTask
        }

        public init(name: String, task: TaskAnswer, taskName: String? = nil, phone: String? = nil) {
            self.name = name
            self.task = task
            self.taskName = taskName
            self.phone = phone
        }

        public init(_ answers: Answers) {
            name = answers.text(0)
            task = answers.option(1, as: TaskAnswer.self)
            taskName = answers.optionalText(2)
            phone = answers.optionalText(3)
        }

        public func write(to writer: inout AnswerWriter) {
            writer.member("name", name)
            writer.member("task", task)
            writer.member("taskName", taskName)
            writer.member("phone", phone)
        }

        /// Whether `taskName` is asked: `task = "otherTask"`.
        static func taskNameIsAsked(_ answers: Answers) -> Truth {
            equal(answers.optionIndex(1), 3)
        }

        /// Whether `phone` is required: `task = "firstAid"`.
        static func phoneIsRequired(_ answers: Answers) -> Truth {
            equal(answers.optionIndex(1), 0)
        }
    }
}

extension EventNotification {
    /// Checks the answers as if they came in on `today`; throws all problems that they have.
    public init(
        kind: Kind,
        otherKind: String? = nil,
        eventTitle: String,
        description: String,
        website: String? = nil,
        firstDay: CalendarDate,
        lastDay: CalendarDate,
        startTime: String,
        endTime: String,
        district: TownDistrict,
        location: String,
        indoors: Bool,
        publicRoad: Bool? = nil,
        areaSize: Int? = nil,
        sitePlan: [FileReference] = [],
        visitors: Int,
        stewards: Int? = nil,
        safetyConcept: FileReference? = nil,
        chargesAdmission: Bool,
        admission: Money? = nil,
        structures: [Structures] = [],
        stageHeight: Decimal? = nil,
        alcohol: Bool,
        music: Bool,
        musicUntil: String? = nil,
        fireworks: Bool,
        organiserKind: OrganiserKind,
        organisation: Organisation? = nil,
        responsiblePerson: Person,
        address: Address,
        email: String,
        phoneOnSite: String,
        partners: [PartnersItem] = [],
        today: CalendarDate
    ) throws(Rejection) {
        self.init(
            kind: kind,
            otherKind: otherKind,
            eventTitle: eventTitle,
            description: description,
            website: website,
            firstDay: firstDay,
            lastDay: lastDay,
            startTime: startTime,
            endTime: endTime,
            district: district,
            location: location,
            indoors: indoors,
            publicRoad: publicRoad,
            areaSize: areaSize,
            sitePlan: sitePlan,
            visitors: visitors,
            stewards: stewards,
            safetyConcept: safetyConcept,
            chargesAdmission: chargesAdmission,
            admission: admission,
            structures: structures,
            stageHeight: stageHeight,
            alcohol: alcohol,
            music: music,
            musicUntil: musicUntil,
            fireworks: fireworks,
            organiserKind: organiserKind,
            organisation: organisation,
            responsiblePerson: responsiblePerson,
            address: address,
            email: email,
            phoneOnSite: phoneOnSite,
            partners: partners
        )
        self = try completed(today: today)
    }

    public init(_ answers: Answers) {
        self.init(
            kind: answers.option(0, as: Kind.self),
            otherKind: answers.optionalText(1),
            eventTitle: answers.text(2),
            description: answers.text(3),
            website: answers.optionalText(4),
            firstDay: answers.date(5),
            lastDay: answers.date(6),
            startTime: answers.text(7),
            endTime: answers.text(8),
            district: answers.option(9, as: TownDistrict.self),
            location: answers.text(10),
            indoors: answers.boolean(11),
            publicRoad: answers.optionalBoolean(12),
            areaSize: answers.optionalInteger(13),
            sitePlan: answers.files(14),
            visitors: answers.integer(15),
            stewards: answers.optionalInteger(16),
            safetyConcept: answers.optionalFile(17),
            chargesAdmission: answers.boolean(18),
            admission: answers.optionalMoney(19, currency: "EUR"),
            structures: answers.options(20, as: Structures.self),
            stageHeight: answers.optionalDecimal(21, scale: 2),
            alcohol: answers.boolean(22),
            music: answers.boolean(23),
            musicUntil: answers.optionalText(24),
            fireworks: answers.boolean(25),
            organiserKind: answers.option(26, as: OrganiserKind.self),
            organisation: answers.isPresent(27) ? Organisation(answers.record(27)) : nil,
            responsiblePerson: Person(answers.record(30)),
            address: Address(answers.record(33)),
            email: answers.text(38),
            phoneOnSite: answers.text(39),
            partners: answers.items(40).map { PartnersItem($0) }
        )
    }

    public func write(to writer: inout AnswerWriter) {
        writer.member("kind", kind)
        writer.member("otherKind", otherKind)
        writer.member("eventTitle", eventTitle)
        writer.member("description", description)
        writer.member("website", website)
        writer.member("firstDay", firstDay)
        writer.member("lastDay", lastDay)
        writer.member("startTime", startTime)
        writer.member("endTime", endTime)
        writer.member("district", district)
        writer.member("location", location)
        writer.member("indoors", indoors)
        writer.member("publicRoad", publicRoad)
        writer.member("areaSize", areaSize)
        writer.member("sitePlan", sitePlan)
        writer.member("visitors", visitors)
        writer.member("stewards", stewards)
        writer.member("safetyConcept", safetyConcept)
        writer.member("chargesAdmission", chargesAdmission)
        writer.member("admission", admission)
        writer.member("structures", structures)
        writer.member("stageHeight", stageHeight)
        writer.member("alcohol", alcohol)
        writer.member("music", music)
        writer.member("musicUntil", musicUntil)
        writer.member("fireworks", fireworks)
        writer.member("organiserKind", organiserKind)
        writer.member("organisation", organisation)
        writer.member("responsiblePerson", responsiblePerson)
        writer.member("address", address)
        writer.member("email", email)
        writer.member("phoneOnSite", phoneOnSite)
        writer.member("partners", partners)
    }
}

extension EventNotification {
    public static let definition = FormDefinition(
        service: "event-notification",
        version: "1.0.0",
        hash: "353d11b19724a4193975d013112cea1d89e79130d6bda946c322dc433cefc97a",
        languages: ["de", "en"],
        table: table,
        texts: texts,
        condition: condition,
        value: computedValue)

    @Sendable private static func condition(_ index: Int, _ answers: Answers) -> Truth {
        switch index {
        case 0: otherKindIsAsked(answers)
        case 1: publicRoadIsAsked(answers)
        case 2: areaSizeIsAsked(answers)
        case 3: sitePlanIsRequired(answers)
        case 4: sitePlanIsAsked(answers)
        case 5: stewardsIsAsked(answers)
        case 6: safetyConceptIsRequired(answers)
        case 7: safetyConceptIsAsked(answers)
        case 8: admissionIsAsked(answers)
        case 9: musicUntilIsAsked(answers)
        case 10: organisationIsAsked(answers)
        case 11: PartnersItem.taskNameIsAsked(answers)
        case 12: PartnersItem.phoneIsRequired(answers)
        case 13: endAfterStartHolds(answers)
        case 14: enoughStewardsHolds(answers)
        case 15: noFireworksIndoorsHolds(answers)
        case 16: quietAtNightHolds(answers)
        case 17: assemblyGoesToThePoliceApplies(answers)
        default: .undecided
        }
    }

    @Sendable private static func computedValue(_ index: Int, _ answers: Answers) -> ComputedValue {
        switch index {
        case 0: ComputedValue(lastDayEarliest(answers))
        default: .number(nil)
        }
    }

    /// Whether `otherKind` is asked: `kind = "otherEvent"`.
    static func otherKindIsAsked(_ answers: Answers) -> Truth {
        equal(answers.optionIndex(0), 7)
    }

    /// The bound `earliest` of `lastDay`: `firstDay`.
    static func lastDayEarliest(_ answers: Answers) -> CalendarDate? {
        answers.optionalDate(5)
    }

    /// Whether `publicRoad` is asked: `indoors = false`.
    static func publicRoadIsAsked(_ answers: Answers) -> Truth {
        equal(answers.optionalBoolean(11), false)
    }

    /// Whether `areaSize` is asked: `publicRoad`.
    static func areaSizeIsAsked(_ answers: Answers) -> Truth {
        Truth(answers.optionalBoolean(12))
    }

    /// Whether `sitePlan` is asked: `indoors = false`.
    static func sitePlanIsAsked(_ answers: Answers) -> Truth {
        equal(answers.optionalBoolean(11), false)
    }

    /// Whether `sitePlan` is required: `publicRoad or visitors > 500`.
    static func sitePlanIsRequired(_ answers: Answers) -> Truth {
        either(Truth(answers.optionalBoolean(12)), greater(answers.optionalInteger(15), 500))
    }

    /// Whether `stewards` is asked: `visitors >= 1000`.
    static func stewardsIsAsked(_ answers: Answers) -> Truth {
        greaterOrEqual(answers.optionalInteger(15), 1000)
    }

    /// Whether `safetyConcept` is asked: `visitors >= 1000`.
    static func safetyConceptIsAsked(_ answers: Answers) -> Truth {
        greaterOrEqual(answers.optionalInteger(15), 1000)
    }

    /// Whether `safetyConcept` is required: `visitors >= 5000`.
    static func safetyConceptIsRequired(_ answers: Answers) -> Truth {
        greaterOrEqual(answers.optionalInteger(15), 5000)
    }

    /// Whether `admission` is asked: `chargesAdmission`.
    static func admissionIsAsked(_ answers: Answers) -> Truth {
        Truth(answers.optionalBoolean(18))
    }

    /// Whether `musicUntil` is asked: `music`.
    static func musicUntilIsAsked(_ answers: Answers) -> Truth {
        Truth(answers.optionalBoolean(23))
    }

    /// Whether `organisation` is asked: `organiserKind in ("association", "company")`.
    static func organisationIsAsked(_ answers: Answers) -> Truth {
        isOneOf(answers.optionIndex(26), [1, 2])
    }

    /// Rule `endAfterStart`: `lastDay > firstDay or endTime > startTime`.
    static func endAfterStartHolds(_ answers: Answers) -> Truth {
        either(
            greater(answers.optionalDate(6), answers.optionalDate(5)),
            greater(answers.optionalText(8), answers.optionalText(7))
        )
    }

    /// Rule `enoughStewards`: `visitors < 5000 or stewards >= 50`.
    static func enoughStewardsHolds(_ answers: Answers) -> Truth {
        either(less(answers.optionalInteger(15), 5000), greaterOrEqual(answers.optionalInteger(16), 50))
    }

    /// Rule `noFireworksIndoors`: `not(fireworks and indoors)`.
    static func noFireworksIndoorsHolds(_ answers: Answers) -> Truth {
        negation(both(Truth(answers.optionalBoolean(25)), Truth(answers.optionalBoolean(11))))
    }

    /// Rule `quietAtNight`: `musicUntil >= time("06:00:00") and musicUntil <= time("22:00:00")`.
    static func quietAtNightHolds(_ answers: Answers) -> Truth {
        both(
            greaterOrEqual(answers.optionalText(24), "06:00"),
            lessOrEqual(answers.optionalText(24), "22:00")
        )
    }

    /// Exit `assemblyGoesToThePolice`: `kind = "assembly"`.
    static func assemblyGoesToThePoliceApplies(_ answers: Answers) -> Truth {
        equal(answers.optionIndex(0), 6)
    }

    private static let table: StaticString = #"""
        form 1
        kind choice required options=streetParty,festival,concert,market,sports,procession,assembly,otherEvent
        otherKind text required when=0 max=80
        eventTitle text required min=3 max=100
        description text required lines=6 max=2000 words=150
        website url optional
        firstDay date required earliest=today+0m+28d latest=today+18m+0d
        lastDay date required latest=today+19m+0d lowest=0
        startTime time required
        endTime time required
        district choice required options=centre,northTown,muehlenfeld,altenbeck,sanktVitus,heide
        location text required lines=3 max=500
        indoors boolean required
        publicRoad boolean required when=1
        areaSize integer required when=2 min=1 max=500000
        sitePlan file requiredWhen=3 when=4 mediaTypes=application/pdf,image/jpeg,image/png maxSize=10000000 max=3
        visitors integer required min=1 max=50000
        stewards integer required when=5 min=1 max=1000
        safetyConcept file requiredWhen=6 when=7 mediaTypes=application/pdf maxSize=20000000 max=1
        chargesAdmission boolean required
        admission money required when=8 currency=EUR scale=2 min=50 max=50000
        structures choices optional options=stalls,tent,stage,grandstand,bouncyCastle,fairgroundRide min=1 max=6
        stageHeight decimal optional scale=2 min=10 max=1500
        alcohol boolean required
        music boolean required
        musicUntil time required when=9
        fireworks boolean required
        organiserKind choice required options=person,association,company
        organisation record required when=10
          name text required max=120
          registerNumber text optional max=14 pattern=0
        responsiblePerson record required
          givenName text required max=80 characters=din91379
          familyName text required max=80 characters=din91379
        address record required
          street text required max=80
          addition text optional max=60
          postalCode postalCode required
          city text required max=80
        email email required
        phoneOnSite phone required
        partners list optional min=0 max=8
          - record
            name text required max=100
            task choice required options=firstAid,security,catering,otherTask
            taskName text required when=11 max=60
            phone phone requiredWhen=12
        rule endAfterStart error condition=13 at=endTime
        rule enoughStewards error condition=14 at=stewards
        rule noFireworksIndoors error condition=15 at=fireworks
        rule quietAtNight warning condition=16 at=musicUntil
        exit assemblyGoesToThePolice condition=17
        pattern 0 47>1,48>2,50>3,56>4;6E>5,73>6;52>7;52>8;52>9;52>10;52>11;41>12,42>13;20>14;20>14;20>14;20>14;20>14;20>14;31-39>15;*20>16,30-39>17;41-5A>18;*20>16,30-39>19;*41-5A>20;*20>16,30-39>21;*;*20>16,30-39>22;*20>16,30-39>23;*20>16,30-39>24;*20>16
        """#

    private static let texts: [StaticString] = [
        #"""
        kind	Was für eine Veranstaltung ist es?
        otherKind	Welche Art von Veranstaltung?
        eventTitle	Name der Veranstaltung
        description	Was ist geplant?
        description!words	Bitte fassen Sie sich kürzer. 150 Wörter genügen uns.
        website	Internetseite der Veranstaltung
        firstDay	Erster Tag
        firstDay!earliest	Das ist in weniger als vier Wochen. Bitte rufen Sie das Ordnungsamt an – vielleicht finden wir eine Lösung.
        lastDay	Letzter Tag
        lastDay!earliest	Der letzte Tag liegt vor dem ersten.
        startTime	Beginn
        endTime	Ende
        district	Ortsteil
        location	Ort der Veranstaltung
        indoors	Findet alles in einem Gebäude statt?
        publicRoad	Nutzen Sie öffentliche Straßen, Wege oder Plätze?
        areaSize	Genutzte Fläche
        sitePlan	Lageplan
        visitors	Wie viele Gäste erwarten Sie gleichzeitig?
        visitors!maximum	Für so große Veranstaltungen rufen Sie bitte das Ordnungsamt an.
        stewards	Wie viele Ordnungskräfte setzen Sie ein?
        safetyConcept	Sicherheitskonzept
        chargesAdmission	Nehmen Sie Eintritt?
        admission	Höchster Eintrittspreis
        structures	Was bauen Sie auf?
        stageHeight	Höhe der Bühne, falls vorhanden
        alcohol	Wird Alkohol verkauft?
        music	Gibt es im Freien Musik oder Durchsagen über Lautsprecher?
        musicUntil	Bis wann?
        fireworks	Planen Sie ein Feuerwerk?
        organiserKind	Wer ist Veranstalterin oder Veranstalter?
        organisation	Verein oder Unternehmen
        organisation.name	Name der Organisation
        organisation.registerNumber	Registernummer
        organisation.registerNumber!pattern	Eine Registernummer besteht aus der Abteilung und einer Zahl, zum Beispiel VR 1234.
        responsiblePerson	Verantwortliche Person
        responsiblePerson.givenName	Vorname
        responsiblePerson.givenName!required	Bitte geben Sie den Vornamen an.
        responsiblePerson.familyName	Familienname
        responsiblePerson.familyName!required	Bitte geben Sie den Familiennamen an.
        address	Anschrift
        address.street	Straße und Hausnummer
        address.street!required	Bitte geben Sie Straße und Hausnummer an.
        address.addition	Adresszusatz
        address.postalCode	Postleitzahl
        address.postalCode!format	Eine Postleitzahl hat fünf Ziffern, zum Beispiel 59999.
        address.city	Ort
        email	E-Mail-Adresse
        phoneOnSite	Telefon während der Veranstaltung
        partners	Weitere Beteiligte
        partners.-	Beteiligte Stelle
        partners.name	Name
        partners.task	Aufgabe
        partners.taskName	Welche Aufgabe?
        partners.phone	Telefonnummer
        rule.endAfterStart	Das Ende muss nach dem Beginn liegen. Endet die Veranstaltung nach Mitternacht, geben Sie als letzten Tag den folgenden Tag an.
        rule.enoughStewards	Ab 5.000 Gästen brauchen Sie mindestens 50 Ordnungskräfte.
        rule.noFireworksIndoors	In Gebäuden ist ein Feuerwerk nicht erlaubt.
        rule.quietAtNight	Ab 22 Uhr gilt die Nachtruhe. Musik danach müssen wir ausdrücklich genehmigen – bitte begründen Sie sie in der Beschreibung.
        exit.assemblyGoesToThePolice	Versammlungen zeigen Sie bei der Polizei an
        """#,
        #"""
        kind	What kind of event is it?
        otherKind	What kind of event?
        eventTitle	Name of the event
        description	What is planned?
        description!words	Please be briefer. 150 words are enough for us.
        website	Website of the event
        firstDay	First day
        firstDay!earliest	That is in less than four weeks. Please call the Public Order Office – perhaps we can find a solution.
        lastDay	Last day
        lastDay!earliest	The last day is before the first.
        startTime	Start
        endTime	End
        district	District
        location	Venue
        indoors	Does everything take place inside a building?
        publicRoad	Will you use public streets, paths or squares?
        areaSize	Area used
        sitePlan	Site plan
        visitors	How many guests do you expect at the same time?
        visitors!maximum	For events of this size please call the Public Order Office.
        stewards	How many stewards will you deploy?
        safetyConcept	Safety concept
        chargesAdmission	Do you charge admission?
        admission	Highest admission price
        structures	What will you set up?
        stageHeight	Height of the stage, if any
        alcohol	Will alcohol be sold?
        music	Will there be music or announcements over loudspeakers outdoors?
        musicUntil	Until what time?
        fireworks	Are you planning fireworks?
        organiserKind	Who is the organiser?
        organisation	Association or company
        organisation.name	Name of the organisation
        organisation.registerNumber	Register number
        organisation.registerNumber!pattern	A register number consists of the section and a number, for example VR 1234.
        responsiblePerson	Responsible person
        responsiblePerson.givenName	First name
        responsiblePerson.givenName!required	Please enter the first name.
        responsiblePerson.familyName	Last name
        responsiblePerson.familyName!required	Please enter the last name.
        address	Address
        address.street	Street and house number
        address.street!required	Please enter the street and house number.
        address.addition	Address supplement
        address.postalCode	Postcode
        address.postalCode!format	A postcode has five digits, for example 59999.
        address.city	Town
        email	E-mail address
        phoneOnSite	Telephone during the event
        partners	Others involved
        partners.-	Party involved
        partners.name	Name
        partners.task	Task
        partners.taskName	What task?
        partners.phone	Telephone number
        rule.endAfterStart	The end has to be after the start. If the event ends after midnight, enter the following day as the last day.
        rule.enoughStewards	For 5,000 guests or more you need at least 50 stewards.
        rule.noFireworksIndoors	Fireworks are not allowed inside buildings.
        rule.quietAtNight	Night-time quiet applies from 10 p.m. Music after that needs an explicit permit – please give reasons in the description.
        exit.assemblyGoesToThePolice	Please notify the police of assemblies
        """#,
    ]
}
