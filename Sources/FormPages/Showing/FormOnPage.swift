/// A form on its page, found by the same hooks as the script finds it: names of controls, and `data-` attributes that
/// every design has.
struct FormOnPage: Sendable {
    var tree: PageTree
    /// The controls (and outputs) of each name, in the order of the page.
    private(set) var controls: [String: [NodeID]] = [:]
    /// Names of boxes that hold several questions.
    private(set) var groups: [String: NodeID] = [:]
    var ids: Set<String> = []
    /// By the names of lists, the number of the first row that the page has no room for.
    var firstRowsWithoutRoom: [String: Int] = [:]
    /// What is said of nothing on the page itself: words and parts to be copied.
    let parts: [String: NodeID]
    let frame: NodeID
    let form: NodeID

    /// nil for a page that has no form of the compiler's on it.
    init?(_ tree: PageTree) {
        guard let frame = tree.first(in: PageTree.root, where: { $0.has("data-frame") }),
            let form = tree.first(in: frame, where: { $0.tag == "form" }),
            let store = tree.first(in: form, where: { $0.has("data-parts") })
        else { return nil }
        self.tree = tree
        self.frame = frame
        self.form = form
        var parts: [String: NodeID] = [:]
        for part in tree.all(in: store, where: { $0.has("data-part") }) {
            parts[tree[part]["data-part"] ?? ""] = part
        }
        self.parts = parts
        index(PageTree.root)
    }

    /// Takes note of the controls, boxes and ids at and below a node.
    mutating func index(_ id: NodeID) {
        for node in [id] + tree.descendants(of: id) where tree[node].isElement {
            if let name = tree[node]["id"] { ids.insert(name) }
            if let name = tree[node]["name"], isNamed(tree[node]) { controls[name, default: []].append(node) }
            if let name = tree[node]["data-field"], !name.isEmpty { groups[name] = node }
        }
    }

    private func isNamed(_ node: PageNode) -> Bool {
        switch node.tag {
        case "select", "textarea", "output": true
        case "input": node["type"] != "hidden"
        default: false
        }
    }

    // MARK: Where things stand

    /// The words that stand on the page for the script.
    func word(_ name: String) -> String { parts["words"].flatMap { tree[$0]["data-" + name] } ?? "" }

    /// A copy of a part, which is not yet anywhere on the page.
    mutating func part(_ name: String) -> NodeID? {
        guard let part = parts[name] else { return nil }
        let copy = tree.copy(part)
        tree.remove("data-part", of: copy)
        return copy
    }

    /// The box of a question; of a record, list or item by its name, of others by their first control.
    func box(of name: String) -> NodeID? {
        // A record may have a field `day`, which is not the day of a date.
        if let group = groups[name] { return group }
        guard let control = controls[name]?.first ?? controls[name + ".day"]?.first else { return nil }
        return tree.closest(control) { $0.has("data-field") }
    }

    /// The controls of a box that somebody can use.
    func controls(in box: NodeID) -> [NodeID] {
        tree.all(in: box) { node in
            node.tag == "select" || node.tag == "textarea" || node.tag == "input" && node["type"] != "hidden"
        }
    }

    /// Where the answer to a question stands, or the computed value.
    func firstControl(in box: NodeID) -> NodeID? {
        controls(in: box).first ?? tree.first(in: box) { $0.tag == "output" }
    }

    /// What a link to a box leads to.
    func target(of box: NodeID) -> String {
        firstControl(in: box).flatMap { tree[$0]["id"] } ?? tree[box]["id"] ?? ""
    }

    /// The words of a label without the mark that an answer is optional.
    func label(of box: NodeID) -> String {
        labelElement(of: box).map(words(of:)) ?? ""
    }

    /// The words of a label or heading, without the mark that an answer is optional.
    func words(of named: NodeID) -> String { trimmed(tree.text(of: named) { $0.has("data-mark") }) }

    func labelElement(of box: NodeID) -> NodeID? {
        tree.first(in: box) { $0.tag == "legend" || $0.tag == "label" }
    }

    func first(_ hook: String) -> NodeID? { tree.first(in: PageTree.root) { $0.has(hook) } }

    func all(_ hook: String) -> [NodeID] { tree.all(in: PageTree.root) { $0.has(hook) } }

    // MARK: The title

    /// The title of the page; a fragment has none.
    var title: String? {
        tree.first(in: PageTree.root) { $0.tag == "title" }.map { tree.text(of: $0) }
    }

    mutating func setTitle(_ text: String) {
        guard let title = tree.first(in: PageTree.root, where: { $0.tag == "title" }) else { return }
        tree.setText(text, of: title)
    }
}

/// `{title}` and the like in words of the page.
func filled(_ words: String, _ values: [String: String]) -> String {
    var result = ""
    var rest = words[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
        result += rest[..<open]
        let name = String(rest[rest.index(after: open)..<close])
        result += values[name] ?? "{\(name)}"
        rest = rest[rest.index(after: close)...]
    }
    return result + rest
}

/// Without white space at the ends.
func trimmed(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    while let first = scalars.first, first.properties.isWhitespace { scalars = scalars.dropFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars = scalars.dropLast() }
    return String(scalars)
}
