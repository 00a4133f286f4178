import CatalogModel

/// The label of something that is stored and those of the records around it that have to be named.
struct StoredName {
    let own: LocalizedText
    var around: [LocalizedText] = []
}

/// What people call some of the data of a purpose.
struct StoredLabel {
    let whole: StoredName
    /// What the items of a list hold: its name alone does not say which data they are.
    let parts: [StoredName]
}

extension Purpose {
    /// What people call the data of a purpose: each field of the service once; a part of a record by its own name and
    /// those of the records around it.
    func labels(
        of stored: [StoredField], splitting shared: Set<[String]>
    ) -> [StoredLabel] {
        let named: Set<[String]>? =
            if case .named(let fields) = fields { Set(fields.map(\.path)) } else { nil }
        var order: [[String]] = []
        var groups: [[String]: (isWhole: Bool, stored: [StoredField])] = [:]
        for field in stored {
            let isWhole = named.map { field.isWithin($0) } ?? !shared.contains(field.outerPath)
            let way = isWhole ? field.outerPath : field.path
            if groups[way] == nil { order.append(way) }
            groups[way, default: (isWhole, [])].stored.append(field)
        }
        return order.compactMap { way in
            groups[way].flatMap { group in
                group.isWhole ? wholeLabel(group.stored) : partLabel(group.stored)
            }
        }
    }

    /// For a field of the service with all that is in it.
    private func wholeLabel(_ stored: [StoredField]) -> StoredLabel? {
        guard let outer = stored.first?.outer else { return nil }
        let hasItems = stored.contains { !$0.waysInItems.isEmpty }
        let parts = stored.map { field in
            StoredName(
                own: field.field.label,
                around: (field.distinctiveRecords + field.distinctiveRecordsInItems).map(\.label))
        }
        return StoredLabel(whole: StoredName(own: outer.label), parts: hasItems ? parts : [])
    }

    /// For one answer of a record.
    private func partLabel(_ stored: [StoredField]) -> StoredLabel? {
        guard let first = stored.first else { return nil }
        let isInRecord = first.path.count > first.outerPath.count
        let around = (isInRecord ? [first.outer] : []) + first.distinctiveRecords
        let parts = stored.filter { !$0.waysInItems.isEmpty }.map { field in
            StoredName(own: field.field.label, around: field.distinctiveRecordsInItems.map(\.label))
        }
        return StoredLabel(
            whole: StoredName(own: first.answer.label, around: around.map(\.label)), parts: parts)
    }
}

extension [[StoredField]] {
    /// The ways to fields of the service that hold something for one purpose and something else that is for others only.
    var sharedFields: Set<[String]> {
        let parts = map { Dictionary(grouping: $0, by: \.outerPath).mapValues { Set($0.map(\.path)) } }
        return Set(flatMap { $0 }.map(\.outerPath)).filter { outer in
            Set(parts.compactMap { $0[outer] }).count > 1
        }
    }
}

extension StoredField {
    /// Whether some of the ways lead to the field of the service that it stands in, or to what is around that.
    fileprivate func isWithin(_ ways: Set<[String]>) -> Bool {
        (1...outerPath.count).contains { ways.contains(Array(outerPath.prefix($0))) }
    }
}
