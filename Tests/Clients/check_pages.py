"""Every emitted page in every language: valid, accessible, readable on a phone, without a word to the console.

Checked on every page: the W3C's Nu checker, links, ids, titles, languages; on a phone and on a desktop, in the light
and in the dark, axe-core; in these windows and at 320 px room and targets; at 320 px also wider text spacing; on a
phone the way of the keyboard focus. Before that, pages with planted faults show that these checks see something.
"""
import concurrent.futures
import itertools
import pathlib
import sys
import time

from pages import browser, markup, planted, site, style

ROOT = pathlib.Path(__file__).resolve().parents[2]
HTML = ROOT / "generated/html"
NU = ROOT / ".venv-tests/tools/vnu.jar"
PROCESSES = 2
WINDOWS = [
    (browser.PHONE, "light"), (browser.PHONE, "dark"), (browser.DESKTOP, "light"), (browser.DESKTOP, "dark"),
    (browser.NARROW, "light"),
]


def visit(job):
    """Looks at some pages in a browser of its own."""
    address, names = job
    axe, found, counts = browser.read_axe(ROOT), [], {"views": 0, "axe": 0}
    with browser.chromium() as chromium:
        # Forms are looked at as they are without script, for with script other clients see every step.
        for (size, scheme), script in itertools.product(WINDOWS, (True, False)):
            with browser.window(chromium, size, scheme, script=script) as (page, messages):
                for name in names:
                    if script == name.endswith("form.html"):
                        continue
                    place = f"{name} {size[0]} {scheme}"
                    page.goto(address + name)
                    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
                    found += browser.check_room(page, place)
                    found += browser.check_targets(page, place)
                    if size == browser.NARROW:
                        found += browser.check_room_with_text_spacing(page, place)
                    else:
                        found += browser.check_axe(page, place, axe)
                        counts["axe"] += 1
                    if (size, scheme) == WINDOWS[0]:
                        found += browser.check_focus(page, place)
                    found += browser.check_console(messages, place)
                    counts["views"] += 1
    return found, counts


def main():
    start = time.monotonic()
    with browser.chromium() as chromium, site.serve(planted.FOLDER) as address:
        seen = planted.check_planted(chromium, address, browser.read_axe(ROOT), NU)
    print(f"{seen} planted faults seen", flush=True)

    pages = markup.read_pages(HTML)
    found = [*markup.check_nu(HTML, pages, NU), *markup.check_pages(HTML, pages)]
    with browser.chromium() as chromium, browser.window(chromium, browser.DESKTOP) as (page, _):
        sheets = sorted(HTML.rglob("*.css"))
        for sheet in sheets:
            found += style.check_style(page, sheet.name, sheet.read_text(encoding="utf-8"))
    names = sorted(pages)
    with site.serve(HTML) as address, concurrent.futures.ProcessPoolExecutor(PROCESSES) as pool:
        shares = [(address, names[number::PROCESSES]) for number in range(PROCESSES)]
        results = list(pool.map(visit, shares))
    for findings, _ in results:
        found += findings
    counts = {key: sum(counts[key] for _, counts in results) for key in ("views", "axe")}
    print("\n".join(str(finding) for finding in found))
    print(
        f"{len(names)} pages, {len(sheets)} style sheets, {counts['views']} views, {counts['axe']} axe runs, "
        f"{time.monotonic() - start:.0f} s: {len(found)} findings")
    sys.exit(1 if found or not names else 0)


if __name__ == "__main__":
    main()
