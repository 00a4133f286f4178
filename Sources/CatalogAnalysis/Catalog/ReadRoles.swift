import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension Analyzer {
    /// The roles of the administration. One of which something is wrong is known by its name all the same.
    mutating func readRoles(_ entry: YAMLNode.Entry) {
        let what = Wording(de: "Rollen", en: "roles")
        let entries = namedEntries(of: entry.value, what, owner: entry.key.range)
        roles = entries.map { entry in
            if ["applicant", "system"].contains(entry.key.text) { report(.reservedName(entry.key)) }
            return readRole(entry)
                ?? Role(id: entry.key.text, name: LocalizedText(translations: []), source: entry.key.range)
        }
        hasBrokenRoles = entries.isEmpty
    }

    private mutating func readRole(_ entry: YAMLNode.Entry) -> Role? {
        let id = readName(entry.key, .camelCase)
        guard let members = members(of: entry.value, .role, owner: entry.key.range) else { return nil }
        let name = members["name"].flatMap { readPlainText($0) }
        guard let id, let name else { return nil }
        return Role(id: id, name: name, source: entry.key.range)
    }

    /// `holidays: {state: NW}`
    ///
    /// - Parameter ownState: In which the town lies by its municipality key; nil where it has none.
    mutating func readHolidays(_ entry: YAMLNode.Entry, townIn ownState: FederalState?) -> HolidayCalendar? {
        guard let members = members(of: entry.value, .holidays, owner: entry.key.range) else { return nil }
        let state = members["state"].flatMap {
            readKeyword($0.value, of: $0.key.text, owner: $0.key.range, as: FederalState.self)
        }
        let regional = members["regional"].map { entry in
            items(of: entry.value, Wording(de: "Feiertage", en: "holidays"), owner: entry.key.range).map {
                readKeyword($0, of: entry.key.text, owner: $0.range, as: RegionalHoliday.self)
            }
        }
        guard let state, regional?.contains(where: { $0 == nil }) != true else { return nil }
        let nodes = members["regional"]?.value.items.map { $0 } ?? []
        guard isWithoutRepetition(nodes) else { return nil }
        for (holiday, node) in zip((regional ?? []).compactMap(\.self), nodes)
        where !holiday.states.contains(state) {
            report(.holidayOfAnotherState(node, holiday: holiday, state: state))
            return nil
        }
        if let ownState, ownState != state, let node = members["state"]?.value {
            report(.holidaysOfAnotherState(node, townIn: ownState))
        }
        return HolidayCalendar(state: state, regional: (regional ?? []).compactMap(\.self))
    }
}
