import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension Analyzer {
    /// A unit of which something is wrong is known by its name all the same.
    mutating func readUnits(_ entry: YAMLNode.Entry) {
        let what = Wording(de: "zuständige Stellen", en: "responsible units")
        let entries = namedEntries(of: entry.value, what, owner: entry.key.range)
        units = entries.map { entry in readUnit(entry) ?? .named(entry.key.text) }
        hasBrokenUnits = entries.isEmpty
    }

    private mutating func readUnit(_ entry: YAMLNode.Entry) -> OrganisationalUnit? {
        let id = readName(entry.key, .camelCase)
        guard let members = members(of: entry.value, .unit, owner: entry.key.range) else { return nil }
        let name = members["name"].flatMap { readPlainText($0) }
        let email = members["email"].map { readFormatted($0, .email, isEmail) }
        let phone = members["phone"].map { readFormatted($0, .phone, isPhoneOfUnit) }
        let web = members["web"].map { readFormatted($0, .unitPage, isUnitPage) }
        let address = members["address"].map { readAddress($0) }
        let openingHours = members["openingHours"].map { readOpeningHours($0) }
        let visits = members["visits"].map { readMarkdown($0) }
        guard let id, let name, !isBroken(email), !isBroken(phone), !isBroken(web), !isBroken(address),
            !isBroken(openingHours), !isBroken(visits)
        else { return nil }
        return OrganisationalUnit(
            id: id, name: name, email: email ?? nil, phone: phone ?? nil, web: web ?? nil,
            address: address ?? nil, openingHours: (openingHours ?? nil) ?? [], visits: visits ?? nil)
    }

    private mutating func readAddress(_ entry: YAMLNode.Entry) -> PostalAddress? {
        guard let members = members(of: entry.value, .address, owner: entry.key.range) else { return nil }
        let street = members["street"].flatMap { readString($0) }
        let postalCode = members["postalCode"].flatMap { readPostalCode($0) }
        let city = members["city"].flatMap { readString($0) }
        guard let street, let postalCode, let city else { return nil }
        return PostalAddress(street: street, postalCode: postalCode, city: city)
    }

    /// In quotes, so that a leading zero is never lost.
    private mutating func readPostalCode(_ entry: YAMLNode.Entry) -> String? {
        let node = entry.value
        guard node.kind == .scalar, node.style != .plain, node.text.utf8.count == 5,
            node.text.utf8.allSatisfy({ 0x30...0x39 ~= $0 })
        else {
            report(.invalidFormat(node, .postalCode, owner: entry.key.range))
            return nil
        }
        return node.text
    }

    private mutating func readOpeningHours(_ entry: YAMLNode.Entry) -> [OpeningHours]? {
        let what = Wording(de: "Öffnungszeiten", en: "opening hours")
        let nodes = items(of: entry.value, what, owner: entry.key.range)
        let hours = nodes.map { readOpeningHours($0) }
        reportOverlaps(of: zip(nodes, hours).compactMap { node, hours in hours.map { (node, $0) } })
        return hours.isEmpty || hours.contains { $0 == nil } ? nil : hours.compactMap(\.self)
    }

    /// Reports each entry that holds on a day at a time at which one before it holds as well.
    private mutating func reportOverlaps(of entries: [(node: YAMLNode, hours: OpeningHours)]) {
        var earlier: [Weekday: [OpeningHours]] = [:]
        for (node, hours) in entries {
            let overlap = hours.days.lazy.compactMap { day in
                earlier[day]?.first { $0.opens < hours.closes && hours.opens < $0.closes }.map { (day, $0) }
            }.first
            if let (day, others) = overlap {
                report(.openingHoursOverlap(node, hours, with: others, on: day))
            }
            for day in hours.days { earlier[day, default: []].append(hours) }
        }
    }

    private mutating func readOpeningHours(_ node: YAMLNode) -> OpeningHours? {
        let owner = node.entries.first { _ in true }?.key.range ?? node.range
        guard let members = members(of: node, .openingHours, owner: owner) else { return nil }
        let days = members["days"].flatMap { readWeekdays($0) }
        let opens = members["opens"].flatMap { readTimeOfDay($0) }
        let closes = members["closes"].flatMap { readTimeOfDay($0) }
        guard let days, let opens, let closes, let end = members["closes"]?.value else { return nil }
        guard opens.utf8.lexicographicallyPrecedes(closes.utf8) else {
            report(.openingHoursBackwards(end, opens: opens))
            return nil
        }
        return OpeningHours(days: days, opens: opens, closes: closes)
    }

    private mutating func readWeekdays(_ entry: YAMLNode.Entry) -> [Weekday]? {
        let what = Wording(de: "Wochentage", en: "days of the week")
        let nodes = items(of: entry.value, what, owner: entry.key.range)
        let days = nodes.map { readKeyword($0, of: entry.key.text, owner: $0.range, as: Weekday.self) }
        guard !days.isEmpty, !days.contains(where: { $0 == nil }), isWithoutRepetition(nodes) else {
            return nil
        }
        return Weekday.allCases.filter(days.contains)
    }

    private mutating func readTimeOfDay(_ entry: YAMLNode.Entry) -> String? {
        guard entry.value.kind == .scalar, entry.value.style != .plain, isTimeOfDay(entry.value.text) else {
            report(.invalidFormat(entry.value, .timeOfDay, owner: entry.key.range))
            return nil
        }
        return entry.value.text
    }
}

/// A page with `https://` or on the town's own website.
private func isUnitPage(_ text: String) -> Bool {
    text.hasPrefix("/")
        ? !text.hasPrefix("//") && isURL("https://a" + text) : text.hasPrefix("https://") && isURL(text)
}
