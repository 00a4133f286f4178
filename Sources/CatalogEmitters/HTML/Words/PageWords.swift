import CatalogModel

import enum FormRuntime.DayWriting

/// What our pages say by themselves, in one language. The initialisers are memberwise and without defaults: a
/// sentence that is missing in a language does not compile.
struct PageWords: Sendable {
    /// BCP 47 tag of the language that the words are in.
    let language: String
    let site: SiteWords
    let form: FormWords
    let steps: StepWords
    let limits: LimitWords
    let topic: TopicWords
    let process: ProcessWords
    let directory: DirectoryWords
    let contact: ContactWords
    let conditions: ConditionWords
    let bounds: BoundWords
    let formats: FormatWords
}

/// The frame of every page.
struct SiteWords: Sendable {
    let skipToContent: String
    let languages: String
    let breadcrumb: String
    let services: String
    let servicesLead: String
    let onlineService: String
    let responsible: String
    let version: @Sendable (String) -> String
}

/// The form's own words.
struct FormWords: Sendable {
    let pageTitle: @Sendable (_ service: String) -> String
    let kicker: String
    let lead: String
    let part: @Sendable (_ number: Int, _ count: Int) -> String
    let optional: String
    let recommended: String
    let help: String
    let yes: String
    let no: String
    let noAnswer: String
    let pleaseChoose: String
    let day: String
    let month: String
    let year: String
    let birthdayExample: String
    let timeExample: String
    let item: @Sendable (_ label: String, _ number: String) -> String
    let leaveFree: String
    let room: @Sendable (_ shown: Int, _ most: Int) -> String
    let exits: String
    let checkTitle: String
    let check: String
    let submit: String
    /// What stands in the place of a computed value.
    let computed: String
}

/// What the script says: patterns with the places `{number}`, `{count}`, `{item}` … that it fills in.
struct StepWords: Sendable {
    let progress: String
    let title: String
    let next: String
    let back: String
    let problems: String
    /// A page's title while something is wrong on it.
    let wrongTitle: String
    let problem: String
    let warning: String
    let add: @Sendable (_ item: String) -> String
    let remove: String
    let added: String
    let removed: String
    /// How the script writes days in words: as the pages of a form server do.
    let locale: String
    let change: String
    let changeOf: String
    let none: String
    let agreed: String
    /// At an answer that is not kept when a page is left, such as a file.
    let lost: String
    let characterLeft: String
    let charactersLeft: String
    let characterOver: String
    let charactersOver: String
    let wordLeft: String
    let wordsLeft: String
    let wordOver: String
    let wordsOver: String
}

/// What an answer has to be like.
struct LimitWords: Sendable {
    let characters: @Sendable (_ least: Int?, _ most: Int?) -> String
    let words: @Sendable (Int) -> String
    let number: @Sendable (_ least: String?, _ most: String?) -> String
    let earliest: @Sendable (String) -> String
    let latest: @Sendable (String) -> String
    let today: String
    /// A distance from today: negative lies in the past. Not both are 0.
    let fromToday: @Sendable (_ months: Int, _ days: Int) -> String
    let several: String
    let choices: @Sendable (_ least: Int, _ most: Int) -> String
    let files: @Sendable (_ kinds: String, _ size: String, _ count: Int) -> String
}

/// The topic page.
struct TopicWords: Sendable {
    let start: String
    let startNote: String
    let overview: String
    let audience: String
    let processingTime: String
    let audienceName: @Sendable (Audience) -> String
    let duration: @Sendable (ProcessingTime) -> String
    let moduleTitle: @Sendable (TextModule.Kind) -> String
    let frequentQuestions: String
    let related: String
    /// Before the title of a life situation.
    let allAbout: String
    /// What stands before and behind a day.
    let reviewed: (before: String, after: String)
}

/// The page of all services.
struct DirectoryWords: Sendable {
    let search: String
    /// With words that find something, as far as there are any.
    let searchHint: @Sendable (_ examples: [String]) -> String
    let find: String
    let oneHit: String
    let hits: @Sendable (_ count: String) -> String
    let noHits: String
    let nothingFound: String
    let searchTips: [String]
    let showAll: String
    /// Words of a query that say little of the thing that somebody looks for.
    let weakWords: String
    let results: String
    let contents: String
    let lifeSituations: String
    let audiences: String
    let all: String
    let enquiries: String
}

/// How to reach a unit.
struct ContactWords: Sendable {
    let email: String
    let phone: String
    let web: String
    let openingHours: String
    let weekday: @Sendable (Weekday) -> String
    let days: @Sendable (_ first: String, _ last: String) -> String
    /// The hours of one day.
    let hours: @Sendable ([OpeningHours]) -> String
}

/// How numbers and days are written.
struct FormatWords: Sendable {
    let decimalSeparator: Character
    let groupSeparator: String
    let days: DayWriting
    let amount: @Sendable (_ number: String, _ currency: String) -> String
    let openingQuote: String
    let closingQuote: String
    let and: String
    let or: String
}
