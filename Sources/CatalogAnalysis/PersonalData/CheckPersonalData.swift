import CatalogDiagnostics
import CatalogModel

/// What purposes leave out or promise wrongly, held against what is stored and how long the file is kept.
func check(_ data: PersonalData, _ form: Form, _ workflow: Workflow?) -> [Diagnostic] {
    let check = PersonalDataCheck(data, stored: Service.storedFields(form, workflow), workflow)
    // Whom a field belongs to is not clear then.
    guard check.selections.isEmpty else { return check.selections }
    let fieldsWithoutPurpose = check.fieldsWithoutPurpose
    return fieldsWithoutPurpose + check.emptyPurposes + check.specialData + check.consents + check.retentions
        + check.contradictions
        + check.freeAnswersWithoutPurpose(besides: fieldsWithoutPurpose)
}

private struct PersonalDataCheck {
    let data: PersonalData
    let stored: [StoredField]
    /// Of what is stored, what each purpose needs.
    private let fieldsByPurpose: [[StoredField]]
    let workflow: Workflow?
    let ends: FileEnds?

    init(_ data: PersonalData, stored: [StoredField], _ workflow: Workflow?) {
        self.data = data
        self.stored = stored
        fieldsByPurpose = data.fieldsByPurpose(stored)
        self.workflow = workflow
        ends = workflow.map { FileEnds($0) }
    }

    /// `others` can stand once.
    var selections: [Diagnostic] {
        let others = data.purposes.compactMap { purpose -> SourceRange? in
            if case .others(let range) = purpose.fields { range } else { nil }
        }
        return others.dropFirst().map { .othersTwice($0, first: others[0]) }
    }

    var fieldsWithoutPurpose: [Diagnostic] {
        let purposes = data.purposes.map(\.id)
        return withoutPurpose { $0.mark != .no }.map {
            .fieldWithoutPurpose($0.place, fields: $0.found.paths, purposes: purposes)
        }
    }

    /// `others` where other purposes name all that is stored.
    var emptyPurposes: [Diagnostic] {
        zip(data.purposes, fieldsByPurpose).compactMap { purpose, fields in
            guard fields.isEmpty, case .others(let range) = purpose.fields else { return nil }
            return .purposeWithoutData(range, purpose: purpose.id)
        }
    }

    /// - Parameter others: What was reported: whoever names a field because of what is personal in it names the rest of it as well.
    func freeAnswersWithoutPurpose(besides others: [Diagnostic]) -> [Diagnostic] {
        let purposes = data.purposes.map(\.id)
        let reported = Set(others.map(\.range))
        let personal = Set(stored.filter { $0.mark != .no }.map(\.outerPath))
        return withoutPurpose(\.mayNamePeople).filter { !reported.contains($0.place) }.map { place, found in
            // What the type alone makes personal in it would be so no more.
            let isMixed = found.contains { personal.contains($0.outerPath) }
            return .answerWithoutPurpose(
                place, fields: found.paths, purposes: purposes, inner: isMixed ? found.map(\.name) : [])
        }
    }

    /// Answers that no purpose names, by field of the service.
    private func withoutPurpose(
        _ counts: (StoredField) -> Bool
    ) -> [(place: SourceRange, found: [StoredField])] {
        var places: [SourceRange] = []
        var found: [SourceRange: [StoredField]] = [:]
        for field in stored where counts(field) && data.purposes(of: field).isEmpty {
            let place = field.outer.source
            if found[place] == nil { places.append(place) }
            found[place, default: []].append(field)
        }
        return places.map { ($0, found[$0] ?? []) }
    }

    var specialData: [Diagnostic] {
        zip(data.purposes, fieldsByPurpose).compactMap { purpose, fields in
            switch (purpose.special, fields.first { $0.mark == .special }) {
            case (nil, let field?):
                return .specialDataWithoutGround(
                    purpose.source, purpose: purpose.id, field: field.name,
                    marked: (field.marking ?? field.field).source)
            // It needs nothing at all, which is reported.
            case (.some, nil) where fields.isEmpty: return nil
            case (.some, nil): return .groundWithoutSpecialData(purpose.source, purpose: purpose.id)
            case (nil, nil), (.some, .some): return nil
            }
        }
    }

    /// What is named as a consent has to be one, and the applicant has to give it.
    var consents: [Diagnostic] {
        let byPath = Dictionary(stored.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        return data.purposes.compactMap { purpose in
            guard let consent = purpose.consent else { return nil }
            let name = consent.path.joined(separator: ".")
            guard let field = byPath[consent.path], case .consent = field.answer.type else {
                return .consentNotAskedFor(consent.source, field: name)
            }
            guard let asker = workflow?.transition(thatAsksFor: field), !asker.isTheApplicants else {
                return nil
            }
            return .consentOfSomebodyElse(
                consent.source, field: name, transition: asker.id,
                mayBeTheApplicants: asker.roles.contains(.applicant),
                at: asker.source)
        }
    }

    // MARK: - Time

    var retentions: [Diagnostic] {
        data.purposes.compactMap { purpose in
            switch purpose.retention {
            case .file(let range):
                guard let workflow, let ends else { return .noFileWithoutWorkflow(range) }
                return ends.without.first.map {
                    .noFileToKeepDataWith(
                        range, purpose: purpose.id, path: ends.path(to: $0, in: workflow),
                        ends: ends.without.map { workflow.states[$0].id }, time: ends.usualTime)
                }
            case .time(let time, let range):
                guard let workflow, let ends, let file = ends.firstFile(exceededBy: time) else { return nil }
                return .dataOutliveFile(
                    range, time: time, file: file.retention, path: ends.path(to: file.state, in: workflow),
                    end: workflow.states[file.state].source,
                    isFileAtEachEnd: ends.without.isEmpty, longest: ends.longestTime)
            }
        }
    }

    /// The same answer cannot be erased at two times: what stands in the file stays there.
    var contradictions: [Diagnostic] {
        var reported: Set<Int> = []
        return stored.compactMap { field in
            let purposes = data.purposes(of: field)
            guard let first = purposes.first,
                let other = purposes.first(where: {
                    !data.purposes[$0].retention.isSame(as: data.purposes[first].retention)
                }),
                reported.insert(other).inserted
            else { return nil }
            let place = data.purposes[other].place(of: field) ?? data.purposes[other].source
            let earlier = data.purposes[first].place(of: field) ?? data.purposes[first].source
            return .contradictingRetention(
                place, field: field.path.joined(separator: "."),
                times: (data.purposes[first].retention.text, data.purposes[other].retention.text),
                first: earlier)
        }
    }
}

/// The ends of a workflow and how long the file is kept there.
private struct FileEnds {
    /// The ends that hand over no file.
    let without: [Int]
    /// What is handed over at the others, the shortest time first.
    private let files: [(state: Int, retention: Retention)]

    init(_ workflow: Workflow) {
        let ends = workflow.states.indices.filter { workflow.states[$0].isFinal }
        without = ends.filter { workflow.states[$0].file == nil }
        files = ends.compactMap { end in
            workflow.states[end].file.map { (state: end, retention: $0.retention) }
        }
        .sorted { $0.retention < $1.retention }
    }

    /// The end with the shortest time of those after which the file may be gone before something that is kept for a time.
    func firstFile(exceededBy time: Retention) -> (state: Int, retention: Retention)? {
        files.first { time.mayExceed($0.retention) }
    }

    /// For how long data can be kept at the most outside of the file, whatever the end; nil without a file.
    var longestTime: Retention? { .longest(within: files.map(\.retention)) }

    /// A time to propose, for which data can be kept whatever the end.
    var usualTime: Retention {
        firstFile(exceededBy: .usual) == nil ? .usual : longestTime ?? .usual
    }

    func path(to state: Int, in workflow: Workflow) -> String {
        let graph = WorkflowGraph(workflow)
        return graph.text(graph.paths(from: workflow.initial).path(to: state), from: workflow.initial)
    }
}

extension Retention {
    /// What serves as an example.
    static let usual = Retention(count: 3, unit: .months)
}

extension [StoredField] {
    /// The ways to the answers, as purposes name them. What stands in a list follows one behind the other and is one answer.
    fileprivate var paths: [String] {
        var paths: [String] = []
        for field in self {
            let path = field.path.joined(separator: ".")
            if paths.last != path { paths.append(path) }
        }
        return paths
    }
}

extension StoredField {
    /// As people would write the way to it, `children.name`.
    fileprivate var name: String { (path + waysInItems.joined()).joined(separator: ".") }
}

extension Purpose {
    /// Where it names an answer; nil where it does with `others`.
    fileprivate func place(of field: StoredField) -> SourceRange? {
        if case .named(let fields) = self.fields {
            fields.first { field.isSelected(by: $0.path) }?.source
        } else {
            nil
        }
    }
}

extension DataRetention {
    fileprivate func isSame(as other: DataRetention) -> Bool {
        switch (self, other) {
        case (.file, .file): true
        case (.time(let one, _), .time(let another, _)): one.isSame(as: another)
        case (.file, .time), (.time, .file): false
        }
    }

    fileprivate var text: String {
        switch self {
        case .file: "file"
        case .time(let time, _): time.written
        }
    }
}

extension Workflow {
    /// The transition that asks for something that is stored; nil for an answer of the form.
    fileprivate func transition(thatAsksFor field: StoredField) -> Transition? {
        // The way to a field of the form begins with its own name.
        guard field.outerPath.count > 1, let name = field.outerPath.first else { return nil }
        return transitions.first { $0.id == name }
    }
}
