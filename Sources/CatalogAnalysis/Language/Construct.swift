import CatalogDiagnostics
import CatalogSyntax

/// One construct of the definition language: what it is called and which keys it may have.
///
/// The reader checks definitions against these tables and the language reference is rendered from them, so
/// that the two cannot differ. A class, since each field asks for one.
package final class Construct: Sendable {
    /// What the construct is called in a sentence: „… kennt hier nur diese Angaben“.
    package let name: Wording
    /// The German name behind a word like „für“.
    let germanAccusative: String
    package let keys: [Key]
    let requiredKeys: [Key]
    private let names: WordTable

    /// - Parameter accusative: Of the German name, where it differs.
    package init(_ name: Wording, accusative: String? = nil, _ keys: [Key]) {
        self.name = name
        germanAccusative = accusative ?? name.german
        self.keys = keys
        requiredKeys = keys.filter(\.isRequired)
        names = WordTable(keys.map(\.name))
    }

    func contains(_ key: YAMLNode) -> Bool { names.contains(key) }

    func contains(_ name: String) -> Bool { names.contains(name) }

    /// This construct with further keys behind its own.
    func adding(_ name: Wording, accusative: String? = nil, _ more: [Key]) -> Construct {
        Construct(name, accusative: accusative, keys + more)
    }

    /// A key of a construct.
    package struct Key: Sendable {
        package let name: String
        package let isRequired: Bool
        /// What it is for, in one sentence.
        package let summary: Wording

        static func required(_ name: String, de: String, en: String) -> Key {
            Key(name: name, isRequired: true, summary: Wording(de: de, en: en))
        }

        static func optional(_ name: String, de: String, en: String) -> Key {
            Key(name: name, isRequired: false, summary: Wording(de: de, en: en))
        }
    }
}
