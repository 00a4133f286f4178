import FormRuntime
import GeneratedForms
import TownForms

/// Validates two submissions of this package's own form, and asks the forms of the shipped catalog who they are.
/// Prints what a developer wants to see, and ends with a fault if it is not that.
let today = CalendarDate("2026-03-01")
let accepted = #"{"tool":"ladder","days":2,"borrower":{"name":"Kim Muster","email":"kim@example.org"}}"#
let rejected = #"{"tool":"ladder","days":15,"borrower":{"name":"Kim Muster","email":"kim@example.org"}}"#

guard let today else { fatalError("there is no such day") }

switch BorrowTools.read(json: Array(accepted.utf8), today: today) {
case .accepted(let form, _): print("accepted: \(form.summary)")
case .rejected(let problems): fatalError("rejected: \(problems)")
}

switch BorrowTools.read(json: Array(rejected.utf8), today: today) {
case .accepted: fatalError("accepted")
case .rejected(let problems):
    for problem in problems {
        print("rejected: \(problem.pointer) \(problem.code): \(problem.message(in: "de"))")
    }
    guard problems.map(\.code) == ["maximum"] else { fatalError("unexpected: \(problems)") }
}

showPages(on: today)

guard !GeneratedForms.allForms.isEmpty else { fatalError("the shipped catalog has no forms") }
for form in GeneratedForms.allForms {
    print("shipped: \(form.definition.service) \(form.definition.version)")
}
