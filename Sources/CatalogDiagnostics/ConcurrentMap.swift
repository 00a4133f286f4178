import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Dispatch
#endif

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
            onAllProcessors(groups) { group in
                for index in (count * group / groups)..<(count * (group + 1) / groups) {
                    (places + index).initialize(to: transform(self[index]))
                }
            }
            initializedCount = count
        }
    }
}

#if canImport(Glibc)
    /// Does some work for each number below a count, and returns when all is done.
    ///
    /// Where no thread is to be had, because a container or a limit allows no more of them, this one does all of it. Dispatch would wait for
    /// ever.
    private func onAllProcessors(_ count: Int, _ work: @Sendable (Int) -> Void) {
        withoutActuallyEscaping(work) { work in SharedWork.run(count, work) }
    }

    /// Work that several threads take from.
    private final class SharedWork: Sendable {
        private let count: Int
        private let work: @Sendable (Int) -> Void
        private let next = Atomic(0)

        private init(_ count: Int, _ work: @escaping @Sendable (Int) -> Void) {
            (self.count, self.work) = (count, work)
        }

        static func run(_ count: Int, _ work: @escaping @Sendable (Int) -> Void) {
            let shared = SharedWork(count, work)
            var threads: [pthread_t] = []
            while threads.count + 1 < min(count, processorCount), let thread = shared.thread() {
                threads.append(thread)
            }
            shared.takeAll()
            for thread in threads { pthread_join(thread, nil) }
        }

        /// Does what nobody has taken yet.
        private func takeAll() {
            while true {
                let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard number < count else { return }
                work(number)
            }
        }

        /// A thread that helps; nil if there is none to be had.
        private func thread() -> pthread_t? {
            let own = Unmanaged.passRetained(self)
            var thread = pthread_t()
            let code = pthread_create(
                &thread, nil,
                { own in
                    if let own { Unmanaged<SharedWork>.fromOpaque(own).takeRetainedValue().takeAll() }
                    return nil
                }, own.toOpaque())
            guard code == 0 else {
                own.release()
                return nil
            }
            return thread
        }
    }

    private let processorCount = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
#else
    private func onAllProcessors(_ count: Int, _ work: @Sendable (Int) -> Void) {
        DispatchQueue.concurrentPerform(iterations: count, execute: work)
    }
#endif
