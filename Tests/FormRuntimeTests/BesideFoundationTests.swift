import FormRuntime
import Foundation
import Testing

import struct FormRuntime.Decimal

/// Foundation has a `Decimal`, too. That this compiles is the test.
@Suite struct BesideFoundationTests {
    @Test func aDecimalIsMeantByItsModuleOrByAnImportOfItsName() {
        let named = FormRuntime.Decimal(units: 150, scale: 2)
        let imported = Decimal(units: 150, scale: 2)
        #expect(named == imported)
        #expect(
            Foundation.Decimal(string: imported.description)
                == Foundation.Decimal(sign: .plus, exponent: -1, significand: 15))
    }
}
