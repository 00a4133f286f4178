/// What a generated form carries as a sign that it has passed its checks. It takes no memory, and is always the same.
///
/// Because the property that holds it is private, so is the form's implicit memberwise initialiser, which checks
/// nothing: only the file of the form can call it.
public struct PassedChecks: Hashable, Sendable {
    public init() {}
}
