/// What counts as an answer, with its validations. A new field type is one more case; every switch
/// over it is exhaustive, so that the Swift compiler names each place that has to answer for it.
package indirect enum FieldType: Sendable {
    case text(TextType)
    case integer(IntegerType)
    case decimal(DecimalType)
    case money(MoneyType)
    /// Yes or no; absent until answered.
    case boolean
    /// A single box that has to be ticked.
    case consent(ConsentType)
    case choice(OptionList)
    case choices(ChoicesType)
    case date(DateType)
    /// A time of day, `HH:MM`.
    case time
    case email
    case phone
    case url
    case iban
    case bic
    /// German postal code, five digits.
    case postalCode
    case file(FileType)
    case record(RecordType)
    case list(ListType)
}

/// Text of one or several lines.
package struct TextType: Sendable {
    /// Rows of the control; 1 means that line breaks are not allowed.
    package let lines: Int
    /// In Unicode scalars after normalisation.
    package let minLength: Int?
    /// In Unicode scalars after normalisation.
    package let maxLength: Int
    /// The most words, counted as runs of characters that are not white space.
    package let words: Int?
    package let pattern: TextPattern?
    /// Limits the characters.
    package let characters: CharacterRepertoire?
    /// An autofill token of the HTML standard, for example `given-name`.
    package let autocomplete: String?

    /// The highest of all limits of a length.
    package static let longest = 100_000

    package init(
        lines: Int, minLength: Int?, maxLength: Int, words: Int?, pattern: TextPattern?,
        characters: CharacterRepertoire?, autocomplete: String?
    ) {
        self.lines = lines
        self.minLength = minLength
        self.maxLength = maxLength
        self.words = words
        self.pattern = pattern
        self.characters = characters
        self.autocomplete = autocomplete
    }
}

/// A named set of characters.
package enum CharacterRepertoire: String, CaseIterable, Sendable {
    /// Letters and name characters of DIN 91379 (normative for German registers), data type B (names of natural
    /// persons), as far as single scalars go.
    case din91379
}

package struct IntegerType: Sendable {
    /// Inclusive, within ±(2^53−1).
    package let minimum: Int64
    /// Inclusive, within ±(2^53−1).
    package let maximum: Int64
    /// Shown behind the number, for example `m²`.
    package let unit: LocalizedText?
    package let bounds: ValueBounds

    package init(minimum: Int64, maximum: Int64, unit: LocalizedText?, bounds: ValueBounds = .none) {
        self.minimum = minimum
        self.maximum = maximum
        self.unit = unit
        self.bounds = bounds
    }
}

package struct DecimalType: Sendable {
    /// Digits behind the point, 1 to 9.
    package let scale: Int
    /// Inclusive; has the same scale. In units within ±(2^53−1).
    package let minimum: ScaledDecimal
    /// Inclusive; has the same scale. In units within ±(2^53−1).
    package let maximum: ScaledDecimal
    /// Shown behind the number, for example `m²`.
    package let unit: LocalizedText?
    package let bounds: ValueBounds

    package init(
        scale: Int, minimum: ScaledDecimal, maximum: ScaledDecimal, unit: LocalizedText?,
        bounds: ValueBounds = .none
    ) {
        self.scale = scale
        self.minimum = minimum
        self.maximum = maximum
        self.unit = unit
        self.bounds = bounds
    }
}

/// An amount of money in integer minor units.
package struct MoneyType: Sendable {
    /// ISO 4217 code, for example `EUR`.
    package let currency: String
    /// Digits behind the point that the currency has.
    package let scale: Int
    /// Inclusive, in minor units, within ±(2^53−1).
    package let minimum: Int64
    /// Inclusive, in minor units, within ±(2^53−1).
    package let maximum: Int64
    package let bounds: ValueBounds

    package init(
        currency: String, scale: Int, minimum: Int64, maximum: Int64, bounds: ValueBounds = .none
    ) {
        self.currency = currency
        self.scale = scale
        self.minimum = minimum
        self.maximum = maximum
        self.bounds = bounds
    }
}

package struct ConsentType: Sendable {
    /// What is agreed to; Markdown subset.
    package let text: LocalizedText

    package init(text: LocalizedText) { self.text = text }
}

/// Several of a list of options, each at most once.
package struct ChoicesType: Sendable {
    package let options: OptionList
    package let minItems: Int
    package let maxItems: Int
    package let bounds: ValueBounds

    package init(options: OptionList, minItems: Int, maxItems: Int, bounds: ValueBounds = .none) {
        self.options = options
        self.minItems = minItems
        self.maxItems = maxItems
        self.bounds = bounds
    }
}

package struct DateType: Sendable {
    /// Inclusive.
    package let earliest: DateBound?
    /// Inclusive.
    package let latest: DateBound?
    /// An autofill token of the HTML standard, for example `bday`.
    package let autocomplete: String?
    package let bounds: ValueBounds

    package init(
        earliest: DateBound?, latest: DateBound?, autocomplete: String?, bounds: ValueBounds = .none
    ) {
        self.earliest = earliest
        self.latest = latest
        self.autocomplete = autocomplete
        self.bounds = bounds
    }
}

/// The limit of a date: a day, or a distance from the day of receipt.
package enum DateBound: Hashable, Sendable {
    case fixed(CalendarDate)
    /// `today()` plus months (the end of a month clamps), then plus days.
    case today(months: Int, days: Int)
}

/// A reference to one or more uploaded files.
package struct FileType: Sendable {
    /// IANA media types, for example `application/pdf`. Never empty.
    package let mediaTypes: [String]
    /// In bytes, each file.
    package let maxSize: Int64
    /// The most files; 1 means a single reference rather than a list.
    package let maxItems: Int

    package init(mediaTypes: [String], maxSize: Int64, maxItems: Int) {
        self.mediaTypes = mediaTypes
        self.maxSize = maxSize
        self.maxItems = maxItems
    }
}

/// A list of answers of one type.
package struct ListType: Sendable {
    /// The type of an item: anything but a list of lists deeper than `ListType.deepest`.
    package let item: FieldType
    package let minItems: Int
    package let maxItems: Int
    /// Whether the items have to differ from one another.
    package let isUnique: Bool
    /// What one item is called, for example `Kind`.
    package let itemLabel: LocalizedText
    package let bounds: ValueBounds

    package init(
        item: FieldType, minItems: Int, maxItems: Int, isUnique: Bool, itemLabel: LocalizedText,
        bounds: ValueBounds = .none
    ) {
        self.item = item
        self.minItems = minItems
        self.maxItems = maxItems
        self.isUnique = isUnique
        self.itemLabel = itemLabel
        self.bounds = bounds
    }
}
