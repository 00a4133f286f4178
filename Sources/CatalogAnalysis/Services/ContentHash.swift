import CatalogDiagnostics
import CatalogSyntax

extension Analyzer {
    /// SHA-256 over what a stored submission or case depends on: the form, the workflow and the declarations of all types
    /// that they use, by name.
    ///
    /// What is said about the service (texts of its page, priorities, purposes, examples), comments and layout are left
    /// out: a case does not become one of another definition because somebody has counted the callers.
    func contentHash(of service: YAMLNode) -> String {
        var all = usedTypes
        var open = Array(usedTypes)
        while let name = open.popLast() {
            for used in types[name]?.uses ?? [] where all.insert(used).inserted { open.append(used) }
        }
        var content = HashedContent()
        for key in ["service", "form", "workflow"] { content.add(key, service.entry(key)?.value) }
        for name in all.sorted() { content.add(name, types[name]?.node) }
        return sha256Hexadecimal(content.bytes)
    }
}

/// Syntax as bytes in which no two different trees look the same.
private struct HashedContent {
    private(set) var bytes: [UInt8] = []

    mutating func add(_ name: String, _ node: YAMLNode?) {
        guard let node else { return }
        add("n", name.utf8)
        add(node)
    }

    /// Recursion follows the nesting, which the reader limits.
    private mutating func add(_ node: YAMLNode) {
        switch node.kind {
        case .mapping:
            add("m", [])
            for entry in node.entries {
                add("k", entry.key.utf8)
                add(entry.value)
            }
            add("e", [])
        case .sequence:
            add("l", [])
            for item in node.items { add(item) }
            add("e", [])
        case .scalar: add(node.style == .plain ? "p" : "q", node.utf8)
        }
    }

    /// A sign, the length and the text.
    private mutating func add(_ sign: Unicode.Scalar, _ text: some Collection<UInt8>) {
        bytes.append(UInt8(ascii: sign))
        bytes += String(text.count).utf8
        bytes.append(UInt8(ascii: ":"))
        bytes += text
    }
}
