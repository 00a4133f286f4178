"""Answers that stand in later questions: what is typed appears there at once, as text, and the words come back without it.

A form is compiled that has such places for every kind of answer, in records, in the items of a list and in the title of a page; it is
filled in with script in a browser, in both web designs. Without script, the catalog's own forms are shown again by a server of generated
Swift; with a place for each of their answers, the script and the server show the same.
"""
import json
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.parse

from forms import probe, server, submissions
from forms.server import Forms
from pages import browser, kern, site

ROOT = pathlib.Path(__file__).resolve().parents[2]
GENERATED = ROOT / "generated"
DESIGNS = {"dienstwerk": ({}, site.POLICY), "kern": ({"webDesign": "kern", "styleSheets": ["/kern.css"]}, kern.POLICY)}
#: What people type instead of what is asked for.
TYPED_WRONGLY = [
    "  a  b  ", "eins\n\nzwei\ndrei\n", "<b>x</b>&amp;", "\u202Egnp", "1.234,50", "1234.5", "-3", "1,5", "00012", "abc", "a@b.example", "8.30 Uhr", "25:00",
    "31", "2024", "DE89 3704 0044 0532 0130 00", "de89370400440532013000", "https://x.example/ä", "a" * 3000, "🗑" * 50, "{name|x}", "٣",
]
HOSTILE = "<b>\"x\" onload='y'</b>&amp;\u202Egnp {other|z}"


def label(text):
    return {"de": text}


def field(kind, text, **more):
    return {"type": kind, "label": label(text), **more}


FIELDS = {
    "name": field("text", "Name", maxLength=300),
    "kind": field("choice", "Art", options={"red": label("Rote Tonne"), "blue": label("Blaue Tonne")}),
    "kinds": field("choices", "Arten", options={"a": label("Apfel"), "b": label("Birne"), "c": label("Kirsche")}),
    "amount": field("money", "Betrag", minimum="0.00", maximum="1000.00", when="wanted"),
    "count": field("integer", "Anzahl", minimum=0, maximum=50),
    "wanted": field("boolean", "Gewünscht"),
    "day": field("date", "Tag"),
    "time": field("time", "Uhrzeit"),
    "double": field("integer", "Doppelt", minimum=0, maximum=100, computed="count * 2"),
    "agreed": {"type": "consent", "label": label("Zustimmung"), "text": label("Ich stimme zu."), "required": False},
    "person": field("record", "Person", fields={
        "first": field("text", "Vorname", maxLength=40),
        "second": field("text", "Zweiter Name zu {first|dem ersten} und {name|ohne}", maxLength=40),
    }),
}
looked_at = []
# What is asked, what is typed, and what the later question then shows.
TYPED = [
    ("name", "Bello", "Bello"), ("name", HOSTILE, HOSTILE), ("count", "12", "12"), ("time", "8.30 Uhr", "8.30 Uhr"),
    ("amount", "12,50", "12,50\u00A0€"), ("person.first", "Ada", "Ada"),
]


def definition():
    order = ["name", "kind", "kinds", "count", "wanted", "amount", "day", "time", "double", "agreed", "person"]
    asked = order[:-1] + ["person.first"]
    later = {f"after{place}": field("text", f"Zu {{{name}|Ersatz {place}}}?", maxLength=10, required=False) for place, name in enumerate(asked)}
    later["children"] = field("list", "Kinder", itemLabel=label("Kind"), minItems=1, maxItems=5, item={"type": "record", "fields": {
        "name": field("text", "Name", maxLength=40),
        "age": field("integer", "Alter von {name|dem Kind} bei {person.first|Ihnen}", minimum=0, maximum=20, hint=label("Heute, {{nicht}} {name|es}")),
        # A list in an item with the name of the list around it.
        "children": field("list", "Kinder von {name|dem Kind}", itemLabel=label("Kind"), required=False, maxItems=2, item={"type": "record", "fields": {
            "first": field("text", "Vorname", maxLength=40, required=False),
            "last": field("text", "Name von {first|dem Kind} von {name|dem Kind}", maxLength=40, required=False),
        }}),
    }})
    return asked, probe.service({"pages": {
        "one": {"title": label("Eins"), "fields": {name: FIELDS[name] for name in order}},
        "two": {"title": label("Fragen zu {name|Ihnen}"), "fields": later},
    }})


def main():
    start, failures = time.monotonic(), []
    for design, (more, policy) in DESIGNS.items():
        failures += [f"{design}: {failure}" for failure in in_a_browser(more, policy)]
    failures += shown_again()
    failures += same_on_a_server()
    print("\n".join(failures))
    print(f"{len(looked_at)} places looked at, {len(failures)} failures, {time.monotonic() - start:.0f} s")
    sys.exit(1 if failures else 0)


def in_a_browser(more, policy):
    asked, service = definition()
    with tempfile.TemporaryDirectory() as folder:
        catalog = pathlib.Path(folder, "catalog")
        probe.write(catalog, service, **more)
        subprocess.run([ROOT / ".build/debug/dienstwerk", "build", catalog, "--output", f"{folder}/out"], check=True, stdout=subprocess.DEVNULL)
        if more:
            shutil.copy(ROOT / ".venv-tests/tools/kern.min.css", f"{folder}/out/html/kern.css")
        with site.serve(f"{folder}/out/html", policy=policy) as address, browser.chromium() as chromium:
            for look, size in ((with_script, browser.PHONE), (in_items, browser.PHONE), (in_the_title, browser.PHONE), (with_long_answers, browser.NARROW)):
                with browser.window(chromium, size, script=True) as (page, messages):
                    begin(page, address, "probe")
                    yield from (f"{look.__name__}: {failure}" for failure in look(page, asked))
                    yield from messages
            with browser.window(chromium, browser.PHONE, script=False) as (page, messages):
                page.goto(f"{address}de/probe/form.html")
                if "Zu Ersatz 0?" not in page.content().replace("</bdi>", "").replace('<bdi data-pipe="name" data-otherwise="Ersatz 0">', ""):
                    yield "without script: the words are not there"
                yield from messages


def begin(page, address, service, language="de"):
    page.set_default_timeout(4000)
    page.goto(f"{address}{language}/{service}/form.html")
    page.keyboard.press("Tab")
    page.wait_for_selector("[data-running]")


def label_of(page, name):
    """What somebody reads in front of a control, also one on a page that is not shown."""
    return page.evaluate("""name => { const control = document.querySelector(`[name="${name}"]`);
        return (control.labels[0] ?? control.closest('[data-field]').querySelector('legend')).textContent.trim(); }""", name)


def expect(page, name, wanted):
    looked_at.append(name)
    if wanted not in (found := label_of(page, name)):
        yield f"{name} is labelled {found!r}, not with {wanted!r}"


def with_script(page, asked):
    for place in range(len(asked)):
        yield from expect(page, f"after{place}", f"Zu Ersatz {place}?")
    page.locator('[name="wanted"][value="true"]').check(force=True)
    yield from expect(page, f"after{asked.index('wanted')}", "Zu Ja?")
    for name, text, shown in TYPED:
        page.locator(f'[name="{name}"]').fill(text)
        yield from expect(page, f"after{asked.index(name)}", f"Zu {shown}?")
    yield from expect(page, f"after{asked.index('double')}", "Zu 24?")
    yield from expect(page, "person.second", f"Zweiter Name zu Ada und {HOSTILE}")
    if page.evaluate("document.querySelectorAll('[data-pipe] *').length"):
        yield "an answer has become an element"
    for value in ("a", "c"):
        page.locator(f'[name="kinds"][value="{value}"]').check(force=True)
    yield from expect(page, f"after{asked.index('kinds')}", "Zu Apfel, Kirsche?")
    page.locator('[name="kind"][value="blue"]').check(force=True)
    yield from expect(page, f"after{asked.index('kind')}", "Zu Blaue Tonne?")
    for part, value in (("day", "3"), ("month", "10"), ("year", "2026")):
        page.locator(f'[name="day.{part}"]').fill(value)
    yield from expect(page, f"after{asked.index('day')}", "Zu 3. Oktober 2026?")
    page.locator('[name="agreed"]').check(force=True)
    yield from expect(page, f"after{asked.index('agreed')}", "Zu Ja, bestätigt?")
    page.locator('[name="agreed"]').uncheck(force=True)
    yield from expect(page, f"after{asked.index('agreed')}", f"Zu Ersatz {asked.index('agreed')}?")
    # What cannot be read, does not apply, or is taken back, is not shown.
    page.locator('[name="day.month"]').fill("13")
    yield from expect(page, f"after{asked.index('day')}", f"Zu Ersatz {asked.index('day')}?")
    page.locator('[name="wanted"][value="false"]').check(force=True)
    yield from expect(page, f"after{asked.index('amount')}", f"Zu Ersatz {asked.index('amount')}?")
    page.locator('[name="count"]').fill("zwölf")
    yield from expect(page, f"after{asked.index('double')}", f"Zu Ersatz {asked.index('double')}?")
    page.locator('[name="name"]').fill("")
    yield from expect(page, "after0", "Zu Ersatz 0?")


def in_items(page, _):
    """Each item shows its own answers, also one that was added."""
    add, remove = ("[...document.querySelectorAll('[data-part=%s]')].filter(e => e.closest('[data-list]').dataset.field === 'children')" % part
                   for part in ("add", "remove"))
    page.evaluate(f"{add}[0].click()")
    page.evaluate(f"{add}[0].click()")
    names = page.evaluate("[...document.querySelectorAll('[name^=\"children.\"][name$=\".name\"]')].map(e => e.name)")
    if len(names) != 3:
        yield f"{names} after two were added"
    for number, name in enumerate(names):
        type_at(page, name, f"Kind {number}")
    type_at(page, "person.first", "Ada")
    for number, name in enumerate(names):
        age = name.replace(".name", ".age")
        yield from expect(page, age, f"Alter von Kind {number} bei Ada")
        hint = page.evaluate("""name => { const e = document.querySelector(`[name="${name}"]`);
            return e.getAttribute('aria-describedby').split(' ').map(id => document.getElementById(id).textContent).join(' '); }""", age)
        if f"Heute, {{nicht}} Kind {number}" not in hint:
            yield f"the hint of {age} is {hint!r}"
    page.evaluate(add.replace("'children'", "'children.1.children'") + "[0].click()")
    inner = page.evaluate("[...document.querySelectorAll('[name^=\"children.1.children.\"][name$=\".first\"]')].map(e => e.name)")
    type_at(page, inner[0], "Enkel")
    yield from expect(page, inner[0].replace(".first", ".last"), "Name von Enkel von Kind 1")
    page.evaluate(f"{remove}[1].click()")
    for number in (0, 2):
        yield from expect(page, names[number].replace(".name", ".age"), f"Alter von Kind {number} bei Ada")


def type_at(page, name, text):
    page.evaluate("""([name, text]) => { const e = document.querySelector(`[name="${name}"]`); e.value = text;
        e.dispatchEvent(new Event('input', { bubbles: true })); }""", [name, text])


def fill_in_the_first_page(page, text):
    for name, typed in (("name", text), ("count", "1"), ("time", "8:30"), ("person.first", "Ada"), ("person.second", "Bo")):
        page.locator(f'[name="{name}"]').fill(typed)
    for name, value in (("kind", "red"), ("kinds", "a"), ("wanted", "false")):
        page.locator(f'[name="{name}"][value="{value}"]').check(force=True)
    for part, value in (("day", "3"), ("month", "10"), ("year", "2026")):
        page.locator(f'[name="day.{part}"]').fill(value)
    page.locator("[data-next]").click()


def in_the_title(page, _):
    """The heading of a step, the title of the window, the check of the answers, and all of it after a reload."""
    fill_in_the_first_page(page, "Bello")
    for moment in ("typed", "reloaded"):
        page.wait_for_selector("[data-running]")
        heading = page.locator("[data-page=two] h2")
        heading.wait_for(state="visible")
        if "Fragen zu Bello" not in heading.text_content():
            yield f"{moment}: the heading is {heading.text_content()!r}"
        if "Fragen zu Bello" not in page.title():
            yield f"{moment}: the title is {page.title()!r}"
        if moment == "typed":
            page.reload()
    type_at(page, "children.0.name", "Cleo")
    type_at(page, "children.0.age", "3")
    page.locator("[data-next]").click()
    review = page.locator("[data-check]")
    review.wait_for(state="visible")
    text = review.text_content()
    for wanted in ("Fragen zu Bello", "Alter von Cleo bei Ada", "Zu Rote Tonne?"):
        if wanted not in text:
            yield f"the check of the answers does not say {wanted!r}"
    if "Fragen zu Ihnen" in text or "Ersatz 0" in text:
        yield "the check of the answers holds the words of what was answered"


def with_long_answers(page, asked):
    """Answers without a place to break them leave no window too narrow; what they do to questions bothers no program that reads aloud."""
    fill_in_the_first_page(page, "x" * 300)
    for where in ("two", "one"):
        page.locator(f"[data-page={where}] h2").wait_for(state="visible")
        yield from map(str, browser.check_room(page, where))
        yield from map(str, browser.check_axe(page, where, browser.read_axe(ROOT)))
        if where == "two":
            page.go_back()
    page.go_forward()
    page.locator("[data-page=two] h2").wait_for(state="visible")
    if "x" * 300 not in page.title():
        yield f"forward: the title is {page.title()!r}"


def same_on_a_server():
    """Each answer of the catalog's forms, right ones and wrong ones, as the script shows it and as a server does."""
    chance = random.Random("piping")
    with tempfile.TemporaryDirectory() as folder:
        html = shutil.copytree(GENERATED / "html", pathlib.Path(folder, "html"))
        pages = sorted((html / "de").glob("*/form.html")) + [html / "en/register-dog/form.html"]
        for path in pages:
            path.write_text(with_a_place_for_each_answer(path.read_text()))
        forms = Forms(server.build(), "2026-05-05", html)
        with site.serve(html) as address, browser.chromium() as chromium:
            for path in pages:
                language, service = path.parts[-3:-1]
                kinds = submissions.kinds_of_fields(service)
                examples = [json.loads(file.read_text())["answers"] for file in sorted((GENERATED / "examples" / service).glob("*.json"))]
                for number in range(4):
                    with browser.window(chromium, browser.PHONE) as (page, messages), browser.window(chromium, browser.PHONE, script=False) as (shown, _):
                        begin(page, address, service, language)
                        page.evaluate(TYPE, [typed(chance.choice(examples), kinds), wrong(page, chance) if number else {}])
                        page.wait_for_timeout(50)
                        pairs = [(name, value) for name, value in page.evaluate(SENT) if name != "_step"] + [("_step", "change")]
                        shown.set_content(forms.ask(service, urllib.parse.urlencode(pairs).encode())[3].decode())
                        by_script, by_server = page.evaluate(PLACES), shown.evaluate(PLACES)
                        looked_at.extend(by_script)
                        for name, text in by_script.items():
                            if text != by_server.get(name):
                                yield f"{language}/{service}: {name} is {text[:60]!r} by the script and {by_server.get(name)!r:.60} by the server"
                        yield from messages
        forms.close()


#: Types into controls, then what is wrong over it.
TYPE = """all => { for (const [name, value] of all.flatMap(Object.entries)) {
    const values = [value].flat();
    for (const control of document.querySelectorAll(`[name="${name}"]`)) {
        if (control.type === 'file') continue;
        if (/radio|checkbox/.test(control.type)) control.checked = values.includes(control.value); else control.value = values[0] ?? '';
        control.dispatchEvent(new Event('input', { bubbles: true }));
    } } }"""
SENT = """() => [...new FormData(document.querySelector('[data-places]').closest('form'))].filter(([, value]) => typeof value === 'string')
    .map(([name, value]) => [name, value.replace(/\\r?\\n/g, '\\r\\n')])"""
PLACES = "() => Object.fromEntries([...document.querySelectorAll('[data-places] bdi')].map(e => [e.dataset.pipe, e.textContent]))"


def with_a_place_for_each_answer(html):
    names = {re.sub(r"\.(day|month|year)$", "", name) for name in re.findall(r'<(?:input|select|textarea|output)[^>]* name="([^_"][^"]*)"', html)}
    # Nothing can name what stands in an item of a list from outside.
    places = "".join(f'<bdi data-pipe="{name}" data-otherwise="-">-</bdi> ' for name in sorted(names) if not re.search(r"\.\d+(\.|$)", name))
    return f"<p data-places>{places}</p></form>".join(html.rsplit("</form>", 1))


def typed(answers, kinds):
    return {name: value for name, value in submissions.controls(answers, kinds) if "PurePath" not in repr(value) and "PosixPath" not in repr(value)}


def wrong(page, chance):
    texts = page.evaluate("[...document.querySelectorAll('form textarea, form input')].filter(e => /text|mail|tel|url/.test(e.type)).map(e => e.name)")
    return {name: chance.choice(TYPED_WRONGLY) for name in chance.sample(texts, min(8, len(texts)))}


def shown_again():
    """A server without script: answers in the questions of a page with problems, each as the text that it is."""
    rows = {f"children.{row}.name.givenName": f"Kind {row}" for row in range(6)}
    wanted = [
        ("register-dog", {"dogName": HOSTILE}, ["Seit wann halten Sie " + HOSTILE + " in Hellenbeck?", "Sind Sie mit " + HOSTILE + " zugezogen?"]),
        ("register-dog", {"dogName": "  "}, ["Seit wann halten Sie den Hund in Hellenbeck?"]),
        ("renew-benefit-card", {"hasChildren": "true", **rows}, [f"Geburtsdatum von Kind {row}" for row in range(6)]),
        ("renew-benefit-card", {"hasChildren": "false", **rows}, ["Geburtsdatum von Ihrem Kind"]),
    ]
    forms = Forms(server.build(), "2026-05-05")
    with browser.chromium() as chromium:
        for service, answers, texts in wanted:
            status, _, _, html = forms.ask(service, urllib.parse.urlencode([*server.envelope(service), *answers.items()]).encode())
            if status != 422:
                yield f"{service} with {answers} is answered with {status}"
            with browser.window(chromium, browser.PHONE, script=False) as (page, _):
                page.set_content(html.decode())
                labels = [text.strip() for text in page.locator("legend, label").all_text_contents()]
                for text in texts:
                    if text not in labels:
                        yield f"{service} with {answers} has no question {text!r}"
                if page.locator("[data-pipe] *").count():
                    yield f"{service}: an answer has become an element"
    forms.close()


if __name__ == "__main__":
    main()
