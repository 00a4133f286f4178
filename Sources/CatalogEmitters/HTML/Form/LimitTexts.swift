import CatalogModel

extension FormRenderer {
    var limits: LimitTexts { LimitTexts(page: page) }
}

/// Says what an answer has to be like before somebody gets it wrong; only limits that people meet.
struct LimitTexts {
    let page: PageLanguage
    private var words: LimitWords { page.words.limits }

    func text(_ type: TextType) -> [String] {
        var texts: [String] = []
        let least = type.minLength.flatMap { $0 > 1 ? $0 : nil }
        // Whoever keeps to the words need not count the characters, unless words of the usual length have too many.
        let hasRoom = type.words.map { $0 * Self.longestUsualWord <= type.maxLength } ?? false
        let isCounted = type.lines > 1 && !hasRoom || least == type.maxLength
        let most = isCounted ? type.maxLength : nil
        if least != nil || most != nil { texts.append(words.characters(least, most)) }
        if let count = type.words { texts.append(words.words(count)) }
        return texts
    }

    /// With the blank behind it, averaged over a text.
    private static let longestUsualWord = 10

    func integer(_ type: IntegerType) -> [String] {
        range(type.minimum, type.maximum, scale: 0, text: { page.text($0) })
    }

    func decimal(_ type: DecimalType) -> [String] {
        range(
            type.minimum.units, type.maximum.units, scale: type.scale,
            text: { page.text($0.shortened) })
    }

    func money(_ type: MoneyType) -> [String] {
        range(
            type.minimum, type.maximum, scale: type.scale,
            text: { page.words.formats.amount(page.text($0.shortened), type.currency) })
    }

    /// „Mindestens 0“ alone says nothing; the limits of the number format are none.
    private func range(
        _ minimum: Int64, _ maximum: Int64, scale: Int, text: (ScaledDecimal) -> String
    ) -> [String] {
        let most =
            maximum < exactIntegers.upperBound ? text(ScaledDecimal(units: maximum, scale: scale)) : nil
        let saysMinimum = minimum > exactIntegers.lowerBound && (minimum != 0 || most != nil)
        let least = saysMinimum ? text(ScaledDecimal(units: minimum, scale: scale)) : nil
        return least == nil && most == nil ? [] : [words.number(least, most)]
    }

    func date(_ type: DateType) -> [String] {
        let earliest = type.earliest.flatMap { page.text($0) }.map(words.earliest)
        // That one is not born in the future needs no saying.
        let isBirthday = type.autocomplete == "bday"
        let latest = isBirthday ? nil : type.latest.flatMap { page.text($0) }.map(words.latest)
        return [isBirthday ? nil : earliest, latest].compactMap { $0 }
    }

    func choices(_ type: ChoicesType) -> [String] {
        let count = type.options.options.count
        let isFree = type.minItems <= 1 && type.maxItems >= count
        return [isFree ? words.several : words.choices(type.minItems, min(type.maxItems, count))]
    }

    func file(_ type: FileType) -> [String] {
        [words.files(page.fileKinds(type.mediaTypes), page.text(bytes: type.maxSize), type.maxItems)]
    }
}
