import CatalogModel
import OutputText

/// What is stored of people, for programs: `personal-data/<service>.json` with the purposes, as a record of processing
/// activities has them (Art. 30 GDPR), and for each answer how long it is kept and whether it goes to the file.
func emitPersonalData(_ service: Service, in catalog: Catalog) -> [OutputFile] {
    guard let data = service.personalData else { return [] }
    let document = PersonalDataDocument(service: service, data: data, catalog: catalog)
    return [OutputFile(path: "personal-data/\(service.id).json", bytes: document.json.fileBytes)]
}

private struct PersonalDataDocument {
    let service: Service
    let data: PersonalData
    let catalog: Catalog

    var json: JSONValue {
        .object([
            .init("service", .string(service.id)), .init("version", .string(service.version.description)),
            .init("title", text(service.title)),
            .init("responsible", text(catalog.units[service.responsible].name)),
            .init("purposes", .array(data.purposes.map(purpose))),
            .init("fields", .array(service.storedFields.map(field))),
            .init("ends", .array(ends)),
        ])
    }

    private func purpose(_ purpose: Purpose) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("id", .string(purpose.id)), .init("purpose", text(purpose.purpose)),
            .init("basis", .string(purpose.basis.rawValue)),
            .init("article", words { $0.article(purpose.basis) }),
        ]
        if let law = purpose.law { members.append(.init("law", text(law))) }
        if let special = purpose.special {
            members.append(.init("special", .string(special.rawValue)))
            members.append(.init("specialArticle", words { $0.specialArticle(special) }))
        }
        if let consent = purpose.consent { members.append(.init("consent", pointer(consent.path))) }
        members.append(.init("retention", .string(retention(purpose.retention))))
        if !purpose.recipients.isEmpty {
            members.append(.init("recipients", .array(purpose.recipients.map(text))))
        }
        return .object(members)
    }

    /// What is stored, with its purposes; all of them keep it for the same time. Without a purpose nobody has said how
    /// long.
    private func field(_ stored: StoredField) -> JSONValue {
        let purposes = data.purposes(of: stored).map { data.purposes[$0] }
        let isInFile: JSONValue =
            switch purposes.first?.retention {
            case .file?: .boolean(true)
            case .time?: .boolean(false)
            case nil: .null
            }
        return .object([
            .init("path", pointer(stored.path, stored.waysInItems)), .init("label", text(stored.field.label)),
            .init("personal", .string(stored.mark.word)),
            .init("purposes", .array(purposes.map { .string($0.id) })),
            .init("inFile", isInFile),
            .init("retention", purposes.first.map { .string(retention($0.retention)) } ?? .null),
        ])
    }

    /// When a file that the data go to ends.
    private var ends: [JSONValue] {
        (service.workflow?.states ?? []).compactMap { state in
            state.file.map { file in
                .object([
                    .init("state", .string(state.id)), .init("plan", .string(file.plan)),
                    .init("retention", .string(file.retention.written)),
                ])
            }
        }
    }

    private func retention(_ retention: DataRetention) -> String {
        switch retention {
        case .file: "file"
        case .time(let time, _): time.written
        }
    }

    /// The way as a JSON Pointer, with `*` for each item of a list; the names of fields need no escapes.
    private func pointer(_ path: [String], _ waysInItems: [[String]] = []) -> JSONValue {
        let steps = path + waysInItems.flatMap { ["*"] + $0 }
        return .string(steps.map { "/" + $0 }.joined())
    }

    private func text(_ text: LocalizedText) -> JSONValue { byLanguage { text[$0] } }

    /// What the pages say.
    private func words(_ text: (PersonalDataWords) -> String) -> JSONValue {
        byLanguage { text(PageWords.words(for: $0, in: catalog.languages).process.data) }
    }

    /// One text a language in which the service is offered.
    private func byLanguage(_ text: (Int) -> String) -> JSONValue {
        .object(
            service.languages.filter(catalog.languages.indices.contains).map { language in
                .init(catalog.languages[language].tag.rawValue, .string(text(language)))
            })
    }
}

extension PersonalMark {
    /// Not the words of the catalog, where two of the three are no texts.
    fileprivate var word: String {
        switch self {
        case .no: "no"
        case .yes: "yes"
        case .special: "special"
        }
    }
}
