import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

/// What `catalog.yaml` says, as far as it could be read.
struct CatalogHead {
    let town: Town
    let timeZone: String
    let website: String
    let holidays: HolidayCalendar
    let prioritization: PrioritizationModel?
}

extension Analyzer {
    /// Reads `catalog.yaml`: first the languages, which every text is held against, and the website, to which links lead.
    mutating func readCatalogHead(_ document: YAMLDocument) -> CatalogHead? {
        let root = document.root
        let firstKey = root.entries.first { _ in true }?.key.range ?? root.range
        guard let members = members(of: root, .catalog, owner: firstKey) else { return nil }
        if let entry = members["languages"] { languages = readLanguages(entry) }
        let website = members["website"].flatMap { readWebsite($0) }
        linkTargets.tags = Set(languages.map(\.tag.rawValue))
        linkTargets.website = website ?? ""
        let town = members["town"].flatMap { readTown($0) }
        if let entry = members["units"] { readUnits(entry) }
        readDirectory(members)
        readDesign(members)
        if let entry = members["roles"] { readRoles(entry) }
        let state = town?.municipalityKey.flatMap { FederalState(municipalityKey: $0) }
        let holidays =
            members["holidays"].map { readHolidays($0, townIn: state) }
            ?? state.map { HolidayCalendar(state: $0) } ?? HolidayCalendar()
        let timeZone = members["timeZone"].flatMap { readTimeZone($0) }
        let prioritization = members["prioritization"].map { readPrioritization($0) }
        if prioritization == nil, !members.lacks("prioritization") { priorities.declaration = .broken }
        guard let town, let timeZone, let website, let holidays, !languages.isEmpty, !isBroken(prioritization)
        else { return nil }
        return CatalogHead(
            town: town, timeZone: timeZone, website: website, holidays: holidays,
            prioritization: prioritization ?? nil)
    }

    /// A language of which something is wrong is there all the same, so that texts can be held against it.
    private mutating func readLanguages(_ entry: YAMLNode.Entry) -> [CatalogLanguage] {
        let entries = namedEntries(
            of: entry.value, Wording(de: "Sprachen", en: "languages"), owner: entry.key.range)
        // One that was lost may be a fallback.
        if entry.value.isIncomplete || entry.value.entries.contains(where: \.value.isLost) {
            hasBrokenLanguages = true
        }
        languagePlaces = entries.map(\.key.range)
        let tags = entries.map { WrittenFormat.languageTag.meantTag($0.key.text) }
        return entries.enumerated().map { index, entry in
            let tag = tags[index]
            if !isLanguageTag(entry.key.text) {
                report(.invalidFormat(entry.key, .languageTag))
                hasBrokenLanguages = true
            }
            let members = members(of: entry.value, .language, owner: entry.key.range)
            let name = members?["name"].flatMap { readString($0) }
            let fallback = members?["fallback"].map { readFallback($0, tags, index) ?? Self.mainLanguage }
            return CatalogLanguage(
                tag: LanguageTag(tag), name: name ?? tag,
                fallback: fallback ?? (members == nil || !isLanguageTag(tag) ? Self.mainLanguage : nil))
        }
    }

    /// A fallback has to be a language that stands before, so that there are no circles.
    private mutating func readFallback(_ entry: YAMLNode.Entry, _ tags: [String], _ index: Int) -> Int? {
        if hasBrokenLanguages, !tags.contains(entry.value.text) { return Self.mainLanguage }
        guard let found = tags[..<index].firstIndex(of: entry.value.text), entry.value.kind == .scalar else {
            report(.invalidFallback(entry.value, known: Array(tags[..<index]), owner: entry.key.range))
            return nil
        }
        return found
    }

    private mutating func readTown(_ entry: YAMLNode.Entry) -> Town? {
        guard let members = members(of: entry.value, .town, owner: entry.key.range) else { return nil }
        let name = members["name"].flatMap { readPlainText($0) }
        let key = members["municipalityKey"].map { readMunicipalityKey($0) }
        guard let name, !isBroken(key) else { return nil }
        return Town(name: name, municipalityKey: key ?? nil)
    }

    private mutating func readMunicipalityKey(_ entry: YAMLNode.Entry) -> String? {
        let text = entry.value.text
        guard entry.value.kind == .scalar, entry.value.style != .plain, text.utf8.count == 8,
            text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), FederalState(municipalityKey: text) != nil
        else {
            report(.invalidFormat(entry.value, .municipalityKey, owner: entry.key.range))
            return nil
        }
        return text
    }

    mutating func readFormatted(
        _ entry: YAMLNode.Entry, _ format: WrittenFormat, _ isFine: (String) -> Bool
    ) -> String? {
        guard let text = readWord(entry) else { return nil }
        guard isFine(text) else {
            report(.invalidFormat(entry.value, format, owner: entry.key.range))
            return nil
        }
        // Quotes are proposed only for what they make right.
        return isText(entry.value) ? text : nil
    }

    private mutating func readTimeZone(_ entry: YAMLNode.Entry) -> String? {
        readFormatted(entry, .timeZone, isTimeZone)
    }

    private mutating func readWebsite(_ entry: YAMLNode.Entry) -> String? {
        readFormatted(entry, .website) { text in
            text.hasPrefix("https://") && isURL(text) && !text.hasSuffix("/") && !text.contains("?")
                && !text.contains("#")
        }
    }
}

/// A language of two or three letters, then subtags of two to eight letters or digits (BCP 47, as far as catalogs
/// need it): `de`, `de-simple`, `zh-Hans`.
func isLanguageTag(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let language = parts.first, (2...3).contains(language.count), parts.count <= 4 else { return false }
    guard language.allSatisfy({ 0x61...0x7A ~= $0 }), isLanguage(String(language) ?? "") else { return false }
    return parts.dropFirst().allSatisfy { part in
        (2...8).contains(part.count) && part.allSatisfy { 0x30...0x39 ~= $0 || 0x41...0x5A ~= $0 & 0xDF }
    }
}
