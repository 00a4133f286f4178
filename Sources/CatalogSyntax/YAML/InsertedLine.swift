import CatalogDiagnostics

/// The line with the name of a group, `fields:`, that was forgotten and is read as if it stood in the file.
package struct InsertedLine: Sendable {
    /// The first non-blank of the line above which it is missing.
    package let place: Int
    package let indentation: Int
    /// The name of the group; nil if only its author knows it.
    package var key: String?

    /// Where the line above which it is missing begins.
    var lineStart: Int { place - depth }
    /// How far that line is indented.
    private let depth: Int

    /// Whether entries stand in front of the group that might belong to it, too.
    package let hasNeighbourAbove: Bool

    init(above place: Int, depth: Int, indentation: Int, hasNeighbourAbove: Bool = false) {
        (self.place, self.depth, self.indentation) = (place, depth, indentation)
        self.hasNeighbourAbove = hasNeighbourAbove
    }

    var text: [UInt8] {
        Array(repeating: UInt8(ascii: " "), count: indentation) + Array("\(key ?? placeholder):\n".utf8)
    }

    /// What stands for a name that is not known, differently on each line.
    private var placeholder: String { "_\(place)" }

    /// Whether a node is what the line was read as, while nobody knows its name.
    package func isKey(_ node: YAMLNode) -> Bool {
        Int(node.range.start) == place && node.isInserted && node.hasText(placeholder)
    }

    /// The change that writes it.
    package func edit(in file: SourceFile, id: SourceFileID) -> TextEdit {
        let isWindows = file.bytes.firstIndex(of: 0x0D) != nil
        let line = String(repeating: " ", count: indentation) + "\(key ?? "name"):"
        return TextEdit(
            replacing: SourceRange(file: id, start: lineStart, end: lineStart),
            with: line + (isWindows ? "\r\n" : "\n"))
    }
}

/// Reads a YAML file as if some more lines stood in it. All places are those of the file itself; the key of a line that is not there
/// has an empty one, where the line below it begins.
///
/// - Parameters:
///   - lines: Those that are missing. Nothing is read of a group whose name only its author knows.
///   - line: One that may be, too. What stands below it is read, so that a name can be found.
package func parseYAML(
    _ file: SourceFile, id: SourceFileID, inserting lines: [InsertedLine], trying line: InsertedLine
) -> (document: YAMLDocument?, diagnostics: [Diagnostic]) {
    let insertion = Insertion(lines, trying: line, into: file.bytes)
    let longer = SourceFile(path: file.path, catalogPath: file.catalogPath, bytes: insertion.bytes)
    let (document, diagnostics) = parseYAML(longer, id: id)
    return (document.map(insertion.withoutLines), diagnostics.map(insertion.withoutLines))
}

extension YAMLNode {
    /// Whether this is the key of a line that does not stand in the file.
    package var isInserted: Bool { range.start == range.end && !isTextEmpty }
}
