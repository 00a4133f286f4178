/// A place of a form's definition at which something is decided: a field, or what a list holds.
package struct DecisionNode: Sendable {
    /// nil for what a list holds.
    package let field: Field?
    package let type: FieldType
    /// The node around it; nil for the fields of the form.
    package let parent: Int?
    /// The way to it, as people write it: `children.birthDate`, `nicknames.-`.
    package let path: String
    /// The fields of a record, or what a list holds.
    fileprivate(set) package var children: [Int] = []

    package var isList: Bool { if case .list = type { true } else { false } }

    /// Whether it holds other nodes.
    package var isGroup: Bool { !children.isEmpty }
}

extension [DecisionNode] {
    /// All nodes of some fields in document order: the order of the lines in a definition's table.
    ///
    /// Recursion follows the nesting of types, which the analysis limits.
    package init(_ fields: [Field]) {
        self = []
        for field in fields { _ = add(field, field.type, parent: nil, path: field.id) }
    }

    private mutating func add(_ field: Field?, _ type: FieldType, parent: Int?, path: String) -> Int {
        let number = count
        append(DecisionNode(field: field, type: type, parent: parent, path: path))
        switch type {
        case .record(let record):
            // The fields of an item carry the path of their list, without a step for the item.
            let prefix = path.hasSuffix(".-") ? String(path.dropLast(2)) : path
            for inner in record.fields {
                let child = add(inner, inner.type, parent: number, path: prefix + "." + inner.id)
                self[number].children.append(child)
            }
        case .list(let list):
            let item = add(nil, list.item, parent: number, path: path + ".-")
            self[number].children.append(item)
        case .text, .integer, .decimal, .money, .boolean, .consent, .choice, .choices, .date, .time, .email,
            .phone, .url, .iban, .bic, .postalCode, .file:
            break
        }
        return number
    }

    /// The object that holds the field of a node, in which its expressions are evaluated; nil for the form.
    package func object(of node: Int) -> Int? {
        var next = self[node].parent
        while let parent = next, self[parent].isList { next = self[parent].parent }
        return next
    }

    /// A field of an object; one of the form for nil.
    private func member(_ name: String, of object: Int?) -> Int? {
        guard let object else {
            return indices.first { self[$0].parent == nil && self[$0].field?.id == name }
        }
        return self[object].children.first { self[$0].field?.id == name }
    }

    /// The node at a path of names that begins in an object, and the groups on the way.
    package func target(of path: some Collection<String>, from object: Int?) -> (node: Int, way: [Int])? {
        var (node, way) = (object, [Int]())
        for name in path {
            guard let next = member(name, of: node) else { return nil }
            if let node, node != object { way.append(node) }
            node = next
        }
        return node.map { ($0, way) }
    }
}
