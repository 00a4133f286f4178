/// The German federal states by their codes in ISO 3166-2:DE: each has statutory holidays of its own.
package enum FederalState: String, CaseIterable, Sendable {
    case badenWuerttemberg = "BW"
    case bavaria = "BY"
    case berlin = "BE"
    case brandenburg = "BB"
    case bremen = "HB"
    case hamburg = "HH"
    case hesse = "HE"
    case mecklenburgWesternPomerania = "MV"
    case lowerSaxony = "NI"
    case northRhineWestphalia = "NW"
    case rhinelandPalatinate = "RP"
    case saarland = "SL"
    case saxony = "SN"
    case saxonyAnhalt = "ST"
    case schleswigHolstein = "SH"
    case thuringia = "TH"

    /// The state of a municipality: the first two digits of its key count the states (Gemeindeverzeichnis of the Federal Statistical
    /// Office). Nil for a key of no state.
    package init?(municipalityKey key: String) {
        let states: [Self] = [
            .schleswigHolstein, .hamburg, .lowerSaxony, .bremen, .northRhineWestphalia, .hesse,
            .rhinelandPalatinate,
            .badenWuerttemberg, .bavaria, .saarland, .berlin, .brandenburg, .mecklenburgWesternPomerania,
            .saxony,
            .saxonyAnhalt, .thuringia,
        ]
        guard let number = Int(key.prefix(2)), 1...states.count ~= number else { return nil }
        self = states[number - 1]
    }
}

/// Statutory holidays that only some municipalities of a state have.
package enum RegionalHoliday: String, CaseIterable, Sendable {
    /// 15 August: Bavarian municipalities with more Catholic than Protestant inhabitants.
    case assumptionDay
    /// 60 days after Easter: some municipalities in Saxony and Thuringia.
    case corpusChristi
    /// 8 August: the city of Augsburg.
    case augsburgPeaceFestival

    /// The states in which some municipalities have it.
    package var states: [FederalState] {
        switch self {
        case .assumptionDay, .augsburgPeaceFestival: [.bavaria]
        case .corpusChristi: [.saxony, .thuringia]
        }
    }
}

/// Which days are no workdays, beside Saturdays and Sundays.
package struct HolidayCalendar: Hashable, Sendable {
    package let state: FederalState
    package let regional: [RegionalHoliday]

    package init(state: FederalState = .northRhineWestphalia, regional: [RegionalHoliday] = []) {
        self.state = state
        self.regional = regional
    }
}
