"""Looks at many pages in many windows, side by side in several browsers."""
import concurrent.futures
import itertools

from . import browser

PROCESSES = 2


def visit_all(address, names, windows, root):
    """All findings, and how many views and runs of axe there were."""
    shares = [(address, names[number::PROCESSES], windows, root) for number in range(PROCESSES)]
    found, counts = [], {"views": 0, "axe": 0}
    with concurrent.futures.ProcessPoolExecutor(PROCESSES) as pool:
        for findings, counted in pool.map(_visit, shares):
            found += findings
            for key, count in counted.items():
                counts[key] += count
    return found, counts


def _visit(job):
    """Some of the pages in a browser of its own."""
    address, names, windows, root = job
    axe, found, counts = browser.read_axe(root), [], {"views": 0, "axe": 0}
    with browser.chromium() as chromium:
        # Forms are looked at as they are without script, for with script other clients see every step.
        for (size, scheme), script in itertools.product(windows, (True, False)):
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
                    if (size, scheme) == windows[0]:
                        found += browser.check_focus(page, place)
                    found += browser.check_console(messages, place)
                    counts["views"] += 1
    return found, counts
