import Synchronization

/// Storages that wait for the next submission, in a few places that threads mostly do not share.
///
/// A place holds one storage. Taking it and putting it back are each one exchange of a whole pointer, so nothing ever
/// waits; a thread that finds its place empty makes a storage of its own, and one that finds it full drops the other one.
enum StoragePool {
    /// In bytes; a larger one is not kept, so that a hostile submission does not fill memory for longer than its call.
    static let largestStorage = 64 << 10

    private static let placeCount = 16
    /// Places lie so many pointers apart that no two share a line of a processor's cache.
    private static let distance = 16
    private typealias Place = Atomic<Unmanaged<AnswerStorage>?>

    /// Lives as long as the process.
    private nonisolated(unsafe) static let places: UnsafeMutablePointer<Place> = {
        let places = UnsafeMutablePointer<Place>.allocate(capacity: placeCount * distance)
        for index in 0..<(placeCount * distance) { (places + index).initialize(to: Place(nil)) }
        return places
    }()

    static func take() -> AnswerStorage? {
        place().pointee.exchange(nil, ordering: .acquiring)?.takeRetainedValue()
    }

    static func put(_ storage: AnswerStorage) {
        place().pointee.exchange(Unmanaged.passRetained(storage), ordering: .acquiringAndReleasing)?.release()
    }

    /// Where a thread looks: stacks of threads are far apart, so the address of a local variable tells them from one another.
    @inline(__always)
    private static func place() -> UnsafeMutablePointer<Place> {
        var local: UInt8 = 0
        let address = withUnsafeMutablePointer(to: &local) { UInt64(UInt(bitPattern: $0)) }
        let number = ((address >> 19) &* 0x9E37_79B9_7F4A_7C15) >> 60
        return places + Int(number) &* distance
    }
}
