import FormPages
import FormRuntime
import Foundation
import GeneratedForms
import GeneratedPages
import Testing

@Suite("A form may be opened with what the account knows")
struct ProfileTests {
    private static let profile = [
        "given-name": "Kim", "family-name": "O’Hara & \"Söhne\"", "bday": "1990-04-01",
        "postal-code": "30159",
        "street-address": "Lange Straße 1\nHinterhaus", "email": "kim@example.org",
        "organization": "Bau GmbH",
        "nickname": "Kiki",
    ]
    private let today = CalendarDate(year: 2026, month: 3, day: 2) ?? .first

    private func value(_ name: String, on page: [UInt8]) throws -> String? {
        let tags = text(page).matches(of: /<input[^>]*>/).map { String($0.output) }
        let tag = try #require(tags.first { $0.contains(" name=\"\(name)\"") }, "\(name) is on the page")
        return tag.firstMatch(of: #/ value="([^"]*)"/#).map { String($0.output.1) }
    }

    @Test("in the questions that say so, in both extents", arguments: [PageExtent.whole, .fragment])
    func filled(extent: PageExtent) throws {
        let page = RegisterDog.page(in: "de", as: extent, profile: Self.profile, today: today)
        #expect(try value("keeper.givenName", on: page) == "Kim")
        #expect(try value("keeper.familyName", on: page) == "O’Hara &amp; &quot;Söhne&quot;")
        #expect(try value("keeperBirthDate.day", on: page) == "1")
        #expect(try value("keeperBirthDate.month", on: page) == "4")
        #expect(try value("keeperBirthDate.year", on: page) == "1990")
        #expect(try value("address.street", on: page) == "Lange Straße 1")
        #expect(try value("address.addition", on: page) == "Hinterhaus")
        #expect(try value("address.postalCode", on: page) == "30159")
        #expect(try value("contact.email", on: page) == "kim@example.org")
    }

    @Test("everything else is as it is published", arguments: allPagedForms.indices)
    func nothingElse(index: Int) throws {
        let form = allPagedForms[index]
        for language in form.pages.languages {
            let page = text(form.page(in: language, profile: Self.profile, today: today))
            let published = text(form.page(in: language))
            #expect((page != published) == published.contains(" data-profile="))
            // A list has room for more rows, as on each page that a form server shows.
            guard !published.contains(" data-list") else { continue }
            // Only the values of controls differ.
            let values = #/ value="[^"]*"/#
            #expect(page.replacing(values, with: "") == published.replacing(values, with: ""))
        }
    }

    @Test(
        "what nobody knows is not filled in",
        arguments: [[:], ["given-name": " \u{7} ", "bday": "1.4.1990"], ["iban": "DE"]])
    func unknown(profile: [String: String]) {
        #expect(RegisterDog.page(in: "de", profile: profile, today: today) == RegisterDog.page(in: "de"))
    }

    @Test("links begin where the page is published")
    func folder() {
        let page = text(RegisterDog.page(in: "de", from: "/de/register-dog/", profile: [:], today: today))
        #expect(page.contains("href=\"/de/register-dog/../"))
    }

    @Test("and hostile facts stay texts")
    func hostile() throws {
        let page = text(RegisterDog.page(in: "de", profile: ["given-name": "<script>"], today: today))
        #expect(!page.contains("value=\"<script>"))
        #expect(page.components(separatedBy: "<script").count == 2)
        #expect(PageTemplate(bytes: Array(page.utf8)).isWhole)
    }
}
