/// The fixed value that somebody meant who wrote another word: in another case, in quotes of print, in German or as other systems
/// call it. Nil if none of the values is meant.
func meantValue(by written: String, among values: [String]) -> String? {
    let word = folded(written)
    if let same = values.first(where: { isFolded($0, as: word) }) { return same }
    return valueSynonyms[word]?.first { values.contains($0) }
}

/// Folded words and the values that they may stand for; the first that is possible counts.
private let valueSynonyms: [String: [String]] = [
    // Yes and no, and what stands beside them.
    "yes": ["true"], "ja": ["true"], "y": ["true"], "wahr": ["true"], "immer": ["true"],
    "on": ["true"], "mandatory": ["true"], "pflicht": ["true", "require"],
    "no": ["false"], "off": ["false"], "nein": ["false"], "n": ["false"], "falsch": ["false"],
    "nie": ["false"],
    "optional": ["false"], "freiwillig": ["false"], "empfohlen": ["recommended"],
    "besonders": ["special"], "besondere": ["special"], "sensitive": ["special"], "sensibel": ["special"],
    // A field.
    "konto": ["profile"], "profil": ["profile"], "account": ["profile"],
    "fehler": ["error"], "warn": ["warning"], "warnung": ["warning"], "hinweis": ["warning"],
    "choice": ["codeList"], "choices": ["codeList"], "enum": ["codeList"], "liste": ["codeList"],
    "list": ["codeList"], "group": ["record"], "object": ["record"],
    "vorname": ["given-name"], "nachname": ["family-name"], "name": ["name"], "strasse": ["street-address"],
    "plz": ["postal-code"], "ort": ["address-level2"], "telefon": ["tel", "phone"], "geburtsdatum": ["bday"],
    "birthday": ["bday"], "€": ["EUR"], "euro": ["EUR", "money"], "dollar": ["USD"], "$": ["USD"],
    // For whom a service is, and when somebody is there.
    "buerger": ["resident"], "buergerin": ["resident"], "buergerinnen": ["resident"], "citizen": ["resident"],
    "citizens": ["resident"], "einwohner": ["resident"], "einwohnerinnen": ["resident"],
    "privatperson": ["resident"], "privatpersonen": ["resident"],
    "unternehmen": ["company"], "firma": ["company"], "firmen": ["company"], "business": ["company"],
    "gewerbe": ["company"], "wirtschaft": ["company"], "verein": ["association"], "vereine": ["association"],
    "club": ["association"], "vermieter": ["landlord"], "vermieterin": ["landlord"],
    "vermieterinnen": ["landlord"], "alle": ["everybody"], "all": ["everybody"], "everyone": ["everybody"],
    "montag": ["monday"], "dienstag": ["tuesday"], "mittwoch": ["wednesday"], "donnerstag": ["thursday"],
    "freitag": ["friday"], "samstag": ["saturday"], "sonnabend": ["saturday"], "sonntag": ["sunday"],
    "mo": ["monday"], "di": ["tuesday"], "mi": ["wednesday"], "do": ["thursday"], "fr": ["friday"],
    "sa": ["saturday"], "so": ["sunday"], "mon": ["monday"], "tue": ["tuesday"], "wed": ["wednesday"],
    "thu": ["thursday"], "fri": ["friday"], "sat": ["saturday"], "sun": ["sunday"],
    // A workflow.
    "bezahlt": ["paid"], "gezahlt": ["paid"], "success": ["paid"], "succeeded": ["paid"], "erfolg": ["paid"],
    "gescheitert": ["failed"], "fehlgeschlagen": ["failed"], "failure": ["failed"], "abgelaufen": ["expired"],
    "timeout": ["expired"], "brief": ["letter"], "post": ["letter"], "mail": ["letter"], "anruf": ["phone"],
    "telephone": ["phone"], "nichts": ["nothing"], "none": ["nothing"], "keine": ["nothing"],
    "badenwuerttemberg": ["BW"], "bayern": ["BY"], "berlin": ["BE"], "brandenburg": ["BB"], "bremen": ["HB"],
    "hamburg": ["HH"], "hessen": ["HE"], "mecklenburgvorpommern": ["MV"], "niedersachsen": ["NI"],
    "nordrheinwestfalen": ["NW"], "nrw": ["NW"], "rheinlandpfalz": ["RP"], "saarland": ["SL"],
    "sachsen": ["SN"], "sachsenanhalt": ["ST"], "schleswigholstein": ["SH"], "thueringen": ["TH"],
    // Personal data.
    "einwilligung": ["consent", "explicitConsent"], "consent": ["explicitConsent"],
    "ausdruecklicheeinwilligung": ["explicitConsent"],
    "vertrag": ["contract"], "gesetz": ["legalObligation"], "rechtspflicht": ["legalObligation"],
    "rechtlicheverpflichtung": ["legalObligation"], "aufgabe": ["publicTask"],
    "oeffentlicheaufgabe": ["publicTask"], "oeffentlichesinteresse": ["publicInterest", "publicTask"],
    "publicinterest": ["publicTask"], "sozialrecht": ["socialLaw"], "gesundheit": ["health"],
    "archiv": ["archiving"], "uebrige": ["others"], "rest": ["others"], "andere": ["others"],
    // Prioritization.
    "hoch": ["high"], "mittel": ["medium"], "niedrig": ["low"], "gering": ["low"], "stark": ["strong"],
    "schwach": ["weak"], "geplant": ["planned"], "idee": ["planned"], "online": ["live"],
    "inbetrieb": ["live"],
    "nutzen": ["value"], "aufwand": ["effort"], "kosten": ["effort"], "log": ["logarithmic"],
    "logarithmisch": ["logarithmic"], "mehr": ["more"], "higher": ["more"], "weniger": ["less"],
    "lower": ["less"], "verbot": ["forbid"], "anzahl": ["count"], "minuten": ["minutes"], "tage": ["days"],
    "geld": ["money"], "prozent": ["percentage"], "percent": ["percentage"],
]
