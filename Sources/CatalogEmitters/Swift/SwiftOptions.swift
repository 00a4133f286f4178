import CatalogModel
import OutputText

/// The enum for the options of a choice or a code list.
func optionsDeclaration(_ list: OptionList, name: SwiftName, summary: String) -> SwiftCode {
    let cases = list.options.map { option -> SwiftCode in
        let summary = option.label[0] + (option.hint.map { "\n\n" + $0[0] } ?? "")
        return """
            \(doc: summary)
            case \(SwiftNames.caseDeclaration(option.code))
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

extension SwiftNames {
    /// A case of an enum whose raw value is a code, whatever the case has to be called.
    static func caseDeclaration(_ code: String) -> SwiftCode {
        let name = option(code)
        let isPlain = name.text == code || name.text == "`\(code)`"
        return isPlain ? "\(name)" : "\(name) = \(literal: code)"
    }
}
