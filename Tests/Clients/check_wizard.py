"""A person with nothing but a keyboard fills in every form, step by step, on a small phone.

Two valid examples of each service are typed in; on the way the person first leaves everything empty, then types what
people mistype, follows the links of the problem summary, mends it and gets through. What the browser sends has to be
read by the compiled Swift as the example itself. In the other web design, the KERN UX-Standard, one example of every
third service is filled in, with all mistakes.

    check_wizard.py [--all] [--seed N] [--service NAME]
"""
import argparse
import concurrent.futures
import json
import pathlib
import random
import sys
import tempfile
import time
import typing

from playwright.sync_api import Error

import seeds
from agreement import swift_forms
from forms import submissions
from forms.person import Lost, Person
from pages import browser, kern, site

ROOT = pathlib.Path(__file__).resolve().parents[2]
GENERATED = ROOT / "generated"
TODAY = "2026-03-02"
PROCESSES = 2
WRONG = ["x", "1,234", "99999999999999999999", "ä" * 300, "a@", "32", "13", "DE00 1234", "12:3", "-1"]


def main():
    arguments = argparse.ArgumentParser()
    seeds.add_option(arguments)
    arguments.add_argument("--service")
    arguments.add_argument("--all", action="store_true", help="all examples, and all services in both designs")
    options = arguments.parse_args()
    print(f"seed {options.seed}", flush=True)
    start = time.monotonic()
    command = swift_forms.build()
    services = [options.service] if options.service else [folder.name for folder in sorted((GENERATED / "examples").iterdir())]
    with tempfile.TemporaryDirectory() as temporary, concurrent.futures.ProcessPoolExecutor(PROCESSES) as pool:
        designs = [
            Design("dienstwerk", GENERATED / "html", site.POLICY, None if options.all else 1),
            Design("kern", kern.compile_catalog(ROOT, pathlib.Path(temporary)), kern.POLICY, 1),
        ]
        jobs = [(service, command, options.seed, design) for design in designs
                for service in (services if design.name == "dienstwerk" or options.all else services[::3])]
        results = list(pool.map(fill_in_service, jobs))
    failures = [failure for result in results for failure in result[0]]
    print("\n".join(failures[:20]))
    count, problems = (sum(result[index] for result in results) for index in (1, 2))
    print(f"{count} forms filled in with the keyboard, {problems} problems mended, {len(failures)} failures, {time.monotonic() - start:.0f} s")
    sys.exit(1 if failures or not count or not problems else 0)


class Design(typing.NamedTuple):
    """Where the pages of a web design are, and how many examples of a service are filled in; None for all."""

    name: str
    folder: pathlib.Path
    policy: str
    most: int | None


def fill_in_service(job):
    """All examples of one service: what went wrong, how many forms were sent, how many problems were mended."""
    service, command, seed, design = job
    failures, sent, mended = [], 0, 0
    chance = random.Random(f"{seed} {service}")
    folder = GENERATED / "examples" / service
    examples = [json.loads(file.read_text()) for file in sorted(folder.glob("*.json"))]
    examples = [example for example in examples if example["expected"] == "valid" and not example["example"].startswith("witness")][:design.most]
    with site.serve(design.folder, submissions.FormHandler, design.policy) as address, browser.chromium(frames=False) as chromium:
        for number, example in enumerate(examples):
            with browser.window(chromium, browser.PHONE) as (page, messages):
                page.set_default_timeout(5000)
                visit = Visit(page, f"{address}de/{service}/form.html", example, chance if number == 0 else None)
                try:
                    found = visit.run(service, command)
                except Exception as error:
                    found = [f"{type(error).__name__}: {str(error).splitlines()[0]}"]
                found += messages
                failures += [f"{design.name} {service} {example['example']}: {failure}" for failure in found]
                sent += visit.is_sent
                mended += visit.mended
    print(f"{design.name} {service}: {sent} of {len(examples)} sent, {mended} problems mended", flush=True)
    return failures, sent, mended


class Visit:
    """One form, from the first step to the answer of the server."""

    def __init__(self, page, address, example, chance):
        self.page, self.address, self.example, self.chance = page, address, example, chance
        self.today = example.get("today", TODAY)
        self.kinds = submissions.kinds_of_fields(example["service"])
        self.right = dict(submissions.controls(example["answers"], self.kinds))
        self.person = Person(page, self.right)
        self.mended = 0
        self.is_sent = False
        self.titles = set()

    def run(self, service, command):
        self.page.clock.set_fixed_time(f"{self.today}T12:00:00+01:00")
        self.page.goto(self.address)
        submissions.FormHandler.received.clear()
        # The script comes with the first key; nobody types before it is there.
        self.person.press("Tab")
        self.page.wait_for_selector("[data-running]")
        while not submissions.FormHandler.received:
            title = self.page.title()
            if title in self.titles:
                raise Lost(f"the title {title} comes twice")
            self.titles.add(title)
            self.pass_step()
        self.is_sent = True
        body, files = submissions.received()
        verdict = swift_forms.ask(command, service, [(self.today, body)], encoding="form")[0]
        wanted = submissions.without_order(submissions.asked({**self.example["answers"], **files}, self.kinds))
        found = submissions.asked(verdict["canonical"], self.kinds) if verdict["accepted"] else None
        if found is None or submissions.without_order(found) != wanted:
            return [f"{verdict['canonical']} {verdict['problems']} is not {wanted}"]
        if verdict["problems"] and any(problem["code"] == "irrelevant" for problem in verdict["problems"]):
            return ["answers were sent that are not asked for"]
        return []

    def pass_step(self):
        title = self.page.title()
        if self.chance and self.has_place_for_mistakes():
            self.leave_empty()
            self.mistype()
        self.person.answers = self.right
        self.person.fill_step()
        if not self.comes(lambda: submissions.FormHandler.received or self.is_elsewhere(title)):
            raise Lost(f"stays at “{title}”: {self.page.locator('[data-summary]').inner_text()}")

    def is_elsewhere(self, title):
        """A page that is being left has no title."""
        return self.page.title() not in ("", title, "Fehler: " + title)

    def comes(self, condition):
        for _ in range(150):
            try:
                if condition():
                    return True
            except Error:
                # The page is just being left.
                pass
            self.page.wait_for_timeout(20)
        return False

    def has_place_for_mistakes(self):
        return self.page.locator("[data-page]:not([hidden]) :is(input, textarea, select)").count() > 0

    def leave_empty(self):
        """Presses the button at once; the summary has the focus, and its first link leads to a control."""
        title = self.page.title()
        self.person.answers = {}
        self.person.fill_step()
        if self.comes(lambda: self.page.title() != title):
            if self.page.title() != "Fehler: " + title:
                self.page.go_back()
                if not self.comes(lambda: self.page.title() == title):
                    raise Lost("the way back does not work")
                return
            self.follow_first_link()

    def mistype(self):
        names = [name for name in self.visible_texts() if name in self.right]
        wrong = {name: self.chance.choice(WRONG) for name in self.chance.sample(names, min(2, len(names)))}
        title = self.page.title().removeprefix("Fehler: ")
        self.person.answers = self.right | wrong
        self.page.evaluate("document.querySelector('[data-progress]').tabIndex = -1; document.querySelector('[data-progress]').focus()")
        self.person.fill_step()
        self.comes(lambda: self.page.title() != title)
        for _ in range(20):
            if self.page.title() != "Fehler: " + title:
                break
            name = self.follow_first_link()
            self.person.answers = self.right
            self.person.fill(self.person.focus())
            if name in wrong:
                self.mended += 1
            old = self.page.locator("[data-summary]").inner_text()
            self.person.fill_step()
            self.comes(lambda: self.page.title() != "Fehler: " + title or self.page.locator("[data-summary]").inner_text() != old)
        if self.page.title() not in (title, "Fehler: " + title):
            self.page.go_back()
            if not self.comes(lambda: self.page.title() == title):
                raise Lost("the way back does not work")

    def visible_texts(self):
        return self.page.evaluate(
            """[...document.querySelectorAll('[data-page]:not([hidden]) :is(input[type=text], input[type=email], textarea)')]
                .filter(e => e.checkVisibility()).map(e => e.name)""")

    def follow_first_link(self):
        if not self.page.evaluate("document.activeElement.matches('[data-summary]')"):
            raise Lost("the problem summary has no focus")
        link = self.person.press("Tab")
        if link["tag"] != "a":
            raise Lost("no link in the summary")
        focus = self.person.press("Enter")
        if focus is None or focus["tag"] not in ("input", "select", "textarea", "button"):
            raise Lost(f"the link “{link['text']}” leads to no control")
        return focus["name"]


if __name__ == "__main__":
    main()
