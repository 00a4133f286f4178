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
        var content: [UInt8] = []
        for key in ["service", "form", "workflow"] {
            service.entry(key)?.value.appendContent(named: key, to: &content)
        }
        for name in all.sorted() { types[name]?.node.appendContent(named: name, to: &content) }
        return sha256Hexadecimal(content)
    }
}
