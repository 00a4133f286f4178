/// The whole numbers that every target can hold exactly, ±(2^53−1) (RFC 8259, section 6): what an integer can be, and the units of a decimal or
/// of an amount of money.
package let exactIntegers: ClosedRange<Int64> = -9_007_199_254_740_991...9_007_199_254_740_991
