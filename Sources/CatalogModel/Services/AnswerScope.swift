/// The objects around a field, the form first: what the references of its conditions are looked up in.
package struct AnswerScope: Sendable {
    private let objects: [FieldTable]
    /// By object: the types of which it has several records, whose fields have the same labels.
    private let repeatedTypes: [Set<String>]

    package init(form: Form) { self.init(objects: [form.table], [form.fields.repeatedTypes]) }

    private init(objects: [FieldTable], _ repeatedTypes: [Set<String>]) {
        (self.objects, self.repeatedTypes) = (objects, repeatedTypes)
    }

    /// The scope of the fields of a record that is a field, or the item of a list, of this one.
    package func inside(_ record: RecordType) -> AnswerScope {
        AnswerScope(
            objects: objects + [record.table], repeatedTypes + [record.fields.repeatedTypes])
    }

    /// The field that a reference means; nil only for a reference that the analysis would have refused.
    package func field(_ reference: AnswerReference) -> Field? {
        // As most do, it means a field of the object itself.
        if reference.path.count == 1 { return object(of: reference)?[reference.path[0]]?.field }
        let fields = way(to: reference)
        return fields.count == reference.path.count ? fields.last : nil
    }

    /// The field that a reference means, behind the records that lead to it.
    package func way(to reference: AnswerReference) -> [Field] {
        var table = object(of: reference)
        var found: [Field] = []
        for id in reference.path {
            guard let field = table?[id]?.field else { break }
            found.append(field)
            table = if case .record = field.type { table?.fields(of: id) } else { nil }
        }
        return found
    }

    /// The object in which a reference begins.
    private func object(of reference: AnswerReference) -> FieldTable? {
        let index = objects.count - 1 - reference.level
        return objects.indices.contains(index) ? objects[index] : nil
    }

    /// The records around the field that a reference means without which it is not clear which one is meant: those beside which there is
    /// another one of the same type.
    package func distinctiveRecords(of reference: AnswerReference) -> [Field] {
        let index = objects.count - 1 - reference.level
        guard reference.path.count > 1, repeatedTypes.indices.contains(index) else { return [] }
        let way = way(to: reference)
        var repeated = repeatedTypes[index]
        return way.dropLast().filter { record in
            defer { repeated = record.recordType?.fields.repeatedTypes ?? [] }
            return record.recordType?.name.map(repeated.contains) ?? false
        }
    }

    package func options(_ reference: AnswerReference) -> [OptionList.Option]? {
        switch field(reference)?.type {
        case .choice(let list): list.options
        case .choices(let type): type.options.options
        case _: nil
        }
    }
}

extension Field {
    /// The type of a record; nil for everything else.
    package var recordType: RecordType? { if case .record(let record) = type { record } else { nil } }
}

extension [Field] {
    /// The names of the types of which there are several records among these.
    package var repeatedTypes: Set<String> {
        var seen: Set<String> = []
        return Set(compactMap(\.recordType?.name).filter { !seen.insert($0).inserted })
    }
}
