import CatalogDiagnostics

extension Workflow {
    /// What is known of a case as one form: the answers, and for each transition that asks for something a record with
    /// its name. Guards, amounts and placeholders are expressions over it.
    ///
    /// - Parameter isKnown: For the place of a transition: whether it has certainly been taken. What others asked for is
    ///   left out.
    package func caseForm(_ form: Form, isKnown: (Int) -> Bool = { _ in true }) -> Form {
        let records = transitions.indices.filter { !transitions[$0].asks.isEmpty && isKnown($0) }.map {
            FormElement.field(transitions[$0].record)
        }
        guard !records.isEmpty, let last = form.pages.last else { return form }
        let steps = Page(id: "", title: last.title, intro: nil, elements: records)
        return Form(pages: form.pages + [steps], rules: form.rules, exits: form.exits)
    }
}

extension Transition {
    /// What it asks for, as a form of one page.
    package var form: Form {
        Form(pages: [Page(id: id, title: label, intro: nil, elements: asks)], rules: [], exits: [])
    }

    /// What it asks for, as one record.
    package var record: Field {
        Field(
            id: id, type: .record(RecordType(name: nil, elements: asks, mayBeEmpty: true)), label: label,
            hint: nil, help: nil,
            presence: .required, relevance: nil, prefill: nil,
            defaultValue: nil, messages: [], source: source)
    }
}
