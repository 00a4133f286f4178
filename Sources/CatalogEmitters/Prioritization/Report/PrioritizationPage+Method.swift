import CatalogModel
import CatalogPrioritization
import FormRuntime
import OutputText

/// How it is computed, for whoever wants to check it.
extension PrioritizationPage {
    static let methodID = HTMLIdentifier("rechenweg")

    var method: [HTMLNode] {
        [
            .element(
                .h2, [.id(Self.methodID)], text: language.pick("So wird gerechnet", "How it is computed")),
            .element(.h3, [], text: language.pick("Was zählt", "What counts")),
            scrolled(criteriaTable, language.pick("Kriterien", "Criteria")),
            .element(.h3, [], text: language.pick("Punkte", "Points")),
            .element(.ul, [], (pointSentences + uncertaintySentences).map { .element(.li, [], text: $0) }),
            .element(.h3, [], text: language.pick("Urteile", "Verdicts")),
            .element(.ul, [], verdictSentences.map { .element(.li, [], text: $0) }),
        ]
    }

    private var criteriaTable: HTMLNode {
        let rows = model.criteria.map { criterion -> [HTMLNode] in
            let bounds = [criterion.minimum, criterion.maximum].map { language.value(Number($0)) }
            let ends = criterion.preference == .more ? bounds : bounds.reversed()
            let scale =
                criterion.scale == .linear
                ? language.pick("gleichmäßig", "evenly") : language.pick("nach Größenordnung", "by magnitude")
            let explanation: [HTMLNode] = criterion.explanation.map { [.text(" \(context.text($0))")] } ?? []
            return [
                .element(
                    .span, [],
                    [.element(.strong, [], text: context.text(criterion.label) + ".")] + explanation),
                .text(
                    criterion.axis == .value
                        ? language.pick("Nutzen", "Value") : language.pick("Aufwand", "Effort")),
                .text(context.points(model.maximumPoints(of: criterion))), .text("\(ends[0]) → \(ends[1])"),
                .text(criterion.unit.map(context.text) ?? ""), .text(scale),
            ]
        }
        let heading =
            language == .german
            ? ["Kriterium", "Seite", "Punkte höchstens", "keine → alle Punkte", "gezählt in", "dazwischen"]
            : ["Criterion", "Side", "Points at most", "no → all points", "counted in", "between"]
        return table(
            language.pick("Kriterien und ihr Gewicht", "Criteria and their weight"), heading, rows,
            numbers: [2])
    }

    private var pointSentences: [String] {
        [
            language.pick(
                "Jedes Kriterium hat zwei feste Grenzen. An der einen gibt es keine, an der anderen alle Punkte; Werte darüber "
                    + "hinaus zählen wie die Grenze. Die Grenzen hängen nicht von den Diensten ab: Kommt einer dazu, ändern sich "
                    + "die Punkte der anderen nicht.",
                "Each criterion has two fixed bounds. At one of them there are no points, at the other all of them; values beyond "
                    + "count like the bound. The bounds do not depend on the services: if one is added, the points of the others "
                    + "stay."),
            language.pick(
                "„Gleichmäßig“ heißt: Jede Stunde zählt gleich viel. „Nach Größenordnung“ heißt: Jede Verdopplung zählt gleich "
                    + "viel, der Schritt von 100 auf 200 also so viel wie der von 1.000 auf 2.000 (Logarithmus).",
                "“Evenly” means: every hour counts the same. “By magnitude” means: every doubling counts the same, so the step from "
                    + "100 to 200 counts as much as the one from 1,000 to 2,000 (logarithm)."),
            language.pick(
                "Die Punkte werden je Kriterium gerundet und dann zusammengezählt. Bei gleich vielen Punkten entscheidet die Kennung "
                    + "des Dienstes.",
                "Points are rounded for each criterion and then added up. With as many points, the service’s id decides."
            ),
        ]
    }

    private var uncertaintySentences: [String] {
        [
            language.pick(
                "Hat eine Angabe eine Spanne, zählt der wahrscheinliche Wert; gezeigt wird, was mit allen Verbindungen der Werte "
                    + "mindestens und höchstens herauskommt.",
                "If an input has a range, its likely value counts; shown is what comes out at least and at most with all combinations "
                    + "of the values."),
            language.pick(
                "Fehlt eine Angabe, zählen die wenigsten Punkte, die mit ihr möglich wären. Der Abzug, den der Bericht nennt, ist der "
                    + "Abstand zur Mitte des Möglichen.",
                "If an input is missing, the least points count that are possible with it. The penalty that the report names is the "
                    + "distance to the middle of what is possible."),
            language.pick(
                "„Bis zu 20 % anders“ heißt: Jedes Gewicht ist ein Fünftel kleiner oder größer, in allen "
                    + "\(1 << model.criteria.count) Verbindungen. Kann irgendeine Gewichtung in diesem Bereich die Reihenfolge zweier "
                    + "Dienste umdrehen, tut es eine von diesen.",
                "“Up to 20% different” means: every weight is a fifth smaller or larger, in all \(1 << model.criteria.count) "
                    + "combinations. If any weights within this range turn the order of two services, one of these does."
            ),
        ]
    }

    private var verdictSentences: [String] {
        let thresholds = model.thresholds
        let (retire, improve, build) = (
            language.value(Number(thresholds.retire)), language.value(Number(thresholds.improve)),
            language.value(Number(thresholds.build))
        )
        var sentences = model.gates.map { gate in
            let effect =
                switch gate.effect {
                case .require:
                    language.pick(
                        "Was geplant ist, wird gebaut; was läuft, wird nie beendet.",
                        "What is planned is built; what is live is never retired.")
                case .forbid:
                    language.pick(
                        "Was geplant ist, bleibt ungebaut; was läuft, wird beendet.",
                        "What is planned is left; what is live is retired.")
                }
            return "\(context.text(gate.label)): \(context.text(gate.reason)) \(effect)"
        }
        sentences += [
            language.pick(
                "Bauen: ein geplanter Dienst mit \(build) Punkten oder mehr.",
                "Build: a planned service with \(build) points or more."),
            language.pick(
                "Verbessern: ein laufender Dienst mit \(improve) Punkten oder mehr.",
                "Improve: a running service with \(improve) points or more."),
        ]
        if let retirement = model.retirement {
            sentences.append(
                language.pick(
                    "Beenden: ein laufender Dienst mit weniger als \(retire) Punkten, für den gilt: \(context.text(retirement.reason))",
                    "Retire: a running service with less than \(retire) points of which this is true: \(context.text(retirement.reason))"
                ))
        }
        sentences.append(language.pick("Lassen: alle anderen.", "Leave: all others."))
        return sentences
    }
}
