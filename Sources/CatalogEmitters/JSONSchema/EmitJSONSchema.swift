import CatalogModel
import OutputText

/// One self-contained JSON Schema (2020-12) a service; it describes the object of answers.
func emitJSONSchemas(_ catalog: Catalog) -> [OutputFile] {
    catalog.services.map { service in
        OutputFile(
            path: "json-schema/\(service.id).schema.json",
            text: compileSchema(service, catalog).schema.fileText)
    }
}

/// A schema, and what it cannot enforce.
struct CompiledSchema {
    let schema: JSONValue
    let gaps: [SchemaGap]
}

/// A validation or rule that the schema of a service does not enforce.
struct SchemaGap {
    /// Path in the definition, `applicant.birthDate`; empty for the whole form.
    let path: String
    /// The problem code that only the other targets report.
    let code: String
    let reason: SchemaGapReason
}

enum SchemaGapReason: String {
    case notExpressible = "JSON Schema cannot express it"
    case dependsOnToday = "it depends on the day of receipt"
    case onlyWarns = "it only warns"
    case notYetEmitted = "the emitter does not express it yet"
}

func compileSchema(_ service: Service, _ catalog: Catalog) -> CompiledSchema {
    var builder = SchemaBuilder()
    let answers = builder.object(service.form.pages.flatMap(\.elements), path: "", isForm: true)
    let conditions =
        service.form.rules.compactMap { builder.schema(of: $0) }
        + service.form.exits.compactMap { builder.schema(of: $0) }
    var members: [JSONValue.Member] = [
        .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
        .init("$id", .string("\(catalog.website)/schemas/\(service.id)/\(service.version)")),
        .init("title", .string(service.title[0])),
        .init("$comment", .string("definition \(service.contentHash)")),
    ]
    for member in answers.members where member.name != "allOf" { members.append(member) }
    var all = conditions
    if case .array(let own)? = answers["allOf"] { all = own + conditions }
    if !all.isEmpty { members.append(.init("allOf", .array(all))) }
    return CompiledSchema(schema: .object(members), gaps: builder.gaps)
}
