/// A SHA-256 digest (FIPS 180-4), without memory of its own.
package struct SHA256Digest: Sendable, Hashable {
    /// Its bytes, eight in a word, the first one highest.
    private let words: SIMD4<UInt64>

    package static let byteCount = 32

    /// Stands where there is no content to be named.
    package static let unknown = SHA256Digest()

    private init() { words = .zero }

    /// Its first eight bytes as a number, the first one highest.
    package var firstWord: UInt64 { words[0] }

    /// The digest of some bytes.
    package init(of content: some Sequence<UInt8>) {
        words = sha256(content).withUnsafeBytes(Self.words) ?? .zero
    }

    /// Nil unless there are 32 bytes.
    package init?(bytes: UnsafeRawBufferPointer) {
        guard let words = Self.words(bytes) else { return nil }
        self.words = words
    }

    /// Nil unless there are 64 digits, `0` to `9` and `a` to `f`.
    package init?(hexadecimal text: String) {
        guard text.utf8.count == 2 * Self.byteCount else { return nil }
        var words: SIMD4<UInt64> = .zero
        for (index, digit) in text.utf8.enumerated() {
            let value: UInt8
            switch digit {
            case 0x30...0x39: value = digit - 0x30
            case 0x61...0x66: value = digit - 0x57
            default: return nil
            }
            words[index >> 4] = words[index >> 4] << 4 | UInt64(value)
        }
        self.words = words
    }

    private static func words(_ bytes: UnsafeRawBufferPointer) -> SIMD4<UInt64>? {
        guard bytes.count == byteCount else { return nil }
        var words: SIMD4<UInt64> = .zero
        for index in 0..<4 {
            words[index] = UInt64(
                bigEndian: bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
        }
        return words
    }

    /// Appends its 32 bytes.
    package func append(to bytes: inout [UInt8]) {
        for index in 0..<4 {
            withUnsafeBytes(of: words[index].bigEndian) { bytes.append(contentsOf: $0) }
        }
    }

    /// As 64 lower-case digits.
    package var hexadecimal: String {
        var text: [UInt8] = []
        text.reserveCapacity(2 * Self.byteCount)
        append(hexadecimalTo: &text)
        return String(decoding: text, as: UTF8.self)
    }

    /// Appends 64 lower-case digits.
    package func append(hexadecimalTo text: inout [UInt8]) {
        var digits: SIMD8<UInt64> = .zero
        for index in 0..<4 {
            digits[2 * index] = Self.digits(of: words[index] >> 32)
            digits[2 * index + 1] = Self.digits(of: words[index] & 0xFFFF_FFFF)
        }
        withUnsafeBytes(of: digits) { text.append(contentsOf: $0) }
    }

    /// The eight digits of a number below 2³², one in a byte, as they stand in memory.
    private static func digits(of number: UInt64) -> UInt64 {
        var values = (number | number << 16) & 0x0000_FFFF_0000_FFFF
        values = (values | values << 8) & 0x00FF_00FF_00FF_00FF
        values = (values | values << 4) & 0x0F0F_0F0F_0F0F_0F0F
        // 1 in each byte that is more than nine: its digit is a letter.
        let letters = (values &+ 0x0606_0606_0606_0606) >> 4 & 0x0101_0101_0101_0101
        return (values &+ 0x3030_3030_3030_3030 &+ letters &* 0x27).bigEndian
    }
}
