// The only file of the runtime that uses the standard library's normaliser, which it keeps behind a system programming interface.
@_spi(_Unicode) import Swift

/// Whether a scalar has combining class 0, is its own NFC and never combines with what stands in front of it. Not
/// complete: these are the blocks that forms are filled in with, so that most texts need no more than this look.
@inline(__always)
func isStableUnderComposition(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x300, 0x400...0x482, 0x48A...0x52F, 0x1E00...0x1EFF, 0x2002...0x2027, 0x2030...0x205E,
        0x20A0...0x20BF,
        0x4E00...0x9FFF, 0x1F300...0x1FAFF:
        true
    default: false
    }
}

/// Unicode normalization form C, as UTF-8.
func composed(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for scalar in String(decoding: bytes, as: UTF8.self)._nfc {
        result.append(contentsOf: UTF8.encode(scalar) ?? .init())
    }
    return result
}

/// Whether a text is in normalization form C.
func isComposed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { bytes.elementsEqual(composed(bytes)) }
