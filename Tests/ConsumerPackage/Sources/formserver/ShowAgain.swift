import FormPages
import FormRuntime
import GeneratedForms
import GeneratedPages

/// What the README shows to developers.
func page(for body: [UInt8], receivedOn today: CalendarDate) -> (status: Int, html: [UInt8]) {
    let submitted = SubmittedForm<ExchangeWasteBin>(formEncoded: body, today: today)
    switch submitted.reply(from: "/de/exchange-waste-bin/") {
    case .page(let html, let status): return (status, html)
    case .accepted(let form, _): return (200, submitted.receipt(reference: reference(of: form)))
    }
}

private func reference(of form: ExchangeWasteBin) -> String { "HB-\(form.json().count)" }
