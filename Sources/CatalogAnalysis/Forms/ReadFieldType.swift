import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

extension Analyzer {
    /// The type of a field with its validations.
    mutating func readType(_ kind: FieldKind, _ members: Members, _ chain: ScopeChain) -> FieldType? {
        switch kind {
        case .named(let name): readNamedType(name, members)
        case .builtIn(let keyword): readType(keyword, members, chain)
        }
    }

    private mutating func readNamedType(_ name: String, _ members: Members) -> FieldType? {
        if case .reading = types[name]?.state {
            report(.recursiveType(members["type"]?.value.range ?? members.owner, name: name))
            return nil
        }
        guard depthOfReading < Limits.recordDepth else {
            let what = Wording(de: "Ebenen von Datensätzen", en: "levels of records")
            report(.tooMuch(what, limit: Limits.recordDepth, at: members.owner))
            return nil
        }
        depthOfReading += 1
        defer { depthOfReading -= 1 }
        return switch readType(name)?.kind {
        case .record(let record): .record(record)
        case .codeList(let options): .choice(options)
        case nil: nil
        }
    }

    private mutating func readType(_ keyword: FieldKeyword, _ members: Members, _ chain: ScopeChain)
        -> FieldType?
    {
        switch keyword {
        case .text: return readTextType(members).map { .text($0) }
        case .integer: return readIntegerType(members, chain).map { .integer($0) }
        case .decimal: return readDecimalType(members, chain).map { .decimal($0) }
        case .money: return readMoneyType(members, chain).map { .money($0) }
        case .boolean: return .boolean
        case .consent:
            return members["text"].flatMap { readMarkdown($0) }.map { .consent(ConsentType(text: $0)) }
        case .choice:
            return members["options"].flatMap { readOptions($0, name: nil, isOrdered: false) }.map {
                .choice($0)
            }
        case .choices: return readChoicesType(members, chain).map { .choices($0) }
        case .date: return readDateType(members, chain).map { .date($0) }
        case .time: return .time
        case .email: return .email
        case .phone: return .phone
        case .url: return .url
        case .iban: return .iban
        case .bic: return .bic
        case .postalCode: return .postalCode
        case .file: return readFileType(members).map { .file($0) }
        case .record: return readRecordType(members, chain).map { .record($0) }
        case .list: return readListType(members, chain).map { .list($0) }
        case .note:
            // Reached for an item of a list only; elsewhere a note is read before its type.
            report(.noteAsItem(members["type"]?.value.range ?? members.owner))
            return nil
        }
    }

    private mutating func readRecordType(_ members: Members, _ chain: ScopeChain) -> RecordType? {
        guard let fields = members["fields"] else { return nil }
        let inner = chain.entering(collectScope(fields: fields.value))
        return readElements(fields, inner).map { RecordType(name: nil, elements: $0) }
    }

    private mutating func readListType(_ members: Members, _ chain: ScopeChain) -> ListType? {
        let label = members["itemLabel"].flatMap { readPlainText($0) }
        let expressions = readValueBounds(members, "minItems", "maxItems", .integer(.count), chain)
        guard let expressions else { return nil }
        let counts = readBounds(
            members, "minItems", "maxItems", 0...Limits.listItems, 0, Limits.listItems,
            except: expressions.keys, leastUpper: 1)
        let isUnique = members["unique"].map { readBoolean($0) } ?? false
        guard let entry = members["item"],
            let (kind, itemMembers) = readKind(entry.value, owner: entry.key.range, isItem: true),
            let item = readType(kind, itemMembers, chain)
        else { return nil }
        if case .list = item {
            report(.listInList(itemMembers["type"]?.value.range ?? entry.key.range))
            return nil
        }
        guard let label, let counts, let isUnique, members["maxItems"] != nil else { return nil }
        return ListType(
            item: item, minItems: Int(counts.lowerBound), maxItems: Int(counts.upperBound),
            isUnique: isUnique,
            itemLabel: label, bounds: expressions.bounds)
    }
}
