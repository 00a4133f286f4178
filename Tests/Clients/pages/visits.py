"""Looks at many pages in many windows, side by side in several browsers."""
import pathlib

from . import browser, lanes

#: Pages for one browser before it is started anew.
SHARE = 12


def plan(html, names, windows, everything=False):
    """Which pages are looked at in which window.

    Every page in the narrow windows, which need no axe, and in one of the others; of each kind in each language the
    longest page in all. With `everything` all pages in all windows.
    """
    longest = {}
    for name in names:
        language, *_, file = name.split("/")
        size, depth = (pathlib.Path(html) / name).stat().st_size, name.count("/")
        longest[language, depth, file] = max(longest.get((language, depth, file), (0, "")), (size, name))
    models = {name for _, name in longest.values()}
    with_axe = [window for window in windows if window[0] != browser.NARROW]
    views = {window: [] for window in windows}
    for number, name in enumerate(sorted(names)):
        chosen = windows if everything or name in models else [
            window for window in windows if window[0] == browser.NARROW or window == with_axe[number % len(with_axe)]]
        for window in chosen:
            views[window].append(name)
    return views


def visit_all(address, views, root, report):
    """How many views and runs of axe there were; the findings go to the report."""
    counts = {"views": 0, "axe": 0}
    # Forms are looked at as they are without script, for with script other clients see every step.
    jobs = []
    for window, names in views.items():
        for script in (True, False):
            share = [name for name in names if script != name.endswith("form.html")]
            jobs += [
                (address, window, script, share[start:start + SHARE], window == next(iter(views)), str(root))
                for start in range(0, len(share), SHARE)]
    for findings, counted in lanes.run(_visit, jobs):
        report.add(findings)
        for key, count in counted.items():
            counts[key] += count
    return counts


def _visit(job):
    """Some of the pages in a browser of its own."""
    address, (size, scheme), script, names, with_focus, root = job
    axe, found, counts = browser.read_axe(root), [], {"views": 0, "axe": 0}
    with browser.chromium(frames=False) as chromium, browser.window(chromium, size, scheme) as (page, messages):
        if not script:
            # Checkers are scripts themselves, and wait for ever where none may run; the page's own does nothing.
            page.route("**/form.js", lambda route: route.fulfill(body="", content_type="text/javascript"))
        for name in names:
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
            if with_focus:
                found += browser.check_focus(page, place)
            found += browser.check_console(messages, place)
            counts["views"] += 1
    return found, counts
