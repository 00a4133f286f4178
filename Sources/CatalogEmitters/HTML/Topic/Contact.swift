import CatalogModel
import OutputText

extension PageLanguage {
    /// The unit that answers for a service.
    func responsibleUnit(of service: Service) -> OrganisationalUnit? { unit(service.responsible) }

    func unit(_ index: Int) -> OrganisationalUnit? {
        catalog.units.indices.contains(index) ? catalog.units[index] : nil
    }
}

/// A unit with the ways to reach it.
func contact(of unit: OrganisationalUnit, in page: PageLanguage) -> HTMLNode {
    let words = page.words.contact
    var lines: [HTMLNode] = [.element(.p, [.class("dw-contact-name")], [page.inline(unit.name)])]
    if let phone = unit.phone {
        lines.append(
            line(words.phone, .element(.a, [.href(.phone(phone)), .dir(.ltr)], text: phone), in: page))
    }
    if let email = unit.email {
        lines.append(line(words.email, .element(.a, [.href(.email(email))], breakable(email)), in: page))
    }
    if let web = unit.web.flatMap({ WebAddress($0) }) {
        let link = HTMLNode.element(.a, [.href(web)] + page.wordAttributes, text: words.web)
        lines.append(.element(.p, [], [link]))
    }
    if let address = unit.address {
        let city = "\(address.postalCode) \(address.city)"
        lines.append(
            .element(
                .p, [.class("dw-contact-address")],
                [
                    .element(.bdi, text: address.street), .element(.br), .element(.bdi, text: city),
                ]))
    }
    return .element(.address, [.class("dw-contact")], lines)
}

/// An e-mail address that may be broken behind the `@`.
private func breakable(_ email: String) -> [HTMLNode] {
    guard let at = email.firstIndex(of: "@") else { return [.text(email)] }
    return [.text(String(email[...at])), .element(.wbr), .text(String(email[email.index(after: at)...]))]
}

private func line(_ label: String, _ link: HTMLNode, in page: PageLanguage) -> HTMLNode {
    .element(.p, [], [page.inline(words: label + ":"), .text(" "), link])
}

/// When a unit can be visited: days with the same hours share a line.
///
/// - Parameter place: Where it stands.
func visits(to unit: OrganisationalUnit, in page: PageLanguage, _ place: TextPlace) -> [HTMLNode] {
    let words = page.words.contact
    let lines = dayGroups(unit.openingHours).flatMap { group in
        [
            HTMLNode.element(.dt, page.wordAttributes, text: page.text(days: group.days)),
            HTMLNode.element(
                .dd, page.wordAttributes,
                text: words.hours(group.times)),
        ]
    }
    let note = unit.visits.map { [page.prose($0, in: place)] } ?? []
    guard !lines.isEmpty || !note.isEmpty else { return [] }
    let table: [HTMLNode] = lines.isEmpty ? [] : [.element(.dl, [.class("dw-hours")], lines)]
    return [.element(.h3, page.wordAttributes, text: words.openingHours)] + table + note
}

/// Days of the week on which the same times hold.
private struct DayGroup {
    var days: [Weekday]
    let times: [OpeningHours]
}

private func dayGroups(_ hours: [OpeningHours]) -> [DayGroup] {
    var groups: [DayGroup] = []
    for day in Weekday.allCases {
        let times = hours.filter { $0.days.contains(day) }
            .sorted { $0.opens.utf8.lexicographicallyPrecedes($1.opens.utf8) }
        guard !times.isEmpty else { continue }
        let same = groups.firstIndex { group in
            group.times.map { [$0.opens, $0.closes] } == times.map { [$0.opens, $0.closes] }
        }
        if let same {
            groups[same].days.append(day)
        } else {
            groups.append(DayGroup(days: [day], times: times))
        }
    }
    return groups
}

extension PageLanguage {
    /// `Montag bis Mittwoch und Freitag`: three days and more in a row as a range.
    fileprivate func text(days: [Weekday]) -> String {
        let words = words.contact
        let all = Weekday.allCases
        var parts: [String] = []
        var index = days.startIndex
        while index < days.endIndex {
            var end = index
            while end + 1 < days.endIndex,
                all.firstIndex(of: days[end + 1]) == all.firstIndex(of: days[end]).map({ $0 + 1 })
            {
                end += 1
            }
            if end - index >= 2 {
                parts.append(words.days(words.weekday(days[index]), words.weekday(days[end])))
            } else {
                parts += days[index...end].map(words.weekday)
            }
            index = end + 1
        }
        guard let last = parts.last, parts.count > 1 else { return parts.joined() }
        return parts.dropLast().joined(separator: ", ") + self.words.formats.and + last
    }
}
