import CatalogDiagnostics
import CatalogModel

extension Service {
    /// Where the definition begins: the place for what is about the service as a whole.
    var beginning: SourceRange {
        SourceRange(file: source.file, start: Int(source.start), end: Int(source.start))
    }
}
