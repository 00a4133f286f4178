/// The objects around a field, the form first: what the references of its conditions are looked up in.
package struct AnswerScope: Sendable {
    private let objects: [FieldTable]
    /// The types of which the form has several records, whose fields have the same labels.
    private let repeatedTypes: Set<String>

    package init(form: Form) {
        objects = [FieldTable(form.fields)]
        var seen: Set<String> = []
        repeatedTypes = Set(form.fields.recordTypes.filter { !seen.insert($0).inserted })
    }

    private init(objects: [FieldTable], _ repeatedTypes: Set<String>) {
        (self.objects, self.repeatedTypes) = (objects, repeatedTypes)
    }

    /// The scope of the fields of a record that is a field, or the item of a list, of this one.
    package func inside(_ record: RecordType) -> AnswerScope {
        AnswerScope(objects: objects + [FieldTable(record.fields)], repeatedTypes)
    }

    /// The field that a reference means; nil only for a reference that the analysis would have refused.
    package func field(_ reference: AnswerReference) -> Field? {
        let fields = way(to: reference)
        return fields.count == reference.path.count ? fields.last : nil
    }

    /// The field that a reference means, behind the records that lead to it.
    package func way(to reference: AnswerReference) -> [Field] {
        let index = objects.count - 1 - reference.level
        guard objects.indices.contains(index) else { return [] }
        var table: FieldTable? = objects[index]
        var found: [Field] = []
        for id in reference.path {
            guard let field = table?[id]?.field else { break }
            found.append(field)
            table = if case .record = field.type { table?.fields(of: id) } else { nil }
        }
        return found
    }

    /// The record around the field that a reference means, if the field alone does not say which one is meant.
    package func distinctiveRecord(of reference: AnswerReference) -> Field? {
        guard let record = way(to: reference).dropLast().last, case .record(let type) = record.type,
            type.name.map(repeatedTypes.contains) == true
        else { return nil }
        return record
    }

    package func options(_ reference: AnswerReference) -> [OptionList.Option]? {
        switch field(reference)?.type {
        case .choice(let list): list.options
        case .choices(let type): type.options.options
        case _: nil
        }
    }
}

extension [Field] {
    /// The names of the types of all records, in lists, too; one that is there twice stands there twice.
    ///
    /// Recursion follows the nesting of types, which the analysis limits.
    fileprivate var recordTypes: [String] {
        flatMap { field -> [String] in
            var type = field.type
            while case .list(let list) = type { type = list.item }
            guard case .record(let record) = type else { return [] }
            return (record.name.map { [$0] } ?? []) + record.fields.recordTypes
        }
    }
}
