import Testing

// What only leads back is no way on.
extension WorkflowWayTests {
    private static let xAndY = [
        "t s0>d: by: clerk, when: k = \"xx\", ~", "u s0>d: by: clerk, when: k = \"yy\", ~",
    ]

    @Test(arguments: [
        // A state that leads back to itself, and one that leads there and back, with and without guards.
        (["v s0>s0: by: clerk"], "s0 –v→ s0"),
        (["v s0>s1: by: clerk", "w s1>s0: by: clerk"], "s0 –v→ s1 –w→ s0"),
        (["v s0>s1: by: clerk, when: k = \"zz\"", "w s1>s0: by: clerk"], "s0 –v→ s1 –w→ s0"),
        (
            ["v s0>s1: by: clerk, when: k = \"zz\"", "w s1>s0: by: clerk, when: m >= 0 and k = \"zz\""],
            "s0 –v→ s1 –w→ s0"
        ),
        (["v s0>s1: by: clerk", "w s1>s2: by: clerk", "r s2>s0: by: clerk"], "s0 –v→ s1 –w→ s2 –r→ s0"),
        // What the applicant amends leads back, too.
        (["v s0>s1: by: clerk", "w s1>s0: by: applicant"], "s0 –v→ s1 –w→ s0"),
        (["v s0>s0: by: clerk", "w s0>d: by: applicant"], "s0 –v→ s0"),
    ])
    func whoOnlyComesBackIsStuck(_ circle: [String], _ text: String) {
        let (found, report) = found(Self.xAndY + circle)
        #expect(found == ["DW3121"], "\(report)")
        #expect(
            report.contains("but to come back to it (\(text)), for example not with: k = \"zz\""), "\(report)"
        )
    }

    /// A circle out of which a way leads for everybody leaves nobody stuck.
    @Test(arguments: [
        ["v s0>s1: by: clerk", "w s1>s0: by: clerk", "r s1>d: by: clerk, when: k = \"zz\", ~"],
        ["v s0>s1: by: clerk", "w s1>s0: by: clerk", "r s1>d: by: clerk, ~"],
        ["v s0>s1: by: clerk, when: k = \"zz\"", "w s1>d: by: applicant"],
        ["v s0>s1: by: clerk", "w s1>d: by: applicant"],
        ["v s0>s1: by: clerk", "r s1>s1: by: clerk", "w s1>d: by: applicant"],
        ["v s0>s1: by: clerk", "w s1>s2: by: clerk", "r s2>s1: by: clerk", "z s2>d: by: applicant"],
    ])
    func whoCanLeaveACircleIsNotStuck(_ ways: [String]) {
        let (found, report) = found(Self.xAndY + ways)
        #expect(found.isEmpty, "\(report)")
    }

    /// What is asked in a circle may be answered in another way next time.
    @Test(arguments: [
        ("v.ok", []), ("v.ok and m >= 0", []), ("v.ok and k = \"zz\"", ["DW3121"]),
        ("not(v.ok) and k != \"zz\"", ["DW3121"]), ("not(v.ok or k = \"zz\")", ["DW3121"]),
        ("v.ok or k = \"zz\"", []), ("if k = \"zz\" then v.ok else k = \"yy\"", ["DW3121"]),
        ("if v.ok then k = \"zz\" else k = \"yy\"", []), ("not(if k = \"zz\" then false else v.ok)", []),
    ])
    func whatIsAskedInACircleMayBeAnsweredAnew(_ condition: String, _ codes: [String]) {
        let (found, report) = found([
            "v s0>s1: by: clerk, asks: {ok: {type: boolean, label: {de: O, en: O}}}", "w s1>s0: by: clerk",
            "r s1>d: by: clerk, when: '\(condition)', ~",
        ])
        #expect(found == codes, "\(report)")
    }

    /// What was asked before the circle stays as it is.
    @Test func whatIsAskedBeforeACircleStays() {
        let (found, report) = found([
            "t s0>s1: by: clerk, asks: {ok: {type: boolean, label: {de: O, en: O}}}",
            "v s1>s2: by: clerk", "w s2>s1: by: clerk", "r s1>d: by: clerk, when: t.ok, ~",
        ])
        #expect(found == ["DW3121"], "\(report)")
        #expect(report.contains("t.ok = false"), "\(report)")
    }

    /// A case that only goes on to a state that it cannot leave is told of there.
    @Test func whatLeadsToAStuckStateIsNotReportedItself() {
        let (found, report) = found([
            "t s0>s1: by: clerk", "v s1>s1: by: clerk", "r s1>d: by: clerk, when: a, ~",
            "x s0>d: by: clerk, when: a, ~",
        ])
        #expect(found == ["DW3121"], "\(report)")
        #expect(report.contains("“s1”"), "\(report)")
    }

    /// An outcome of a payment that leads nowhere is told once, also where another outcome leads back.
    @Test(arguments: [
        (["v s1>d: on: paid, when: a, ~", "w s1>s0: on: failed", "r s1>s0: on: expired"], ["DW3121"]),
        (["v s1>d: on: paid, ~", "w s1>s0: on: failed", "r s1>s0: on: expired"], []),
    ])
    func aPaymentThatLeadsBackIsToldOnce(_ ways: [String], _ codes: [String]) {
        let (found, report) = found(["t s0>s1: by: clerk"] + ways, second: ", payment: {amount: 5}")
        #expect(found == codes, "\(report)")
    }

    /// Whoever only comes back does not act when a deadline passes.
    @Test(arguments: [
        (["v s0>s0: by: clerk", "w s0>d: by: applicant"], ["DW3110"]),
        (["v s0>s1: by: clerk", "w s1>s0: by: clerk", "r s0>d: by: applicant"], ["DW3110"]),
        (["v s0>s1: by: clerk", "w s1>s0: after: 3 days", "r s0>d: by: applicant"], ["DW3110"]),
        // The clerk makes a proposal, and the applicant accepts it.
        (["v s0>s1: by: clerk", "w s1>d: by: applicant"], []),
        (["v s0>s1: by: clerk", "w s1>s0: by: applicant", "r s0>d: by: applicant"], []),
        (["v s0>s0: by: clerk", "w s0>d: by: [applicant, clerk], ~"], []),
        (["v s0>s0: by: clerk", "w s0>d: by: applicant", "r s0>d: after: deadline, ~"], []),
        (["v s0>s1: by: clerk", "w s1>s0: by: clerk"], ["DW3103"]),
    ])
    func whoOnlyComesBackDoesNotAct(_ ways: [String], _ codes: [String]) {
        let (found, report) = found(ways, first: ", within: 5 days")
        #expect(found == codes, "\(report)")
    }
}
