import CatalogCompiler
import CatalogDiagnostics
import CatalogEmitters
import Testing

@Suite struct WorkflowOutputTests {
    private func compiled(guarded condition: String) -> Compilation {
        compiled(replacing: "when: review.grade <= 4", with: "when: '\(condition)'")
    }

    private func compiled(replacing old: String, with new: String) -> Compilation {
        compile([
            SourceFile(catalogPath: "catalog.yaml", text: SoundWorkflow.catalog),
            SourceFile(
                catalogPath: "services/example.yaml", text: SoundWorkflow.service.replacing(old, with: new)),
        ])
    }

    private func text(_ path: String, of compilation: Compilation) throws -> String {
        let file = try #require(
            compilation.outputs.first { $0.path == path },
            "\(DiagnosticReport.bilingual(compilation.diagnostics, in: compilation.files))")
        return String(decoding: file.bytes, as: UTF8.self)
    }

    /// A condition, and the FEEL that means the same where answers are absent: FEEL decides `=` and `!=` there, we do not.
    static let conditions = [
        (#"kind = "dog""#, #"kind = \"dog\""#),
        (#"note != "x""#, #"(if note = null then null else note != \"x\")"#),
        (#"not(note = "x")"#, #"not((if note = null then null else note = \"x\"))"#),
        (#"not(weight > 3)"#, #"not(weight > 3)"#),
        (
            #"not(kind in ("dog", "cat")) or note = null"#,
            #"not((if kind = null then null else kind in (\"dog\", \"cat\"))) or note = null"#
        ),
        (
            "review.grade != weight",
            "(if review.grade = null or weight = null then null else review.grade != weight)"
        ),
        (
            #"string length(note) != 3"#,
            "(if string length(note) = null then null else string length(note) != 3)"
        ),
    ]

    @Test(arguments: conditions)
    func guardsLeaveAsFEELWithOurMeaning(_ condition: String, _ feel: String) throws {
        let json = try text("process/example.json", of: compiled(guarded: condition))
        #expect(json.contains("\"when\": \"\(feel)\""), "\(json)")
    }

    @Test func textsOfTheCatalogNeverBecomeMarkup() throws {
        let compilation = compiled(
            replacing: "{de: Bei der Leitung, en: With the head}",
            with: "{de: '<b>\"&amp;', en: '</text><script>'}")
        #expect(try text("bpmn/example.bpmn", of: compilation).contains("&lt;b&gt;&quot;&amp;amp;"))
        #expect(try text("html/en/example/process.svg", of: compilation).contains("3. &lt;/text&gt;"))
        #expect(try !text("html/en/example/process.html", of: compilation).contains("<script>"))
    }

    @Test func statesThatNobodyLeavesWaitForAMessage() throws {
        let process = try text("bpmn/example.bpmn", of: compiled(replacing: "", with: ""))
        #expect(process.contains(#"<bpmn:message id="message_payment" name="example.payment"/>"#))
        #expect(
            process.contains(
                #"<bpmn:receiveTask id="state_payment" name="Zahlung offen" messageRef="message_payment">"#))
        #expect(process.contains(#"<bpmn:userTask id="state_inReview""#))
        #expect(!process.contains("<bpmn:task"))
    }

    /// A guard, and the time of its timer; of guards that look at the day the server knows.
    static let times = [
        ("", "case.escalateDue"),
        (
            "when: price > 20",
            "if price &gt; 20.00 then case.escalateDue else &quot;9999-12-31T00:00:00Z&quot;"
        ),
        (#"when: today() > date("2027-01-01")"#, "case.escalateDue"),
    ]

    @Test(arguments: times)
    func timersInterruptTheTaskOfTheirState(_ condition: String, _ time: String) throws {
        let compilation = compiled(replacing: "after: deadline", with: "after: deadline\n      \(condition)")
        let process = try text("bpmn/example.bpmn", of: compilation)
        let event =
            #"<bpmn:boundaryEvent id="timer_inReview_escalate" name="Frist: 10 Arbeitstage" attachedToRef="state_inReview">"#
        #expect(process.contains(event))
        #expect(process.contains(">\(time)</bpmn:timeDate>"), "\(process)")
    }

    /// A case that Swift wants to be called something else keeps the id of its state or role.
    @Test func renamedStatesAndRolesKeepTheirIDs() throws {
        let files = [SoundWorkflow.catalog, SoundWorkflow.service].map {
            $0.replacing("escalated", with: "none").replacing("head", with: "hash")
        }
        let compilation = compile([
            SourceFile(catalogPath: "catalog.yaml", text: files[0]),
            SourceFile(catalogPath: "services/example.yaml", text: files[1]),
        ])
        let swift = try text("swift/Workflows/Example+Workflow.swift", of: compilation)
        #expect(swift.contains("case noneOption = \"none\"\n"), "\(swift)")
        #expect(swift.contains("case hashOption = \"hash\"\n"), "\(swift)")
        #expect(swift.contains("Sendable { case clerk, hashOption = \"hash\" }"), "\(swift)")
    }

    /// An event that several roles share leads each of them on its own way.
    @Test func rolesThatShareAnEventAreToldApart() throws {
        let compilation = compiled(
            replacing: "    withdraw:\n",
            with:
                "    withdrawForThem: {label: {de: A, en: A}, from: inReview, to: escalated, by: clerk, event: withdraw}\n    withdraw:\n"
        )
        let process = try text("bpmn/example.bpmn", of: compilation)
        for role in ["clerk", "applicant"] {
            let condition = "case.event = &quot;withdraw&quot; and (case.role = &quot;\(role)&quot;)"
            #expect(process.contains(">\(condition)</bpmn:conditionExpression>"), "\(process)")
        }
        // Where nobody else has the event, the event says enough.
        #expect(
            process.contains(">case.event = &quot;withdraw&quot;</bpmn:conditionExpression>"), "\(process)")
    }

    /// A method of a state takes the transition that it is called like, and no other that shares its event.
    @Test func stepsOfASharedEventTakeTheirOwnTransition() throws {
        let compilation = compiled(
            replacing: "    withdraw:\n",
            with:
                "    withdrawForThem: {label: {de: A, en: A}, from: inReview, to: escalated, by: clerk, event: withdraw}\n    withdraw:\n"
        )
        let swift = try text("swift/Workflows/Example+Workflow.swift", of: compilation)
        #expect(swift.contains("try taking(\"withdrawForThem\", as: .clerk"), "\(swift)")
        #expect(swift.contains("event: \"withdraw\""), "\(swift)")
    }

    /// A part of the definition, what stands there instead, and what the process then says of it.
    static let documented = [
        ("", "", "Prüfen (Sachbearbeitung, Amtsleitung)&#10;  ▸ Note&#10;  ▸ Bemerkung"),
        ("", "", "Frist: 10 Arbeitstage&#10;Vorlegen&#10;  ✉ Amtsleitung: Überfällig"),
        ("", "", "Zahlung: price EUR&#10;Bezahlt (wenn bezahlt ist)"),
        ("", "", "Aktenplan 7.1, Aufbewahrung 5 Jahre"),
        ("amount: price", "amount: 12.5", "Zahlung: 12,50 EUR&#10;"),
        ("amount: price", "amount: 25", "Zahlung: 25 EUR&#10;"),
        ("amount: price", "amount: price * 1.255", "Zahlung: price * 1.255 EUR, kaufmännisch gerundet"),
        ("after: deadline", "after: 1 months", "Nach 1 Monat&#10;Vorlegen"),
        (
            "after: deadline", "{after: 1 weeks, when: price > 20}",
            "Nach 1 Woche&#10;nur wenn price &gt; 20.00"
        ),
        ("after: deadline", "after: 2 weeks", "Nach 2 Wochen&#10;Vorlegen"),
        (
            "after: deadline", "{after: deadline, when: price > 20}",
            "Frist: 10 Arbeitstage&#10;nur wenn price &gt; 20.00"
        ),
        (
            "head:\n          subject", "head:\n          when: price > 20\n          subject",
            "✉ Amtsleitung: Überfällig (nur wenn price &gt; 20.00)"
        ),
        (
            "applicant:\n          subject: {de: Abgelehnt",
            "applicant:\n          otherwise: letter\n          subject: {de: Abgelehnt",
            "✉ Antragstellende Person: Abgelehnt (ohne E-Mail-Adresse als Brief)"
        ),
    ]

    @Test(arguments: documented)
    func processesTellWhatTheirPictureDoesNot(_ old: String, _ new: String, _ told: String) throws {
        let keys =
            new.hasPrefix("{") ? new.dropFirst().dropLast().replacing(", ", with: "\n      ") : new[...]
        let process = try text("bpmn/example.bpmn", of: compiled(replacing: old, with: String(keys)))
        #expect(process.contains(told), "\(process)")
    }

    /// A name, and the height of its lines.
    static let names = [
        ("Bewilligen", 14),
        ("Antrag bewilligen und den Bescheid erteilen", 56),
        ("Genehmigungserteilungsbescheid", 42),
        ("Datenschutz-Grundverordnungs-Prüfung", 42),
    ]

    @Test(arguments: names)
    func longWordsTakeSeveralLines(_ name: String, _ height: Int) throws {
        let process = try text(
            "bpmn/example.bpmn",
            of: compiled(replacing: "{de: Bewilligen, en: Grant}", with: "{de: '\(name)', en: Grant}"))
        let flow = try #require(
            process.firstMatch(
                of: try Regex("id=\"(flow_[0-9]+)\" name=\"\(name)\"", as: (Substring, Substring).self)))
        let edge = try #require(process.split(separator: "id=\"edge_\(flow.1)\"", maxSplits: 1).last)
        let bounds = try #require(edge.firstMatch(of: /<dc:Bounds [^>]*height="([0-9]+)"/))
        #expect(bounds.1 == "\(height)")
    }
}
