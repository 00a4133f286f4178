/// Where the files of a catalog stand.
package enum CatalogLayout {
    package static let head = "catalog.yaml"

    private static let types = "types/"
    private static let services = "services/"
    private static let ending = ".yaml"

    package static func isTypesFile(_ path: String) -> Bool { name(of: path, in: types) != nil }

    package static func isServiceFile(_ path: String) -> Bool { name(of: path, in: services) != nil }

    /// Whether a file stands where what services have in common is read from.
    package static func isCommonFile(_ path: String) -> Bool { path == head || isTypesFile(path) }

    /// The id that the service in a file has to have; nil for a file that holds no service.
    package static func serviceID(_ path: String) -> String? {
        name(of: path, in: services).map { String(Substring($0)) }
    }

    /// Where the definition of a service stands.
    package static func servicePath(_ id: String) -> String { services + id + ending }

    /// The name, without its ending, of a definition that stands in a folder itself; nil for any other file.
    ///
    /// By bytes, as the system does: a slash before a combining mark is no character of its own.
    private static func name(of path: String, in folder: String) -> Substring.UTF8View? {
        let bytes = path.utf8
        guard bytes.count >= folder.utf8.count + ending.utf8.count, bytes.starts(with: folder.utf8) else {
            return nil
        }
        let name = bytes.dropFirst(folder.utf8.count)
        guard name.suffix(ending.utf8.count).elementsEqual(ending.utf8),
            !name.contains(UInt8(ascii: "/"))
        else { return nil }
        return name.dropLast(ending.utf8.count)
    }
}
