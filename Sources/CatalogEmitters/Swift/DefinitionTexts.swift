import CatalogModel

/// What problems of a form are reported with, in one language: lines of key, tab and text.
func definitionTexts(_ form: Form, language: Int) -> String {
    var lines = ""
    func add(_ key: String, _ text: LocalizedText) {
        if !lines.isEmpty { lines += "\n" }
        lines += key
        lines += "\t"
        lines += escaped(text[language])
    }
    func add(_ fields: [Field], prefix: String) {
        for field in fields {
            let path = prefix.isEmpty ? field.id : prefix + field.id
            add(path, field.label)
            for message in field.messages { add(path + "!" + message.code.rawValue, message.text) }
            addContent(of: field.type, path: path)
        }
    }
    func addContent(of type: FieldType, path: String) {
        switch type {
        case .record(let record): add(record.fields, prefix: path + ".")
        case .list(let list):
            add(path + ".-", list.itemLabel)
            if case .record(let record) = list.item {
                add(record.fields, prefix: path + ".")
            } else {
                addContent(of: list.item, path: path + ".-")
            }
        case .text, .integer, .decimal, .money, .boolean, .consent, .choice, .choices, .date, .time, .email,
            .phone,
            .url, .iban, .bic, .postalCode, .file:
            break
        }
    }
    add(form.fields, prefix: "")
    for rule in form.rules { add("rule." + rule.id, rule.message) }
    for exit in form.exits { add("exit." + exit.id, exit.title) }
    return lines
}

/// A text in a line of a table.
func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x09 || $0 == 0x0A || $0 == 0x5C }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\\": result += "\\\\"
        case "\n": result += "\\n"
        case "\t": result += "\\t"
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result
}
