import Foundation
import PackagePlugin

/// `swift package dienstwerk …`: runs the command in the folder of the package, so that a package that depends on
/// Dienstwerk can check and build its catalog without installing anything.
@main
struct DienstwerkCommand: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) throws {
        let process = Process()
        process.executableURL = try context.tool(named: "dienstwerk").url
        process.arguments = arguments
        process.currentDirectoryURL = context.package.directoryURL
        try process.run()
        process.waitUntilExit()
        if process.terminationReason != .exit || process.terminationStatus != 0 {
            Diagnostics.error(
                "dienstwerk \(arguments.joined(separator: " ")): exit code \(process.terminationStatus)")
        }
    }
}
