import FormRuntime

extension RenewBenefitCard {
    /// Hellenbeck-Pass verlängern: what happens after the submission.
    public enum Workflow: FormRuntime.Workflow {
        public typealias Content = RenewBenefitCard

        public enum State: String, CaseIterable, WorkflowName {
            /// Eingegangen
            case submitted
            /// Unterlagen fehlen
            case incomplete
            /// Pass liegt bereit
            case ready
            /// Pass ausgehändigt
            case issued
            /// Abgelehnt
            case rejected
            /// Zurückgezogen
            case withdrawn
        }

        /// Who acts.
        public enum Role: String, CaseIterable, WorkflowName {
            case benefitClerk
            case applicant
            case citizensOffice
        }

        /// What the steps ask for.
        public enum Asked {}

        /// The roles of steps that several may take.
        public enum Actors {}

        /// The steps, each a protocol for the states in which it is possible.
        public enum Steps {
            public protocol RequestNotice: FormRuntime.Place where Process == RenewBenefitCard.Workflow {}
            public protocol Supply: FormRuntime.Place where Process == RenewBenefitCard.Workflow {}
            public protocol Lapse: FormRuntime.Place where Process == RenewBenefitCard.Workflow {}
            public protocol Send: FormRuntime.Place where Process == RenewBenefitCard.Workflow {}
            public protocol Provide: FormRuntime.Place where Process == RenewBenefitCard.Workflow {}
            public protocol HandOver: FormRuntime.Place where Process == RenewBenefitCard.Workflow {}
            public protocol ReturnCard: FormRuntime.Place where Process == RenewBenefitCard.Workflow {}
            public protocol Reject: FormRuntime.Place where Process == RenewBenefitCard.Workflow {}
            public protocol Withdraw: FormRuntime.Place where Process == RenewBenefitCard.Workflow {}
        }

        /// The states as types.
        public enum Places {}
    }
}

extension RenewBenefitCard.Workflow.Places {
    public typealias State = RenewBenefitCard.Workflow.State
    public typealias Steps = RenewBenefitCard.Workflow.Steps

    /// Eingegangen
    public enum Submitted:
        FormRuntime.Place,
        Steps.RequestNotice,
        Steps.Send,
        Steps.Provide,
        Steps.Reject,
        Steps.Withdraw
    {
        public typealias Process = RenewBenefitCard.Workflow
        public static let state = State.submitted
    }

    /// Unterlagen fehlen
    public enum Incomplete: FormRuntime.Place, Steps.Supply, Steps.Lapse, Steps.Withdraw {
        public typealias Process = RenewBenefitCard.Workflow
        public static let state = State.incomplete
    }

    /// Pass liegt bereit
    public enum Ready: FormRuntime.Place, Steps.HandOver, Steps.ReturnCard {
        public typealias Process = RenewBenefitCard.Workflow
        public static let state = State.ready
    }

    /// Pass ausgehändigt
    public enum Issued: FormRuntime.Place {
        public typealias Process = RenewBenefitCard.Workflow
        public static let state = State.issued
    }

    /// Abgelehnt
    public enum Rejected: FormRuntime.Place {
        public typealias Process = RenewBenefitCard.Workflow
        public static let state = State.rejected
    }

    /// Zurückgezogen
    public enum Withdrawn: FormRuntime.Place {
        public typealias Process = RenewBenefitCard.Workflow
        public static let state = State.withdrawn
    }
}

extension FormRuntime.Case where Location: RenewBenefitCard.Workflow.Steps.RequestNotice {
    /// Bescheid nachfordern
    public func requestNotice(
        _ asked: RenewBenefitCard.Workflow.Asked.RequestNotice,
        by person: String?,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<RenewBenefitCard.Workflow.Places.Incomplete> {
        try taking("requestNotice", asked: asked.json(), as: .benefitClerk, by: person, at: moment)
    }
}

extension FormRuntime.Case where Location: RenewBenefitCard.Workflow.Steps.Supply {
    /// Bescheid nachreichen
    public func supply(
        _ asked: RenewBenefitCard.Workflow.Asked.Supply,
        by person: String?,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<RenewBenefitCard.Workflow.Places.Submitted> {
        try taking("supply", asked: asked.json(), as: .applicant, by: person, at: moment)
    }
}

extension FormRuntime.Case where Location: RenewBenefitCard.Workflow.Steps.Lapse {
    /// Ohne Unterlagen schließen
    public func lapse(
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<RenewBenefitCard.Workflow.Places.Rejected> {
        try taking("lapse", as: nil, at: moment)
    }
}

extension FormRuntime.Case where Location: RenewBenefitCard.Workflow.Steps.Send {
    /// Pass mit der Post schicken
    ///
    /// Open when `delivery = "post"`.
    public func send(
        by person: String?,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<RenewBenefitCard.Workflow.Places.Issued> {
        try taking("send", as: .benefitClerk, by: person, at: moment)
    }
}

extension FormRuntime.Case where Location: RenewBenefitCard.Workflow.Steps.Provide {
    /// Zur Abholung bereitlegen
    ///
    /// Open when `delivery = "pickup"`.
    public func provide(
        by person: String?,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<RenewBenefitCard.Workflow.Places.Ready> {
        try taking("provide", as: .benefitClerk, by: person, at: moment)
    }
}

extension FormRuntime.Case where Location: RenewBenefitCard.Workflow.Steps.HandOver {
    /// Pass aushändigen
    public func handOver(
        by person: String?,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<RenewBenefitCard.Workflow.Places.Issued> {
        try taking("handOver", as: .citizensOffice, by: person, at: moment)
    }
}

extension FormRuntime.Case where Location: RenewBenefitCard.Workflow.Steps.ReturnCard {
    /// Nicht abgeholten Pass mit der Post schicken
    public func returnCard(
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<RenewBenefitCard.Workflow.Places.Issued> {
        try taking("returnCard", as: nil, at: moment)
    }
}

extension FormRuntime.Case where Location: RenewBenefitCard.Workflow.Steps.Reject {
    /// Ablehnen
    public func reject(
        _ asked: RenewBenefitCard.Workflow.Asked.Reject,
        by person: String?,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<RenewBenefitCard.Workflow.Places.Rejected> {
        try taking("reject", asked: asked.json(), as: .benefitClerk, by: person, at: moment)
    }
}

extension FormRuntime.Case where Location: RenewBenefitCard.Workflow.Steps.Withdraw {
    /// Zurückziehen
    public func withdraw(
        by person: String?,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<RenewBenefitCard.Workflow.Places.Withdrawn> {
        try taking("withdraw", as: .applicant, by: person, at: moment)
    }
}

extension RenewBenefitCard.Workflow {
    public static let definition = WorkflowDefinition(
        states: [
            CaseState("submitted", within: .workdays(5)),
            CaseState("incomplete", within: .workdays(15)),
            CaseState("ready", within: .days(30)),
            CaseState("issued", isFinal: true),
            CaseState("rejected", isFinal: true),
            CaseState("withdrawn", isFinal: true),
        ],
        transitions: [
            CaseTransition(
                "requestNotice",
                from: ["submitted"],
                to: "incomplete",
                .roles(["benefitClerk"]),
                asks: Asked.RequestNotice.self,
                messages: [.init(to: "applicant", otherwise: .letter)]),
            CaseTransition(
                "supply",
                from: ["incomplete"],
                to: "submitted",
                .roles(["applicant"]),
                asks: Asked.Supply.self),
            CaseTransition(
                "lapse",
                from: ["incomplete"],
                to: "rejected",
                .deadline,
                messages: [.init(to: "applicant", otherwise: .letter)]),
            CaseTransition(
                "send",
                from: ["submitted"],
                to: "issued",
                .roles(["benefitClerk"]),
                when: 0,
                messages: [.init(to: "applicant", otherwise: .nothing)]),
            CaseTransition(
                "provide",
                from: ["submitted"],
                to: "ready",
                .roles(["benefitClerk"]),
                when: 1,
                messages: [.init(to: "applicant", otherwise: .phone)]),
            CaseTransition(
                "handOver",
                from: ["ready"],
                to: "issued",
                .roles(["citizensOffice"])),
            CaseTransition(
                "returnCard",
                from: ["ready"],
                to: "issued",
                .deadline,
                messages: [.init(to: "applicant", otherwise: .nothing)]),
            CaseTransition(
                "reject",
                from: ["submitted"],
                to: "rejected",
                .roles(["benefitClerk"]),
                asks: Asked.Reject.self,
                messages: [.init(to: "applicant", otherwise: .letter)]),
            CaseTransition(
                "withdraw",
                from: ["submitted", "incomplete"],
                to: "withdrawn",
                .roles(["applicant"])),
        ],
        holidays: HolidayCalendar(.northRhineWestphalia),
        facts: facts)

    private static let facts = FormDefinition(
        service: "renew-benefit-card",
        version: "1.0.0",
        hash: "7a598fb8fb6b3deea37966b3ea796709e27c1e883394a9f1ddd097496d9747ea",
        languages: ["de", "en", "de-simple"],
        table: table,
        texts: texts,
        condition: condition)

    @Sendable private static func condition(_ index: Int, _ answers: Answers) -> Truth {
        switch index {
        case 0: sendIsOpen(answers)
        case 1: provideIsOpen(answers)
        default: .undecided
        }
    }

    /// Whether `send` is open: `delivery = "post"`.
    static func sendIsOpen(_ answers: Answers) -> Truth {
        equal(answers.optionIndex(3), 0)
    }

    /// Whether `provide` is open: `delivery = "pickup"`.
    static func provideIsOpen(_ answers: Answers) -> Truth {
        equal(answers.optionIndex(3), 1)
    }

    private static let table: StaticString = #"""
        form 1
        holder record optional
          givenName text optional max=80
          familyName text optional max=80
        delivery choice optional options=post,pickup
        requestNotice record optional
          missing text optional lines=3 max=400
        reject record optional
          reason text optional lines=4 max=1000
        """#

    private static let texts: [StaticString] = [
        #"""
        state.submitted	Eingegangen
        state.incomplete	Unterlagen fehlen
        state.ready	Pass liegt bereit
        state.issued	Pass ausgehändigt
        state.rejected	Abgelehnt
        state.withdrawn	Zurückgezogen
        requestNotice.applicant.subject	Bitte schicken Sie uns den Bescheid noch einmal
        requestNotice.applicant.text	Guten Tag {holder.givenName} {holder.familyName},\nes fehlt: {requestNotice.missing}\nBitte schicken Sie es bis zum {case.deadline}.
        lapse.applicant.subject	Ihr Antrag ist geschlossen
        lapse.applicant.text	Der Bescheid ist nicht angekommen. Sie können den Pass jederzeit neu beantragen.
        send.applicant.subject	Ihr Hellenbeck-Pass ist unterwegs
        send.applicant.text	Der neue Pass kommt in den nächsten Tagen mit der Post.
        provide.applicant.subject	Ihr Hellenbeck-Pass liegt bereit
        provide.applicant.text	Bitte holen Sie den Pass bis zum {case.deadline} im Bürgerbüro ab. Bringen Sie Ihren Ausweis mit.
        returnCard.applicant.subject	Ihr Hellenbeck-Pass kommt mit der Post
        returnCard.applicant.text	Sie haben den Pass nicht abgeholt. Wir schicken ihn Ihnen.
        reject.applicant.subject	Ihr Hellenbeck-Pass
        reject.applicant.text	Den Pass können wir nicht verlängern: {reject.reason}
        """#,
        #"""
        state.submitted	Submitted
        state.incomplete	Documents are missing
        state.ready	Card is ready
        state.issued	Card issued
        state.rejected	Rejected
        state.withdrawn	Withdrawn
        requestNotice.applicant.subject	Please send us the notice again
        requestNotice.applicant.text	Dear {holder.givenName} {holder.familyName},\nThis is missing: {requestNotice.missing}\nPlease send it by {case.deadline}.
        lapse.applicant.subject	Your application is closed
        lapse.applicant.text	The notice has not arrived. You can apply again at any time.
        send.applicant.subject	Your Hellenbeck card is on its way
        send.applicant.text	The new card arrives by post in the next few days.
        provide.applicant.subject	Your Hellenbeck card is ready
        provide.applicant.text	Please collect the card at the citizens’ office by {case.deadline}. Bring your identity card.
        returnCard.applicant.subject	Your Hellenbeck card comes by post
        returnCard.applicant.text	You did not collect the card. We send it to you.
        reject.applicant.subject	Your Hellenbeck card
        reject.applicant.text	We cannot renew the card: {reject.reason}
        """#,
        #"""
        state.submitted	Angekommen
        state.incomplete	Es fehlt etwas
        state.ready	Der Pass ist fertig
        state.issued	Sie haben den Pass
        state.rejected	Abgelehnt
        state.withdrawn	Sie wollen keinen Pass mehr
        requestNotice.applicant.subject	Bitte schicken Sie uns den Brief
        requestNotice.applicant.text	Guten Tag {holder.givenName} {holder.familyName},\nes fehlt etwas: {requestNotice.missing}\nSie haben Zeit bis zum {case.deadline}.
        lapse.applicant.subject	Ihr Antrag ist beendet
        lapse.applicant.text	Der Brief ist nicht angekommen.\nSie können den Pass noch einmal beantragen.
        send.applicant.subject	Ihr Pass kommt mit der Post
        send.applicant.text	Der neue Pass kommt mit der Post.
        provide.applicant.subject	Ihr Pass ist fertig
        provide.applicant.text	Holen Sie den Pass bis zum {case.deadline} im Bürger·büro ab.\nBringen Sie Ihren Ausweis mit.
        returnCard.applicant.subject	Ihr Pass kommt mit der Post
        returnCard.applicant.text	Sie haben den Pass nicht abgeholt.\nWir schicken ihn mit der Post.
        reject.applicant.subject	Ihr Hellenbeck-Pass
        reject.applicant.text	Wir können den Pass nicht verlängern.\nDas ist der Grund: {reject.reason}
        """#,
    ]
}

extension RenewBenefitCard.Workflow.Asked {
    /// What `requestNotice` asks for: Bescheid nachfordern
    public struct RequestNotice: Form {
        /// Was fehlt?
        public let missing: String

        // Makes the implicit memberwise initialiser private: no form comes about without its checks.
        private var passedChecks = PassedChecks()
    }
}

extension RenewBenefitCard.Workflow.Asked.RequestNotice {
    /// Checks the answers as if they came in on `today`; throws all problems that they have.
    public init(missing: String, today: CalendarDate) throws(Rejection) {
        self.init(missing: missing)
        self = try completed(today: today)
    }

    public init(_ answers: Answers) {
        self.init(missing: answers.text(0))
    }

    public func write(to writer: inout AnswerWriter) {
        writer.member("missing", missing)
    }
}

extension RenewBenefitCard.Workflow.Asked.RequestNotice {
    public static let definition = FormDefinition(
        service: "renew-benefit-card",
        version: "1.0.0",
        hash: "7a598fb8fb6b3deea37966b3ea796709e27c1e883394a9f1ddd097496d9747ea",
        languages: ["de", "en", "de-simple"],
        table: table,
        texts: texts,
        condition: condition)

    @Sendable private static func condition(_ index: Int, _ answers: Answers) -> Truth { .undecided }

    private static let table: StaticString = #"""
        form 1
        missing text required lines=3 max=400
        """#

    private static let texts: [StaticString] = [
        #"""
        missing	Was fehlt?
        """#,
        #"""
        missing	What is missing?
        """#,
        #"""
        missing	Was fehlt?
        """#,
    ]
}

extension RenewBenefitCard.Workflow.Asked {
    /// What `supply` asks for: Bescheid nachreichen
    public struct Supply: Form {
        /// Bescheid
        public let newNotice: FileReference

        // Makes the implicit memberwise initialiser private: no form comes about without its checks.
        private var passedChecks = PassedChecks()
    }
}

extension RenewBenefitCard.Workflow.Asked.Supply {
    /// Checks the answers as if they came in on `today`; throws all problems that they have.
    public init(newNotice: FileReference, today: CalendarDate) throws(Rejection) {
        self.init(newNotice: newNotice)
        self = try completed(today: today)
    }

    public init(_ answers: Answers) {
        self.init(newNotice: answers.file(0))
    }

    public func write(to writer: inout AnswerWriter) {
        writer.member("newNotice", newNotice)
    }
}

extension RenewBenefitCard.Workflow.Asked.Supply {
    public static let definition = FormDefinition(
        service: "renew-benefit-card",
        version: "1.0.0",
        hash: "7a598fb8fb6b3deea37966b3ea796709e27c1e883394a9f1ddd097496d9747ea",
        languages: ["de", "en", "de-simple"],
        table: table,
        texts: texts,
        condition: condition)

    @Sendable private static func condition(_ index: Int, _ answers: Answers) -> Truth { .undecided }

    private static let table: StaticString = #"""
        form 1
        newNotice file required mediaTypes=application/pdf,image/jpeg,image/png maxSize=10000000 max=1
        """#

    private static let texts: [StaticString] = [
        #"""
        newNotice	Bescheid
        """#,
        #"""
        newNotice	Notice
        """#,
        #"""
        newNotice	Foto von dem Brief
        """#,
    ]
}

extension RenewBenefitCard.Workflow.Asked {
    /// What `reject` asks for: Ablehnen
    public struct Reject: Form {
        /// Begründung
        ///
        /// Die antragstellende Person liest diesen Text.
        public let reason: String

        // Makes the implicit memberwise initialiser private: no form comes about without its checks.
        private var passedChecks = PassedChecks()
    }
}

extension RenewBenefitCard.Workflow.Asked.Reject {
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

extension RenewBenefitCard.Workflow.Asked.Reject {
    public static let definition = FormDefinition(
        service: "renew-benefit-card",
        version: "1.0.0",
        hash: "7a598fb8fb6b3deea37966b3ea796709e27c1e883394a9f1ddd097496d9747ea",
        languages: ["de", "en", "de-simple"],
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
        #"""
        reason	Grund
        """#,
    ]
}
