/// A character that looks like a blank or like nothing, and is no blank for YAML.
struct InvisibleScalar {
    let offset: Int
    /// In bytes.
    let length: Int
    let scalar: UInt32
    /// Whether it has a width.
    let isBlank: Bool

    /// Nil if the character at this offset is none; the source is valid UTF-8.
    init?(in source: [UInt8], at offset: Int) {
        guard offset < source.count, 0xC2...0xEF ~= source[offset] else { return nil }
        let length = source[offset] < 0xE0 ? 2 : 3
        guard offset + length <= source.count else { return nil }
        var scalar = UInt32(source[offset]) & (length == 2 ? 0x1F : 0x0F)
        for byte in source[(offset + 1)..<(offset + length)] { scalar = scalar << 6 | UInt32(byte & 0x3F) }
        switch scalar {
        case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: isBlank = true
        case 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: isBlank = false
        default: return nil
        }
        self.offset = offset
        self.length = length
        self.scalar = scalar
    }
}
