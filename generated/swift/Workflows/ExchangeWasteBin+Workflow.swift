import FormRuntime

extension ExchangeWasteBin {
    /// Mülltonne tauschen: what happens after the submission.
    public enum Workflow: FormRuntime.Workflow {
        public typealias Content = ExchangeWasteBin

        public enum State: String, CaseIterable, WorkflowName {
            /// Eingegangen
            case submitted
            /// Tausch geplant
            case scheduled
            /// Tausch verzögert
            case delayed
            /// Getauscht
            case exchanged
            /// Abgelehnt
            case rejected
            /// Zurückgezogen
            case withdrawn
        }

        /// Who acts.
        public enum Role: String, CaseIterable, WorkflowName {
            case wasteAdviser
            case applicant
            case wasteHead
            case worksDepot
            case system
        }

        /// What the steps ask for.
        public enum Asked {}

        /// The roles of steps that several may take.
        public enum Actors {
            public enum Finish: String, CaseIterable, Sendable { case worksDepot, system }
        }

        /// The steps, each a protocol for the states in which it is possible.
        public enum Steps {
            public protocol Schedule: FormRuntime.Place where Process == ExchangeWasteBin.Workflow {}
            public protocol Reject: FormRuntime.Place where Process == ExchangeWasteBin.Workflow {}
            public protocol Withdraw: FormRuntime.Place where Process == ExchangeWasteBin.Workflow {}
            public protocol Remind: FormRuntime.Place where Process == ExchangeWasteBin.Workflow {}
            public protocol Reschedule: FormRuntime.Place where Process == ExchangeWasteBin.Workflow {}
            public protocol Finish: FormRuntime.Place where Process == ExchangeWasteBin.Workflow {}
        }

        /// The states as types.
        public enum Places {}
    }
}

extension ExchangeWasteBin.Workflow.Places {
    public typealias State = ExchangeWasteBin.Workflow.State
    public typealias Steps = ExchangeWasteBin.Workflow.Steps

    /// Eingegangen
    public enum Submitted: FormRuntime.Place, Steps.Schedule, Steps.Reject, Steps.Withdraw {
        public typealias Process = ExchangeWasteBin.Workflow
        public static let state = State.submitted
    }

    /// Tausch geplant
    public enum Scheduled: FormRuntime.Place, Steps.Withdraw, Steps.Remind, Steps.Finish {
        public typealias Process = ExchangeWasteBin.Workflow
        public static let state = State.scheduled
    }

    /// Tausch verzögert
    public enum Delayed: FormRuntime.Place, Steps.Reschedule, Steps.Finish {
        public typealias Process = ExchangeWasteBin.Workflow
        public static let state = State.delayed
    }

    /// Getauscht
    public enum Exchanged: FormRuntime.Place {
        public typealias Process = ExchangeWasteBin.Workflow
        public static let state = State.exchanged
    }

    /// Abgelehnt
    public enum Rejected: FormRuntime.Place {
        public typealias Process = ExchangeWasteBin.Workflow
        public static let state = State.rejected
    }

    /// Zurückgezogen
    public enum Withdrawn: FormRuntime.Place {
        public typealias Process = ExchangeWasteBin.Workflow
        public static let state = State.withdrawn
    }
}

extension FormRuntime.Case where Location: ExchangeWasteBin.Workflow.Steps.Schedule {
    /// Termin festlegen
    public func schedule(
        _ asked: ExchangeWasteBin.Workflow.Asked.Schedule,
        by person: String?,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<ExchangeWasteBin.Workflow.Places.Scheduled> {
        try taking("schedule", asked: asked.json(), as: .wasteAdviser, by: person, at: moment)
    }
}

extension FormRuntime.Case where Location: ExchangeWasteBin.Workflow.Steps.Reject {
    /// Ablehnen
    public func reject(
        _ asked: ExchangeWasteBin.Workflow.Asked.Reject,
        by person: String?,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<ExchangeWasteBin.Workflow.Places.Rejected> {
        try taking("reject", asked: asked.json(), as: .wasteAdviser, by: person, at: moment)
    }
}

extension FormRuntime.Case where Location: ExchangeWasteBin.Workflow.Steps.Withdraw {
    /// Zurückziehen
    public func withdraw(
        by person: String?,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<ExchangeWasteBin.Workflow.Places.Withdrawn> {
        try taking("withdraw", as: .applicant, by: person, at: moment)
    }
}

extension FormRuntime.Case where Location: ExchangeWasteBin.Workflow.Steps.Remind {
    /// An die Leitung geben
    public func remind(
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<ExchangeWasteBin.Workflow.Places.Delayed> {
        try taking("remind", as: nil, at: moment)
    }
}

extension FormRuntime.Case where Location: ExchangeWasteBin.Workflow.Steps.Reschedule {
    /// Neuen Termin festlegen
    public func reschedule(
        _ asked: ExchangeWasteBin.Workflow.Asked.Reschedule,
        by person: String?,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<ExchangeWasteBin.Workflow.Places.Scheduled> {
        try taking("reschedule", asked: asked.json(), as: .wasteHead, by: person, at: moment)
    }
}

extension FormRuntime.Case where Location: ExchangeWasteBin.Workflow.Steps.Finish {
    /// Tausch melden
    public func finish(
        by person: String?,
        as role: ExchangeWasteBin.Workflow.Actors.Finish,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<ExchangeWasteBin.Workflow.Places.Exchanged> {
        try taking("finish", asRoleNamed: role.rawValue, by: person, at: moment)
    }
}

extension ExchangeWasteBin.Workflow {
    public static let definition = WorkflowDefinition(
        states: [
            CaseState("submitted", within: .workdays(3)),
            CaseState("scheduled", within: .workdays(20)),
            CaseState("delayed"),
            CaseState("exchanged", isFinal: true),
            CaseState("rejected", isFinal: true),
            CaseState("withdrawn", isFinal: true),
        ],
        transitions: [
            CaseTransition(
                "schedule",
                from: ["submitted"],
                to: "scheduled",
                .roles(["wasteAdviser"]),
                asks: Asked.Schedule.self,
                messages: [.init(to: "applicant", otherwise: .phone)]),
            CaseTransition(
                "reject",
                from: ["submitted"],
                to: "rejected",
                .roles(["wasteAdviser"]),
                asks: Asked.Reject.self,
                messages: [.init(to: "applicant", otherwise: .letter)]),
            CaseTransition(
                "withdraw",
                from: ["submitted", "scheduled"],
                to: "withdrawn",
                .roles(["applicant"]),
                messages: [.init(to: "wasteAdviser")]),
            CaseTransition(
                "remind",
                from: ["scheduled"],
                to: "delayed",
                .deadline,
                messages: [.init(to: "wasteHead")]),
            CaseTransition(
                "reschedule",
                from: ["delayed"],
                to: "scheduled",
                .roles(["wasteHead"]),
                asks: Asked.Reschedule.self,
                messages: [.init(to: "applicant", otherwise: .phone)]),
            CaseTransition(
                "finish",
                from: ["scheduled", "delayed"],
                to: "exchanged",
                .roles(["worksDepot", "system"])),
        ],
        holidays: HolidayCalendar(.northRhineWestphalia),
        facts: facts)

    private static let facts = FormDefinition(
        service: "exchange-waste-bin",
        version: "1.0.0",
        hash: "2154eb90b581fcd9f75f949cdab935d444851a263600092e824799ce8ff24a8f",
        languages: ["de", "en", "de-simple"],
        table: table,
        texts: texts,
        condition: condition)

    @Sendable private static func condition(_ index: Int, _ answers: Answers) -> Truth { .undecided }

    private static let table: StaticString = #"""
        form 1
        street text optional max=80
        applicant record optional
          givenName text optional max=80
          familyName text optional max=80
        schedule record optional
          date date optional
        reject record optional
          reason text optional lines=4 max=1000
        reschedule record optional
          newDate date optional
        """#

    private static let texts: [StaticString] = [
        #"""
        state.submitted	Eingegangen
        state.scheduled	Tausch geplant
        state.delayed	Tausch verzögert
        state.exchanged	Getauscht
        state.rejected	Abgelehnt
        state.withdrawn	Zurückgezogen
        schedule.applicant.subject	Ihre neue Tonne kommt
        schedule.applicant.text	Guten Tag {applicant.givenName} {applicant.familyName},\nwir tauschen Ihre Tonne am {schedule.date}. Stellen Sie die alte Tonne bitte leer bis 6 Uhr an die Straße: {street}.
        reject.applicant.subject	Ihre Tonne können wir nicht tauschen
        reject.applicant.text	Guten Tag,\nwir können Ihre Tonne (Adresse: {street}) leider nicht tauschen: {reject.reason}
        withdraw.wasteAdviser.subject	Tausch {case.number} zurückgezogen
        withdraw.wasteAdviser.text	Der Tausch entfällt. Adresse: {street}.
        remind.wasteHead.subject	Tausch {case.number} ist überfällig
        remind.wasteHead.text	Dieser Tausch ist nicht gemeldet. Adresse: {street}.
        reschedule.applicant.subject	Neuer Termin für Ihre Tonne
        reschedule.applicant.text	Guten Tag,\nentschuldigen Sie bitte die Verzögerung. Wir tauschen Ihre Tonne am {reschedule.newDate}.
        """#,
        #"""
        state.submitted	Submitted
        state.scheduled	Exchange scheduled
        state.delayed	Exchange delayed
        state.exchanged	Exchanged
        state.rejected	Rejected
        state.withdrawn	Withdrawn
        schedule.applicant.subject	Your new bin is on its way
        schedule.applicant.text	Dear {applicant.givenName} {applicant.familyName},\nWe will exchange your bin on {schedule.date}. Please put the old bin empty at the roadside by 6 a.m.: {street}.
        reject.applicant.subject	We cannot exchange your bin
        reject.applicant.text	Hello,\nUnfortunately we cannot exchange your bin (address: {street}): {reject.reason}
        withdraw.wasteAdviser.subject	Exchange {case.number} withdrawn
        withdraw.wasteAdviser.text	The exchange is cancelled. Address: {street}.
        remind.wasteHead.subject	Exchange {case.number} is overdue
        remind.wasteHead.text	This exchange has not been reported. Address: {street}.
        reschedule.applicant.subject	New date for your bin
        reschedule.applicant.text	Hello,\nPlease excuse the delay. We will exchange your bin on {reschedule.newDate}.
        """#,
        #"""
        state.submitted	Angekommen
        state.scheduled	Der Tag für den Tausch steht fest
        state.delayed	Der Tausch dauert länger
        state.exchanged	Fertig
        state.rejected	Abgelehnt
        state.withdrawn	Sie wollen nicht mehr tauschen
        schedule.applicant.subject	Die neue Tonne kommt
        schedule.applicant.text	Guten Tag {applicant.givenName} {applicant.familyName},\nwir tauschen Ihre Tonne am {schedule.date}.\nStellen Sie die alte Tonne leer an die Straße.
        reject.applicant.subject	Wir können nicht tauschen
        reject.applicant.text	Wir können die Tonne nicht tauschen.\nDas ist der Grund: {reject.reason}
        withdraw.wasteAdviser.subject	Tausch {case.number} zurückgezogen
        withdraw.wasteAdviser.text	Der Tausch entfällt. Adresse: {street}.
        remind.wasteHead.subject	Tausch {case.number} ist überfällig
        remind.wasteHead.text	Dieser Tausch ist nicht gemeldet. Adresse: {street}.
        reschedule.applicant.subject	Neuer Tag für Ihre Tonne
        reschedule.applicant.text	Entschuldigung. Es hat zu lange gedauert.\nWir tauschen Ihre Tonne am {reschedule.newDate}.
        """#,
    ]
}

extension ExchangeWasteBin.Workflow.Asked {
    /// What `schedule` asks for: Termin festlegen
    public struct Schedule: Form {
        /// Tag des Tauschs
        public let date: CalendarDate

        // Makes the implicit memberwise initialiser private: no form comes about without its checks.
        private var passedChecks = PassedChecks()
    }
}

extension ExchangeWasteBin.Workflow.Asked.Schedule {
    /// Checks the answers as if they came in on `today`; throws all problems that they have.
    public init(date: CalendarDate, today: CalendarDate) throws(Rejection) {
        self.init(date: date)
        self = try completed(today: today)
    }

    public init(_ answers: Answers) {
        self.init(date: answers.date(0))
    }

    public func write(to writer: inout AnswerWriter) {
        writer.member("date", date)
    }
}

extension ExchangeWasteBin.Workflow.Asked.Schedule {
    public static let definition = FormDefinition(
        service: "exchange-waste-bin",
        version: "1.0.0",
        hash: "2154eb90b581fcd9f75f949cdab935d444851a263600092e824799ce8ff24a8f",
        languages: ["de", "en", "de-simple"],
        table: table,
        texts: texts,
        condition: condition)

    @Sendable private static func condition(_ index: Int, _ answers: Answers) -> Truth { .undecided }

    private static let table: StaticString = #"""
        form 1
        date date required earliest=today+0m+1d latest=today+2m+0d
        """#

    private static let texts: [StaticString] = [
        #"""
        date	Tag des Tauschs
        """#,
        #"""
        date	Day of the exchange
        """#,
        #"""
        date	Tag für den Tausch
        """#,
    ]
}

extension ExchangeWasteBin.Workflow.Asked {
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

extension ExchangeWasteBin.Workflow.Asked.Reject {
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

extension ExchangeWasteBin.Workflow.Asked.Reject {
    public static let definition = FormDefinition(
        service: "exchange-waste-bin",
        version: "1.0.0",
        hash: "2154eb90b581fcd9f75f949cdab935d444851a263600092e824799ce8ff24a8f",
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

extension ExchangeWasteBin.Workflow.Asked {
    /// What `reschedule` asks for: Neuen Termin festlegen
    public struct Reschedule: Form {
        /// Neuer Tag des Tauschs
        public let newDate: CalendarDate

        // Makes the implicit memberwise initialiser private: no form comes about without its checks.
        private var passedChecks = PassedChecks()
    }
}

extension ExchangeWasteBin.Workflow.Asked.Reschedule {
    /// Checks the answers as if they came in on `today`; throws all problems that they have.
    public init(newDate: CalendarDate, today: CalendarDate) throws(Rejection) {
        self.init(newDate: newDate)
        self = try completed(today: today)
    }

    public init(_ answers: Answers) {
        self.init(newDate: answers.date(0))
    }

    public func write(to writer: inout AnswerWriter) {
        writer.member("newDate", newDate)
    }
}

extension ExchangeWasteBin.Workflow.Asked.Reschedule {
    public static let definition = FormDefinition(
        service: "exchange-waste-bin",
        version: "1.0.0",
        hash: "2154eb90b581fcd9f75f949cdab935d444851a263600092e824799ce8ff24a8f",
        languages: ["de", "en", "de-simple"],
        table: table,
        texts: texts,
        condition: condition)

    @Sendable private static func condition(_ index: Int, _ answers: Answers) -> Truth { .undecided }

    private static let table: StaticString = #"""
        form 1
        newDate date required earliest=today+0m+1d
        """#

    private static let texts: [StaticString] = [
        #"""
        newDate	Neuer Tag des Tauschs
        """#,
        #"""
        newDate	New day of the exchange
        """#,
        #"""
        newDate	Neuer Tag
        """#,
    ]
}
