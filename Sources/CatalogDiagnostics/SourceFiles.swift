/// Files of a compilation with their bytes, by their ids.
package typealias SourceFiles = [SourceFileID: SourceFile]
