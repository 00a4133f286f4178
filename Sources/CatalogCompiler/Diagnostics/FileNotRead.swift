import CatalogDiagnostics

extension DiagnosticDefinition {
    /// A YAML file at a place where no definition is looked for.
    package static let fileNotRead = DiagnosticDefinition(
        code: "DW2901", name: "file-not-read", severity: .error,
        summary: Wording(
            de: "Eine YAML-Datei liegt dort, wo sie nicht gelesen wird, oder heißt falsch.",
            en: "A YAML file is at a place where it is not read, or has the wrong name."),
        explanation: Wording(
            de: """
                Ein Katalog besteht aus `catalog.yaml`, den Typen in `types/*.yaml` und den Diensten in \
                `services/*.yaml`. Andere YAML-Dateien werden nicht gelesen; damit nichts unbemerkt fehlt, ist das ein \
                Fehler. Benennen Sie die Datei um (die Endung ist `.yaml`, nicht `.yml` oder `.yaml.txt`) oder verschieben Sie sie. \
                Dateien, deren Name mit einem Punkt beginnt, werden übergangen.
                """,
            en: """
                A catalog consists of `catalog.yaml`, the types in `types/*.yaml` and the services in `services/*.yaml`. \
                Other YAML files are not read; so that nothing is missing unnoticed, this is an error. Rename the file \
                (the ending is `.yaml`, not `.yml` or `.yaml.txt`) or move it. Files whose name begins with a full stop are passed over.
                """),
        badExample: .service(
            """
            service: example # DW2901
            """),
        goodExample: .service(
            """
            service: example
            version: 1.0.0
            title: {de: Mülltonne tauschen, en: Exchange a waste bin}
            description: {de: Hier tauschen Sie Ihre Tonne., en: Exchange your bin here.}
            responsible: ordnungsamt
            audience: [resident]
            legalBasis: [{de: § 5 Abfallsatzung, en: Section 5 of the by-law}]
            form:
              pages:
                bin:
                  title: {de: Ihre Tonne, en: Your bin}
                  fields:
                    street: {type: text, label: {de: Straße, en: Street}}
            examples:
              usual: {valid: {street: Hauptstraße}}
            """))
}

extension [Diagnostic] {
    /// What is said of files that are not read: one error a file, but only one for all in a folder where none is.
    ///
    /// - Parameter first: The number of the first.
    static func filesNotRead(_ files: [SourceFile], from first: Int) -> [Diagnostic] {
        let folders = files.map { file -> String? in
            let folder = file.catalogPath.split(separator: "/").dropLast().joined(separator: "/")
            return ["", "services", "types"].contains(folder) ? nil : folder
        }
        let counts = Dictionary(folders.compactMap { folder in folder.map { ($0, 1) } }, uniquingKeysWith: +)
        var told: Set<String> = []
        return files.indices.compactMap { number in
            let id = SourceFileID(first + number)
            guard let folder = folders[number], let count = counts[folder], count > 1 else {
                return .fileNotRead(files[number], id: id)
            }
            return told.insert(folder).inserted ? .folderNotRead(folder, count: count, id: id) : nil
        }
    }
}

extension Diagnostic {
    fileprivate static func fileNotRead(_ file: SourceFile, id: SourceFileID) -> Diagnostic {
        let parts = file.catalogPath.split(separator: "/")
        let name = parts.last.map(String.init) ?? file.catalogPath
        let stem = name.split(separator: ".").first.map(String.init) ?? name
        let proposal =
            switch parts.first {
            case "types" where parts.count == 2, "services" where parts.count == 2:
                Wording(
                    de: "Benennen Sie die Datei in „\(stem).yaml“ um.",
                    en: "Rename the file to “\(stem).yaml”.")
            default:
                parts.count == 1 && ["catalog", "katalog", "catalogue"].contains(stem.lowercased())
                    ? Wording(
                        de: "Benennen Sie die Datei in „catalog.yaml“ um.",
                        en: "Rename the file to “catalog.yaml”.")
                    : Wording(
                        de:
                            "Ein Dienst gehört nach „services/\(stem).yaml“, Typen nach „types/\(stem).yaml“.",
                        en: "A service belongs in “services/\(stem).yaml”, types in “types/\(stem).yaml”.")
            }
        return Diagnostic(
            .fileNotRead, at: SourceRange(file: id, start: 0, end: 0),
            Wording(
                de: "Die Datei „\(file.catalogPath)“ wird nicht gelesen.",
                en: "The file “\(file.catalogPath)” is not read."),
            proposal: proposal)
    }

    /// - Parameter id: One of its files.
    fileprivate static func folderNotRead(_ folder: String, count: Int, id: SourceFileID) -> Diagnostic {
        Diagnostic(
            .fileNotRead, at: SourceRange(file: id, start: 0, end: 0),
            Wording(
                de: "Die \(count) Dateien in „\(folder)/“ werden nicht gelesen.",
                en: "The \(count) files in “\(folder)/” are not read."),
            proposal: Wording(
                de: "Dienste gehören nach „services/“, Typen nach „types/“.",
                en: "Services belong in “services/”, types in “types/”."))
    }
}
