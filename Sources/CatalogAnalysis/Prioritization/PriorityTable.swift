import CatalogDiagnostics
import CatalogModel
import CatalogSyntax

/// What the services have to know of the model for the ranking, and the model of them.
struct PriorityTable {
    enum Declaration { case missing, broken, read }

    /// Whether catalog.yaml has a model.
    var declaration = Declaration.missing
    var inputs: [DeclaredInput] = []
    /// Whether inputs may be missing because they could not be read.
    var areInputsBroken = false
    var gates: [DeclaredGate] = []
    var areGatesBroken = false
    /// Ids of candidates, with their places.
    var candidates: [(id: String, range: SourceRange)] = []
    /// Where a criterion first names an input.
    var mentions: [String: SourceRange] = [:]
    /// Inputs that some service has.
    var given: Set<String> = []
    /// Whether some service or candidate could not be read to its end.
    var hasBrokenServices = false
    /// Where services begin to say something for the ranking.
    var services: [SourceRange] = []

    /// An input is known by its name even if something is wrong with it.
    struct DeclaredInput {
        let id: String
        let range: SourceRange
        let input: PriorityInput?
    }

    struct DeclaredGate {
        let id: String
        let gate: Gate?
    }

    func input(_ id: String) -> DeclaredInput? { inputs.first { $0.id == id } }

    /// The names that expressions may use.
    var scope: Scope {
        var scope = Scope()
        for declared in inputs {
            scope.declare(
                Scope.Declaration(
                    name: declared.id, range: declared.range, type: declared.input?.valueType,
                    content: .simple))
        }
        return scope
    }
}

extension PriorityInput {
    /// What expressions see of it.
    var valueType: ValueType {
        switch kind {
        case .number: .number
        case .boolean: .boolean
        case .choice(let options): .option(list: id, codes: options.map(\.code), isOrdered: true)
        }
    }

    /// The options as a list that answers are held against.
    var optionList: OptionList {
        OptionList(
            name: id, isOrdered: true,
            options: options.map { .init(code: $0.code, label: $0.label, hint: nil, source: source) })
    }
}
