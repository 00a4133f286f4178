import CatalogDiagnostics

/// An answer that is stored with a case, with the way to it; records are taken apart, lists are not.
package struct StoredField: Sendable {
    /// From the form, or from the transition that asks for it.
    package let path: [String]
    package let field: Field
    package let mark: PersonalMark
    /// The field of the service that it stands in.
    package let outer: Field
    /// The records inside of that which hold it and beside which there is another one of the same type.
    package let distinctiveRecords: [Field]

    /// Whether a selected way leads to it or to a record around it, or into it.
    package func isSelected(by way: [String]) -> Bool {
        path.starts(with: way) || way.starts(with: path)
    }
}

extension Service {
    /// All answers that are asked for or computed, in the form and on the way to the end of a case.
    package var storedFields: [StoredField] { Service.storedFields(form, workflow) }

    package static func storedFields(_ form: Form, _ workflow: Workflow?) -> [StoredField] {
        form.fields.flatMap { $0.stored(below: [], outer: $0, around: nil) }
            + (workflow?.transitions ?? []).flatMap { transition in
                transition.fields.flatMap { $0.stored(below: [transition.id], outer: $0, around: nil) }
            }
    }
}

extension Field {
    /// Recursion follows the nesting of records, which the analysis limits.
    ///
    /// - Parameter records: The records around it that have to be named.
    fileprivate func stored(
        below way: [String], outer: Field, around: PersonalMark?, records: [Field] = []
    ) -> [StoredField] {
        let path = way + [id]
        let written = personal ?? around
        if let record = recordType {
            let repeated = record.fields.repeatedTypes
            return record.fields.flatMap { field in
                let isRepeated = field.recordType?.name.map(repeated.contains) ?? false
                return field.stored(
                    below: path, outer: outer, around: written,
                    records: isRepeated ? records + [field] : records)
            }
        }
        let mark = written ?? itemMark ?? (isPersonalByNature ? .yes : .no)
        return [
            StoredField(path: path, field: self, mark: mark, outer: outer, distinctiveRecords: records)
        ]
    }

    /// What the fields of the items of a list say; nil where they say nothing.
    private var itemMark: PersonalMark? {
        guard case .list(let list) = type, case .record(let record) = list.item else { return nil }
        let marks = record.fields.flatMap { $0.stored(below: [], outer: self, around: nil) }.map(\.mark)
        return [.special, .yes].first(where: marks.contains)
    }

    /// Whether the type, the autofill name or the source say that the answer is about a person.
    private var isPersonalByNature: Bool { prefill == .profile || type.isPersonal }
}

extension FieldType {
    /// Whether answers are about a person whatever the question is.
    fileprivate var isPersonal: Bool {
        switch self {
        case .email, .phone, .iban: true
        case .text(let text): text.autocomplete.map(isPersonalAutofill) ?? false
        case .date(let date): date.autocomplete.map(isPersonalAutofill) ?? false
        case .record(let record): record.fields.contains { $0.type.isPersonal }
        case .list(let list): list.item.isPersonal
        case .integer, .decimal, .money, .boolean, .consent, .choice, .choices, .time, .url, .bic,
            .postalCode, .file:
            false
        }
    }
}

/// Whether an autofill name of HTML means something about a person; those of organisations do not.
private func isPersonalAutofill(_ name: String) -> Bool {
    let word = name.split(separator: " ").last.map(String.init) ?? name
    return !["organization", "organization-title", "off", "on", "one-time-code"].contains(word)
}

extension PersonalData {
    /// By purpose: what it needs of the stored answers.
    package func fieldsByPurpose(_ stored: [StoredField]) -> [[StoredField]] {
        var fields: [[StoredField]] = Array(repeating: [], count: purposes.count)
        for field in stored {
            for purpose in purposes(of: field) { fields[purpose].append(field) }
        }
        return fields
    }

    /// The places of the purposes that need an answer.
    package func purposes(of stored: StoredField) -> [Int] {
        let named = ways.purposes(of: stored.path)
        return named.isEmpty ? ways.others : named
    }
}
