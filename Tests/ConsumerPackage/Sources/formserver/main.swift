import FormPages
import FormRuntime
import Foundation
import GeneratedPages

/// A form server without the network: reads one request a line from standard input and answers each on one line. What
/// `Tests/Clients/check_redisplay.py` puts behind a web server. With the folder of other pages as its argument it shows those.
///
/// `SERVICE <tab> TODAY <tab> EXTENT <tab> FOLDER <tab> BODY` with a body in base64 gives
/// `STATUS <tab> accepted|page <tab> SUBMISSION <tab> PAGE`, the last two in base64; the submission as it is to be stored.
let forms = Dictionary(uniqueKeysWithValues: allPagedForms.map { ($0.definition.service, $0) })

while let line = readLine() {
    print(
        Request(line).flatMap { request in forms[request.service].map { response(to: request, on: $0) } }
            ?? "error")
    fflush(nil)
}

struct Request {
    let service: String
    let today: CalendarDate
    let extent: PageExtent
    let folder: String?
    let body: [UInt8]

    init?(_ line: String) {
        let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 5, let today = CalendarDate(parts[1]), let body = Data(base64Encoded: parts[4])
        else {
            return nil
        }
        service = parts[0]
        self.today = today
        extent = parts[2] == "fragment" ? .fragment : .whole
        folder = parts[3].isEmpty ? nil : parts[3]
        self.body = Array(body)
    }
}

func response<Content: PagedForm>(to request: Request, on pagesOf: Content.Type) -> String {
    OtherPages.folder == nil
        ? response(to: request, by: pagesOf) : response(to: request, by: OnOtherPages<Content>.self)
}

func response<Content: PagedForm>(to request: Request, by form: Content.Type) -> String {
    let submitted = SubmittedForm<Content>(formEncoded: request.body, today: request.today)
    func line(_ status: Int, _ kind: String, _ submission: [UInt8], _ page: [UInt8]) -> String {
        "\(status)\t\(kind)\t\(Data(submission).base64EncodedString())\t\(Data(page).base64EncodedString())"
    }
    switch submitted.reply(as: request.extent, from: request.folder) {
    case .accepted:
        let receipt = submitted.receipt(reference: "HB-2026-0815", as: request.extent, from: request.folder)
        return line(200, "accepted", submitted.submission?.json() ?? [], receipt)
    case .page(let page, let status): return line(status, "page", [], page)
    }
}
