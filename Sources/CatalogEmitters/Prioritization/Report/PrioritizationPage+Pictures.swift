import CatalogModel
import CatalogPrioritization
import FormRuntime
import OutputText

/// Pictures: bars of contributions, and value against effort. Every figure stands in a table as well.
extension PrioritizationPage {
    /// A bar of 100 points in 400 units.
    private static let unit = 4
    private static let barWidth = 400

    /// In hundredths of a unit of the picture.
    private func length(_ points: Number) -> Int {
        let hundredths = Number.rounded(Number.product(points, Number(100 * Self.unit)), .zero, .halfUp)
        return hundredths?.integer ?? 0
    }

    /// The contributions side by side, and below them the span of the score.
    func bar(_ service: RankedService) -> HTMLNode {
        var start = 0
        var parts: [HTMLNode] = [
            .element(
                .rect,
                [
                    .class("track"), .measure(.x, hundredths: 0), .measure(.y, hundredths: 0),
                    .measure(.width, hundredths: Self.barWidth * 100), .measure(.height, hundredths: 1600),
                ])
        ]
        for contribution in service.contributions {
            let width = length(contribution.points.counted)
            // A gap tells neighbours apart without colour.
            if width > 0 {
                parts.append(
                    .element(
                        .rect,
                        [
                            colour(contribution.criterion), .measure(.x, hundredths: start),
                            .measure(.y, hundredths: 0),
                            .measure(.width, hundredths: max(width - 120, 60)),
                            .measure(.height, hundredths: 1600),
                        ]))
            }
            start += width
        }
        let (low, high) = (length(service.score.low), length(service.score.high))
        if low < high {
            parts += [
                line("span", low, 2200, high, 2200), line("span", low, 1900, low, 2500),
                line("span", high, 1900, high, 2500),
            ]
        }
        return .element(
            .svg,
            [
                .class("bar"), .roleImage, .stretched, .viewBox(width: Self.barWidth, height: 26),
                .ariaLabel(barLabel(service)),
            ], parts)
    }

    private func barLabel(_ service: RankedService) -> String {
        let parts = service.contributions.map {
            "\(context.label($0.criterion)) \(context.points($0.points.counted))"
        }
        return "\(context.pointsOf(service.score.counted)): \(parts.joined(separator: "; "))"
    }

    private func line(_ name: StaticString, _ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int) -> HTMLNode {
        .element(
            .line,
            [
                .class(name), .measure(.x1, hundredths: x1), .measure(.y1, hundredths: y1),
                .measure(.x2, hundredths: x2),
                .measure(.y2, hundredths: y2),
            ])
    }

    /// Which colour is which criterion.
    var legend: HTMLNode {
        .element(
            .ul, [.class("legend")],
            model.criteria.indices.map { index in
                .element(
                    .li, [],
                    [
                        .element(
                            .svg, [.class("swatch"), .ariaHidden, .viewBox(width: 10, height: 10)],
                            [
                                .element(
                                    .rect,
                                    [
                                        colour(index), .measure(.x, hundredths: 0),
                                        .measure(.y, hundredths: 0),
                                        .measure(.width, hundredths: 1000),
                                        .measure(.height, hundredths: 1000),
                                    ])
                            ]),
                        .text(context.label(index)),
                    ])
            })
    }

    /// Criteria of value are cool, those of effort warm.
    func colour(_ criterion: Int) -> HTMLAttribute {
        let axis = model.criteria[criterion].axis
        let number = model.criteria[..<criterion].count { $0.axis == axis }
        switch axis {
        case .value: return Self.valueColours[number % Self.valueColours.count]
        case .effort: return Self.effortColours[number % Self.effortColours.count]
        }
    }

    private static let valueColours: [HTMLAttribute] = [
        .class("v0"), .class("v1"), .class("v2"), .class("v3"), .class("v4"), .class("v5"),
    ]
    private static let effortColours: [HTMLAttribute] = [
        .class("e0"), .class("e1"), .class("e2"), .class("e3"),
    ]
}
