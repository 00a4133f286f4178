/// The answers of a form, of a record in it, or of an item of one of its lists, as generated code reads them.
///
/// A field is named by its offset in its object. Every getter is total: an offset that does not exist, and an answer
/// that is absent, irrelevant or of another type, give nil, or the zero value where nil is not possible. Only the
/// runtime can make a value, so nobody can build a form around the checks.
///
/// The getters are never inlined: generated code calls one for each answer, which would take the compiler half as long
/// again for a form and saves nothing when it runs.
public struct Answers {
    let storage: AnswerStorage
    /// Slot of the object's header.
    let header: Int

    init(_ storage: AnswerStorage, header: Int = 0) {
        self.storage = storage
        self.header = header
    }

    /// The slot of a field if it has a value; an absent slot otherwise.
    @inline(__always)
    func usable(_ offset: Int) -> Slot? {
        let slot = slot(offset)
        return slot.isUsable ? slot : nil
    }

    @inline(__always)
    private func slot(_ offset: Int) -> Slot { offset < 0 ? .absent : storage.slot(header &+ 1 &+ offset) }

    /// Whether there is an answer that is relevant.
    @inline(never)
    public func isPresent(_ offset: Int) -> Bool { slot(offset).state == .present }

    // MARK: - Texts: text, email, phone, url, iban, bic, postalCode, time

    @inline(never)
    public func text(_ offset: Int) -> String { optionalText(offset) ?? "" }

    @inline(never)
    public func optionalText(_ offset: Int) -> String? { usable(offset).map(storage.text) }

    // MARK: - Numbers

    /// Also the minor units of money.
    @inline(never)
    public func integer(_ offset: Int) -> Int { optionalInteger(offset) ?? 0 }

    @inline(never)
    public func optionalInteger(_ offset: Int) -> Int? { usable(offset).map { Int($0.value) } }

    /// - Parameter scale: The digits behind the point that the definition says.
    @inline(never)
    public func decimal(_ offset: Int, scale: Int) -> Decimal {
        optionalDecimal(offset, scale: scale) ?? Decimal(units: 0, scale: scale)
    }

    @inline(never)
    public func optionalDecimal(_ offset: Int, scale: Int) -> Decimal? {
        usable(offset).map { Decimal(units: $0.value, scale: scale) }
    }

    /// - Parameter currency: The currency that the definition says.
    @inline(never)
    public func money(_ offset: Int, currency: String) -> Money {
        optionalMoney(offset, currency: currency) ?? Money(minorUnits: 0, currency: currency)
    }

    @inline(never)
    public func optionalMoney(_ offset: Int, currency: String) -> Money? {
        usable(offset).map { Money(minorUnits: Int($0.value), currency: currency) }
    }

    /// A number of any kind for computing with; money in units of its currency.
    ///
    /// - Parameter scale: The digits behind the point that the definition says; of money those of the minor unit.
    @inline(never)
    public func number(_ offset: Int, scale: Int) -> Number? {
        usable(offset).map { Number(units: $0.value, scale: scale) }
    }

    // MARK: - Yes and no

    @inline(never)
    public func boolean(_ offset: Int) -> Bool { optionalBoolean(offset) ?? false }

    @inline(never)
    public func optionalBoolean(_ offset: Int) -> Bool? { usable(offset).map { $0.value != 0 } }

    // MARK: - Options

    /// The place of the chosen option in its list.
    @inline(never)
    public func optionIndex(_ offset: Int) -> Int? { usable(offset).map { Int($0.value) } }

    /// The chosen option; the first one where there is none.
    @inlinable
    public func option<Option: AnswerOption>(_ offset: Int, as type: Option.Type) -> Option {
        optionalOption(offset, as: type) ?? Option.first
    }

    @inlinable
    public func optionalOption<Option: AnswerOption>(_ offset: Int, as type: Option.Type) -> Option? {
        optionIndex(offset).map { Option.at($0) }
    }

    /// The chosen options in the order in which they were submitted; empty when absent.
    @inlinable
    public func options<Option: AnswerOption>(_ offset: Int, as type: Option.Type) -> [Option] {
        chosenPlaces(offset).map { Option.at(chosenOption($0)) }
    }

    /// The places of the chosen options, or of the options that a list holds, item by item; nil when absent.
    @inline(never)
    public func optionPlaces(_ offset: Int) -> [Int?]? {
        guard entry(at: offset)?.pointee.kind != .list else {
            return Lists.values(of: items(offset)) { $0.optionIndex(0) }
        }
        let places = chosenPlaces(offset)
        return places.isEmpty ? nil : places.map { chosenOption($0) }
    }

    /// Where the chosen options of a field stand.
    @usableFromInline
    func chosenPlaces(_ offset: Int) -> Range<Int> {
        guard let slot = usable(offset), slot.start <= slot.end,
            Int(slot.end) <= storage.decoded.optionIndices.count
        else { return 0..<0 }
        return Int(slot.start)..<Int(slot.end)
    }

    /// The place of an option in its list.
    @usableFromInline
    func chosenOption(_ place: Int) -> Int { Int(storage.decoded.optionIndices[place]) }

    // MARK: - Dates

    @inline(never)
    public func date(_ offset: Int) -> CalendarDate { optionalDate(offset) ?? .first }

    @inline(never)
    public func optionalDate(_ offset: Int) -> CalendarDate? {
        usable(offset).map { CalendarDate(packed: $0.value) }
    }

    /// The day on which the submission was received, in the catalog's time zone.
    public var today: CalendarDate { storage.today }

    // MARK: - Files

    @inline(never)
    public func file(_ offset: Int) -> FileReference {
        optionalFile(offset) ?? FileReference(id: "", name: "", mediaType: "", size: 0, sha256: "")
    }

    @inline(never)
    public func optionalFile(_ offset: Int) -> FileReference? { files(offset).first }

    /// The files of a field; empty when absent.
    @inline(never)
    public func files(_ offset: Int) -> [FileReference] {
        guard let slot = usable(offset), slot.start <= slot.end else { return [] }
        let table = storage.definition.table
        let field = entry(at: offset)
        return storage.decoded.files[Int(slot.start)..<Int(slot.end)].map { file in
            FileReference(
                id: storage.text(file.id), name: storage.text(file.name),
                mediaType: field.map { table.optionName($0.pointee, Int(file.mediaType)) } ?? "",
                size: Int(file.size), sha256: storage.text(file.sha256))
        }
    }

    func entry(at offset: Int) -> UnsafePointer<FieldEntry>? {
        storage.definition.table.entry(offset: offset, inObjectOf: Int(storage.slot(header).field))
    }

    // MARK: - Objects

    /// The answers of a record; offsets in it start at 0 again. Of an absent record, all answers are absent.
    @inline(never)
    public func record(_ offset: Int) -> Answers {
        Answers(storage, header: offset < 0 ? header : header &+ 1 &+ offset)
    }

    /// The items of a list; none when absent.
    @inline(never)
    public func items(_ offset: Int) -> AnswerItems {
        guard let slot = usable(offset), slot.end > 0 else { return AnswerItems(storage, first: 0, count: 0) }
        return AnswerItems(storage, first: Int(slot.start), count: Int(slot.end))
    }

    /// The object around this one: the form or record around a record, the object that holds the list around an item.
    /// The form itself for the form.
    public var enclosing: Answers { Answers(storage, header: storage.enclosing(header)) }
}

extension AnswerOption {
    @usableFromInline static var first: Self { at(0) }

    /// The option at a place; the first for a place that does not exist.
    @inlinable
    static func at(_ place: Int) -> Self {
        let cases = allCases
        let index =
            cases.index(cases.startIndex, offsetBy: place, limitedBy: cases.endIndex) ?? cases.startIndex
        return cases[index == cases.endIndex ? cases.startIndex : index]
    }
}
