// swift-tools-version: 6.2
import PackageDescription

/// The strictness that every target shares: Swift 6 mode comes with the tools version, the rest is said here.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "dienstwerk",
    products: [
        .library(name: "FormRuntime", targets: ["FormRuntime"]),
        .library(name: "FormPages", targets: ["FormPages"]),
        .library(name: "GeneratedForms", targets: ["GeneratedForms"]),
        .library(name: "GeneratedPages", targets: ["GeneratedPages"]),
        .executable(name: "dienstwerk", targets: ["dienstwerk"]),
        .plugin(name: "CompileCatalog", targets: ["CompileCatalog"]),
        .plugin(name: "DienstwerkCommand", targets: ["DienstwerkCommand"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        // What a consumer imports.
        .target(name: "FormRuntime", swiftSettings: strict),
        .target(
            name: "GeneratedForms", dependencies: ["FormRuntime"], path: "generated/swift",
            swiftSettings: strict),

        // What a consumer imports who shows forms, too.
        .target(name: "FormPages", dependencies: ["FormRuntime"], swiftSettings: strict),
        .target(
            name: "GeneratedPages", dependencies: ["FormPages", "GeneratedForms"], path: "generated/pages",
            swiftSettings: strict),

        // The compiler, layer by layer.
        .systemLibrary(
            name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .systemLibrary(
            name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"]), .brew(["openssl"])]),
        .target(name: "CatalogDiagnostics", dependencies: ["CLibCrypto"], swiftSettings: strict),
        .target(
            name: "CatalogSyntax", dependencies: ["CatalogDiagnostics", "CLibYAML"], swiftSettings: strict),
        .target(name: "CatalogModel", dependencies: ["CatalogDiagnostics"], swiftSettings: strict),
        .target(
            name: "CatalogAnalysis", dependencies: ["CatalogDiagnostics", "CatalogModel", "CatalogSyntax"],
            swiftSettings: strict),
        .target(
            name: "CatalogEvaluation", dependencies: ["CatalogModel", "CatalogSyntax", "FormRuntime"],
            swiftSettings: strict),
        .target(
            name: "CatalogSatisfiability",
            dependencies: ["CatalogDiagnostics", "CatalogEvaluation", "CatalogModel", "FormRuntime"],
            swiftSettings: strict),
        .target(
            name: "CatalogPrioritization",
            dependencies: ["CatalogDiagnostics", "CatalogEvaluation", "CatalogModel", "FormRuntime"],
            swiftSettings: strict),
        .target(
            name: "CatalogRules", dependencies: ["CatalogDiagnostics", "CatalogModel"], swiftSettings: strict),
        .target(name: "OutputText", swiftSettings: strict),
        .target(
            name: "CatalogEmitters",
            dependencies: [
                "CatalogDiagnostics", "CatalogModel", "CatalogPrioritization", "FormRuntime", "OutputText",
            ],
            resources: [.embedInCode("FormScript"), .embedInCode("HTML/Catalog/search.js")],
            swiftSettings: strict),
        .target(
            name: "CatalogCompiler",
            dependencies: [
                "CatalogAnalysis", "CatalogDiagnostics", "CatalogEmitters", "CatalogEvaluation",
                "CatalogModel", "CatalogPrioritization",
                "CatalogRules", "CatalogSatisfiability", "CatalogSyntax", "FormRuntime", "OutputText",
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "dienstwerk",
            dependencies: [
                "CatalogCompiler", "CatalogDiagnostics", "FormRuntime", "OutputText",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        // What compiles a consumer's catalog: in each build, and on command.
        .plugin(name: "CompileCatalog", capability: .buildTool(), dependencies: ["dienstwerk"]),
        .plugin(
            name: "DienstwerkCommand",
            capability: .command(
                intent: .custom(
                    verb: "dienstwerk", description: "Checks and compiles a catalog of services."),
                permissions: [
                    .writeToPackageDirectory(
                        reason: "build writes generated/, new service writes a definition.")
                ]),
            dependencies: ["dienstwerk"]),

        // Tests, one target a layer, so that a change rebuilds little.
        .testTarget(name: "FormRuntimeTests", dependencies: ["FormRuntime"], swiftSettings: strict),
        .testTarget(
            name: "FormPagesTests",
            dependencies: ["FormPages", "FormRuntime", "GeneratedForms", "GeneratedPages", "OutputText"],
            swiftSettings: strict),
        .testTarget(
            name: "CatalogSyntaxTests", dependencies: ["CatalogDiagnostics", "CatalogSyntax"],
            swiftSettings: strict),
        .testTarget(
            name: "CompilerTests",
            dependencies: [
                "CatalogAnalysis", "CatalogCompiler", "CatalogDiagnostics", "CatalogEmitters",
                "CatalogEvaluation", "CatalogModel",
                "CatalogPrioritization", "CatalogRules", "CatalogSyntax", "FormRuntime", "OutputText",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "ProjectTests", dependencies: ["FormRuntime", "GeneratedForms"], swiftSettings: strict),
    ]
)
