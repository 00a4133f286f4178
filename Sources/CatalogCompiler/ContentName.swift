import CatalogDiagnostics

/// Makes a name for several texts by their content: by each with its length, so that none can be taken for two.
struct ContentName {
    private var content: [UInt8] = []

    mutating func add(_ text: String) {
        addLength(text.utf8.count)
        content += text.utf8
    }

    mutating func add(_ texts: some Sequence<String>) {
        for text in texts { add(text) }
    }

    /// Adds what is a name itself.
    mutating func add(_ name: SHA256Digest) {
        addLength(SHA256Digest.byteCount)
        name.append(to: &content)
    }

    private mutating func addLength(_ length: Int) {
        content += String(length).utf8
        content.append(UInt8(ascii: ":"))
    }

    var digest: SHA256Digest { SHA256Digest(of: content) }
}
