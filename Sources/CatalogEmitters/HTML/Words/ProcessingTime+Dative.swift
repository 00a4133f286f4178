import CatalogModel

extension ProcessingTime {
    /// How it is written behind „nach“: „3 Tagen“. Of one, and of what ends in n, the dative looks the same.
    ///
    /// - Parameter written: How it stands alone: „3 Tage“.
    func inDative(_ written: String) -> String {
        count > 1 && written.hasSuffix("e") ? written + "n" : written
    }
}
