import CatalogCompiler
import CatalogDiagnostics
import Testing

/// Whether the consent that a purpose relies on was asked for when an answer is stored: in the form, together with the answer, or on each way
/// to the transition that asks for the answer.
@Suite struct ConsentTests {
    private static let consent = "type: consent, label: {de: E, en: C}, text: {de: Ja, en: I agree}}"
    private static let special = "type: text, maxLength: 9, personal: special, label: {de: L, en: L}}"

    /// - Parameters:
    ///   - fields: Of the form, besides an e-mail address and the question `ask`; `~c` stands for a consent, `~s` for a special category.
    ///   - transitions: Each as `ID FROM>TO: …`, by the applicant if it asks for a consent and otherwise by a clerk, between `s0`, `s1`, `s2` and the end `d`; none for a service without a workflow.
    ///   - consent: What the purpose relies on.
    ///   - data: What it needs.
    ///   - other: What the other purpose, which relies on no consent, needs.
    private func report(
        _ fields: [String], _ transitions: [String], consent: String, data: String,
        other: String = "fields: [email]"
    ) -> (codes: [String], text: String) {
        func written(_ text: String) -> String {
            text.replacing("~c", with: Self.consent).replacing("~s", with: Self.special)
        }
        let ways = transitions.map { transition in
            SmallService.transition(transition) { keys in
                // Who consents does so themselves.
                let role = keys.contains("~c") ? "applicant" : "clerk"
                return (keys.contains("by: ") ? "" : "by: \(role), ")
                    + "notify: {applicant: {otherwise: letter, subject: {de: A, en: A}, text: {de: A, en: A}}},"
                    + written(keys)
            }
        }
        let states = ["s0", "s1", "s2"].filter { state in transitions.contains { $0.contains(state) } }.map {
            "    \($0): {label: {de: S, en: S}\($0 == "s0" ? ", initial: true" : "")}\n"
        }
        let workflow = """
            workflow:
              states:
            \(states.joined())    d: {label: {de: D, en: D}, final: true, file: {plan: "1", retention: 3 years}}
              transitions:
            \(ways.joined())
            """
        let asked = [
            "email: {type: email, label: {de: E, en: E}}", "ask: {type: boolean, label: {de: A, en: A}}",
        ]
        let service = """
            \(SmallService.head(asked + fields.map(written)))
            \(transitions.isEmpty ? "" : workflow)
            personalData:
              task:
                purpose: {de: Zweck, en: Purpose}
                \(other)
                basis: publicTask
                law: {de: § 1, en: Section 1}
                retention: 3 months
              voluntary:
                purpose: {de: Zweck, en: Purpose}
                fields: [\(data)]
                basis: consent
                special: explicitConsent
                consent: \(consent)
                retention: 3 months
            """
        let compilation = SmallService.compiled(service)
        let found = compilation.diagnostics.filter { !$0.definition.code.hasPrefix("DW4") }
        return (
            found.map(\.definition.code),
            DiagnosticReport.bilingual(compilation.diagnostics, in: compilation.files)
        )
    }

    /// Nobody consents for somebody else.
    @Test(arguments: [
        ("clerk", ["DW3126"], "It is not the applicant who ticks “finish.agreed”."),
        ("system", ["DW3126"], "It is not the applicant who ticks “finish.agreed”."),
        ("[applicant, clerk]", ["DW3126"], "Somebody else than the applicant may tick “finish.agreed”, too."),
        ("applicant", [], ""),
    ])
    func onlyTheApplicantConsents(_ roles: String, _ codes: [String], _ says: String) {
        let (found, text) = report(
            [], ["finish s0>d: by: \(roles), asks: {agreed: {~c, diag: {~s}"], consent: "finish.agreed",
            data: "finish.diag")
        #expect(found == codes, "\(text)")
        #expect(says.isEmpty || text.contains(says), "\(text)")
    }

    private static let finish = "finish s0>d: asks: {diag: {~s}"
    private static let around = "other s0>d: event: other"

    @Test(
        arguments: [
            // Stored with the form, before a transition asks for the consent, be it on a way or on all of them.
            (
                ["ill: {~s"], ["finish s0>d: asks: {agreed: {~c}", around], "finish.agreed", "ill",
                "this way leads around it: s0 –other→ d."
            ),
            (
                ["ill: {~s"], ["finish s0>d: asks: {agreed: {~c}"], "finish.agreed", "ill",
                "only “finish” asks for “finish.agreed”."
            ),
            // Asked for on a way around the consent, or before it.
            (
                [],
                [
                    "consent s0>s1: asks: {agreed: {~c}", "skip s0>s1: event: skip",
                    "finish s1>d: asks: {diag: {~s}",
                ],
                "consent.agreed", "finish.diag", "not on this way: s0 –skip→ s1 –finish→ d."
            ),
            (
                [], ["consent s0>s0: asks: {agreed: {~c}", finish], "consent.agreed", "finish.diag",
                "not on this way: s0 –finish→ d."
            ),
            (
                [], ["early s0>s1: asks: {diag: {~s}", "consent s1>d: asks: {agreed: {~c}"], "consent.agreed",
                "early.diag", "not on this way: s0 –early→ s1."
            ),
            (
                [],
                [
                    "consent s0>s1: when: ask, asks: {agreed: {~c}", "skip s0>s1: when: not(ask)",
                    "finish s1>d: asks: {diag: {~s}",
                ],
                "consent.agreed", "finish.diag", "not on this way: s0 –skip→ s1 –finish→ d."
            ),
            // The consent is not always asked for.
            (
                ["agreed: {when: ask, ~c"], [finish, around], "agreed", "finish.diag",
                "ask = false, agreed absent"
            ),
            (
                ["agreed: {when: ask, ~c"], ["finish s0>d: when: not(ask), asks: {diag: {~s}", around],
                "agreed",
                "finish.diag", "ask = false, agreed absent"
            ),
            (
                [],
                ["consent s0>s1: asks: {agreed: {required: false, ~c}", "finish s1>d: asks: {diag: {~s}"],
                "consent.agreed", "finish.diag", "consent.agreed = false"
            ),
            // Asked for, and refused.
            (
                ["agreed: {required: false, ~c", "ill: {when: agreed = false, ~s"], [around], "agreed", "ill",
                "agreed = false"
            ),
            (
                [],
                [
                    "consent s0>s1: asks: {agreed: {required: false, ~c}",
                    "finish s1>d: when: not(consent.agreed), asks: {diag: {~s}",
                    "other s1>d: event: other",
                ],
                "consent.agreed", "finish.diag", "consent.agreed = false"
            ),
            (
                [], ["finish s0>d: asks: {agreed: {required: false, ~c, diag: {~s}"], "finish.agreed",
                "finish.diag",
                "(`when: agreed`)"
            ),
            (["agreed: {required: false, ~c", "ill: {~s"], [around], "agreed", "ill", "(`when: agreed`)"),
            (["agreed: {required: false, ~c", "ill: {~s"], [], "agreed", "ill", "(`when: agreed`)"),
        ] as [([String], [String], String, String, String)])
    func anAnswerThatIsStoredWithoutItsConsentIsReported(
        _ fields: [String], _ transitions: [String], consent: String, data: String, says: String
    ) {
        let (codes, text) = report(fields, transitions, consent: consent, data: data)
        #expect(codes == ["DW3133"], "\(text)")
        #expect(text.contains(says), "\(text)")
    }

    @Test(
        arguments: [
            // In the form, for the same people.
            (["agreed: {~c", "ill: {~s"], [around], "agreed", "ill"),
            (["agreed: {when: ask, ~c", "ill: {when: ask, ~s"], [around], "agreed", "ill"),
            (["agreed: {required: false, ~c", "ill: {when: agreed, ~s"], [around], "agreed", "ill"),
            (["agreed: {required: false, ~c", "ill: {when: agreed, ~s"], [], "agreed", "ill"),
            (["agreed: {~c"], [finish, around], "agreed", "finish.diag"),
            // Guards, of the transition or on the way there, let only those come who were asked.
            (
                ["agreed: {when: ask, ~c"], ["finish s0>d: when: ask, asks: {diag: {~s}", around], "agreed",
                "finish.diag"
            ),
            (
                ["agreed: {when: ask, ~c"], ["finish s0>d: when: agreed, asks: {diag: {~s}", around],
                "agreed",
                "finish.diag"
            ),
            (
                ["agreed: {when: ask, ~c"],
                ["go s0>s1: when: ask", around, "finish s1>d: asks: {diag: {~s}"], "agreed",
                "finish.diag"
            ),
            (
                [],
                [
                    "consent s0>s1: when: ask, asks: {agreed: {~c}", "skip s0>s1: when: not(ask)",
                    "finish s1>d: when: ask, asks: {diag: {~s}", "leave s1>d: event: leave",
                ],
                "consent.agreed", "finish.diag"
            ),
            // Together, or on each way before.
            ([], ["finish s0>d: asks: {agreed: {~c, diag: {~s}", around], "finish.agreed", "finish.diag"),
            (
                [], ["consent s0>s1: asks: {agreed: {~c}", around, "finish s1>d: asks: {diag: {~s}"],
                "consent.agreed",
                "finish.diag"
            ),
        ] as [([String], [String], String, String)])
    func anAnswerThatIsStoredWithItsConsentOnlyIsNot(
        _ fields: [String], _ transitions: [String], consent: String, data: String
    ) {
        let (codes, text) = report(fields, transitions, consent: consent, data: data)
        #expect(codes.isEmpty, "\(text)")
    }

    /// It is there for another purpose, and used for this one only with the consent.
    @Test func whatAnotherPurposeNeedsDoesNotRestOnTheConsent() {
        let (codes, text) = report(
            ["agreed: {required: false, ~c", "ill: {~s"], [], consent: "agreed", data: "ill",
            other: "special: socialLaw\n    fields: [email, ill]")
        #expect(codes.isEmpty, "\(text)")
    }
}
