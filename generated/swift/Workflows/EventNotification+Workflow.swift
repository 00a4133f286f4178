import FormRuntime

extension EventNotification {
    /// Veranstaltung anzeigen: what happens after the submission.
    public enum Workflow: FormRuntime.Workflow {
        public typealias Content = EventNotification

        public enum State: String, CaseIterable, WorkflowName {
            /// Eingegangen
            case submitted
            /// Kleine Veranstaltung in Prüfung
            case smallEvent
            /// Beteiligung läuft
            case largeEvent
            /// Entscheidung durch die Leitung
            case decisionDue
            /// Genehmigt
            case approved
            /// Untersagt
            case prohibited
            /// Abgesagt
            case cancelled
        }

        /// Who acts.
        public enum Role: String, CaseIterable, WorkflowName {
            case system
            case orderClerk
            case orderHead
            case applicant
        }

        /// What the steps ask for.
        public enum Asked {}

        /// The roles of steps that several may take.
        public enum Actors {
            public enum Approve: String, CaseIterable, Sendable { case orderClerk, orderHead }
        }

        /// The steps, each a protocol for the states in which it is possible.
        public enum Steps {
            public protocol SortSmall: FormRuntime.Place where Process == EventNotification.Workflow {}
            public protocol SortLarge: FormRuntime.Place where Process == EventNotification.Workflow {}
            public protocol Hold: FormRuntime.Place where Process == EventNotification.Workflow {}
            public protocol Escalate: FormRuntime.Place where Process == EventNotification.Workflow {}
            public protocol Approve: FormRuntime.Place where Process == EventNotification.Workflow {}
            public protocol Prohibit: FormRuntime.Place where Process == EventNotification.Workflow {}
            public protocol Cancel: FormRuntime.Place where Process == EventNotification.Workflow {}
        }

        /// The states as types.
        public enum Places {}
    }
}

extension EventNotification.Workflow.Places {
    public typealias State = EventNotification.Workflow.State
    public typealias Steps = EventNotification.Workflow.Steps

    /// Eingegangen
    public enum Submitted: FormRuntime.Place, Steps.SortSmall, Steps.SortLarge, Steps.Cancel {
        public typealias Process = EventNotification.Workflow
        public static let state = State.submitted
    }

    /// Kleine Veranstaltung in Prüfung
    public enum SmallEvent: FormRuntime.Place, Steps.Escalate, Steps.Approve, Steps.Prohibit, Steps.Cancel {
        public typealias Process = EventNotification.Workflow
        public static let state = State.smallEvent
    }

    /// Beteiligung läuft
    public enum LargeEvent:
        FormRuntime.Place,
        Steps.Hold,
        Steps.Escalate,
        Steps.Approve,
        Steps.Prohibit,
        Steps.Cancel
    {
        public typealias Process = EventNotification.Workflow
        public static let state = State.largeEvent
    }

    /// Entscheidung durch die Leitung
    public enum DecisionDue: FormRuntime.Place, Steps.Approve, Steps.Prohibit, Steps.Cancel {
        public typealias Process = EventNotification.Workflow
        public static let state = State.decisionDue
    }

    /// Genehmigt
    public enum Approved: FormRuntime.Place {
        public typealias Process = EventNotification.Workflow
        public static let state = State.approved
    }

    /// Untersagt
    public enum Prohibited: FormRuntime.Place {
        public typealias Process = EventNotification.Workflow
        public static let state = State.prohibited
    }

    /// Abgesagt
    public enum Cancelled: FormRuntime.Place {
        public typealias Process = EventNotification.Workflow
        public static let state = State.cancelled
    }
}

extension FormRuntime.Case where Location: EventNotification.Workflow.Steps.SortSmall {
    /// Allein bearbeiten
    ///
    /// Open when `visitors < 1000 and not(fireworks)`.
    public func sortSmall(
        by person: String?,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<EventNotification.Workflow.Places.SmallEvent> {
        try taking("sortSmall", as: .system, by: person, at: moment)
    }
}

extension FormRuntime.Case where Location: EventNotification.Workflow.Steps.SortLarge {
    /// Stellen beteiligen
    ///
    /// Open when `visitors >= 1000 or fireworks`.
    public func sortLarge(
        by person: String?,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<EventNotification.Workflow.Places.LargeEvent> {
        try taking("sortLarge", as: .system, by: person, at: moment)
    }
}

extension FormRuntime.Case where Location: EventNotification.Workflow.Steps.Hold {
    /// Gespräch führen
    public func hold(
        _ asked: EventNotification.Workflow.Asked.Hold,
        by person: String?,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<EventNotification.Workflow.Places.LargeEvent> {
        try taking("hold", asked: asked.json(), as: .orderClerk, by: person, at: moment)
    }
}

extension FormRuntime.Case where Location: EventNotification.Workflow.Steps.Escalate {
    /// Der Leitung vorlegen
    public func escalate(
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<EventNotification.Workflow.Places.DecisionDue> {
        try taking("escalate", as: nil, at: moment)
    }
}

extension FormRuntime.Case where Location: EventNotification.Workflow.Steps.Approve {
    /// Genehmigen
    public func approve(
        _ asked: EventNotification.Workflow.Asked.Approve,
        by person: String?,
        as role: EventNotification.Workflow.Actors.Approve,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<EventNotification.Workflow.Places.Approved> {
        try taking("approve", asked: asked.json(), asRoleNamed: role.rawValue, by: person, at: moment)
    }
}

extension FormRuntime.Case where Location: EventNotification.Workflow.Steps.Prohibit {
    /// Untersagen
    public func prohibit(
        _ asked: EventNotification.Workflow.Asked.Prohibit,
        by person: String?,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<EventNotification.Workflow.Places.Prohibited> {
        try taking("prohibit", asked: asked.json(), as: .orderHead, by: person, at: moment)
    }
}

extension FormRuntime.Case where Location: EventNotification.Workflow.Steps.Cancel {
    /// Veranstaltung absagen
    public func cancel(
        by person: String?,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<EventNotification.Workflow.Places.Cancelled> {
        try taking("cancel", as: .applicant, by: person, at: moment)
    }
}

extension EventNotification.Workflow {
    public static let definition = WorkflowDefinition(
        states: [
            CaseState("submitted", within: .workdays(5)),
            CaseState("smallEvent", within: .workdays(10)),
            CaseState("largeEvent", within: .weeks(4)),
            CaseState("decisionDue"),
            CaseState("approved", isFinal: true),
            CaseState("prohibited", isFinal: true),
            CaseState("cancelled", isFinal: true),
        ],
        transitions: [
            CaseTransition(
                "sortSmall",
                from: ["submitted"],
                to: "smallEvent",
                .roles(["system"]),
                when: 0),
            CaseTransition(
                "sortLarge",
                from: ["submitted"],
                to: "largeEvent",
                .roles(["system"]),
                when: 1,
                messages: [.init(to: "applicant")]),
            CaseTransition(
                "hold",
                from: ["largeEvent"],
                to: "largeEvent",
                .roles(["orderClerk"]),
                asks: Asked.Hold.self),
            CaseTransition(
                "escalate",
                from: ["smallEvent", "largeEvent"],
                to: "decisionDue",
                .deadline,
                messages: [.init(to: "orderHead")]),
            CaseTransition(
                "approve",
                from: ["smallEvent", "largeEvent", "decisionDue"],
                to: "approved",
                .roles(["orderClerk", "orderHead"]),
                asks: Asked.Approve.self,
                messages: [.init(to: "applicant"), .init(to: "worksDepot", when: 2)]),
            CaseTransition(
                "prohibit",
                from: ["smallEvent", "largeEvent", "decisionDue"],
                to: "prohibited",
                .roles(["orderHead"]),
                asks: Asked.Prohibit.self,
                messages: [.init(to: "applicant")]),
            CaseTransition(
                "cancel",
                from: ["submitted", "smallEvent", "largeEvent", "decisionDue"],
                to: "cancelled",
                .roles(["applicant"]),
                messages: [.init(to: "orderClerk")]),
        ],
        holidays: HolidayCalendar(.northRhineWestphalia),
        facts: facts)

    private static let facts = FormDefinition(
        service: "event-notification",
        version: "1.0.0",
        hash: "353d11b19724a4193975d013112cea1d89e79130d6bda946c322dc433cefc97a",
        languages: ["de", "en"],
        table: table,
        texts: texts,
        condition: condition)

    @Sendable private static func condition(_ index: Int, _ answers: Answers) -> Truth {
        switch index {
        case 0: sortSmallIsOpen(answers)
        case 1: sortLargeIsOpen(answers)
        case 2: approveMessage2IsSent(answers)
        default: .undecided
        }
    }

    /// Whether `sortSmall` is open: `visitors < 1000 and not(fireworks)`.
    static func sortSmallIsOpen(_ answers: Answers) -> Truth {
        both(less(answers.optionalInteger(4), 1000), negation(Truth(answers.optionalBoolean(5))))
    }

    /// Whether `sortLarge` is open: `visitors >= 1000 or fireworks`.
    static func sortLargeIsOpen(_ answers: Answers) -> Truth {
        either(greaterOrEqual(answers.optionalInteger(4), 1000), Truth(answers.optionalBoolean(5)))
    }

    /// Whether message 2 of `approve` is sent: `publicRoad`.
    static func approveMessage2IsSent(_ answers: Answers) -> Truth {
        Truth(answers.optionalBoolean(3))
    }

    private static let table: StaticString = #"""
        form 1
        eventTitle text optional max=100
        firstDay date optional
        location text optional lines=3 max=500
        publicRoad boolean optional
        visitors integer optional min=1 max=50000
        fireworks boolean optional
        responsiblePerson record optional
          givenName text optional max=80
          familyName text optional max=80
        approve record optional
          permits integer optional min=1 max=20
          fee money optional currency=EUR scale=2 min=-9007199254740991 max=9007199254740991
          conditions text optional lines=6 max=4000
        prohibit record optional
          reason text optional lines=4 max=1000
        """#

    private static let texts: [StaticString] = [
        #"""
        state.submitted	Eingegangen
        state.smallEvent	Kleine Veranstaltung in Prüfung
        state.largeEvent	Beteiligung läuft
        state.decisionDue	Entscheidung durch die Leitung
        state.approved	Genehmigt
        state.prohibited	Untersagt
        state.cancelled	Abgesagt
        sortLarge.applicant.subject	Ihre Veranstaltung „{eventTitle}“
        sortLarge.applicant.text	Wir beteiligen Feuerwehr, Polizei und Bauaufsicht und melden uns bis zum {case.deadline}.
        escalate.orderHead.subject	Frist abgelaufen: {eventTitle}
        escalate.orderHead.text	Die Veranstaltung beginnt am {firstDay}. Bitte entscheiden Sie.
        approve.applicant.subject	„{eventTitle}“ ist genehmigt
        approve.applicant.text	Guten Tag {responsiblePerson.givenName} {responsiblePerson.familyName},\nIhre Veranstaltung am {firstDay} ist genehmigt. Auflagen: {approve.conditions|keine}\nDie Gebühr für alle Genehmigungen beträgt {approve.fee}.
        approve.worksDepot.subject	Straßensperrung: {eventTitle}
        approve.worksDepot.text	Bitte sperren Sie am {firstDay}: {location}
        prohibit.applicant.subject	„{eventTitle}“ kann nicht stattfinden
        prohibit.applicant.text	Wir müssen die Veranstaltung untersagen: {prohibit.reason}
        cancel.orderClerk.subject	Abgesagt: {eventTitle}
        cancel.orderClerk.text	Die Veranstaltung am {firstDay} findet nicht statt.
        """#,
        #"""
        state.submitted	Submitted
        state.smallEvent	Small event in review
        state.largeEvent	Offices are being consulted
        state.decisionDue	Decision by the head
        state.approved	Approved
        state.prohibited	Prohibited
        state.cancelled	Cancelled
        sortLarge.applicant.subject	Your event “{eventTitle}”
        sortLarge.applicant.text	We involve the fire brigade, the police and the building authority and get back to you by {case.deadline}.
        escalate.orderHead.subject	Deadline passed: {eventTitle}
        escalate.orderHead.text	The event begins on {firstDay}. Please decide.
        approve.applicant.subject	“{eventTitle}” is approved
        approve.applicant.text	Dear {responsiblePerson.givenName} {responsiblePerson.familyName},\nYour event on {firstDay} is approved. Conditions: {approve.conditions|none}\nThe fee for all permits is {approve.fee}.
        approve.worksDepot.subject	Road closure: {eventTitle}
        approve.worksDepot.text	Please close on {firstDay}: {location}
        prohibit.applicant.subject	“{eventTitle}” cannot take place
        prohibit.applicant.text	We have to prohibit the event: {prohibit.reason}
        cancel.orderClerk.subject	Cancelled: {eventTitle}
        cancel.orderClerk.text	The event on {firstDay} does not take place.
        """#,
    ]
}

extension EventNotification.Workflow.Asked {
    /// What `hold` asks for: Gespräch führen
    public struct Hold: Form {
        /// Ergebnis des Gesprächs
        public let minutes: String

        // Makes the implicit memberwise initialiser private: no form comes about without its checks.
        private var passedChecks = PassedChecks()
    }
}

extension EventNotification.Workflow.Asked.Hold {
    /// Checks the answers as if they came in on `today`; throws all problems that they have.
    public init(minutes: String, today: CalendarDate) throws(Rejection) {
        self.init(minutes: minutes)
        self = try completed(today: today)
    }

    public init(_ answers: Answers) {
        self.init(minutes: answers.text(0))
    }

    public func write(to writer: inout AnswerWriter) {
        writer.member("minutes", minutes)
    }
}

extension EventNotification.Workflow.Asked.Hold {
    public static let definition = FormDefinition(
        service: "event-notification",
        version: "1.0.0",
        hash: "353d11b19724a4193975d013112cea1d89e79130d6bda946c322dc433cefc97a",
        languages: ["de", "en"],
        table: table,
        texts: texts,
        condition: condition)

    @Sendable private static func condition(_ index: Int, _ answers: Answers) -> Truth { .undecided }

    private static let table: StaticString = #"""
        form 1
        minutes text required lines=6 max=4000
        """#

    private static let texts: [StaticString] = [
        #"""
        minutes	Ergebnis des Gesprächs
        """#,
        #"""
        minutes	Outcome of the meeting
        """#,
    ]
}

extension EventNotification.Workflow.Asked {
    /// What `approve` asks for: Genehmigen
    public struct Approve: Form {
        /// Zahl der Genehmigungen
        public let permits: Int

        /// Gebühr
        ///
        /// In EUR. Computed: `permits * 25.00`.
        public let fee: Money?

        /// Auflagen
        ///
        /// Ohne Angabe gibt es keine Auflagen.
        public let conditions: String?

        // Makes the implicit memberwise initialiser private: no form comes about without its checks.
        private var passedChecks = PassedChecks()
    }
}

extension EventNotification.Workflow.Asked.Approve {
    /// Checks the answers as if they came in on `today`, and fills in the computed values; throws all
    /// problems that they have.
    public init(permits: Int, conditions: String? = nil, today: CalendarDate) throws(Rejection) {
        self.init(permits: permits, fee: nil, conditions: conditions)
        self = try completed(today: today)
    }

    public init(_ answers: Answers) {
        self.init(
            permits: answers.integer(0),
            fee: answers.optionalMoney(1, currency: "EUR"),
            conditions: answers.optionalText(2)
        )
    }

    public func write(to writer: inout AnswerWriter) {
        writer.member("permits", permits)
        writer.computed("fee", fee)
        writer.member("conditions", conditions)
    }
}

extension EventNotification.Workflow.Asked.Approve {
    public static let definition = FormDefinition(
        service: "event-notification",
        version: "1.0.0",
        hash: "353d11b19724a4193975d013112cea1d89e79130d6bda946c322dc433cefc97a",
        languages: ["de", "en"],
        table: table,
        texts: texts,
        condition: condition,
        value: computedValue)

    @Sendable private static func condition(_ index: Int, _ answers: Answers) -> Truth { .undecided }

    @Sendable private static func computedValue(_ index: Int, _ answers: Answers) -> ComputedValue {
        switch index {
        case 0: ComputedValue(feeValue(answers))
        default: .number(nil)
        }
    }

    /// The value of `fee`: `permits * 25.00`.
    static func feeValue(_ answers: Answers) -> Number? {
        Number.product(answers.number(0, scale: 0), Number(units: 2500, scale: 2))
    }

    private static let table: StaticString = #"""
        form 1
        permits integer required min=1 max=20
        fee money optional computed=0 currency=EUR scale=2 min=-9007199254740991 max=9007199254740991
        conditions text optional lines=6 max=4000
        """#

    private static let texts: [StaticString] = [
        #"""
        permits	Zahl der Genehmigungen
        fee	Gebühr
        conditions	Auflagen
        """#,
        #"""
        permits	Number of permits
        fee	Fee
        conditions	Conditions
        """#,
    ]
}

extension EventNotification.Workflow.Asked {
    /// What `prohibit` asks for: Untersagen
    public struct Prohibit: Form {
        /// Begründung
        ///
        /// Die antragstellende Person liest diesen Text.
        public let reason: String

        // Makes the implicit memberwise initialiser private: no form comes about without its checks.
        private var passedChecks = PassedChecks()
    }
}

extension EventNotification.Workflow.Asked.Prohibit {
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

extension EventNotification.Workflow.Asked.Prohibit {
    public static let definition = FormDefinition(
        service: "event-notification",
        version: "1.0.0",
        hash: "353d11b19724a4193975d013112cea1d89e79130d6bda946c322dc433cefc97a",
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
