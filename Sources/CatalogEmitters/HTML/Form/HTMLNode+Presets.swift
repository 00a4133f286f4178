import OutputText

extension HTMLNode {
    /// The controls without what is chosen beforehand, for a row that may stay empty. Rows that a script adds begin with it: `data-preset`
    /// says what it is, `checked` for a box.
    ///
    /// Recursion follows the nesting of what we write ourselves.
    var withPresetsAside: HTMLNode {
        guard case .element(let element) = self else { return self }
        switch element.tag {
        case .input where element.attribute("checked") != nil:
            return .element(element.removing(attribute: "checked").keeping(preset: "checked"))
        case .input where !["radio", "checkbox"].contains(element.attribute("type")?.text):
            let preset = element.attribute("value")?.text
            return .element(element.removing(attribute: "value").keeping(preset: preset))
        case .textarea:
            guard case .text(let preset)? = element.children.first else { return self }
            return .element(element.with(children: []).keeping(preset: preset))
        case .select:
            let preset = element.children.lazy.compactMap(\.chosenValue).first
            return .element(element.with(children: element.children.map(\.notChosen)).keeping(preset: preset))
        default: return .element(element.with(children: element.children.map(\.withPresetsAside)))
        }
    }

    /// The value of an option that is chosen.
    private var chosenValue: String? {
        guard case .element(let option) = self, option.attribute("selected") != nil else { return nil }
        return option.attribute("value")?.text
    }

    private var notChosen: HTMLNode {
        guard case .element(let option) = self else { return self }
        return .element(option.removing(attribute: "selected"))
    }
}

extension HTMLElement {
    fileprivate func keeping(preset: String?) -> HTMLElement {
        guard let preset, !preset.isEmpty else { return self }
        return adding(.data("data-preset", preset))
    }
}
