import CatalogModel
import CatalogPrioritization
import FormRuntime
import OutputText

/// The report: one page in one file, without script and without anything from elsewhere.
///
/// Its style sheet is inside, so that the file can be sent by mail; the page’s own security policy names it by its hash and
/// allows nothing else: no other style, no script, nothing fetched.
package func prioritizationPage(
    _ prioritization: Prioritization, _ catalog: Catalog, language: ReportLanguage
) -> [UInt8] {
    htmlPage(PrioritizationPage(context: ReportContext(prioritization, catalog, language)).root)
}

struct PrioritizationPage {
    let context: ReportContext

    var language: ReportLanguage { context.language }
    var model: PrioritizationModel { context.model }

    var root: HTMLElement {
        let main: [HTMLNode] = [head, overview, ranking, portfolio, services, method].flatMap(\.self)
        return HTMLElement(
            .html, [.lang(language.rawValue)],
            [
                documentHead,
                .element(
                    .body, [],
                    [
                        .element(
                            .a, [.class("skip"), .href(.fragment(Self.mainID))],
                            text: language.pick("Zum Inhalt", "Skip to content")),
                        .element(.main, [.id(Self.mainID)], main),
                    ]),
            ])
    }

    private static let mainID = HTMLIdentifier("inhalt")

    private var title: String {
        language.pick("Was als Nächstes dran ist", "What comes next")
    }

    private var documentHead: HTMLNode {
        .element(
            .head, [],
            [
                .element(.meta, [.charsetUTF8]),
                .element(
                    .meta,
                    [
                        .httpEquiv("Content-Security-Policy"),
                        .content("default-src 'none'; style-src '\(integrityHash(of: reportStyleSheet))'"),
                    ]),
                .element(.meta, [.metaName("viewport"), .content("width=device-width, initial-scale=1")]),
                .element(.meta, [.metaName("color-scheme"), .content("light dark")]),
                .element(.title, [], text: "\(title) – \(context.townName)"),
                .styleSheet(reportStyleSheet),
            ])
    }

    private var head: [HTMLNode] {
        [
            .element(
                .header, [.class("head")],
                [
                    .element(
                        .p, [.class("kicker")],
                        text:
                            "\(context.townName) · \(language.pick("Priorisierung der Online-Dienste", "Prioritization of online services"))"
                    ),
                    .element(.h1, [], text: title),
                    .element(.p, [.class("lead")], text: context.summary),
                    .element(
                        .p, [],
                        [
                            .text(
                                language.pick(
                                    "Jeder Dienst hat zwischen 0 und 100 Punkte: Punkte für den Nutzen, der noch zu gewinnen ist, "
                                        + "und Punkte dafür, dass es wenig Aufwand kostet. Was zählt und wie viel, ist vorher festgelegt; "
                                        + "es steht unter ",
                                    "Each service has between 0 and 100 points: points for the value that can still be gained, and "
                                        + "points for little effort. What counts, and how much, is decided before; it stands below "
                                )),
                            .element(
                                .a, [.href(.fragment(Self.methodID))],
                                text: language.quoted(
                                    language.pick("So wird gerechnet", "How it is computed"))), .text("."),
                        ]),
                ])
        ]
    }

    /// The verdicts with the services that have them.
    private var overview: [HTMLNode] {
        let cards = ReportContext.verdictOrder.map { verdict -> HTMLNode in
            let services = context.services(verdict)
            let list: HTMLNode =
                services.isEmpty
                ? .element(.p, [.class("none")], text: language.pick("Zurzeit keine.", "None for now."))
                : .element(.ul, [], services.map { .element(.li, [], [link(to: $0)]) })
            return .element(
                .section,
                [cardClass(verdict), .ariaLabelledBy(HTMLIdentifier("urteil-\(verdict.rawValue)"))],
                [
                    .element(
                        .h3, [.id(HTMLIdentifier("urteil-\(verdict.rawValue)"))], text: context.name(verdict)),
                    .element(.p, [.class("meaning")], text: context.meaning(verdict)), list,
                ])
        }
        return [
            .element(.h2, [], text: language.pick("Auf einen Blick", "At a glance")),
            .element(.div, [.class("cards")], cards),
        ]
    }

    private func cardClass(_ verdict: Verdict) -> HTMLAttribute {
        switch verdict {
        case .improve: .class("card improve")
        case .build: .class("card build")
        case .leave: .class("card leave")
        case .retire: .class("card retire")
        }
    }

    func badge(_ verdict: Verdict) -> HTMLNode {
        let name: HTMLAttribute =
            switch verdict {
            case .improve: .class("badge improve")
            case .build: .class("badge build")
            case .leave: .class("badge leave")
            case .retire: .class("badge retire")
            }
        return .element(.span, [name], text: context.name(verdict))
    }

    func identifier(_ service: RankedService) -> HTMLIdentifier { HTMLIdentifier("dienst-\(service.id)") }

    func link(to service: RankedService) -> HTMLNode {
        .element(.a, [.href(.fragment(identifier(service)))], text: context.text(service.title))
    }

    /// All services in their order, each with a bar of its points.
    private var ranking: [HTMLNode] {
        let items = context.prioritization.services.map { service -> HTMLNode in
            .element(
                .li, [],
                [
                    .element(
                        .div, [.class("row")],
                        [
                            .element(
                                .span, [.class("name")],
                                [
                                    .element(.span, [.class("rank")], text: "\(service.rank)."),
                                    link(to: service),
                                ]),
                            badge(service.verdict),
                        ] + gateNote(service) + [
                            .element(
                                .span, [.class("points")], text: context.pointsOf(service.score.counted))
                        ]),
                    bar(service),
                ])
        }
        var nodes: [HTMLNode] = [
            .element(.h2, [], text: language.pick("Rangfolge", "Ranking")),
            .element(
                .p, [],
                text: language.pick(
                    "Jeder Balken ist 100 Punkte lang. Die Farben zeigen, woher die Punkte kommen; der Strich darunter, "
                        + "wie viele es mindestens und höchstens sein können, wenn Angaben unsicher sind oder fehlen.",
                    "Each bar is 100 points long. The colours show where points come from; the line below, how many it may be "
                        + "at least and at most where inputs are uncertain or missing.")),
            legend, .element(.ol, [.class("ranking")], items),
        ]
        if !context.prioritization.unranked.isEmpty {
            let names = context.prioritization.unranked.map { context.text($0.title) }
            nodes.append(
                .element(
                    .p, [],
                    text: language.pick(
                        "Ohne Angaben und daher nicht gereiht: ", "Without inputs and therefore not ranked: ")
                        + language.list(names) + "."))
        }
        return nodes
    }

    /// Where the place in the list does not explain the verdict: what does.
    private func gateNote(_ service: RankedService) -> [HTMLNode] {
        guard let gate = context.decidingGate(service) else { return [] }
        return [
            .element(.span, [.class("gate")], text: language.pick("wegen: \(gate)", "because of: \(gate)"))
        ]
    }

    private var services: [HTMLNode] {
        [
            .element(
                .h2, [],
                text: language.pick(
                    "Warum jeder Dienst steht, wo er steht", "Why each service stands where it stands"))
        ] + context.prioritization.services.map(serviceSection)
    }
}
