import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

/// Where links to the catalog's own pages may lead: `service:exchange-waste-bin`, and within a service `page:applicant` and
/// `field:applicant.birthDate`. They become addresses below the catalog's website, in the language of the text.
struct LinkTargets {
    var website = ""
    /// By id: the tags of the languages that the title of the service is written in.
    private var services: [String: Set<String>] = [:]
    /// The service that is being read; empty for types.
    private var service = ""
    private var form: YAMLNode?
    /// Found when the first link asks for them: most services have none that leads into their own form.
    private var namesOfForm: (pages: [String], fields: [String])?

    /// The service of a file, by the name of the file.
    mutating func addService(_ file: SourceFile, _ document: YAMLDocument?) {
        let title = document?.root.entry("title")?.value
        services[Self.id(of: file)] = Set(title?.entries.map(\.key.text) ?? [])
    }

    mutating func enterService(_ file: SourceFile, form: YAMLNode?) {
        service = Self.id(of: file)
        self.form = form
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

    private static func id(of file: SourceFile) -> String {
        let name = file.catalogPath.utf8.split(separator: UInt8(ascii: "/")).last
        return name.flatMap { String($0.dropLast(".yaml".utf8.count)) } ?? ""
    }

    private static func names(of fields: YAMLNode?, prefix: String, depth: Int) -> [String] {
        guard let fields, fields.kind == .mapping, depth < Limits.recordDepth else { return [] }
        return fields.entries.flatMap { entry -> [String] in
            let name = prefix + entry.key.text
            let inner = names(of: entry.value.entry("fields")?.value, prefix: name + ".", depth: depth + 1)
            return [name] + inner
        }
    }

    /// For a link to a page of the catalog: what it names, and what it might name. Nil for all other links.
    mutating func candidates(for target: String) -> (name: String, names: [String])? {
        guard let (kind, name) = Self.parts(of: target) else { return ownPage(target) }
        switch kind {
        case .service: return (name, services.keys.sorted())
        case .page: return (name, names().pages)
        case .field: return (name, names().fields)
        }
    }

    /// A path such as `/de/exchange-waste-bin/form.html`, which is one of the catalog's pages or leads nowhere.
    private func ownPage(_ target: String) -> (name: String, names: [String])? {
        let parts = target.prefix { $0 != "#" && $0 != "?" }.split(separator: "/").map(String.init)
        let tags = Set(services.values.flatMap(\.self))
        guard target.hasPrefix("/"), parts.count >= 2, tags.contains(parts[0]) else { return nil }
        let isOwn = parts.count == 2 || ["index.html", "form.html"].contains(parts[2])
        guard parts[1] != "index.html" else { return nil }
        return (
            isOwn && parts.count <= 3 ? parts[1] : parts[1...].joined(separator: "/"), services.keys.sorted()
        )
    }

    private enum Kind: String { case service, page, field }

    private static func parts(of target: String) -> (Kind, name: String)? {
        let parts = target.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let kind = Kind(rawValue: String(parts[0])) else { return nil }
        return (kind, String(parts[1]))
    }

    /// The address of a link's target in a language; nil for links that are addresses already.
    func address(of target: String, tag: String, main: String) -> String? {
        guard let (kind, name) = Self.parts(of: target) else { return nil }
        let id = kind == .service ? name : service
        let language = services[id]?.contains(tag) == true ? tag : main
        let folder = "\(website)/\(language)/\(id)/"
        return switch kind {
        case .service: folder + "index.html"
        case .page: folder + "form.html#p-" + name
        case .field: folder + "form.html#f-" + name
        }
    }
}

extension Analyzer {
    /// A text whose links to the catalog's own pages are addresses in the language of each translation.
    func withAddresses(_ text: LocalizedText) -> LocalizedText {
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
