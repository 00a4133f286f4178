import FormRuntime

/// SEPA-Lastschriftmandat erteilen
///
/// Service `sepa-direct-debit-mandate`, version 1.0.0.
public struct SepaDirectDebitMandate: Form {
    /// Für wen erteilen Sie das Mandat?
    public let payerKind: PayerKind

    /// Organisation
    ///
    /// Asked when `payerKind = "organisation"`.
    public let organisation: Organisation?

    /// Ihr Name
    public let payer: Person

    /// Anschrift
    ///
    /// Die Anschrift, die auf dem Bescheid steht.
    public let address: Address

    /// E-Mail-Adresse
    ///
    /// Dorthin schicken wir die Mandatsreferenz. Ohne E-Mail-Adresse kommt sie mit der Post.
    ///
    /// Asked for, but never required.
    public let email: String?

    /// Für welche Zahlungen gilt das Mandat?
    public let scope: Scope

    /// Kassenzeichen
    ///
    /// Oben rechts auf dem Bescheid, zum Beispiel 4711.000815.3.
    ///
    /// Asked when `scope = "selectedPayments"`.
    public let references: [String]

    /// Eines Ihrer Kassenzeichen
    ///
    /// Daran erkennen wir Sie. Es steht oben rechts auf dem Bescheid, zum Beispiel 4711.000815.3.
    ///
    /// Asked when `scope = "allPayments"`.
    public let anyReference: String?

    /// Sollen wir auch Beträge abbuchen, die schon fällig sind?
    public let arrears: Bool

    /// Dürfen Sie über das Konto verfügen?
    ///
    /// Das Konto gehört Ihnen oder Sie haben eine Kontovollmacht.
    public let mayDispose: Bool

    /// Bankverbindung
    public let account: BankAccount

    /// SEPA-Lastschriftmandat
    public let authorisation: Bool

    // Makes the implicit memberwise initialiser private: no form comes about without its checks.
    private var passedChecks = PassedChecks()

    /// Für wen erteilen Sie das Mandat?
    public enum PayerKind: String, AnswerOption {
        /// Für mich selbst
        case person
        /// Für eine Firma oder einen Verein
        case organisation
    }

    /// Für welche Zahlungen gilt das Mandat?
    public enum Scope: String, AnswerOption {
        /// Für alle Zahlungen an die Stadt
        ///
        /// Auch für künftige, zum Beispiel eine neue Steuer oder Gebühr.
        case allPayments
        /// Nur für bestimmte Kassenzeichen
        case selectedPayments
    }
}

extension SepaDirectDebitMandate {
    /// Checks the answers as if they came in on `today`; throws all problems that they have.
    public init(
        payerKind: PayerKind,
        organisation: Organisation? = nil,
        payer: Person,
        address: Address,
        email: String? = nil,
        scope: Scope,
        references: [String] = [],
        anyReference: String? = nil,
        arrears: Bool,
        mayDispose: Bool,
        account: BankAccount,
        authorisation: Bool,
        today: CalendarDate
    ) throws(Rejection) {
        self.init(
            payerKind: payerKind,
            organisation: organisation,
            payer: payer,
            address: address,
            email: email,
            scope: scope,
            references: references,
            anyReference: anyReference,
            arrears: arrears,
            mayDispose: mayDispose,
            account: account,
            authorisation: authorisation
        )
        self = try completed(today: today)
    }

    public init(_ answers: Answers) {
        self.init(
            payerKind: answers.option(0, as: PayerKind.self),
            organisation: answers.isPresent(1) ? Organisation(answers.record(1)) : nil,
            payer: Person(answers.record(4)),
            address: Address(answers.record(7)),
            email: answers.optionalText(12),
            scope: answers.option(13, as: Scope.self),
            references: answers.items(14).map { $0.text(0) },
            anyReference: answers.optionalText(15),
            arrears: answers.boolean(16),
            mayDispose: answers.boolean(17),
            account: BankAccount(answers.record(18)),
            authorisation: answers.boolean(22)
        )
    }

    public func write(to writer: inout AnswerWriter) {
        writer.member("payerKind", payerKind)
        writer.member("organisation", organisation)
        writer.member("payer", payer)
        writer.member("address", address)
        writer.member("email", email)
        writer.member("scope", scope)
        writer.member("references", references)
        writer.member("anyReference", anyReference)
        writer.member("arrears", arrears)
        writer.member("mayDispose", mayDispose)
        writer.member("account", account)
        writer.member("authorisation", authorisation)
    }
}

extension SepaDirectDebitMandate {
    public static let definition = FormDefinition(
        service: "sepa-direct-debit-mandate",
        version: "1.0.0",
        hash: "f26c54333497c961eb4e8f257cf7c88ea85a55e4c37c5a94ddd2e7e1bc59ead4",
        languages: ["de", "en"],
        table: table,
        texts: texts,
        condition: condition)

    @Sendable private static func condition(_ index: Int, _ answers: Answers) -> Truth {
        switch index {
        case 0: organisationIsAsked(answers)
        case 1: referencesIsAsked(answers)
        case 2: anyReferenceIsAsked(answers)
        case 3: notEntitledApplies(answers)
        default: .undecided
        }
    }

    /// Whether `organisation` is asked: `payerKind = "organisation"`.
    static func organisationIsAsked(_ answers: Answers) -> Truth {
        equal(answers.optionIndex(0), 1)
    }

    /// Whether `references` is asked: `scope = "selectedPayments"`.
    static func referencesIsAsked(_ answers: Answers) -> Truth {
        equal(answers.optionIndex(13), 1)
    }

    /// Whether `anyReference` is asked: `scope = "allPayments"`.
    static func anyReferenceIsAsked(_ answers: Answers) -> Truth {
        equal(answers.optionIndex(13), 0)
    }

    /// Exit `notEntitled`: `mayDispose = false`.
    static func notEntitledApplies(_ answers: Answers) -> Truth {
        equal(answers.optionalBoolean(17), false)
    }

    private static let table: StaticString = #"""
        form 1
        payerKind choice required options=person,organisation
        organisation record required when=0
          name text required max=120
          registerNumber text optional max=14 pattern=0
        payer record required
          givenName text required max=80 characters=din91379
          familyName text required max=80 characters=din91379
        address record required
          street text required max=80
          addition text optional max=60
          postalCode postalCode required
          city text required max=80
        email email recommended
        scope choice required options=allPayments,selectedPayments
        references list required when=1 min=1 max=10 unique
          - text max=13 pattern=1
        anyReference text required when=2 max=13 pattern=1
        arrears boolean required
        mayDispose boolean required
        account record required
          accountHolder text required max=70
          iban iban required
          bic bic optional
        authorisation consent required
        exit notEntitled condition=3
        pattern 0 47>1,48>2,50>3,56>4;6E>5,73>6;52>7;52>8;52>9;52>10;52>11;41>12,42>13;20>14;20>14;20>14;20>14;20>14;20>14;31-39>15;*20>16,30-39>17;41-5A>18;*20>16,30-39>19;*41-5A>20;*20>16,30-39>21;*;*20>16,30-39>22;*20>16,30-39>23;*20>16,30-39>24;*20>16
        pattern 1 30-39>1;30-39>2;30-39>3;30-39>4;2E>5;30-39>6;30-39>7;30-39>8;30-39>9;30-39>10;30-39>11;2E>12;30-39>13;*
        """#

    private static let texts: [StaticString] = [
        #"""
        payerKind	Für wen erteilen Sie das Mandat?
        organisation	Organisation
        organisation.name	Name der Organisation
        organisation.registerNumber	Registernummer
        organisation.registerNumber!pattern	Eine Registernummer besteht aus der Abteilung und einer Zahl, zum Beispiel VR 1234.
        payer	Ihr Name
        payer.givenName	Vorname
        payer.givenName!required	Bitte geben Sie den Vornamen an.
        payer.familyName	Familienname
        payer.familyName!required	Bitte geben Sie den Familiennamen an.
        address	Anschrift
        address.street	Straße und Hausnummer
        address.street!required	Bitte geben Sie Straße und Hausnummer an.
        address.addition	Adresszusatz
        address.postalCode	Postleitzahl
        address.postalCode!format	Eine Postleitzahl hat fünf Ziffern, zum Beispiel 59999.
        address.city	Ort
        email	E-Mail-Adresse
        scope	Für welche Zahlungen gilt das Mandat?
        references	Kassenzeichen
        references!unique	Dieses Kassenzeichen steht schon in der Liste.
        references.-	Kassenzeichen
        anyReference	Eines Ihrer Kassenzeichen
        anyReference!pattern	Ein Kassenzeichen hat 4 Ziffern, 6 Ziffern und 1 Ziffer mit Punkten dazwischen, zum Beispiel 4711.000815.3.
        arrears	Sollen wir auch Beträge abbuchen, die schon fällig sind?
        mayDispose	Dürfen Sie über das Konto verfügen?
        account	Bankverbindung
        account.accountHolder	Kontoinhaberin oder Kontoinhaber
        account.iban	IBAN
        account.iban!checksum	Die Prüfziffer der IBAN passt nicht. Vielleicht sind zwei Ziffern vertauscht?
        account.iban!format	Eine IBAN beginnt mit zwei Buchstaben und zwei Ziffern, zum Beispiel DE02 1203 0000 0000 2020 51.
        account.bic	BIC
        authorisation	SEPA-Lastschriftmandat
        authorisation!required	Ohne diese Ermächtigung dürfen wir nichts abbuchen. Bitte setzen Sie das Häkchen.
        exit.notEntitled	Das Mandat muss die Person erteilen, der das Konto gehört
        """#,
        #"""
        payerKind	For whom do you grant the mandate?
        organisation	Organisation
        organisation.name	Name of the organisation
        organisation.registerNumber	Register number
        organisation.registerNumber!pattern	A register number consists of the section and a number, for example VR 1234.
        payer	Your name
        payer.givenName	First name
        payer.givenName!required	Please enter the first name.
        payer.familyName	Last name
        payer.familyName!required	Please enter the last name.
        address	Address
        address.street	Street and house number
        address.street!required	Please enter the street and house number.
        address.addition	Address supplement
        address.postalCode	Postcode
        address.postalCode!format	A postcode has five digits, for example 59999.
        address.city	Town
        email	E-mail address
        scope	Which payments does the mandate cover?
        references	Reference numbers
        references!unique	This reference number is already in the list.
        references.-	Reference number
        anyReference	One of your reference numbers
        anyReference!pattern	A reference number has 4 digits, 6 digits and 1 digit with dots in between, for example 4711.000815.3.
        arrears	Shall we also collect amounts that are already due?
        mayDispose	Are you entitled to use the account?
        account	Bank account
        account.accountHolder	Account holder
        account.iban	IBAN
        account.iban!checksum	The check digits of the IBAN do not match. Perhaps two digits are swapped?
        account.iban!format	An IBAN begins with two letters and two digits, for example DE02 1203 0000 0000 2020 51.
        account.bic	BIC
        authorisation	SEPA direct debit mandate
        authorisation!required	Without this authorisation we may not collect anything. Please tick the box.
        exit.notEntitled	The account holder has to grant the mandate
        """#,
    ]
}
