import CatalogEmitters
import CatalogModel
import Foundation
import Testing

/// The mark-up of the KERN UX-Standard.
@Suite struct WebDesignTests {
    private func page(_ path: String, _ fields: Field...) throws -> String {
        let sample = EmitterSample.catalog
        let design = DesignChoice(design: .kern, styleSheets: ["/kern/kern.min.css"])
        let catalog = Catalog(
            town: sample.town, languages: sample.languages, timeZone: sample.timeZone,
            website: sample.website,
            units: [], directory: .empty, design: design, roles: [], holidays: HolidayCalendar(), types: [],
            services: [])
        let services = fields.isEmpty ? EmitterSample.services : [EmitterSample.service("sample", fields)]
        let file = try #require(pages(of: services, in: catalog).first { $0.path == path })
        return String(decoding: file.bytes, as: UTF8.self).replacing("\n", with: "")
    }

    private func form(_ field: Field) throws -> String { try page("html/de/sample/form.html", field) }

    @Test func aFieldIsLabelHintAndInput() throws {
        let html = try form(EmitterSample.field("a", .email, label: "E-Mail", hint: "Für Rückfragen"))
        #expect(
            html.contains(
                "<div class=\"kern-form-input\" data-field><label class=\"kern-label\" for=\"f-a\">E-Mail</label>"
                    + "<div class=\"kern-hint\" id=\"f-a-hint\">Für Rückfragen</div>"
                    + "<input class=\"kern-form-input__input\" type=\"email\" id=\"f-a\""), "\(html)")
    }

    @Test func answersAreChecksInTheBodyOfAFieldset() throws {
        let html = try form(
            EmitterSample.field("a", .choice(EmitterSample.options(["x", "y"])), label: "Was?"))
        #expect(
            html.contains(
                "<fieldset class=\"kern-fieldset\" data-field><legend class=\"kern-label\">Was?</legend>"
                    + "<div class=\"kern-fieldset__body\"><div class=\"kern-form-check\">"
                    + "<input class=\"kern-form-check__radio\" type=\"radio\" id=\"f-a\" name=\"a\" value=\"x\"> "
                    + "<label class=\"kern-label\" for=\"f-a\">Option x</label></div>"), "\(html)")
    }

    @Test func aDateIsThreeInputsInARow() throws {
        let type = FieldType.date(DateType(earliest: nil, latest: nil, autocomplete: nil))
        let html = try form(EmitterSample.field("a", type))
        #expect(html.contains("<div class=\"kern-fieldset__body kern-fieldset__body--horizontal\">"))
        #expect(html.components(separatedBy: "kern-form-input__input--width-2").count == 3)
        #expect(html.components(separatedBy: "kern-form-input__input--width-4").count == 2)
    }

    @Test func aSelectHasAWrapperAndAnOptionalQuestionItsMark() throws {
        let codes = (0..<11).map { "o\($0)" }
        let html = try form(EmitterSample.field("a", .choice(EmitterSample.options(codes)), .optional))
        #expect(
            html.contains(
                "<div class=\"kern-form-input__select-wrapper\"><select class=\"kern-form-input__select\""))
        #expect(html.contains("<span class=\"kern-label__optional\""))
    }

    @Test func theStyleSheetOfTheTownComesBeforeTheAdditions() throws {
        let html = try page("html/de/index.html")
        let sheets = ScannedTag.all(in: html).filter { $0.attributes["rel"] == "stylesheet" }
        #expect(
            sheets.map { $0.attributes["href"] } == ["/kern/kern.min.css", "../assets/kern-additions.css"])
    }

    @Test func everyPageIsBalancedInThisDesignToo() throws {
        for path in [
            "html/de/exchange-waste-bin/form.html", "html/en/awkward/form.html", "html/de/index.html",
        ] {
            var open: [String] = []
            for tag in ScannedTag.all(in: try page(path)) where !ScannedTag.void.contains(tag.name) {
                if tag.isEnd { #expect(open.popLast() == tag.name, "\(path)") } else { open.append(tag.name) }
            }
            #expect(open.isEmpty, "\(path)")
        }
    }
}
