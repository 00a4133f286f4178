import CatalogSyntax

extension Part {
    /// The keys of some named entry whose type is not known.
    var general: Construct? {
        switch self {
        case .keys(let construct): construct
        case .field, .item: .anyField
        case .type: .anyType
        case .option: .option
        case .inputs(let construct): construct
        case .named, .text, .answers: nil
        }
    }

    /// Keys that stand among names.
    var constructBeside: Construct? { if case .inputs(let construct) = self { construct } else { nil } }

    /// Whether an entry makes sense in a group.
    func holds(_ entry: YAMLNode.Entry) -> Bool {
        if let element { return element.likeness(of: entry.value) > 0 }
        guard let general, general.contains(entry.key) else { return false }
        return Part(below: entry.key.text, of: general)?.isLike(entry.value) ?? false
    }

    /// Whether an entry in the mapping of `other` was meant to stand below the key of this one.
    func takesBeside(_ entry: YAMLNode.Entry, instead other: Part) -> Bool {
        switch (self, other) {
        case (.inputs, _), (.answers, _):
            !other.isLike(entry.value) && other.general?.contains(entry.key) != true
        case (.named(let own), .named(let other)):
            own.likeness(of: entry.value) > other.likeness(of: entry.value)
        case (.named(let own), _):
            other.general?.contains(entry.key) != true && own.isLike(entry.value)
        case (_, .named(let other)):
            general?.contains(entry.key) == true && !other.isLike(entry.value)
        case (_, _):
            general?.contains(entry.key) == true && other.general?.contains(entry.key) != true
        }
    }
}
