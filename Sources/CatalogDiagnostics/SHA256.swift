import CLibCrypto

/// The SHA-256 digest (FIPS 180-4) of some bytes: 32 bytes.
///
/// By OpenSSL's libcrypto, which uses the processor's instructions for it: of a build, a sixth was spent on digests that
/// were computed without them.
package func sha256(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    if let digest = bytes.withContiguousStorageIfAvailable({ digest(of: $0) }) { return digest }
    return Array(bytes).withUnsafeBufferPointer { digest(of: $0) }
}

/// The SHA-256 digest of some bytes as 64 lower-case hexadecimal digits.
package func sha256Hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    SHA256Digest(of: bytes).hexadecimal
}

/// Stops the program where libcrypto cannot compute a digest: it has no memory then, or does not know SHA-256.
private func digest(of bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    Array(unsafeUninitializedCapacity: SHA256Digest.byteCount) { digest, count in
        guard EVP_Digest(bytes.baseAddress, bytes.count, digest.baseAddress, nil, EVP_sha256(), nil) == 1
        else {
            fatalError("libcrypto computes no SHA-256 digest")
        }
        count = SHA256Digest.byteCount
    }
}
