import FormRuntime

/// Bewohnerparkzonen
public enum ParkingZone: String, AnswerOption {
    /// Zone A – Altstadt
    ///
    /// Zwischen Wallstraße, Kirchgasse und Markt.
    case zoneA
    /// Zone B – Bahnhof
    ///
    /// Bahnhofstraße bis Gleisweg.
    case zoneB
    /// Zone C – Krankenhaus
    ///
    /// Rund um das Klinikum Sankt Vitus.
    case zoneC
}
