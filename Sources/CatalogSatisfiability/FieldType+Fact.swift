import CatalogDiagnostics
import CatalogModel

extension FieldType {
    /// What answers the type allows, as the end of a sentence; nil where that explains nothing.
    var fact: Wording? {
        switch self {
        case .integer(let type): between("\(type.minimum)", "\(type.maximum)")
        case .decimal(let type): between("\(type.minimum)", "\(type.maximum)")
        case .money(let type):
            between(
                "\(ScaledDecimal(units: type.minimum, scale: type.scale)) \(type.currency)",
                "\(ScaledDecimal(units: type.maximum, scale: type.scale)) \(type.currency)")
        case .choice(let list): Self.oneOf(list.options.map(\.code))
        case .choices(let type): Self.some(of: type)
        case .date(let type):
            switch (type.earliest, type.latest) {
            case (let earliest?, let latest?): between(earliest.text, latest.text)
            case (let earliest?, nil):
                Wording(de: "ist frühestens \(earliest.text)", en: "is \(earliest.text) at the earliest")
            case (nil, let latest?):
                Wording(de: "ist spätestens \(latest.text)", en: "is \(latest.text) at the latest")
            case (nil, nil): nil
            }
        case .list(let type):
            Wording(
                de: "hat \(max(1, type.minItems)) bis \(type.maxItems) Einträge",
                en: "has \(max(1, type.minItems)) to \(type.maxItems) items"
            ).orAbsent(unlessAtLeast: type.minItems, without: Wording(de: "Einträge", en: "items"))
        case .consent: Wording(de: "muss angekreuzt sein", en: "has to be ticked")
        case .text, .boolean, .time, .email, .phone, .url, .iban, .bic, .postalCode, .file, .record: nil
        }
    }

    /// Of a bound that is an expression nothing is known for certain.
    private func between(_ least: String, _ most: String) -> Wording? {
        switch (bounds.lower == nil, bounds.upper == nil) {
        case (true, true):
            Wording(de: "liegt zwischen \(least) und \(most)", en: "lies between \(least) and \(most)")
        case (true, false): Wording(de: "ist mindestens \(least)", en: "is at least \(least)")
        case (false, true): Wording(de: "ist höchstens \(most)", en: "is at most \(most)")
        case (false, false): nil
        }
    }

    private static func oneOf(_ codes: [String]) -> Wording {
        Wording(de: "ist eines von \(shown(codes))", en: "is one of \(shown(codes))")
    }

    /// Nobody chooses none: then the answer is absent.
    private static func some(of type: ChoicesType) -> Wording {
        let codes = type.options.options.map(\.code)
        let (least, most) = (max(1, type.minItems), min(type.maxItems, codes.count))
        let fact =
            least == most
            ? Wording(de: "sind \(least) von \(shown(codes))", en: "are \(least) of \(shown(codes))")
            : Wording(
                de: "sind \(least) bis \(most) von \(shown(codes))",
                en: "are \(least) to \(most) of \(shown(codes))")
        return fact.orAbsent(unlessAtLeast: type.minItems, without: Wording(de: "Auswahl", en: "options"))
    }

    private static func shown(_ codes: [String]) -> String {
        codes.prefix(6).joined(separator: ", ") + (codes.count > 6 ? " …" : "")
    }
}

extension Wording {
    /// With what it means that there is nothing: a list without items is no answer, so that it never counts 0.
    fileprivate func orAbsent(unlessAtLeast least: Int, without parts: Wording) -> Wording {
        least > 1
            ? self
            : Wording(
                de: "\(german); ohne \(parts.german) fehlt die Antwort (= null)",
                en: "\(english); without \(parts.english) the answer is absent (= null)")
    }
}

extension DateBound {
    fileprivate var text: String {
        switch self {
        case .fixed(let date): return date.description
        case .today(let months, let days):
            func part(_ number: Int, _ unit: String) -> String {
                number == 0 ? "" : " \(number < 0 ? "-" : "+") P\(abs(number))\(unit)"
            }
            let inYears = months % 12 == 0 ? part(months / 12, "Y") : part(months, "M")
            return "today()" + inYears + part(days, "D")
        }
    }
}
