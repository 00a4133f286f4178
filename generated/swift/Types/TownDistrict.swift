import FormRuntime

/// Ortsteile von Hellenbeck
public enum TownDistrict: String, AnswerOption {
    /// Innenstadt
    case centre
    /// Nordstadt
    case northTown
    /// Mühlenfeld
    case muehlenfeld
    /// Altenbeck
    case altenbeck
    /// Sankt Vitus
    case sanktVitus
    /// Auf der Heide
    case heide
}
