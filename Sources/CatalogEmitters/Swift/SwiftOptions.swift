import CatalogModel
import OutputText

/// The enum for the options of a choice or a code list.
func optionsDeclaration(_ list: OptionList, name: SwiftName, summary: String) -> SwiftCode {
    let cases = list.options.map { option -> SwiftCode in
        let name = SwiftNames.option(option.code)
        let summary = option.label[0] + (option.hint.map { "\n\n" + $0[0] } ?? "")
        let isPlain = name.text == option.code || name.text == "`\(option.code)`"
        return """
            \(doc: summary)
            case \(name)\(isPlain ? "" : " = \(literal: option.code)")
            """
    }
    guard list.isOrdered else {
        return """
            \(doc: summary)
            public enum \(name): String, AnswerOption {
                \(.lines(cases))
            }
            """
    }
    let ranks = list.options.enumerated().map { rank, option -> SwiftCode in
        "case .\(SwiftNames.option(option.code)): \(rank)"
    }
    return """
        \(doc: summary)
        public enum \(name): String, AnswerOption, Comparable {
            \(.lines(cases))

            public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

            /// The place in the order.
            private var rank: Int {
                switch self {
                \(.lines(ranks))
                }
            }
        }
        """
}
