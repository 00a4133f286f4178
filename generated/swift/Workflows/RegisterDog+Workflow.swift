import FormRuntime

extension RegisterDog {
    /// Hund anmelden: what happens after the submission.
    public enum Workflow: FormRuntime.Workflow {
        public typealias Content = RegisterDog

        public enum State: String, CaseIterable, WorkflowName {
            /// Eingegangen
            case submitted
            /// Nachweise werden geprüft
            case evidenceCheck
            /// Prüfung überfällig
            case overdue
            /// Gebühr offen
            case fee
            /// Angemeldet
            case registered
            /// Nicht angemeldet
            case refused
        }

        /// Who acts.
        public enum Role: String, CaseIterable, WorkflowName {
            case taxClerk
            case orderClerk
            case orderHead
        }

        /// What the steps ask for.
        public enum Asked {}

        /// The roles of steps that several may take.
        public enum Actors {
            public enum Approve: String, CaseIterable, Sendable { case orderClerk, orderHead }
            public enum Refuse: String, CaseIterable, Sendable { case orderClerk, orderHead }
        }

        /// The steps, each a protocol for the states in which it is possible.
        public enum Steps {
            public protocol Register: FormRuntime.Place where Process == RegisterDog.Workflow {}
            public protocol PassOn: FormRuntime.Place where Process == RegisterDog.Workflow {}
            public protocol Escalate: FormRuntime.Place where Process == RegisterDog.Workflow {}
            public protocol Approve: FormRuntime.Place where Process == RegisterDog.Workflow {}
            public protocol Refuse: FormRuntime.Place where Process == RegisterDog.Workflow {}
            public protocol Paid: FormRuntime.Place where Process == RegisterDog.Workflow {}
            public protocol Failed: FormRuntime.Place where Process == RegisterDog.Workflow {}
            public protocol Expired: FormRuntime.Place where Process == RegisterDog.Workflow {}
        }

        /// The states as types.
        public enum Places {}
    }
}

extension RegisterDog.Workflow.Places {
    public typealias State = RegisterDog.Workflow.State
    public typealias Steps = RegisterDog.Workflow.Steps

    /// Eingegangen
    public enum Submitted: FormRuntime.Place, Steps.Register, Steps.PassOn {
        public typealias Process = RegisterDog.Workflow
        public static let state = State.submitted
    }

    /// Nachweise werden geprüft
    public enum EvidenceCheck: FormRuntime.Place, Steps.Escalate, Steps.Approve, Steps.Refuse {
        public typealias Process = RegisterDog.Workflow
        public static let state = State.evidenceCheck
    }

    /// Prüfung überfällig
    public enum Overdue: FormRuntime.Place, Steps.Approve, Steps.Refuse {
        public typealias Process = RegisterDog.Workflow
        public static let state = State.overdue
    }

    /// Gebühr offen
    public enum Fee: FormRuntime.Place, Steps.Paid, Steps.Failed, Steps.Expired {
        public typealias Process = RegisterDog.Workflow
        public static let state = State.fee
    }

    /// Angemeldet
    public enum Registered: FormRuntime.Place {
        public typealias Process = RegisterDog.Workflow
        public static let state = State.registered
    }

    /// Nicht angemeldet
    public enum Refused: FormRuntime.Place {
        public typealias Process = RegisterDog.Workflow
        public static let state = State.refused
    }
}

extension FormRuntime.Case where Location: RegisterDog.Workflow.Steps.Register {
    /// Anmelden und Steuermarke schicken
    ///
    /// Open when `not(category = "section10" or shoulderHeight >= 40 or weight >= 20.0)`.
    public func register(
        _ asked: RegisterDog.Workflow.Asked.Register,
        by person: String?,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<RegisterDog.Workflow.Places.Registered> {
        try taking("register", asked: asked.json(), as: .taxClerk, by: person, at: moment)
    }
}

extension FormRuntime.Case where Location: RegisterDog.Workflow.Steps.PassOn {
    /// An das Ordnungsamt geben
    ///
    /// Open when `category = "section10" or shoulderHeight >= 40 or weight >= 20.0`.
    public func passOn(
        by person: String?,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<RegisterDog.Workflow.Places.EvidenceCheck> {
        try taking("passOn", as: .taxClerk, by: person, at: moment)
    }
}

extension FormRuntime.Case where Location: RegisterDog.Workflow.Steps.Escalate {
    /// Der Leitung vorlegen
    public func escalate(
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<RegisterDog.Workflow.Places.Overdue> {
        try taking("escalate", as: nil, at: moment)
    }
}

extension FormRuntime.Case where Location: RegisterDog.Workflow.Steps.Approve {
    /// Nachweise anerkennen
    public func approve(
        by person: String?,
        as role: RegisterDog.Workflow.Actors.Approve,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<RegisterDog.Workflow.Places.Fee> {
        try taking("approve", asRoleNamed: role.rawValue, by: person, at: moment)
    }
}

extension FormRuntime.Case where Location: RegisterDog.Workflow.Steps.Refuse {
    /// Nachweise nicht anerkennen
    public func refuse(
        _ asked: RegisterDog.Workflow.Asked.Refuse,
        by person: String?,
        as role: RegisterDog.Workflow.Actors.Refuse,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<RegisterDog.Workflow.Places.Refused> {
        try taking("refuse", asked: asked.json(), asRoleNamed: role.rawValue, by: person, at: moment)
    }
}

extension FormRuntime.Case where Location: RegisterDog.Workflow.Steps.Paid {
    /// Gebühr eingegangen
    public func paid(
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<RegisterDog.Workflow.Places.Registered> {
        try taking("paid", as: nil, at: moment)
    }
}

extension FormRuntime.Case where Location: RegisterDog.Workflow.Steps.Failed {
    /// Zahlung gescheitert
    public func failed(
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<RegisterDog.Workflow.Places.Overdue> {
        try taking("failed", as: nil, at: moment)
    }
}

extension FormRuntime.Case where Location: RegisterDog.Workflow.Steps.Expired {
    /// Zahlung ausgeblieben
    public func expired(
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<RegisterDog.Workflow.Places.Overdue> {
        try taking("expired", as: nil, at: moment)
    }
}

extension RegisterDog.Workflow {
    public static let definition = WorkflowDefinition(
        states: [
            CaseState("submitted", within: .workdays(10)),
            CaseState("evidenceCheck", within: .workdays(15)),
            CaseState("overdue"),
            CaseState("fee", payment: .init(currency: "EUR", scale: 2)),
            CaseState("registered", isFinal: true),
            CaseState("refused", isFinal: true),
        ],
        transitions: [
            CaseTransition(
                "register",
                from: ["submitted"],
                to: "registered",
                .roles(["taxClerk"]),
                when: 0,
                asks: Asked.Register.self,
                messages: [.init(to: "applicant", otherwise: .letter)]),
            CaseTransition(
                "passOn",
                from: ["submitted"],
                to: "evidenceCheck",
                .roles(["taxClerk"]),
                when: 1,
                messages: [.init(to: "orderClerk")]),
            CaseTransition(
                "escalate",
                from: ["evidenceCheck"],
                to: "overdue",
                .deadline,
                messages: [.init(to: "orderHead")]),
            CaseTransition(
                "approve",
                from: ["evidenceCheck", "overdue"],
                to: "fee",
                .roles(["orderClerk", "orderHead"]),
                messages: [.init(to: "applicant", otherwise: .letter)]),
            CaseTransition(
                "refuse",
                from: ["evidenceCheck", "overdue"],
                to: "refused",
                .roles(["orderClerk", "orderHead"]),
                asks: Asked.Refuse.self,
                messages: [.init(to: "applicant", otherwise: .letter)]),
            CaseTransition(
                "paid",
                from: ["fee"],
                to: "registered",
                .payment(.paid),
                messages: [.init(to: "applicant", otherwise: .letter)]),
            CaseTransition(
                "failed",
                from: ["fee"],
                to: "overdue",
                .payment(.failed),
                messages: [.init(to: "orderHead")]),
            CaseTransition(
                "expired",
                from: ["fee"],
                to: "overdue",
                .payment(.expired),
                messages: [.init(to: "orderHead")]),
        ],
        holidays: HolidayCalendar(.northRhineWestphalia),
        facts: facts, amount: amount)

    private static let facts = FormDefinition(
        service: "register-dog",
        version: "1.0.0",
        hash: "3f37e69e6d1fbc375fca088482b169c3c5dfa80dfa4a80b86a2310a993b42ee5",
        languages: ["de", "en"],
        table: table,
        texts: texts,
        condition: condition)

    @Sendable private static func condition(_ index: Int, _ answers: Answers) -> Truth {
        switch index {
        case 0: registerIsOpen(answers)
        case 1: passOnIsOpen(answers)
        default: .undecided
        }
    }

    /// Whether `register` is open: `not(category = "section10" or shoulderHeight >= 40 or weight >=
    /// 20.0)`.
    static func registerIsOpen(_ answers: Answers) -> Truth {
        negation(
            either(
                either(equal(answers.optionIndex(1), 1), greaterOrEqual(answers.optionalInteger(3), 40)),
                greaterOrEqual(answers.optionalDecimal(4, scale: 1), Decimal(units: 200, scale: 1))
            )
        )
    }

    /// Whether `passOn` is open: `category = "section10" or shoulderHeight >= 40 or weight >= 20.0`.
    static func passOnIsOpen(_ answers: Answers) -> Truth {
        either(
            either(equal(answers.optionIndex(1), 1), greaterOrEqual(answers.optionalInteger(3), 40)),
            greaterOrEqual(answers.optionalDecimal(4, scale: 1), Decimal(units: 200, scale: 1))
        )
    }

    @Sendable private static func amount(_ index: Int, _ answers: Answers) -> Number? {
        switch index {
        case 3:
            Number(25)
        default: nil
        }
    }

    private static let table: StaticString = #"""
        form 1
        dogName text optional max=50
        category choice optional options=otherBreed,section10,section3
        breed text optional max=80
        shoulderHeight integer optional min=10 max=120
        weight decimal optional scale=1 min=5 max=1200
        keeper record optional
          givenName text optional max=80
          familyName text optional max=80
        register record optional
          tagNumber text optional max=8
        refuse record optional
          reason text optional lines=4 max=1000
        """#

    private static let texts: [StaticString] = [
        #"""
        state.submitted	Eingegangen
        state.evidenceCheck	Nachweise werden geprüft
        state.overdue	Prüfung überfällig
        state.fee	Gebühr offen
        state.registered	Angemeldet
        state.refused	Nicht angemeldet
        register.applicant.subject	{dogName} ist angemeldet
        register.applicant.text	Guten Tag {keeper.givenName} {keeper.familyName},\n{dogName} hat die Steuermarke {register.tagNumber}. Der Steuerbescheid kommt mit der Post.
        passOn.orderClerk.subject	Großer Hund: {case.number}
        passOn.orderClerk.text	Bitte prüfen Sie die Nachweise für {dogName} ({breed}) bis zum {case.deadline}.
        escalate.orderHead.subject	Prüfung {case.number} ist überfällig
        escalate.orderHead.text	Die Nachweise für {dogName} sind nicht geprüft.
        approve.applicant.subject	Nachweise für {dogName} anerkannt
        approve.applicant.text	Die Nachweise sind in Ordnung. Bitte zahlen Sie die Gebühr von 25 Euro; danach bekommen Sie die Steuermarke.
        refuse.applicant.subject	Nachweise für {dogName} reichen nicht
        refuse.applicant.text	Die Nachweise genügen nicht: {refuse.reason}
        paid.applicant.subject	{dogName} ist angemeldet
        paid.applicant.text	Vielen Dank. Steuerbescheid und Steuermarke kommen mit der Post.
        failed.orderHead.subject	Zahlung {case.number} gescheitert
        failed.orderHead.text	Die Zahlung für {dogName} ist gescheitert.
        expired.orderHead.subject	Zahlung {case.number} fehlt
        expired.orderHead.text	Die Zahlung für {dogName} ist nicht eingegangen.
        """#,
        #"""
        state.submitted	Submitted
        state.evidenceCheck	Evidence is being checked
        state.overdue	Check overdue
        state.fee	Fee due
        state.registered	Registered
        state.refused	Not registered
        register.applicant.subject	{dogName} is registered
        register.applicant.text	Dear {keeper.givenName} {keeper.familyName},\n{dogName} has the tag {register.tagNumber}. The tax notice comes by post.
        passOn.orderClerk.subject	Large dog: {case.number}
        passOn.orderClerk.text	Please check the evidence for {dogName} ({breed}) by {case.deadline}.
        escalate.orderHead.subject	Check {case.number} is overdue
        escalate.orderHead.text	The evidence for {dogName} has not been checked.
        approve.applicant.subject	Evidence for {dogName} accepted
        approve.applicant.text	The evidence is in order. Please pay the fee of 25 euros; then you receive the dog tag.
        refuse.applicant.subject	Evidence for {dogName} is not sufficient
        refuse.applicant.text	The evidence is not sufficient: {refuse.reason}
        paid.applicant.subject	{dogName} is registered
        paid.applicant.text	Thank you. The tax notice and the dog tag come by post.
        failed.orderHead.subject	Payment {case.number} failed
        failed.orderHead.text	The payment for {dogName} failed.
        expired.orderHead.subject	Payment {case.number} missing
        expired.orderHead.text	The payment for {dogName} has not arrived.
        """#,
    ]
}

extension RegisterDog.Workflow.Asked {
    /// What `register` asks for: Anmelden und Steuermarke schicken
    public struct Register: Form {
        /// Nummer der Steuermarke
        public let tagNumber: String

        // Makes the implicit memberwise initialiser private: no form comes about without its checks.
        private var passedChecks = PassedChecks()
    }
}

extension RegisterDog.Workflow.Asked.Register {
    /// Checks the answers as if they came in on `today`; throws all problems that they have.
    public init(tagNumber: String, today: CalendarDate) throws(Rejection) {
        self.init(tagNumber: tagNumber)
        self = try completed(today: today)
    }

    public init(_ answers: Answers) {
        self.init(tagNumber: answers.text(0))
    }

    public func write(to writer: inout AnswerWriter) {
        writer.member("tagNumber", tagNumber)
    }
}

extension RegisterDog.Workflow.Asked.Register {
    public static let definition = FormDefinition(
        service: "register-dog",
        version: "1.0.0",
        hash: "3f37e69e6d1fbc375fca088482b169c3c5dfa80dfa4a80b86a2310a993b42ee5",
        languages: ["de", "en"],
        table: table,
        texts: texts,
        condition: condition)

    @Sendable private static func condition(_ index: Int, _ answers: Answers) -> Truth { .undecided }

    private static let table: StaticString = #"""
        form 1
        tagNumber text required max=8 pattern=0
        pattern 0 30-39>1;30-39>2;30-39>3;30-39>4;*30-39>5;*30-39>6;*30-39>7;*30-39>8;*
        """#

    private static let texts: [StaticString] = [
        #"""
        tagNumber	Nummer der Steuermarke
        """#,
        #"""
        tagNumber	Number of the dog tag
        """#,
    ]
}

extension RegisterDog.Workflow.Asked {
    /// What `refuse` asks for: Nachweise nicht anerkennen
    public struct Refuse: Form {
        /// Begründung
        ///
        /// Die antragstellende Person liest diesen Text.
        public let reason: String

        // Makes the implicit memberwise initialiser private: no form comes about without its checks.
        private var passedChecks = PassedChecks()
    }
}

extension RegisterDog.Workflow.Asked.Refuse {
    /// Checks the answers as if they came in on `today`; throws all problems that they have.
    public init(reason: String, today: CalendarDate) throws(Rejection) {
        self.init(reason: reason)
        self = try completed(today: today)
    }

    public init(_ answers: Answers) {
        self.init(reason: answers.text(0))
    }

    public func write(to writer: inout AnswerWriter) {
        writer.member("reason", reason)
    }
}

extension RegisterDog.Workflow.Asked.Refuse {
    public static let definition = FormDefinition(
        service: "register-dog",
        version: "1.0.0",
        hash: "3f37e69e6d1fbc375fca088482b169c3c5dfa80dfa4a80b86a2310a993b42ee5",
        languages: ["de", "en"],
        table: table,
        texts: texts,
        condition: condition)

    @Sendable private static func condition(_ index: Int, _ answers: Answers) -> Truth { .undecided }

    private static let table: StaticString = #"""
        form 1
        reason text required lines=4 max=1000
        """#

    private static let texts: [StaticString] = [
        #"""
        reason	Begründung
        """#,
        #"""
        reason	Reason
        """#,
    ]
}
