import FormRuntime

/// The forms of this package; `BorrowTools` comes out of `catalog/services/borrow-tools.yaml` in the build.
public let townForms: [any Form.Type] = [BorrowTools.self]
