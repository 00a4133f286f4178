import CatalogModel

/// The objects around a field, the form first: what the references of its conditions are looked up in.
struct AnswerScope {
    private let objects: [[FormElement]]

    init(form: Form) { self.objects = [form.pages.flatMap(\.elements)] }

    private init(objects: [[FormElement]]) { self.objects = objects }

    /// The scope of the fields of a record that is a field, or the item of a list, of this one.
    func inside(_ record: RecordType) -> AnswerScope { AnswerScope(objects: objects + [record.elements]) }

    /// The field that a reference means; nil only for a reference that the analysis would have refused.
    func field(_ reference: AnswerReference) -> Field? {
        let index = objects.count - 1 - reference.level
        guard objects.indices.contains(index) else { return nil }
        var elements = objects[index]
        var found: Field?
        for id in reference.path {
            found = elements.fields.first { $0.id == id }
            guard case .record(let record)? = found?.type else {
                elements = []
                continue
            }
            elements = record.elements
        }
        return found
    }

    func options(_ reference: AnswerReference) -> [OptionList.Option]? {
        switch field(reference)?.type {
        case .choice(let list): list.options
        case .choices(let type): type.options.options
        case _: nil
        }
    }
}
