import CatalogDiagnostics

/// One online service. Immutable; a class, so that handing it around costs nothing.
package final class Service: Sendable {
    /// What others see of it.
    package let entry: ServiceEntry
    /// LeiKa key: 99 and four groups of three digits.
    package let leistung: String?
    /// Index in `Catalog.units`.
    package let responsible: Int
    /// The text modules of the description, in the order in which they were written.
    package let modules: [TextModule]
    package let processingTime: ProcessingTime?
    /// Questions that staff are asked again and again.
    package let frequentQuestions: [FrequentQuestion]
    package let form: Form
    /// What happens after the submission.
    package let workflow: Workflow?
    /// What the answers are used for and how long they are kept; nil where nothing is said.
    package let personalData: PersonalData?
    package let examples: [Example]

    package init(
        id: String, version: SemanticVersion, title: LocalizedText, description: LocalizedText,
        leistung: String?,
        responsible: Int, audience: [Audience], keywords: [[String]], modules: [TextModule],
        processingTime: ProcessingTime?, topic: Topic, form: Form, workflow: Workflow?,
        personalData: PersonalData? = nil, examples: [Example],
        priorities: ServicePriorities? = nil, languages: [Int],
        contentHash: String,
        source: SourceRange
    ) {
        entry = ServiceEntry(
            id: id, version: version, title: title, description: description, audience: audience,
            keywords: keywords, lifeSituations: topic.lifeSituations, relatedServices: topic.relatedServices,
            reviewed: topic.reviewed, reviewedSource: topic.reviewedSource, priorities: priorities,
            languages: languages,
            actors: workflow.map { Set($0.transitions.flatMap(\.roles)) }, contentHash: contentHash,
            source: source)
        self.leistung = leistung
        self.responsible = responsible
        self.modules = modules
        self.processingTime = processingTime
        frequentQuestions = topic.frequentQuestions
        self.form = form
        self.workflow = workflow
        self.personalData = personalData
        self.examples = examples
    }

    /// What the pages of the form and the transitions of the workflow ask for, one by one.
    package var askedElements: [[FormElement]] {
        form.pages.map(\.elements) + (workflow?.transitions ?? []).map(\.asks)
    }

    package var id: String { entry.id }
    package var version: SemanticVersion { entry.version }
    package var title: LocalizedText { entry.title }
    package var description: LocalizedText { entry.description }
    package var audience: [Audience] { entry.audience }
    package var keywords: [[String]] { entry.keywords }
    package var languages: [Int] { entry.languages }
    package var contentHash: String { entry.contentHash }
    package var source: SourceRange { entry.source }
}

/// A semantic version (semver.org 2.0.0) without pre-release and build parts.
package struct SemanticVersion: Hashable, Sendable, CustomStringConvertible {
    package let major: Int
    package let minor: Int
    package let patch: Int

    package init(major: Int, minor: Int, patch: Int) {
        self.major = major
        self.minor = minor
        self.patch = patch
    }

    package var description: String { "\(major).\(minor).\(patch)" }
}

/// Whom a service is for.
package enum Audience: String, CaseIterable, Sendable {
    case everybody, resident, company, association, landlord
}

/// How long the administration usually takes.
package struct ProcessingTime: Hashable, Sendable {
    package let count: Int
    package let unit: Unit

    package init(count: Int, unit: Unit) {
        self.count = count
        self.unit = unit
    }

    package enum Unit: String, CaseIterable, Sendable {
        case workdays, days, weeks, months
    }
}

/// A text module of a German service description, as XZuFi names them.
package struct TextModule: Sendable {
    package let kind: Kind
    /// One Markdown text an item.
    package let items: [LocalizedText]

    package init(kind: Kind, items: [LocalizedText]) {
        self.kind = kind
        self.items = items
    }

    /// The raw values are the keys in YAML.
    package enum Kind: String, CaseIterable, Sendable {
        case prerequisites, documents, fees, procedure, duration, deadlines, notes, legalBasis, legalRemedy
    }
}
