/// The objects around a field, the form first: what the references of its conditions are looked up in.
package struct AnswerScope: Sendable {
    private let objects: [FieldTable]

    package init(form: Form) { self.objects = [FieldTable(form.fields)] }

    private init(objects: [FieldTable]) { self.objects = objects }

    /// The scope of the fields of a record that is a field, or the item of a list, of this one.
    package func inside(_ record: RecordType) -> AnswerScope {
        AnswerScope(objects: objects + [FieldTable(record.fields)])
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

    package func options(_ reference: AnswerReference) -> [OptionList.Option]? {
        switch field(reference)?.type {
        case .choice(let list): list.options
        case .choices(let type): type.options.options
        case _: nil
        }
    }
}
