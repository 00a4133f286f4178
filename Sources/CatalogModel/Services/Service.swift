import CatalogDiagnostics

/// One online service. Immutable; a class, so that handing it around costs nothing.
package final class Service: Sendable {
    /// Kebab-case; becomes part of the web address.
    package let id: String
    package let version: SemanticVersion
    package let title: LocalizedText
    /// Markdown subset; what search engines and the topic page show.
    package let description: LocalizedText
    /// LeiKa key: 99 and four groups of three digits.
    package let leistung: String?
    /// Index in `Catalog.units`.
    package let responsible: Int
    package let audience: [Audience]
    /// Words that people search for, one list a language in the order of `Catalog.languages`.
    package let keywords: [[String]]
    /// The text modules of the description, in the order in which they were written.
    package let modules: [TextModule]
    package let processingTime: ProcessingTime?
    package let topic: Topic
    package let form: Form
    /// What happens after the submission.
    package let workflow: Workflow?
    /// What the answers are used for and how long they are kept; nil where nothing is said.
    package let personalData: PersonalData?
    package let examples: [Example]
    /// What is said of it for the ranking; nil where nothing is.
    package let priorities: ServicePriorities?
    /// Indices in `Catalog.languages` in which the service is offered: all required ones, and the others
    /// that its title is written in.
    package let languages: [Int]
    /// SHA-256 of the definition, 64 hexadecimal digits: of the service's file and of all that it uses.
    package let contentHash: String
    /// Where the definition stands.
    package let source: SourceRange

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
        self.id = id
        self.version = version
        self.title = title
        self.description = description
        self.leistung = leistung
        self.responsible = responsible
        self.audience = audience
        self.keywords = keywords
        self.modules = modules
        self.processingTime = processingTime
        self.topic = topic
        self.form = form
        self.workflow = workflow
        self.personalData = personalData
        self.examples = examples
        self.priorities = priorities
        self.languages = languages
        self.contentHash = contentHash
        self.source = source
    }
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
