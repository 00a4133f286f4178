import CatalogDiagnostics

/// The key that somebody meant who wrote another word: in another case or with hyphens, in German, as other systems
/// call it, or misspelt. Nil if none of the keys is near enough.
func meantKey(by written: String, among keys: [String]) -> String? {
    let folded = folded(written)
    if let same = keys.first(where: { isFolded($0, as: folded) }) { return same }
    let candidates = keySynonyms[folded] ?? []
    return candidates.first(where: keys.contains) ?? nearestName(to: written, among: keys)
}

/// Whether a word is another one for a key, by itself and not only nearly.
func isSynonym(_ written: String, of key: String) -> Bool {
    let word = folded(written)
    return word == folded(key) || keySynonyms[word]?.contains(key) == true
}

/// Small letters without umlauts, hyphens, underscores, blanks and quotes.
func folded(_ word: String) -> String {
    word.lowercased().unicodeScalars.reduce(into: "") { text, scalar in
        switch scalar {
        case "ä": text += "ae"
        case "ö": text += "oe"
        case "ü": text += "ue"
        case "ß": text += "ss"
        case "-", "_", " ", "„", "“", "”", "‚", "‘", "’", "«", "»", "\"": break
        default: text.unicodeScalars.append(scalar)
        }
    }
}

/// Whether a word is folded to another one. Most are told by their first letters.
func isFolded(_ word: String, as folded: String) -> Bool {
    if let first = word.utf8.first, 0x61...0x7A ~= first | 0x20, first | 0x20 != folded.utf8.first {
        return false
    }
    return CatalogAnalysis.folded(word) == folded
}

/// Words for the opposite of a key: `optional: true` is `required: false`.
func isOpposite(_ written: String, of key: String) -> Bool {
    key == "required" && ["optional", "freiwillig", "freiwilligeangabe"].contains(folded(written))
}

/// Folded words and the keys that they may stand for; the first that is possible counts.
private let keySynonyms: [String: [String]] = [
    // A service.
    "dienst": ["service"], "leistungsname": ["service"], "id": ["service"],
    "titel": ["title"], "ueberschrift": ["title"], "heading": ["title"], "headline": ["title"],
    "beschreibung": ["description"], "leika": ["leistung"], "leikaschluessel": ["leistung"],
    "zustaendig": ["responsible"], "zustaendigestelle": ["responsible"], "stelle": ["responsible"],
    "amt": ["responsible"], "zielgruppe": ["audience"], "zielgruppen": ["audience"],
    "stichwoerter": ["keywords"], "suchwoerter": ["keywords"], "schlagwoerter": ["keywords"],
    "tags": ["keywords"],
    "bearbeitungszeit": ["processingTime"], "dauer": ["processingTime", "duration"],
    "bearbeitungsdauer": ["processingTime", "duration"], "formular": ["form"],
    "beispiele": ["examples"], "tests": ["examples"], "voraussetzungen": ["prerequisites"],
    "unterlagen": ["documents"], "dokumente": ["documents"], "gebuehren": ["fees"], "gebuehr": ["fees"],
    "kosten": ["fees"], "ablauf": ["workflow", "procedure"], "verfahrensablauf": ["procedure"],
    "fristen": ["deadlines"],
    "frist": ["within", "deadlines"], "hinweise": ["notes", "hint"],
    "rechtsgrundlage": ["legalBasis", "basis", "law"], "legalbasis": ["basis", "law"],
    "rechtsgrundlagen": ["legalBasis"], "rechtsbehelf": ["legalRemedy"],
    "lebenslage": ["lifeSituations"], "lebenslagen": ["lifeSituations"], "faq": ["frequentQuestions"],
    "faqs": ["frequentQuestions"], "haeufigefragen": ["frequentQuestions"],
    "questions": ["frequentQuestions", "fields"], "antwort": ["answer"],
    "related": ["relatedServices"], "verwandt": ["relatedServices"],
    "verwandtedienste": ["relatedServices"], "siehe": ["relatedServices"],
    "geprueft": ["reviewed"], "stand": ["reviewed"], "lastreviewed": ["reviewed"],
    "zweck": ["purpose"], "zwecke": ["personalData"], "datenschutz": ["personalData"],
    "privacy": ["personalData"],
    "personenbezogenedaten": ["personalData"], "gesetz": ["law"], "empfaenger": ["recipients", "notify"],
    "aufbewahrung": ["retention"], "loeschfrist": ["retention"], "einwilligung": ["consent"],
    "input": ["by"],
    // A unit and the head of a catalog.
    "adresse": ["address"], "anschrift": ["address"], "strasse": ["street"], "plz": ["postalCode"],
    "postleitzahl": ["postalCode"], "ort": ["city"],
    "oeffnungszeiten": ["openingHours"], "sprechzeiten": ["openingHours"], "tage": ["days"],
    "von": ["from", "opens", "earliest", "low"], "bis": ["closes", "latest", "high"], "oeffnet": ["opens"],
    "schliesst": ["closes"], "synonyme": ["synonyms"], "design": ["webDesign"], "gestaltung": ["webDesign"],
    "stylesheet": ["styleSheets"], "css": ["styleSheets"], "designsystem": ["webDesign"],
    "auskunft": ["enquiries"],
    // A form.
    "seiten": ["pages"], "steps": ["pages"], "schritte": ["pages"], "regeln": ["rules"],
    "validations": ["rules"],
    "ausstiege": ["exits"], "abbruch": ["exits"], "einleitung": ["intro"], "introduction": ["intro"],
    "felder": ["fields"], "fragen": ["fields"], "elements": ["fields"],
    "properties": ["fields"],
    // A field.
    "typ": ["type"], "art": ["type"], "feldtyp": ["type"],
    "bezeichnung": ["label", "name"], "beschriftung": ["label"], "frage": ["label"], "question": ["label"],
    "name": ["label", "service", "title"], "label": ["title", "name"], "title": ["label", "name"],
    "hinweis": ["hint"], "placeholder": ["hint"], "platzhalter": ["hint"], "description": ["hint"],
    "hilfe": ["help"], "hilfetext": ["help"], "tooltip": ["hint"],
    "pflicht": ["required"], "pflichtfeld": ["required"], "erforderlich": ["required"],
    "mandatory": ["required"],
    "wenn": ["when"], "falls": ["when"], "bedingung": ["when", "require"],
    "if": ["when"],
    "condition": ["when", "require"], "visible": ["when"], "visibleif": ["when"], "showif": ["when"],
    "relevant": ["when"], "showwhen": ["when"], "dependson": ["when"], "conditional": ["when"],
    "guard": ["when"],
    "sichtbar": ["when"], "sensibel": ["sensitive"], "vertraulich": ["sensitive"],
    "vorbelegung": ["prefill", "default"], "vorausgefuellt": ["prefill"],
    "standard": ["default"], "standardwert": ["default", "otherwise"], "vorgabe": ["default"],
    "value": ["default"],
    "berechnet": ["computed"], "berechnung": ["computed"], "formel": ["computed"], "formula": ["computed"],
    "calculated": ["computed"], "calculate": ["computed"], "compute": ["computed"], "wert": ["computed"],
    "vorausschau": ["looksAhead"], "lookahead": ["looksAhead"], "nach": ["to", "after", "by"],
    "durch": ["by"],
    "on": ["by"],
    "sonst": ["otherwise"], "else": ["otherwise"], "uebrige": ["otherwise"],
    "initial": ["default"], "meldungen": ["messages"], "meldung": ["message", "messages"],
    "fehlermeldung": ["message", "messages"], "error": ["message", "messages"],
    "min": ["minimum", "minLength", "earliest", "minItems", "low"],
    "max": ["maximum", "maxLength", "latest", "maxItems", "high"],
    "mindestens": ["minimum", "minLength", "minItems"], "hoechstens": ["maximum", "maxLength", "maxItems"],
    "minimum": ["earliest", "minLength", "minItems", "low"],
    "maximum": ["latest", "maxLength", "maxItems", "high"],
    "earliest": ["minimum"], "latest": ["maximum"], "itemtitle": ["itemLabel"], "itemname": ["itemLabel"],
    "laenge": ["maxLength"], "length": ["maxLength"], "maxlen": ["maxLength"], "minlen": ["minLength"],
    "maxsize": ["maxSize", "maxLength"], "muster": ["pattern"], "regex": ["pattern"], "regexp": ["pattern"],
    "zeilen": ["lines"], "rows": ["lines"], "woerter": ["words"], "maxwords": ["words"],
    "zeichen": ["characters"],
    "charset": ["characters"], "optionen": ["options"], "auswahl": ["options"], "choices": ["options"],
    "values": ["options", "values"], "enum": ["options"], "werte": ["options", "values"],
    "items": ["options", "item"],
    "einheit": ["unit"], "nachkommastellen": ["scale"], "decimals": ["scale"], "waehrung": ["currency"],
    "fruehestens": ["earliest"], "ab": ["earliest"], "spaetestens": ["latest"],
    "eintrag": ["item"], "element": ["item"], "maxanzahl": ["maxItems"], "anzahl": ["maxItems"],
    "maxfiles": ["maxItems"], "eindeutig": ["unique"], "formate": ["mediaTypes"],
    "dateiformate": ["mediaTypes"],
    "dateitypen": ["mediaTypes"], "accept": ["mediaTypes"], "mimetypes": ["mediaTypes"],
    "groesse": ["maxSize"],
    // A rule, an exit, an example.
    "feld": ["at", "by"], "field": ["at", "by"], "default": ["otherwise"], "bei": ["at", "on"],
    "text": ["message"], "message": ["text"], "nachricht": ["message", "text"], "assert": ["require"],
    "constraint": ["require"], "schweregrad": ["severity"],
    "level": ["severity"], "gueltig": ["valid"], "ungueltig": ["invalid"], "probleme": ["problems"],
    "errors": ["problems"], "fehler": ["problems"], "heute": ["today"],
    // A workflow.
    "zustaende": ["states"], "uebergaenge": ["transitions"], "rollen": ["roles"], "rolle": ["by"],
    "ereignis": ["event"], "fragt": ["asks"], "abfrage": ["asks"], "benachrichtigung": ["notify"],
    "benachrichtigungen": ["notify"], "anfang": ["initial"], "ende": ["final", "retire"],
    "zahlung": ["payment"],
    "betrag": ["amount"], "preis": ["amount"], "price": ["amount"], "start": ["initial"],
    "startevent": ["initial"],
    "isinitial": ["initial"], "end": ["final", "retire"], "endevent": ["final"], "isfinal": ["final"],
    "role": ["by"], "roles": ["by"], "wer": ["by"], "akteur": ["by"], "actor": ["by"], "performer": ["by"],
    "assignee": ["by"], "candidategroups": ["by"], "candidateusers": ["by"], "timer": ["after"],
    "deadline": ["within"], "duedate": ["within"], "due": ["within"], "timelimit": ["within"],
    "akte": ["file"], "aktenplan": ["plan"], "formfields": ["asks"], "variables": ["asks"],
    "betreff": ["subject"], "body": ["text"], "inhalt": ["text"],
    "sequenceflows": ["transitions"], "flows": ["transitions"], "edges": ["transitions"],
    "actions": ["transitions"], "tasks": ["states", "transitions"],
    "usertasks": ["states", "transitions"], "activities": ["states", "transitions"], "status": ["states"],
    "next": ["to"], "target": ["to"], "targetref": ["to"], "ziel": ["to"], "goto": ["to"],
    "source": ["from"], "sourceref": ["from"], "wahrscheinlich": ["likely"], "mostlikely": ["likely"],
    // The catalog.
    "kommune": ["town"], "stadt": ["town", "city"], "gemeinde": ["town"],
    "gemeindeschluessel": ["municipalityKey"],
    "ags": ["municipalityKey"], "sprachen": ["languages"], "sprache": ["languages"], "ersatz": ["fallback"],
    "ersatzsprache": ["fallback"], "zeitzone": ["timeZone"], "url": ["web", "website"],
    "webseite": ["web", "website"],
    "homepage": ["web", "website"], "stellen": ["units"], "aemter": ["units"], "organisationen": ["units"],
    "telefon": ["phone"], "tel": ["phone"], "mail": ["email"],
    // Types.
    "typen": ["types"], "geordnet": ["ordered"], "sortiert": ["ordered"],
]
