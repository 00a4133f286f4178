import CatalogModel

extension CatalogModel.Form {
    /// The first e-mail address that is asked for, outside of lists.
    var addressPath: [String]? { addressPath(in: fields) }

    /// Recursion follows the nesting of records, which the analysis limits.
    private func addressPath(in fields: [Field]) -> [String]? {
        for field in fields {
            if case .email = field.type { return [field.id] }
            if case .record(let record) = field.type, let inner = addressPath(in: record.fields) {
                return [field.id] + inner
            }
        }
        return nil
    }
}
