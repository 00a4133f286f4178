import Testing

// What time does before something else.
extension WorkflowWayTests {
    /// What never gets its turn does not go round in circles either, and is told as what it is.
    @Test(arguments: [
        (["t s0>d: after: deadline, ~", "u s0>s0: after: 4 months"], ["DW3119"]),
        (["t s0>d: after: 3 weeks, ~", "u s0>s0: after: deadline"], ["DW3119"]),
        (
            [
                "t s0>d: after: deadline, ~", "u s0>s1: after: 4 months", "v s1>s0: after: 3 days",
                "w s1>d: by: clerk, ~",
            ],
            ["DW3119"]
        ),
        (["t s0>d: after: 3 weeks, when: a, ~", "u s0>s0: after: 4 months"], ["DW3115"]),
        (["t s0>d: after: 5 months, ~", "u s0>s0: after: 4 months"], ["DW3115"]),
        // It gets its turn in the other state.
        (["t s0>d: after: 3 weeks, ~", "u [s0, s1]>s1: after: 4 months", "w s0>s1: by: clerk"], ["DW3115"]),
        (["t s0>d: after: deadline, ~", "u [s0, s1]>s0: after: 4 months", "w s0>s1: by: clerk"], []),
    ])
    func whatNeverGetsItsTurnIsNoCircle(_ ways: [String], _ codes: [String]) {
        let (found, report) = found(ways + ["x s0>d: by: clerk, ~"], first: ", within: 3 months")
        #expect(found == codes, "\(report)")
    }

    /// A deadline that has always been overtaken never passes; once is said why.
    @Test(arguments: [
        (["t s0>d: after: 2 weeks, ~"], ["DW4116"]),
        (["t s0>s1: after: 2 weeks, ~", "u s1>d: by: clerk"], ["DW4116"]),
        (["t s0>d: after: 2 weeks, ~", "u s0>s1: after: deadline", "v s1>d: by: clerk, ~"], ["DW3119"]),
        (["t s0>d: after: 2 weeks, when: a, ~"], []), (["t s0>d: after: 3 months, ~"], []),
        // February has 28 days, and Easter may put off the end of the others.
        (["t s0>d: after: 4 weeks, ~"], []), (["t s0>d: after: 24 days, ~"], []),
        (["t s0>d: after: 23 days, ~"], ["DW4116"]),
    ])
    func aDeadlineThatNeverPassesIsFound(_ ways: [String], _ codes: [String]) {
        let (found, report) = found(
            ways + ["x s0>d: by: clerk, ~"], first: ", within: 1 months", advice: ["DW4116"])
        #expect(found == codes, "\(report)")
    }
}
