import CatalogDiagnostics

/// Media types as the registry of IANA has them (RFC 6838), as far as forms of a town may ask for such files.
enum MediaTypes {
    /// The type that was most probably meant by an ending (`.jpg`) or by a type that there is not (`image/jpg`); nil for one that may be
    /// right.
    static func meant(by text: String) -> String? {
        let small = text.lowercased()
        guard !isRegistered(small) else { return small == text ? nil : small }
        let subtype = small.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        return byEnding[String(subtype.drop { $0 == "." })]
    }

    /// Whether a type begins like one that there is.
    static func hasKnownKind(_ text: String) -> Bool {
        text.split(separator: "/").first.map { kinds.contains(String($0)) } ?? false
    }

    /// Whether a type is one that is known here, one of those trees in which companies and experiments choose names for themselves, or one
    /// of the many that are written in a known way, as `gml+xml`.
    static func isUsual(_ text: String) -> Bool {
        guard let subtype = text.split(separator: "/").last else { return false }
        return isRegistered(text) || ["vnd.", "prs.", "x.", "x-"].contains { subtype.hasPrefix($0) }
            || ["+xml", "+json", "+zip", "+gzip"].contains { subtype.hasSuffix($0) }
    }

    /// The nearest of the known types of the same kind.
    static func nearest(to text: String) -> String? {
        let parts = text.split(separator: "/")
        guard parts.count == 2 else { return nil }
        let kind = parts[0] + "/"
        let subtypes = registered.filter { $0.hasPrefix(kind) }.map { String($0.dropFirst(kind.count)) }
        return nearestName(to: String(parts[1]), among: subtypes.sorted()).map { kind + $0 }
    }

    private static func isRegistered(_ text: String) -> Bool { registered.contains(text) }

    private static let kinds: Set<String> = [
        "application", "audio", "font", "haptics", "image", "message", "model", "multipart", "text", "video",
    ]

    /// By the ending of a file, or what people call a type.
    private static let byEnding = [
        "pdf": "application/pdf",
        "jpg": "image/jpeg", "jpeg": "image/jpeg", "pjpeg": "image/jpeg", "jpe": "image/jpeg",
        "png": "image/png", "gif": "image/gif", "webp": "image/webp", "bmp": "image/bmp",
        "heic": "image/heic", "heif": "image/heif", "tif": "image/tiff", "tiff": "image/tiff",
        "svg": "image/svg+xml", "dwg": "image/vnd.dwg", "dxf": "image/vnd.dxf",
        "txt": "text/plain", "text": "text/plain", "plaintext": "text/plain", "csv": "text/csv",
        "htm": "text/html", "html": "text/html", "ics": "text/calendar", "vcf": "text/vcard",
        "zip": "application/zip", "json": "application/json", "mp3": "audio/mpeg",
        "mov": "video/quicktime",
        "doc": "application/msword", "xls": "application/vnd.ms-excel",
        "ppt": "application/vnd.ms-powerpoint",
        "docx": office + "wordprocessingml.document", "word": office + "wordprocessingml.document",
        "xlsx": office + "spreadsheetml.sheet", "excel": office + "spreadsheetml.sheet",
        "pptx": office + "presentationml.presentation",
        "odt": openDocument + "text", "ods": openDocument + "spreadsheet",
        "odp": openDocument + "presentation",
    ]

    private static let office = "application/vnd.openxmlformats-officedocument."
    private static let openDocument = "application/vnd.oasis.opendocument."

    private static let registered = Set(
        """
        application/cms application/dicom application/gzip application/javascript application/json
        application/mbox application/mp4 application/msword application/octet-stream application/ogg
        application/pdf application/pgp-encrypted application/pgp-signature application/pkcs10
        application/pkcs12 application/pkcs7-mime application/pkcs7-signature application/pkix-cert
        application/postscript application/rtf application/sql application/timestamp-reply
        application/wasm application/xml application/yaml application/zip application/zstd
        audio/3gpp audio/aac audio/flac audio/midi audio/mp4 audio/mpeg audio/ogg audio/opus audio/wav
        audio/webm font/otf font/ttf font/woff font/woff2
        image/apng image/avif image/bmp image/emf image/gif image/heic image/heic-sequence image/heif
        image/heif-sequence image/jp2 image/jpeg image/jpx image/jxl image/png image/svg+xml image/tiff
        image/webp image/wmf message/news message/rfc822
        model/3mf model/gltf-binary model/obj model/step model/step-xml model/stl
        text/calendar text/css text/csv text/html text/javascript text/markdown text/plain text/rtf
        text/tab-separated-values text/uri-list text/vcard text/xml
        video/3gpp video/matroska video/mp4 video/mpeg video/ogg video/quicktime video/webm
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
