import FormRuntime

extension BirthCertificateOrder {
    /// Geburtsurkunde bestellen: what happens after the submission.
    public enum Workflow: FormRuntime.Workflow {
        public typealias Content = BirthCertificateOrder

        public enum State: String, CaseIterable, WorkflowName {
            /// Eingegangen
            case submitted
            /// Zahlung offen
            case paymentDue
            /// Eintrag gefunden
            case found
            /// Urkunde verschickt
            case delivered
            /// Nicht ausgestellt
            case refused
            /// Zurückgezogen
            case withdrawn
        }

        /// Who acts.
        public enum Role: String, CaseIterable, WorkflowName {
            case registrar
            case applicant
        }

        /// What the steps ask for.
        public enum Asked {}

        /// The roles of steps that several may take.
        public enum Actors {}

        /// The steps, each a protocol for the states in which it is possible.
        public enum Steps {
            public protocol Invoice: FormRuntime.Place where Process == BirthCertificateOrder.Workflow {}
            public protocol AcceptFree: FormRuntime.Place where Process == BirthCertificateOrder.Workflow {}
            public protocol Refuse: FormRuntime.Place where Process == BirthCertificateOrder.Workflow {}
            public protocol Paid: FormRuntime.Place where Process == BirthCertificateOrder.Workflow {}
            public protocol Failed: FormRuntime.Place where Process == BirthCertificateOrder.Workflow {}
            public protocol Expired: FormRuntime.Place where Process == BirthCertificateOrder.Workflow {}
            public protocol Deliver: FormRuntime.Place where Process == BirthCertificateOrder.Workflow {}
            public protocol Withdraw: FormRuntime.Place where Process == BirthCertificateOrder.Workflow {}
        }

        /// The states as types.
        public enum Places {}
    }
}

extension BirthCertificateOrder.Workflow.Places {
    public typealias State = BirthCertificateOrder.Workflow.State
    public typealias Steps = BirthCertificateOrder.Workflow.Steps

    /// Eingegangen
    public enum Submitted: FormRuntime.Place, Steps.Invoice, Steps.AcceptFree, Steps.Refuse, Steps.Withdraw {
        public typealias Process = BirthCertificateOrder.Workflow
        public static let state = State.submitted
    }

    /// Zahlung offen
    public enum PaymentDue: FormRuntime.Place, Steps.Paid, Steps.Failed, Steps.Expired, Steps.Withdraw {
        public typealias Process = BirthCertificateOrder.Workflow
        public static let state = State.paymentDue
    }

    /// Eintrag gefunden
    public enum Found: FormRuntime.Place, Steps.Deliver {
        public typealias Process = BirthCertificateOrder.Workflow
        public static let state = State.found
    }

    /// Urkunde verschickt
    public enum Delivered: FormRuntime.Place {
        public typealias Process = BirthCertificateOrder.Workflow
        public static let state = State.delivered
    }

    /// Nicht ausgestellt
    public enum Refused: FormRuntime.Place {
        public typealias Process = BirthCertificateOrder.Workflow
        public static let state = State.refused
    }

    /// Zurückgezogen
    public enum Withdrawn: FormRuntime.Place {
        public typealias Process = BirthCertificateOrder.Workflow
        public static let state = State.withdrawn
    }
}

extension FormRuntime.Case where Location: BirthCertificateOrder.Workflow.Steps.Invoice {
    /// Rechnung stellen
    ///
    /// Open when `not(socialSecurity)`.
    public func invoice(
        by person: String?,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<BirthCertificateOrder.Workflow.Places.PaymentDue> {
        try taking("invoice", as: .registrar, by: person, at: moment)
    }
}

extension FormRuntime.Case where Location: BirthCertificateOrder.Workflow.Steps.AcceptFree {
    /// Kostenlos ausstellen
    ///
    /// Open when `socialSecurity`.
    public func acceptFree(
        by person: String?,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<BirthCertificateOrder.Workflow.Places.Found> {
        try taking("acceptFree", as: .registrar, by: person, at: moment)
    }
}

extension FormRuntime.Case where Location: BirthCertificateOrder.Workflow.Steps.Refuse {
    /// Nicht ausstellen
    public func refuse(
        _ asked: BirthCertificateOrder.Workflow.Asked.Refuse,
        by person: String?,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<BirthCertificateOrder.Workflow.Places.Refused> {
        try taking("refuse", asked: asked.json(), as: .registrar, by: person, at: moment)
    }
}

extension FormRuntime.Case where Location: BirthCertificateOrder.Workflow.Steps.Paid {
    /// Zahlung eingegangen
    public func paid(
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<BirthCertificateOrder.Workflow.Places.Found> {
        try taking("paid", as: nil, at: moment)
    }
}

extension FormRuntime.Case where Location: BirthCertificateOrder.Workflow.Steps.Failed {
    /// Zahlung gescheitert
    public func failed(
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<BirthCertificateOrder.Workflow.Places.Refused> {
        try taking("failed", as: nil, at: moment)
    }
}

extension FormRuntime.Case where Location: BirthCertificateOrder.Workflow.Steps.Expired {
    /// Zahlung ausgeblieben
    public func expired(
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<BirthCertificateOrder.Workflow.Places.Refused> {
        try taking("expired", as: nil, at: moment)
    }
}

extension FormRuntime.Case where Location: BirthCertificateOrder.Workflow.Steps.Deliver {
    /// Urkunde verschicken
    public func deliver(
        by person: String?,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<BirthCertificateOrder.Workflow.Places.Delivered> {
        try taking("deliver", as: .registrar, by: person, at: moment)
    }
}

extension FormRuntime.Case where Location: BirthCertificateOrder.Workflow.Steps.Withdraw {
    /// Zurückziehen
    public func withdraw(
        by person: String?,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<BirthCertificateOrder.Workflow.Places.Withdrawn> {
        try taking("withdraw", as: .applicant, by: person, at: moment)
    }
}

extension BirthCertificateOrder.Workflow {
    public static let definition = WorkflowDefinition(
        states: [
            CaseState("submitted", within: .workdays(5)),
            CaseState("paymentDue", payment: .init(currency: "EUR", scale: 2)),
            CaseState("found", within: .workdays(3)),
            CaseState("delivered", isFinal: true),
            CaseState("refused", isFinal: true),
            CaseState("withdrawn", isFinal: true),
        ],
        transitions: [
            CaseTransition(
                "invoice",
                from: ["submitted"],
                to: "paymentDue",
                .roles(["registrar"]),
                when: 0,
                messages: [.init(to: "applicant", otherwise: .letter)]),
            CaseTransition(
                "acceptFree",
                from: ["submitted"],
                to: "found",
                .roles(["registrar"]),
                when: 1),
            CaseTransition(
                "refuse",
                from: ["submitted"],
                to: "refused",
                .roles(["registrar"]),
                asks: Asked.Refuse.self,
                messages: [.init(to: "applicant", otherwise: .letter)]),
            CaseTransition(
                "paid",
                from: ["paymentDue"],
                to: "found",
                .payment(.paid)),
            CaseTransition(
                "failed",
                from: ["paymentDue"],
                to: "refused",
                .payment(.failed),
                messages: [.init(to: "applicant", otherwise: .letter)]),
            CaseTransition(
                "expired",
                from: ["paymentDue"],
                to: "refused",
                .payment(.expired),
                messages: [.init(to: "applicant", otherwise: .letter)]),
            CaseTransition(
                "deliver",
                from: ["found"],
                to: "delivered",
                .roles(["registrar"]),
                messages: [.init(to: "applicant", otherwise: .nothing)]),
            CaseTransition(
                "withdraw",
                from: ["submitted", "paymentDue"],
                to: "withdrawn",
                .roles(["applicant"])),
        ],
        holidays: HolidayCalendar(.northRhineWestphalia),
        facts: facts, amount: amount)

    private static let facts = FormDefinition(
        service: "birth-certificate-order",
        version: "1.0.0",
        hash: "3b02ec42786dd9a7b8b2e7db817811654d93d3df21871d977c0a6dd260b4caf4",
        languages: ["de", "en"],
        table: table,
        texts: texts,
        condition: condition)

    @Sendable private static func condition(_ index: Int, _ answers: Answers) -> Truth {
        switch index {
        case 0: invoiceIsOpen(answers)
        case 1: acceptFreeIsOpen(answers)
        default: .undecided
        }
    }

    /// Whether `invoice` is open: `not(socialSecurity)`.
    static func invoiceIsOpen(_ answers: Answers) -> Truth {
        negation(Truth(answers.optionalBoolean(1)))
    }

    /// Whether `acceptFree` is open: `socialSecurity`.
    static func acceptFreeIsOpen(_ answers: Answers) -> Truth {
        Truth(answers.optionalBoolean(1))
    }

    @Sendable private static func amount(_ index: Int, _ answers: Answers) -> Number? {
        switch index {
        case 1:
            answers.number(2, scale: 2)
        default: nil
        }
    }

    private static let table: StaticString = #"""
        form 1
        copies integer optional min=1 max=10
        socialSecurity boolean optional
        fee money optional currency=EUR scale=2 min=-9007199254740991 max=9007199254740991
        birthGivenNames text optional max=120
        birthName text optional max=80
        applicant record optional
          givenName text optional max=80
          familyName text optional max=80
        refuse record optional
          ground choice optional options=notEntitled,notFound,blocked
          explanation text optional lines=4 max=1000
        """#

    private static let texts: [StaticString] = [
        #"""
        state.submitted	Eingegangen
        state.paymentDue	Zahlung offen
        state.found	Eintrag gefunden
        state.delivered	Urkunde verschickt
        state.refused	Nicht ausgestellt
        state.withdrawn	Zurückgezogen
        invoice.applicant.subject	Rechnung für Ihre Urkunde
        invoice.applicant.text	Guten Tag {applicant.givenName} {applicant.familyName},\nwir haben den Eintrag von {birthGivenNames} {birthName} gefunden. Nach der Zahlung schicken wir die Urkunde ({copies} Stück).
        refuse.applicant.subject	Ihre Bestellung einer Urkunde
        refuse.applicant.text	Wir können die Urkunde nicht ausstellen. {refuse.ground}. {refuse.explanation|Rufen Sie uns bei Fragen gern an.}
        failed.applicant.subject	Ihre Zahlung ist gescheitert
        failed.applicant.text	Sie können die Urkunde jederzeit neu bestellen.
        expired.applicant.subject	Ihre Zahlung fehlt
        expired.applicant.text	Wir haben keine Zahlung erhalten und die Bestellung geschlossen.
        deliver.applicant.subject	Ihre Urkunde ist unterwegs
        deliver.applicant.text	Die Urkunde kommt in den nächsten Tagen mit der Post.
        refuse.ground=notEntitled	Keine Berechtigung
        refuse.ground=notFound	Kein Eintrag
        refuse.ground=blocked	Sperrvermerk
        """#,
        #"""
        state.submitted	Submitted
        state.paymentDue	Payment due
        state.found	Entry found
        state.delivered	Certificate sent
        state.refused	Not issued
        state.withdrawn	Withdrawn
        invoice.applicant.subject	Invoice for your certificate
        invoice.applicant.text	Dear {applicant.givenName} {applicant.familyName},\nWe have found the entry of {birthGivenNames} {birthName}. After the payment we will send the certificate (number of copies: {copies}).
        refuse.applicant.subject	Your order of a certificate
        refuse.applicant.text	We cannot issue the certificate. {refuse.ground}. {refuse.explanation|Feel free to call us with questions.}
        failed.applicant.subject	Your payment failed
        failed.applicant.text	You can order the certificate again at any time.
        expired.applicant.subject	Your payment is missing
        expired.applicant.text	We have received no payment and closed the order.
        deliver.applicant.subject	Your certificate is on its way
        deliver.applicant.text	The certificate arrives by post in the next few days.
        refuse.ground=notEntitled	Not entitled
        refuse.ground=notFound	No entry
        refuse.ground=blocked	Blocked entry
        """#,
    ]
}

extension BirthCertificateOrder.Workflow.Asked {
    /// What `refuse` asks for: Nicht ausstellen
    public struct Refuse: Form {
        /// Grund
        public let ground: Ground

        /// Erläuterung
        ///
        /// Required when `ground = "notEntitled"`.
        public let explanation: String?

        // Makes the implicit memberwise initialiser private: no form comes about without its checks.
        private var passedChecks = PassedChecks()

        /// Grund
        public enum Ground: String, AnswerOption {
            /// Keine Berechtigung
            case notEntitled
            /// Kein Eintrag
            case notFound
            /// Sperrvermerk
            case blocked
        }
    }
}

extension BirthCertificateOrder.Workflow.Asked.Refuse {
    /// Checks the answers as if they came in on `today`; throws all problems that they have.
    public init(ground: Ground, explanation: String? = nil, today: CalendarDate) throws(Rejection) {
        self.init(ground: ground, explanation: explanation)
        self = try completed(today: today)
    }

    public init(_ answers: Answers) {
        self.init(ground: answers.option(0, as: Ground.self), explanation: answers.optionalText(1))
    }

    public func write(to writer: inout AnswerWriter) {
        writer.member("ground", ground)
        writer.member("explanation", explanation)
    }
}

extension BirthCertificateOrder.Workflow.Asked.Refuse {
    public static let definition = FormDefinition(
        service: "birth-certificate-order",
        version: "1.0.0",
        hash: "3b02ec42786dd9a7b8b2e7db817811654d93d3df21871d977c0a6dd260b4caf4",
        languages: ["de", "en"],
        table: table,
        texts: texts,
        condition: condition)

    @Sendable private static func condition(_ index: Int, _ answers: Answers) -> Truth {
        switch index {
        case 0: explanationIsRequired(answers)
        default: .undecided
        }
    }

    /// Whether `explanation` is required: `ground = "notEntitled"`.
    static func explanationIsRequired(_ answers: Answers) -> Truth {
        equal(answers.optionIndex(0), 0)
    }

    private static let table: StaticString = #"""
        form 1
        ground choice required options=notEntitled,notFound,blocked
        explanation text requiredWhen=0 lines=4 max=1000
        """#

    private static let texts: [StaticString] = [
        #"""
        ground	Grund
        explanation	Erläuterung
        """#,
        #"""
        ground	Ground
        explanation	Explanation
        """#,
    ]
}
