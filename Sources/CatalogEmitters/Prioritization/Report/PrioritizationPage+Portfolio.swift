import CatalogModel
import CatalogPrioritization
import FormRuntime
import OutputText

/// Value against effort.
extension PrioritizationPage {
    private static let width = 360
    private static let height = 320
    /// The corners of the field that points lie in.
    private static let field = (left: 34, top: 12, right: 348, bottom: 284)

    var portfolio: [HTMLNode] {
        [
            .element(.h2, [], text: language.pick("Nutzen und Aufwand", "Value and effort")),
            .element(
                .p, [],
                text: language.pick(
                    "Je weiter oben, desto mehr ist noch zu gewinnen; je weiter rechts, desto leichter geht es. "
                        + "Rechts oben steht, was sich zuerst lohnt. Die Zahlen sind die Plätze. Auf oder über der gestrichelten Linie "
                        + "kommen so viele Punkte zusammen, dass ein laufender Dienst verbessert wird.",
                    "The higher up, the more can still be gained; the further right, the easier it is. "
                        + "What is worth it first stands at the upper right. The numbers are the ranks. On or above the dashed line there "
                        + "are enough points for a running service to be improved.")),
            .element(.figure, [], [picture]),
            scrolled(
                portfolioTable, language.pick("Nutzen und Aufwand als Tabelle", "Value and effort as a table")
            ),
        ]
    }

    private func maximum(_ axis: Criterion.Axis) -> Number {
        CatalogPrioritization.sum(
            model.criteria.filter { $0.axis == axis }.map { model.maximumPoints(of: $0) })
    }

    /// In hundredths of a unit.
    private func place(_ service: RankedService) -> Mark {
        place(effort: service.effort.counted, value: service.value.counted)
    }

    private func place(effort: Number, value: Number) -> Mark {
        let field = Self.field
        return Mark(
            x: field.left * 100
                + part(effort, of: maximum(.effort), length: (field.right - field.left) * 100),
            y: field.bottom * 100 - part(value, of: maximum(.value), length: (field.bottom - field.top) * 100)
        )
    }

    private func part(_ number: Number, of whole: Number, length: Int) -> Int {
        let scaled = Number.quotient(Number.product(number, Number(length)), whole)
        return Number.rounded(scaled, .zero, .halfUp)?.integer ?? 0
    }

    private struct Mark: Equatable {
        let x: Int
        let y: Int

        /// A third of the way to another place.
        func towards(_ other: Mark) -> Mark { Mark(x: (2 * x + other.x) / 3, y: (2 * y + other.y) / 3) }

        func isNear(_ other: Mark, _ distance: Int) -> Bool {
            let (dx, dy) = (x - other.x, y - other.y)
            return dx * dx + dy * dy < distance * distance
        }
    }

    private var picture: HTMLNode {
        let field = Self.field
        var nodes: [HTMLNode] = [
            .element(
                .rect,
                [
                    .class("field"), .measure(.x, hundredths: field.left * 100),
                    .measure(.y, hundredths: field.top * 100),
                    .measure(.width, hundredths: (field.right - field.left) * 100),
                    .measure(.height, hundredths: (field.bottom - field.top) * 100),
                ])
        ]
        nodes += thresholdLine + axisTexts
        nodes += marks.flatMap { service, point, label -> [HTMLNode] in
            let leader = point.isNear(label, 1800) ? [] : [line("leader", point, label.towards(point))]
            return leader + [
                .element(
                    .circle,
                    [
                        dotClass(service.verdict), .measure(.cx, hundredths: point.x),
                        .measure(.cy, hundredths: point.y), .measure(.r, hundredths: 450),
                    ]), text("number", label.x, label.y + 430, "\(service.rank)"),
            ]
        }
        return .element(
            .svg,
            [
                .class("portfolio"), .roleImage, .viewBox(width: Self.width, height: Self.height),
                .ariaLabel(
                    language.pick(
                        "Nutzen gegen Aufwand für \(context.prioritization.services.count) Dienste; dieselben Zahlen stehen in der Tabelle danach.",
                        "Value against effort of \(context.prioritization.services.count) services; the same figures stand in the table behind."
                    )),
            ], nodes)
    }

    /// Each service with its place and the place of its number: beside it, where none is yet.
    private var marks: [(RankedService, Mark, Mark)] {
        let offsets = [
            (1300, 0), (-1300, 0), (0, -1400), (0, 1400), (1100, -1100), (1100, 1100), (-1100, -1100),
            (-1100, 1100),
            (2600, 0), (-2600, 0), (0, -2600), (0, 2600), (2300, -1600), (-2300, -1600), (2300, 1600),
            (-2300, 1600),
        ]
        let points = context.prioritization.services.map(place)
        var labels: [Mark] = []
        for point in points {
            let candidates = offsets.map { Mark(x: point.x + $0.0, y: point.y + $0.1) }
            let free = candidates.first { candidate in
                isInside(candidate) && !labels.contains { $0.isNear(candidate, 1700) }
                    && !points.contains { $0.isNear(candidate, 1200) }
            }
            labels.append(free ?? candidates[0])
        }
        return zip(context.prioritization.services, zip(points, labels)).map { ($0, $1.0, $1.1) }
    }

    private func isInside(_ mark: Mark) -> Bool {
        let field = Self.field
        return mark.x > field.left * 100 + 500 && mark.x < field.right * 100 - 400
            && mark.y > field.top * 100 + 500
            && mark.y < field.bottom * 100 - 500
    }

    /// Where value and effort together make the points from which on services are improved.
    private var thresholdLine: [HTMLNode] {
        let threshold = Number(model.thresholds.improve)
        let (most, highest) = (maximum(.effort), maximum(.value))
        func value(at effort: Number) -> Number { Number.difference(threshold, effort) ?? .zero }
        // Cut off where it leaves the field.
        let left = value(at: .zero) <= highest ? Number.zero : Number.difference(threshold, highest) ?? .zero
        let right = value(at: most) >= .zero ? most : threshold
        guard left < right else { return [] }
        return [
            line(
                "threshold", place(effort: left, value: value(at: left)),
                place(effort: right, value: value(at: right)))
        ]
    }

    private var axisTexts: [HTMLNode] {
        let field = Self.field
        return [
            text("axis end", field.right * 100, 30_200, language.pick("wenig Aufwand →", "little effort →")),
            text("axis start", field.left * 100, 30_200, language.pick("viel Aufwand", "much effort")),
            .element(
                .g, [.class("upright")],
                [text("axis end", 0, 0, language.pick("viel zu gewinnen →", "much to gain →"))]),
        ]
    }

    private func line(_ name: StaticString, _ from: Mark, _ to: Mark) -> HTMLNode {
        .element(
            .line,
            [
                .class(name), .measure(.x1, hundredths: from.x), .measure(.y1, hundredths: from.y),
                .measure(.x2, hundredths: to.x), .measure(.y2, hundredths: to.y),
            ])
    }

    private func text(_ name: StaticString, _ x: Int, _ y: Int, _ text: String) -> HTMLNode {
        .element(
            .svgText, [.class(name), .measure(.x, hundredths: x), .measure(.y, hundredths: y)], text: text)
    }

    private func dotClass(_ verdict: Verdict) -> HTMLAttribute {
        switch verdict {
        case .improve: .class("dot improve")
        case .build: .class("dot build")
        case .leave: .class("dot leave")
        case .retire: .class("dot retire")
        }
    }

    private var portfolioTable: HTMLNode {
        let heading = [
            language.pick("Platz", "Rank"), language.pick("Dienst", "Service"),
            language.pick("Nutzen", "Value") + language.pick(", höchstens ", ", at most ")
                + context.points(maximum(.value)),
            language.pick("Wenig Aufwand", "Little effort") + language.pick(", höchstens ", ", at most ")
                + context.points(maximum(.effort)),
        ]
        let rows = context.prioritization.services.map { service in
            [
                .text("\(service.rank)"), link(to: service), .text(context.points(service.value.counted)),
                .text(context.points(service.effort.counted)),
            ] as [HTMLNode]
        }
        return table(
            language.pick("Nutzen und Aufwand in Punkten", "Value and effort in points"), heading, rows,
            numbers: [0, 2, 3], head: 1)
    }
}
