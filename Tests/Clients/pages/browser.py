"""What has to be seen in a browser: accessibility, room, size of targets, focus, silence of the console."""
import contextlib
import functools
import pathlib

from playwright.sync_api import sync_playwright

from .finding import Finding

BROWSER = "/usr/bin/chromium-headless-shell"
AXE_RULES = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
#: For a page that was looked at in the light, once more in the dark: all that depends on colours.
AXE_RULES_OF_COLOURS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}

PHONE, DESKTOP, NARROW = (360, 740), (1280, 900), (320, 640)


@contextlib.contextmanager
def chromium(frames=True):
    """Without frames of its own accord, Chromium needs about half of the processor's time. Then a page that stands still gets none, and
    clicks and the first focus of a page wait for one: for checks that only look, or that type."""
    yield _launched(frames)


@functools.cache
def _launched(frames):
    """One browser for all that a process looks at, because starting one takes a second; windows share nothing anyway."""
    return _driver().chromium.launch(
        executable_path=BROWSER, args=["--no-sandbox", *([] if frames else ["--disable-threaded-compositing"])])


@functools.cache
def _driver():
    """Ends together with the process, and closes its browsers then."""
    return sync_playwright().start()


@contextlib.contextmanager
def window(browser, size, scheme="light", script=True, forced_colours=False):
    """A page of its own context; what the console says is collected in the list that comes with it."""
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]}, color_scheme=scheme, java_script_enabled=script,
        forced_colors="active" if forced_colours else "none",
        locale="de-DE", timezone_id="Europe/Berlin", reduced_motion="reduce")
    page, messages = context.new_page(), []
    page.on("console", lambda message: messages.append(message.text))
    page.on("pageerror", lambda error: messages.append(str(error)))
    try:
        yield page, messages
    finally:
        context.close()


def read_axe(root):
    return (pathlib.Path(root) / ".venv-tests/tools/axe.min.js").read_text(encoding="utf-8")


def check_console(messages, place):
    found = [Finding("console", place, message) for message in messages]
    messages.clear()
    return found


def check_axe(page, place, axe, rules=AXE_RULES):
    """The rules of axe-core, usually all for WCAG 2.2 AA and its best practices; what it cannot decide counts as found."""
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(axe)
    result = page.evaluate(
        """([rules, isWhole]) => axe.run(document, {
            runOnly: rules, ...isWhole && {rules: {'target-size': {enabled: true}}},
            resultTypes: ['violations', 'incomplete']})""", [rules, rules is AXE_RULES])
    for rule in result["violations"] + result["incomplete"]:
        nodes = ", ".join(str(node["target"][0]) for node in rule["nodes"][:4])
        summary = rule["nodes"][0].get("failureSummary", "").replace("\n", " ")[:200]
        yield Finding(f"axe:{rule['id']}", place, f"{nodes}: {summary}")


def check_room(page, place):
    """Nothing reaches out of the window to the right."""
    excess = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    if excess > 0:
        culprits = page.evaluate(
            """() => [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
                .map(e => e.tagName + '.' + e.className + '#' + e.id).slice(0, 4)""")
        yield Finding("overflow", place, f"{excess} px: {', '.join(culprits)}")


def check_room_with_text_spacing(page, place):
    """The same with the distances of WCAG 1.4.12, and nothing is cut off in controls that do not scroll."""
    page.evaluate(
        """() => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
                word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`);
            document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        }""")
    for finding in check_room(page, place):
        yield Finding("text-spacing", place, finding.detail)
    clipped = page.evaluate(
        """() => [...document.querySelectorAll('button, a, label, legend, summary, p, h1, h2, h3')]
            .filter(e => getComputedStyle(e).overflow === 'hidden' && e.scrollHeight > e.clientHeight + 1
                && e.clientHeight > 1)
            .map(e => e.tagName + '.' + e.className).slice(0, 4)""")
    if clipped:
        yield Finding("text-spacing", place, f"clipped: {', '.join(clipped)}")
    page.evaluate("() => { document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1) }")


def check_targets(page, place):
    """Buttons and controls are at least 44 px wide and high; a box counts together with its label."""
    small = page.evaluate(
        """() => [...document.querySelectorAll('button, a.dw-button, select, textarea, input:not([type=hidden])')]
            .filter(e => e.checkVisibility())
            .map(e => {
                const own = e.getBoundingClientRect();
                const boxes = /^(radio|checkbox)$/.test(e.type)
                    ? [own, ...[...e.labels].map(l => l.getBoundingClientRect())] : [own];
                const width = Math.max(...boxes.map(b => b.right)) - Math.min(...boxes.map(b => b.left));
                const height = Math.max(...boxes.map(b => b.bottom)) - Math.min(...boxes.map(b => b.top));
                return [e.id || e.className, Math.round(width), Math.round(height)];
            })
            .filter(([, width, height]) => width < 44 || height < 44)""")
    for name, width, height in small:
        yield Finding("target", place, f"{name}: {width} × {height} px")


#: Where a page was not touched before, the way begins where its author wants it; else it would begin behind the last touch.
UNTOUCHED = "() => { document.activeElement?.blur(); scrollTo(0, 0) }"
FROM_THE_TOP = "() => { const b = document.body; b.tabIndex = -1; b.focus(); b.removeAttribute('tabindex'); scrollTo(0, 0) }"


def check_focus(page, place, begin=UNTOUCHED):
    """With the tabulator through the whole page: in the order of the text, each stop seen, marked and not covered."""
    page.evaluate(begin)
    wanted = page.evaluate(
        """() => {
            const radios = new Set();
            return [...document.querySelectorAll('a[href], button, summary, select, textarea, input, [tabindex="0"]')]
                .filter(e => e.type !== 'hidden' && !e.disabled && e.checkVisibility({visibilityProperty: true}))
                .filter(e => {
                    if (e.type !== 'radio') return true;
                    const isNew = !radios.has(e.name);
                    radios.add(e.name);
                    return isNew;
                }).length;
        }""")
    previous = 0
    for step in range(wanted):
        page.keyboard.press("Tab")
        stop = page.evaluate(
            """() => {
                const e = document.activeElement;
                if (!e || e === document.body) return null;
                const all = [...document.querySelectorAll('*')];
                const box = e.getBoundingClientRect();
                const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
                const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 12), 0), innerHeight - 1);
                const top = document.elementFromPoint(x, y);
                const frame = [e, e.closest('.dw-choice')].filter(Boolean).map(f => getComputedStyle(f));
                frame.push(getComputedStyle(e, '::after'));
                return {
                    name: e.id || e.className || e.textContent.trim().slice(0, 30), order: all.indexOf(e),
                    isSeen: box.bottom > 0 && box.top < innerHeight && box.width > 0,
                    isOnTop: !!top && (e === top || e.contains(top) || top.contains(e) || [...e.labels ?? []].some(l => l.contains(top))),
                    isMarked: frame.some(s => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2),
                };
            }""")
        if stop is None:
            yield Finding("focus:lost", place, f"after {step} of {wanted} stops")
            return
        if not stop["isMarked"]:
            yield Finding("focus:unmarked", place, stop["name"])
        if not stop["isSeen"] or not stop["isOnTop"]:
            yield Finding("focus:covered", place, stop["name"])
        if stop["order"] < previous:
            yield Finding("focus:order", place, stop["name"])
        previous = stop["order"]
