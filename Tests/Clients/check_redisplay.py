"""A person without script fills in every form on a small phone with the keyboard, with the generated Swift as server.

On the way the person leaves everything empty, mistypes, follows the links of the problem summary, mends it, looks at the
page with all answers, changes one, and gets through to the receipt. Besides, what was sent has to stand in the controls of
the page that is shown again, also what is mistyped or hostile; and these pages have to be as accessible and valid as the
published ones. In the other web design, the KERN UX-Standard, one example of every third service is filled in, with all mistakes.

    check_redisplay.py [--all] [--seed N] [--service NAME] [--mistakes N]
"""
import argparse
import collections
import json
import pathlib
import random
import re
import sys
import tempfile
import time
import typing
import urllib.parse

import seeds
from agreement import swift_forms
from forms import server, submissions
from forms.person import Lost, Person
from forms.server import FormServer
from pages import browser, kern, lanes, markup, site

ROOT = pathlib.Path(__file__).resolve().parents[2]
GENERATED = ROOT / "generated"
NU = ROOT / ".venv-tests/tools/vnu.jar"
TODAY = "2026-03-02"
WRONG = ["x", "1,234", "99999999999999999999", "ä" * 300, "a@", "32", "13", "DE00 1234", "12:3", "-1"]
HOSTILE = ['"><script>alert(1)</script>', "</textarea><script>alert(1)</script>", "' autofocus onfocus=alert(1) x='", "\u202Eabc\u2066", "&lt;b&gt;&#0;",
           "\n\nzwei Zeilen\r\nmehr", "javascript:alert(1)", "]]>--><!--", "🗑" * 400, "{title}", "\u0000\u0001\uFFFE", "a" * 10000]
#: What a browser would send now: the pairs of all controls without files and transport fields.
SENT = """() => [...new FormData(document.querySelector('form'))].filter(([name, value]) => typeof value === 'string' && value !== '' && !name.startsWith('_'))"""


def main():
    arguments = argparse.ArgumentParser()
    seeds.add_option(arguments)
    arguments.add_argument("--service")
    arguments.add_argument("--mistakes", type=int, default=3)
    arguments.add_argument("--all", action="store_true", help="all examples, not one of each service, all services in both designs, and axe in all languages")
    options = arguments.parse_args()
    print(f"seed {options.seed}", flush=True)
    start = time.monotonic()
    command = server.build()
    services = [options.service] if options.service else [folder.name for folder in sorted((GENERATED / "examples").iterdir())]
    report, sums = lanes.Report(), collections.Counter()
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as other:
        designs = [
            Design("dienstwerk", GENERATED / "html", site.POLICY, None if options.all else 1, options.mistakes, options.all),
            Design("kern", kern.compile_catalog(ROOT, pathlib.Path(other)), kern.POLICY, 1, 1, options.all),
        ]
        jobs = [(service, command, options.seed, design, folder) for design in designs
                for service in (services if design.is_compiled_in or options.all else services[::3])]
        for line, failures, counts in lanes.run(check_service, jobs):
            print(line, flush=True)
            report.add(failures)
            sums.update(counts)
        # Addresses begin at the root of the site here, which is checked in the browser.
        names = [str(file.relative_to(folder)) for file in sorted(pathlib.Path(folder).rglob("*.html"))]
        report.add(markup.check_nu(folder, names, NU))
    print(f"{sums['sent']} forms sent without script, {sums['mended']} problems mended, {sums['shown']} pages shown again, {sums['axe']} axe runs, "
          f"{len(names)} pages by Nu, {report.count} failures, {time.monotonic() - start:.0f} s")
    sys.exit(1 if report.count or not all(sums[key] for key in ("sent", "mended", "shown", "axe")) or not names else 0)


class Design(typing.NamedTuple):
    """Where the pages of a web design are, how many examples of a service are filled in (None for all), and how many times
    further mistakes are made."""

    name: str
    folder: pathlib.Path
    policy: str
    most: int | None
    mistakes: int
    is_complete: bool

    @property
    def is_compiled_in(self):
        return self.name == "dienstwerk"


def check_service(job):
    service, command, seed, design, folder = job
    chance = random.Random(f"{seed} {service}")
    files = sorted((GENERATED / "examples" / service).glob("*.json"))
    examples = [json.loads(file.read_text()) for file in files]
    valid = [example for example in examples if example["expected"] == "valid" and not example["example"].startswith("witness")]
    # The longest answers have the most rows.
    valid = sorted(valid, key=lambda example: -len(json.dumps(example["answers"])))[:design.most]
    examples = [example for example in examples if not example["example"].startswith("witness") or design.is_complete]
    examples = examples if design.is_compiled_in else valid
    FormServer.forms = server.Forms(command, TODAY, None if design.is_compiled_in else design.folder)
    with site.serve(design.folder, FormServer, design.policy) as address, browser.chromium() as chromium:
        checks = Checks(service, address, pathlib.Path(folder, design.name), chance, design)
        with browser.window(chromium, browser.PHONE, script=False) as (page, messages):
            page.set_default_timeout(5000)
            checks.walk(page, valid)
            checks.show_again(page, examples)
            for message in messages:
                if not re.search("422|Autofocus processing was blocked", message):
                    checks.fail(message)
        # Checkers are scripts themselves; the page's own is kept away.
        with browser.window(chromium, browser.PHONE) as (page, _):
            page.route("**/form.js", lambda route: route.abort())
            page.set_default_timeout(5000)
            checks.look_at(page, valid)
    FormServer.forms.close()
    counts = checks.counts
    line = f"{design.name} {service}: {counts['sent']} of {len(valid)} sent, {counts['mended']} mended, {counts['shown']} shown again"
    return line, checks.failures, counts


class Checks:
    def __init__(self, service, address, folder, chance, design):
        self.service, self.address, self.folder, self.chance, self.design = service, address, folder, chance, design
        self.failures, self.counts = [], collections.Counter()
        self.kinds = submissions.kinds_of_fields(service)
        self.languages = [path.name for path in sorted(design.folder.iterdir()) if (path / service / "form.html").exists()]

    def fail(self, text):
        self.failures.append(f"{self.design.name} {self.service}: {text}")

    # A person

    def walk(self, page, examples):
        for number, example in enumerate(examples):
            FormServer.forms.today = example.get("today", TODAY)
            visit = Visit(page, f"{self.address}de/{self.service}/form.html", example, self.chance if number == 0 else None)
            try:
                found = visit.run()
                self.counts["sent"] += 1
            except Exception as error:
                found = [f"{type(error).__name__}: {str(error).splitlines()[0]} at “{page.title()}”"]
            self.counts["mended"] += visit.mended
            for failure in found:
                self.fail(f"{example['example']}: {failure}")

    # What stands in the controls

    def show_again(self, page, examples):
        for example in examples:
            self.check_shown(page, self.pairs(example), example)
        for _ in range(self.design.mistakes):
            example = self.chance.choice(examples)
            pairs = self.pairs(example)
            texts = [index for index, (name, value) in enumerate(pairs) if not re.fullmatch("true|false|[a-z][A-Za-z0-9]*", value)]
            for index in self.chance.sample(texts, min(3, len(texts))):
                pairs[index] = (pairs[index][0], self.chance.choice(WRONG + HOSTILE))
            self.check_shown(page, pairs, example)

    def pairs(self, example):
        pairs = []
        for name, value in submissions.controls(example["answers"], self.kinds):
            for number, item in enumerate(value if isinstance(value, list) else [value]):
                if isinstance(item, pathlib.PurePath):
                    continue
                pairs.append((name if not isinstance(value, list) or self.is_box(name) else f"{name}.{number}", item))
        return pairs

    def is_box(self, name):
        return f'name="{name}"' in (GENERATED / "html/de" / self.service / "form.html").read_text()

    def check_shown(self, page, pairs, example):
        FormServer.forms.today = example.get("today", TODAY)
        body = urllib.parse.urlencode([*server.envelope(self.service), ("_language", "de"), ("_step", "change"), *pairs]).encode()
        _, _, _, shown = FormServer.forms.ask(self.service, body, folder=f"/de/{self.service}/")
        page.goto(self.address + server.keep(shown))
        here = {name for name in page.evaluate("[...document.querySelector('form').elements].filter(e => !e.matches('output')).map(e => e.name)")}
        lines = set(page.evaluate("[...document.querySelectorAll('textarea')].map(e => e.name)"))
        options = {tuple(pair) for pair in page.evaluate("[...document.querySelectorAll('[type=radio], [type=checkbox], option')].map(e => [(e.closest('select') ?? e).name, e.value])")}
        chosen = {name for name, _ in options}
        wanted = sorted((name, seen(value, name in lines)) for name, value in pairs
                        if name in here and (name not in chosen or (name, value) in options))
        found = sorted((name, seen(value, name in lines)) for name, value in page.evaluate(SENT))
        self.counts["shown"] += 1
        # A box can be chosen once.
        wanted = sorted([pair for pair in wanted if pair[1] and pair not in options] + list({pair for pair in wanted if pair in options}))
        found = [pair for pair in found if pair[1]]
        if wanted != found:
            self.fail(f"{example['example']}: shown again {[pair for pair in found if pair not in wanted][:3]}, sent {[pair for pair in wanted if pair not in found][:3]}")
        if page.evaluate("document.querySelectorAll('script').length") != 1:
            self.fail(f"{example['example']}: a script came in")
        outputs = set(page.evaluate("[...document.querySelectorAll('output')].map(e => e.name)"))
        missing = [name for name, _ in pairs if name not in here | outputs and not name.startswith("_")]
        if missing and example["expected"] == "valid":
            self.fail(f"{example['example']}: no control for {missing[:3]}")

    # Accessible and valid

    def look_at(self, page, examples):
        axe = browser.read_axe(ROOT)
        for language in self.languages:
            wrong = [(name, self.chance.choice(WRONG + HOSTILE[:4])) if "." in name else (name, value) for name, value in self.pairs(examples[0])]
            for kind, pairs in {"empty": [], "wrong": wrong, "check": self.pairs(examples[0])}.items():
                FormServer.forms.today = examples[0].get("today", TODAY)
                body = urllib.parse.urlencode([*server.envelope(self.service), ("_language", language), *pairs]).encode()
                _, _, _, shown = FormServer.forms.ask(self.service, body, folder=f"/{language}/{self.service}/")
                place = f"{language}/{self.service}/{kind}.html"
                file = self.folder / place
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(shown)
                page.goto(self.address + server.keep(shown))
                found = [*browser.check_room(page, place), *browser.check_targets(page, place)]
                if self.design.is_complete or language == "de" and kind != "empty":
                    found += browser.check_axe(page, place, axe)
                    self.counts["axe"] += 1
                ids = page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)")
                if len(ids) != len(set(ids)):
                    self.fail(f"{place}: an id comes twice")
                found += [f"{place}: there is no {word}" for word in page.evaluate(
                    """[...document.querySelectorAll('[aria-describedby], [for], a[href^="#"]')].flatMap(e => [e.getAttribute('for'), e.getAttribute('aria-describedby'), e.matches('a') ? decodeURIComponent(e.hash.slice(1)) : ''])
                        .filter(Boolean).flatMap(ids => ids.split(' ')).filter(id => !document.getElementById(id))""")]
                for finding in found:
                    self.fail(str(finding))


def seen(value, has_lines):
    """As a control holds it: without what HTML has no place for, and the server leaves out, too."""
    value = re.sub("\r\n?", "\n", value)
    value = re.sub("[\x00-\x08\x0B-\x1F\x7F-\x9F]", "", value)
    return value.strip() if has_lines else value.replace("\n", "").strip()


class Visit:
    """One form, from the first page to the receipt."""

    def __init__(self, page, address, example, chance):
        self.page, self.address, self.example, self.chance = page, address, example, chance
        self.right = dict(submissions.controls(example["answers"], submissions.kinds_of_fields(example["service"])))
        self.person = Person(page, self.right)
        self.mended = 0
        checks = json.loads((GENERATED / f"coverage/{address.split('/')[-2]}.json").read_text())["checks"]
        self.computed = {row["path"].split(".")[-1] for row in checks if row["code"] == "computed"}

    def run(self):
        self.page.goto(self.address)
        FormServer.accepted.clear()
        if self.chance:
            self.leave_empty()
            self.mistype()
        self.send(self.right)
        for _ in range(8):
            if not self.has_problems():
                break
            self.send(self.right)
        self.expect("[data-review] dl", "the page with all answers does not come")
        # There is room for some rows at first, and for some more whenever answers are changed.
        before = None
        while self.chance and before is None or before != len(self.person.done) and self.has_more_rows():
            before = len(self.person.done)
            self.change_one()
            self.expect("[data-review] dl", "the page with all answers does not come back")
        self.press_button("send")
        if not FormServer.accepted:
            raise Lost("the form is not accepted")
        self.expect("h2[autofocus]", "there is no receipt")
        self.page.emulate_media(media="print")
        printed = self.page.locator("[data-answer]").first.is_visible()
        self.page.emulate_media(media="screen")
        if not printed:
            raise Lost("the receipt prints without answers")
        submission, files = FormServer.accepted[-1]
        wanted = {**self.example["answers"], **self.files}
        found, wanted = (self.asked(submissions.without_order(value)) for value in (submission["answers"], wanted))
        stored = [(f"_{name}", submission[name]) for name in ("service", "version", "definition")]
        if stored != server.envelope(self.example["service"]):
            raise Lost(f"{stored} is stored")
        return [f"{name} is {found.get(name)}, not {wanted.get(name)}" for name in sorted({*found, *wanted}) if found.get(name) != wanted.get(name)]

    def has_more_rows(self):
        names = {f"{name}.{number}" for name, value in self.right.items() if isinstance(value, list) and name not in self.person.done
                 for number in range(len(value))}
        wanted = {name for name in {*self.right, *names} if re.search(r"\.\d+(\.|$)", name)}
        return not wanted <= self.person.done

    def asked(self, answers):
        """Answers without computed values."""
        if isinstance(answers, list):
            return [self.asked(item) for item in answers]
        if not isinstance(answers, dict):
            return answers
        return {name: self.asked(value) for name, value in answers.items() if name not in self.computed}

    def expect(self, selector, failure):
        if not self.page.locator(selector).count():
            problems = self.page.locator("[data-summary]")
            raise Lost(failure + (": " + problems.inner_text() if problems.count() else ""))

    def has_problems(self):
        return self.page.title().startswith("Fehler: ")

    def send(self, answers):
        """Fills in what is not there yet, and sends."""
        self.person.answers = answers
        with self.page.expect_navigation(timeout=60000):
            self.person.fill_step()

    def leave_empty(self):
        self.send({})
        if not self.has_problems():
            raise Lost("an empty form has no problems")
        self.follow_first_link()

    def mistype(self):
        texts = self.page.evaluate("[...document.querySelectorAll('input[type=text], input[type=email], textarea')].map(e => e.name)")
        known = [name for name in texts if name in self.right]
        names = self.chance.sample(known, min(2, len(known)))
        wrong = {name: self.chance.choice(WRONG) for name in names}
        self.send(self.right | wrong)
        for name, text in wrong.items():
            shown = self.page.locator(f':is(input, textarea)[name="{name}"]:not([type=hidden])')
            if shown.count() and shown.first.input_value() != text:
                raise Lost(f"{name} shows {shown.first.input_value()[:40]}, not {text[:40]}")
        if self.has_problems():
            self.follow_first_link()
            self.mended += self.page.locator("[data-summary] li").count()
        else:
            self.press_button("back")

    def gets_focus(self, selector):
        """A browser gives the focus that a page asks for when it first paints it, which may be after it has loaded it."""
        for _ in range(100):
            if self.page.evaluate(f"document.activeElement.matches('{selector}')"):
                return True
            time.sleep(0.02)
        return False

    def follow_first_link(self):
        if not self.gets_focus("[data-summary]"):
            raise Lost("the problem summary has no focus")
        link = self.person.press("Tab")
        if link["tag"] != "a":
            raise Lost("no link in the summary")
        wanted = self.page.evaluate("decodeURIComponent(document.activeElement.hash.slice(1))")
        focus = self.person.press("Enter")
        # Without script the place is where the next stop of the tabulator is; a control has the focus itself.
        if focus is None or focus["id"] != wanted or not focus["seen"]:
            raise Lost(f"the link “{link['text']}” leads to no control but to {focus}")

    def change_one(self):
        """With the first button of the list back to its question, and from there on again."""
        for _ in range(60):
            focus = self.person.press("Tab")
            if focus and focus["name"] == "_step" and focus["value"] == "change":
                break
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")
        if self.has_problems() or not self.page.url.partition("#")[2]:
            raise Lost("the button does not lead to the question")
        self.send(self.right)

    def press_button(self, hook):
        for _ in range(120):
            focus = self.person.press("Tab")
            if focus and hook in focus["hooks"]:
                with self.page.expect_navigation():
                    self.page.keyboard.press("Enter")
                return
        raise Lost(f"there is no button to {hook}")

    @property
    def files(self):
        files = {}
        for body in FormServer.sent[-1:]:
            files = FormServer.accepted[-1][1]
            if not files:
                files = file_references(urllib.parse.parse_qsl(body.decode()))
        return files


def file_references(pairs):
    """The references that travel along in hidden fields."""
    files = {}
    for name, value in pairs:
        steps = name.split(".")
        if steps[-1] not in ("id", "name", "mediaType", "size", "sha256") or not any(f"{name.rpartition('.')[0]}.sha256" == other for other, _ in pairs):
            continue
        place = files
        for step in steps[:-1]:
            place = place.setdefault(step, {})
        place[steps[-1]] = int(value) if steps[-1] == "size" else value
    return {name: [value[key] for key in sorted(value)] if all(key.isdigit() for key in value) else value for name, value in files.items()}


if __name__ == "__main__":
    main()
