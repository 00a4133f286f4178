/// A catalog with a workflow without a mistake; broken ones are made of it by changing one place.
enum SoundWorkflow {
    static let catalog =
        SoundCatalog.catalog + """
            roles:
              clerk: {name: {de: Sachbearbeitung, en: Case worker}}
              head: {name: {de: Amtsleitung, en: Head of office}}
            holidays: {state: BY, regional: [assumptionDay]}

            """

    static let service = """
        service: example
        version: 1.0.0
        title: {de: Beispiel, en: Example}
        description: {de: Ein Beispiel., en: An example.}
        responsible: taxOffice
        audience: [resident]
        form:
          pages:
            only:
              title: {de: Seite, en: Page}
              fields:
                email: {type: email, label: {de: E-Mail, en: E-mail}}
                kind:
                  type: choice
                  label: {de: Art, en: Kind}
                  options: {dog: {de: Hund, en: Dog}, cat: {de: Katze, en: Cat}, bird: {de: Vogel, en: Bird}}
                weight: {type: integer, minimum: 1, maximum: 90, when: kind = "dog", label: {de: Gewicht, en: Weight}}
                note: {type: text, maxLength: 50, required: false, label: {de: Notiz, en: Note}}
                price: {type: money, minimum: 1, maximum: 5000, label: {de: Preis, en: Price}}
          rules:
            noHeavyDog:
              require: weight < 60
              at: weight
              message: {de: Zu schwer., en: Too heavy.}
        workflow:
          states:
            submitted:
              label: {de: Eingegangen, en: Submitted}
              initial: true
              within: 2 workdays
            inReview:
              label: {de: In Prüfung, en: In review}
              description: {de: Wir prüfen., en: We review.}
              within: 10 workdays
            escalated: {label: {de: Bei der Leitung, en: With the head}}
            payment:
              label: {de: Zahlung offen, en: Payment due}
              payment: {amount: price}
            granted: {label: {de: Bewilligt, en: Granted}, final: true, file: {plan: "7.1", retention: 5 years}}
            refused: {label: {de: Abgelehnt, en: Refused}, final: true, file: {plan: "7.2", retention: 2 years}}
            withdrawn: {label: {de: Zurückgezogen, en: Withdrawn}, final: true, file: {plan: "7.3", retention: 90 days}}
          transitions:
            review:
              label: {de: Prüfen, en: Review}
              from: submitted
              to: inReview
              by: [clerk, head]
              asks:
                grade: {type: integer, minimum: 1, maximum: 6, label: {de: Note, en: Grade}}
                remark: {type: text, maxLength: 200, required: false, label: {de: Bemerkung, en: Remark}}
            escalate:
              label: {de: Vorlegen, en: Escalate}
              from: inReview
              to: escalated
              after: deadline
              notify:
                head:
                  subject: {de: Überfällig, en: Overdue}
                  text: {de: "Bitte entscheiden Sie über {case.number}.", en: "Please decide on {case.number}."}
            grant:
              label: {de: Bewilligen, en: Grant}
              from: [inReview, escalated]
              to: payment
              by: [clerk, head]
              when: review.grade <= 4
              notify:
                applicant:
                  subject: {de: Bitte zahlen Sie, en: Please pay}
                  text: {de: "Bewilligt für {kind}: {price}.", en: "Granted for {kind}: {price}."}
            refuse:
              label: {de: Ablehnen, en: Refuse}
              from: [inReview, escalated]
              to: refused
              by: head
              asks: {reason: {type: text, maxLength: 500, label: {de: Grund, en: Reason}}}
              notify:
                applicant:
                  subject: {de: Abgelehnt, en: Refused}
                  text: {de: "Grund: {refuse.reason}", en: "Reason: {refuse.reason}"}
            paid:
              label: {de: Bezahlt, en: Paid}
              from: payment
              to: granted
              on: paid
            failed:
              label: {de: Fehlgeschlagen, en: Failed}
              from: payment
              to: refused
              on: failed
            expired:
              label: {de: Nicht bezahlt, en: Not paid}
              from: payment
              to: refused
              on: expired
            withdraw:
              label: {de: Zurückziehen, en: Withdraw}
              from: [submitted, inReview, escalated]
              to: withdrawn
              by: applicant

        """
}
