import CatalogDiagnostics
import CatalogModel

extension ServicePriorities: Recordable {
    package init(from reader: inout RecordReader) throws(DamagedRecord) {
        self.init(
            stage: try named(try reader.text()), gates: try [HeldGate](from: &reader),
            inputs: try [InputValue](from: &reader), source: try SourceRange(from: &reader))
    }

    package func write(to writer: inout RecordWriter) {
        stage.rawValue.write(to: &writer)
        gates.write(to: &writer)
        inputs.write(to: &writer)
        source.write(to: &writer)
    }
}

extension ServicePriorities {
    /// The same, wherever it stands in its file.
    var withoutPlaces: ServicePriorities {
        ServicePriorities(
            stage: stage, gates: gates,
            inputs: inputs.map {
                InputValue(
                    input: $0.input, amount: $0.amount, origin: $0.origin, source: $0.source, asOf: $0.asOf,
                    confidence: $0.confidence)
            }, source: SourceRange(file: source.file, start: 0, end: 0))
    }
}

extension ServicePriorities.HeldGate: Recordable {
    package init(from reader: inout RecordReader) throws(DamagedRecord) {
        self.init(gate: try Int(from: &reader), basis: try LocalizedText(from: &reader))
    }

    package func write(to writer: inout RecordWriter) {
        gate.write(to: &writer)
        basis.write(to: &writer)
    }
}

extension InputValue: Recordable {
    package init(from reader: inout RecordReader) throws(DamagedRecord) {
        self.init(
            input: try Int(from: &reader), amount: try Amount(from: &reader),
            origin: try named(try reader.text()),
            source: try String?(from: &reader), asOf: try CalendarDate?(from: &reader),
            asOfSource: try SourceRange?(from: &reader),
            confidence: try String?(from: &reader).map { name throws(DamagedRecord) in try named(name) })
    }

    package func write(to writer: inout RecordWriter) {
        input.write(to: &writer)
        amount.write(to: &writer)
        origin.rawValue.write(to: &writer)
        source.write(to: &writer)
        asOf.write(to: &writer)
        asOfSource.write(to: &writer)
        (confidence?.rawValue).write(to: &writer)
    }
}

extension InputValue.Amount: Recordable {
    package init(from reader: inout RecordReader) throws(DamagedRecord) {
        switch try reader.number() {
        case 0: self = .number(try ScaledDecimal(from: &reader))
        case 1:
            self = .range(
                low: try ScaledDecimal(from: &reader), likely: try ScaledDecimal(from: &reader),
                high: try ScaledDecimal(from: &reader))
        case 2: self = .boolean(try Bool(from: &reader))
        case 3: self = .option(try Int(from: &reader))
        default: throw DamagedRecord()
        }
    }

    package func write(to writer: inout RecordWriter) {
        switch self {
        case .number(let number):
            writer.write(0)
            number.write(to: &writer)
        case .range(let low, let likely, let high):
            writer.write(1)
            for number in [low, likely, high] { number.write(to: &writer) }
        case .boolean(let value):
            writer.write(2)
            value.write(to: &writer)
        case .option(let option):
            writer.write(3)
            option.write(to: &writer)
        }
    }
}
