import CatalogDiagnostics

extension Wording {
    /// That no comma stands between thousands.
    static func commaMeant(_ number: String) -> Wording {
        Wording(
            de: "Meinen Sie \(number), schreiben Sie es ohne Komma; vor Nachkommastellen steht ein Punkt.",
            en: "If you mean \(number), write it without a comma; the point stands before decimals.")
    }

    /// That a point does not stand between thousands.
    ///
    /// - Parameter otherwise: What else has to be written; nil if nothing else can be meant.
    static func thousandsMeant(_ number: String, otherwise: String? = nil) -> Wording {
        Wording(
            de: "Der Punkt trennt Nachkommastellen. Meinen Sie \(number), schreiben Sie es ohne Punkt"
                + (otherwise.map { "; sonst: \($0)" } ?? "."),
            en: "The point stands before decimals. If you mean \(number), write it without a point"
                + (otherwise.map { "; otherwise: \($0)" } ?? "."))
    }
}
