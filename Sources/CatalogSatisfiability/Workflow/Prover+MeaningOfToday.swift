import CatalogDiagnostics
import FormRuntime

extension Prover {
    /// Which days are tried.
    static var meaningOfToday: Wording {
        let day = usualDay
        return Wording(
            de: "Für „today()“ sind Tage ab dem \(day.day).\(day.month).\(day.year) gemeint.",
            en: "“today()” means days from \(day) on.")
    }
}
