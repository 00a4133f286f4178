import FormRuntime
import Testing

/// A row or record in which something was typed does not go away without a word, also if what was typed is not asked for.
@Suite struct TypedRowTests {
    private func read(_ pairs: [(String, String)]) -> Reading<StallForm> {
        let body = pairs.map { "\($0.0)=\($0.1)" }.joined(separator: "&")
        return StallForm.read(formEncoded: Array(body.utf8), language: "en", today: today)
    }

    @Test func aRowOfWhichNothingIsAskedForKeepsItsPlace() {
        let reading = read([
            ("goods.1.what", "craft"), ("goods.2.cold", "true"), ("goods.4.what", "food"),
            ("goods.7.what", "+"),
        ])
        #expect(outcome(reading) == ["/goods/1/what required", "/goods/1/cold irrelevant (warning)"])
        let json = #"{"goods":[{"what":"craft"},{"cold":true},{"what":"food"}]}"#
        let asJSON = StallForm.read(json: Array(json.utf8), today: today)
        #expect(outcome(asJSON) == ["/goods/1/what required", "/goods/1/cold irrelevant"])
    }

    @Test func ofBlanksAloneThereIsNoRow() throws {
        let form = try read([
            ("goods.0.cold", "+"), ("goods.3.what", "craft"), ("notes.9.more", "%C2%A0%01+"),
        ])
        .get()
        #expect(text(form.json()) == #"{"goods":[{"what":"craft"}]}"#)
    }

    /// Also those of what came twice, which are named as they came.
    @Test func rowsAreNumberedByTheirPlaces() throws {
        let reading = read([("goods.4.what", "food"), ("goods.2.what", "craft"), ("goods.4.what", "craft")])
        #expect(outcome(reading) == ["/goods/1/what duplicate"])
        #expect(reading.problems.first?.parameters.map(\.value) == ["goods.4.what"])
    }

    /// Where nothing is missing, what was typed is refused: no form can hold a row without answers.
    @Test func aRowWithoutAnythingMissingIsRefused() {
        #expect(
            outcome(read([("notes.3.more", "x")])) == [
                "/notes/0/more irrelevant", "/notes/0/hint required (warning)",
            ])
        let beside = read([("notes.0.about", "x"), ("notes.1.more", "y"), ("notes.2.hint", "z")])
        #expect(
            outcome(beside) == [
                "/notes/0/hint required (warning)", "/notes/1/more irrelevant",
                "/notes/1/hint required (warning)",
            ])
        #expect(outcome(read([("notes.0.about", "x"), ("notes.0.hint", "y")])) == [])
    }

    /// Nothing that is asked for is twice there: also not where that is found by keys, as it is in long lists.
    @Test(arguments: [2, 20]) func rowsOfWhichNothingIsAskedForAreEqualToNone(_ count: Int) {
        let items = (0..<count).map { #"{"first":"\#($0)"}"# }.joined(separator: ",")
        let wanted = (0..<count).map { "/marks/\($0)/first irrelevant" }
        let asJSON = StallForm.read(json: Array(#"{"marks":[\#(items)]}"#.utf8), today: today)
        #expect(outcome(asJSON) == wanted)
        #expect(outcome(read((0..<count).map { ("marks.\($0).first", "\($0)") })) == wanted)
        let equal = #"{"marks":[{"second":"a"},\#(items),{"first":"x","second":"a"}]}"#
        let problems = outcome(StallForm.read(json: Array(equal.utf8), today: today))
        #expect(problems.first == "/marks unique")
    }

    /// In JSON a box that is not ticked is an answer, by itself, too, and in lists inside.
    @Test(
        arguments: [#"{"agrees":false}"#, #"{"second":"a","boxes":[{"agrees":false}]}"#], [2, 20])
    func boxesThatAreNotTickedAreEqual(_ item: String, _ count: Int) {
        let others = (2..<count).map { #"{"second":"\#($0)"}"# }
        let items = ([item] + others + [item]).joined(separator: ",")
        let reading = StallForm.read(json: Array(#"{"marks":[\#(items)]}"#.utf8), today: today)
        #expect(outcome(reading) == ["/marks unique"])
    }

    /// Of very many warnings the last are not told.
    @Test func aRowBehindManyWarningsIsRefusedToo() {
        let rows = (0..<250).map { ("notes.\($0).about", "y") }
        let problems = outcome(read(rows + [("notes.250.more", "x")])).filter { !$0.hasSuffix("(warning)") }
        #expect(problems == ["/notes/250 irrelevant"])
    }

    @Test func anOptionalRecordStaysIfAnAnswerIsMissingInIt() throws {
        #expect(
            outcome(read([("car.trailer", "x")])) == [
                "/car/plate required", "/car/trailer irrelevant (warning)",
            ])
        #expect(
            outcome(read([("car.plate", "p"), ("car.trailer", "x")])) == ["/car/trailer irrelevant (warning)"]
        )
        let remark = read([("remark.place", "x")])
        #expect(outcome(remark) == ["/remark/place irrelevant (warning)"])
        #expect(try text(remark.get().json()) == "{}")
    }

    /// What is accepted is read again as it was, and has a row for each in which something was typed.
    @Test(arguments: 1...4) func whatIsAcceptedHoldsEachRow(_ seed: UInt64) throws {
        var chance = Chance(state: seed)
        var accepted = 0
        for _ in 0..<3_000 {
            var pairs: [(String, String)] = [("hasTrailer", chance.element(of: ["true", "false", ""]))]
            for (list, fields) in [("goods", ["what", "cold"]), ("notes", ["about", "more", "hint"])] {
                for row in 0..<4 {
                    for field in fields where chance.next() % 3 == 0 {
                        let value = field == "what" ? "food" : field == "cold" ? "true" : "x"
                        pairs.append(
                            ("\(list).\(row * 3).\(field)", chance.element(of: [value, value, "+", ""])))
                    }
                }
            }
            for field in ["car.plate", "car.trailer", "remark.by", "remark.place"]
            where chance.next() % 4 == 0 {
                pairs.append((field, "x"))
            }
            guard let form = try? read(pairs).get() else { continue }
            accepted += 1
            func typedRows(_ list: String) -> Int {
                Set(
                    pairs.filter { $0.0.hasPrefix(list) && !["", "+"].contains($0.1) }
                        .map { $0.0.split(separator: ".")[1] }
                ).count
            }
            #expect(form.goods.count == typedRows("goods"), "\(pairs)")
            #expect(form.notes.count == typedRows("notes"), "\(pairs)")
            #expect(
                outcome(StallForm.read(json: form.json(), today: today)).allSatisfy {
                    $0.hasSuffix("(warning)")
                })
        }
        #expect(accepted > 20)
    }
}

/// Rows and records whose answers are asked for because of others, with and without required ones.
private struct StallForm: Form {
    let hasTrailer: Bool?
    let goods: [Goods]
    let notes: [Note]
    let car: Car?
    let remark: Remark?
    let marks: [Mark]

    struct Goods: AnswerRecord {
        let what: String
        let cold: Bool?

        init(_ answers: Answers) {
            what = ["craft", "food"][answers.optionIndex(0) ?? 0]
            cold = answers.optionalBoolean(1)
        }

        func write(to writer: inout AnswerWriter) {
            writer.member("what", what)
            writer.member("cold", cold)
        }
    }

    struct Note: AnswerRecord {
        let texts: [String?]

        init(_ answers: Answers) { texts = (0..<3).map { answers.optionalText($0) } }

        func write(to writer: inout AnswerWriter) {
            writer.member("about", texts[0])
            writer.member("more", texts[1])
            writer.member("hint", texts[2])
        }
    }

    struct Car: AnswerRecord {
        let plate: String
        let trailer: String?

        init(_ answers: Answers) { (plate, trailer) = (answers.text(0), answers.optionalText(1)) }

        func write(to writer: inout AnswerWriter) {
            writer.member("plate", plate)
            writer.member("trailer", trailer)
        }
    }

    struct Remark: AnswerRecord {
        let by: String?
        let place: String?

        init(_ answers: Answers) { (by, place) = (answers.optionalText(0), answers.optionalText(1)) }

        func write(to writer: inout AnswerWriter) {
            writer.member("by", by)
            writer.member("place", place)
        }
    }

    struct Mark: AnswerRecord {
        let texts: [String?]

        init(_ answers: Answers) { texts = (0..<2).map { answers.optionalText($0) } }

        func write(to writer: inout AnswerWriter) {
            writer.member("first", texts[0])
            writer.member("second", texts[1])
        }
    }

    static let definition = FormDefinition(
        service: "stall", version: "1.0.0", hash: "stall", languages: ["en"],
        table: """
            form 1
            hasTrailer boolean optional
            goods list optional min=1 max=20
              - record
                what choice required options=craft,food
                cold boolean optional when=0
            notes list optional min=1 max=400
              - record
                about text optional max=20
                more text optional max=20 when=1
                hint text recommended max=20
            car record optional
              plate text required max=10
              trailer text optional max=10 when=2
            remark record optional
              by text optional max=20
              place text optional max=20 when=1
            marks list optional min=1 max=40 unique
              - record
                first text optional max=20 when=2
                second text optional max=20
                agrees consent optional
                boxes list optional min=1 max=3
                  - record
                    agrees consent optional
            """, texts: ["goods\tGoods"],
        condition: { number, answers in
            switch number {
            case 0: equal(answers.optionIndex(0), 1)
            case 1: equal(answers.optionalText(0), "x")
            default: equal(answers.enclosing.optionalBoolean(0), true)
            }
        })

    init(_ answers: Answers) {
        hasTrailer = answers.optionalBoolean(0)
        goods = answers.items(1).map { Goods($0) }
        notes = answers.items(2).map { Note($0) }
        car = answers.isPresent(3) ? Car(answers.record(3)) : nil
        remark = answers.isPresent(6) ? Remark(answers.record(6)) : nil
        marks = answers.items(9).map { Mark($0) }
    }

    func write(to writer: inout AnswerWriter) {
        writer.member("hasTrailer", hasTrailer)
        writer.member("goods", goods)
        writer.member("notes", notes)
        writer.member("car", car)
        writer.member("remark", remark)
        writer.member("marks", marks)
    }
}
