import CatalogDiagnostics
import CatalogEmitters

/// A file as the compiler wants it to be on the disk, for somebody who knows no emitters.
package struct PlannedFile: Sendable {
    /// Relative to the output folder.
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    init(_ file: OutputFile) { self.init(path: file.path, bytes: file.bytes) }
}

/// Compiles, and hands over the files as soon as they are made.
package func compile<Failure: Error>(
    _ files: [CatalogFile<Failure>], options: CompileOptions,
    takingFiles take: (@Sendable ([PlannedFile]) -> Void)?
) throws(Failure) -> Compilation {
    guard let take else { return try compile(files, options: options) }
    return try compile(files, options: options) { files in take(files.map(PlannedFile.init)) }
}
