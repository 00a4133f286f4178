extension Problem {
    /// Where in the form a value is, in numbers.
    struct Place: Sendable {
        /// The record, or the item of a list, that the value is in; nil for the form.
        var holder: UInt32?
        /// Nil for an object as a whole, and for a member that the definition does not have.
        var field: UInt32?
        /// For one of several files, from 0.
        var fileNumber: Int?
    }

    /// What few problems have. Apart from the others, so that these are numbers and one reference.
    final class Particulars: Sendable {
        /// What stands in front of the path through the form: `/answers` for an envelope. The whole pointer of what is not
        /// in the form.
        let base: String
        /// Of the list items that the value is in, from 0, outermost first.
        let itemNumbers: [Int]
        /// The steps to a member of the object that is no answer of its own, escaped: `/unknown`.
        let member: String
        /// What is told besides the measure.
        let parameters: [Parameter]
        let position: Position?

        init(
            base: String = "", itemNumbers: [Int] = [], member: String = "", parameters: [Parameter] = [],
            position: Position? = nil
        ) {
            self.base = base
            self.itemNumbers = itemNumbers
            self.member = member
            self.parameters = parameters
            self.position = position
        }
    }
}

extension Problem.Place {
    /// The JSON Pointer (RFC 6901); no deeper than the definition of the form.
    func pointer(_ table: FormTable, _ particulars: Problem.Particulars?) -> String {
        var pointer = particulars?.base ?? ""
        for step in objects(table, particulars) {
            if let name = step.name { pointer += "/" + table.name(name) }
            if let number = step.number { pointer += "/" + String(number) }
        }
        if let field = field.flatMap(table.field) {
            if field.list == nil { pointer += "/" + table.name(field.name) }
            if let fileNumber { pointer += "/" + String(fileNumber) }
        }
        return pointer + (particulars?.member ?? "")
    }

    /// The list items that the value is in, outermost first: the number, from 1, and the entry.
    func items(_ table: FormTable, _ particulars: Problem.Particulars?) -> [(number: Int, entry: UInt32)] {
        objects(table, particulars).compactMap { step in step.number.map { ($0 + 1, step.entry) } }
    }

    /// A step to an object.
    private struct Step {
        /// The record or the item that it answers.
        let entry: UInt32
        /// Nil for the item of a list that is an item itself.
        let name: ByteSpan?
        /// Nil for a record.
        let number: Int?
    }

    /// The way from the form to the object that the value is in.
    private func objects(_ table: FormTable, _ particulars: Problem.Particulars?) -> [Step] {
        var steps: [Step] = []
        var numbers = (particulars?.itemNumbers ?? [])[...]
        var holder = holder
        while let index = holder, let entry = table.field(index) {
            if let listIndex = entry.list, let list = table.field(listIndex) {
                // A list that is an item has no name, and its number is the item's around it.
                let isItem = list.list != nil
                steps.append(
                    Step(entry: index, name: isItem ? nil : list.name, number: numbers.popLast() ?? 0))
                holder = isItem ? listIndex : table.holder(of: list)
            } else {
                steps.append(Step(entry: index, name: entry.name, number: nil))
                holder = table.holder(of: entry)
            }
        }
        return steps.reversed()
    }
}

extension FormTable {
    /// The record or the item that the object with a field in it answers; nil for the form.
    fileprivate func holder(of entry: FieldEntry) -> UInt32? {
        objects.indices.contains(Int(entry.owner)) ? objects[Int(entry.owner)].holder : nil
    }
}
