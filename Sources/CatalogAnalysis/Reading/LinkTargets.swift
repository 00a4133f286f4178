import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

/// The tags of the languages that the title of a service is written in, by its id; none for one that cannot be read.
package typealias TitleLanguages = @Sendable (String) -> Set<String>

/// Where links to the catalog's own pages may lead: `service:exchange-waste-bin`, and within a service `page:applicant` and
/// `field:applicant.birthDate`. They become addresses below the catalog's website, in the language of the text.
struct LinkTargets {
    var website = ""
    /// The tags of the catalog's languages.
    var tags: Set<String> = []
    /// Ids of all services.
    var services: Set<String> = [] { didSet { sortedServices = services.sorted() } }
    private(set) var sortedServices: [String] = []
    /// The tags of the languages that the title of another service is written in.
    var titleLanguages: TitleLanguages = { _ in [] }
    /// The services, other than the one that is being read, to which links lead.
    var linked: Set<String> = []
    /// The service that is being read; empty for what services have in common.
    private var service = ""
    private var ownLanguages: Set<String> = []
    private var form: YAMLNode?
    /// Found when the first link asks for them: most services have none that leads into their own form.
    private var namesOfForm: (pages: [String], fields: [String])?

    mutating func enterService(_ id: String, _ root: YAMLNode) {
        service = id
        linked = []
        ownLanguages = root.titleLanguages
        form = root.entry("form")?.value
        namesOfForm = nil
    }

    private mutating func names() -> (pages: [String], fields: [String]) {
        if let namesOfForm { return namesOfForm }
        let pages = form?.entry("pages")?.value.entries.map(\.self) ?? []
        let fields = pages.flatMap { page in
            Self.names(of: page.value.entry("fields")?.value, prefix: "", depth: 0)
        }
        let names = (pages: pages.map(\.key.text), fields: fields)
        namesOfForm = names
        return names
    }

    private static func names(of fields: YAMLNode?, prefix: String, depth: Int) -> [String] {
        guard let fields, fields.kind == .mapping, depth < Limits.recordDepth else { return [] }
        return fields.entries.flatMap { entry -> [String] in
            let name = prefix + entry.key.text
            let inner = names(of: entry.value.entry("fields")?.value, prefix: name + ".", depth: depth + 1)
            return [name] + inner
        }
    }

    /// Where a link leads.
    enum Destination {
        /// Out of the catalog.
        case elsewhere
        /// To something in the catalog.
        case there
        /// To something that is not in the catalog: what it names, and what it might name.
        case missing(name: String, names: [String])
    }

    mutating func destination(of target: String) -> Destination {
        guard let (kind, name) = Self.parts(of: target) else {
            return pageName(target).map { service(named: $0) } ?? .elsewhere
        }
        switch kind {
        case .service: return service(named: name)
        case .page: return Self.found(name, among: names().pages)
        case .field: return Self.found(name, among: names().fields)
        }
    }

    /// The target that was meant by one that is not allowed: `service:volunteer-card` by `volunteer-card.yaml`, a mail address by itself,
    /// and what stands there without a title, blanks or capital letters; nil if that is not clear.
    mutating func meant(by written: String) -> String? {
        // A bracket has ended the target before its end.
        if written.contains("(") { return nil }
        let address = String(written.prefix { $0 != "\"" })
        let whole = address.filter { $0 != " " }
        if let colon = whole.firstIndex(of: ":") {
            let target = whole[..<colon].lowercased() + whole[colon...]
            var meant: String?
            if target.hasPrefix("tel:") {
                meant = target.filter { !"[]".contains($0) }
            } else if target.hasPrefix("http:") {
                meant = "https:" + target.dropFirst(5)
            } else if target.hasPrefix("mailto:") || target.hasPrefix("https:") {
                meant = address.split(separator: " ").count == 1 ? target : nil
            } else if case .there = destination(of: target) {
                meant = target
            }
            return meant == written ? nil : meant
        }
        let name = whole.split(separator: "/").last.map(String.init) ?? ""
        let stem = name.hasSuffix(".yaml") || name.hasSuffix(".html") ? String(name.dropLast(5)) : name
        if services.contains(stem) { return "service:" + stem }
        if whole.contains("@"), !whole.contains("/"), whole.contains(".") { return "mailto:" + whole }
        let (pages, fields) = names()
        let anchor = String(whole.drop { $0 == "#" })
        if pages.contains(anchor) { return "page:" + anchor }
        return fields.contains(anchor) ? "field:" + anchor : nil
    }

    private mutating func note(_ id: String) { if id != service { linked.insert(id) } }

    private mutating func service(named name: String) -> Destination {
        note(name)
        return services.contains(name) ? .there : .missing(name: name, names: sortedServices)
    }

    private static func found(_ name: String, among names: [String]) -> Destination {
        names.contains(name) ? .there : .missing(name: name, names: names)
    }

    /// The service of a path such as `/de/exchange-waste-bin/form.html`, which is one of the catalog's pages or leads nowhere. Where
    /// the website stands below a path, so do its pages.
    private func pageName(_ target: String) -> String? {
        let path = target.prefix { $0 != "#" && $0 != "?" }
        let below = websitePath + "/"
        guard path.hasPrefix(below) else { return nil }
        let parts = path.dropFirst(below.count).split(separator: "/").map(String.init)
        guard parts.count >= 2, tags.contains(parts[0]) else { return nil }
        let isOwn = parts.count == 2 || ["index.html", "form.html"].contains(parts[2])
        guard parts[1] != "index.html" else { return nil }
        return isOwn && parts.count <= 3 ? parts[1] : parts[1...].joined(separator: "/")
    }

    /// The path of the website on its host: nothing, or `/services`.
    private var websitePath: String {
        let parts = website.split(separator: "/", omittingEmptySubsequences: false).dropFirst(3)
        return parts.map { "/" + $0 }.joined()
    }

    private enum Kind: String { case service, page, field }

    private static func parts(of target: String) -> (Kind, name: String)? {
        let parts = target.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let kind = Kind(rawValue: String(parts[0])) else { return nil }
        return (kind, String(parts[1]))
    }

    /// The address of a link's target in a language; nil for links that are addresses already.
    mutating func address(of target: String, tag: String, main: String) -> String? {
        guard let (kind, name) = Self.parts(of: target) else { return nil }
        let id = kind == .service ? name : service
        note(id)
        let languages = id == service ? ownLanguages : titleLanguages(id)
        let language = languages.contains(tag) ? tag : main
        let folder = "\(website)/\(language)/\(id)/"
        return switch kind {
        case .service: folder + "index.html"
        case .page: folder + "form.html#" + FormAnchor.prefix + FormAnchor.page(name)
        case .field: folder + "form.html#" + FormAnchor.prefix + name
        }
    }
}

extension YAMLNode {
    /// The tags of the languages that the title of a service is written in; the node is the service's root.
    package var titleLanguages: Set<String> { Set(entry("title")?.value.entries.map(\.key.text) ?? []) }
}

extension Analyzer {
    /// A text whose links to the catalog's own pages are addresses in the language of each translation.
    mutating func withAddresses(_ text: LocalizedText) -> LocalizedText {
        guard text.translations.contains(where: { mayHoldLink($0.text.utf8) }) else { return text }
        let main = languages.first?.tag.rawValue ?? ""
        return LocalizedText(
            translations: text.translations.map { translation in
                let tag =
                    languages.indices.contains(translation.language)
                    ? languages[translation.language].tag.rawValue : main
                let bytes = Array(translation.text.utf8)
                var resolved: [UInt8] = []
                var copied = 0
                for link in markdownLinks(in: bytes) {
                    let target = String(decoding: link.target, as: UTF8.self)
                    guard let address = linkTargets.address(of: target, tag: tag, main: main) else {
                        continue
                    }
                    resolved += bytes[copied..<link.range.lowerBound] + Array(address.utf8)
                    copied = link.range.upperBound
                }
                guard copied > 0 else { return translation }
                resolved += bytes[copied...]
                return LocalizedText.Translation(
                    text: String(decoding: resolved, as: UTF8.self), language: translation.language)
            })
    }
}
