import CatalogAnalysis
import CatalogCompiler
import CatalogDiagnostics
import CatalogEmitters
import CatalogEvaluation
import CatalogModel
import FormRuntime
import Testing

/// A condition that has been placed says of every submission what the expression says that it was made of.
@Suite struct PlacedConditionTests {
    private static let fields = """
        isNew: {type: boolean, required: false, label: {de: Neu, en: New}}
        count: {type: integer, required: false, minimum: -50, maximum: 99, label: {de: Anzahl, en: Count}}
        other: {type: integer, required: false, minimum: 0, maximum: 99, label: {de: Andere, en: Other}}
        share: {type: decimal, scale: 2, required: false, minimum: 0, maximum: 9, label: {de: Anteil, en: Share}}
        price: {type: money, required: false, maximum: 100, label: {de: Preis, en: Price}}
        name: {type: text, required: false, label: {de: Name, en: Name}}
        start: {type: date, required: false, label: {de: Beginn, en: Start}}
        finish: {type: date, required: false, label: {de: Ende, en: End}}
        hour: {type: time, required: false, label: {de: Uhrzeit, en: Time}}
        size:
          type: choice
          required: false
          label: {de: Größe, en: Size}
          options: {small: {de: Klein, en: Small}, medium: {de: Mittel, en: Medium}, large: {de: Groß, en: Large}}
        kinds:
          type: choices
          required: false
          label: {de: Arten, en: Kinds}
          options: {dog: {de: Hund, en: Dog}, cat: {de: Katze, en: Cat}}
        place:
          type: record
          required: false
          label: {de: Ort, en: Place}
          fields:
            floor: {type: integer, required: false, minimum: 0, maximum: 9, label: {de: Stock, en: Floor}}
            street: {type: text, required: false, label: {de: Straße, en: Street}}
        """

    private static let today = FormRuntime.CalendarDate(year: 2026, month: 3, day: 5)

    private static let submissions = [
        "{}",
        #"{"isNew":true,"count":5,"other":5,"share":"0.50","price":1250,"name":"Ä","start":"2026-03-05","size":"large"}"#,
        #"{"isNew":false,"count":-50,"other":7,"share":"1.00","name":"Ab","start":"2026-03-06","finish":"2026-03-06"}"#,
        #"{"count":10,"price":1200,"name":"A","finish":"2026-03-05","hour":"09:30","size":"small","kinds":["dog"]}"#,
        #"{"hour":"10:00","size":"medium","kinds":["cat","dog"],"place":{"floor":3,"street":"Gasse"}}"#,
        #"{"kinds":["cat"],"place":{"street":"Weg"}}"#,
    ]

    @Test(arguments: [
        "isNew", "not(isNew)", "isNew = true", "isNew != true", "isNew = false", "false != isNew",
        "count = 5", "5 < count", "count >= 5", "count != -50", "count > 4",
        "share = 0.5", "share < 1", "price > 12", "price = 12.50", "12 <= price",
        "count = other", "count < other", "share < count", "count + other > 9", "name = \"A\"",
        "name < \"Ab\"", "name >= \"Ä\"", "\"Ab\" = name", "start = finish", "start < finish",
        "start = today()", "finish >= today()", "start > date(\"2026-03-05\")", "hour = time(\"09:30:00\")",
        "size = \"large\"", "size != \"small\"", "size in (\"small\", \"medium\")",
        "count in (5, 10)", "name in (\"A\", \"Ä\")", "count in [1..9]", "list contains(kinds, \"dog\")",
        "not(list contains(kinds, \"cat\"))", "count = null", "name != null", "kinds = null", "place = null",
        "place.floor = 3", "place.street = \"Weg\"", "place.floor = null",
        "isNew or count = 10 and not(size = \"large\")", "(isNew or count > 5) and name != \"A\"",
    ])
    func saysWhatTheExpressionSays(_ text: String) throws {
        let compilation = compile(ExampleCatalog(.fields(Self.fields)).files)
        let catalog = try #require(compilation.catalog)
        let service = try #require(compilation.definitions.first)
        let (checked, diagnostics) = checkExpression(
            text, names: AnswerNames(service.form), file: SourceFileID(0))
        let expression = try #require(diagnostics.hasErrors ? nil : checked, "\(text)")
        let today = try #require(Self.today)
        let definition = FormDefinition(
            service: service.id, version: "1.0.0", hash: "", languages: ["de"],
            table: DefinitionSources(catalog).source(of: service).table, texts: [],
            condition: { _, _ in .undecided })
        let objects = [FieldTable(service.form.fields)]
        let condition = PlacedCondition(expression, objects: objects)
        for submission in Self.submissions {
            let answers = try #require(definition.answers(json: Array(submission.utf8), today: today))
            let environment = Environment(answers: FormAnswers(answers, objects: objects), today: today)
            #expect(
                condition.truth(for: answers) == evaluate(expression, in: environment).truth,
                "\(text) of \(submission)")
        }
    }
}
