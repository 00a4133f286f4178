import CatalogDiagnostics
import CatalogModel

/// A role that nothing is done by.
let roleThatNeverActs = LintRule(
    definition: DiagnosticDefinition(
        code: "DW4101",
        name: "role-that-never-acts",
        severity: .warning,
        summary: Wording(
            de: "Eine Rolle handelt in keinem Ablauf.",
            en: "A role acts in no workflow."),
        explanation: Wording(
            de: """
                Die Rolle steht in catalog.yaml, aber kein Übergang nennt sie unter `by`. Entweder fehlt ein \
                Übergang, oder die Rolle kann weg.
                """,
            en: """
                The role stands in catalog.yaml, but no transition names it under `by`. Either a transition \
                is missing, or the role can go.
                """),
        badExample: .catalog(
            """
            town: {name: {de: Musterstadt, en: Sampleton}}
            languages:
              de: {name: Deutsch}
              en: {name: English}
            timeZone: Europe/Berlin
            website: https://www.musterstadt.example
            units: {ordnungsamt: {name: {de: Ordnungsamt, en: Public order office}}}
            roles:
              clerk: {name: {de: Sachbearbeitung, en: Case worker}} # DW4101
            """),
        goodExample: .workflow(
            """
            states:
              submitted: {label: {de: Eingegangen, en: Submitted}, initial: true}
              done: {label: {de: Erledigt, en: Done}, final: true}
            transitions:
              finish:
                label: {de: Abschließen, en: Finish}
                from: submitted
                to: done
                by: clerk
                notify: {applicant: {subject: {de: Fertig, en: Done}, text: {de: Alles ist erledigt., en: All is done.}}}
            """)),
    check: { catalog, _ in
        let acting = Set(catalog.services.compactMap(\.workflow).flatMap(\.transitions).flatMap(\.roles))
        return catalog.roles.indices.filter { !acting.contains(.staff($0)) }.map { index in
            let role = catalog.roles[index]
            return Finding(
                at: role.source,
                Wording(
                    de: "„\(role.id)“ handelt in keinem Ablauf.", en: "“\(role.id)” acts in no workflow."),
                proposal: Wording(
                    de: "Nennen Sie die Rolle unter „by“, oder streichen Sie sie.",
                    en: "Name the role under “by”, or remove it."))
        }
    })
