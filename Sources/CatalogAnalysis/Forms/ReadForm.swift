import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension Analyzer {
    mutating func readForm(_ entry: YAMLNode.Entry) -> Form? {
        guard let members = members(of: entry.value, .form, owner: entry.key.range) else { return nil }
        let pageEntries =
            members["pages"].map { pages in
                namedEntries(
                    of: pages.value, Wording(de: "Seiten", en: "pages"),
                    owner: pages.key.range)
            } ?? []
        let pagesOfFields = pageEntries.map { $0.value.entry("fields")?.value }
        let mostNames = pagesOfFields.reduce(0) { $0 + ($1?.entries.count ?? 0) }
        var scope = Scope()
        scope.reserveCapacity(mostNames)
        for (number, fields) in pagesOfFields.enumerated() {
            if let fields { collectScope(fields: fields, into: &scope, page: number) }
        }
        let chain = ScopeChain(scope)
        var seen = SeenNames(atMost: mostNames)
        let pages = pageEntries.enumerated().map { readPage($1, chain.at(page: $0), &seen) }
        let rules = readRules(members["rules"], chain)
        let exits = readExits(members["exits"], chain)
        guard !pages.isEmpty, !pages.contains(where: { $0 == nil }), let rules, let exits else { return nil }
        let fields = pages.compactMap(\.self).flatMap { $0.elements.fields }
        guard let order = decisionOrder(of: fields) else { return nil }
        let form = Form(pages: pages.compactMap(\.self), rules: rules, exits: exits, order: order)
        let shown = checkPipedAnswers(of: form)
        diagnostics += shown
        guard shown.isEmpty else { return nil }
        let extent = extent(of: form.pages.flatMap(\.elements))
        guard checkExtent(extent, owner: entry.key.range) else { return nil }
        return form
    }

    private mutating func readPage(_ entry: YAMLNode.Entry, _ chain: ScopeChain, _ seen: inout SeenNames)
        -> Page?
    {
        let id = readName(entry.key, .camelCase)
        guard let members = members(of: entry.value, .page, owner: entry.key.range) else { return nil }
        let title = members["title"].flatMap { readPipedText($0, chain) }
        let intro = members["intro"].map { readMarkdown($0) }
        let elements = members["fields"].flatMap { readElements($0, chain, seen: &seen) }
        guard let id, let title, let elements, !isBroken(intro) else { return nil }
        return Page(id: id, title: title, intro: intro ?? nil, elements: elements)
    }

    private mutating func readRules(_ entry: YAMLNode.Entry?, _ chain: ScopeChain) -> [Rule]? {
        guard let entry else { return [] }
        let what = Wording(de: "Regeln", en: "rules")
        let rules = namedEntries(
            of: entry.value, what, owner: entry.key.range, mayBeEmpty: true
        ).map {
            readRule($0, chain)
        }
        return rules.contains { $0 == nil } ? nil : rules.compactMap(\.self)
    }

    private mutating func readRule(_ entry: YAMLNode.Entry, _ chain: ScopeChain) -> Rule? {
        let id = readName(entry.key, .camelCase)
        guard let members = members(of: entry.value, .rule, owner: entry.key.range) else { return nil }
        let requirement = members["require"].flatMap { readCondition($0, chain, .anywhere) }
        let place = members["at"]
        let at = place.flatMap { readFieldPath($0, chain) }
        let message = members["message"].flatMap { readPlainText($0) }
        let severity =
            members["severity"].map {
                readKeyword($0.value, of: $0.key.text, owner: $0.key.range, as: RuleSeverity.self)
            } ?? .error
        guard let id, let requirement, let place, let at, let message, let severity else { return nil }
        return Rule(
            id: id, requirement: requirement.expression, at: at, atSource: place.value.range,
            message: message, severity: severity, places: requirement.places)
    }

    private mutating func readExits(_ entry: YAMLNode.Entry?, _ chain: ScopeChain) -> [ExitPage]? {
        guard let entry else { return [] }
        let what = Wording(de: "Ausstiegsseiten", en: "exit pages")
        let exits = namedEntries(
            of: entry.value, what, owner: entry.key.range, mayBeEmpty: true
        ).map {
            readExit($0, chain)
        }
        return exits.contains { $0 == nil } ? nil : exits.compactMap(\.self)
    }

    private mutating func readExit(_ entry: YAMLNode.Entry, _ chain: ScopeChain) -> ExitPage? {
        let id = readName(entry.key, .camelCase)
        guard let members = members(of: entry.value, .exit, owner: entry.key.range) else { return nil }
        let condition = members["when"].flatMap { readCondition($0, chain, .anywhere) }
        let title = members["title"].flatMap { readPlainText($0) }
        let text = members["text"].flatMap { readMarkdown($0) }
        guard let id, let condition, let title, let text else { return nil }
        return ExitPage(
            id: id, condition: condition.expression, title: title, text: text, places: condition.places)
    }
}

/// The names of fields and notes that were read so far in one object, with where they stand.
struct SeenNames {
    private var places: [String: SourceRange] = [:]

    init(atMost count: Int) { places.reserveCapacity(count) }

    /// The place of an earlier element with the same name; remembers the name otherwise.
    mutating func insert(_ name: String, at range: SourceRange) -> SourceRange? {
        if let first = places[name] { return first }
        places[name] = range
        return nil
    }
}

/// Whether something was written but could not be read.
func isBroken<Value>(_ value: Value??) -> Bool {
    if case .some(.none) = value { true } else { false }
}
