import Foundation
import Testing

/// What a run of the command `dienstwerk` gave.
struct CommandRun {
    let status: Int32
    let output: String
    let errors: String

    /// The first line of the output: what was found.
    var firstLine: String { String(output.prefix { $0 != "\n" }) }

    /// Runs the command that was built beside the tests. Its outputs go to files, because a full pipe would stop it;
    /// its environment has nothing but a language.
    init(
        _ arguments: [String], in folder: URL, environment: [String: String] = ["LANG": "C"],
        executable: URL? = nil
    ) throws {
        let files = URL.temporaryDirectory.appending(path: "run-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: files, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: files) }
        let (output, errors) = (files.appending(path: "output"), files.appending(path: "errors"))
        try Data().write(to: output)
        try Data().write(to: errors)
        let process = Process()
        process.executableURL = try executable ?? Self.executable()
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        status = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
        self.output = String(decoding: try Data(contentsOf: output), as: UTF8.self)
        self.errors = String(decoding: try Data(contentsOf: errors), as: UTF8.self)
    }

    /// The command that was built beside the tests.
    static func executable() throws -> URL {
        var folder = URL(filePath: CommandLine.arguments[0])
        while folder.path != "/" {
            folder.deleteLastPathComponent()
            let candidate = folder.appending(path: "dienstwerk")
            if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
        }
        throw CocoaError(.fileNoSuchFile)
    }
}

/// A folder for one test, with a small catalog in it; it goes when the test ends.
final class Workplace {
    let folder: URL

    init() throws {
        folder = URL.temporaryDirectory.appending(path: "dienstwerk-\(UUID().uuidString)")
        try write("catalog/catalog.yaml", Self.catalog)
        try write("catalog/services/first.yaml", Self.service("first"))
        try write("catalog/services/second.yaml", Self.service("second"))
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    @discardableResult
    func run(_ arguments: String..., environment: [String: String] = ["LANG": "C"]) throws -> CommandRun {
        try run(arguments, environment: environment)
    }

    func run(_ arguments: [String], environment: [String: String] = ["LANG": "C"]) throws -> CommandRun {
        try CommandRun(arguments, in: folder, environment: environment)
    }

    func url(_ path: String) -> URL { folder.appending(path: path) }

    func write(_ path: String, _ text: String) throws {
        try FileManager.default.createDirectory(
            at: url(path).deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url(path))
    }

    func remove(_ path: String) throws { try FileManager.default.removeItem(at: url(path)) }

    func exists(_ path: String) -> Bool { (try? url(path).checkResourceIsReachable()) == true }

    func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: url(path)), as: UTF8.self)
    }

    /// Every file below a folder with its bytes, hidden ones too.
    func files(in path: String) throws -> [String: Data] {
        var files: [String: Data] = [:]
        let root = url(path).resolvingSymlinksInPath().path
        for place in try FileManager.default.subpathsOfDirectory(atPath: root) {
            let url = URL(filePath: root + "/" + place)
            let isFolder = try url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory
            if isFolder != true { files[place] = try Data(contentsOf: url) }
        }
        return files
    }

    /// When each file below a folder was last changed, and which file it is.
    func stamps(in path: String) throws -> [String: String] {
        try files(in: path).keys.reduce(into: [:]) { stamps, place in
            let attributes = try FileManager.default.attributesOfItem(atPath: url(path + "/" + place).path)
            let date = (attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
            stamps[place] = "\(date) \(attributes[.systemFileNumber] ?? "")"
        }
    }

    static let catalog = """
        town: {name: {de: Musterstadt, en: Sampleton}}
        languages:
          de: {name: Deutsch}
          en: {name: English}
        timeZone: Europe/Berlin
        website: https://www.musterstadt.example
        units: {office: {name: {de: Ordnungsamt, en: Public order office}}}

        """

    static func service(_ id: String, label: String = "Name") -> String {
        """
        service: \(id)
        version: 1.0.0
        title: {de: Beispiel \(id), en: Example \(id)}
        description: {de: Ein Beispiel., en: An example.}
        responsible: office
        audience: [resident]
        legalBasis: [{de: § 1 der Satzung, en: Section 1 of the by-law}]
        form:
          pages:
            only:
              title: {de: Seite, en: Page}
              fields:
                name: {type: text, label: {de: \(label), en: Name}}
        examples:
          usual: {valid: {name: Kim Muster}}

        """
    }
}
