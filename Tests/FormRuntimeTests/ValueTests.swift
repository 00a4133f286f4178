import FormRuntime
import Testing

@Suite struct ValueTests {
    @Test(arguments: [
        ("2026-01-31", 1, 0, "2026-02-28"), ("2028-01-31", 1, 0, "2028-02-29"),
        ("2024-02-29", -12, 0, "2023-02-28"),
        ("2026-03-31", 0, 1, "2026-04-01"), ("2026-01-01", 0, -1, "2025-12-31"),
        ("2026-03-31", -1, 1, "2026-03-01"),
        ("2000-02-28", 0, 2, "2000-03-01"), ("1900-02-28", 0, 1, "1900-03-01"),
        ("0001-01-01", 0, -1, "0001-01-01"),
        ("9999-12-31", 0, 1, "9999-12-31"), ("9999-12-31", 1, 0, "9999-12-31"),
        ("0001-01-31", -1, 0, "0001-01-01"),
        ("2026-03-31", 0, 3_000_000, "9999-12-31"), ("2026-03-31", .max, 0, "9999-12-31"),
        ("2026-03-31", 0, .min, "0001-01-01"),
        ("2026-03-31", .min, 0, "0001-01-01"), ("2026-12-31", 216, 0, "2044-12-31"),
    ])
    func movesDates(from start: String, months: Int, days: Int, to end: String) {
        #expect(day(start).adding(months: months, days: days).description == end)
    }

    @Test func movesThroughEveryDay() {
        var date = day("1895-12-25")
        var areAllNeighbours = true
        for _ in 0..<80_000 {
            let next = date.adding(months: 0, days: 1)
            let isNeighbour = next > date && (next.day == date.day + 1 || next.day == 1)
            areAllNeighbours = areAllNeighbours && isNeighbour && next.adding(months: 0, days: -1) == date
            date = next
        }
        #expect(areAllNeighbours)
        #expect(date == day("2115-01-06"))
    }

    @Test func comparesDecimalsByNumber() {
        #expect(Decimal(units: 150, scale: 2).isEqual(to: Decimal(units: 15, scale: 1)))
        #expect(Decimal(units: 150, scale: 2) < Decimal(units: 16, scale: 1))
        #expect(Decimal(units: -1, scale: 9) < Decimal(units: 0, scale: 0))
        #expect(Decimal(units: .max, scale: 9) < Decimal(units: .max, scale: 8))
        #expect(Decimal(units: .min, scale: 0) < Decimal(units: .min, scale: 9))
        #expect(Decimal(units: -5, scale: 2).description == "-0.05")
        #expect(Decimal(units: .min, scale: 9).description == "-9223372036.854775808")
    }

    @Test func decidesAsFEELDoes() {
        let all: [Truth] = [.yes, .no, .undecided]
        #expect(all.map(negation) == [.no, .yes, .undecided])
        #expect(all.map { both($0, .undecided) } == [.undecided, .no, .undecided])
        #expect(all.map { either($0, .undecided) } == [.yes, .undecided, .undecided])
        #expect(equal(Int?.none, 1) == .undecided)
        #expect(notEqual(Int?.none, 1) == .undecided)
        #expect(equal("e\u{301}", "é") == .no)
        #expect(less("z", "ä") == .yes)
        #expect(lessOrEqual(2, 2) == .yes)
        #expect(greaterOrEqual(1, 2) == .no)
        #expect(equal(Decimal(units: 10, scale: 1), Decimal(units: 1, scale: 0)) == .yes)
        #expect(isOneOf(2, [1, nil]) == .undecided)
        #expect(isOneOf("b", ["a", "b"]) == .yes)
        #expect(isAbsent(false) == .yes)
        #expect(Truth(nil) == .undecided)
    }
}
