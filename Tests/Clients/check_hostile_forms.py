"""Texts of a definition come out as text, whatever they hold: in the page, in its steps, in problems and in the check of the answers.
Names of fields are those that each object of JavaScript has, too.

A catalog is compiled whose every text is hostile: ends of script, quotes, addresses with code, controls that turn the
direction around, Arabic, ten thousand characters without a blank. Its form is filled in with script, below a content security policy.
"""
import pathlib
import subprocess
import sys
import tempfile
import time

from forms import probe
from pages import browser, site

ROOT = pathlib.Path(__file__).resolve().parents[2]
HOSTILE = {
    "script": "</script><script>window.hacked = 1</script>", "comment": "<!-- </textarea></title><img src=x onerror=window.hacked=1>",
    "quotes": "\" onfocus=\"window.hacked=1\" autofocus x=' ` ${{window.hacked=1}} \\", "address": "[x](javascript:window.hacked=1) javascript:alert(1)",
    "bidi": "\u202Egnp.exe\u2066 \u2067abc", "arabic": "مرحبا بالعالم", "long": "Donaudampfschifffahrt" * 480, "braces": "{{label}} {{limit}} {{0}} $& $1 {{{{x}}}}",
    "lines": "a\u2028b\u2029c\u0085d", "entities": "&amp; &#x3C;b&#x3E; ]]>",
}


def service(text):
    def words():
        return {"de": text}

    return probe.service({
        "pages": {
            "one": {"title": words(), "fields": {
                "constructor": {"type": "choice", "label": words(), "hint": words(), "options": {"a": {"label": words(), "hint": words()}, "b": {"label": words()}}},
                "valueOf": {"type": "text", "label": words(), "maxLength": 20, "messages": {"maxLength": words()}},
                "story": {"type": "text", "label": words(), "lines": 3, "maxLength": 50, "required": False},
                "toString": {"type": "list", "label": words(), "itemLabel": words(), "minItems": 1, "maxItems": 3,
                          "item": {"type": "integer", "minimum": 3}},
                "note": {"type": "note", "text": words(), "when": 'constructor = "a"'},
            }},
            "two": {"title": words(), "fields": {
                "hasOwnProperty": {"type": "text", "label": words(), "maxLength": 20, "required": False},
                # Its first field is called as the first control of a date is.
                "weekly": {"type": "record", "label": words(), "when": 'constructor = "a"', "fields": {
                    "day": {"type": "choice", "label": words(), "options": {"mo": {"label": words()}, "tu": {"label": words()}}},
                    "hour": {"type": "time", "label": words()}}},
            }},
        },
        "rules": {"notX": {"require": 'valueOf != "x"', "at": "valueOf", "message": words()}},
        "exits": {"never": {"when": 'valueOf = "exit" and hasOwnProperty = null', "title": words(), "text": words()}},
    })


def main():
    start, failures, count = time.monotonic(), [], 0
    compiler = ROOT / ".build/debug/dienstwerk"
    for kind, text in HOSTILE.items():
        with tempfile.TemporaryDirectory() as folder:
            catalog = pathlib.Path(folder, "catalog")
            probe.write(catalog, service(text))
            run = subprocess.run([compiler, "build", catalog, "--output", f"{folder}/out"], capture_output=True, text=True)
            if run.returncode:
                # The compiler may refuse such a text outright; it then says so at its place.
                if "probe.yaml:" not in run.stderr + run.stdout:
                    failures.append(f"{kind}: the compiler ends with {run.returncode}: {run.stderr[-200:]}")
                continue
            count += 1
            with site.serve(f"{folder}/out/html") as address, browser.chromium() as chromium:
                for script in (True, False):
                    with browser.window(chromium, browser.PHONE, script=script) as (page, messages):
                        try:
                            failures += [f"{kind}: {failure}" for failure in look(page, address, text, script)]
                        except Exception as error:
                            failures.append(f"{kind}: {str(error)[:200]}")
                        failures += [f"{kind}: {message}" for message in messages]
    print("\n".join(failures))
    print(f"{count} of {len(HOSTILE)} hostile texts compiled, {len(failures)} failures, {time.monotonic() - start:.0f} s")
    sys.exit(1 if failures or count < 5 else 0)


def look(page, address, text, script):
    # A brace is written twice.
    text = text.replace("{{", "{").replace("}}", "}")
    page.set_default_timeout(4000)
    page.goto(f"{address}de/probe/form.html")
    if script:
        page.keyboard.press("Tab")
        page.wait_for_selector("[data-running]")
        page.locator("[data-next]").click()
        page.wait_for_timeout(100)
        yield from hacked(page, "problems")
        shown = page.locator("[data-summary] a").first.text_content()
        if squeezed(text) not in squeezed(shown):
            yield f"the summary says {shown[:80]!r}"
        page.locator('[name="constructor"][value="a"]').check(force=True)
        page.locator('[name="valueOf"]').fill("y" * 30)
        page.locator('[name="toString.0"]').fill("5")
        page.locator("[data-next]").click()
        page.wait_for_timeout(100)
        if squeezed(page.locator("[data-summary] a").first.text_content()) != squeezed(text):
            yield "the author’s message is not what was written"
        page.locator('[name="valueOf"]').fill("y")
        page.locator("[data-next]").click()
        page.wait_for_timeout(100)
        page.locator('[name="weekly.day"][value="mo"]').check(force=True)
        page.locator('[name="weekly.hour"]').fill("8")
        page.locator("[data-next]").click()
        page.wait_for_timeout(100)
        if not page.locator("[data-send]").is_visible():
            yield "the check of the answers does not come"
        yield from hacked(page, "check")
    label = page.evaluate("document.querySelector('[name=valueOf]').labels[0].textContent")
    if squeezed(label) != squeezed(text):
        yield f"the label is {label[:80]!r}"
    yield from hacked(page, "page")
    yield from (str(finding) for finding in browser.check_room(page, "room"))


def squeezed(text):
    """What HTML does not allow is replaced, and white space at the ends means nothing."""
    return text.replace("\u0085", "\uFFFD").strip()


def hacked(page, place):
    if page.evaluate("'hacked' in window || !!document.querySelector('img, [onfocus], [onerror]')"):
        yield f"a text became code ({place})"


if __name__ == "__main__":
    main()
