import CatalogModel

extension [Expression] {
    /// Of the arguments of `min` or `max`, the values of which one is chosen: they themselves, or the items of a list that is written out;
    /// nil for a list that is an answer.
    var writtenValues: [Expression]? {
        if count > 1 { return self }
        guard case .list(let items, _)? = first else { return nil }
        return items
    }
}
