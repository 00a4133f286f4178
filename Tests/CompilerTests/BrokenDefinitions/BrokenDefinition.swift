import CatalogDiagnostics
import Testing

/// A definition with one mistake, made of the sound catalog by changing one place, and what is to be said of it.
struct BrokenDefinition: Sendable, CustomTestStringConvertible {
    enum File: String, Sendable, CaseIterable {
        case catalog = "catalog.yaml"
        case types = "types/common.yaml"
        case service = "services/example.yaml"

        var soundText: String {
            switch self {
            case .catalog: SoundCatalog.catalog
            case .types: SoundCatalog.types
            case .service: SoundCatalog.service
            }
        }
    }

    let file: File
    /// A text that stands in the sound file exactly once.
    let original: String
    /// What stands there instead; `⟦` and `⟧` mark what the error has to point to, unless that stands elsewhere.
    let mistake: String
    /// A text of the broken file, with the marks, if the error has to point to another place.
    let elsewhere: String?
    let code: String
    /// A part of the English proposal.
    let proposal: String

    init(
        _ original: String, _ mistake: String, _ code: String, _ proposal: String, in file: File = .service,
        at elsewhere: String? = nil
    ) {
        self.file = file
        self.original = original
        self.mistake = mistake
        self.code = code
        self.proposal = proposal
        self.elsewhere = elsewhere
    }

    /// The broken file with the place of its error; nil unless what is replaced and what is marked stand there once.
    var brokenText: MarkedText? {
        let sound = file.soundText
        guard sound.ranges(of: original).count == 1 else { return nil }
        let broken = sound.replacing(original, with: mistake)
        guard let elsewhere else { return MarkedText(broken) }
        let unmarked = elsewhere.replacing(/[⟦⟧]/, with: "")
        guard broken.ranges(of: unmarked).count == 1 else { return nil }
        return MarkedText(broken.replacing(unmarked, with: elsewhere))
    }

    var testDescription: String { "\(code) \(mistake.prefix(80))" }
}

/// Text with one marked stretch.
struct MarkedText {
    let text: String
    /// UTF-8 offsets of what stood between the marks.
    let marked: Range<Int>

    /// Nil unless there is exactly one pair of marks.
    init?(_ written: String) {
        let parts = written.split(separator: /[⟦⟧]/, omittingEmptySubsequences: false)
        guard parts.count == 3 else { return nil }
        text = parts.joined()
        marked = parts[0].utf8.count..<(parts[0].utf8.count + parts[1].utf8.count)
    }

    /// Marks in a text what stands there once; nil unless it does.
    init?(_ text: String, marking place: String) {
        let unmarked = place.replacing(/[⟦⟧]/, with: "")
        guard text.ranges(of: unmarked).count == 1 else { return nil }
        self.init(text.replacing(unmarked, with: place))
    }
}

extension BrokenDefinition.File {
    /// All files of the sound catalog, this one with another text.
    func files(with text: String) -> [SourceFile] {
        Self.allCases.map { SourceFile(catalogPath: $0.rawValue, text: $0 == self ? text : $0.soundText) }
    }
}

extension TextEdit {
    /// What becomes of a text.
    func applied(to text: String) -> String {
        var bytes = Array(text.utf8)
        bytes.replaceSubrange(Int(range.start)..<Int(range.end), with: replacement.utf8)
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension DiagnosticReport {
    /// Both languages, for the comment of a test that failed.
    static func bilingual(_ diagnostics: [Diagnostic], in files: [SourceFile]) -> String {
        MessageLanguage.allCases.map { "\n" + DiagnosticReport(diagnostics, in: files, language: $0).text() }
            .joined()
    }
}
