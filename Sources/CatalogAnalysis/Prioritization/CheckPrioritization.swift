import CatalogDiagnostics

extension Analyzer {
    /// What can be said only when all services were read.
    mutating func checkPrioritization() {
        switch priorities.declaration {
        case .missing:
            if let first = priorities.services.first {
                report(.missingModel(first, others: Array(priorities.services.dropFirst())))
            }
        case .broken: break
        case .read: checkInputs()
        }
    }

    /// Inputs that no criterion uses, and inputs that no service has.
    private mutating func checkInputs() {
        for declared in priorities.inputs {
            guard let mention = priorities.mentions[declared.id] else {
                report(.unusedInput(declared.range, name: declared.id))
                continue
            }
            if !priorities.given.contains(declared.id), !priorities.hasBrokenServices {
                report(.inputOfNoService(mention, name: declared.id, declared: declared.range))
            }
        }
    }

    /// Reports a candidate that is a service already.
    mutating func checkCandidates(against services: [(id: String, source: SourceRange)]) {
        for candidate in priorities.candidates {
            if let service = services.first(where: { $0.id == candidate.id }) {
                report(.candidateIsService(candidate.range, id: candidate.id, service: service.source))
            }
        }
    }
}
