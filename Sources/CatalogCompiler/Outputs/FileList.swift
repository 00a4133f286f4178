import CatalogDiagnostics
import OutputText

/// Files that were made, in the order of their paths, each once: in few pieces of memory, however many there are.
package struct FileList: Sendable, Equatable {
    package private(set) var paths = SortedPaths()
    /// By the number of the path.
    package private(set) var facts: [Facts] = []

    package struct Facts: Sendable, Equatable {
        /// In bytes.
        package let size: Int
        package let sha256: SHA256Digest
        /// The number of the service that it was made of, in the catalog's order; nil if it belongs to none.
        package let service: Int?

        package init(size: Int, sha256: SHA256Digest, service: Int?) {
            self.size = size
            self.sha256 = sha256
            self.service = service
        }

        fileprivate func of(service: Int) -> Facts { Facts(size: size, sha256: sha256, service: service) }
    }

    package init() {}

    /// Files of one service, or that belong to none, in any order.
    package init(_ files: [FileDigest], service: Int? = nil) {
        let order = files.indices.sorted { precedesByBytes(files[$0].path, files[$1].path) }
        for number in order {
            let file = files[number]
            append(
                Array(file.path.utf8)[...],
                Facts(size: file.size, sha256: file.sha256, service: service))
        }
    }

    /// All of some lists. Of files with the same path there is one.
    package init(_ lists: [FileList]) {
        var lists = lists
        while lists.count > 1 {
            // By halves, so that many take no longer for being many.
            lists = stride(from: 0, to: lists.count, by: 2).map { number in
                number + 1 < lists.count ? lists[number].merged(with: lists[number + 1]) : lists[number]
            }
        }
        self = lists.first ?? FileList()
    }

    package var count: Int { facts.count }

    package mutating func reserveCapacity(_ count: Int, bytes: Int) {
        paths.reserveCapacity(count, bytes: bytes)
        facts.reserveCapacity(count)
    }

    /// Appends one whose path comes behind all others; any other one is left out.
    ///
    /// - Returns: Whether it was appended.
    @discardableResult
    package mutating func append(_ path: ArraySlice<UInt8>, _ facts: Facts) -> Bool {
        guard paths.append(path) else { return false }
        self.facts.append(facts)
        return true
    }

    /// Appends one of which it is known that its path comes behind all others.
    private mutating func append(next path: ArraySlice<UInt8>, _ facts: Facts) {
        paths.append(next: path)
        self.facts.append(facts)
    }

    /// Appends some of another list, of which it is known that their paths come behind all others.
    private mutating func append(next numbers: Range<Int>, of others: FileList) {
        guard !numbers.isEmpty else { return }
        paths.append(next: numbers, of: others.paths)
        facts += others.facts[numbers]
    }

    /// Appends all of another list if they come behind those that are here.
    ///
    /// - Returns: Whether they were appended.
    package mutating func append(_ others: FileList) -> Bool {
        guard paths.append(others.paths) else { return false }
        facts += others.facts
        return true
    }

    /// Those of services that are still there.
    ///
    /// - Parameters:
    ///   - numbers: By the former number of a service, the one that it has now; nil if its files are left out.
    ///   - keepsOthers: Whether the files that belong to no service stay.
    package func renumbered(_ numbers: [Int?], keepsOthers: Bool) -> FileList {
        var kept = FileList()
        kept.reserveCapacity(count, bytes: paths.byteCount)
        // From where on they stay as they are.
        var start = 0
        for index in facts.indices {
            var number: Int?
            if let former = facts[index].service {
                number = numbers.indices.contains(former) ? numbers[former] : nil
                guard number != former else { continue }
            } else if keepsOthers {
                continue
            }
            kept.append(next: start..<index, of: self)
            if let number { kept.append(next: paths[index], facts[index].of(service: number)) }
            start = index + 1
        }
        kept.append(next: start..<count, of: self)
        return kept
    }

    /// The files of both. Of files with the same path it is this one's.
    func merged(with other: FileList) -> FileList {
        guard other.count > 0 else { return self }
        guard count > 0 else { return other }
        var merged = FileList()
        merged.reserveCapacity(
            count + other.count, bytes: paths.byteCount + other.paths.byteCount)
        var (mine, its) = (0, 0)
        while mine < count, its < other.count {
            let myEnd = paths.firstNumber(notBefore: other.paths[its], from: mine)
            merged.append(next: mine..<myEnd, of: self)
            mine = myEnd
            guard mine < count else { break }
            let itsEnd = other.paths.firstNumber(notBefore: paths[mine], from: its)
            merged.append(next: its..<itsEnd, of: other)
            its = itsEnd
            if its < other.count, byteOrder(paths[mine], other.paths[its]) == 0 { its += 1 }
        }
        merged.append(next: mine..<count, of: self)
        merged.append(next: its..<other.count, of: other)
        return merged
    }
}
