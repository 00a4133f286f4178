/// The languages in which the compiler speaks to people.
package enum MessageLanguage: String, CaseIterable, Sendable {
    case german = "de"
    case english = "en"
}

/// One sentence for people, in every language that the compiler speaks.
package struct Wording: Hashable, Sendable {
    package let german: String
    package let english: String

    package init(de german: String, en english: String) {
        self.german = german
        self.english = english
    }

    /// The proposal to write something instead.
    package static func write(_ meant: String) -> Wording {
        Wording(de: "Schreiben Sie: \(meant)", en: "Write: \(meant)")
    }

    package subscript(language: MessageLanguage) -> String {
        switch language {
        case .german: german
        case .english: english
        }
    }
}

extension String {
    /// As a message quotes it: the end of a long text is left out.
    package var shortened: String { count > 60 ? prefix(60) + "…" : self }
}

/// `one word`, `2 words`: how many there are of what a regular English noun names.
package func englishCount(of number: Int, _ noun: String) -> String {
    number == 1 ? "one \(noun)" : "\(number) \(noun)s"
}
