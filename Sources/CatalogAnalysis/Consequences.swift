import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

/// Names that are not known because they are declared wrongly or in a part of a file that could not be read.
struct BrokenNames {
    /// What may have been declared in text that could not be read.
    var lost = LostText()
    /// What was declared, but cannot be a name.
    var invalid: [String] = []
    /// The places of names that were copied and not changed, so that nobody knows what the copies ought to be.
    var copied: Set<SourceRange> = []

    fileprivate var isEmpty: Bool { lost.isEmpty && invalid.isEmpty }

    /// Whether one of the names in a stretch of source was probably meant by one of these.
    fileprivate func containsName(in source: ArraySlice<UInt8>) -> Bool {
        source.split(whereSeparator: { !isNamePart($0) }).contains { word in
            let name = String(decoding: word, as: UTF8.self)
            guard name != "rule", name != "exit" else { return false }
            return lost.contains(name) || nearestName(to: name, among: invalid) != nil
        }
    }

    private func isNamePart(_ byte: UInt8) -> Bool {
        0x30...0x39 ~= byte || 0x41...0x5A ~= byte & 0xDF || byte >= 0x80 || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: "-")
    }
}

extension [Diagnostic] {
    /// Without what is only said because a name could not be read where it is declared.
    func withoutConsequences(of names: BrokenNames, in files: SourceFiles) -> [Diagnostic] {
        if names.isEmpty { return self }
        let codes = Set(
            (unknownNames.flatMap(\.self) + [.invalidAnswer, .unsupportedExpression]).map(\.code))
        let found = filter { diagnostic in
            let code = diagnostic.definition.code
            if let words = wordsThatMayBeLost[code], words.contains(where: names.lost.contains) {
                return false
            }
            return !codes.contains(code) || !names.containsName(in: files.source(of: diagnostic.range))
        }
        return found.withoutNames(
            overwrittenBy: names.lost.copiedKeys.filter(names.copied.contains).count, in: files)
    }

    /// Of a name that was copied and not changed, nobody knows what it ought to be. So as many names may be unknown, if they are
    /// not nearly one that is known.
    private func withoutNames(overwrittenBy copies: Int, in files: SourceFiles) -> [Diagnostic] {
        var left = copies
        guard left > 0 else { return self }
        let codes = Set(unknownNames.flatMap(\.self).map(\.code))
        var excused: Set<[UInt8]> = []
        return filter { diagnostic in
            guard codes.contains(diagnostic.definition.code), diagnostic.edit == nil else { return true }
            let name = [UInt8](files.source(of: diagnostic.range))
            if excused.contains(name) { return false }
            guard left > 0 else { return true }
            left -= 1
            excused.insert(name)
            return false
        }
    }

    /// An unknown name that is used in many places is one mistake, mostly where it is declared: the first use is
    /// reported, the others are noted.
    func withUnknownNamesOnce(in files: SourceFiles) -> [Diagnostic] {
        var firsts: [UnknownName: Int] = [:]
        var result: [Diagnostic] = []
        for diagnostic in inSourceOrder() {
            let group = unknownNames.firstIndex { $0.contains { $0.code == diagnostic.definition.code } }
            guard let group else {
                result.append(diagnostic)
                continue
            }
            let isShared = group >= unknownNamesOfOneFile.count
            let name = UnknownName(
                group: group, file: isShared ? nil : diagnostic.range.file,
                text: files.source(of: diagnostic.range).filter { $0 != UInt8(ascii: "\"") })
            guard let first = firsts[name] else {
                firsts[name] = result.count
                result.append(diagnostic)
                continue
            }
            let note = Diagnostic.Note(
                Wording(de: "Auch hier steht es.", en: "It stands here, too."), at: diagnostic.range)
            result[first] = result[first].adding(note)
        }
        return result
    }
}

/// One name that is unknown in all of its places.
private struct UnknownName: Hashable {
    /// Which of `unknownNames` it is.
    let group: Int
    /// nil for names that all files share.
    let file: SourceFileID?
    let text: [UInt8]
}

/// What is only said because something is written nowhere, and the words with which it may have been written where nothing could be
/// read.
private let wordsThatMayBeLost: [String: [String]] = [
    DiagnosticDefinition.fileOfOpenState.code: ["final"],
    DiagnosticDefinition.paymentWithoutWayOut.code: PaymentOutcome.allCases.map(\.rawValue),
    DiagnosticDefinition.specialDataWithoutGround.code: ["special"],
]

/// What is said of a name that is declared nowhere, by where it would be declared.
private let unknownNames =
    unknownNamesOfOneFile + [
        [.unknownType], [.unknownUnit], [.unknownLanguage], [.unknownLifeSituation], [.unknownService],
        [.unknownInput], [.unknownGate], [.unknownRole],
    ]

private let unknownNamesOfOneFile: [[DiagnosticDefinition]] = [
    [.unknownAnswer, .unknownAnswerInExample], [.unknownOption], [.unknownProblemCode], [.unknownState],
    [.unknownCriterion],
]

extension SourceFiles {
    /// The bytes of a range; none for a range in no file.
    fileprivate func source(of range: SourceRange) -> ArraySlice<UInt8> {
        guard let bytes = self[range.file]?.bytes else { return [] }
        let end = Swift.min(Int(range.end), bytes.count)
        return bytes[Swift.min(Int(range.start), end)..<end]
    }
}
