"""Every emitted page in every language: valid, accessible, readable on a phone, without a word to the console.

Checked on every page: the W3C's Nu checker, links, ids, titles, languages; on a phone and on a desktop, in the light
and in the dark, axe-core; in these windows and at 320 px room and targets; at 320 px also wider text spacing; on a
phone the way of the keyboard focus. Before that, pages with planted faults show that these checks see something.

Every page is seen at 320 px and in one of the windows with axe-core, the longest page of each kind in each language in all; with
`--all` every page in every window.

    check_pages.py [--all]
"""
import argparse
import pathlib
import sys
import time

from pages import browser, lanes, markup, planted, site, style, visits

ROOT = pathlib.Path(__file__).resolve().parents[2]
HTML = ROOT / "generated/html"
NU = ROOT / ".venv-tests/tools/vnu.jar"
WINDOWS = [
    (browser.PHONE, "light"), (browser.PHONE, "dark"), (browser.DESKTOP, "light"), (browser.DESKTOP, "dark"),
    (browser.NARROW, "light"),
]


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--all", action="store_true")
    options = arguments.parse_args()
    start, report = time.monotonic(), lanes.Report()
    with browser.chromium() as chromium, site.serve(planted.FOLDER) as address:
        seen = planted.check_planted(chromium, address, browser.read_axe(ROOT), NU)
    print(f"{seen} planted faults seen", flush=True)

    pages = markup.read_pages(HTML)
    report.add(markup.check_nu(HTML, pages, NU))
    report.add(markup.check_pages(HTML, pages))
    with browser.chromium() as chromium, browser.window(chromium, browser.DESKTOP) as (page, _):
        sheets = sorted(HTML.rglob("*.css"))
        for sheet in sheets:
            report.add(style.check_style(page, sheet.name, sheet.read_text(encoding="utf-8")))
    names = sorted(pages)
    with site.serve(HTML) as address:
        counts = visits.visit_all(address, visits.plan(HTML, names, WINDOWS, options.all), ROOT, report)
    print(
        f"{len(names)} pages, {len(sheets)} style sheets, {counts['views']} views, {counts['axe']} axe runs, "
        f"{time.monotonic() - start:.0f} s: {report.count} findings")
    sys.exit(1 if report.count or not names else 0)


if __name__ == "__main__":
    main()
