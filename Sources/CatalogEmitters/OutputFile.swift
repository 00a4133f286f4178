/// A file that the compiler writes: where, and which bytes.
package struct OutputFile: Hashable, Sendable {
    /// Relative to the output folder, with `/` between folders; never begins with `/` and holds no `..`.
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    package init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }
}
