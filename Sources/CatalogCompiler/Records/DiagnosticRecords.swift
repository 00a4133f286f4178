import CatalogDiagnostics

extension Wording: Recordable {
    package init(from reader: inout RecordReader) throws(DamagedRecord) {
        self.init(de: try reader.text(), en: try reader.text())
    }

    package func write(to writer: inout RecordWriter) {
        german.write(to: &writer)
        english.write(to: &writer)
    }
}

extension Diagnostic.Note: Recordable {
    package init(from reader: inout RecordReader) throws(DamagedRecord) {
        self.init(try Wording(from: &reader), at: try SourceRange(from: &reader))
    }

    package func write(to writer: inout RecordWriter) {
        message.write(to: &writer)
        range.write(to: &writer)
    }
}

extension TextEdit: Recordable {
    package init(from reader: inout RecordReader) throws(DamagedRecord) {
        self.init(replacing: try SourceRange(from: &reader), with: try reader.text())
    }

    package func write(to writer: inout RecordWriter) {
        range.write(to: &writer)
        replacement.write(to: &writer)
    }
}

extension Diagnostic: Recordable {
    package init(from reader: inout RecordReader) throws(DamagedRecord) {
        guard let definition = definitionsByCode[try reader.text()] else { throw DamagedRecord() }
        self.init(
            definition, at: try SourceRange(from: &reader), try Wording(from: &reader),
            proposal: try Wording?(from: &reader), notes: try [Note](from: &reader),
            edit: try TextEdit?(from: &reader))
    }

    package func write(to writer: inout RecordWriter) {
        definition.code.write(to: &writer)
        range.write(to: &writer)
        message.write(to: &writer)
        proposal.write(to: &writer)
        notes.write(to: &writer)
        edit.write(to: &writer)
    }
}

private let definitionsByCode = Dictionary(allDiagnosticDefinitions.map { ($0.code, $0) }) { first, _ in first
}
