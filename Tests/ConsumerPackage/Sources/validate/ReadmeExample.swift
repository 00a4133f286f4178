import FormRuntime
import GeneratedForms

/// What the README shows to developers.
func answer(_ body: [UInt8], receivedOn today: CalendarDate) -> String {
    switch ExchangeWasteBin.read(json: body, today: today) {
    case .accepted(let form, _): "A bin of \(form.newSize.rawValue) is ordered."
    case .rejected(let problems):
        problems.map { "\($0.pointer): \($0.message(in: "de"))" }.joined(separator: "\n")
    }
}
