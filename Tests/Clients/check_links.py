"""Links in texts to the pages and questions of a form lead to what they name: with script to the step that it is on, without one to its
place on the page.

A form is compiled that has every kind of question, alone and in records, and names that could be taken for one another; its topic page
and its form link to all of them. A browser then follows each link, goes back and forward, and uses the link that skips the banner.
"""
import concurrent.futures
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.parse

from forms import probe
from pages import browser

ROOT = pathlib.Path(__file__).resolve().parents[2]
WEBSITE = probe.CATALOG["website"]
FORM, INDEX = f"{WEBSITE}/de/probe/form.html", f"{WEBSITE}/de/probe/index.html"
#: The topic page leads to the form from where it stands itself.
IN_INDEX = r'href="(\.\./probe/form\.html#[^"]*)"'
DESIGNS = {"dienstwerk": {}, "kern": {"webDesign": "kern", "styleSheets": ["/kern.css"]}}
FOCUSED = "() => document.activeElement?.closest('[data-page]')?.dataset.page"
SHOWN = "() => [...document.querySelectorAll('[data-page]')].filter(page => page.checkVisibility()).map(page => page.dataset.page).join()"


def label(text):
    return {"de": text}


def field(kind, **more):
    return {"type": kind, "label": label(kind), "required": False, **more}


OPTIONS = {"options": {"a": label("Apfel"), "b": label("Birne")}}
ITEM = {"type": "record", "fields": {"name": field("text", maxLength=20), "inner": field("record", fields={"deep": field("boolean")})}}
FIELDS = {
    "text": field("text", maxLength=20), "long": field("text", maxLength=900, lines=3), "integer": field("integer", minimum=0, maximum=9),
    "decimal": field("decimal", scale=1, minimum="0", maximum="9"), "money": field("money", minimum="0.00", maximum="9.00"),
    "boolean": field("boolean"), "choice": field("choice", **OPTIONS), "choices": field("choices", **OPTIONS),
    "consent": field("consent", text=label("Ja.")), "date": field("date"), "time": field("time"), "email": field("email"),
    "phone": field("phone"), "url": field("url"), "iban": field("iban"), "bic": field("bic"), "postalCode": field("postalCode"),
    "file": field("file", mediaTypes=["application/pdf"], maxSize="1 MB"),
    "sum": {"type": "integer", "label": label("Summe"), "minimum": 0, "maximum": 99, "computed": "integer + 1"},
    "note": {"type": "note", "text": label("Hinweis.")},
    "list": field("list", itemLabel=label("Ding"), maxItems=3, item=ITEM),
    "names": field("list", itemLabel=label("Name"), maxItems=3, item={"type": "text", "maxLength": 20}),
    "record": field("record", fields={
        "inner": field("record", fields={"deep": field("boolean"), "deeper": field("list", itemLabel=label("Ding"), maxItems=2, item=ITEM)}),
        "day": field("date"), "word": {"type": "note", "text": label("Wort.")},
    }),
    # A page is called like a part of this one.
    "page": field("text", maxLength=20, hint=label("Seite.")),
}
#: Not asked here, and on a page with questions that are.
SHY = {"shy": field("text", maxLength=20, when="start"), "shyRecord": field("record", when="start", fields={"deep": field("boolean")})}


def paths(fields, prefix=""):
    for name, field in fields.items():
        yield prefix + name
        if field["type"] == "record":
            yield from paths(field["fields"], f"{prefix}{name}.")


def definition():
    targets = {f"field:{path}": "second" for path in paths(FIELDS)} | {"page:second": "second", "page:hint": "hint", "field:last": "hint"}
    links = [f"[{place}]({target})" for place, target in enumerate(targets)]
    text = label("\n".join(f"- {link}" for link in links))
    service = probe.service({"pages": {
        "first": {"title": label("Eins"), "fields": {"start": field("boolean"), "links": {"type": "note", "text": text}}},
        "second": {"title": label("Zwei"), "fields": FIELDS | SHY},
        "hint": {"title": label("Drei"), "fields": {"last": field("text", maxLength=20, hint=label("Ende."))}},
        "never": {"title": label("Vier"), "fields": {"hidden": field("text", maxLength=20, when="start")}},
    }}, procedure=[label("[Verdeckt](field:hidden)")])
    service["description"] = text
    return list(targets.items()), service


def main():
    start = time.monotonic()
    with concurrent.futures.ProcessPoolExecutor(2) as pool:
        results = list(pool.map(check_design, DESIGNS))
    failures = [failure for _, found in results for failure in found]
    print("\n".join(failures[:40]))
    print(f"{sum(count for count, _ in results)} links followed, {len(failures)} failures, {time.monotonic() - start:.0f} s")
    sys.exit(1 if failures else 0)


def check_design(design):
    targets, service = definition()
    with tempfile.TemporaryDirectory() as folder:
        catalog, html = pathlib.Path(folder, "catalog"), pathlib.Path(folder, "out/html")
        probe.write(catalog, service, **DESIGNS[design])
        built = subprocess.run([ROOT / ".build/debug/dienstwerk", "build", catalog, "--output", f"{folder}/out"], capture_output=True, text=True)
        if built.returncode:
            return 0, [built.stdout + built.stderr]
        if design == "kern":
            shutil.copy(ROOT / ".venv-tests/tools/kern.min.css", html / "kern.css")
        check = Check(design, html, targets)
        check.read()
        with browser.chromium() as chromium:
            for follow, script in (
                (check.follow_from_outside, True), (check.follow_inside, True), (check.begin_early, True), (check.follow_without_script, False)
            ):
                with browser.window(chromium, browser.PHONE, script=script) as (page, messages):
                    page.set_default_timeout(15000)
                    page.route(f"{WEBSITE}/**", lambda route: route.fulfill(path=html / urllib.parse.urlsplit(route.request.url).path[1:]))
                    follow(page)
                    check.failures += messages
        return check.count, [f"{design}: {failure}" for failure in check.failures]


class Check:
    def __init__(self, design, html, targets):
        self.html, self.targets = html, targets
        self.count, self.failures = 0, []

    def expect(self, is_right, *words):
        self.count += 1
        if not is_right:
            self.failures.append(" ".join(map(str, words)))

    def read(self):
        """All links of both pages lead to an id that is on the page once."""
        form = (self.html / "de/probe/form.html").read_text()
        ids = re.findall(r' id="([^"]*)"', form)
        index = (self.html / "de/probe/index.html").read_text()
        for name, addresses, wanted in (
            ("index", re.findall(IN_INDEX, index), len(self.targets) + 1), ("form", re.findall(r'href="(#f-[^"]*)"', form), len(self.targets)),
        ):
            found = [urllib.parse.urlsplit(address).fragment for address in addresses]
            self.expect(len(found) == wanted, name, "has", len(found), "links, not", wanted)
            for fragment in found:
                self.expect(ids.count(fragment) == 1, name, fragment, "is there", ids.count(fragment), "times")

        # In the fragment it is the same form, with other ids, which a server puts in.
        fragment = (self.html / "de/probe/fragment.html").read_text()
        references = r'(?<= )(id|for|aria-describedby|aria-labelledby)="([^"]*)"'
        in_fragment = lambda found: f'{found[1]}="{" ".join(re.sub("^f-", "probe--", id) for id in found[2].split(" "))}"'
        other = re.sub(references, in_fragment, form).replace('href="#f-', 'href="#probe--')
        wanted, found = (re.search("<form.*</form>", text, re.DOTALL)[0] for text in (other, fragment))
        self.expect(wanted == found, "the form in the fragment is another one")
        own = [id for id in re.findall(r' id="([^"]*)"', fragment) if not id.startswith("probe--")]
        self.expect(not own, "the fragment has ids that another form could have:", own)

    def addresses(self):
        text = (self.html / "de/probe/index.html").read_text()
        found = (urllib.parse.urljoin(INDEX, address) for address in re.findall(IN_INDEX, text))
        return dict(zip((target for target, _ in self.targets), found))

    def follow_from_outside(self, page):
        for target, address in self.addresses().items():
            page.goto("about:blank")
            page.goto(address)
            page.wait_for_selector("[data-running]", state="attached")
            wanted = dict(self.targets)[target]
            self.expect(page.evaluate(SHOWN) == wanted, target, "from outside shows", page.evaluate(SHOWN))
            fragment = urllib.parse.urlsplit(address).fragment
            self.expect(self.is_in_sight(page, fragment), target, "from outside is not in sight")
        # A link to what does not apply leads to where somebody was.
        page.goto("about:blank")
        page.goto(f"{FORM}#f-hidden")
        page.wait_for_selector("[data-running]", state="attached")
        self.expect(page.evaluate(SHOWN) == "hint", "what does not apply shows", page.evaluate(SHOWN))

    def follow_inside(self, page):
        page.goto(FORM)
        page.locator('[name="start"][value="false"]').check(force=True)
        for place, (target, wanted) in enumerate(self.targets):
            page.locator(f"[data-page=first] a >> text=/^{place}$/").click()
            self.settle(page, wanted, f"{target} inside")
            fragment = urllib.parse.urlsplit(page.url).fragment
            self.expect(self.is_in_sight(page, fragment), target, "inside is not in sight")
            self.expect(page.evaluate(FOCUSED) == wanted, target, "inside has the focus on", page.evaluate(FOCUSED))
            if place % 9 == 0:
                page.reload()
                page.wait_for_selector("[data-running]", state="attached")
                self.settle(page, wanted, f"{target} after reloading")
            page.go_back()
            self.settle(page, "first", f"back from {target}")
            page.go_forward()
            self.settle(page, wanted, f"forward to {target}")
            page.go_back()
            self.settle(page, "first", f"back once more from {target}")
        self.expect(page.locator('[name="start"][value="false"]').is_checked(), "an answer is gone")
        # The same link leads there again, whatever was between.
        page.locator("[data-page=first] a >> text=/^0$/").click()
        self.settle(page, "second", "a link once")
        page.locator("[data-back]").click()
        self.settle(page, "first", "the way back")
        page.locator("[data-page=first] a >> text=/^0$/").click()
        self.settle(page, "second", "the same link again")
        page.locator("[data-back]").click()
        # The link over the banner, and links to nowhere, leave the step as it is.
        page.locator("[data-next]").click()
        self.settle(page, "second", "next")
        page.locator(".dw-skip, .kern-skip, a[href^='#']").first.focus()
        page.keyboard.press("Enter")
        page.wait_for_timeout(200)
        self.expect(page.evaluate(SHOWN) == "second", "the link over the banner leads to", page.evaluate(SHOWN))
        for fragment in ("nowhere", "f-hidden", "f-shy", "f-shyRecord", "f-shyRecord.deep", "f--page-never", "%", "a b", "f--progress"):
            page.evaluate("fragment => { location.hash = fragment }", fragment)
            page.wait_for_timeout(100)
            self.expect(page.evaluate(SHOWN) == "second", fragment, "leads to", page.evaluate(SHOWN))

    def begin_early(self, page):
        """Somebody who has begun before the rest of the script is there keeps the focus, and gets back to where the link was."""
        held = []

        def go_on():
            while not held:
                page.wait_for_timeout(20)
            held.pop().fulfill(path=self.html / "assets/wizard.js")
            page.wait_for_selector("[data-running]", state="attached")
            page.wait_for_timeout(100)

        page.route(f"{WEBSITE}/assets/wizard.js", lambda route: held.append(route))
        page.goto(f"{FORM}#f-links")
        page.locator('[name="start"][value="false"]').focus()
        go_on()
        self.expect(page.evaluate("document.activeElement.name") == "start", "the focus was taken away, to", page.evaluate("document.activeElement.outerHTML"))
        page.goto("about:blank")
        page.goto(FORM)
        page.locator("[data-page=first] a >> text=/^0$/").click()
        go_on()
        self.settle(page, "second", "an early link")
        page.go_back()
        self.settle(page, "first", "back from an early link")

    def follow_without_script(self, page):
        for target, address in self.addresses().items():
            page.goto("about:blank")
            page.goto(address)
            place = page.locator(f'[id="{urllib.parse.urlsplit(address).fragment}"]')
            self.expect(place.is_visible(), target, "without script is not shown")

    def settle(self, page, wanted, words):
        try:
            page.wait_for_function(f"wanted => ({SHOWN})() === wanted", arg=wanted)
            self.count += 1
        except Exception:
            self.expect(False, words, "shows", page.evaluate(SHOWN))

    def is_in_sight(self, page, fragment):
        """Whether a part of it is on the screen; a chosen design may hide a button and show its label instead."""
        script = """fragment => { const element = document.getElementById(fragment), box = element.closest('[data-field], [data-page], .dw-note') ?? element;
            const { top, bottom } = (element.offsetHeight > 1 ? element : box).getBoundingClientRect();
            return box.checkVisibility() && bottom > 0 && top < innerHeight; }"""
        try:
            page.wait_for_function(script, arg=fragment, timeout=1000)
            return True
        except Exception:
            return False


if __name__ == "__main__":
    main()
