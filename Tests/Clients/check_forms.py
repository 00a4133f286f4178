"""Fills every form in a real browser without a script, submits it, and holds what the compiled Swift says to what was sent.

Every example of the catalog is typed into the page of its service: a valid one has to come out as the same canonical
JSON, an invalid one with the problems that it states. Then further submissions with values that
people mistype: what Swift accepts has to be accepted again as JSON, and the browser has to send what was typed.

    check_forms.py [--seed N] [--mistakes N] [--service NAME]
"""
import argparse
import json
import pathlib
import random
import re
import sys
import time
import typing

import seeds
from agreement import swift_forms
from forms import submissions
from pages import browser, lanes, site

ROOT = pathlib.Path(__file__).resolve().parents[2]
GENERATED = ROOT / "generated"
TODAY = "2026-03-02"
LEAST_SUBMISSIONS = 50
# After so many there is no form that can be filled in.
MOST_MISTAKES = 500
# What a page cannot send: it has no JSON, normalises what is typed, and leaves out what is not asked for.
NOT_OF_PAGES = {"computed", "irrelevant", "normalisation", "type", "unknown", "syntax", "duplicate", "unique"}
MISTAKES = ["", " ", "0", "-1", "1e2", "1,5", "1.5", "1.234,50", "99999999999999999999", "ä" * 81, "a\u0308", "🗑" * 41, "x@y", "@",
            "29.02.2025", "<b>&amp;", "\u202Eabc", "DE00 1234", "de89 3704 0044 0532 0130 00", "0201 / 12 34 56", "12 30", "24:00",
            "https://a.de", "javascript:alert(1)", "x" * 600, "'; DROP TABLE", "null", "٣", "  Rand  ", "\u00A0", "31", "13", "2026"]

#: Run in the page: what a person types and chooses in the form as it was at first, in one go. Gives the name of a control that is not there to be used.
FILL = """controls => {
    document.querySelector('form').reset();
    const all = new Map();
    for (const control of document.querySelector('form').elements) {
        if (!control.name || control.type === 'hidden') continue;
        if (!all.has(control.name)) all.set(control.name, []);
        all.get(control.name).push(control);
    }
    const isUsable = control => control && !control.disabled && control.checkVisibility();
    for (const [name, value] of Object.entries(controls)) {
        const found = all.get(name);
        if (!found) {
            if (!Array.isArray(value) || !all.has(name + '.0')) return name;
            for (const [number, item] of value.entries()) {
                const [control] = all.get(`${name}.${number}`) ?? [];
                if (!isUsable(control)) return `${name}.${number}`;
                control.value = item;
            }
        } else if (/radio|checkbox/.test(found[0].type)) {
            for (const choice of [value].flat()) {
                if (found[0].type === 'checkbox' && choice === 'false') continue;
                const box = found.find(box => box.value === choice);
                if (!isUsable(box)) return `${name} = ${choice}`;
                box.checked = true;
            }
        } else {
            if (!isUsable(found[0])) return name;
            found[0].value = value;
            if (found[0].tagName === 'SELECT' && found[0].value !== value) return `${name} = ${value}`;
        }
    }
    return null;
}"""


def main():
    arguments = argparse.ArgumentParser()
    seeds.add_option(arguments)
    arguments.add_argument("--mistakes", type=int, default=20)
    arguments.add_argument("--service")
    options = arguments.parse_args()
    print(f"seed {options.seed}", flush=True)
    start, report, count = time.monotonic(), lanes.Report(), 0
    command = swift_forms.build()
    services = [options.service] if options.service else [folder.name for folder in sorted((GENERATED / "examples").iterdir())]
    for failures, submitted, line in lanes.run(check_service, [(service, command, options.seed, options.mistakes) for service in services]):
        print(line, flush=True)
        report.add(failures)
        count += submitted
    print(f"{count} submissions in the browser, {report.count} failures, {time.monotonic() - start:.0f} s")
    sys.exit(1 if report.count or not count else 0)


class Handler(submissions.FormHandler):
    """Leaves the browser on the page, which need not be loaded again for the next submission."""

    answers = False


def check_service(job):
    """What went wrong with one form, how many submissions there were, and a line that says so."""
    service, command, seed, mistakes = job
    with site.serve(GENERATED / "html", Handler) as address, browser.chromium(frames=False) as chromium:
        form = Form(service, command)
        with browser.window(chromium, browser.PHONE, script=False) as (page, _):
            page.set_default_timeout(5000)
            page.goto(f"{address}de/{service}/form.html")
            examples = [json.loads(file.read_text()) for file in sorted((GENERATED / "examples" / service).glob("*.json"))]
            for example in examples:
                form.fill_in_example(page, example)
            chance = random.Random(f"{seed} {service}")
            valid = [example for example in examples if example["expected"] == "valid"]
            number = 0
            while number < mistakes or len(form.sent) < LEAST_SUBMISSIONS and number < MOST_MISTAKES:
                number += 1
                form.fill_in_mistake(page, number, chance, valid)
    failures = [f"{service} {failure}" for failure in form.judge()]
    if len(form.sent) < LEAST_SUBMISSIONS:
        failures.append(f"{service}: only {len(form.sent)} submissions")
    short = f", more items than rows in {', '.join(form.short)}" if form.short else ""
    return failures, len(form.sent), f"{service}: {len(form.sent)} submissions, {form.accepted} accepted{short}"


class Sent(typing.NamedTuple):
    """What a browser has sent, with the example that was filled in; None if there were mistakes in it."""

    label: str
    today: str
    body: bytes
    files: dict
    example: dict | None


class Form:
    def __init__(self, service, command):
        self.service, self.command = service, command
        self.sent, self.failures, self.accepted = [], [], 0
        # Lists for which the page without a script has fewer rows than the example has items.
        self.short = []
        self.kinds = submissions.kinds_of_fields(service)

    def fill_in_example(self, page, example):
        label = example["example"]
        missing = self.fill(page, dict(submissions.controls(example["answers"], self.kinds)))
        if missing is None:
            self.submit(page, label, example.get("today", TODAY), example)
        elif re.search(r"\.\d+(\.|$)", missing):
            self.short.append(f"{label}: {missing}")
        elif example["expected"] == "valid":
            self.failures.append(f"{label}: there is no control {missing}")

    def fill_in_mistake(self, page, number, chance, valid):
        controls = dict(submissions.controls(chance.choice(valid)["answers"], self.kinds))
        texts = [name for name, value in controls.items() if isinstance(value, str) and page_kind(value) == "text"]
        for name in chance.sample(texts, min(2, len(texts))):
            controls[name] = chance.choice(MISTAKES)
        if self.fill(page, controls) is None:
            self.submit(page, f"mistake {number}", TODAY)

    def judge(self):
        """What went wrong. The compiled Swift is asked about all submissions at once, and then about what it accepted with mistakes."""
        verdicts = swift_forms.ask(self.command, self.service, [(sent.today, sent.body) for sent in self.sent], encoding="form")
        again = []
        for sent, verdict in zip(self.sent, verdicts):
            self.accepted += verdict["accepted"]
            if sent.example:
                self.failures += [f"{sent.label}: {failure}" for failure in self.check_example(sent, verdict)]
            elif verdict["accepted"]:
                again.append((sent, verdict["canonical"]))
            elif not any(problem["severity"] == "error" for problem in verdict["problems"]):
                self.failures.append(f"{sent.label}: refused without a problem")
        readings = swift_forms.ask(self.command, self.service, [(sent.today, json.dumps(written).encode()) for sent, written in again])
        for (sent, written), reading in zip(again, readings):
            if not reading["accepted"] or reading["canonical"] != written:
                self.failures.append(f"{sent.label}: accepted from the page, but not as JSON: {reading['problems']}")
        return self.failures

    def check_example(self, sent, verdict):
        example = sent.example
        errors = {(problem["pointer"], problem["code"]) for problem in verdict["problems"] if problem["severity"] == "error"}
        if example["expected"] == "valid":
            if not verdict["accepted"]:
                return [f"refused: {errors}"]
            wanted = {**example["answers"], **sent.files}
            found = submissions.asked(verdict["canonical"], self.kinds)
            same = submissions.without_order(found) == submissions.without_order(submissions.asked(wanted, self.kinds))
            return [] if same else [f"{verdict['canonical']} is not {wanted}"]
        return [f"no {problem['code']} at {problem['pointer']}: {errors}" for problem in example["problems"]
                if problem["code"] not in NOT_OF_PAGES and not self.is_mended(problem) and not is_reported(problem, errors)]

    def is_mended(self, problem):
        """A decimal is brought to its digits when it comes from a page."""
        return problem["code"] == "format" and self.kinds.get(problem["pointer"].split("/")[-1]) == "decimal"

    def fill(self, page, controls):
        """Fills in what somebody can see and use; the name of a control that the page does not have, or None."""
        files = {name: value for name, value in controls.items() if has_files(value)}
        missing = page.evaluate(FILL, {name: value for name, value in controls.items() if name not in files})
        for name, value in files.items():
            found = page.locator(f'form [name="{name}"]')
            if found.count() == 0:
                return name
            found.first.set_input_files([
                {"name": file.name, "mimeType": submissions.media_type(file), "buffer": file.name.encode()}
                for file in (value if isinstance(value, list) else [value])])
        return missing

    def submit(self, page, label, today, example=None):
        submissions.FormHandler.received.clear()
        with page.expect_response("**"):
            page.locator("form button[type=submit]:not([data-next])").last.press("Enter")
        self.sent.append(Sent(label, today, *submissions.received(), example))


def has_files(value):
    return isinstance(value[0] if isinstance(value, list) and value else value, pathlib.PurePath)


def page_kind(value):
    return "choice" if value in ("true", "false") or re.fullmatch(r"[a-z][A-Za-z0-9]*", value) else "text"


def is_reported(problem, errors):
    """At the place itself; what is missing of a record is reported at its controls, so that a person sees them."""
    pointer, code = problem["pointer"], problem["code"]
    return any(code == found and (pointer == place or code == "required" and place.startswith(pointer + "/"))
               for place, found in errors) or (code == "required" and not errors)


if __name__ == "__main__":
    main()
