import CatalogModel
import OutputText

private let personalDataID: HTMLIdentifier = HTMLIdentifier("personal-data")

/// What is kept of the answers, what for and for how long, for the page of the process; nothing for a service that does not say.
func personalDataSection(_ service: Service, in page: PageLanguage) -> [HTMLNode] {
    guard let data = service.personalData else { return [] }
    let words = page.words.process.data
    return [
        .element(.h2, [.id(personalDataID)] + page.wordAttributes, text: words.heading),
        .element(.p, page.wordAttributes, text: words.lead), table(service, data, page),
    ]
}

/// The same as a page of its own, for a service without a process.
func personalDataPage(_ service: Service, in page: PageLanguage) -> HTMLElement? {
    guard service.workflow == nil, let data = service.personalData else { return nil }
    let words = page.words.process.data
    let title = "\(words.heading): \(page.string(service.title))"
    let head: [HTMLNode] = [
        .element(.h1, [.id(personalDataID)] + page.wordAttributes, text: title),
        .element(.p, [.class("dw-lead")] + page.wordAttributes, text: words.lead),
    ]
    return pageAfterTopic(
        service, in: page, title: title, lead: words.lead, path: personalDataPath(service),
        content: head + [table(service, data, page)])
}

/// The file with the table below the folder of the service.
private func personalDataFile(_ service: Service) -> String {
    service.workflow == nil ? "personal-data.html" : processFile
}

/// Below its language's folder.
func personalDataPath(_ service: Service) -> [String] { [service.id, personalDataFile(service)] }

/// The link from the topic page to the table.
func personalDataLink(_ service: Service, in page: PageLanguage) -> [HTMLNode] {
    guard service.personalData != nil else { return [] }
    let address = WebAddress.relative(up: 0, [personalDataFile(service)])
    let link = HTMLNode.element(
        .a,
        [.href(service.workflow == nil ? address : address.appending(fragment: personalDataID))]
            + page.wordAttributes,
        text: page.words.process.data.heading)
    return [.element(.p, [.class("dw-process-link")], [link])]
}

/// On a phone the cells of a row stand below each other, each with the heading of its column, so that it can be read even
/// where a browser does not take such a table for one.
private func table(_ service: Service, _ data: PersonalData, _ page: PageLanguage) -> HTMLNode {
    let words = page.words.process.data
    let headings = [words.purpose, words.fields, words.time, words.basis].map {
        HTMLNode.element(.th, [.scope(.col)] + page.wordAttributes, text: $0)
    }
    let stored = data.fieldsByPurpose(service.storedFields)
    let files = service.workflow?.fileRetentions ?? []
    let shared = stored.sharedFields
    let rows = zip(data.purposes, stored).map { row($0, $1, splitting: shared, files, page) }
    return .element(
        .table, [.class("dw-data"), .ariaLabelledBy(personalDataID)],
        [
            .element(.thead, [], [.element(.tr, [], headings)]),
            .element(.tbody, [], rows),
        ])
}

/// - Parameters:
///   - shared: Fields of the service that are taken apart because not all in them is for one purpose.
///   - files: How long the file is kept.
private func row(
    _ purpose: Purpose, _ stored: [StoredField], splitting shared: Set<[String]>, _ files: [Retention],
    _ page: PageLanguage
) -> HTMLNode {
    let words = page.words.process.data
    var what: [HTMLNode] = [page.inline(purpose.purpose)]
    if !purpose.recipients.isEmpty {
        let names = words.recipients(purpose.recipients.map(page.string))
        what.append(.element(.p, page.wordAttributes, text: names))
    }
    var basis: [HTMLNode] = purpose.law.map { [page.inline($0)] } ?? []
    let articles = words.basisText(purpose.basis, purpose.special)
    if !basis.isEmpty, !articles.isEmpty { basis.append(.text(" – ")) }
    if !articles.isEmpty { basis.append(page.inline(words: articles)) }
    if purpose.consent != nil { basis.append(.element(.p, page.wordAttributes, text: words.withdrawal)) }
    let time =
        switch purpose.retention {
        case .file: words.withFile(files)
        case .time(let time, _): words.after(time)
        }
    func cell(_ label: String, _ content: [HTMLNode]) -> HTMLNode {
        let label = HTMLNode.element(
            .span, [.class("dw-data-label")] + page.wordAttributes, text: label)
        return .element(.td, [], [label] + content)
    }
    let names = purpose.labels(of: stored, splitting: shared).map { label in
        let parts = label.parts.enumerated().flatMap { index, part in
            [.text(index == 0 ? " (" : " · ")] + inline(part, page)
        }
        return inline(label.whole, page) + parts + (parts.isEmpty ? [] : [.text(")")])
    }
    let list = names.enumerated().flatMap { $0.offset == 0 ? $0.element : [.text(" · ")] + $0.element }
    return .element(
        .tr, [],
        [
            .element(.th, [.scope(.row)], what), cell(words.fields, list),
            cell(words.time, [page.inline(words: time)]), cell(words.basis, basis),
        ])
}

/// What something is called, with what is around it in brackets.
private func inline(_ name: StoredName, _ page: PageLanguage) -> [HTMLNode] {
    let around = name.around.enumerated().flatMap { index, text in
        (index == 0 ? [] : [HTMLNode.text(", ")]) + [page.inline(text)]
    }
    return [page.inline(name.own)] + (around.isEmpty ? [] : [.text(" (")] + around + [.text(")")])
}

extension Workflow {
    /// How long the file is kept at the ends, from short to long.
    var fileRetentions: [Retention] {
        states.compactMap { $0.file?.retention }.sorted().reduce(into: []) { times, time in
            if times.last.map({ !$0.isSame(as: time) }) ?? true { times.append(time) }
        }
    }
}
