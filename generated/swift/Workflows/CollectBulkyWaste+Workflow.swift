import FormRuntime

extension CollectBulkyWaste {
    /// Sperrmüll abholen lassen: what happens after the submission.
    public enum Workflow: FormRuntime.Workflow {
        public typealias Content = CollectBulkyWaste

        public enum State: String, CaseIterable, WorkflowName {
            /// Angemeldet
            case submitted
            /// Abholung geplant
            case scheduled
            /// Abholung ausgefallen
            case missed
            /// Abgeholt
            case collected
            /// Ohne Abholung geschlossen
            case closed
        }

        /// Who acts.
        public enum Role: String, CaseIterable, WorkflowName {
            case wasteAdviser
            case applicant
            case worksDepot
            case system
            case wasteHead
        }

        /// What the steps ask for.
        public enum Asked {}

        /// The roles of steps that several may take.
        public enum Actors {
            public enum Collect: String, CaseIterable, Sendable { case worksDepot, system }
            public enum ScheduleAgain: String, CaseIterable, Sendable { case wasteAdviser, wasteHead }
            public enum Close: String, CaseIterable, Sendable { case wasteAdviser, wasteHead }
        }

        /// The steps, each a protocol for the states in which it is possible.
        public enum Steps {
            public protocol Schedule: FormRuntime.Place where Process == CollectBulkyWaste.Workflow {}
            public protocol Cancel: FormRuntime.Place where Process == CollectBulkyWaste.Workflow {}
            public protocol Collect: FormRuntime.Place where Process == CollectBulkyWaste.Workflow {}
            public protocol Miss: FormRuntime.Place where Process == CollectBulkyWaste.Workflow {}
            public protocol Overdue: FormRuntime.Place where Process == CollectBulkyWaste.Workflow {}
            public protocol ScheduleAgain: FormRuntime.Place where Process == CollectBulkyWaste.Workflow {}
            public protocol Close: FormRuntime.Place where Process == CollectBulkyWaste.Workflow {}
        }

        /// The states as types.
        public enum Places {}
    }
}

extension CollectBulkyWaste.Workflow.Places {
    public typealias State = CollectBulkyWaste.Workflow.State
    public typealias Steps = CollectBulkyWaste.Workflow.Steps

    /// Angemeldet
    public enum Submitted: FormRuntime.Place, Steps.Schedule, Steps.Cancel {
        public typealias Process = CollectBulkyWaste.Workflow
        public static let state = State.submitted
    }

    /// Abholung geplant
    public enum Scheduled: FormRuntime.Place, Steps.Cancel, Steps.Collect, Steps.Miss, Steps.Overdue {
        public typealias Process = CollectBulkyWaste.Workflow
        public static let state = State.scheduled
    }

    /// Abholung ausgefallen
    public enum Missed: FormRuntime.Place, Steps.ScheduleAgain, Steps.Close {
        public typealias Process = CollectBulkyWaste.Workflow
        public static let state = State.missed
    }

    /// Abgeholt
    public enum Collected: FormRuntime.Place {
        public typealias Process = CollectBulkyWaste.Workflow
        public static let state = State.collected
    }

    /// Ohne Abholung geschlossen
    public enum Closed: FormRuntime.Place {
        public typealias Process = CollectBulkyWaste.Workflow
        public static let state = State.closed
    }
}

extension FormRuntime.Case where Location: CollectBulkyWaste.Workflow.Steps.Schedule {
    /// Abholtag festlegen
    public func schedule(
        _ asked: CollectBulkyWaste.Workflow.Asked.Schedule,
        by person: String?,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<CollectBulkyWaste.Workflow.Places.Scheduled> {
        try taking("schedule", asked: asked.json(), as: .wasteAdviser, by: person, at: moment)
    }
}

extension FormRuntime.Case where Location: CollectBulkyWaste.Workflow.Steps.Cancel {
    /// Absagen
    public func cancel(
        by person: String?,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<CollectBulkyWaste.Workflow.Places.Closed> {
        try taking("cancel", as: .applicant, by: person, at: moment)
    }
}

extension FormRuntime.Case where Location: CollectBulkyWaste.Workflow.Steps.Collect {
    /// Abholung melden
    public func collect(
        by person: String?,
        as role: CollectBulkyWaste.Workflow.Actors.Collect,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<CollectBulkyWaste.Workflow.Places.Collected> {
        try taking("collect", asRoleNamed: role.rawValue, by: person, at: moment)
    }
}

extension FormRuntime.Case where Location: CollectBulkyWaste.Workflow.Steps.Miss {
    /// Nichts vorgefunden
    public func miss(
        by person: String?,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<CollectBulkyWaste.Workflow.Places.Missed> {
        try taking("miss", as: .worksDepot, by: person, at: moment)
    }
}

extension FormRuntime.Case where Location: CollectBulkyWaste.Workflow.Steps.Overdue {
    /// Ausgefallene Abholung aufnehmen
    public func overdue(
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<CollectBulkyWaste.Workflow.Places.Missed> {
        try taking("overdue", as: nil, at: moment)
    }
}

extension FormRuntime.Case where Location: CollectBulkyWaste.Workflow.Steps.ScheduleAgain {
    /// Neuen Abholtag festlegen
    public func scheduleAgain(
        _ asked: CollectBulkyWaste.Workflow.Asked.ScheduleAgain,
        by person: String?,
        as role: CollectBulkyWaste.Workflow.Actors.ScheduleAgain,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<CollectBulkyWaste.Workflow.Places.Scheduled> {
        try taking("scheduleAgain", asked: asked.json(), asRoleNamed: role.rawValue, by: person, at: moment)
    }
}

extension FormRuntime.Case where Location: CollectBulkyWaste.Workflow.Steps.Close {
    /// Schließen
    public func close(
        _ asked: CollectBulkyWaste.Workflow.Asked.Close,
        by person: String?,
        as role: CollectBulkyWaste.Workflow.Actors.Close,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<CollectBulkyWaste.Workflow.Places.Closed> {
        try taking("close", asked: asked.json(), asRoleNamed: role.rawValue, by: person, at: moment)
    }
}

extension CollectBulkyWaste.Workflow {
    public static let definition = WorkflowDefinition(
        states: [
            CaseState("submitted", within: .workdays(5)),
            CaseState("scheduled", within: .weeks(4)),
            CaseState("missed", within: .workdays(3)),
            CaseState("collected", isFinal: true),
            CaseState("closed", isFinal: true),
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
                "cancel",
                from: ["submitted", "scheduled"],
                to: "closed",
                .roles(["applicant"]),
                messages: [.init(to: "wasteAdviser")]),
            CaseTransition(
                "collect",
                from: ["scheduled"],
                to: "collected",
                .roles(["worksDepot", "system"])),
            CaseTransition(
                "miss",
                from: ["scheduled"],
                to: "missed",
                .roles(["worksDepot"]),
                messages: [.init(to: "applicant", otherwise: .phone)]),
            CaseTransition(
                "overdue",
                from: ["scheduled"],
                to: "missed",
                .deadline,
                messages: [.init(to: "wasteHead")]),
            CaseTransition(
                "scheduleAgain",
                from: ["missed"],
                to: "scheduled",
                .roles(["wasteAdviser", "wasteHead"]),
                asks: Asked.ScheduleAgain.self,
                messages: [.init(to: "applicant", otherwise: .phone)]),
            CaseTransition(
                "close",
                from: ["missed"],
                to: "closed",
                .roles(["wasteAdviser", "wasteHead"]),
                asks: Asked.Close.self,
                messages: [.init(to: "applicant", otherwise: .phone)]),
        ],
        holidays: HolidayCalendar(.northRhineWestphalia),
        facts: facts)

    private static let facts = FormDefinition(
        service: "collect-bulky-waste",
        version: "1.0.0",
        hash: "4a77fb14fa3c448698265001e984dc4452373b21ab45cfc8be5a540e2569bf69",
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
          day date optional
        scheduleAgain record optional
          newDay date optional
        close record optional
          reason text optional lines=4 max=1000
        """#

    private static let texts: [StaticString] = [
        #"""
        state.submitted	Angemeldet
        state.scheduled	Abholung geplant
        state.missed	Abholung ausgefallen
        state.collected	Abgeholt
        state.closed	Ohne Abholung geschlossen
        schedule.applicant.subject	Wir holen Ihren Sperrmüll ab
        schedule.applicant.text	Guten Tag {applicant.givenName} {applicant.familyName},\nwir kommen am {schedule.day}. Ihre Adresse: {street}. Stellen Sie alles bis 6 Uhr an die Straße, frühestens am Abend vorher.
        cancel.wasteAdviser.subject	Abholung {case.number} abgesagt
        cancel.wasteAdviser.text	{street}: nichts abzuholen.
        miss.applicant.subject	Es stand nichts an der Straße
        miss.applicant.text	Wir waren da und haben nichts gefunden. Die Abfallberatung meldet sich bis zum {case.deadline}.
        overdue.wasteHead.subject	Abholung {case.number} ist überfällig
        overdue.wasteHead.text	Diese Abholung ist nicht gemeldet. Adresse: {street}.
        scheduleAgain.applicant.subject	Neuer Tag für Ihren Sperrmüll
        scheduleAgain.applicant.text	Wir kommen am {scheduleAgain.newDay}.
        close.applicant.subject	Ihre Anmeldung ist geschlossen
        close.applicant.text	Wir holen nichts mehr ab: {close.reason}
        """#,
        #"""
        state.submitted	Registered
        state.scheduled	Collection scheduled
        state.missed	Collection failed
        state.collected	Collected
        state.closed	Closed without collection
        schedule.applicant.subject	We collect your bulky waste
        schedule.applicant.text	Dear {applicant.givenName} {applicant.familyName},\nWe will come to {street} on {schedule.day}. Put everything at the roadside by 6 a.m., and not before the evening before.
        cancel.wasteAdviser.subject	Collection {case.number} cancelled
        cancel.wasteAdviser.text	{street}: nothing to collect.
        miss.applicant.subject	There was nothing at the roadside
        miss.applicant.text	We were there and found nothing. The waste advisory service will get in touch by {case.deadline}.
        overdue.wasteHead.subject	Collection {case.number} is overdue
        overdue.wasteHead.text	This collection has not been reported. Address: {street}.
        scheduleAgain.applicant.subject	New day for your bulky waste
        scheduleAgain.applicant.text	We come on {scheduleAgain.newDay}.
        close.applicant.subject	Your registration is closed
        close.applicant.text	We do not collect any more: {close.reason}
        """#,
        #"""
        state.submitted	Angemeldet
        state.scheduled	Der Tag steht fest
        state.missed	Wir konnten nichts abholen
        state.collected	Abgeholt
        state.closed	Nicht abgeholt
        schedule.applicant.subject	Wir holen den Sperr·müll
        schedule.applicant.text	Wir kommen am {schedule.day}.\nStellen Sie alles bis 6 Uhr an die Straße.
        cancel.wasteAdviser.subject	Abholung {case.number} abgesagt
        cancel.wasteAdviser.text	{street}: nichts abzuholen.
        miss.applicant.subject	Wir haben nichts gefunden
        miss.applicant.text	Wir waren da.\nEs stand nichts an der Straße.\nWir melden uns bei Ihnen.
        overdue.wasteHead.subject	Abholung {case.number} ist überfällig
        overdue.wasteHead.text	Diese Abholung ist nicht gemeldet. Adresse: {street}.
        scheduleAgain.applicant.subject	Neuer Tag für den Sperr·müll
        scheduleAgain.applicant.text	Wir kommen am {scheduleAgain.newDay}.
        close.applicant.subject	Ihre Anmeldung ist beendet
        close.applicant.text	Wir holen nichts ab.\nDas ist der Grund: {close.reason}
        """#,
    ]
}

extension CollectBulkyWaste.Workflow.Asked {
    /// What `schedule` asks for: Abholtag festlegen
    public struct Schedule: Form {
        /// Abholtag
        public let day: CalendarDate

        // Makes the implicit memberwise initialiser private: no form comes about without its checks.
        private var passedChecks = PassedChecks()
    }
}

extension CollectBulkyWaste.Workflow.Asked.Schedule {
    /// Checks the answers as if they came in on `today`; throws all problems that they have.
    public init(day: CalendarDate, today: CalendarDate) throws(Rejection) {
        self.init(day: day)
        self = try completed(today: today)
    }

    public init(_ answers: Answers) {
        self.init(day: answers.date(0))
    }

    public func write(to writer: inout AnswerWriter) {
        writer.member("day", day)
    }
}

extension CollectBulkyWaste.Workflow.Asked.Schedule {
    public static let definition = FormDefinition(
        service: "collect-bulky-waste",
        version: "1.0.0",
        hash: "4a77fb14fa3c448698265001e984dc4452373b21ab45cfc8be5a540e2569bf69",
        languages: ["de", "en", "de-simple"],
        table: table,
        texts: texts,
        condition: condition)

    @Sendable private static func condition(_ index: Int, _ answers: Answers) -> Truth { .undecided }

    private static let table: StaticString = #"""
        form 1
        day date required earliest=today+0m+2d latest=today+0m+60d
        """#

    private static let texts: [StaticString] = [
        #"""
        day	Abholtag
        """#,
        #"""
        day	Collection day
        """#,
        #"""
        day	Abhol·tag
        """#,
    ]
}

extension CollectBulkyWaste.Workflow.Asked {
    /// What `scheduleAgain` asks for: Neuen Abholtag festlegen
    public struct ScheduleAgain: Form {
        /// Neuer Abholtag
        public let newDay: CalendarDate

        // Makes the implicit memberwise initialiser private: no form comes about without its checks.
        private var passedChecks = PassedChecks()
    }
}

extension CollectBulkyWaste.Workflow.Asked.ScheduleAgain {
    /// Checks the answers as if they came in on `today`; throws all problems that they have.
    public init(newDay: CalendarDate, today: CalendarDate) throws(Rejection) {
        self.init(newDay: newDay)
        self = try completed(today: today)
    }

    public init(_ answers: Answers) {
        self.init(newDay: answers.date(0))
    }

    public func write(to writer: inout AnswerWriter) {
        writer.member("newDay", newDay)
    }
}

extension CollectBulkyWaste.Workflow.Asked.ScheduleAgain {
    public static let definition = FormDefinition(
        service: "collect-bulky-waste",
        version: "1.0.0",
        hash: "4a77fb14fa3c448698265001e984dc4452373b21ab45cfc8be5a540e2569bf69",
        languages: ["de", "en", "de-simple"],
        table: table,
        texts: texts,
        condition: condition)

    @Sendable private static func condition(_ index: Int, _ answers: Answers) -> Truth { .undecided }

    private static let table: StaticString = #"""
        form 1
        newDay date required earliest=today+0m+1d
        """#

    private static let texts: [StaticString] = [
        #"""
        newDay	Neuer Abholtag
        """#,
        #"""
        newDay	New collection day
        """#,
        #"""
        newDay	Neuer Tag
        """#,
    ]
}

extension CollectBulkyWaste.Workflow.Asked {
    /// What `close` asks for: Schließen
    public struct Close: Form {
        /// Begründung
        ///
        /// Die antragstellende Person liest diesen Text.
        public let reason: String

        // Makes the implicit memberwise initialiser private: no form comes about without its checks.
        private var passedChecks = PassedChecks()
    }
}

extension CollectBulkyWaste.Workflow.Asked.Close {
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

extension CollectBulkyWaste.Workflow.Asked.Close {
    public static let definition = FormDefinition(
        service: "collect-bulky-waste",
        version: "1.0.0",
        hash: "4a77fb14fa3c448698265001e984dc4452373b21ab45cfc8be5a540e2569bf69",
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
