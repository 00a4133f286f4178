"""The whole catalog in the other web design, the KERN UX-Standard, with KERN's own style sheet.

The shipped catalog is compiled with `webDesign: kern`. Every page: Nu, axe, room, targets, focus; only classes that KERN
has; the structures of its components; and the same controls, hooks, links and words as in our own design. What is chosen is seen in forced
colours, too. The search works as well. Planted faults show that these checks see something. Which windows a page is seen in is as in
`check_pages.py`; `--all` is for every page in every window.

    check_designs.py [--all]
"""
import argparse
import pathlib
import sys
import tempfile
import time

from findability import search
from pages import browser, kern, lanes, markup, site, style, visits

ROOT = pathlib.Path(__file__).resolve().parents[2]
NU = ROOT / ".venv-tests/tools/vnu.jar"
WINDOWS = [(browser.PHONE, "light"), (browser.DESKTOP, "dark"), (browser.NARROW, "light")]

FORM, TOPIC, CATALOG = "de/register-dog/form.html", "de/register-dog/index.html", "de/index.html"

PLANTED = [
    (FORM, 'class="kern-form-input"', 'class="kern-forminput"', "kern:class"),
    (FORM, 'class="kern-fieldset__body', 'class="dw-fieldset__body', "kern:foreign"),
    (FORM, 'class="kern-form-input__input"', 'class="kern-form-input__select"', "kern:control"),
    (FORM, '<legend class="kern-label">', '<p class="kern-label">?</p><legend>', "kern:words"),
    (FORM, '<legend class="kern-label">', '<p class="kern-label">?</p><legend>', "kern:fieldset"),
    (FORM, 'class="kern-label" for', 'class="kern-hint" for', "kern:label"),
    (FORM, '<span class="kern-label">', '<span class="kern-hint">', "kern:button"),
    (FORM, 'name="contact.email"', 'name="contact.mail"', "kern:controls"),
    (CATALOG, 'data-words="', 'data-word="', "kern:hooks"),
    (TOPIC, '<summary class="kern-accordion__header">', '<summary class="kern-accordion">', "kern:accordion"),
]


def check_files(html, pages, ours, known, additions):
    for name, page in pages.items():
        yield from kern.check_classes(name, page, known, additions)
        yield from kern.check_same(name, page, ours[name])


def check_planted(chromium, html, ours, known, additions):
    """Raises AssertionError with the faults that no check saw."""
    unseen = []
    for name, old, new, rule in PLANTED:
        original = (html / name).read_text(encoding="utf-8")
        assert old in original, f"{name} has no {old}"
        (html / name).write_text(original.replace(old, new), encoding="utf-8")
        pages = {name: markup.read_pages(html)[name]}
        found = list(check_files(html, pages, ours, known, additions))
        with site.serve(html, policy=kern.POLICY) as address, browser.window(chromium, browser.PHONE) as (page, _):
            page.goto(address + name)
            found += kern.check_structure(page, name)
        (html / name).write_text(original, encoding="utf-8")
        if not any(finding.rule == rule for finding in found):
            unseen.append(f"{rule}: {new}")
    assert not unseen, f"planted faults that no check saw: {unseen}"
    return len(PLANTED)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--all", action="store_true")
    options = arguments.parse_args()
    start, report = time.monotonic(), lanes.Report()
    with tempfile.TemporaryDirectory() as temporary:
        html = kern.compile_catalog(ROOT, pathlib.Path(temporary))
        known = kern.known_classes((html / "kern.css").read_text(encoding="utf-8"))
        sheet = (html / "assets/kern-additions.css").read_text(encoding="utf-8")
        additions = kern.known_classes(sheet)
        pages, ours = markup.read_pages(html), markup.read_pages(ROOT / "generated/html")
        with browser.chromium() as chromium:
            print(f"{check_planted(chromium, html, ours, known, additions)} planted faults seen", flush=True)
            for findings in (
                    markup.check_nu(html, pages, NU), markup.check_pages(html, pages),
                    check_files(html, pages, ours, known, additions)):
                report.add(findings)
            with site.serve(html, policy=kern.POLICY) as address:
                with browser.window(chromium, browser.PHONE) as (page, messages):
                    report.add(style.check_style(page, "kern-additions.css", sheet))
                    for name in pages:
                        page.goto(address + name)
                        report.add(kern.check_structure(page, name))
                    report.add(browser.check_console(messages, "structure"))
                for scheme in ("light", "dark"):
                    with browser.window(chromium, browser.DESKTOP, scheme, forced_colours=True) as (page, _):
                        page.goto(address + FORM)
                        report.add(kern.check_choices(page, FORM))
                with browser.window(chromium, browser.DESKTOP) as (page, _):
                    page.goto(address + FORM)
                    report.add(kern.check_click_after_tab(page, FORM))
                report.add(search.check_searches(chromium, address)[1])
                report.add(search.check_keyboard(chromium, address))
        with site.serve(html, policy=kern.POLICY) as address:
            counts = visits.visit_all(address, visits.plan(html, sorted(pages), WINDOWS, options.all), ROOT, report)
    print(
        f"{len(pages)} pages in KERN, {counts['views']} views, {counts['axe']} axe runs, "
        f"{time.monotonic() - start:.0f} s: {report.count} findings")
    sys.exit(1 if report.count or not pages else 0)


if __name__ == "__main__":
    main()
