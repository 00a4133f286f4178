import FormPages
import FormRuntime
import GeneratedForms
import GeneratedPages
import Testing

@Suite("A damaged page is sent as it is and brings nobody down")
struct DamagedTemplateTests {
    private static let page = ReportDefect.page(in: "de")

    @Test("cut off anywhere")
    func cutOff() {
        for length in stride(from: 0, to: Self.page.count, by: 499) {
            let bytes = Array(Self.page.prefix(length))
            let template = PageTemplate(bytes: bytes)
            #expect(template.bytes == bytes)
            #expect(!template.isWhole, "\(length)")
        }
    }

    @Test("with a byte changed, it is read as a whole or not at all")
    func changed() {
        for place in stride(from: 0, to: Self.page.count, by: 997) {
            for byte in [UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), 0, 0xFF] {
                var bytes = Self.page
                bytes[place] = byte
                let template = PageTemplate(bytes: bytes)
                #expect(template.bytes == bytes)
                if let written = template.written { #expect(written == bytes) }
            }
        }
    }

    @Test(
        "what the compiler never writes is refused",
        arguments: [
            "", "<", "</p>", "<p", "<p>", "<p></div>", "<p a=b></p>", "<p a=\"b></p>", "<!", "<p></p",
            "< p></p>",
            String(repeating: "<div>", count: 5000), "<div data-frame=\"a\"></div>",
            "<div data-frame=\"a\"><form></form></div>",
        ])
    func foreign(text: String) {
        #expect(!PageTemplate(bytes: Array(text.utf8)).isWhole)
    }
}
