import CatalogDiagnostics
import CatalogModel

extension WorkflowProver {
    /// Purposes of which some answer is stored although the consent was not asked for; each with the first such answer.
    mutating func missingConsents() -> [Diagnostic] {
        guard let data = service.personalData else { return [] }
        var found: [Diagnostic] = []
        let stored = service.storedFields
        for (index, purpose) in data.purposes.enumerated() {
            guard let consent = purpose.consent else { continue }
            // A list is one answer, however many of its parts are personal.
            var last: [String]?
            for stored in stored
            where stored.mark != .no && stored.path != consent.path && stored.path != last
                && data.purposes(of: stored).contains(index)
            {
                last = stored.path
                let demands: Demands = [
                    (.isAbsent(reference(consent.path)), .isTrue),
                    (.isAbsent(reference(stored.path)), .isNotTrue),
                ]
                guard isPossible(demands) else { continue }
                found.append(
                    .consentMayBeMissing(
                        consent.source, consent: consent.path.joined(separator: "."),
                        field: stored.path.joined(separator: "."), witness: text(for: demands)))
                break
            }
        }
        return found
    }

    private func reference(_ path: [String]) -> AnswerReference {
        AnswerReference(level: 0, path: path, type: .text)
    }
}
