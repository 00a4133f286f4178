/// Whether the first part of a tag may be a language: one of ISO 639-1, or three letters for a language that has no code of two
/// (RFC 5646, section 2.2.1). Those of three letters are not listed here, but for some that are written instead of two.
func isLanguage(_ code: String) -> Bool {
    switch code.utf8.count {
    case 2: languagesOfTwoLetters.contains(code[...])
    case 3: meantLanguages[code] == nil
    default: false
    }
}

/// The language that was meant by the code of a country or by a longer code, `uk` by `ua` and `ukr`; nil for all others.
func meantLanguage(by code: String) -> String? { meantLanguages[code] }

private let meantLanguages = [
    "ua": "uk", "gb": "en", "us": "en", "at": "de", "dk": "da", "cz": "cs", "gr": "el", "jp": "ja",
    "cn": "zh", "ir": "fa",
    "il": "he", "rs": "sr", "vn": "vi", "kr": "ko", "sy": "ar", "iq": "ar", "af": "fa", "br": "pt",
    "deu": "de", "ger": "de", "eng": "en", "ukr": "uk", "fra": "fr", "fre": "fr", "tur": "tr", "ara": "ar",
    "rus": "ru", "pol": "pl",
    "spa": "es", "ita": "it", "por": "pt", "ron": "ro", "rum": "ro", "bul": "bg", "ell": "el", "gre": "el",
    "fas": "fa", "per": "fa",
    "nld": "nl", "dut": "nl", "ces": "cs", "cze": "cs", "dan": "da", "swe": "sv", "hrv": "hr", "srp": "sr",
    "sqi": "sq", "alb": "sq",
    "vie": "vi", "zho": "zh", "chi": "zh", "jpn": "ja", "kor": "ko", "heb": "he", "hun": "hu", "kur": "ku",
].filter { !languagesOfTwoLetters.contains($0.key[...]) }

private let languagesOfTwoLetters: Set<Substring> = Set(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj \
    fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la \
    lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa \
    sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    """.split { $0 == " " || $0 == "\n" })
