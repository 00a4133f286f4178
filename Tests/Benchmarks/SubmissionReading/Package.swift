// swift-tools-version: 6.2
import PackageDescription

// What the compiled forms take for a submission; `Tests/Benchmarks/benchmark.py` builds and runs it.
let package = Package(
    name: "submission-reading",
    dependencies: [.package(name: "dienstwerk", path: "../../..")],
    targets: [
        .executableTarget(
            name: "submission-reading",
            dependencies: [
                .product(name: "FormRuntime", package: "dienstwerk"),
                .product(name: "GeneratedForms", package: "dienstwerk"),
            ])
    ]
)
