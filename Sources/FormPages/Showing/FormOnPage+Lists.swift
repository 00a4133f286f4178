import FormRuntime

// Lists: as many rows as were submitted, and empty ones where there may be more.

extension FormOnPage {
    /// Makes room for all rows of a submission whose rows are numbered without gaps.
    mutating func makeRows(for submitted: SubmittedControls, _ words: ServerWords) {
        let needed = rowsNeeded(submitted)
        guard !needed.isEmpty else { return }
        // From the outside in: rows that are copied bring lists of their own.
        var waiting = all("data-list")[...]
        while let list = waiting.popFirst() {
            guard let name = tree[list]["data-field"], let count = needed[name] else { continue }
            let most = Int(tree[list]["data-most"] ?? "") ?? count
            tellOfMoreRows(list, most, words)
            let shown = min(count, most + Self.rowsTooMany)
            if shown < count { firstRowsWithoutRoom[name] = shown }
            for row in makeRows(of: list, named: name, upTo: max(shown, min(count + Self.rowsToSpare, most)))
            {
                waiting += tree.all(in: row) { $0.has("data-list") }
            }
        }
    }

    /// Empty rows behind those with answers, if the list may have so many.
    private static let rowsToSpare = 3

    /// Rows that are shown although the list may not have them, so that people choose which ones to empty. No
    /// page of the form sends more; those behind are taken along, and move up.
    private static let rowsTooMany = 20

    /// In the place of how many rows the published page has room for.
    private mutating func tellOfMoreRows(_ list: NodeID, _ most: Int, _ words: ServerWords) {
        guard rows(of: list).count < most else { return }
        let ids = (tree[list]["aria-describedby"] ?? "").split(separator: " ").map(String.init)
        let hint = tree.first(in: list) { $0.has("data-plain") && ids.contains($0["id"] ?? "") }
        if let hint { tree.setText(filled(words.moreRows, ["most": String(most)]), of: hint) }
    }

    /// By the names of lists, how many rows have something typed in them.
    private func rowsNeeded(_ submitted: SubmittedControls) -> [String: Int] {
        var needed: [String: Int] = [:]
        for control in submitted.answers where !isBlank(control.value) {
            let steps = control.name.split(separator: ".", omittingEmptySubsequences: false).prefix(64)
            var path = ""
            for step in steps {
                if !path.isEmpty, let number = Int(step), 0..<20_000 ~= number {
                    needed[path] = max(needed[path] ?? 0, number + 1)
                }
                path += path.isEmpty ? step : "." + step
            }
        }
        return needed
    }

    /// Takes along in hidden fields what was answered in rows for which there is no room.
    mutating func carryRowsWithoutRoom(_ submitted: SubmittedControls) {
        guard !firstRowsWithoutRoom.isEmpty else { return }
        hide(submitted.answers.filter { isInRowWithoutRoom($0.name) })
    }

    private func isInRowWithoutRoom(_ name: String) -> Bool {
        var path = ""
        for step in name.split(separator: ".", omittingEmptySubsequences: false).prefix(64) {
            if let first = firstRowsWithoutRoom[path], let number = Int(step), number >= first { return true }
            path += path.isEmpty ? step : "." + step
        }
        return false
    }

    /// The rows of a list itself, not those of one inside of it.
    private func rows(of list: NodeID) -> [NodeID] {
        tree.all(in: list) { $0.has("data-item") }.filter { row in
            tree[row].parent.flatMap { tree.closest($0) { $0.has("data-list") } } == list
        }
    }

    /// - Returns: the rows that were added.
    private mutating func makeRows(of list: NodeID, named name: String, upTo count: Int) -> [NodeID] {
        let rows = rows(of: list)
        guard rows.count < count, let model = rows.last, let from = tree[model]["data-item"] else {
            return []
        }
        // As it came with the page, before anything is filled in; the last row is one that may stay empty.
        let size = tree.descendants(of: model).count + 1
        var added: [NodeID] = []
        var last = model
        for number in rows.count..<count {
            guard tree.nodes.count + size <= PageTree.mostNodes else {
                firstRowsWithoutRoom[name] = number
                break
            }
            let row = tree.copy(model)
            rename(row, from: "\(name).\(from)", to: "\(name).\(number)")
            tree.set("data-item", String(number), of: row)
            if let title = tree.first(in: row, where: { $0.has("data-title") }) {
                let words = tree[list]["data-item-title"] ?? "{number}"
                tree.setText(filled(words, ["number": String(number + 1)]), of: title)
            }
            if let next = tree[last].next {
                tree.insert(row, before: next)
            } else if let parent = tree[last].parent {
                tree.append(row, to: parent)
            }
            index(row)
            added.append(row)
            last = row
        }
        return added
    }

    /// Gives all that belongs to a row the names of another.
    private mutating func rename(_ row: NodeID, from old: String, to new: String) {
        let renamed: Set<String> = [
            "id", "name", "for", "aria-describedby", "data-field", "data-note", "data-pipe",
        ]
        for node in [row] + tree.descendants(of: row) {
            for attribute in tree[node].attributes where renamed.contains(attribute.name) {
                guard let value = attribute.value else { continue }
                let changed = replacing(old, with: new, in: value)
                if changed != value { tree.set(attribute.name, changed, of: node) }
            }
        }
    }
}

/// Replaces a name where it stands as a whole: at the start or behind a hyphen or a blank, and in front of a point, a hyphen,
/// a blank or the end. A list in an item may have the name of the list around it.
private func replacing(_ old: String, with new: String, in text: String) -> String {
    let (text, old) = (Array(text.utf8), Array(old.utf8))
    var result: [UInt8] = []
    var index = 0
    while index < text.count {
        let end = index + old.count
        let isStart = index == 0 || [0x2D, 0x20].contains(text[index - 1])
        let isWhole = end >= text.count || [0x2E, 0x2D, 0x20].contains(text[end])
        if end <= text.count, isStart, isWhole, text[index..<end].elementsEqual(old) {
            result += new.utf8
            index = end
        } else {
            result.append(text[index])
            index += 1
        }
    }
    return String(decoding: result, as: UTF8.self)
}
