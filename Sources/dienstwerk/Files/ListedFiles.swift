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

    /// Whether a manifest lists a service.
    static func listsServices(inManifest bytes: [UInt8]) -> Bool {
        let listed = try? JSONDecoder().decode(ListedServices.self, from: Data(bytes))
        return listed?.services.isEmpty == false
    }

    private struct ListedServices: Decodable {
        let services: [Service]

        struct Service: Decodable { let id: String }
    }

    /// Whether a manifest is one of something else, such as that of a web app, which has the same name. One that is damaged is ours.
    static func areMissing(inManifest bytes: [UInt8]) -> Bool {
        (try? JSONDecoder().decode(MemberNames.self, from: Data(bytes))).map { names in
            !names.all.isEmpty && !names.all.contains("files")
        } ?? false
    }

    private struct MemberNames: Decodable {
        let all: [String]

        init(from decoder: any Decoder) throws {
            all = try decoder.container(keyedBy: Name.self).allKeys.map(\.stringValue)
        }

        private struct Name: CodingKey {
            let stringValue: String
            let intValue: Int? = nil

            init(stringValue: String) { self.stringValue = stringValue }
            init?(intValue: Int) { nil }
        }
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
