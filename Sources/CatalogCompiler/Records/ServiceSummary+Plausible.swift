import CatalogEmitters
import CatalogModel

extension ServiceSummary {
    /// Whether a summary can be of a service of this catalog: what it counts by is there. A record is a file that others may have
    /// written.
    func isPossible(in catalog: Catalog) -> Bool {
        let languages = catalog.languages.indices
        func isComplete(_ text: LocalizedText) -> Bool {
            text.translations.count == languages.count
                && text.translations.allSatisfy { languages.contains($0.language) }
        }
        let version = entry.version
        return isComplete(entry.title) && isComplete(entry.description)
            && entry.keywords.count == languages.count
            && entry.languages.allSatisfy(languages.contains)
            && min(version.major, version.minor, version.patch) >= 0
            && (entry.priorities.map { arePossible($0, catalog.prioritization, isComplete) } ?? true)
    }

    private func arePossible(
        _ priorities: ServicePriorities, _ model: PrioritizationModel?, _ isComplete: (LocalizedText) -> Bool
    ) -> Bool {
        guard let model else { return false }
        return priorities.gates.allSatisfy { model.gates.indices.contains($0.gate) && isComplete($0.basis) }
            && priorities.inputs.allSatisfy { value in
                model.inputs.indices.contains(value.input)
                    && value.amount.fits(model.inputs[value.input].kind)
            }
    }
}

extension InputValue.Amount {
    fileprivate func fits(_ kind: PriorityInput.Kind) -> Bool {
        switch (self, kind) {
        case (.number, .number), (.range, .number), (.boolean, .boolean): true
        case (.option(let option), .choice(let options)): options.indices.contains(option)
        case (.number, _), (.range, _), (.boolean, _), (.option, _): false
        }
    }
}
