"""Texts that would break a page come out as text: markup, quotes, addresses, hidden controls, ten thousand letters, Arabic.

A small catalog is compiled in which such a text stands wherever a text may stand, in both web designs. In a real browser
nothing of it runs or reaches out of a window of 320 px, and what machines read is the text itself.
"""
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

from findability import linked_data, sitemap
from pages import browser, markup, site

ROOT = pathlib.Path(__file__).resolve().parents[2]
NU = ROOT / ".venv-tests/tools/vnu.jar"
KERN = ROOT / ".venv-tests/tools/kern.min.css"
SCHEMA = ROOT / ".venv-tests/tools/sitemap.xsd"
POLICY = site.POLICY.replace("img-src 'self'", "img-src 'self' data:")

HOSTILE = {
    "markup": "</script><script>alert(1)</script><img src=x onerror=alert(1)><!-- </title></textarea>",
    "quotes": "\" onfocus=\"alert(1)\" ' autofocus '> `${alert(1)}` &quot; &lt;b&gt; \\u003c",
    "address": "javascript:alert(1) data:text/html,x ]]> {{7*7}}",
    "controls": "a\u202egnp.exe\u2066b\u200bc\u00add\u2028e\ufeff",
    "long": "Donaudampfschifffahrtsgesellschaft" * 300,
    "arabic": "مرحبا بالعالم 123 (abc) שלום",
}

DESIGNS = {"dienstwerk": "", "kern": "webDesign: kern\nstyleSheets: [/kern.css]\n"}


def write_catalog(folder, design):
    """Each service has one text everywhere; the head of the catalog has all of them somewhere."""
    # In a text, a brace is written twice.
    written = {name: text.replace("{", "{{").replace("}", "}}") for name, text in HOSTILE.items()}
    texts = {name: json.dumps({"de": text, "en": text}) for name, text in written.items()}
    (folder / "services").mkdir(parents=True)
    situations = "".join(
        f"  {name}: {{title: {text}, description: {text}}}\n" for name, text in texts.items())
    words = json.dumps([list(HOSTILE.values())])
    (folder / "catalog.yaml").write_text(
        f"town: {{name: {texts['markup']}, municipalityKey: \"05999999\"}}\n"
        "languages: {de: {name: Deutsch}, en: {name: English}}\n"
        "timeZone: Europe/Berlin\nwebsite: https://www.musterstadt.example\n"
        f"units:\n  office:\n    name: {texts['long']}\n    email: a@musterstadt.example\n    phone: \"+49 221 1234\"\n"
        f"    address: {{street: {json.dumps(HOSTILE['quotes'])}, postalCode: \"43210\", city: {json.dumps(HOSTILE['long'])}}}\n"
        f"    openingHours: [{{days: [monday], opens: \"08:00\", closes: \"12:00\"}}]\n    visits: {texts['arabic']}\n"
        f"lifeSituations:\n{situations}synonyms: {{de: {words}}}\nenquiries: office\n{design}", encoding="utf-8")
    for name, text in texts.items():
        modules = "".join(
            f"{key}: [{text}, {text}]\n"
            for key in ("prerequisites", "documents", "fees", "procedure", "duration", "deadlines", "notes", "legalBasis", "legalRemedy"))
        others = [other for other in texts if other != name][:2]
        (folder / f"services/{name}.yaml").write_text(
            f"service: {name}\nversion: 1.0.0\ntitle: {text}\ndescription: {text}\nresponsible: office\n"
            f"audience: [resident, company]\nlifeSituations: [{name}]\nreviewed: 2026-05-04\nrelatedServices: {json.dumps(others)}\n"
            f"keywords: {{de: [{json.dumps(HOSTILE[name])}]}}\nfrequentQuestions: [{{question: {text}, answer: {text}}}]\n{modules}"
            f"form:\n  pages:\n    only:\n      title: {text}\n      intro: {text}\n      fields:\n"
            f"        a: {{type: text, maxLength: 80, label: {text}, hint: {text}, help: {text}}}\n"
            f"        b: {{type: choice, label: {text}, options: {{one: {text}, two: {text}}}}}\n"
            f"        c: {{type: note, text: {text}}}\n", encoding="utf-8")


def compile_catalog(folder, design):
    write_catalog(folder / "catalog", DESIGNS[design])
    subprocess.run(
        [ROOT / ".build/debug/dienstwerk", "build", folder / "catalog", "--output", folder / "out"],
        check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    shutil.copy(KERN, folder / "out/html/kern.css")
    return folder / "out/html"


def check_browser(chromium, address, names, design):
    """Nothing runs, nothing reaches out, nothing is said to the console."""
    for size in (browser.NARROW, browser.DESKTOP):
        with browser.window(chromium, size) as (page, messages):
            dialogs = []
            page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
            for name in names:
                place = f"{design} {name} {size[0]}"
                page.goto(address + name)
                page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
                yield from browser.check_room(page, place)
                yield from browser.check_console(messages, place)
            for message in dialogs:
                yield browser.Finding("hostile:ran", design, message)


def check_data(html, pages):
    """What machines read is the text, and all the text."""
    for name, text in HOSTILE.items():
        path = f"de/{name}/index.html"
        graph = linked_data.read_graph((html / path).read_text(encoding="utf-8"))
        told = [graph[0]["name"], graph[1]["mainEntity"][0]["name"], graph[-1]["itemListElement"][-1]["name"]]
        if told != [text] * 3:
            yield browser.Finding("hostile:data", path, str(told)[:200])
        shown = pages[path].all("h1")[0].text
        if shown != text:
            yield browser.Finding("hostile:text", path, shown[:200])


def check(chromium, design):
    with tempfile.TemporaryDirectory() as temporary:
        html = compile_catalog(pathlib.Path(temporary), design)
        pages = markup.read_pages(html)
        # What language such texts look like says nothing.
        yield from (finding for finding in markup.check_nu(html, pages, NU) if "appears to be written" not in finding.detail)
        yield from check_data(html, pages)
        yield from sitemap.check_sitemap(html / "sitemap.xml", SCHEMA, pages, linked_data.website(pages))
        with site.serve(html, policy=POLICY) as address:
            yield from check_browser(chromium, address, pages, design)


def main():
    start = time.monotonic()
    with browser.chromium() as chromium:
        found = [finding for design in DESIGNS for finding in check(chromium, design)]
    print("\n".join(str(finding)[:400] for finding in found))
    print(f"{len(HOSTILE)} hostile texts, {len(DESIGNS)} designs, {time.monotonic() - start:.0f} s: {len(found)} findings")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
