/// A case in a state that the Swift compiler knows: a step that is not possible there does not compile.
///
/// The steps are methods that the compiler of the catalog generates, such as `review(by:at:)`; each gives the case in the
/// next state. `file` is the case as it is stored.
public struct Case<Location: Place>: Hashable, Sendable {
    public let file: CaseFile<Location.Process>

    /// Nil if the case is in another state.
    public init?(_ file: CaseFile<Location.Process>) {
        guard file.state == Location.state else { return nil }
        self.file = file
    }

    public static func == (left: Self, right: Self) -> Bool { left.file == right.file }

    public func hash(into hasher: inout Hasher) { hasher.combine(file) }

    /// Takes a transition, by its id, that leads from here to another state; for generated code.
    ///
    /// - Throws: `closed` if the transition is, whatever else its event could take.
    public func taking<Next: Place>(
        _ transition: String, asked: [UInt8]? = nil, as role: Location.Process.Role?,
        by person: String? = nil,
        at moment: Moment
    ) throws(Rejection) -> Case<Next> where Next.Process == Location.Process {
        try taking(transition, asked: asked, asRoleNamed: role?.rawValue, by: person, at: moment)
    }

    /// The same for a role of the step alone.
    public func taking<Next: Place>(
        _ transition: String, asked: [UInt8]? = nil, asRoleNamed role: String?, by person: String?,
        at moment: Moment
    ) throws(Rejection) -> Case<Next> where Next.Process == Location.Process {
        var file = file
        var facts = KnownFacts(file)
        let attempt = CaseAttempt(
            step: .transition(transition), asked: asked, role: role, person: person, moment: moment)
        _ = try file.take(attempt, knowing: &facts)
        guard let next = Case<Next>(file) else {
            throw Rejection(problems: [file.problem(.closed, transition)])
        }
        return next
    }
}
