import CatalogModel

extension CatalogModel.Form {
    /// The form as it takes what people type: nothing has to be answered, and no limit and no rule is held against it. What is asked for and
    /// what is computed is decided all the same.
    var asTyped: CatalogModel.Form {
        CatalogModel.Form(
            pages: pages.map {
                Page(id: $0.id, title: $0.title, intro: $0.intro, elements: $0.elements.asTyped)
            },
            rules: [], exits: exits)
    }
}

extension [FormElement] {
    fileprivate var asTyped: [FormElement] {
        map { element in
            switch element {
            case .field(let field): .field(field.with(type: field.type.asTyped, presence: .optional))
            case .note: element
            }
        }
    }
}

/// Recursion follows the nesting of types, which the analysis limits.
extension FieldType {
    fileprivate var asTyped: FieldType {
        switch self {
        case .text(let type):
            .text(
                TextType(
                    lines: type.lines, minLength: nil, maxLength: TextType.longest, words: nil, pattern: nil,
                    characters: nil, autocomplete: type.autocomplete))
        case .integer(let type):
            .integer(
                IntegerType(
                    minimum: exactIntegers.lowerBound, maximum: exactIntegers.upperBound, unit: type.unit))
        case .decimal(let type):
            .decimal(
                DecimalType(
                    scale: type.scale,
                    minimum: ScaledDecimal(units: exactIntegers.lowerBound, scale: type.scale),
                    maximum: ScaledDecimal(units: exactIntegers.upperBound, scale: type.scale),
                    unit: type.unit))
        case .money(let type):
            .money(
                MoneyType(
                    currency: type.currency, scale: type.scale, minimum: exactIntegers.lowerBound,
                    maximum: exactIntegers.upperBound))
        case .choices(let type):
            .choices(ChoicesType(options: type.options, minItems: 0, maxItems: type.options.options.count))
        case .date(let type):
            .date(DateType(earliest: nil, latest: nil, autocomplete: type.autocomplete))
        case .record(let record):
            .record(
                RecordType(
                    name: record.name, elements: record.elements.asTyped, mayBeEmpty: record.mayBeEmpty))
        case .list(let list):
            // Neither a page nor the script offers more rows than a list may have.
            .list(
                ListType(
                    item: list.item.asTyped, minItems: 0, maxItems: list.maxItems, isUnique: false,
                    itemLabel: list.itemLabel))
        case .boolean, .consent, .choice, .time, .email, .phone, .url, .iban, .bic, .postalCode, .file: self
        }
    }
}
