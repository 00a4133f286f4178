import FormRuntime

extension BorrowTools {
    /// One sentence for the workshop. The form itself comes out of `catalog/services/borrow-tools.yaml` in the build.
    public var summary: String { "\(borrower.name) borrows the \(tool.rawValue) for \(days) days" }
}
