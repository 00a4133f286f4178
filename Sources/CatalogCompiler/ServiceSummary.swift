import CatalogAnalysis
import CatalogDiagnostics
import CatalogEmitters
import CatalogModel

/// All that a compilation has to know of a service whose files need not be made: it stands for the definition, which need not be
/// read again as long as its content is the same and so is what it was read with. Immutable; a class, so that handing it around costs nothing.
package final class ServiceSummary: Sendable {
    package let entry: ServiceEntry
    /// Of the file's bytes.
    package let content: SHA256Digest
    /// What the texts link to: by id of another service, the tags of the languages of its title.
    package let links: [String: Set<String>]
    /// The named types that it uses, with those that lie in others; sorted.
    package let usedTypes: [String]
    /// What its Swift types are called by themselves that are declared in place, as far as files are made; sorted.
    package let typesInPlace: [String]
    /// Where it begins to say something for the ranking.
    package let prioritization: SourceRange?
    /// The inputs for the ranking that it gives; sorted.
    package let inputs: [String]
    /// What was said of it when it was read; no errors.
    package let findings: [Diagnostic]
    /// Recommendations that it does not follow.
    package let advice: [Diagnostic]

    package init(
        entry: ServiceEntry, content: SHA256Digest, links: [String: Set<String>], usedTypes: [String],
        typesInPlace: [String], prioritization: SourceRange?, inputs: [String],
        findings: [Diagnostic], advice: [Diagnostic]
    ) {
        self.entry = entry
        self.content = content
        self.links = links
        self.usedTypes = usedTypes
        self.typesInPlace = typesInPlace
        self.prioritization = prioritization
        self.inputs = inputs
        self.findings = findings
        self.advice = advice
    }

    var outline: ServiceOutline {
        ServiceOutline(
            service: (entry.id, entry.source), prioritization: prioritization, inputs: Set(inputs),
            isBroken: false)
    }
}
