"""The search on the catalog's page, as people use it."""
import pathlib

from pages import browser
from pages.finding import Finding

#: By language: what is typed, and the service that has to come first; None where nothing may come.
SEARCHES = {
    "de": {
        # Titles, keywords, words of visitors.
        "Mülltonne": "exchange-waste-bin", "Hund": "register-dog", "Kampfhund": "register-dog", "Sofa": "collect-bulky-waste",
        "Anwohnerparken": "resident-parking-permit", "Schlagloch": "report-defect", "Straßenfest": "event-notification",
        "Einzugsermächtigung": "sepa-direct-debit-mandate", "Sozialpass": "renew-benefit-card",
        # Umlauts, ß, case.
        "muelltonne": "exchange-waste-bin", "MULLTONNE": "exchange-waste-bin", "strassenlaterne": "report-defect",
        "sperrmuell": "collect-bulky-waste", "Müllabfuhr": "exchange-waste-bin", "Hundehalterhaftpflicht": "register-dog", "Ermaessigung": "renew-benefit-card", "STRASSENFEST": "event-notification",
        # Parts of compounds, compounds of parts, inflection, the beginning of a word.
        "tonne": "exchange-waste-bin", "Laterne": "report-defect", "Restmülltonne": "exchange-waste-bin",
        "Hundesteuermarke": "register-dog", "Hunde": "register-dog", "Geburtsurk": "birth-certificate-order",
        "Parkausweise": "resident-parking-permit", "Tonnen": "exchange-waste-bin",
        # Typing errors: missing, additional, wrong, swapped letters.
        "Mültonne": "exchange-waste-bin", "Mülltonnne": "exchange-waste-bin", "Mülltnone": "exchange-waste-bin",
        "Geburtsurkude": "birth-certificate-order", "gebrutsurkunde": "birth-certificate-order",
        "Bewonerparkausweis": "resident-parking-permit", "Lastschriff": "sepa-direct-debit-mandate",
        "Veranstalltung": "event-notification", "Hudn": "register-dog", "Sprermüll": "collect-bulky-waste",
        # Synonyms.
        "Couch": "collect-bulky-waste", "Party": "event-notification", "PKW": "resident-parking-permit",
        "Abfallbehälter": "exchange-waste-bin", "Nachwuchs": "birth-certificate-order",
        # Whole sentences.
        "wo kann ich meinen hund anmelden": "register-dog", "ich brauche eine geburtsurkunde": "birth-certificate-order",
        "neue mülltonne bestellen": "exchange-waste-bin",
        # Nothing.
        "Quantencomputer": None, "xyzxyz": None, "!!!!": "", "  ": "",
    },
    "en": {
        "dog": "register-dog", "pothole": "report-defect", "Geburt": None, "birth certificate": "birth-certificate-order",
        "certifcate": "birth-certificate-order", "garbage": "exchange-waste-bin", "trash can": "exchange-waste-bin",
        "parking": "resident-parking-permit", "pakring permit": "resident-parking-permit", "couch": "collect-bulky-waste",
    },
    "de-simple": {
        "Mülltonne": "exchange-waste-bin", "Müll·tonne": "exchange-waste-bin", "muelltonne": "exchange-waste-bin",
        "kaputt": "report-defect", "Waschmaschine": "collect-bulky-waste", "Hund": None,
    },
}

HOSTILE = ["<img src=x onerror=alert(1)>", "\"'`${x}", "a" * 5000, "\u202egnp", "(.*)+[", "\u0000", "ä" * 300]

STATE = """() => {
    const hits = [...document.querySelectorAll('[data-dw=services] > li')].filter((e) => !e.hidden);
    return {
        hits: hits.map((e) => e.querySelector('a').getAttribute('href').split('/')[1]),
        status: document.querySelector('[data-dw=status]').textContent,
        isNothing: !document.querySelector('[data-dw=nothing]').hidden,
        isBrowsing: !document.querySelector('[data-dw=browse]').hidden,
    };
}"""


def search(page, text):
    page.fill("#q", text)
    page.evaluate("document.querySelector('[data-dw=search]').requestSubmit()")
    return page.evaluate(STATE)


def check_searches(chromium, address):
    found, count = [], 0
    for language, searches in SEARCHES.items():
        with browser.window(chromium, browser.PHONE) as (page, messages):
            page.goto(f"{address}{language}/index.html")
            everything = page.evaluate(STATE)["hits"]
            for text, wanted in searches.items():
                found += judge(f"{language} „{text}“", search(page, text), wanted, everything)
                count += 1
            for text in HOSTILE:
                before = page.evaluate("document.querySelectorAll('*').length")
                search(page, text)
                if page.evaluate("document.querySelectorAll('*').length") != before:
                    found.append(Finding("search:hostile", language, text[:20]))
                count += 1
            found += browser.check_console(messages, f"{language} search")
    return count, found


def judge(place, state, wanted, everything):
    """An empty `wanted` stands for all services: nothing was asked."""
    hits = state["hits"]
    if wanted == "":
        if hits != everything or not state["isBrowsing"] or state["status"]:
            yield Finding("search:empty", place, str(state))
    elif wanted is None:
        if hits or not state["isNothing"] or not state["status"]:
            yield Finding("search:nothing", place, str(hits))
    else:
        if not hits or hits[0] != wanted:
            yield Finding("search:first", place, f"{hits}, not {wanted}")
        if len(hits) > max(4, len(everything) // 2):
            yield Finding("search:many", place, str(hits))
        if len(hits) != 1 and str(len(hits)) not in state["status"]:
            yield Finding("search:status", place, state["status"])
        if state["isNothing"] or state["isBrowsing"]:
            yield Finding("search:state", place, str(state))


def check_keyboard(chromium, address):
    """Tab to the field, type with an error, Enter, on to the first hit, Enter; back again; Escape."""
    with browser.window(chromium, browser.PHONE) as (page, messages):
        page.goto(address + "de/index.html")
        for _ in range(12):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.id") == "q":
                break
        else:
            yield Finding("search:keyboard", "de", "the field cannot be reached")
        page.keyboard.type("hudn anmleden", delay=5)
        page.wait_for_timeout(300)
        if not page.evaluate(STATE)["status"]:
            yield Finding("search:status", "de", "nothing is said while typing")
        if page.evaluate("document.activeElement.id") != "q":
            yield Finding("search:focus", "de", "the focus moved while typing")
        role = page.evaluate("document.querySelector('[data-dw=status]').getAttribute('role')")
        if role != "status":
            yield Finding("search:status", "de", f"role={role}")
        page.keyboard.press("Enter")
        if page.evaluate("document.activeElement.dataset.dw") != "results":
            yield Finding("search:focus", "de", "Enter does not lead to the hits")
            return
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.wait_for_url("**/register-dog/index.html")
        page.go_back()
        page.wait_for_selector("#q")
        if page.input_value("#q") != "hudn anmleden" or page.evaluate(STATE)["hits"][0] != "register-dog":
            yield Finding("search:back", "de", "the way back does not show the hits again")
        page.focus("#q")
        page.keyboard.press("Escape")
        state = page.evaluate(STATE)
        if page.input_value("#q") or not state["isBrowsing"] or "q=" in page.url:
            yield Finding("search:escape", "de", str(state))
        page.keyboard.type("Quantencomputer")
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        if page.evaluate(STATE)["isNothing"] or page.evaluate("document.activeElement.id") != "q":
            yield Finding("search:all", "de", "the button does not lead back to all services")
        yield from browser.check_console(messages, "de keyboard")


def check_file(chromium, folder):
    """The page opened from a disk, without a server."""
    with browser.window(chromium, browser.PHONE) as (page, messages):
        page.goto((pathlib.Path(folder) / "de/index.html").resolve().as_uri())
        yield from judge("file", search(page, "muelltone"), "exchange-waste-bin", list(range(9)))
        yield from browser.check_console(messages, "file")


def check_without_script(chromium, folder):
    """Everything is there, and no field that does nothing."""
    with browser.window(chromium, browser.PHONE, script=False) as (page, _):
        page.goto((pathlib.Path(folder) / "de/index.html").resolve().as_uri())
        if page.is_visible("#q"):
            yield Finding("noscript:search", "de", "a search that cannot work is shown")
        services = page.locator("[data-dw=services] > li")
        for index in range(services.count()):
            if not services.nth(index).is_visible():
                yield Finding("noscript:services", "de", services.nth(index).inner_text())
        if not services.count():
            yield Finding("noscript:services", "de", "no services")
