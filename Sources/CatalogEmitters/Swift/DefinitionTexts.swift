import CatalogModel
import OutputText

/// What problems of a form are reported with, in one language.
func definitionTexts(_ form: Form, language: Int) -> [UInt8] {
    var table = TextTable()
    func add(_ key: String, _ text: LocalizedText) { table.add(key, text[language]) }
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
    return table.bytes
}
