"""What happens to answers between the steps: reloading, going back, other tabs and languages, toggling, sending twice, and forms
in the pages of somebody else's website.

Each scenario is one function; the catalog's own forms are used, in a browser under a strict content security policy.
"""
import json
import pathlib
import re
import sys
import time

from forms import submissions
from pages import browser, site

ROOT = pathlib.Path(__file__).resolve().parents[2]
HTML = ROOT / "generated/html"
FOREIGN = """<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Stadt</title><link rel="stylesheet" href="/foreign.css">
</head><body><h1>Aus dem Rathaus</h1><div id="content"><p>Davor</p>{0}<p>Danach</p>{1}</div></body></html>"""
FOREIGN_STYLE = """* { letter-spacing: 0 } p { color: #a0a; font-size: 9px } input { width: 20px; height: 12px; border: 0; display: none }
label { float: right; text-transform: uppercase } fieldset { border: 9px solid red; padding: 40px } button { font-size: 6px } h2 { color: white }"""


class Handler(submissions.FormHandler):
    """Also pages of another website that include forms."""

    delay = 0

    def do_POST(self):
        time.sleep(Handler.delay)
        super().do_POST()

    def do_GET(self):
        if self.path == "/foreign.css":
            return self.answer("text/css", FOREIGN_STYLE)
        if self.path.startswith("/de/aus-dem-rathaus/"):
            parts = [(HTML / "de" / name / "fragment.html").read_text() for name in ("exchange-waste-bin", "report-defect")]
            return self.answer("text/html; charset=utf-8", FOREIGN.format(*parts))
        return super().do_GET()

    def answer(self, kind, text):
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(text.encode())))
        self.end_headers()
        self.wfile.write(text.encode())


def begin(page, address, service="exchange-waste-bin", language="de", path=None):
    page.set_default_timeout(4000)
    page.goto(f"{address}{path or f'{language}/{service}/form.html'}")
    page.keyboard.press("Tab")
    page.wait_for_selector("[data-running]")


def check(page, name, value):
    page.locator(f'[name="{name}"][value="{value}"]').check(force=True)


def first_step(page, kind="residual", sizes=("l60", "l120")):
    check(page, "role", "owner")
    check(page, "kind", kind)
    check(page, "currentSize", sizes[0])
    check(page, "newSize", sizes[1])


def go_on(page):
    page.locator("[data-next]:visible").first.click()
    page.wait_for_timeout(100)


def chosen(page, name):
    return page.evaluate("n => document.querySelector(`[name='${n}']:checked`)?.value ?? null", name)


def keeps_answers_and_place_on_reload(page, address):
    begin(page, address)
    first_step(page, "organic", ("l120", "l60"))
    check(page, "hasCompost", "true")
    go_on(page)
    page.locator('[name="street"]').fill("Am Wall 1")
    title = page.title()
    page.reload()
    page.wait_for_selector("[data-running]")
    assert page.title() == title, page.title()
    assert page.locator('[name="street"]').input_value() == "Am Wall 1"
    page.go_back()
    page.wait_for_timeout(100)
    assert chosen(page, "hasCompost") == "true"
    assert page.locator('[name="hasCompost"]').first.is_visible()
    page.go_forward()
    page.wait_for_timeout(100)
    assert page.title() == title


def toggling_brings_an_answer_back(page, address):
    begin(page, address)
    first_step(page, "organic", ("l120", "l60"))
    check(page, "hasCompost", "true")
    check(page, "kind", "paper")
    assert not page.locator('[name="hasCompost"]').first.is_visible()
    problems = page.evaluate("async () => (await import('/assets/form.js')).forms.get(document.querySelector('[data-frame]')).problems().map(p => p.pointer)")
    assert "/hasCompost" not in problems, problems
    check(page, "kind", "organic")
    assert page.locator('[name="hasCompost"]').first.is_visible()
    assert chosen(page, "hasCompost") == "true"


def tabs_do_not_know_of_one_another(page, address):
    begin(page, address)
    first_step(page)
    other = page.context.new_page()
    begin(other, address)
    assert chosen(other, "kind") is None
    other.close()


def another_language_has_the_answers(page, address):
    begin(page, address, "collect-bulky-waste")
    page.locator('[name="volume"]').fill("1,5")
    page.goto(f"{address}en/collect-bulky-waste/form.html")
    page.wait_for_selector("[data-running]")
    assert page.locator('[name="volume"]').input_value() == "1.5", page.locator('[name="volume"]').input_value()


def keeps_no_account_number(page, address):
    begin(page, address, "sepa-direct-debit-mandate")
    page.evaluate(
        """() => { for (const e of document.querySelectorAll('form input[type=text]')) { e.value = 'Kim ' + e.name; e.dispatchEvent(new Event('input', {bubbles: true})); } }""")
    draft = page.evaluate("JSON.stringify({...sessionStorage, ...localStorage}) + document.cookie")
    assert "Kim " in draft and "iban" in page.evaluate("document.querySelector('[data-sensitive] input').name")
    assert "iban" not in json.loads(json.loads(draft)["dienstwerk sepa-direct-debit-mandate"])["values"].__str__(), draft


def what_is_not_kept_is_asked_for_again(page, address):
    begin(page, address, "sepa-direct-debit-mandate")
    page.evaluate("document.querySelector('[data-sensitive] input').value = 'DE02120300000000202051'")
    page.evaluate("document.querySelector('[data-sensitive] input').dispatchEvent(new Event('input', {bubbles: true}))")
    place = page.evaluate("document.querySelector('[data-sensitive]').closest('[data-page]').dataset.page")
    # As if the person had gone on to the page with all answers.
    page.evaluate("history.replaceState({...history.state, 'sepa-direct-debit-mandate': '/check'}, '')")
    page.reload()
    page.wait_for_selector("[data-running]")
    state = page.evaluate("""() => { const box = document.querySelector('[data-sensitive]'); return {
        said: box.querySelector('[data-problem=lost]')?.innerText,
        shown: [...document.querySelectorAll('[data-page]:not([hidden])')].map(e => e.dataset.page)} }""")
    assert "nicht gespeichert" in (state["said"] or "") and state["shown"] == [place], (state, place)


def works_without_storage(page, address):
    page.add_init_script("Object.defineProperty(window, 'sessionStorage', {get() { throw new DOMException('no', 'SecurityError'); }})")
    begin(page, address)
    first_step(page)
    go_on(page)
    assert "Schritt 2" in page.title(), page.title()


def sends_once(page, address):
    begin(page, address, "report-defect")
    Handler.received.clear()
    Handler.delay = 0.4
    fill_defect(page)
    page.locator("[data-send]").dblclick(no_wait_after=True)
    is_sent_once(page, address)


def waits_for_a_slow_line(page, address):
    """A large file takes its time: pressed again after some seconds, it is not sent again. Time goes fifty times as fast."""
    page.add_init_script("{ const wait = setTimeout; window.setTimeout = (call, time, ...rest) => wait(call, time / 50, ...rest); }")
    begin(page, address, "report-defect")
    Handler.received.clear()
    fill_defect(page)
    Handler.delay = 1.5
    page.evaluate("for (const time of [0, 30_000]) setTimeout(() => document.querySelector('[data-send]').click(), time)")
    is_sent_once(page, address)


def is_sent_once(page, place):
    """Whether one submission comes, and the next form begins anew."""
    page.wait_for_url("**/forms/report-defect")
    Handler.delay = 0
    assert len(Handler.received) == 1, len(Handler.received)
    page.goto(f"{place}de/report-defect/form.html")
    page.wait_for_timeout(300)
    assert page.locator('[name="street"]').input_value() == "", "the next form begins with the answers of the last"


def what_is_typed_meanwhile_stays(page, address):
    """Reloaded over a slow line, the first step can be filled in before the script has come."""
    begin(page, address, "sepa-direct-debit-mandate")
    page.locator('[name="payer.givenName"]').first.fill("Anna")
    page.locator('[name="payer.familyName"]').first.fill("Ohm")
    page.route("**/wizard.js", lambda route: (time.sleep(0.5), route.continue_()))
    page.reload(wait_until="commit")
    page.locator('[name="payer.givenName"]').first.fill("Berta")
    page.wait_for_selector("[data-running]")
    page.wait_for_timeout(100)
    names = [page.locator(f'[name="payer.{name}"]').first.input_value() for name in ("givenName", "familyName")]
    assert names == ["Berta", "Ohm"], names


def fill_defect(page):
    example = json.loads((ROOT / "generated/examples/report-defect/darkStreetLight.json").read_text())
    values = dict(submissions.controls(example["answers"], submissions.kinds_of_fields(example["service"])))
    for _ in range(10):
        for name, value in values.items():
            for control in page.locator(f'[name="{name}"]').all():
                if control.is_visible() or control.evaluate("e => /radio|checkbox/.test(e.type) && !e.closest('[hidden]')"):
                    kind = control.evaluate("e => e.type")
                    if kind in ("radio", "checkbox"):
                        if control.get_attribute("value") == value:
                            control.check(force=True)
                    elif kind.startswith("select"):
                        control.select_option(value)
                    else:
                        control.fill(value)
        if page.locator("[data-send]").is_visible():
            return
        go_on(page)
    raise AssertionError("the check of the answers does not come: " + page.title())


def changes_lead_back_to_the_check(page, address):
    begin(page, address, "report-defect")
    fill_defect(page)
    page.locator("[data-review] a").first.click()
    assert page.evaluate("document.activeElement.name") == "danger"
    go_on(page)
    assert page.locator("[data-send]").is_visible(), page.title()


def an_exit_stops_and_lets_back(page, address):
    begin(page, address)
    first_step(page)
    check(page, "role", "tenant")
    go_on(page)
    assert "Vermieter" in page.title(), page.title()
    assert not page.locator("[data-next]").is_visible()
    assert page.evaluate("document.activeElement.tagName") == "H2"
    page.locator("[data-back]").click()
    check(page, "role", "owner")
    go_on(page)
    assert "Schritt 2" in page.title(), page.title()


def an_exit_that_does_not_apply_any_more_is_not_come_back_to(page, address):
    begin(page, address)
    first_step(page)
    check(page, "role", "tenant")
    go_on(page)
    exits = page.locator("[data-exit]:visible")
    page.reload()
    page.wait_for_selector("[data-running]")
    assert exits.count() == 1, "an exit that applies is gone after reloading"
    page.go_back()
    page.wait_for_timeout(100)
    page.go_forward()
    page.wait_for_timeout(100)
    assert exits.count() == 1, "an exit that applies is not come back to"
    page.go_back()
    page.wait_for_timeout(100)
    check(page, "role", "owner")
    page.go_forward()
    page.wait_for_timeout(100)
    assert exits.count() == 0 and "Schritt 1" in page.title(), page.title()
    assert page.locator("[data-next]").is_visible()
    page.reload()
    page.wait_for_selector("[data-running]")
    assert exits.count() == 0 and "Schritt 1" in page.title(), page.title()


def rows_come_and_go(page, address):
    begin(page, address, "collect-bulky-waste")
    add = page.locator("[data-part=add]").first
    add.click()
    add.click()
    assert page.locator("[data-item]").count() == 3
    page.locator('[name="items.1.quantity"]').fill("5")
    page.locator("[data-part=remove]").first.click()
    assert page.locator("[data-item]").count() == 2
    titles = page.locator("[data-title]").all_inner_texts()
    assert titles == ["Gegenstand 1", "Gegenstand 2"], titles
    assert page.locator("[data-status]").inner_text() == "Gegenstand 1 entfernt"
    assert page.evaluate("document.activeElement.name").startswith("items.1.")
    page.reload()
    page.wait_for_selector("[data-running]")
    assert page.locator('[name="items.1.quantity"]').input_value() == "5"
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)")
    assert len(ids) == len(set(ids))


def rows_are_there_again_after_going_back(page, address):
    begin(page, address, "collect-bulky-waste")
    page.locator("[data-part=add]").first.click()
    for row in range(2):
        page.locator(f'[name="items.{row}.quantity"]').fill("5")
    page.goto(f"{address}de/collect-bulky-waste/index.html")
    page.go_back()
    page.wait_for_selector("[data-running]")
    rows = page.evaluate("[...document.querySelectorAll('[data-item]')].map(row => [row.dataset.item, row.hidden])")
    assert rows == [["0", False], ["1", False]], rows


def counts_what_is_left(page, address):
    begin(page, address)
    first_step(page)
    go_on(page)
    page.locator("textarea").first.fill("🗑 " * 75)
    assert "Noch 5 Wörter" in page.locator(".dw-counter:visible").first.inner_text(), page.locator(".dw-counter").first.inner_text()
    page.locator("textarea").first.press("Tab")
    page.wait_for_timeout(1200)
    assert "5" in page.locator("[data-status]").inner_text()


def without_the_rest_of_the_script_the_page_is_complete(page, address):
    page.route("**/wizard.js", lambda route: route.abort())
    is_complete(page, address)


def with_the_script_of_another_version_the_page_is_complete(page, address):
    """The catalog was published anew while the page was open."""
    def publish(route):
        answer = route.fetch()
        route.fulfill(response=answer, body=re.sub(r'hash: ?"[0-9a-f]{8}', 'hash:"00000000', answer.text()))
    page.route("**/forms/exchange-waste-bin.js", publish)
    is_complete(page, address)


def is_complete(page, place):
    """Whether a page is as it is without script, and can be sent."""
    page.goto(f"{place}de/exchange-waste-bin/form.html")
    title, conditions = page.evaluate("""async () => {
        const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
        return [page.title, page.querySelectorAll('[data-plain]').length];
    }""")
    page.keyboard.press("Tab")
    page.wait_for_selector("[data-next]", state="hidden")
    assert page.locator('[name="street"]').is_visible()
    assert page.title() == title, page.title()
    assert page.locator("[data-plain]").count() == conditions
    assert page.locator("[data-exit]").first.is_visible()
    ids = page.evaluate("[...document.querySelectorAll('[aria-describedby]')].flatMap(e => e.getAttribute('aria-describedby').split(' '))"
                        ".filter(id => !document.getElementById(id))")
    assert not ids, ids
    Handler.received.clear()
    page.locator("[data-send]").click()
    page.wait_for_url("**/forms/exchange-waste-bin")
    assert len(Handler.received) == 1


def forms_stand_in_a_foreign_page(page, address):
    begin(page, address, path="de/aus-dem-rathaus/index.html")
    page.wait_for_function("document.querySelectorAll('[data-running]').length === 2")
    assert page.locator("#content > p").first.evaluate("e => getComputedStyle(e).color") == "rgb(170, 0, 170)", "the page around has changed"
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)")
    assert len(ids) == len(set(ids)), "ids occur twice"
    first, second = page.locator("[data-frame]").all()
    box = first.locator("[name=role]").first.evaluate("e => { const s = getComputedStyle(e), b = e.getBoundingClientRect(); return [s.display, b.width] }")
    assert box[0] != "none" and box[1] >= 20, box
    width = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    assert width[0] <= width[1], f"the page scrolls sideways: {width}"
    assert second.locator("[data-next]").evaluate("e => e.getBoundingClientRect().height") >= 44
    assert first.locator("h2:visible").first.evaluate("e => getComputedStyle(e).color") != "rgb(255, 255, 255)"
    second.locator("[data-next]").click()
    page.wait_for_timeout(100)
    assert second.locator("[data-summary]").is_visible() and not first.locator("[data-summary]").is_visible()
    first_step(page)
    first.locator("[data-next]").click()
    page.wait_for_timeout(100)
    assert first.locator("[name=street]").is_visible()
    assert second.locator("[data-summary]").is_visible()
    axe = browser.read_axe(ROOT)
    found = [finding for finding in browser.check_axe(page, "foreign", axe)
             if not any(rule in finding.rule for rule in ("region", "landmark", "color-contrast"))]
    assert not found, found
    assert not list(browser.check_targets(page, "foreign"))


def main():
    start, failures = time.monotonic(), []
    scenarios = [value for name, value in globals().items()
                 if callable(value) and getattr(value, "__code__", None) and value.__code__.co_varnames[:2] == ("page", "address") and name not in ("begin",)]
    with site.serve(HTML, Handler) as address, browser.chromium() as chromium:
        for scenario in scenarios:
            with browser.window(chromium, browser.PHONE) as (page, messages):
                try:
                    scenario(page, address)
                except Exception as error:
                    failures.append(f"{scenario.__name__}, line {error.__traceback__.tb_next.tb_lineno}: {type(error).__name__} {str(error)[:300]}")
                expected = scenario.__name__.endswith("the_page_is_complete")
                failures += [f"{scenario.__name__}: {message}" for message in messages if not expected]
    print("\n".join(failures))
    print(f"{len(scenarios)} scenarios, {len(failures)} failures, {time.monotonic() - start:.0f} s")
    sys.exit(1 if failures or len(scenarios) < 12 else 0)


if __name__ == "__main__":
    main()
