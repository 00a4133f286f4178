/// A growing array of plain values that keeps its room when it is emptied, for the next submission.
///
/// An array asks at every write whether somebody else holds it; this has one owner, who frees it. Indices are checked in
/// debug builds; they come from the table and from this buffer's own `count`, never from a submission.
struct ReusableBuffer<Element: BitwiseCopyable>: ~Copyable {
    private var room = UnsafeMutableBufferPointer<Element>(start: nil, count: 0)
    private(set) var count = 0

    init() {}

    deinit { room.deallocate() }

    var isEmpty: Bool { count == 0 }
    var indices: Range<Int> { 0..<count }
    var last: Element? { count > 0 ? room[count - 1] : nil }
    /// The bytes that it keeps.
    var size: Int { room.count &* MemoryLayout<Element>.stride }
    /// What it holds; valid until something is appended.
    var elements: UnsafeBufferPointer<Element> { UnsafeBufferPointer(rebasing: room[..<count]) }

    subscript(index: Int) -> Element {
        @inline(__always)
        get {
            assert(index < count)
            return room[index]
        }
        @inline(__always)
        _modify {
            assert(index < count)
            yield &room[index]
        }
    }

    /// A stretch of what it holds, cut off at the ends; valid until something is appended.
    subscript(range: Range<Int>) -> UnsafeBufferPointer<Element> {
        @inline(__always)
        get { UnsafeBufferPointer(rebasing: room[range.clamped(to: 0..<count)]) }
    }

    @inline(__always)
    mutating func append(_ element: Element) {
        if count == room.count { grow(toHold: count &+ 1) }
        room.initializeElement(at: count, to: element)
        count &+= 1
    }

    mutating func append(contentsOf elements: UnsafeBufferPointer<Element>) {
        if count &+ elements.count > room.count { grow(toHold: count &+ elements.count) }
        _ = UnsafeMutableBufferPointer(rebasing: room[count...]).initialize(from: elements)
        count &+= elements.count
    }

    mutating func append(contentsOf elements: some Sequence<Element>) {
        for element in elements { append(element) }
    }

    mutating func sort(by isBefore: (Element, Element) -> Bool) {
        var elements = UnsafeMutableBufferPointer(rebasing: room[..<count])
        elements.sort(by: isBefore)
    }

    /// Takes elements from the end until so many are left.
    mutating func shorten(to count: Int) {
        assert(0...self.count ~= count)
        self.count = count
    }

    mutating func removeAll() { count = 0 }

    /// Takes all elements out, and leaves nothing of them in memory.
    mutating func wipe() {
        UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: room[..<count]))
            .initializeMemory(as: UInt8.self, repeating: 0)
        count = 0
    }

    @inline(never)
    private mutating func grow(toHold needed: Int) {
        let larger = UnsafeMutableBufferPointer<Element>.allocate(capacity: max(needed, room.count * 2, 16))
        _ = larger.initialize(from: elements)
        room.deallocate()
        room = larger
    }
}
