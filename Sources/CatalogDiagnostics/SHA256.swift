import CLibCrypto

/// The SHA-256 digest (FIPS 180-4) of some bytes: 32 bytes.
///
/// By OpenSSL's libcrypto, which uses the processor's instructions for it: of a build, a sixth was spent on digests that
/// were computed without them. Its functions for this digest alone need no memory and cannot fail; those that choose a digest
/// by its name read a configuration first, which took an eighth of what checking an empty catalog takes.
package func sha256(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    if let digest = bytes.withContiguousStorageIfAvailable({ digest(of: $0) }) { return digest }
    return Array(bytes).withUnsafeBufferPointer { digest(of: $0) }
}

/// The SHA-256 digest of some bytes as 64 lower-case hexadecimal digits.
package func sha256Hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    SHA256Digest(of: bytes).hexadecimal
}

private func digest(of bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    Array(unsafeUninitializedCapacity: SHA256Digest.byteCount) { digest, count in
        var context = SHA256_CTX()
        SHA256_Init(&context)
        SHA256_Update(&context, bytes.baseAddress, bytes.count)
        SHA256_Final(digest.baseAddress, &context)
        count = SHA256Digest.byteCount
    }
}
