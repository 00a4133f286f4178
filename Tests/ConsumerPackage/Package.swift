// swift-tools-version: 6.2
import PackageDescription

// A developer's package as it imports the forms: two targets whose own catalogs are compiled in the build, one of them with the
// pages of its forms, a command that uses them together with the forms of the shipped catalog, two that tell other programs what
// the forms and workflows say, and a form server.
let package = Package(
    name: "consumer",
    dependencies: [.package(name: "dienstwerk", path: "../..")],
    targets: [
        .target(
            name: "TownForms",
            dependencies: [.product(name: "FormRuntime", package: "dienstwerk")],
            plugins: [.plugin(name: "CompileCatalog", package: "dienstwerk")]),
        .target(
            name: "TownPages",
            dependencies: [
                .product(name: "FormPages", package: "dienstwerk"),
                .product(name: "FormRuntime", package: "dienstwerk"),
            ],
            plugins: [.plugin(name: "CompileCatalog", package: "dienstwerk")]),
        .executableTarget(
            name: "validate",
            dependencies: [
                "TownForms",
                "TownPages",
                .product(name: "FormPages", package: "dienstwerk"),
                .product(name: "FormRuntime", package: "dienstwerk"),
                .product(name: "GeneratedForms", package: "dienstwerk"),
            ]),
        .executableTarget(
            name: "verdicts",
            dependencies: [
                .product(name: "FormRuntime", package: "dienstwerk"),
                .product(name: "GeneratedForms", package: "dienstwerk"),
            ]),
        .executableTarget(
            name: "cases",
            dependencies: [
                .product(name: "FormRuntime", package: "dienstwerk"),
                .product(name: "GeneratedForms", package: "dienstwerk"),
            ]),
        .executableTarget(
            name: "formserver",
            dependencies: [
                .product(name: "FormPages", package: "dienstwerk"),
                .product(name: "FormRuntime", package: "dienstwerk"),
                .product(name: "GeneratedForms", package: "dienstwerk"),
                .product(name: "GeneratedPages", package: "dienstwerk"),
            ]),
    ]
)
