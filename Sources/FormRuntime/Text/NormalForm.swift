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
    for scalar in String(inOrderOfMarks(bytes))._nfc {
        result.append(contentsOf: UTF8.encode(scalar) ?? .init())
    }
    return result
}

/// Whether a text is in normalization form C.
func isComposed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { bytes.elementsEqual(composed(bytes)) }

/// What somebody sent as a text that can be compared and looked up: comparing texts means composing them, which takes the standard
/// library the square of the number of marks behind a letter unless these are in order.
package func comparableText(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    // All marks begin with a greater byte.
    bytes.contains { $0 >= 0xCC }
        ? String(inOrderOfMarks(bytes)) : String(decoding: bytes, as: UTF8.self)
}

/// The same text with the marks behind each letter in canonical order (Unicode, section 3.11, D109).
///
/// The standard library puts them into this order, too, but takes the square of their number for it, however many somebody sends; and it
/// leaves those where they are that stand in the three signs of Tibetan that are made of marks alone.
private func inOrderOfMarks(_ bytes: UnsafeBufferPointer<UInt8>) -> String.UnicodeScalarView {
    var scalars = String.UnicodeScalarView()
    scalars.reserveCapacity(bytes.count)
    var marks: [(scalar: Unicode.Scalar, order: UInt8)] = []
    var areInOrder = true
    func add(_ scalar: Unicode.Scalar) {
        let order =
            isStableUnderComposition(scalar.value) ? 0 : scalar.properties.canonicalCombiningClass.rawValue
        guard order != 0 else {
            endMarks()
            scalars.append(scalar)
            return
        }
        if let last = marks.last, last.order > order { areInOrder = false }
        marks.append((scalar, order))
    }
    func endMarks() {
        // Stable: of marks with one class, the order has a meaning.
        if !areInOrder { marks.sort { $0.order < $1.order } }
        for mark in marks { scalars.append(mark.scalar) }
        marks.removeAll(keepingCapacity: true)
        areInOrder = true
    }
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
        switch scalar {
        case "\u{F73}", "\u{F75}", "\u{F81}":
            add("\u{F71}")
            add(scalar == "\u{F73}" ? "\u{F72}" : scalar == "\u{F75}" ? "\u{F74}" : "\u{F80}")
        default: add(scalar)
        }
    }
    endMarks()
    return scalars
}
