import CatalogModel
import FormRuntime

/// The answers of a form (or of a part of one) as the runtime has read them.
package struct FormAnswers: AnswerSource {
    private let answers: SendableAnswers
    /// The fields of the object, then those of the objects around it.
    private let objects: [FieldTable]

    package init(_ answers: Answers, objects: [FieldTable]) {
        self.answers = SendableAnswers(answers: answers)
        self.objects = objects
    }

    /// `Answers` are not `Sendable` because the runtime fills them while it reads; here they are only read.
    private struct SendableAnswers: @unchecked Sendable {
        let answers: Answers
    }

    package var enclosing: any AnswerSource {
        objects.count > 1 ? FormAnswers(answers.answers.enclosing, objects: Array(objects.dropFirst())) : self
    }

    package func value(at path: ArraySlice<String>, as type: ValueType) -> Value {
        guard let id = path.first else { return value(offset: 0, type, item: nil) }
        guard let object = objects.first, let (slot, field) = object[id] else {
            return .null
        }
        guard path.count > 1 else { return value(offset: slot, type, item: object.fields(of: id)) }
        guard case .record = field.type, let inner = object.fields(of: id) else { return .null }
        return FormAnswers(answers.answers.record(slot), objects: [inner] + objects)
            .value(at: path.dropFirst(), as: type)
    }

    package func itemCount(at path: ArraySlice<String>, as type: ValueType) -> Int? {
        guard let id = path.first, let object = objects.first, let (slot, field) = object[id],
            case .list(let element) = type
        else { return value(at: path, as: type).list?.count }
        if path.count > 1 {
            guard case .record = field.type, let inner = object.fields(of: id) else { return nil }
            return FormAnswers(answers.answers.record(slot), objects: [inner] + objects)
                .itemCount(at: path.dropFirst(), as: type)
        }
        if case .option = element { return answers.answers.optionPlaces(slot)?.count }
        let items = answers.answers.items(slot)
        return items.isEmpty ? nil : items.count
    }

    private func value(offset: Int, _ type: ValueType, item: FieldTable?) -> Value {
        guard case .list(let element) = type else { return Value(answers.answers, offset, type) }
        if case .option(_, let codes, _) = element {
            let places = answers.answers.optionPlaces(offset)
            return places.map { .list($0.map { Value(option: $0, codes) }) } ?? .null
        }
        return items(offset, element, item)
    }

    private func items(_ offset: Int, _ element: ValueType, _ item: FieldTable?) -> Value {
        let items = answers.answers.items(offset)
        guard !items.isEmpty else { return .null }
        if let item {
            return .list(items.map { .item(FormAnswers($0, objects: [item] + objects)) })
        }
        return .list(items.map { FormAnswers($0, objects: [.empty] + objects).value(at: [], as: element) })
    }
}

extension Value {
    /// The answer whose slot is at an offset of an object; null if there is none, and for lists.
    init(_ answers: Answers, _ offset: Int, _ type: ValueType) {
        switch type {
        case .boolean: self = answers.optionalBoolean(offset).map { .boolean($0) } ?? .null
        case .text: self.init(answers.optionalText(offset))
        case .time: self.init(time: answers.optionalText(offset))
        case .integer, .number: self.init(answers.number(offset, scale: 0))
        case .decimal(let scale), .money(_, let scale): self.init(answers.number(offset, scale: scale))
        case .date: self.init(answers.optionalDate(offset))
        case .option(_, let codes, _): self.init(option: answers.optionIndex(offset), codes)
        case .composite: self = answers.isPresent(offset) ? .composite : .null
        case .list, .dayTime, .yearMonth, .null: self = .null
        }
    }

    fileprivate init(option index: Int?, _ codes: [String]) {
        guard let index, codes.indices.contains(index) else {
            self = .null
            return
        }
        self = .option(codes[index], index: index)
    }
}
