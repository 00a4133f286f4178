/// A small sound model and a service for it, of which the examples of diagnostics are made by changing one place.
package enum ExamplePriorities {
    /// Below `prioritization:` of `catalog.yaml`.
    package static let model = """
        inputs:
          cases: {label: {de: Vorgänge, en: Cases}, kind: count, minimum: 0, maximum: 5000}
          days: {label: {de: Aufwand, en: Effort}, kind: days, minimum: 1, maximum: 100}
          groups:
            label: {de: Schutzbedürftige, en: Vulnerable people}
            kind: choice
            options: {few: {de: wenige, en: few}, many: {de: viele, en: many}}
        criteria:
          demand:
            label: {de: Nachfrage, en: Demand}
            axis: value
            value: cases / 12
            minimum: 10
            maximum: 400
            scale: logarithmic
          reach:
            label: {de: Erreichte, en: Reach}
            axis: value
            value:
              by: groups
              values: {few: 0, many: 1}
            minimum: 0
            maximum: 1
          effort:
            label: {de: Aufwand, en: Effort}
            axis: effort
            value: days
            minimum: 1
            maximum: 50
            prefer: less
        weights: {demand: 50, reach: 10, effort: 40}
        gates:
          duty: {label: {de: Pflicht, en: Duty}, effect: require, reason: {de: Muss sein., en: A must.}}
          ban: {label: {de: Verbot, en: Ban}, effect: forbid, reason: {de: Darf nicht., en: Must not.}}
        thresholds: {retire: 20, improve: 45, build: 50}
        """

    /// Below `prioritization:` of a service.
    package static let service = """
        cases: 400
        days: {low: 4, likely: 10, high: 20, source: Bauhof}
        groups: few
        """
}

extension DiagnosticExample {
    /// The sound model with one place changed.
    package static func model(_ original: String, _ replacement: String) -> DiagnosticExample {
        soundModel.changing(original, replacement)
    }

    /// The sound inputs with one place changed.
    package static func priorities(_ original: String, _ replacement: String) -> DiagnosticExample {
        .priorities(ExamplePriorities.service.replacing(firstOf: original, with: replacement))
    }

    /// A model or a service with one more place changed.
    package func changing(_ original: String, _ replacement: String) -> DiagnosticExample {
        let changed = text.replacing(firstOf: original, with: replacement)
        return if case .service = self { .service(changed) } else { .model(changed) }
    }

    package static let soundModel = DiagnosticExample.model(ExamplePriorities.model)

    package static let soundPriorities = DiagnosticExample.priorities(ExamplePriorities.service)
}
