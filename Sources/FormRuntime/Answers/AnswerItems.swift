/// The items of a list, in order. The value of an item that is not a record is at offset 0 of its answers.
public struct AnswerItems: Collection {
    private let storage: AnswerStorage
    private let first: Int
    public let count: Int

    init(_ storage: AnswerStorage, first: Int, count: Int) {
        self.storage = storage
        self.first = first
        self.count = count
    }

    /// The place of an item: its number, and where it lies.
    public struct Index: Comparable {
        let number: Int
        let header: Int

        public static func == (left: Index, right: Index) -> Bool { left.number == right.number }
        public static func < (left: Index, right: Index) -> Bool { left.number < right.number }
    }

    public var startIndex: Index { Index(number: 0, header: first) }

    public var endIndex: Index { Index(number: count, header: 0) }

    public func index(after index: Index) -> Index {
        Index(number: index.number + 1, header: Int(storage.slot(index.header).end))
    }

    public subscript(index: Index) -> Answers { Answers(storage, header: index.header) }
}
