import FormRuntime

extension ResidentParkingPermit {
    /// Bewohnerparkausweis beantragen: what happens after the submission.
    public enum Workflow: FormRuntime.Workflow {
        public typealias Content = ResidentParkingPermit

        public enum State: String, CaseIterable, WorkflowName {
            /// Eingegangen
            case submitted
            /// Zahlung offen
            case paymentDue
            /// Ausweis wird gedruckt
            case printing
            /// Ausweis verschickt
            case issued
            /// Abgelehnt
            case refused
            /// Zurückgezogen
            case withdrawn
        }

        /// Who acts.
        public enum Role: String, CaseIterable, WorkflowName {
            case trafficClerk
            case system
            case applicant
        }

        /// What the steps ask for.
        public enum Asked {}

        /// The roles of steps that several may take.
        public enum Actors {
            public enum Dispatch: String, CaseIterable, Sendable { case trafficClerk, system }
        }

        /// The steps, each a protocol for the states in which it is possible.
        public enum Steps {
            public protocol Approve: FormRuntime.Place where Process == ResidentParkingPermit.Workflow {}
            public protocol Refuse: FormRuntime.Place where Process == ResidentParkingPermit.Workflow {}
            public protocol Paid: FormRuntime.Place where Process == ResidentParkingPermit.Workflow {}
            public protocol Failed: FormRuntime.Place where Process == ResidentParkingPermit.Workflow {}
            public protocol Expired: FormRuntime.Place where Process == ResidentParkingPermit.Workflow {}
            public protocol Dispatch: FormRuntime.Place where Process == ResidentParkingPermit.Workflow {}
            public protocol Withdraw: FormRuntime.Place where Process == ResidentParkingPermit.Workflow {}
        }

        /// The states as types.
        public enum Places {}
    }
}

extension ResidentParkingPermit.Workflow.Places {
    public typealias State = ResidentParkingPermit.Workflow.State
    public typealias Steps = ResidentParkingPermit.Workflow.Steps

    /// Eingegangen
    public enum Submitted: FormRuntime.Place, Steps.Approve, Steps.Refuse, Steps.Withdraw {
        public typealias Process = ResidentParkingPermit.Workflow
        public static let state = State.submitted
    }

    /// Zahlung offen
    public enum PaymentDue: FormRuntime.Place, Steps.Paid, Steps.Failed, Steps.Expired, Steps.Withdraw {
        public typealias Process = ResidentParkingPermit.Workflow
        public static let state = State.paymentDue
    }

    /// Ausweis wird gedruckt
    public enum Printing: FormRuntime.Place, Steps.Dispatch {
        public typealias Process = ResidentParkingPermit.Workflow
        public static let state = State.printing
    }

    /// Ausweis verschickt
    public enum Issued: FormRuntime.Place {
        public typealias Process = ResidentParkingPermit.Workflow
        public static let state = State.issued
    }

    /// Abgelehnt
    public enum Refused: FormRuntime.Place {
        public typealias Process = ResidentParkingPermit.Workflow
        public static let state = State.refused
    }

    /// Zurückgezogen
    public enum Withdrawn: FormRuntime.Place {
        public typealias Process = ResidentParkingPermit.Workflow
        public static let state = State.withdrawn
    }
}

extension FormRuntime.Case where Location: ResidentParkingPermit.Workflow.Steps.Approve {
    /// Bewilligen
    public func approve(
        _ asked: ResidentParkingPermit.Workflow.Asked.Approve,
        by person: String?,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<ResidentParkingPermit.Workflow.Places.PaymentDue> {
        try taking("approve", asked: asked.json(), as: .trafficClerk, by: person, at: moment)
    }
}

extension FormRuntime.Case where Location: ResidentParkingPermit.Workflow.Steps.Refuse {
    /// Ablehnen
    public func refuse(
        _ asked: ResidentParkingPermit.Workflow.Asked.Refuse,
        by person: String?,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<ResidentParkingPermit.Workflow.Places.Refused> {
        try taking("refuse", asked: asked.json(), as: .trafficClerk, by: person, at: moment)
    }
}

extension FormRuntime.Case where Location: ResidentParkingPermit.Workflow.Steps.Paid {
    /// Gebühr eingegangen
    public func paid(
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<ResidentParkingPermit.Workflow.Places.Printing> {
        try taking("paid", as: nil, at: moment)
    }
}

extension FormRuntime.Case where Location: ResidentParkingPermit.Workflow.Steps.Failed {
    /// Zahlung gescheitert
    public func failed(
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<ResidentParkingPermit.Workflow.Places.Refused> {
        try taking("failed", as: nil, at: moment)
    }
}

extension FormRuntime.Case where Location: ResidentParkingPermit.Workflow.Steps.Expired {
    /// Zahlung ausgeblieben
    public func expired(
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<ResidentParkingPermit.Workflow.Places.Refused> {
        try taking("expired", as: nil, at: moment)
    }
}

extension FormRuntime.Case where Location: ResidentParkingPermit.Workflow.Steps.Dispatch {
    /// Ausweis verschicken
    public func dispatch(
        by person: String?,
        as role: ResidentParkingPermit.Workflow.Actors.Dispatch,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<ResidentParkingPermit.Workflow.Places.Issued> {
        try taking("dispatch", asRoleNamed: role.rawValue, by: person, at: moment)
    }
}

extension FormRuntime.Case where Location: ResidentParkingPermit.Workflow.Steps.Withdraw {
    /// Zurückziehen
    public func withdraw(
        by person: String?,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<ResidentParkingPermit.Workflow.Places.Withdrawn> {
        try taking("withdraw", as: .applicant, by: person, at: moment)
    }
}

extension ResidentParkingPermit.Workflow {
    public static let definition = WorkflowDefinition(
        states: [
            CaseState("submitted", within: .workdays(5)),
            CaseState("paymentDue", payment: .init(currency: "EUR", scale: 2)),
            CaseState("printing", within: .workdays(10)),
            CaseState("issued", isFinal: true),
            CaseState("refused", isFinal: true),
            CaseState("withdrawn", isFinal: true),
        ],
        transitions: [
            CaseTransition(
                "approve",
                from: ["submitted"],
                to: "paymentDue",
                .roles(["trafficClerk"]),
                asks: Asked.Approve.self,
                messages: [.init(to: "applicant")]),
            CaseTransition(
                "refuse",
                from: ["submitted"],
                to: "refused",
                .roles(["trafficClerk"]),
                asks: Asked.Refuse.self,
                messages: [.init(to: "applicant")]),
            CaseTransition(
                "paid",
                from: ["paymentDue"],
                to: "printing",
                .payment(.paid)),
            CaseTransition(
                "failed",
                from: ["paymentDue"],
                to: "refused",
                .payment(.failed),
                messages: [.init(to: "applicant")]),
            CaseTransition(
                "expired",
                from: ["paymentDue"],
                to: "refused",
                .payment(.expired),
                messages: [.init(to: "applicant")]),
            CaseTransition(
                "dispatch",
                from: ["printing"],
                to: "issued",
                .roles(["trafficClerk", "system"])),
            CaseTransition(
                "withdraw",
                from: ["submitted", "paymentDue"],
                to: "withdrawn",
                .roles(["applicant"])),
        ],
        holidays: HolidayCalendar(.northRhineWestphalia),
        facts: facts, amount: amount)

    private static let facts = FormDefinition(
        service: "resident-parking-permit",
        version: "1.0.0",
        hash: "1bde3bafd9628cafafd38f55af4337c329b429ebbfcdcf02686bd872204e2b15",
        languages: ["de", "en"],
        table: table,
        texts: texts,
        condition: condition)

    @Sendable private static func condition(_ index: Int, _ answers: Answers) -> Truth { .undecided }

    @Sendable private static func amount(_ index: Int, _ answers: Answers) -> Number? {
        switch index {
        case 1:
            answers.number(5, scale: 2)
        default: nil
        }
    }

    private static let table: StaticString = #"""
        form 1
        zone choice optional options=zoneA,zoneB,zoneC
        applicant record optional
          givenName text optional max=80
          familyName text optional max=80
        plate text optional max=12
        fee money optional currency=EUR scale=2 min=-9007199254740991 max=9007199254740991
        approve record optional
          temporaryPermit text optional max=12
        refuse record optional
          reason text optional lines=4 max=1000
        """#

    private static let texts: [StaticString] = [
        #"""
        state.submitted	Eingegangen
        state.paymentDue	Zahlung offen
        state.printing	Ausweis wird gedruckt
        state.issued	Ausweis verschickt
        state.refused	Abgelehnt
        state.withdrawn	Zurückgezogen
        approve.applicant.subject	Ihr Bewohnerparkausweis ist bewilligt
        approve.applicant.text	Guten Tag {applicant.givenName} {applicant.familyName},\nmit dem vorläufigen Ausweis {approve.temporaryPermit} dürfen Sie in Zone {zone} parken. Bitte zahlen Sie die Gebühr; dann kommt der Ausweis mit der Post.
        refuse.applicant.subject	Ihr Antrag auf einen Bewohnerparkausweis
        refuse.applicant.text	Den Ausweis für {plate|die Carsharing-Fahrzeuge} können wir nicht ausstellen: {refuse.reason}
        failed.applicant.subject	Ihre Zahlung ist gescheitert
        failed.applicant.text	Der vorläufige Ausweis ist ungültig. Sie können den Antrag neu stellen.
        expired.applicant.subject	Ihre Zahlung fehlt
        expired.applicant.text	Wir haben keine Zahlung erhalten. Der vorläufige Ausweis ist ungültig.
        zone=zoneA	Zone A – Altstadt
        zone=zoneB	Zone B – Bahnhof
        zone=zoneC	Zone C – Krankenhaus
        """#,
        #"""
        state.submitted	Submitted
        state.paymentDue	Payment due
        state.printing	Permit is being printed
        state.issued	Permit sent
        state.refused	Refused
        state.withdrawn	Withdrawn
        approve.applicant.subject	Your resident parking permit is approved
        approve.applicant.text	Dear {applicant.givenName} {applicant.familyName},\nWith the temporary permit {approve.temporaryPermit} you may park in zone {zone}. Please pay the fee; then the permit comes by post.
        refuse.applicant.subject	Your application for a resident parking permit
        refuse.applicant.text	We cannot issue the permit for {plate|the car-sharing vehicles}: {refuse.reason}
        failed.applicant.subject	Your payment failed
        failed.applicant.text	The temporary permit is invalid. You can apply again.
        expired.applicant.subject	Your payment is missing
        expired.applicant.text	We have received no payment. The temporary permit is invalid.
        zone=zoneA	Zone A – old town
        zone=zoneB	Zone B – railway station
        zone=zoneC	Zone C – hospital
        """#,
    ]
}

extension ResidentParkingPermit.Workflow.Asked {
    /// What `approve` asks for: Bewilligen
    public struct Approve: Form {
        /// Nummer des vorläufigen Ausweises
        public let temporaryPermit: String

        // Makes the implicit memberwise initialiser private: no form comes about without its checks.
        private var passedChecks = PassedChecks()
    }
}

extension ResidentParkingPermit.Workflow.Asked.Approve {
    /// Checks the answers as if they came in on `today`; throws all problems that they have.
    public init(temporaryPermit: String, today: CalendarDate) throws(Rejection) {
        self.init(temporaryPermit: temporaryPermit)
        self = try completed(today: today)
    }

    public init(_ answers: Answers) {
        self.init(temporaryPermit: answers.text(0))
    }

    public func write(to writer: inout AnswerWriter) {
        writer.member("temporaryPermit", temporaryPermit)
    }
}

extension ResidentParkingPermit.Workflow.Asked.Approve {
    public static let definition = FormDefinition(
        service: "resident-parking-permit",
        version: "1.0.0",
        hash: "1bde3bafd9628cafafd38f55af4337c329b429ebbfcdcf02686bd872204e2b15",
        languages: ["de", "en"],
        table: table,
        texts: texts,
        condition: condition)

    @Sendable private static func condition(_ index: Int, _ answers: Answers) -> Truth { .undecided }

    private static let table: StaticString = #"""
        form 1
        temporaryPermit text required max=12 pattern=0
        pattern 0 56>1;2D>2;30-39>3;30-39>4;30-39>5;30-39>6;*30-39>7;*30-39>8;*30-39>9;*30-39>10;*30-39>11;*30-39>12;*
        """#

    private static let texts: [StaticString] = [
        #"""
        temporaryPermit	Nummer des vorläufigen Ausweises
        """#,
        #"""
        temporaryPermit	Number of the temporary permit
        """#,
    ]
}

extension ResidentParkingPermit.Workflow.Asked {
    /// What `refuse` asks for: Ablehnen
    public struct Refuse: Form {
        /// Begründung
        ///
        /// Die antragstellende Person liest diesen Text.
        public let reason: String

        // Makes the implicit memberwise initialiser private: no form comes about without its checks.
        private var passedChecks = PassedChecks()
    }
}

extension ResidentParkingPermit.Workflow.Asked.Refuse {
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

extension ResidentParkingPermit.Workflow.Asked.Refuse {
    public static let definition = FormDefinition(
        service: "resident-parking-permit",
        version: "1.0.0",
        hash: "1bde3bafd9628cafafd38f55af4337c329b429ebbfcdcf02686bd872204e2b15",
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
