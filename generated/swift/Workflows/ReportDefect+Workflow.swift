import FormRuntime

extension ReportDefect {
    /// Schaden oder Mangel melden: what happens after the submission.
    public enum Workflow: FormRuntime.Workflow {
        public typealias Content = ReportDefect

        public enum State: String, CaseIterable, WorkflowName {
            /// Gemeldet
            case reported
            /// Wird behoben
            case inRepair
            /// Dauert länger
            case late
            /// Behoben
            case repaired
            /// Weitergeleitet
            case forwarded
            /// Kein Schaden gefunden
            case unfounded
        }

        /// Who acts.
        public enum Role: String, CaseIterable, WorkflowName {
            case worksDepot
            case depotHead
        }

        /// What the steps ask for.
        public enum Asked {}

        /// The roles of steps that several may take.
        public enum Actors {
            public enum Repair: String, CaseIterable, Sendable { case worksDepot, depotHead }
        }

        /// The steps, each a protocol for the states in which it is possible.
        public enum Steps {
            public protocol Inspect: FormRuntime.Place where Process == ReportDefect.Workflow {}
            public protocol Forward: FormRuntime.Place where Process == ReportDefect.Workflow {}
            public protocol Dismiss: FormRuntime.Place where Process == ReportDefect.Workflow {}
            public protocol Escalate: FormRuntime.Place where Process == ReportDefect.Workflow {}
            public protocol Repair: FormRuntime.Place where Process == ReportDefect.Workflow {}
        }

        /// The states as types.
        public enum Places {}
    }
}

extension ReportDefect.Workflow.Places {
    public typealias State = ReportDefect.Workflow.State
    public typealias Steps = ReportDefect.Workflow.Steps

    /// Gemeldet
    public enum Reported: FormRuntime.Place, Steps.Inspect, Steps.Forward, Steps.Dismiss {
        public typealias Process = ReportDefect.Workflow
        public static let state = State.reported
    }

    /// Wird behoben
    public enum InRepair: FormRuntime.Place, Steps.Escalate, Steps.Repair {
        public typealias Process = ReportDefect.Workflow
        public static let state = State.inRepair
    }

    /// Dauert länger
    public enum Late: FormRuntime.Place, Steps.Repair {
        public typealias Process = ReportDefect.Workflow
        public static let state = State.late
    }

    /// Behoben
    public enum Repaired: FormRuntime.Place {
        public typealias Process = ReportDefect.Workflow
        public static let state = State.repaired
    }

    /// Weitergeleitet
    public enum Forwarded: FormRuntime.Place {
        public typealias Process = ReportDefect.Workflow
        public static let state = State.forwarded
    }

    /// Kein Schaden gefunden
    public enum Unfounded: FormRuntime.Place {
        public typealias Process = ReportDefect.Workflow
        public static let state = State.unfounded
    }
}

extension FormRuntime.Case where Location: ReportDefect.Workflow.Steps.Inspect {
    /// Schaden aufnehmen
    public func inspect(
        _ asked: ReportDefect.Workflow.Asked.Inspect,
        by person: String?,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<ReportDefect.Workflow.Places.InRepair> {
        try taking("inspect", asked: asked.json(), as: .worksDepot, by: person, at: moment)
    }
}

extension FormRuntime.Case where Location: ReportDefect.Workflow.Steps.Forward {
    /// An andere Stelle weiterleiten
    public func forward(
        _ asked: ReportDefect.Workflow.Asked.Forward,
        by person: String?,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<ReportDefect.Workflow.Places.Forwarded> {
        try taking("forward", asked: asked.json(), as: .worksDepot, by: person, at: moment)
    }
}

extension FormRuntime.Case where Location: ReportDefect.Workflow.Steps.Dismiss {
    /// Ohne Befund schließen
    public func dismiss(
        by person: String?,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<ReportDefect.Workflow.Places.Unfounded> {
        try taking("dismiss", as: .worksDepot, by: person, at: moment)
    }
}

extension FormRuntime.Case where Location: ReportDefect.Workflow.Steps.Escalate {
    /// Der Leitung vorlegen
    public func escalate(
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<ReportDefect.Workflow.Places.Late> {
        try taking("escalate", as: nil, at: moment)
    }
}

extension FormRuntime.Case where Location: ReportDefect.Workflow.Steps.Repair {
    /// Als behoben melden
    public func repair(
        by person: String?,
        as role: ReportDefect.Workflow.Actors.Repair,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<ReportDefect.Workflow.Places.Repaired> {
        try taking("repair", asRoleNamed: role.rawValue, by: person, at: moment)
    }
}

extension ReportDefect.Workflow {
    public static let definition = WorkflowDefinition(
        states: [
            CaseState("reported", within: .workdays(2)),
            CaseState("inRepair", within: .weeks(4)),
            CaseState("late"),
            CaseState("repaired", isFinal: true),
            CaseState("forwarded", isFinal: true),
            CaseState("unfounded", isFinal: true),
        ],
        transitions: [
            CaseTransition(
                "inspect",
                from: ["reported"],
                to: "inRepair",
                .roles(["worksDepot"]),
                asks: Asked.Inspect.self,
                messages: [.init(to: "applicant", when: 0, otherwise: .phone)]),
            CaseTransition(
                "forward",
                from: ["reported"],
                to: "forwarded",
                .roles(["worksDepot"]),
                asks: Asked.Forward.self,
                messages: [.init(to: "applicant", when: 1, otherwise: .phone)]),
            CaseTransition(
                "dismiss",
                from: ["reported"],
                to: "unfounded",
                .roles(["worksDepot"]),
                messages: [.init(to: "applicant", when: 2, otherwise: .phone)]),
            CaseTransition(
                "escalate",
                from: ["inRepair"],
                to: "late",
                .deadline,
                messages: [.init(to: "depotHead")]),
            CaseTransition(
                "repair",
                from: ["inRepair", "late"],
                to: "repaired",
                .roles(["worksDepot", "depotHead"]),
                messages: [.init(to: "applicant", when: 3, otherwise: .phone)]),
        ],
        holidays: HolidayCalendar(.northRhineWestphalia),
        facts: facts)

    private static let facts = FormDefinition(
        service: "report-defect",
        version: "1.0.0",
        hash: "ee3e49855a4d4d93d47042df78999eae190d581a0d9cbb0b2effde237b5aee20",
        languages: ["de", "en", "de-simple"],
        table: table,
        texts: texts,
        condition: condition)

    @Sendable private static func condition(_ index: Int, _ answers: Answers) -> Truth {
        switch index {
        case 0: inspectMessage1IsSent(answers)
        case 1: forwardMessage1IsSent(answers)
        case 2: dismissMessage1IsSent(answers)
        case 3: repairMessage1IsSent(answers)
        default: .undecided
        }
    }

    /// Whether message 1 of `inspect` is sent: `wantsReply`.
    static func inspectMessage1IsSent(_ answers: Answers) -> Truth {
        Truth(answers.optionalBoolean(2))
    }

    /// Whether message 1 of `forward` is sent: `wantsReply`.
    static func forwardMessage1IsSent(_ answers: Answers) -> Truth {
        Truth(answers.optionalBoolean(2))
    }

    /// Whether message 1 of `dismiss` is sent: `wantsReply`.
    static func dismissMessage1IsSent(_ answers: Answers) -> Truth {
        Truth(answers.optionalBoolean(2))
    }

    /// Whether message 1 of `repair` is sent: `wantsReply`.
    static func repairMessage1IsSent(_ answers: Answers) -> Truth {
        Truth(answers.optionalBoolean(2))
    }

    private static let table: StaticString = #"""
        form 1
        category choice optional options=pothole,streetLight,trafficSign,rubbish,playground,tree,graffiti,other
        street text optional max=120
        wantsReply boolean optional
        inspect record optional
          urgency choice optional options=danger,soon,later
        forward record optional
          receiver text optional max=120
        """#

    private static let texts: [StaticString] = [
        #"""
        state.reported	Gemeldet
        state.inRepair	Wird behoben
        state.late	Dauert länger
        state.repaired	Behoben
        state.forwarded	Weitergeleitet
        state.unfounded	Kein Schaden gefunden
        inspect.applicant.subject	Ihre Meldung ist bei uns
        inspect.applicant.text	Vielen Dank. Wir haben den Schaden aufgenommen und beheben ihn bis zum {case.deadline}.
        forward.applicant.subject	Ihre Meldung haben wir weitergeleitet
        forward.applicant.text	Zuständig ist: {forward.receiver}. Dorthin haben wir Ihre Meldung gegeben.
        dismiss.applicant.subject	Wir haben nichts gefunden
        dismiss.applicant.text	Wir haben uns die Stelle angesehen und keinen Schaden gefunden. Bitte melden Sie sich, wenn wir uns irren.
        escalate.depotHead.subject	Meldung {case.number} ist überfällig
        escalate.depotHead.text	{category}: {street|ohne Straße}. Dringlichkeit: {inspect.urgency}.
        repair.applicant.subject	Der Schaden ist behoben
        repair.applicant.text	Vielen Dank für Ihre Meldung. Der Schaden ist behoben.
        category=pothole	Schlagloch oder Schaden am Weg
        category=streetLight	Straßenlaterne
        category=trafficSign	Verkehrszeichen oder Ampel
        category=rubbish	Müll am falschen Ort
        category=playground	Spielplatz
        category=tree	Baum oder Grünfläche
        category=graffiti	Graffiti oder Beschädigung
        category=other	Etwas anderes
        inspect.urgency=danger	Gefahr
        inspect.urgency=soon	Bald
        inspect.urgency=later	Kann warten
        """#,
        #"""
        state.reported	Reported
        state.inRepair	Being repaired
        state.late	Takes longer
        state.repaired	Repaired
        state.forwarded	Forwarded
        state.unfounded	No defect found
        inspect.applicant.subject	We have your report
        inspect.applicant.text	Thank you. We have recorded the defect and repair it by {case.deadline}.
        forward.applicant.subject	We have forwarded your report
        forward.applicant.text	Responsible is: {forward.receiver}. We have passed your report on.
        dismiss.applicant.subject	We found nothing
        dismiss.applicant.text	We inspected the place and found no defect. Please tell us if we are wrong.
        escalate.depotHead.subject	Report {case.number} is overdue
        escalate.depotHead.text	{category}: {street|no street}. Urgency: {inspect.urgency}.
        repair.applicant.subject	The defect is repaired
        repair.applicant.text	Thank you for your report. The defect is repaired.
        category=pothole	Pothole or damaged path
        category=streetLight	Street light
        category=trafficSign	Traffic sign or traffic light
        category=rubbish	Dumped rubbish
        category=playground	Playground
        category=tree	Tree or green space
        category=graffiti	Graffiti or vandalism
        category=other	Something else
        inspect.urgency=danger	Danger
        inspect.urgency=soon	Soon
        inspect.urgency=later	Can wait
        """#,
        #"""
        state.reported	Gemeldet
        state.inRepair	Wird repariert
        state.late	Dauert länger
        state.repaired	Repariert
        state.forwarded	An andere weitergegeben
        state.unfounded	Kein Schaden gefunden
        inspect.applicant.subject	Danke für Ihre Meldung
        inspect.applicant.text	Danke.\nWir reparieren den Schaden bis zum {case.deadline}.
        forward.applicant.subject	Wir haben Ihre Meldung weitergegeben
        forward.applicant.text	Zuständig ist: {forward.receiver}.\nWir haben Ihre Meldung weitergegeben.
        dismiss.applicant.subject	Wir haben nichts gefunden
        dismiss.applicant.text	Wir haben keinen Schaden gefunden.\nIst er noch da? Dann melden Sie sich bitte.
        escalate.depotHead.subject	Meldung {case.number} ist überfällig
        escalate.depotHead.text	{category}: {street|ohne Straße}. Dringlichkeit: {inspect.urgency}.
        repair.applicant.subject	Der Schaden ist repariert
        repair.applicant.text	Danke für Ihre Meldung.\nDer Schaden ist repariert.
        category=pothole	Loch in der Straße
        category=streetLight	Straßen·lampe
        category=trafficSign	Schild oder Ampel
        category=rubbish	Müll
        category=playground	Spiel·platz
        category=tree	Baum oder Wiese
        category=graffiti	Etwas ist beschmiert
        category=other	Etwas anderes
        inspect.urgency=danger	Gefahr
        inspect.urgency=soon	Bald
        inspect.urgency=later	Kann warten
        """#,
    ]
}

extension ReportDefect.Workflow.Asked {
    /// What `inspect` asks for: Schaden aufnehmen
    public struct Inspect: Form {
        /// Dringlichkeit
        public let urgency: Urgency

        // Makes the implicit memberwise initialiser private: no form comes about without its checks.
        private var passedChecks = PassedChecks()

        /// Dringlichkeit
        public enum Urgency: String, AnswerOption {
            /// Gefahr
            case danger
            /// Bald
            case soon
            /// Kann warten
            case later
        }
    }
}

extension ReportDefect.Workflow.Asked.Inspect {
    /// Checks the answers as if they came in on `today`; throws all problems that they have.
    public init(urgency: Urgency, today: CalendarDate) throws(Rejection) {
        self.init(urgency: urgency)
        self = try completed(today: today)
    }

    public init(_ answers: Answers) {
        self.init(urgency: answers.option(0, as: Urgency.self))
    }

    public func write(to writer: inout AnswerWriter) {
        writer.member("urgency", urgency)
    }
}

extension ReportDefect.Workflow.Asked.Inspect {
    public static let definition = FormDefinition(
        service: "report-defect",
        version: "1.0.0",
        hash: "ee3e49855a4d4d93d47042df78999eae190d581a0d9cbb0b2effde237b5aee20",
        languages: ["de", "en", "de-simple"],
        table: table,
        texts: texts,
        condition: condition)

    @Sendable private static func condition(_ index: Int, _ answers: Answers) -> Truth { .undecided }

    private static let table: StaticString = #"""
        form 1
        urgency choice required options=danger,soon,later
        """#

    private static let texts: [StaticString] = [
        #"""
        urgency	Dringlichkeit
        """#,
        #"""
        urgency	Urgency
        """#,
        #"""
        urgency	Wie eilig?
        """#,
    ]
}

extension ReportDefect.Workflow.Asked {
    /// What `forward` asks for: An andere Stelle weiterleiten
    public struct Forward: Form {
        /// Wohin?
        ///
        /// Zum Beispiel Straßen.NRW oder die Netzgesellschaft.
        public let receiver: String

        // Makes the implicit memberwise initialiser private: no form comes about without its checks.
        private var passedChecks = PassedChecks()
    }
}

extension ReportDefect.Workflow.Asked.Forward {
    /// Checks the answers as if they came in on `today`; throws all problems that they have.
    public init(receiver: String, today: CalendarDate) throws(Rejection) {
        self.init(receiver: receiver)
        self = try completed(today: today)
    }

    public init(_ answers: Answers) {
        self.init(receiver: answers.text(0))
    }

    public func write(to writer: inout AnswerWriter) {
        writer.member("receiver", receiver)
    }
}

extension ReportDefect.Workflow.Asked.Forward {
    public static let definition = FormDefinition(
        service: "report-defect",
        version: "1.0.0",
        hash: "ee3e49855a4d4d93d47042df78999eae190d581a0d9cbb0b2effde237b5aee20",
        languages: ["de", "en", "de-simple"],
        table: table,
        texts: texts,
        condition: condition)

    @Sendable private static func condition(_ index: Int, _ answers: Answers) -> Truth { .undecided }

    private static let table: StaticString = #"""
        form 1
        receiver text required max=120
        """#

    private static let texts: [StaticString] = [
        #"""
        receiver	Wohin?
        """#,
        #"""
        receiver	To whom?
        """#,
        #"""
        receiver	An wen?
        """#,
    ]
}
