import CatalogDiagnostics

extension DiagnosticDefinition {
    package static let consentMayBeMissing = DiagnosticDefinition(
        code: "DW3133",
        name: "consent-may-be-missing",
        severity: .error,
        summary: Wording(
            de: "Daten werden ohne die Einwilligung gespeichert, auf der ihr Zweck beruht.",
            en: "Data are stored without the consent that their purpose relies on."),
        explanation: Wording(
            de: """
                Nach der Einwilligung wird nicht immer oder erst später gefragt, oder sie wurde verweigert, und die Daten \
                werden trotzdem gespeichert. Wer nicht gefragt wurde oder nein gesagt hat, hat nicht eingewilligt \
                (Art. 7 Abs. 1 DSGVO). Fragen Sie nach beidem unter derselben Bedingung. Wonach \
                ein Übergang fragt, braucht die Einwilligung auf jedem Weg dorthin; wonach das Formular fragt, \
                braucht sie im Formular.
                """,
            en: """
                The consent is not always asked for, or only later, or was refused, and the data are stored all the same. \
                Whoever was not asked or said no has not consented (Art. 7(1) GDPR). Ask for both under the same condition. What a transition asks for needs the \
                consent on each way there; what the form asks for needs it in the form.
                """),
        badExample: .personalData(
            "        agreed:\n          type: consent\n",
            """
                    appliesAgain: {type: boolean, label: {de: Folgeantrag, en: Applies again}}
                    agreed:
                      type: consent
                      when: appliesAgain

            """
        ).changing("consent: agreed", "consent: agreed # DW3133"),
        goodExample: .soundPersonalData)
}

/// How an answer comes to be stored without the consent that its purpose relies on.
enum ConsentGap {
    /// It is stored with the form, and a transition asks for the consent; with a way to an end that leaves it out, if there is one.
    case askedLater(by: String, path: String?)
    /// Its transition can be come to without the one that asks.
    case avoided(asker: String, storing: String, path: String)
    /// The consent was asked for only sometimes, or was refused; the transition that stores the answer if that is not where the consent is asked for, and
    /// the consent as it is called in a condition there.
    case absent(in: String?, condition: [String], witness: Wording?)
}

extension Diagnostic {
    static func consentMayBeMissing(
        _ range: SourceRange, consent: String, field: String, _ gap: ConsentGap
    ) -> Diagnostic {
        Diagnostic(
            .consentMayBeMissing, at: range, gap.message(consent: consent, field: field),
            proposal: gap.proposal(field: field))
    }

    /// Whether data may be stored without the consent of their purpose.
    static func consentUndecided(_ range: SourceRange, consent: String) -> Diagnostic {
        Diagnostic(
            .possibilityUndecided, at: range,
            Wording(
                de: "Ob etwas ohne „\(consent)“ gespeichert werden kann, wurde nicht entschieden.",
                en: "Whether anything may be stored without “\(consent)” was not decided."))
    }
}

extension ConsentGap {
    fileprivate func message(consent: String, field: String) -> Wording {
        switch self {
        case .askedLater(let asker, let path):
            Wording(
                de: "„\(field)“ wird mit dem Formular gespeichert, nach „\(consent)“ fragt erst „\(asker)“"
                    + (path.map { "; daran führt dieser Weg vorbei: \($0)." } ?? "."),
                en: "“\(field)” is stored with the form, but only “\(asker)” asks for “\(consent)”"
                    + (path.map { "; this way leads around it: \($0)." } ?? "."))
        case .avoided(let asker, _, let path):
            Wording(
                de:
                    "„\(field)“ wird auch ohne „\(consent)“ gespeichert; „\(asker)“ liegt nicht auf diesem Weg: \(path).",
                en: "“\(field)” is stored without “\(consent)”, too; “\(asker)” is not on this way: \(path).")
        case .absent(_, _, let witness):
            Wording(
                de: "„\(field)“ wird auch ohne „\(consent)“ gespeichert"
                    + (witness.map { ", zum Beispiel bei: \($0.german)." } ?? "."),
                en: "“\(field)” is stored without “\(consent)”, too"
                    + (witness.map { ", for example with: \($0.english)." } ?? "."))
        }
    }

    fileprivate func proposal(field: String) -> Wording {
        let other = Wording(
            de: "oder nennen Sie „\(field)“ bei einem Zweck ohne Einwilligung.",
            en: "or name “\(field)” at a purpose without a consent.")
        let way =
            switch self {
            case .askedLater:
                Wording(
                    de: "Fragen Sie schon im Formular nach der Einwilligung",
                    en: "Ask for the consent in the form already")
            case .avoided(let asker, let storing, _):
                Wording(
                    de:
                        "Fragen Sie in „\(storing)“ selbst nach der Einwilligung, führen Sie jeden Weg dorthin über „\(asker)“",
                    en:
                        "Ask for the consent in “\(storing)” itself, lead each way there through “\(asker)”")
            case .absent(let storing?, let condition, _):
                Wording(
                    de:
                        "Fragen Sie in „\(storing)“ selbst nach der Einwilligung, nehmen Sie „\(condition.joined(separator: "."))“ in die Bedingung (`when`) von „\(storing)“ auf",
                    en:
                        "Ask for the consent in “\(storing)” itself, make “\(condition.joined(separator: "."))” a part of the guard (`when`) of “\(storing)”"
                )
            case .absent(nil, let condition, _):
                Wording(
                    de:
                        "Fragen Sie nach „\(field)“ nur mit dieser Einwilligung (`when: \(condition.joined(separator: "."))`)",
                    en:
                        "Ask for “\(field)” only with this consent (`when: \(condition.joined(separator: "."))`)"
                )
            }
        return Wording(de: "\(way.german), \(other.german)", en: "\(way.english), \(other.english)")
    }
}
