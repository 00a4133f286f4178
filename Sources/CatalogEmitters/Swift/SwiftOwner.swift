import CatalogModel
import OutputText

/// The type that declares the functions of a record: a named one, or one that is declared where the field is.
indirect enum SwiftOwner {
    case named(String)
    case inPlace(Field, inside: SwiftOwner?)

    /// - Parameter owner: the type that declares the field; nil for the form.
    init(of record: RecordType, in field: Field, inside owner: SwiftOwner?) {
        self = record.name.map { .named($0) } ?? .inPlace(field, inside: owner)
    }

    func code(_ names: SwiftNames) -> SwiftCode {
        switch self {
        case .named(let name): return "\(names.named(name))"
        case .inPlace(let field, let owner):
            let name = (root.map { names.inside(type: $0) } ?? names).inPlace(field)
            return owner.map { "\($0.code(names)).\(name)" } ?? "\(name)"
        }
    }

    /// The named type in which it is declared.
    private var root: String? {
        switch self {
        case .named(let name): name
        case .inPlace(_, let owner): owner?.root
        }
    }

    /// The named type, and the fields that lead from there to the type; nil for what only one field has.
    var sharedDeclaration: [String]? {
        switch self {
        case .named(let name): [name]
        case .inPlace(let field, let owner): owner?.sharedDeclaration.map { $0 + [field.id] }
        }
    }
}
