/// Where the files of a catalog stand.
package enum CatalogLayout {
    package static let head = "catalog.yaml"

    package static func isTypesFile(_ path: String) -> Bool { isFile(path, in: "types/") }

    package static func isServiceFile(_ path: String) -> Bool { isFile(path, in: "services/") }

    /// Whether a file stands where what services have in common is read from.
    package static func isCommonFile(_ path: String) -> Bool { path == head || isTypesFile(path) }

    /// Whether a file stands where definitions are read from.
    package static func isDefinition(_ path: String) -> Bool { isCommonFile(path) || isServiceFile(path) }

    /// The id that the service in a file has to have; nil for a file that holds no service.
    package static func serviceID(_ path: String) -> String? {
        isServiceFile(path) ? String(path.dropFirst("services/".count).dropLast(".yaml".count)) : nil
    }

    /// Where the definition of a service stands.
    package static func servicePath(_ id: String) -> String { "services/\(id).yaml" }

    private static func isFile(_ path: String, in folder: String) -> Bool {
        path.hasPrefix(folder) && path.hasSuffix(".yaml") && !path.dropFirst(folder.count).contains("/")
    }
}
