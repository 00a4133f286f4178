import CatalogAnalysis
import CatalogDiagnostics

extension SourceFile {
    /// Whether the file stands where definitions are read from.
    var isDefinition: Bool {
        catalogPath == CatalogLayout.head || CatalogLayout.isTypesFile(catalogPath)
            || CatalogLayout.isServiceFile(catalogPath)
    }
}
