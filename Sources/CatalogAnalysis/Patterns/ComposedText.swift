@_spi(_Unicode) import Swift

extension String {
    /// In Unicode normalization form C.
    var composed: String {
        var scalars = UnicodeScalarView()
        for scalar in _nfc { scalars.append(scalar) }
        return String(scalars)
    }
}
