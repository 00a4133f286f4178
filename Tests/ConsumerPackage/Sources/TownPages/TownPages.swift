import FormPages

/// A page of each form, empty. Forms and pages come out of `catalog` in the build.
public func emptyPages(in language: String) -> [[UInt8]] { allPagedForms.map { $0.page(in: language) } }
