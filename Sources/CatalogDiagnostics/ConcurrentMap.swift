import Dispatch

extension Array where Element: Sendable {
    /// What `transform` makes of each element, in their order, found on all processors at once.
    ///
    /// The elements are handed out in neighbouring groups, of which there are more than processors, so that none waits
    /// long for the others. A few elements are not worth the threads.
    package func concurrentMap<Result>(_ transform: @Sendable (Element) -> Result) -> [Result] {
        guard count >= 8 else { return map(transform) }
        let groups = Swift.min(count, 16)
        return [Result](unsafeUninitializedCapacity: count) { buffer, initializedCount in
            guard let first = buffer.baseAddress else { return }
            nonisolated(unsafe) let places = first
            DispatchQueue.concurrentPerform(iterations: groups) { group in
                for index in (count * group / groups)..<(count * (group + 1) / groups) {
                    (places + index).initialize(to: transform(self[index]))
                }
            }
            initializedCount = count
        }
    }
}
