import FormPages
import FormRuntime
import TownForms
import TownPages

/// Shows a form of this package's own catalog on its page: empty, and with what is wrong. Ends with a fault if it is not so.
func showPages(on today: CalendarDate) {
    let empty = ReserveWorkbench.page(in: "de")
    guard !empty.isEmpty, emptyPages(in: "de") == [empty] else { fatalError("there is not one page") }

    let submitted = SubmittedForm<ReserveWorkbench>(
        formEncoded: Array((transportFields + "&name=Kim+Muster&hours=5").utf8), today: today)
    guard case .page(let bytes, status: 422) = submitted.reply() else { fatalError("accepted") }
    let page = String(decoding: bytes, as: UTF8.self)
    for word in ["Werkbank reservieren", "value=\"Kim Muster\"", "value=\"5\"", "data-problem=\"maximum\""] {
        guard page.contains(word) else { fatalError("\(word) is not on the page") }
    }
    print("shown again: \(submitted.problems.map(\.code))")

    // A target that does not depend on FormPages has forms alone.
    let plain: Any.Type = BorrowTools.self
    guard !(plain is any PagedForm.Type) else { fatalError("TownForms has pages") }
}

/// What the page of a form sends along.
private var transportFields: String {
    let definition = ReserveWorkbench.definition
    return "_language=de&_service=\(definition.service)&_version=\(definition.version)"
        + "&_definition=\(definition.hash)"
}
