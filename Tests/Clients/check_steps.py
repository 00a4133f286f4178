"""Every step of every form with script, in every state: accessible, light, quiet, and nothing moves by itself.

For one example of each service and for exits: every step empty, with problems, filled in, with further rows, and the
check of the answers; each on a phone in the light and in the dark with axe-core, in 320 px also room, wider text spacing and
targets, once the way of the focus; then the mark-up as the script has made it with the Nu checker. A page with
planted faults shows that these checks see something. And for every service and language: what the first page weighs, and
that its layout does not shift.
"""
import concurrent.futures
import gzip
import json
import pathlib
import sys
import tempfile
import time

from forms import submissions
from forms.person import Person
from pages import browser, markup, site
from pages.finding import Finding

ROOT = pathlib.Path(__file__).resolve().parents[2]
GENERATED = ROOT / "generated"
HTML = GENERATED / "html"
NU = ROOT / ".venv-tests/tools/vnu.jar"
TODAY = "2026-03-02"
PROCESSES = 2
MOST_OF_THE_FIRST_PAGE = 60_000
MOST_OF_THE_SCRIPT = 13_800

#: What a careless script would do to a step; the checks have to see each.
PLANTED = {
    "axe:aria-valid-attr-value": "document.querySelector('[data-page]:not([hidden]) input').setAttribute('aria-describedby', 'nowhere')",
    "axe:label": "document.querySelector('[data-page]:not([hidden]) label').remove()",
    # The heading itself has to stay: without it the script puts the page back as it was.
    "axe:heading-order": "document.querySelector('[data-page]:not([hidden]) h2').insertAdjacentHTML('afterend', '<h5>x</h5>')",
    "axe:color-contrast": "document.querySelector('[data-progress]').animate([{color: '#ccc'}, {color: '#ccc'}], {duration: 1e6, fill: 'forwards'})",
    "overflow": "document.querySelector('[data-next]').animate([{minWidth: '900px'}, {minWidth: '900px'}], {duration: 1e6, fill: 'forwards'})",
    "target": "document.querySelector('[data-next]').animate([{minHeight: '20px', height: '20px', padding: 0}, {minHeight: '20px', height: '20px', padding: 0}], {duration: 1e6, fill: 'forwards'})",
    "nu": "document.querySelector('[data-progress]').id = document.querySelector('[data-summary] h2').id",
}


def main():
    start = time.monotonic()
    services = sorted(folder.name for folder in (GENERATED / "examples").iterdir())
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ProcessPoolExecutor(PROCESSES) as pool:
        jobs = [pool.submit(look_at_service, service, folder) for service in services]
        weights = pool.submit(weigh_pages, services)
        planted = pool.submit(look_at_planted)
        results = [job.result() for job in jobs]
        found = [finding for findings, _ in results for finding in findings]
        unseen, kilobytes = planted.result(), weights.result()
        found += kilobytes[0]
        names = sorted(path.name for path in pathlib.Path(folder).iterdir())
        found += markup.check_nu(folder, names, NU)
    found += [Finding("planted", "no check saw it", rule) for rule in unseen]
    print("\n".join(str(finding) for finding in found[:40]))
    print(f"{sum(count for _, count in results)} states, {len(names)} documents for Nu, heaviest first page {kilobytes[1]} bytes, "
          f"script {kilobytes[2]} bytes gzipped, {time.monotonic() - start:.0f} s: {len(found)} findings")
    sys.exit(1 if found or not names else 0)


def look_at_service(service, folder):
    examples = [json.loads(file.read_text()) for file in sorted((GENERATED / "examples" / service).glob("*.json"))]
    authored = [example for example in examples if not example["example"].startswith("witness")]
    valid = max((example for example in authored if example["expected"] == "valid"), key=lambda example: len(json.dumps(example)))
    exits = [example for example in examples
             if example["expected"] == "invalid" and all(problem["code"].startswith("exit.") for problem in example["problems"])]
    look = Look(service, folder)
    with site.serve(HTML, submissions.FormHandler) as address, browser.chromium(frames=False) as chromium:
        for language, example in [("de", valid), *[("en", example) for example in exits[:1]]]:
            with browser.window(chromium, browser.PHONE) as (page, messages):
                look.walk(page, f"{address}{language}/{service}/form.html", example, language)
                look.found += browser.check_console(messages, service)
    return look.found, look.count


class Look:
    """Goes through one form and looks at every state."""

    def __init__(self, service, folder):
        self.service, self.folder = service, folder
        self.axe = browser.read_axe(ROOT)
        self.found, self.count, self.titles = [], 0, set()

    def walk(self, page, address, example, language):
        page.set_default_timeout(5000)
        page.clock.set_fixed_time(f"{example.get('today', TODAY)}T12:00:00+01:00")
        page.goto(address)
        # Any key calls for the rest of the script, which would change the page while it is looked at.
        page.keyboard.press("Shift")
        page.wait_for_selector("[data-running]", state="attached")
        person = Person(page, {})
        controls = submissions.controls(example["answers"], submissions.kinds_of_fields(example["service"]))
        right = dict(submissions.in_language(controls, language))
        for number in range(20):
            title = page.title()
            if title in self.titles:
                self.found.append(Finding("title:twice", self.service, title))
            self.titles.add(title)
            place = f"{self.service} {language} step {number + 1}"
            self.look(page, place, focus=True)
            if page.locator("[data-check]").is_visible() or page.locator("[data-exit]:not([hidden])").count():
                return
            page.evaluate("for (const add of document.querySelectorAll('[data-page]:not([hidden]) [data-part=add]')) add.click()")
            page.locator("[data-next]").press("Enter")
            page.wait_for_timeout(150)
            if page.title() != title:
                if "step 1" in place or page.title().startswith(("Fehler", "Error")):
                    self.look(page, place + " with problems")
                if not page.title().startswith(("Fehler", "Error")):
                    page.go_back()
                    page.wait_for_timeout(100)
            page.evaluate("for (const r of document.querySelectorAll('[data-page]:not([hidden]) [data-part=remove]')) if (!r.hidden) r.click()")
            title = page.title().removeprefix("Fehler: ").removeprefix("Error: ")
            person.answers = right
            page.evaluate("document.querySelector('[data-progress]').tabIndex = -1; document.querySelector('[data-progress]').focus()")
            person.fill_step()
            for _ in range(50):
                if page.title().removeprefix("Fehler: ").removeprefix("Error: ") != title:
                    break
                page.wait_for_timeout(20)
            else:
                self.found.append(Finding("stuck", place, page.locator("[data-summary]").inner_text()))
                return

    def look(self, page, place, focus=False):
        self.count += 1
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        self.found += browser.check_axe(page, f"{place} light", self.axe)
        page.emulate_media(color_scheme="dark")
        self.found += browser.check_axe(page, f"{place} dark", self.axe, browser.AXE_RULES_OF_COLOURS)
        page.emulate_media(color_scheme="light")
        page.set_viewport_size({"width": 320, "height": 640})
        self.found += browser.check_room(page, place)
        self.found += browser.check_targets(page, place)
        self.found += browser.check_room_with_text_spacing(page, place)
        page.set_viewport_size({"width": browser.PHONE[0], "height": browser.PHONE[1]})
        if focus:
            # From the top of the page.
            page.evaluate("document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex')")
            self.found += browser.check_focus(page, place, browser.FROM_THE_TOP)
        name = f"{place}.html".replace(" ", "-")
        pathlib.Path(self.folder, name).write_text(page.content(), encoding="utf-8")


def look_at_planted():
    """The planted faults that no check saw."""
    unseen = []
    axe = browser.read_axe(ROOT)
    with site.serve(HTML) as address, browser.chromium() as chromium, tempfile.TemporaryDirectory() as folder:
        for rule, script in PLANTED.items():
            with browser.window(chromium, browser.PHONE) as (page, _):
                page.goto(f"{address}de/collect-bulky-waste/form.html")
                page.evaluate(script)
                pathlib.Path(folder, "planted.html").write_text(page.content(), encoding="utf-8")
                found = [*browser.check_axe(page, "", axe), *browser.check_room(page, ""), *browser.check_targets(page, "")]
                found += markup.check_nu(folder, ["planted.html"], NU) if rule == "nu" else []
                if not any(finding.rule.startswith(rule) for finding in found):
                    unseen.append(rule)
    return unseen


def weigh_pages(services):
    """What is wrong, the heaviest first page, and the script compressed."""
    found, heaviest = [], 0
    with site.serve(HTML) as address, browser.chromium() as chromium:
        for form in sorted(HTML.glob("*/*/form.html")):
            name = form.relative_to(HTML).as_posix()
            with browser.window(chromium, browser.PHONE) as (page, _):
                responses = []
                # A browser without a screen makes up movements of a mouse; the rest of the script would come with them.
                page.add_init_script("addEventListener('pointermove', event => event.stopImmediatePropagation(), true)")
                page.on("response", lambda response: responses.append(response))
                page.goto(address + name, wait_until="networkidle")
                sizes = [len(response.body()) for response in responses]
                shift = page.evaluate(
                    """() => new Promise(done => {
                        let sum = 0;
                        new PerformanceObserver(list => { for (const e of list.getEntries()) if (!e.hadRecentInput) sum += e.value; })
                            .observe({type: 'layout-shift', buffered: true});
                        setTimeout(() => done(sum), 150);
                    })""")
                heaviest = max(heaviest, sum(sizes))
                if sum(sizes) > MOST_OF_THE_FIRST_PAGE or len(sizes) < 3:
                    found.append(Finding("weight", name, f"{sum(sizes)} bytes in {len(sizes)} files"))
                if shift:
                    found.append(Finding("layout-shift", name, str(shift)))
    script = len(gzip.compress(b"".join((HTML / "assets" / name).read_bytes() for name in ("form.js", "wizard.js")), 9))
    if script > MOST_OF_THE_SCRIPT:
        found.append(Finding("weight", "form.js and wizard.js", f"{script} bytes gzipped"))
    return found, heaviest, script


if __name__ == "__main__":
    main()
