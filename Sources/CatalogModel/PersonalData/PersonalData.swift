import CatalogDiagnostics

/// What a service uses personal data for: its part of the record of processing activities (Art. 30 GDPR), and what
/// people are told when they are asked (Art. 13).
package struct PersonalData: Sendable {
    /// In the order in which they were written.
    package let purposes: [Purpose]
    /// The key.
    package let source: SourceRange
    let ways: PurposeWays

    package init(purposes: [Purpose], source: SourceRange) {
        self.purposes = purposes
        self.source = source
        ways = PurposeWays(purposes)
    }
}

/// One thing that data are used for, with the data, the right to do so and the time after which they are erased.
package struct Purpose: Sendable {
    /// camelCase.
    package let id: String
    /// What is done, as half a sentence: “decide on your application”.
    package let purpose: LocalizedText
    package let fields: FieldSelection
    package let basis: LegalBasis
    /// Act or by-law and provision, where the basis is one that only a law can give (Art. 6(3)).
    package let law: LocalizedText?
    /// What allows special categories of data.
    package let special: SpecialGround?
    /// The consent that the form asks for.
    package let consent: FieldSelection.Named?
    package let retention: DataRetention
    /// Who else gets the data.
    package let recipients: [LocalizedText]
    /// The name.
    package let source: SourceRange

    package init(
        id: String, purpose: LocalizedText, fields: FieldSelection, basis: LegalBasis, law: LocalizedText?,
        special: SpecialGround?, consent: FieldSelection.Named?, retention: DataRetention,
        recipients: [LocalizedText],
        source: SourceRange
    ) {
        self.id = id
        self.purpose = purpose
        self.fields = fields
        self.basis = basis
        self.law = law
        self.special = special
        self.consent = consent
        self.retention = retention
        self.recipients = recipients
        self.source = source
    }
}

/// The fields that a purpose needs.
package enum FieldSelection: Sendable {
    /// Ways to fields of the form or of what transitions ask for; a record stands for all that is in it.
    case named([Named])
    /// All that no other purpose names; the place of the word.
    case others(SourceRange)

    package struct Named: Sendable {
        package let path: [String]
        package let source: SourceRange

        package init(path: [String], source: SourceRange) {
            self.path = path
            self.source = source
        }
    }
}

/// What makes processing lawful (Art. 6(1) GDPR). A legitimate interest is none for authorities in the performance of
/// their tasks.
package enum LegalBasis: String, CaseIterable, Sendable {
    case consent, contract, legalObligation, vitalInterest, publicTask

    /// Whether only a law can give it (Art. 6(3)).
    package var needsLaw: Bool {
        switch self {
        case .legalObligation, .publicTask: true
        case .consent, .contract, .vitalInterest: false
        }
    }

    /// The letter of Art. 6(1).
    package var letter: String {
        switch self {
        case .consent: "a"
        case .contract: "b"
        case .legalObligation: "c"
        case .vitalInterest: "d"
        case .publicTask: "e"
        }
    }
}

/// What allows to process special categories of data, such as health or religion (Art. 9(2) GDPR); that of foundations
/// is left out.
package enum SpecialGround: String, CaseIterable, Sendable {
    case explicitConsent, socialLaw, vitalInterest, madePublic, legalClaims, publicInterest, health,
        publicHealth
    case archiving

    /// The letter of Art. 9(2).
    package var letter: String {
        switch self {
        case .explicitConsent: "a"
        case .socialLaw: "b"
        case .vitalInterest: "c"
        case .madePublic: "e"
        case .legalClaims: "f"
        case .publicInterest: "g"
        case .health: "h"
        case .publicHealth: "i"
        case .archiving: "j"
        }
    }
}

/// How long data are kept after the end of the case (Art. 5(1)(e) GDPR).
package enum DataRetention: Sendable {
    /// In the file and as long as the file; with the place of the word.
    case file(SourceRange)
    /// Outside of the file, and erased then; with the place of the time.
    case time(Retention, SourceRange)
}

/// Whether an answer is about a person, the weakest word first.
package enum PersonalMark: String, CaseIterable, Comparable, Sendable {
    case no = "false"
    case yes = "true"
    /// A special category: origin, opinions, religion, trade union, genes, biometry, health, sex life (Art. 9(1) GDPR).
    case special

    package static func < (one: PersonalMark, another: PersonalMark) -> Bool {
        switch (one, another) {
        case (.no, .yes), (.no, .special), (.yes, .special): true
        case (.no, .no), (.yes, .no), (.yes, .yes), (.special, .no), (.special, .yes), (.special, .special):
            false
        }
    }
}
