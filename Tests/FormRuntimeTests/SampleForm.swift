import FormRuntime

/// A form as the compiler generates them: every type, records, lists, conditions in the form and in items.
struct SampleForm: Form {
    let kind: Kind
    let hasCompost: Bool?
    let reason: String?
    let persons: Int?
    let area: Decimal?
    var fee: Money?
    let extras: [Extra]
    let applicant: Person
    let children: [ChildrenItem]
    var tags: [String]
    let from: CalendarDate?
    let at: String?
    var email: String?
    let phone: String?
    let website: String?
    let iban: String?
    let bic: String?
    let code: String?
    let photo: FileReference?
    let papers: [FileReference]
    let contact: Contact?
    let terms: Bool

    enum Kind: String, AnswerOption {
        case residual, organic, paper
    }

    enum Extra: String, AnswerOption {
        case lock, wheels, sticker
    }

    struct Person: AnswerRecord {
        let givenName: String
        let birthDate: CalendarDate
        let address: Address
    }

    struct Address: AnswerRecord {
        let street: String
        let postalCode: String?
    }

    struct ChildrenItem: AnswerRecord {
        let name: String
        let isAtSchool: Bool?
        let school: String?
        let hobbies: [String]
    }

    struct Contact: AnswerRecord {
        let day: String?
        let mayCall: Bool?
    }

    static let definition = FormDefinition(
        service: "sample-service", version: "1.2.0",
        hash: "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        languages: ["de", "en", "de-simple"], table: table,
        texts: [germanTexts, englishTexts, simpleGermanTexts],
        condition: { number, answers in condition(number, answers) })

    static let table: StaticString = """
        form 1
        kind choice required options=residual,organic,paper
        hasCompost boolean required when=0
        reason text requiredWhen=1 lines=4 min=3 max=40 words=5
        persons integer optional min=1 max=99
        area decimal optional scale=2 min=0 max=100000
        fee money optional currency=EUR scale=2 min=0 max=500000
        extras choices optional options=lock,wheels,sticker min=1 max=2
        applicant record required
          givenName text required max=20 characters=din91379
          birthDate date required latest=today-216m+0d
          address record required
            street text required max=40
            postalCode postalCode optional
        children list optional min=1 max=3 unique
          - record
            name text required max=20
            isAtSchool boolean optional
            school text required max=30 when=2
            hobbies list optional min=0 max=3
              - text max=10
        tags list optional min=0 max=4 unique
          - text max=10
        from date optional earliest=today+0m+7d latest=2030-12-31
        at time optional
        email email recommended
        phone phone optional
        website url optional
        iban iban optional
        bic bic optional
        code text optional max=20 pattern=0
        photo file optional mediaTypes=application/pdf,image/png maxSize=2000000 max=1
        papers file optional mediaTypes=application/pdf maxSize=1000 max=2
        contact record optional when=4
          day text optional max=10
          mayCall consent optional
        terms consent required
        rule kindFits error condition=3 at=persons
        rule calm warning condition=5 at=applicant.givenName
        exit closed condition=6
        pattern 0 41-5A>1;30-39>2;*30-39>2
        """

    static func condition(_ number: Int, _ answers: Answers) -> Truth {
        switch number {
        case 0: equal(answers.optionIndex(0), 1)
        case 1: equal(answers.optionalBoolean(1), true)
        case 2: Truth(answers.optionalBoolean(1))
        case 3: either(notEqual(answers.optionIndex(0), 2), less(answers.optionalInteger(3), 50))
        case 4: greaterOrEqual(answers.optionalInteger(3), 2)
        case 5: notEqual(answers.record(7).optionalText(0), "Panik")
        case 6: equal(answers.optionalText(22), "Z99")
        default: .undecided
        }
    }

    static let germanTexts: StaticString = """
        kind\tWelche Tonne?
        hasCompost\tKompostieren Sie?
        reason\tGrund
        reason!required\tSagen Sie uns den Grund.
        persons\tPersonen
        area\tFläche
        fee\tGebühr
        extras\tZubehör
        applicant\tSie
        applicant.givenName\tVorname
        applicant.birthDate\tGeburtsdatum
        applicant.address.street\tStraße
        children\tKinder
        children.-\tKind
        children.name\tName
        children.hobbies\tHobbys
        children.hobbies.-\tHobby
        terms\tBedingungen
        rule.kindFits\tZu viele Personen\\nfür Papier.
        exit.closed\tGeschlossen.
        """

    static let englishTexts: StaticString = "kind\tWhich bin?\napplicant.givenName\tGiven name\nfee\tFee"
    static let simpleGermanTexts: StaticString = "kind\tWelche Tonne?\nfee\tKosten"
}

extension SampleForm {
    init(_ answers: Answers) {
        kind = answers.option(0, as: Kind.self)
        hasCompost = answers.optionalBoolean(1)
        reason = answers.optionalText(2)
        persons = answers.optionalInteger(3)
        area = answers.optionalDecimal(4, scale: 2)
        fee = answers.optionalMoney(5, currency: "EUR")
        extras = answers.options(6, as: Extra.self)
        applicant = Person(answers.record(7))
        children = answers.items(13).map { ChildrenItem($0) }
        tags = answers.items(14).map { $0.text(0) }
        from = answers.optionalDate(15)
        at = answers.optionalText(16)
        email = answers.optionalText(17)
        phone = answers.optionalText(18)
        website = answers.optionalText(19)
        iban = answers.optionalText(20)
        bic = answers.optionalText(21)
        code = answers.optionalText(22)
        photo = answers.optionalFile(23)
        papers = answers.files(24)
        contact = answers.isPresent(25) ? Contact(answers.record(25)) : nil
        terms = answers.boolean(28)
    }

    func write(to writer: inout AnswerWriter) {
        writer.member("kind", kind)
        writer.member("hasCompost", hasCompost)
        writer.member("reason", reason)
        writer.member("persons", persons)
        writer.member("area", area)
        writer.member("fee", fee)
        writer.member("extras", extras)
        writer.member("applicant", applicant)
        writer.member("children", children)
        writer.member("tags", tags)
        writer.member("from", from)
        writer.member("at", at)
        writer.member("email", email)
        writer.member("phone", phone)
        writer.member("website", website)
        writer.member("iban", iban)
        writer.member("bic", bic)
        writer.member("code", code)
        writer.member("photo", photo)
        writer.member("papers", papers)
        writer.member("contact", contact)
        writer.member("terms", terms)
    }
}

extension SampleForm.Person {
    init(_ answers: Answers) {
        givenName = answers.text(0)
        birthDate = answers.date(1)
        address = SampleForm.Address(answers.record(2))
    }

    func write(to writer: inout AnswerWriter) {
        writer.member("givenName", givenName)
        writer.member("birthDate", birthDate)
        writer.member("address", address)
    }
}

extension SampleForm.Address {
    init(_ answers: Answers) {
        street = answers.text(0)
        postalCode = answers.optionalText(1)
    }

    func write(to writer: inout AnswerWriter) {
        writer.member("street", street)
        writer.member("postalCode", postalCode)
    }
}

extension SampleForm.ChildrenItem {
    init(_ answers: Answers) {
        name = answers.text(0)
        isAtSchool = answers.optionalBoolean(1)
        school = answers.optionalText(2)
        hobbies = answers.items(3).map { $0.text(0) }
    }

    func write(to writer: inout AnswerWriter) {
        writer.member("name", name)
        writer.member("isAtSchool", isAtSchool)
        writer.member("school", school)
        writer.member("hobbies", hobbies)
    }
}

extension SampleForm.Contact {
    init(_ answers: Answers) {
        day = answers.optionalText(0)
        mayCall = answers.optionalBoolean(1)
    }

    func write(to writer: inout AnswerWriter) {
        writer.member("day", day)
        writer.member("mayCall", mayCall)
    }
}
