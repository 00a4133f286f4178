import CatalogAnalysis
import CatalogDiagnostics
import CatalogEmitters
import CatalogModel

/// What a compilation is asked for.
package struct CompileOptions: Sendable {
    package let emitters: Set<Emitter>
    /// Whether the forms are searched for what can never happen; without that a catalog may compile that nobody can use.
    package let provesForms: Bool
    /// The day on which somebody compiles, for advice on dates that have not come yet; nil for none.
    package var today: CalendarDate?
    /// The part of the catalog that is proven and emitted; nil for the whole.
    package var share: Share?
    /// What a former compilation gave and what is still there. Believed only as long as it has the same content.
    package var known = KnownServices.none
    /// Whether the definitions of services are kept, although nothing is emitted.
    package var keepsServices = false
    /// Where pages in Swift find their forms.
    private(set) var placeOfForms = PlaceOfForms.ownModule

    package init(
        emitters: Set<Emitter> = Set(Emitter.allCases), provesForms: Bool = true, today: CalendarDate? = nil
    ) {
        self.emitters = emitters
        self.provesForms = provesForms
        self.today = today
    }

    /// The same on a day, `2026-03-02`.
    package func on(day: String) -> CompileOptions {
        var options = self
        options.today = CalendarDate(day)
        return options
    }

    /// The first share has the files about all services, too.
    var makesSharedFiles: Bool { share.map { $0.number == 1 } ?? true }

    /// Everything is checked and nothing emitted.
    package static let checkOnly = CompileOptions(emitters: [])

    /// The Swift that a build-tool plugin adds to a target.
    ///
    /// - Parameter withPages: Whether the pages of the forms are among it, too.
    package static func forOneModule(withPages: Bool) -> CompileOptions {
        var options = CompileOptions(emitters: withPages ? [.swift, .pages] : [.swift])
        options.placeOfForms = .sameModule
        return options
    }

    /// The formats with these names; all of them if the list is empty. Nil if there is no format of some name.
    package init?(formats: [String], provesForms: Bool = true) {
        let wanted = formats.compactMap(Emitter.init(rawValue:))
        guard wanted.count == formats.count else { return nil }
        emitters = Set(wanted.isEmpty ? Emitter.allCases : wanted)
        self.provesForms = provesForms
        today = nil
    }

    /// The names of all formats.
    package static var formats: [String] { Emitter.allCases.map(\.rawValue) }
}

/// What came of a compilation.
package struct Compilation: Sendable {
    /// The files in the order that `SourceFileID` counts; the content only of those of which something is said.
    package let files: [SourceFile]
    /// In source order.
    package let diagnostics: [Diagnostic]
    /// There as soon as the definitions could be resolved.
    package let catalog: Catalog?
    /// The definitions of services that were not known; empty where they are neither emitted nor kept.
    package let definitions: [Service]
    /// Sorted by path, the manifest last; empty if there are errors. Without the files of services that are known.
    package let outputs: [OutputFile]
    /// What came of each service, of the known ones, too; empty if there are errors.
    package let services: KnownServices
    /// How many services were asked for; nil if there are errors.
    package let countOfShare: Int?

    init(
        _ files: [SourceFile], _ diagnostics: [Diagnostic], catalog: Catalog?, definitions: [Service] = [],
        outputs: [OutputFile] = [], services: KnownServices = .none, countOfShare: Int? = nil
    ) {
        self.files = files
        self.diagnostics = diagnostics.inSourceOrder()
        self.catalog = catalog
        self.definitions = definitions
        self.outputs = outputs
        self.services = services
        self.countOfShare = countOfShare
    }

    /// The outputs for somebody who knows no emitters.
    package var outputFiles: [PlannedFile] { outputs.map(PlannedFile.init) }

    /// Whether there is a file for a service, right or wrong.
    package func hasFile(ofService id: String) -> Bool {
        files.contains { $0.catalogPath == CatalogLayout.servicePath(id) }
    }

    /// How many files define a service, right or wrong.
    package var serviceFileCount: Int { files.count { CatalogLayout.isServiceFile($0.catalogPath) } }
}
