import CatalogModel

extension CatalogModel.Form {
    /// The form as it binds those who look at the answers on a later day: without what it demands of the day on which it was answered.
    ///
    /// It accepts everything that the form accepts on that day or on any day before. What is not possible with it is therefore
    /// never possible; the other way round nothing follows. Rules and exits keep their places.
    var onEarlierDays: CatalogModel.Form {
        CatalogModel.Form(
            pages: pages.map {
                Page(id: $0.id, title: $0.title, intro: $0.intro, elements: $0.elements.onEarlierDays)
            },
            rules: rules.map { rule in
                guard rule.requirement.usesToday else { return rule }
                return Rule(
                    id: rule.id, requirement: .literal(.boolean(true)), at: rule.at,
                    atSource: rule.atSource, message: rule.message, severity: rule.severity,
                    places: rule.places)
            },
            exits: exits.map { exit in
                guard exit.condition.usesToday else { return exit }
                return ExitPage(
                    id: exit.id, condition: .literal(.boolean(false)), title: exit.title, text: exit.text,
                    places: exit.places)
            })
    }

    /// Whether the day decides about what it accepts.
    var dependsOnTheDay: Bool {
        fields.contains(where: \.dependsOnTheDay) || rules.contains { $0.requirement.usesToday }
            || exits.contains { $0.condition.usesToday }
    }
}

extension [FormElement] {
    fileprivate var onEarlierDays: [FormElement] {
        map { element in
            switch element {
            case .field(let field): field.dependsOnTheDay ? .field(field.onEarlierDays) : element
            case .note: element
            }
        }
    }
}

extension Field {
    /// Whether the day decides about what it accepts, or something in it.
    fileprivate var dependsOnTheDay: Bool {
        type.dependsOnTheDay || isAskedByTheDay || isRequiredByTheDay
    }

    /// Whether the day decides that it is asked, or what it is computed to.
    private var isAskedByTheDay: Bool {
        relevance?.usesToday == true || computation?.expression.usesToday == true
    }

    private var isRequiredByTheDay: Bool {
        if case .requiredWhen(let condition) = presence { condition.usesToday } else { false }
    }

    /// What was asked or computed on another day may be there or not.
    fileprivate var onEarlierDays: Field {
        let isFree = isAskedByTheDay
        return with(
            type: type.onEarlierDays, presence: isFree || isRequiredByTheDay ? .optional : presence,
            isFree: isFree)
    }
}

/// Recursion follows the nesting of types, which the analysis limits.
extension FieldType {
    fileprivate var dependsOnTheDay: Bool {
        if isBoundByToday || bounds.all.contains(where: { $0.expression.usesToday }) { return true }
        return switch self {
        case .record(let record): record.fields.contains(where: \.dependsOnTheDay)
        case .list(let list): list.item.dependsOnTheDay
        case .text, .integer, .decimal, .money, .boolean, .consent, .choice, .choices, .date, .time, .email,
            .phone, .url, .iban, .bic, .postalCode, .file:
            false
        }
    }

    fileprivate var onEarlierDays: FieldType {
        guard dependsOnTheDay else { return self }
        switch self {
        case .integer(let type):
            return .integer(
                IntegerType(
                    minimum: type.minimum, maximum: type.maximum, unit: type.unit,
                    bounds: type.bounds.onEarlierDays))
        case .decimal(let type):
            return .decimal(
                DecimalType(
                    scale: type.scale, minimum: type.minimum, maximum: type.maximum, unit: type.unit,
                    bounds: type.bounds.onEarlierDays))
        case .money(let type):
            return .money(
                MoneyType(
                    currency: type.currency, scale: type.scale, minimum: type.minimum, maximum: type.maximum,
                    bounds: type.bounds.onEarlierDays))
        case .choices(let type):
            return .choices(
                ChoicesType(
                    options: type.options, minItems: type.minItems, maxItems: type.maxItems,
                    bounds: type.bounds.onEarlierDays))
        case .date(let type):
            // A limit that moves on with the days is never passed again: what was no later than some time behind the day is none later
            // than the same time behind a day that comes after it.
            var earliest = type.earliest
            if case .today? = earliest { earliest = nil }
            return .date(
                DateType(
                    earliest: earliest, latest: type.latest, autocomplete: type.autocomplete,
                    bounds: type.bounds.onEarlierDays))
        case .record(let record):
            return .record(
                RecordType(
                    name: record.name, elements: record.elements.onEarlierDays, mayBeEmpty: record.mayBeEmpty)
            )
        case .list(let list):
            return .list(
                ListType(
                    item: list.item.onEarlierDays, minItems: list.minItems, maxItems: list.maxItems,
                    isUnique: list.isUnique, itemLabel: list.itemLabel, bounds: list.bounds.onEarlierDays))
        case .text, .boolean, .consent, .choice, .time, .email, .phone, .url, .iban, .bic, .postalCode,
            .file:
            return self
        }
    }
}

extension ValueBounds {
    fileprivate var onEarlierDays: ValueBounds {
        ValueBounds(
            lower: lower.flatMap { $0.expression.usesToday ? nil : $0 },
            upper: upper.flatMap { $0.expression.usesToday ? nil : $0 })
    }
}
