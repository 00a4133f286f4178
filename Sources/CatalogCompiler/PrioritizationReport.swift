import CatalogDiagnostics
import CatalogEmitters
import CatalogModel
import CatalogPrioritization
import OutputText

/// A form of the ranking.
package enum PrioritizationFormat: String, CaseIterable, Sendable { case text, json, csv, html }

extension Compilation {
    /// The ranking in one form; nil where the catalog has no model for one, or where there are errors.
    ///
    /// - Parameters:
    ///   - width: Columns of the terminal, for text.
    ///   - isColored: Whether text may have colours.
    package func prioritizationReport(
        _ format: PrioritizationFormat, language: MessageLanguage, width: Int = 100, isColored: Bool = false
    ) -> String? {
        guard let catalog, !diagnostics.hasErrors, let prioritization = prioritize(catalog) else {
            return nil
        }
        let language: ReportLanguage =
            switch language {
            case .german: .german
            case .english: .english
            }
        switch format {
        case .text:
            return prioritizationTable(
                prioritization, catalog, language: language, width: width, isColored: isColored, shown: shown)
        case .json: return prioritizationJSON(prioritization, languages: catalog.languages).fileText
        case .csv: return prioritizationCSV(prioritization, catalog, language: language)
        case .html:
            let page = prioritizationPage(
                prioritization, catalog, language: language, styleHash: styleHash)
            return String(decoding: page, as: UTF8.self)
        }
    }
}

/// SHA-256 of the style sheet as a security policy wants it.
private var styleHash: String {
    let digits = Array(sha256Hexadecimal(Array("\(reportStyleSheet)".utf8)).utf8)
    let bytes = stride(from: 0, to: digits.count - 1, by: 2).map { index in
        hexadecimalValue(digits[index]) << 4 | hexadecimalValue(digits[index + 1])
    }
    return base64(bytes)
}

private func hexadecimalValue(_ digit: UInt8) -> UInt8 {
    digit <= 0x39 ? digit &- 0x30 : (digit | 0x20) &- 0x57
}

private func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
        let group = bytes[start..<min(start + 3, bytes.count)]
        let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << (8 * UInt32(3 - group.count))
        for position in 0..<4 {
            text.append(
                position <= group.count ? alphabet[Int(bits >> (18 - 6 * UInt32(position)) & 63)] : "=")
        }
    }
    return text
}
