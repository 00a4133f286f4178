import CatalogDiagnostics

/// Something that is stored with a case, with the way to it; records and the items of lists are taken apart.
package struct StoredField: Sendable {
    /// The way to the answer that it is or stands in, as purposes name it: from the form, or from the transition that
    /// asks for it. A list is one answer, whatever its items hold.
    package let path: [String]
    /// The ways on from an item, one a list that has to be passed; empty for what stands in no list.
    package let waysInItems: [[String]]
    package let field: Field
    package let mark: PersonalMark
    /// The field that the mark stands at; nil where nobody says anything and the type decides.
    package let marking: Field?
    /// The field of the service that it stands in.
    package let outer: Field
    /// The way to that.
    package let outerPath: [String]
    /// The answer: the list for what stands in one, otherwise the field itself.
    package let answer: Field
    /// The records between the field of the service and the answer that have to be named, for there is another one of
    /// the same type beside them.
    package let distinctiveRecords: [Field]
    /// The same between an item of a list and what stands in it.
    package let distinctiveRecordsInItems: [Field]
}

extension Service {
    /// All that is asked for or computed, in the form and on the way to the end of a case.
    package var storedFields: [StoredField] { Service.storedFields(form, workflow) }

    package static func storedFields(_ form: Form, _ workflow: Workflow?) -> [StoredField] {
        form.fields.flatMap { $0.stored(at: StoredPlace(way: [], outer: $0)) }
            + (workflow?.transitions ?? []).flatMap { transition in
                transition.fields.flatMap { $0.stored(at: StoredPlace(way: [transition.id], outer: $0)) }
            }
    }
}

/// What is around a stored field.
private struct StoredPlace {
    /// As far as to the outermost list.
    var way: [String]
    let outer: Field
    let outerPath: [String]
    var waysInItems: [[String]] = []
    /// The outermost list.
    var list: Field?
    var marking: (mark: PersonalMark, field: Field)?
    var isFromProfile = false
    var records: [Field] = []
    var recordsInItems: [Field] = []

    init(way: [String], outer: Field) {
        (self.way, self.outer, outerPath) = (way, outer, way + [outer.id])
    }

    /// With one step more, to a field.
    func entering(_ field: Field) -> StoredPlace {
        var place = self
        if place.waysInItems.isEmpty {
            place.way.append(field.id)
        } else {
            place.waysInItems[place.waysInItems.count - 1].append(field.id)
        }
        // The strongest one holds: nobody who only looks at a record or a list knows what a type puts into it one day.
        if let own = field.personal, place.marking.map({ $0.mark <= own }) ?? true {
            place.marking = (own, field)
        }
        if field.prefill == .profile { place.isFromProfile = true }
        return place
    }

    mutating func name(_ record: Field) {
        if list == nil { records.append(record) } else { recordsInItems.append(record) }
    }
}

extension Field {
    /// Recursion follows the nesting of records and lists, which the analysis limits.
    fileprivate func stored(at around: StoredPlace) -> [StoredField] {
        var place = around.entering(self)
        if case .list(let list) = type, case .record(let record) = list.item {
            if place.list == nil { place.list = self }
            place.waysInItems.append([])
            return record.stored(at: place)
        }
        if let record = recordType { return record.stored(at: place) }
        let isPersonal = place.isFromProfile || type.isPersonal
        return [
            StoredField(
                path: place.way, waysInItems: place.waysInItems, field: self,
                mark: place.marking?.mark ?? (isPersonal ? .yes : .no), marking: place.marking?.field,
                outer: place.outer, outerPath: place.outerPath, answer: place.list ?? self,
                distinctiveRecords: place.records,
                distinctiveRecordsInItems: place.recordsInItems)
        ]
    }
}

extension RecordType {
    fileprivate func stored(at place: StoredPlace) -> [StoredField] {
        let fields = fields
        let repeated = fields.repeatedTypes
        return fields.flatMap { field in
            var place = place
            if field.recordType?.name.map(repeated.contains) ?? false { place.name(field) }
            return field.stored(at: place)
        }
    }
}

extension StoredField {
    /// Whether a selected way leads to it or to a record around it, or into it.
    package func isSelected(by way: [String]) -> Bool {
        path.starts(with: way) || way.starts(with: path)
    }

    /// Whether nobody says what it is about and people may well be in it.
    package var mayNamePeople: Bool {
        mark == .no && marking == nil && field.type.mayNamePeople
    }
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
