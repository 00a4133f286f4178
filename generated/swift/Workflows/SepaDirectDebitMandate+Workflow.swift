import FormRuntime

extension SepaDirectDebitMandate {
    /// SEPA-Lastschriftmandat erteilen: what happens after the submission.
    public enum Workflow: FormRuntime.Workflow {
        public typealias Content = SepaDirectDebitMandate

        public enum State: String, CaseIterable, WorkflowName {
            /// Eingegangen
            case submitted
            /// Rückfrage gestellt
            case clarifying
            /// Mandat eingerichtet
            case active
            /// Nicht eingerichtet
            case refused
            /// Vor der Einrichtung widerrufen
            case revoked
        }

        /// Who acts.
        public enum Role: String, CaseIterable, WorkflowName {
            case cashier
            case applicant
        }

        /// What the steps ask for.
        public enum Asked {}

        /// The roles of steps that several may take.
        public enum Actors {}

        /// The steps, each a protocol for the states in which it is possible.
        public enum Steps {
            public protocol Ask: FormRuntime.Place where Process == SepaDirectDebitMandate.Workflow {}
            public protocol Answer: FormRuntime.Place where Process == SepaDirectDebitMandate.Workflow {}
            public protocol GiveUp: FormRuntime.Place where Process == SepaDirectDebitMandate.Workflow {}
            public protocol Activate: FormRuntime.Place where Process == SepaDirectDebitMandate.Workflow {}
            public protocol Refuse: FormRuntime.Place where Process == SepaDirectDebitMandate.Workflow {}
            public protocol Revoke: FormRuntime.Place where Process == SepaDirectDebitMandate.Workflow {}
        }

        /// The states as types.
        public enum Places {}
    }
}

extension SepaDirectDebitMandate.Workflow.Places {
    public typealias State = SepaDirectDebitMandate.Workflow.State
    public typealias Steps = SepaDirectDebitMandate.Workflow.Steps

    /// Eingegangen
    public enum Submitted: FormRuntime.Place, Steps.Ask, Steps.Activate, Steps.Refuse, Steps.Revoke {
        public typealias Process = SepaDirectDebitMandate.Workflow
        public static let state = State.submitted
    }

    /// Rückfrage gestellt
    public enum Clarifying: FormRuntime.Place, Steps.Answer, Steps.GiveUp, Steps.Revoke {
        public typealias Process = SepaDirectDebitMandate.Workflow
        public static let state = State.clarifying
    }

    /// Mandat eingerichtet
    public enum Active: FormRuntime.Place {
        public typealias Process = SepaDirectDebitMandate.Workflow
        public static let state = State.active
    }

    /// Nicht eingerichtet
    public enum Refused: FormRuntime.Place {
        public typealias Process = SepaDirectDebitMandate.Workflow
        public static let state = State.refused
    }

    /// Vor der Einrichtung widerrufen
    public enum Revoked: FormRuntime.Place {
        public typealias Process = SepaDirectDebitMandate.Workflow
        public static let state = State.revoked
    }
}

extension FormRuntime.Case where Location: SepaDirectDebitMandate.Workflow.Steps.Ask {
    /// Rückfrage stellen
    public func ask(
        _ asked: SepaDirectDebitMandate.Workflow.Asked.Ask,
        by person: String?,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<SepaDirectDebitMandate.Workflow.Places.Clarifying> {
        try taking("ask", asked: asked.json(), as: .cashier, by: person, at: moment)
    }
}

extension FormRuntime.Case where Location: SepaDirectDebitMandate.Workflow.Steps.Answer {
    /// Frage beantworten
    public func answer(
        _ asked: SepaDirectDebitMandate.Workflow.Asked.Answer,
        by person: String?,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<SepaDirectDebitMandate.Workflow.Places.Submitted> {
        try taking("answer", asked: asked.json(), as: .applicant, by: person, at: moment)
    }
}

extension FormRuntime.Case where Location: SepaDirectDebitMandate.Workflow.Steps.GiveUp {
    /// Ohne Antwort schließen
    public func giveUp(
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<SepaDirectDebitMandate.Workflow.Places.Refused> {
        try taking("giveUp", as: nil, at: moment)
    }
}

extension FormRuntime.Case where Location: SepaDirectDebitMandate.Workflow.Steps.Activate {
    /// Mandat einrichten
    public func activate(
        _ asked: SepaDirectDebitMandate.Workflow.Asked.Activate,
        by person: String?,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<SepaDirectDebitMandate.Workflow.Places.Active> {
        try taking("activate", asked: asked.json(), as: .cashier, by: person, at: moment)
    }
}

extension FormRuntime.Case where Location: SepaDirectDebitMandate.Workflow.Steps.Refuse {
    /// Nicht einrichten
    public func refuse(
        _ asked: SepaDirectDebitMandate.Workflow.Asked.Refuse,
        by person: String?,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<SepaDirectDebitMandate.Workflow.Places.Refused> {
        try taking("refuse", asked: asked.json(), as: .cashier, by: person, at: moment)
    }
}

extension FormRuntime.Case where Location: SepaDirectDebitMandate.Workflow.Steps.Revoke {
    /// Widerrufen
    public func revoke(
        by person: String?,
        at moment: Moment
    ) throws(Rejection) -> FormRuntime.Case<SepaDirectDebitMandate.Workflow.Places.Revoked> {
        try taking("revoke", as: .applicant, by: person, at: moment)
    }
}

extension SepaDirectDebitMandate.Workflow {
    public static let definition = WorkflowDefinition(
        states: [
            CaseState("submitted", within: .workdays(10)),
            CaseState("clarifying", within: .workdays(15)),
            CaseState("active", isFinal: true),
            CaseState("refused", isFinal: true),
            CaseState("revoked", isFinal: true),
        ],
        transitions: [
            CaseTransition(
                "ask",
                from: ["submitted"],
                to: "clarifying",
                .roles(["cashier"]),
                asks: Asked.Ask.self,
                messages: [.init(to: "applicant", otherwise: .letter)]),
            CaseTransition(
                "answer",
                from: ["clarifying"],
                to: "submitted",
                .roles(["applicant"]),
                asks: Asked.Answer.self),
            CaseTransition(
                "giveUp",
                from: ["clarifying"],
                to: "refused",
                .deadline,
                messages: [.init(to: "applicant", otherwise: .letter)]),
            CaseTransition(
                "activate",
                from: ["submitted"],
                to: "active",
                .roles(["cashier"]),
                asks: Asked.Activate.self,
                messages: [.init(to: "applicant", otherwise: .letter)]),
            CaseTransition(
                "refuse",
                from: ["submitted"],
                to: "refused",
                .roles(["cashier"]),
                asks: Asked.Refuse.self,
                messages: [.init(to: "applicant", otherwise: .letter)]),
            CaseTransition(
                "revoke",
                from: ["submitted", "clarifying"],
                to: "revoked",
                .roles(["applicant"])),
        ],
        holidays: HolidayCalendar(.northRhineWestphalia),
        facts: facts)

    private static let facts = FormDefinition(
        service: "sepa-direct-debit-mandate",
        version: "1.0.0",
        hash: "f26c54333497c961eb4e8f257cf7c88ea85a55e4c37c5a94ddd2e7e1bc59ead4",
        languages: ["de", "en"],
        table: table,
        texts: texts,
        condition: condition)

    @Sendable private static func condition(_ index: Int, _ answers: Answers) -> Truth { .undecided }

    private static let table: StaticString = #"""
        form 1
        payer record optional
          givenName text optional max=80
          familyName text optional max=80
        ask record optional
          question text optional lines=3 max=600
        activate record optional
          mandateReference text optional max=35
        refuse record optional
          reason text optional lines=4 max=1000
        """#

    private static let texts: [StaticString] = [
        #"""
        state.submitted	Eingegangen
        state.clarifying	Rückfrage gestellt
        state.active	Mandat eingerichtet
        state.refused	Nicht eingerichtet
        state.revoked	Vor der Einrichtung widerrufen
        ask.applicant.subject	Rückfrage zu Ihrem SEPA-Mandat
        ask.applicant.text	Guten Tag {payer.givenName} {payer.familyName},\nwir haben eine Frage: {ask.question}\nBitte antworten Sie bis zum {case.deadline}.
        giveUp.applicant.subject	Ihr SEPA-Mandat ist nicht eingerichtet
        giveUp.applicant.text	Wir haben keine Antwort erhalten. Das Mandat gilt nicht; bitte zahlen Sie weiter selbst.
        activate.applicant.subject	Ihr SEPA-Mandat ist eingerichtet
        activate.applicant.text	Guten Tag {payer.givenName} {payer.familyName},\nIhre Mandatsreferenz lautet {activate.mandateReference}. Vor der ersten Abbuchung nennen wir Ihnen Betrag und Tag.
        refuse.applicant.subject	Ihr SEPA-Mandat ist nicht eingerichtet
        refuse.applicant.text	Das Mandat können wir nicht einrichten: {refuse.reason}
        """#,
        #"""
        state.submitted	Submitted
        state.clarifying	Question asked
        state.active	Mandate set up
        state.refused	Not set up
        state.revoked	Revoked before it was set up
        ask.applicant.subject	A question about your SEPA mandate
        ask.applicant.text	Dear {payer.givenName} {payer.familyName},\nWe have a question: {ask.question}\nPlease answer by {case.deadline}.
        giveUp.applicant.subject	Your SEPA mandate is not set up
        giveUp.applicant.text	We have not received an answer. The mandate is not valid; please continue to pay yourself.
        activate.applicant.subject	Your SEPA mandate is set up
        activate.applicant.text	Dear {payer.givenName} {payer.familyName},\nYour mandate reference is {activate.mandateReference}. Before the first collection we tell you the amount and the day.
        refuse.applicant.subject	Your SEPA mandate is not set up
        refuse.applicant.text	We cannot set up the mandate: {refuse.reason}
        """#,
    ]
}

extension SepaDirectDebitMandate.Workflow.Asked {
    /// What `ask` asks for: Rückfrage stellen
    public struct Ask: Form {
        /// Frage
        public let question: String

        // Makes the implicit memberwise initialiser private: no form comes about without its checks.
        private var passedChecks = PassedChecks()
    }
}

extension SepaDirectDebitMandate.Workflow.Asked.Ask {
    /// Checks the answers as if they came in on `today`; throws all problems that they have.
    public init(question: String, today: CalendarDate) throws(Rejection) {
        self.init(question: question)
        self = try completed(today: today)
    }

    public init(_ answers: Answers) {
        self.init(question: answers.text(0))
    }

    public func write(to writer: inout AnswerWriter) {
        writer.member("question", question)
    }
}

extension SepaDirectDebitMandate.Workflow.Asked.Ask {
    public static let definition = FormDefinition(
        service: "sepa-direct-debit-mandate",
        version: "1.0.0",
        hash: "f26c54333497c961eb4e8f257cf7c88ea85a55e4c37c5a94ddd2e7e1bc59ead4",
        languages: ["de", "en"],
        table: table,
        texts: texts,
        condition: condition)

    @Sendable private static func condition(_ index: Int, _ answers: Answers) -> Truth { .undecided }

    private static let table: StaticString = #"""
        form 1
        question text required lines=3 max=600
        """#

    private static let texts: [StaticString] = [
        #"""
        question	Frage
        """#,
        #"""
        question	Question
        """#,
    ]
}

extension SepaDirectDebitMandate.Workflow.Asked {
    /// What `answer` asks for: Frage beantworten
    public struct Answer: Form {
        /// Ihre Antwort
        public let answer: String

        // Makes the implicit memberwise initialiser private: no form comes about without its checks.
        private var passedChecks = PassedChecks()
    }
}

extension SepaDirectDebitMandate.Workflow.Asked.Answer {
    /// Checks the answers as if they came in on `today`; throws all problems that they have.
    public init(answer: String, today: CalendarDate) throws(Rejection) {
        self.init(answer: answer)
        self = try completed(today: today)
    }

    public init(_ answers: Answers) {
        self.init(answer: answers.text(0))
    }

    public func write(to writer: inout AnswerWriter) {
        writer.member("answer", answer)
    }
}

extension SepaDirectDebitMandate.Workflow.Asked.Answer {
    public static let definition = FormDefinition(
        service: "sepa-direct-debit-mandate",
        version: "1.0.0",
        hash: "f26c54333497c961eb4e8f257cf7c88ea85a55e4c37c5a94ddd2e7e1bc59ead4",
        languages: ["de", "en"],
        table: table,
        texts: texts,
        condition: condition)

    @Sendable private static func condition(_ index: Int, _ answers: Answers) -> Truth { .undecided }

    private static let table: StaticString = #"""
        form 1
        answer text required lines=4 max=1000
        """#

    private static let texts: [StaticString] = [
        #"""
        answer	Ihre Antwort
        """#,
        #"""
        answer	Your answer
        """#,
    ]
}

extension SepaDirectDebitMandate.Workflow.Asked {
    /// What `activate` asks for: Mandat einrichten
    public struct Activate: Form {
        /// Mandatsreferenz
        public let mandateReference: String

        // Makes the implicit memberwise initialiser private: no form comes about without its checks.
        private var passedChecks = PassedChecks()
    }
}

extension SepaDirectDebitMandate.Workflow.Asked.Activate {
    /// Checks the answers as if they came in on `today`; throws all problems that they have.
    public init(mandateReference: String, today: CalendarDate) throws(Rejection) {
        self.init(mandateReference: mandateReference)
        self = try completed(today: today)
    }

    public init(_ answers: Answers) {
        self.init(mandateReference: answers.text(0))
    }

    public func write(to writer: inout AnswerWriter) {
        writer.member("mandateReference", mandateReference)
    }
}

extension SepaDirectDebitMandate.Workflow.Asked.Activate {
    public static let definition = FormDefinition(
        service: "sepa-direct-debit-mandate",
        version: "1.0.0",
        hash: "f26c54333497c961eb4e8f257cf7c88ea85a55e4c37c5a94ddd2e7e1bc59ead4",
        languages: ["de", "en"],
        table: table,
        texts: texts,
        condition: condition)

    @Sendable private static func condition(_ index: Int, _ answers: Answers) -> Truth { .undecided }

    private static let table: StaticString = #"""
        form 1
        mandateReference text required max=35 pattern=0
        pattern 0 20>1,28-29>1,2B-3A>1,3F>1,41-5A>1;*20>2,28-29>2,2B-3A>2,3F>2,41-5A>2;*20>3,28-29>3,2B-3A>3,3F>3,41-5A>3;*20>4,28-29>4,2B-3A>4,3F>4,41-5A>4;*20>5,28-29>5,2B-3A>5,3F>5,41-5A>5;*20>6,28-29>6,2B-3A>6,3F>6,41-5A>6;*20>7,28-29>7,2B-3A>7,3F>7,41-5A>7;*20>8,28-29>8,2B-3A>8,3F>8,41-5A>8;*20>9,28-29>9,2B-3A>9,3F>9,41-5A>9;*20>10,28-29>10,2B-3A>10,3F>10,41-5A>10;*20>11,28-29>11,2B-3A>11,3F>11,41-5A>11;*20>12,28-29>12,2B-3A>12,3F>12,41-5A>12;*20>13,28-29>13,2B-3A>13,3F>13,41-5A>13;*20>14,28-29>14,2B-3A>14,3F>14,41-5A>14;*20>15,28-29>15,2B-3A>15,3F>15,41-5A>15;*20>16,28-29>16,2B-3A>16,3F>16,41-5A>16;*20>17,28-29>17,2B-3A>17,3F>17,41-5A>17;*20>18,28-29>18,2B-3A>18,3F>18,41-5A>18;*20>19,28-29>19,2B-3A>19,3F>19,41-5A>19;*20>20,28-29>20,2B-3A>20,3F>20,41-5A>20;*20>21,28-29>21,2B-3A>21,3F>21,41-5A>21;*20>22,28-29>22,2B-3A>22,3F>22,41-5A>22;*20>23,28-29>23,2B-3A>23,3F>23,41-5A>23;*20>24,28-29>24,2B-3A>24,3F>24,41-5A>24;*20>25,28-29>25,2B-3A>25,3F>25,41-5A>25;*20>26,28-29>26,2B-3A>26,3F>26,41-5A>26;*20>27,28-29>27,2B-3A>27,3F>27,41-5A>27;*20>28,28-29>28,2B-3A>28,3F>28,41-5A>28;*20>29,28-29>29,2B-3A>29,3F>29,41-5A>29;*20>30,28-29>30,2B-3A>30,3F>30,41-5A>30;*20>31,28-29>31,2B-3A>31,3F>31,41-5A>31;*20>32,28-29>32,2B-3A>32,3F>32,41-5A>32;*20>33,28-29>33,2B-3A>33,3F>33,41-5A>33;*20>34,28-29>34,2B-3A>34,3F>34,41-5A>34;*20>35,28-29>35,2B-3A>35,3F>35,41-5A>35;*
        """#

    private static let texts: [StaticString] = [
        #"""
        mandateReference	Mandatsreferenz
        """#,
        #"""
        mandateReference	Mandate reference
        """#,
    ]
}

extension SepaDirectDebitMandate.Workflow.Asked {
    /// What `refuse` asks for: Nicht einrichten
    public struct Refuse: Form {
        /// Begründung
        ///
        /// Die antragstellende Person liest diesen Text.
        public let reason: String

        // Makes the implicit memberwise initialiser private: no form comes about without its checks.
        private var passedChecks = PassedChecks()
    }
}

extension SepaDirectDebitMandate.Workflow.Asked.Refuse {
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

extension SepaDirectDebitMandate.Workflow.Asked.Refuse {
    public static let definition = FormDefinition(
        service: "sepa-direct-debit-mandate",
        version: "1.0.0",
        hash: "f26c54333497c961eb4e8f257cf7c88ea85a55e4c37c5a94ddd2e7e1bc59ead4",
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
