"""Rows of lists with script: each new one is as the page came, whatever stands in the others when the script arrives; what has to
differ does; what is chosen beforehand is so in each new row, also of a list that may stay empty; an exit page is shown before anything else
is asked, but not because of what was not asked yet; what is wrong with a computed value is said there; different files may
have one name, and those with the same problem have it once.

    check_rows.py
"""
import contextlib
import pathlib
import re
import subprocess
import sys
import tempfile
import time

from forms import probe, server
from forms.server import FormServer
from pages import browser, site

ROOT = pathlib.Path(__file__).resolve().parents[2]
GENERATED = ROOT / "generated"
TODAY = "2026-03-02"
#: What stands in the controls of a row, by the part of the name behind its number.
CONTENT = """row => Object.fromEntries([...row.querySelectorAll('input:not([type=hidden]), select, textarea')]
    .map(control => [control.name.replace(/^.*?[.]\\d+[.]?/, ''), /radio|checkbox/.test(control.type) ? control.checked && control.value : control.value])
    .filter(([name, value]) => value))"""


class Failed(Exception):
    pass


def expect(is_so, what):
    if not is_so:
        raise Failed(what)


def rows(page, field):
    return page.locator(f"[data-field='{field}'] [data-item]")


def answers(page, field, place):
    return rows(page, field).nth(place).evaluate(CONTENT)


def press_next(page):
    page.locator("[data-next]").click()


def started(page, address):
    page.goto(address)
    page.keyboard.press("Tab")
    page.wait_for_selector("[data-running]")


def a_row_answered_before_the_script_comes(page, address):
    """The script is held back until the first row is filled in."""
    held = []
    page.route("**/wizard.js", lambda route: held.append(route))
    page.goto(f"{address}de/collect-bulky-waste/form.html")
    page.locator("[name='items.0.kind'][value=wardrobe]").check()
    page.locator("[name='items.0.quantity']").fill("7")
    page.wait_for_timeout(100)
    expect(held, "the script was not asked for")
    held.pop().continue_()
    page.wait_for_selector("[data-running]")
    page.locator("[data-field=items] > [data-part=add]").click()
    expect(answers(page, "items", 1) == {"quantity": "1"}, f"the second row holds {answers(page, 'items', 1)}")
    expect(answers(page, "items", 0) == {"kind": "wardrobe", "quantity": "7"}, f"the first row holds {answers(page, 'items', 0)}")


def a_row_that_the_server_shows_again(page, address):
    page.goto(f"{address}de/collect-bulky-waste/form.html")
    page.evaluate("""() => {
        const form = document.querySelector('form');
        const data = new URLSearchParams(new FormData(form));
        data.delete('items.0.kind');
        for (const [name, value] of Object.entries({'items.0.kind': 'wardrobe', 'items.0.quantity': '700'})) data.set(name, value);
        const sent = Object.assign(document.createElement('form'), {method: 'post', action: form.action});
        for (const [name, value] of data) sent.append(Object.assign(document.createElement('input'), {type: 'hidden', name, value}));
        document.body.append(sent);
        sent.submit();
    }""")
    page.wait_for_selector("[data-running]")
    expect(answers(page, "items", 0) == {"kind": "wardrobe", "quantity": "700"}, f"the first row holds {answers(page, 'items', 0)}")
    expect(rows(page, "items").nth(0).locator("[data-problem]").count() == 1, "the first row has no problem")
    page.locator("[data-field=items] > [data-part=add]").click()
    expect(answers(page, "items", 1) == {"quantity": "1"}, f"the second row holds {answers(page, 'items', 1)}")
    row = rows(page, "items").nth(1)
    expect(row.locator("[data-problem], [data-wrong], [aria-invalid]").count() == 0, "the second row has the problem of the first")
    missing = row.evaluate("""row => [row, ...row.querySelectorAll('[aria-describedby]')].flatMap(e => (e.getAttribute('aria-describedby') ?? '').split(' '))
        .filter(id => id && !document.getElementById(id))""")
    expect(not missing, f"the second row is described by {missing}")
    expect(page.title().startswith("Fehler: "), f"the title is {page.title()}")
    page.locator("[data-field=items] [data-item] [data-part=remove]").nth(0).click()
    expect(page.locator("[data-summary]").is_hidden(), "the problem of a row that is gone is still listed")
    expect("Fehler" not in page.title(), f"the title of a page without problems is {page.title()}")


def equal_items(page, address):
    page.goto(f"{address}de/sepa-direct-debit-mandate/form.html#f-scope--selectedPayments")
    page.wait_for_selector("[data-running]")
    page.locator("[name=scope][value=selectedPayments]").check()
    page.locator("[name='references.0']").fill("4711.000815.3")
    page.locator("[data-field=references] > [data-part=add]").click()
    page.locator("[name='references.1']").fill("4711.000815.3")
    press_next(page)
    expect(page.locator("[data-problem=unique]").count() == 1, "two equal references are let pass")
    href = page.locator("[data-summary] a", has_text=re.compile("Liste")).get_attribute("href")
    expect(page.locator(f"[id='{href[1:]}']").get_attribute("name") == "references.0", f"the problem leads to {href}")
    page.locator("[name='references.1']").fill("4711.000815.4")
    press_next(page)
    expect(page.locator("[data-problem=unique]").count() == 0, "two different references are not let pass")


def an_exit_before_all_else_is_asked(page, address):
    started(page, f"{address}de/birth-certificate-order/form.html")
    page.locator("[name=bornInTown][value=false]").check()
    press_next(page)
    expect(page.locator("[data-exit=bornElsewhere]").is_visible(), "the exit page waits for other answers")
    expect(page.locator("[data-summary]").is_hidden(), "problems are shown on an exit page")


def one_word_left(page, address):
    started(page, f"{address}de/birth-certificate-order/form.html")
    counter = page.locator("[id$=interest-count]")
    said = []
    for words in (118, 119, 121, 122):
        page.locator("[name=interest]").evaluate("""(control, text) => {
            control.value = text;
            control.dispatchEvent(new Event('input', {bubbles: true}));
        }""", " ".join(["Wort"] * words))
        said.append(counter.text_content())
    wanted = ["Noch 2 Wörter möglich", "Noch 1 Wort möglich", "1 Wort zu viel", "2 Wörter zu viel"]
    expect(said == wanted, f"the counter says {said}")


@contextlib.contextmanager
def probed(fields, pages=(), rules=None, exits=None):
    """The address of a form with one page of fields and further ones."""
    form = {"rules": rules or {}, "exits": exits or {}, "pages": {f"p{number}": {"title": {"de": f"Seite {number}"}, "fields": page} for number, page in enumerate([fields, *pages])}}
    with tempfile.TemporaryDirectory() as folder:
        probe.write(pathlib.Path(folder, "catalog"), probe.service(form))
        subprocess.run([ROOT / ".build/debug/dienstwerk", "build", f"{folder}/catalog", "--output", f"{folder}/out"], check=True, capture_output=True)
        with site.serve(f"{folder}/out/html") as address:
            yield f"{address}de/probe/form.html"


def defaults_of_a_list_that_may_stay_empty(chromium):
    label = {"label": {"de": "x"}}
    options = {"a": {"label": {"de": "a"}}, "b": {"label": {"de": "b"}}}
    guests = {"type": "list", **label, "required": False, "itemLabel": {"de": "Gast"}, "maxItems": 5, "item": {"type": "record", "fields": {
        "count": {"type": "integer", **label, "default": 2}, "meal": {"type": "choice", **label, "options": options, "default": "b"},
        "town": {"type": "text", **label, "maxLength": 9, "default": "Ort"},
        "land": {"type": "choice", **label, "options": {f"l{number}": {"label": {"de": "x"}} for number in range(12)}, "default": "l7"},
        "pets": {"type": "list", **label, "itemLabel": {"de": "Tier"}, "maxItems": 3, "item": {"type": "record", "fields": {"legs": {"type": "integer", **label, "default": 4}}}}}}}
    with probed({"guests": guests}) as address:
        with browser.window(chromium, browser.PHONE, script=False) as (page, _):
            page.goto(address)
            expect(answers(page, "guests", 0) == {}, f"without script, a row that may stay empty holds {answers(page, 'guests', 0)}")
        with browser.window(chromium, browser.PHONE) as (page, _):
            started(page, address)
            for place in (0, 1):
                page.locator("[data-field=guests] > [data-part=add]").click()
                found = page.locator(f"[data-field='guests.{place}']").evaluate(CONTENT)
                expect(found == {"count": "2", "meal": "b", "town": "Ort", "land": "l7", "pets.0.legs": "4"}, f"row {place} begins with {found}")


def problems_of_a_computed_value(chromium):
    """An error keeps the page and leads to the value, with its unit; a warning stops nobody; what is counted is not “1 Wörter”."""
    number = {"type": "integer", "label": {"de": "Zahl"}, "minimum": 0, "maximum": 90}
    total = {"type": "integer", "label": {"de": "Summe"}, "unit": "kg", "computed": "number * 2", "maximum": 80}
    rule = {"require": "total <= 50", "at": "total", "severity": "warning", "message": {"de": "Das ist viel."}}
    size = {"type": "choice", "label": {"de": "Menge"}, "computed": 'if number > 35 then "big" else "small"',
            "options": {"big": {"label": {"de": "Große Menge"}}, "small": {"label": {"de": "Kleine Menge"}}}}
    service = {"number": number, "total": total, "size": size, "many": {"type": "boolean", "label": {"de": "Viel"}, "computed": "number > 35"},
               "word": {"type": "text", "label": {"de": "Wort"}, "maxLength": 20, "words": 1, "required": False}}
    with probed(service, [{"other": {"type": "text", "label": {"de": "x"}, "maxLength": 9}}], rules={"much": rule}) as address:
        with browser.window(chromium, browser.PHONE) as (page, messages):
            page.set_default_timeout(5000)
            started(page, address)
            page.locator("[name=number]").fill("45")
            page.locator("[name=word]").fill("zwei Wörter")
            press_next(page)
            said = page.locator("[data-problem=maximum]").all_inner_texts()
            expect(len(said) == 1 and "Aus Ihren Antworten ergibt sich bei „Summe“ mehr als 80." in said[0], f"of a computed value that is too large it says {said}")
            said = page.locator("[data-problem=words]").inner_text()
            expect("auf höchstens ein Wort (jetzt 2)." in said, f"of one word it says {said}")
            page.locator("[name=word]").fill("eins")
            output = page.locator("output[name=total]")
            expect(output.text_content() == "90\u00a0kg", f"the value is shown as {output.text_content()}")
            shown = page.locator("output[name=size]").text_content(), page.locator("output[name=many]").text_content()
            expect(shown == ("Große Menge", "Ja"), f"option and truth are shown as {shown}")
            described = output.get_attribute("aria-describedby")
            expect(page.locator("[data-problem=maximum]").get_attribute("id") in described.split(), f"the value is described by {described}")
            page.locator("[data-summary] a", has_text="Summe").click()
            expect(page.evaluate("document.activeElement.name") == "total", "the problem does not lead to the value")
            page.locator("[name=number]").fill("30")
            press_next(page)
            expect(page.locator("[name=other]").is_visible(), "a warning at a computed value stops somebody")
            page.locator("[name=other]").fill("x")
            press_next(page)
            shown = page.locator("[data-review]").text_content()
            expect(all(text in shown for text in ("60\u00a0kg", "Das ist viel.", "Kleine Menge", "Nein")), f"the check of the answers says {shown}")
            expect(not messages, f"the browser says {messages}")


def exits_about_what_was_not_asked_yet(chromium):
    """Nothing on a later page makes an exit come, although nothing was answered there; something on the page itself does."""
    label = {"label": {"de": "x"}}
    text = {"type": "text", **label, "maxLength": 9, "required": False}
    later = {"email": {"type": "email", **label, "required": False},
             "guests": {"type": "list", **label, "required": False, "itemLabel": {"de": "Gast"}, "maxItems": 3, "item": {"type": "text", "maxLength": 9}},
             "number": {"type": "integer", **label, "required": False, "maximum": 9},
             "size": {"type": "integer", **label, "computed": "if number = null then 0 else number"}}
    conditions = {"noMail": "email = null", "noGuests": "guests = null", "nothing": "size = 0", "far": "number > 5 or place = \"weg\""}
    exits = {name: {"when": condition, "title": {"de": name}, "text": {"de": "Das geht nicht."}} for name, condition in conditions.items()}
    with probed({"place": text}, [later, {"last": text}], exits=exits) as address:
        with browser.window(chromium, browser.PHONE) as (page, messages):
            page.set_default_timeout(5000)

            def expect_exit(name):
                shown = page.locator("[data-exit]:visible").evaluate_all("all => all.map(exit => exit.dataset.exit)")
                expect(shown == ([name] if name else []), f"instead of {name}, the exits {shown} are shown")

            started(page, address)
            page.locator("[name=place]").fill("weg")
            press_next(page)
            expect_exit("far")
            page.locator("[data-back]").click()
            page.locator("[name=place]").fill("da")
            press_next(page)
            expect_exit(None)
            expect(page.locator("[name=email]").is_visible(), "an exit about a later answer keeps somebody")
            answers = [("noMail", "email", "a@b.de"), ("noGuests", "guests.0", "Ada"), ("nothing", "number", "6"), ("far", "number", "3")]
            for exit, name, value in answers:
                press_next(page)
                expect_exit(exit)
                page.locator("[data-back]").click()
                if not page.locator(f"[name='{name}']").count():
                    page.locator("[data-field=guests] > [data-part=add]").click()
                page.locator(f"[name='{name}']").fill(value)
            press_next(page)
            expect_exit(None)
            expect(page.locator("[name=last]").is_visible(), "an exit that does not apply keeps somebody")
            expect(not messages, f"the browser says {messages}")


def files_of_the_same_name(chromium):
    """Phones call every picture `image.jpg`: two of them are no repetition, with other answers beside them or without."""
    label = {"label": {"de": "x"}}
    file = {"type": "file", "mediaTypes": ["image/jpeg"]}
    lists = {"type": "list", **label, "unique": True, "required": False, "itemLabel": {"de": "Bild"}, "maxItems": 3}
    with probed({"pictures": {**lists, "item": file}, "damages": {**lists, "item": {"type": "record", "fields": {
            "place": {"type": "text", **label, "maxLength": 9}, "picture": {**file, **label, "required": False}}}}}) as address:
        with browser.window(chromium, browser.PHONE) as (page, messages):
            page.set_default_timeout(5000)
            started(page, address)

            def choose(name, content):
                page.locator(f"[name='{name}']").set_input_files([{"name": "image.jpg", "mimeType": "image/jpeg", "buffer": content}])

            for list_name in ("pictures", "damages"):
                for _ in range(2 - rows(page, list_name).count()):
                    page.locator(f"[data-field={list_name}] > [data-part=add]").click()
            for place, content in enumerate((b"first", b"second, larger")):
                choose(f"pictures.{place}", content)
                choose(f"damages.{place}.picture", content)
                page.locator(f"[name='damages.{place}.place']").fill("Weg")
            press_next(page)
            said = page.locator("[data-problem]").all_inner_texts()
            expect(not said, f"of different files with one name it says {said}")
            expect(page.locator("[data-review]").is_visible(), "different files with one name keep somebody on the page")
            expect(not messages, f"the browser says {messages}")


def files_with_the_same_problem(chromium):
    """Two files of the wrong kind are one sentence at their question, and one in the summary."""
    with probed({"papers": {"type": "file", "label": {"de": "x"}, "mediaTypes": ["image/jpeg"], "maxItems": 3}}) as address:
        with browser.window(chromium, browser.PHONE) as (page, messages):
            page.set_default_timeout(5000)
            started(page, address)
            page.locator("[name=papers]").set_input_files([{"name": f"{name}.txt", "mimeType": "text/plain", "buffer": b"x"} for name in "ab"])
            press_next(page)
            said = page.locator("[data-problem]").count(), page.locator("[data-summary] li").count()
            expect(said == (1, 1), f"of two files with the same problem, page and summary hold {said} sentences")
            expect(not messages, f"the browser says {messages}")


CASES = [a_row_answered_before_the_script_comes, a_row_that_the_server_shows_again, equal_items, an_exit_before_all_else_is_asked, one_word_left]
#: Each with a form of its own.
PROBES = [defaults_of_a_list_that_may_stay_empty, problems_of_a_computed_value, exits_about_what_was_not_asked_yet,
          files_of_the_same_name, files_with_the_same_problem]


def main():
    start, failures = time.monotonic(), []
    FormServer.forms = server.Forms(server.build(), TODAY)
    with site.serve(GENERATED / "html", FormServer, site.POLICY) as address, browser.chromium() as chromium:
        for case in CASES:
            with browser.window(chromium, browser.PHONE) as (page, messages):
                page.set_default_timeout(5000)
                page.clock.set_fixed_time(f"{TODAY}T12:00:00+01:00")
                try:
                    case(page, address)
                except Exception as error:
                    failures.append(f"{case.__name__}: {type(error).__name__}: {str(error).splitlines()[0]}")
                failures += [f"{case.__name__}: {message}" for message in messages if not re.search("422|Autofocus", message)]
        for case in PROBES:
            try:
                case(chromium)
            except Exception as error:
                failures.append(f"{case.__name__}: {str(error).splitlines()[0]}")
    FormServer.forms.close()
    print("\n".join(failures))
    print(f"{len(CASES + PROBES)} cases, {len(failures)} failures, {time.monotonic() - start:.0f} s")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
