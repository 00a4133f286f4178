import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Writes to the standard output, at once and as a whole.
func writeToOutput(_ text: String) throws(Failure) {
    guard let code = write(text, to: STDOUT_FILENO) else { return }
    let reason = String(cString: strerror(code))
    throw Failure(
        de: "Die Ausgabe ist nicht vollständig: \(reason).", en: "The output is not complete: \(reason).")
}

/// Writes to the standard error output, about which there is nobody to tell.
func writeToErrors(_ text: String) { _ = write(text, to: STDERR_FILENO) }

/// Ends the process.
func leave(with status: ExitStatus) -> Never { exit(status.rawValue) }

/// A variable of the environment.
func environmentValue(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

/// Whether colours may be used on the standard output: on a terminal, unless `NO_COLOR` says no (no-color.org).
var isOutputColored: Bool {
    isatty(STDOUT_FILENO) == 1 && (environmentValue("NO_COLOR") ?? "").isEmpty
        && environmentValue("TERM") != "dumb"
}

/// The columns of the terminal, or 100 where the output is something else and `COLUMNS` does not say.
var outputWidth: Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return environmentValue("COLUMNS").flatMap { Int($0) }.map { min(max($0, 40), 400) } ?? 100
}

/// A line on a terminal that says what takes so long; it shows after a moment and goes when the work is done.
final class ProgressLine: Sendable {
    private let isShown = Mutex(false)
    private let isDone = Mutex(false)

    /// Does the work, and says so if it takes more than three quarters of a second.
    static func during<Result, Fault: Error>(
        _ text: String, work: () throws(Fault) -> Result
    ) throws(Fault) -> Result {
        guard isatty(STDERR_FILENO) == 1 else { return try work() }
        let line = ProgressLine()
        Task.detached {
            try? await Task.sleep(for: .milliseconds(750))
            line.show(text)
        }
        defer { line.finish() }
        return try work()
    }

    private func show(_ text: String) {
        isDone.withLock { isDone in
            guard !isDone else { return }
            isShown.withLock { $0 = true }
            writeToErrors("\(text) …")
        }
    }

    private func finish() {
        isDone.withLock { $0 = true }
        if isShown.withLock({ $0 }) { writeToErrors("\r\u{1B}[K") }
    }
}

/// - Returns: The system's error; nil if all was written.
private func write(_ text: String, to descriptor: Int32) -> Int32? {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
        let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return errno }
        rest = rest.dropFirst(count)
    }
    return nil
}
