import CatalogDiagnostics
import CatalogSyntax

/// A file of definitions as it was parsed.
package struct ParsedFile: Sendable {
    package let source: SourceFile
    package let id: SourceFileID
    /// Nil if nothing could be read.
    package let document: YAMLDocument?
    /// What is wrong in its syntax.
    package let syntax: [Diagnostic]
    /// What the file as a whole is.
    let construct: Construct

    package init(_ source: SourceFile, id: SourceFileID) {
        let (document, syntax) = parseYAML(source, id: id)
        self.init(source, id: id, document, syntax)
    }

    /// Made of another document than what the file holds as it stands.
    init(_ source: SourceFile, id: SourceFileID, _ document: YAMLDocument?, _ syntax: [Diagnostic]) {
        (self.source, self.id, self.document, self.syntax) = (source, id, document, syntax)
        construct =
            source.catalogPath == CatalogLayout.head
            ? .catalog : CatalogLayout.isTypesFile(source.catalogPath) ? .typesFile : .service
    }
}

extension [ParsedFile] {
    /// As they stand.
    package var sources: SourceFiles { reduce(into: [:]) { $0[$1.id] = $1.source } }
}
