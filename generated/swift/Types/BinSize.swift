import FormRuntime

/// Größe einer Tonne
public enum BinSize: String, AnswerOption, Comparable {
    /// 60 Liter
    case l60
    /// 80 Liter
    case l80
    /// 120 Liter
    case l120
    /// 240 Liter
    case l240
    /// 1.100 Liter
    ///
    /// Großer Behälter auf vier Rollen, für Wohnanlagen und Betriebe.
    case l1100

    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    /// The place in the order.
    private var rank: Int {
        switch self {
        case .l60: 0
        case .l80: 1
        case .l120: 2
        case .l240: 3
        case .l1100: 4
        }
    }
}
