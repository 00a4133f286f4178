import OutputText

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The paths that a manifest lists, as far as one may trust them: only what lies inside the output folder.
struct ListedFiles: Decodable {
    private let files: [Entry]

    private struct Entry: Decodable { let path: String }

    /// Nothing if the bytes are no manifest: whoever has changed it has to tidy up, too.
    static func paths(inManifest bytes: [UInt8]) -> [String] {
        let listed = try? JSONDecoder().decode(ListedFiles.self, from: Data(bytes))
        return (listed?.files ?? []).map(\.path).filter(isInside)
    }

    /// The same for a marker, which has such a list in each of its lines.
    static func paths(inMarker bytes: [UInt8]) -> [String] {
        bytes.split(separator: UInt8(ascii: "\n")).flatMap { paths(inManifest: Array($0)) }
    }

    /// A line of a marker.
    static func markerLine(_ paths: [String]) -> [UInt8] {
        let files = paths.map { JSONValue.object([.init("path", .string($0))]) }
        return JSONValue.object([.init("files", .array(files))]).compactBytes + [0x0A]
    }

    /// Whether a path is relative and stays below the folder that it begins in.
    static func isInside(_ path: String) -> Bool {
        // By bytes, as the system does: a slash before a combining mark is no character of its own.
        let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return !path.utf8.contains(0)
            && parts.allSatisfy { part in
                !part.isEmpty && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8)
            }
    }
}
