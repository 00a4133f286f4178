import CatalogDiagnostics

/// Reads one YAML file.
///
/// The document is there if and only if nothing of the file got lost: after a mistake that hides a part of the
/// definition (almost every one of `DW10xx`), going on would only report consequences. Time and memory are
/// linear in the size of the file; no input traps.
package func parseYAML(
    _ file: SourceFile, id: SourceFileID
) -> (document: YAMLDocument?, diagnostics: [Diagnostic]) {
    let check = SourceCheck(file.bytes, file: id)
    if let mistake = check.mistake { return (nil, [mistake]) }
    var reader = YAMLReader(
        source: file.bytes, file: id, contentStart: check.contentStart, isASCII: check.isASCII)
    reader.read()
    let diagnostics = reader.diagnostics.inSourceOrder()
    guard reader.isComplete, !reader.records.isEmpty else { return (nil, diagnostics) }
    let tree = YAMLTree(file: id, source: file.bytes, arena: reader.arena, records: reader.records)
    return (YAMLDocument(tree: tree), diagnostics)
}

/// What a file may hold, so that no file exhausts the compiler.
enum YAMLLimits {
    static let fileBytes = 16 << 20
    static let scalarBytes = 64 << 10
    static let depth = 32
    static let repeatedNodes = 10_000
}
