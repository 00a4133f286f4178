import CatalogDiagnostics

/// Reads one YAML file.
///
/// The document has everything that could be read; it knows which names got lost with what could not, so that nobody
/// reports consequences. There is none if nothing could be read. Time and memory are linear in the size of the file;
/// no input traps.
package func parseYAML(
    _ file: SourceFile, id: SourceFileID
) -> (document: YAMLDocument?, diagnostics: [Diagnostic]) {
    let check = SourceCheck(file.bytes, file: id)
    guard !check.isHopeless else { return (nil, check.diagnostics) }
    var recovery = YAMLRecovery(check, file: id)
    let reader = recovery.read()
    let diagnostics = check.diagnostics + recovery.diagnostics
    guard let reader else { return (nil, diagnostics.inSourceOrder()) }
    let isEmptyByMistake = !diagnostics.isEmpty && reader.records.isEmpty
    let found = (isEmptyByMistake ? diagnostics : diagnostics + reader.diagnostics).inSourceOrder()
    guard let root = reader.records.first, root.size > 0, root.shape == .mapping || found.isEmpty else {
        return (nil, found)
    }
    let tree = YAMLTree(
        file: id, source: reader.source, arena: reader.arena, records: reader.records, lost: reader.lost)
    return (YAMLDocument(tree: tree), found)
}

/// What a file may hold, so that no file exhausts the compiler.
enum YAMLLimits {
    static let fileBytes = 16 << 20
    static let scalarBytes = 64 << 10
    static let depth = 32
    static let repeatedNodes = 10_000
    /// Entries of a mapping or items of a sequence.
    static let entries = 10_000
    /// Bytes that are read again and again because of mistakes in a file.
    static let bytesReadAgain = 64 << 20
}
