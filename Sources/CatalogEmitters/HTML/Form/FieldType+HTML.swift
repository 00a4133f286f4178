import CatalogModel
import OutputText

extension FormRenderer {
    /// The element of a question: one case a field type.
    func question(_ question: Question) -> HTMLNode {
        let node = control(question)
        return question.context.isInOptionalRow && question.value != nil ? node.withPresetsAside : node
    }

    private func control(_ question: Question) -> HTMLNode {
        if question.isComputed { return output(question) }
        return switch question.type {
        case .text(let type): text(question, type)
        case .integer(let type): integer(question, type)
        case .decimal(let type): decimal(question, type)
        case .money(let type): money(question, type)
        case .boolean: boolean(question)
        case .consent(let type): consent(question, type)
        case .choice(let list): choice(question, list)
        case .choices(let type): choices(question, type)
        case .date(let type): date(question, type)
        case .time: time(question)
        case .email:
            input(
                question, .email, autocomplete: question.type.autofillName,
                [.spellcheckOff, .autocapitalize(.none)] + page.attributesOfSigns)
        case .phone:
            input(question, .tel, autocomplete: question.type.autofillName, width: .class("dw-input dw-w20"))
        case .url:
            input(
                question, .url, autocomplete: question.type.autofillName,
                [.spellcheckOff, .autocapitalize(.none)] + page.attributesOfSigns)
        case .iban:
            input(question, .text, [.spellcheckOff, .autocapitalize(.characters)] + page.attributesOfSigns)
        case .bic:
            input(
                question, .text, width: .class("dw-input dw-w20"),
                [.spellcheckOff, .autocapitalize(.characters)] + page.attributesOfSigns)
        case .postalCode:
            input(
                question, .text, autocomplete: question.type.autofillName, width: .class("dw-input dw-w5"),
                [.inputMode(.numeric)])
        case .file(let type): file(question, type)
        case .record(let record): self.record(question, record)
        case .list(let list): self.list(question, list)
        }
    }

    /// A computed value: nothing that could be filled in. A script or the form server puts the value where the words stand, and its
    /// unit behind it.
    private func output(_ question: Question) -> HTMLNode {
        let unit = question.type.unit.map { [unitAttribute(page.string($0))] } ?? []
        let box = single(question) { attributes in
            .element(
                .output, [.class("dw-output")] + attributes + unit + page.wordAttributes,
                text: page.words.form.computed)
        }
        guard case .element(let element) = box else { return box }
        return .element(element.with(children: element.children + labels(of: question.type)))
    }

    /// What people call the values of which there are few.
    private func labels(of type: FieldType) -> [HTMLNode] {
        func label(_ value: String, _ text: String, _ attributes: [HTMLAttribute]) -> HTMLNode {
            .element(.span, [.hidden, .data("data-label", value)] + attributes, text: text)
        }
        switch type {
        case .boolean:
            return [("true", page.words.form.yes), ("false", page.words.form.no)].map {
                label($0, $1, page.wordAttributes)
            }
        case .choice(let list):
            return list.options.map { label($0.code, page.string($0.label), page.attributes($0.label)) }
        case .text, .integer, .decimal, .money, .consent, .choices, .date, .time, .email, .phone, .url, .iban,
            .bic, .postalCode, .file, .record, .list:
            return []
        }
    }

    // MARK: Texts and numbers

    private func text(_ question: Question, _ type: TextType) -> HTMLNode {
        let limits = limits.text(type)
        if type.lines > 1 {
            let counted =
                type.words.map { HTMLAttribute.data("data-word-count", String($0)) }
                ?? .data("data-characters", String(type.maxLength))
            return single(question, limits: limits) { attributes in
                .element(
                    .textarea,
                    [.class("dw-input dw-textarea")] + attributes
                        + [.rows(min(max(type.lines, 3), 12)), counted]
                        + (autocomplete(question, type.autocomplete).map { [$0] } ?? []),
                    text: question.value?.text ?? "")
            }
        }
        // A token for several lines is not allowed on a control for one.
        let token = type.autocomplete == "street-address" ? nil : type.autocomplete
        return input(question, .text, autocomplete: token, width: width(type.maxLength), limits: limits)
    }

    private func integer(_ question: Question, _ type: IntegerType) -> HTMLNode {
        var preset: String?
        if case .integer(let number)? = question.value { preset = String(number) }
        return number(
            question, preset: preset, unit: type.unit.map(page.string), limits: limits.integer(type),
            // Keyboards for digits alone have no minus sign on some phones.
            mode: type.minimum < 0 ? nil : .numeric)
    }

    private func decimal(_ question: Question, _ type: DecimalType) -> HTMLNode {
        let preset = question.value?.text?.map { $0 == "." ? page.words.formats.decimalSeparator : $0 }
        return number(
            question, preset: preset.map { String($0) }, unit: type.unit.map(page.string),
            limits: limits.decimal(type),
            mode: type.minimum.units < 0 ? nil : .decimal)
    }

    private func money(_ question: Question, _ type: MoneyType) -> HTMLNode {
        var preset: String?
        if case .integer(let units)? = question.value {
            preset = page.typed(ScaledDecimal(units: units, scale: type.scale))
        }
        return number(
            question, preset: preset, unit: type.currency == "EUR" ? "€" : type.currency,
            limits: limits.money(type), mode: type.minimum < 0 ? nil : type.scale > 0 ? .decimal : .numeric)
    }

    private func number(
        _ question: Question, preset: String?, unit: String?, limits: [String],
        mode: HTMLAttribute.InputMode?
    ) -> HTMLNode {
        let unit = unit.map { (id: question.id("unit"), text: $0) }
        return single(question, limits: limits, describedBy: unit?.id) { described in
            var attributes: [HTMLAttribute] = []
            attributes.reserveCapacity(8)
            attributes.append(.class("dw-input dw-number"))
            attributes.append(.type(.text))
            attributes += described
            if let mode { attributes.append(.inputMode(mode)) }
            attributes.append(.data("data-number"))
            attributes += page.attributesOfSigns
            if let preset { attributes.append(.value(preset)) }
            let input = HTMLNode.element(.input, attributes)
            guard let unit else { return input }
            let sign = HTMLNode.element(
                .span, [.class("dw-unit"), .id(unit.id), unitAttribute(unit.text)] + page.attributesOfSigns,
                text: unit.text)
            return .element(.div, [.class("dw-affix")], [input, sign])
        }
    }

    /// What stands behind a number where it is shown as a text.
    private func unitAttribute(_ unit: String) -> HTMLAttribute { .data("data-unit", "\u{A0}" + unit) }

    private func input(
        _ question: Question, _ type: HTMLAttribute.InputType, autocomplete token: String? = nil,
        width: HTMLAttribute = .class("dw-input"), limits: [String] = [], _ more: [HTMLAttribute] = []
    ) -> HTMLNode {
        single(question, limits: limits) { described in
            var attributes: [HTMLAttribute] = []
            attributes.reserveCapacity(described.count + more.count + 4)
            attributes.append(width)
            attributes.append(.type(type))
            attributes += described
            if let autocomplete = autocomplete(question, token) { attributes.append(autocomplete) }
            attributes += more
            if let preset = question.value?.text { attributes.append(.value(preset)) }
            return .element(.input, attributes)
        }
    }

    private func autocomplete(_ question: Question, _ token: String?) -> HTMLAttribute? {
        guard let token, question.context.offersAutocomplete else { return nil }
        return .autocomplete(token)
    }

    /// As wide as the answer, so that it can be seen how much is expected.
    private func width(_ characters: Int) -> HTMLAttribute {
        switch characters {
        case ...5: .class("dw-input dw-w5")
        case ...10: .class("dw-input dw-w10")
        case ...25: .class("dw-input dw-w20")
        default: .class("dw-input")
        }
    }

    // MARK: Files

    private func file(_ question: Question, _ type: FileType) -> HTMLNode {
        single(question, limits: limits.file(type)) { attributes in
            .element(
                .input,
                [.class("dw-input dw-file"), .type(.file)] + attributes + [.accept(type.mediaTypes)]
                    + (type.maxItems > 1 ? [.multiple] : []))
        }
    }

    // MARK: Dates and times

    /// A text, because a time is typed faster than put together from two wheels.
    private func time(_ question: Question) -> HTMLNode {
        input(
            question, .text, width: .class("dw-input dw-w10"),
            limits: question.hint == nil ? [page.words.form.timeExample] : [])
    }

    /// Three boxes, for a day that one knows by heart is typed faster than found in a calendar.
    private func date(_ question: Question, _ type: DateType) -> HTMLNode {
        let isBirthday = type.autocomplete == "bday"
        // An author's hint says more than the bare limits would, and mostly says them, too.
        let example = isBirthday ? [page.words.form.birthdayExample] : []
        let limits = question.hint == nil ? example + self.limits.date(type) : []
        let preset = question.value?.text.flatMap { CalendarDate($0) }
        let words = page.words.form
        let boxes = [
            (part: "day", label: words.day, token: "bday-day", value: preset?.day),
            (part: "month", label: words.month, token: "bday-month", value: preset?.month),
            (part: "year", label: words.year, token: "bday-year", value: preset?.year),
        ].map { box in
            dateBox(question, box.part, box.label, box.value, isBirthday ? box.token : nil)
        }
        return group(question, limits: limits, [.element(.div, [.class("dw-date")], boxes)])
    }

    private func dateBox(
        _ question: Question, _ part: String, _ label: String, _ value: Int?, _ token: String?
    ) -> HTMLNode {
        let name = "\(question.name).\(part)"
        // The first one carries the question's own id, so that a link to the question leads to it.
        let id = part == "day" ? question.id : HTMLIdentifier(inForm: name)
        var attributes: [HTMLAttribute] = [
            .class("dw-input"), .type(.text), .id(id), .name(name), .inputMode(.numeric),
        ]
        if let autocomplete = autocomplete(question, token) { attributes.append(autocomplete) }
        if let value { attributes.append(.value(String(value))) }
        return .element(
            .div, [.class(part == "year" ? "dw-date-box dw-date-year" : "dw-date-box")],
            [
                .element(.label, [.class("dw-box-label"), .for(id)] + page.wordAttributes, text: label),
                .text(" "), .element(.input, attributes),
            ])
    }
}

extension FieldType {
    /// The unit of a number, if it has one.
    fileprivate var unit: LocalizedText? {
        switch self {
        case .integer(let type): type.unit
        case .decimal(let type): type.unit
        case .text, .money, .boolean, .consent, .choice, .choices, .date, .time, .email, .phone, .url, .iban,
            .bic,
            .postalCode, .file, .record, .list:
            nil
        }
    }
}
