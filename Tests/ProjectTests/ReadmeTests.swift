import Foundation
import Testing

/// The README is run, not believed: its commands on a copy of the catalog, its Swift against what is compiled.
struct ReadmeTests {
    private static let project = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent()

    /// A fenced block: its language, the comment in front of it, and its lines.
    private struct Block {
        let language: String
        let file: String?
        let lines: [String]
    }

    private func blocks() throws -> [Block] {
        let text = try String(contentsOf: Self.project.appending(path: "README.md"), encoding: .utf8)
        var (blocks, language, lines, file): ([Block], String?, [String], String?) = ([], nil, [], nil)
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.hasPrefix("```") {
                if let open = language {
                    blocks.append(Block(language: open, file: file, lines: lines))
                    (language, lines, file) = (nil, [], nil)
                } else {
                    language = String(line.dropFirst(3))
                }
            } else if language != nil {
                lines.append(line)
            } else if line.hasPrefix("<!-- file: ") {
                file = String(line.dropFirst("<!-- file: ".count).dropLast(" -->".count))
            }
        }
        return blocks
    }

    @Test func everyCommandGivesWhatIsShown() throws {
        let place = URL.temporaryDirectory.appending(path: "readme-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: place) }
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            at: Self.project.appending(path: "catalog"), to: place.appending(path: "catalog"))
        var count = 0
        for block in try blocks() {
            if let file = block.file {
                try (block.lines.joined(separator: "\n") + "\n").write(
                    to: place.appending(path: file), atomically: true, encoding: .utf8)
            }
            guard block.language == "console" else { continue }
            for (index, line) in block.lines.enumerated() where line.hasPrefix("$ ") {
                let output = try run(String(line.dropFirst(2)), in: place)
                for shown in block.lines[(index + 1)...].prefix(while: { !$0.hasPrefix("$ ") }) {
                    #expect(
                        output.contains(shown),
                        "\(line) does not give: \(shown)\nbut\n\(output.joined(separator: "\n"))")
                }
                count += 1
            }
        }
        #expect(count >= 8)
    }

    /// The lines that a command of the README prints. `swift run dienstwerk` is the command that was built beside the tests.
    private func run(_ command: String, in place: URL) throws -> [String] {
        let process = Process()
        let output = place.appending(path: ".output")
        try Data().write(to: output)
        let handle = try FileHandle(forWritingTo: output)
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = ["-c", "swift() { shift 2; \"$DIENSTWERK\" \"$@\"; }; \(command)"]
        process.currentDirectoryURL = place
        process.environment = [
            "LANG": "C", "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
            "DIENSTWERK": try CommandRun.executable().path,
        ]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = handle
        process.standardError = handle
        try process.run()
        process.waitUntilExit()
        try handle.close()
        return try String(contentsOf: output, encoding: .utf8).split(separator: "\n").map(String.init)
    }

    @Test func everyLineOfSwiftIsCompiledSomewhere() throws {
        let sources = [
            "generated/swift/ExchangeWasteBin.swift",
            "Tests/ConsumerPackage/Package.swift",
            "Tests/ConsumerPackage/Sources/validate/ReadmeExample.swift",
            "Tests/ConsumerPackage/Sources/formserver/ShowAgain.swift",
        ]
        let compiled = Set(
            try sources.flatMap { source in
                try String(contentsOf: Self.project.appending(path: source), encoding: .utf8).split(
                    separator: "\n"
                )
                .map(String.init)
            })
        for block in try blocks() where block.language == "swift" {
            for line in block.lines { #expect(compiled.contains(line), "\(line)") }
        }
    }

    @Test func everyLinkLeadsSomewhere() throws {
        let text = try String(contentsOf: Self.project.appending(path: "README.md"), encoding: .utf8)
        let links = text.matches(of: /\]\(([^)#]+)\)/).map { String($0.output.1) }.filter {
            !$0.hasPrefix("http")
        }
        #expect(!links.isEmpty)
        for link in links {
            #expect(
                FileManager.default.fileExists(atPath: Self.project.appending(path: link).path), "\(link)")
        }
    }
}
