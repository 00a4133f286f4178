import FormPages
import FormRuntime
import GeneratedForms
import GeneratedPages

/// What the README shows to developers.
func page(for body: [UInt8], receivedOn today: CalendarDate) -> (status: Int, html: [UInt8]) {
    let submitted = SubmittedForm<ExchangeWasteBin>(formEncoded: body, today: today)
    switch submitted.reply(from: "/de/exchange-waste-bin/") {
    case .page(let html, let status): return (status, html)
    case .accepted: return (200, submitted.receipt(reference: submitted.submission.map(store)))
    }
}

/// Keeps what was sent with the version and definition that it was made with, and says under which reference.
private func store(_ submission: Submission<ExchangeWasteBin>) -> String {
    "HB-\(submission.version)-\(submission.json().count)"
}
