// MARK: Tables and pictures

extension HTMLAttribute {
    /// Of a heading cell: which cells it is about.
    package static func scope(_ scope: Scope) -> Self { Self("scope", scope.rawValue) }
    /// A picture is one thing with a name, whatever it is drawn of.
    package static var roleImage: Self { Self("role", fixed: "img") }
    /// A part that can be scrolled and therefore has to be reached by the keyboard.
    package static var roleRegion: Self { Self("role", fixed: "region") }
    package static var tabStop: Self { Self("tabindex", fixed: "0") }
    package static func httpEquiv(_ name: StaticString) -> Self { Self("http-equiv", fixed: name) }

    package static func viewBox(width: Int, height: Int) -> Self { Self("viewBox", "0 0 \(width) \(height)") }
    /// The picture fills its box, whatever that does to its proportions.
    package static var stretched: Self { Self("preserveAspectRatio", fixed: "none") }
    /// A length or a place in a picture, in hundredths of its unit.
    package static func measure(_ name: Measure, hundredths: Int) -> Self {
        Self(name.staticName, decimal(hundredths))
    }

    package enum Scope: String, Sendable { case row, col }

    package enum Measure: Sendable {
        case x, y, width, height, cx, cy, r, x1, y1, x2, y2, rx

        fileprivate var staticName: StaticString {
            switch self {
            case .x: "x"
            case .y: "y"
            case .width: "width"
            case .height: "height"
            case .cx: "cx"
            case .cy: "cy"
            case .r: "r"
            case .x1: "x1"
            case .y1: "y1"
            case .x2: "x2"
            case .y2: "y2"
            case .rx: "rx"
            }
        }
    }

    private static func decimal(_ hundredths: Int) -> String {
        let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
        let sign = hundredths < 0 ? "-" : ""
        guard rest > 0 else { return "\(sign)\(whole)" }
        return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }
}
