/// The SHA-256 digest (FIPS 180-4) of some bytes: 32 bytes.
///
/// Our own, because the compiler's targets import nothing. It names definitions and files so that a difference
/// is noticed; it is not written for secrets.
package func sha256(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    if let digest = bytes.withContiguousStorageIfAvailable({ digest(of: $0) }) { return digest }
    return Array(bytes).withUnsafeBufferPointer { digest(of: $0) }
}

/// The SHA-256 digest of some bytes as 64 lower-case hexadecimal digits.
package func sha256Hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    SHA256Digest(of: bytes).hexadecimal
}

/// Whole blocks are read where they lie; what is left is padded in a block or two of its own.
private func digest(of bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var state = initialState
    var schedule = [UInt32](repeating: 0, count: 16)
    let rest = bytes.count % 64
    let tail = padding(of: bytes.suffix(rest), length: bytes.count)
    state.withUnsafeMutableBufferPointer { state in
        schedule.withUnsafeMutableBufferPointer { schedule in
            roundConstants.withUnsafeBufferPointer { constants in
                tail.withUnsafeBufferPointer { tail in
                    guard let state = state.baseAddress, let schedule = schedule.baseAddress,
                        let constants = constants.baseAddress, let tail = tail.baseAddress
                    else { return }
                    if let start = bytes.baseAddress {
                        mix(start, blocks: bytes.count / 64, into: state, schedule, constants)
                    }
                    mix(tail, blocks: rest < 56 ? 1 : 2, into: state, schedule, constants)
                }
            }
        }
    }
    var digest: [UInt8] = []
    digest.reserveCapacity(32)
    for word in state {
        for shift: UInt32 in [24, 16, 8, 0] { digest.append(UInt8(truncatingIfNeeded: word >> shift)) }
    }
    return digest
}

/// The last bytes, a one bit, zeros, and the length in bits.
private func padding(of rest: some Sequence<UInt8>, length: Int) -> [UInt8] {
    var tail: [UInt8] = []
    tail.reserveCapacity(128)
    tail.append(contentsOf: rest)
    tail.append(0x80)
    while tail.count % 64 != 56 { tail.append(0) }
    let bits = UInt64(length) << 3
    for index in 0..<8 { tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(56 - 8 * index))) }
    return tail
}

/// The compression function. Pointers and `while` keep it fast in a debug build, where nothing else is inlined.
private func mix(
    _ start: UnsafePointer<UInt8>, blocks: Int, into state: UnsafeMutablePointer<UInt32>,
    _ schedule: UnsafeMutablePointer<UInt32>, _ constants: UnsafePointer<UInt32>
) {
    var block = 0
    while block < blocks {
        let bytes = UnsafeRawPointer(start + block &* 64)
        block &+= 1
        var index = 0
        while index < 16 {
            schedule[index] = bytes.loadUnaligned(fromByteOffset: index &* 4, as: UInt32.self).bigEndian
            index &+= 1
        }
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        sixteenSteps(&a, &b, &c, &d, &e, &f, &g, &h, constants) { schedule[$0] }
        index = 16
        while index < 64 {
            sixteenSteps(&a, &b, &c, &d, &e, &f, &g, &h, constants + index) { extend(schedule, $0) }
            index &+= 16
        }
        state[0] &+= a
        state[1] &+= b
        state[2] &+= c
        state[3] &+= d
        state[4] &+= e
        state[5] &+= f
        state[6] &+= g
        state[7] &+= h
    }
}

/// A word of the message schedule takes the place of the one sixteen steps before: no other is needed any more.
@inline(__always)
private func extend(_ schedule: UnsafeMutablePointer<UInt32>, _ index: Int) -> UInt32 {
    let near = schedule[(index &+ 14) & 15]
    let far = schedule[(index &+ 1) & 15]
    let nearSum = (near &>> 17 | near &<< 15) ^ (near &>> 19 | near &<< 13) ^ (near &>> 10)
    let farSum = (far &>> 7 | far &<< 25) ^ (far &>> 18 | far &<< 14) ^ (far &>> 3)
    let word = schedule[index] &+ farSum &+ schedule[(index &+ 9) & 15] &+ nearSum
    schedule[index] = word
    return word
}

/// Sixteen steps in a row, so that the words of the state change their names instead of their places, and the next word of
/// the message is made while a step waits for the one before.
@inline(__always)
private func sixteenSteps(
    _ a: inout UInt32, _ b: inout UInt32, _ c: inout UInt32, _ d: inout UInt32,
    _ e: inout UInt32, _ f: inout UInt32, _ g: inout UInt32, _ h: inout UInt32,
    _ constants: UnsafePointer<UInt32>, word: (Int) -> UInt32
) {
    step(a, b, c, &d, e, f, g, &h, word(0) &+ constants[0])
    step(h, a, b, &c, d, e, f, &g, word(1) &+ constants[1])
    step(g, h, a, &b, c, d, e, &f, word(2) &+ constants[2])
    step(f, g, h, &a, b, c, d, &e, word(3) &+ constants[3])
    step(e, f, g, &h, a, b, c, &d, word(4) &+ constants[4])
    step(d, e, f, &g, h, a, b, &c, word(5) &+ constants[5])
    step(c, d, e, &f, g, h, a, &b, word(6) &+ constants[6])
    step(b, c, d, &e, f, g, h, &a, word(7) &+ constants[7])
    step(a, b, c, &d, e, f, g, &h, word(8) &+ constants[8])
    step(h, a, b, &c, d, e, f, &g, word(9) &+ constants[9])
    step(g, h, a, &b, c, d, e, &f, word(10) &+ constants[10])
    step(f, g, h, &a, b, c, d, &e, word(11) &+ constants[11])
    step(e, f, g, &h, a, b, c, &d, word(12) &+ constants[12])
    step(d, e, f, &g, h, a, b, &c, word(13) &+ constants[13])
    step(c, d, e, &f, g, h, a, &b, word(14) &+ constants[14])
    step(b, c, d, &e, f, g, h, &a, word(15) &+ constants[15])
}

/// One step of the compression: `h` becomes the new `a`, and `d` the new `e`.
@inline(__always)
private func step(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
    _ h: inout UInt32, _ word: UInt32
) {
    let upper = (e &>> 6 | e &<< 26) ^ (e &>> 11 | e &<< 21) ^ (e &>> 25 | e &<< 7)
    let choice = g ^ (e & (f ^ g))
    let lower = (a &>> 2 | a &<< 30) ^ (a &>> 13 | a &<< 19) ^ (a &>> 22 | a &<< 10)
    let majority = (a & b) | (c & (a | b))
    h = h &+ upper &+ choice &+ word
    d = d &+ h
    h = h &+ lower &+ majority
}

/// The first 32 bits of the fractional parts of the square roots of the first eight primes.
private let initialState: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
]

/// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
private let roundConstants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
]
