/// A small service that says what it uses personal data for, of which the examples of diagnostics are made by changing
/// one place.
package enum ExamplePersonalData {
    package static let service = """
        service: example
        version: 1.0.0
        title: {de: Ermäßigung beantragen, en: Apply for a reduction}
        description: {de: Hier beantragen Sie die Ermäßigung., en: Apply for the reduction here.}
        responsible: ordnungsamt
        audience: [resident]
        legalBasis: [{de: § 2 der Satzung, en: Section 2 of the by-law}]
        form:
          pages:
            only:
              title: {de: Über Sie, en: About you}
              fields:
                email: {type: email, label: {de: E-Mail-Adresse, en: E-mail address}}
                disability: {type: text, maxLength: 200, personal: special, label: {de: Behinderung, en: Disability}}
                agreed:
                  type: consent
                  label: {de: Einwilligung, en: Consent}
                  text: {de: Sie dürfen diese Angabe verwenden., en: You may use this.}
        workflow:
          states:
            submitted: {label: {de: Eingegangen, en: Submitted}, initial: true}
            done: {label: {de: Erledigt, en: Done}, final: true, file: {plan: "7.1.3", retention: 5 years}}
          transitions:
            finish:
              label: {de: Abschließen, en: Finish}
              from: submitted
              to: done
              by: system
              notify: {applicant: {subject: {de: Fertig, en: Done}, text: {de: Alles ist erledigt., en: All is done.}}}
        personalData:
          answer:
            purpose: {de: Ihnen Bescheid geben, en: Tell you the result}
            fields: [email]
            basis: publicTask
            law: {de: § 2 der Satzung, en: Section 2 of the by-law}
            retention: 3 months
          decision:
            purpose: {de: Über die Ermäßigung entscheiden, en: Decide on the reduction}
            fields: [disability]
            basis: consent
            special: explicitConsent
            consent: agreed
            retention: file
        """
}

extension DiagnosticExample {
    package static let soundPersonalData = DiagnosticExample.service(ExamplePersonalData.service)

    /// The sound service with one place changed.
    package static func personalData(_ original: String, _ replacement: String) -> DiagnosticExample {
        .service(ExamplePersonalData.service.replacing(firstOf: original, with: replacement))
    }
}

extension String {
    /// The text with the first occurrence of another one replaced.
    func replacing(firstOf original: String, with replacement: String) -> String {
        guard let range = firstRange(of: original) else { return self }
        return self[..<range.lowerBound] + replacement + self[range.upperBound...]
    }
}
