extension YAMLDocument {
    /// The same with a name for an entry whose line does not stand in the file, or without what stands below it if nobody knows one.
    package func naming(_ entry: YAMLNode.Entry, _ name: String?) -> YAMLDocument {
        var (records, arena, lost) = (tree.records, tree.arena, tree.lost)
        if let name {
            records[entry.keyIndex].isVerbatim = false
            records[entry.keyIndex].text = UInt32(clamping: arena.count)
            records[entry.keyIndex].count = UInt32(clamping: name.utf8.count)
            arena += Array(name.utf8)
            records.forgetLooksOfKeys()
        } else {
            records.loseValue(ofKeyAt: entry.keyIndex)
            lost.insertEverything()
        }
        return YAMLDocument(
            tree: YAMLTree(file: tree.file, source: tree.source, arena: arena, records: records, lost: lost))
    }
}

extension [YAMLRecord] {
    /// For a tree in which keys are called otherwise.
    mutating func forgetLooksOfKeys() { for index in indices { self[index].looks = .any } }

    /// Of a group whose name nobody knows, nothing is read.
    mutating func loseValue(ofKeyAt index: Int) {
        guard indices.contains(index + 1) else { return }
        self[index + 1].isLost = true
        let around = self[..<index].indices.last { $0 + Int(self[$0].size) > index }
        if let around { self[around].isIncomplete = true }
    }
}
