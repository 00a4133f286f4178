"""The KERN UX-Standard: only classes that KERN has, its structures, and nothing but the mark-up is another one."""
import pathlib
import re
import shutil
import subprocess

from . import site
from .finding import Finding

#: KERN's style sheet draws its icons with addresses of data.
POLICY = site.POLICY.replace("img-src 'self'", "img-src 'self' data:")

#: What KERN has no component for, laid out by the style sheet of our own.
OWN = re.compile(r"\bdw-?[a-z0-9-]*\b")
CONTROLS = ("input", "select", "textarea")


def compile_catalog(root, folder):
    """Compiles the shipped catalog for KERN, with KERN's style sheet beside it; the folder of its pages."""
    catalog, output = folder / "catalog", folder / "generated"
    shutil.copytree(root / "catalog", catalog)
    head = catalog / "catalog.yaml"
    head.write_text(head.read_text(encoding="utf-8") + "\nwebDesign: kern\nstyleSheets: [/kern.css]\n", encoding="utf-8")
    subprocess.run(
        [root / ".build/debug/dienstwerk", "build", catalog, "--output", output], check=True,
        stdin=subprocess.DEVNULL, capture_output=True)
    shutil.copy(root / ".venv-tests/tools/kern.min.css", output / "html/kern.css")
    return output / "html"


def known_classes(style_sheet):
    return set(re.findall(r"\.(-?[_a-zA-Z][\w-]*)", style_sheet))


def check_classes(name, page, kern, additions):
    """Every class is one of KERN's, or of the additions."""
    for element in page.elements:
        for word in (element.attributes.get("class") or "").split():
            if word.startswith("kern-") and word not in kern:
                yield Finding("kern:class", name, f"{element.tag}.{word}")
            elif not word.startswith("kern-") and word not in additions and word != "dw":
                yield Finding("kern:foreign", name, f"{element.tag}.{word}")


#: Run in the browser: what KERN's components are made of. Gives the faults.
STRUCTURE = """() => {
    const faults = [], say = (rule, e) => faults.push([rule, e.id || e.className || e.tagName]);
    const all = (selector) => document.querySelectorAll(selector);
    for (const e of all('form.dw-search')) e.classList.add('kern-form-input');
    for (const e of all('input:not([type=hidden]), select, textarea')) {
        const isBox = /^(radio|checkbox)$/.test(e.type);
        const box = e.closest(isBox ? '.kern-form-check' : '.kern-form-input, .kern-input-group');
        if (!box) say('kern:control', e);
        const wanted = isBox ? `kern-form-check__${e.type}` : e.tagName === 'SELECT' ? 'kern-form-input__select' : 'kern-form-input__input';
        if (!e.classList.contains(wanted)) say('kern:control', e);
        for (const label of e.labels) if (!label.classList.contains('kern-label')) say('kern:label', e);
    }
    for (const e of all('fieldset')) {
        if (!e.classList.contains('kern-fieldset')) say('kern:fieldset', e);
        if (!e.querySelector(':scope > .kern-fieldset__body')) say('kern:fieldset', e);
        if (e.firstElementChild?.tagName !== 'LEGEND') say('kern:fieldset', e);
    }
    for (const e of all('.kern-hint')) if (e.closest('form.kern-form, form:not(.dw-search)') && e.tagName !== 'DIV') say('kern:hint', e);
    for (const e of all('button, a.kern-btn')) {
        if (!e.classList.contains('kern-btn') || !e.querySelector(':scope > .kern-label')) say('kern:button', e);
    }
    for (const e of all('details')) {
        if (!e.matches('.kern-accordion') || !e.querySelector(':scope > .kern-accordion__header') || !e.querySelector(':scope > .kern-accordion__body')) say('kern:accordion', e);
    }
    for (const e of all('main h1, main h2, main h3')) if (!/kern-(heading|title)/.test(e.className)) say('kern:heading', e);
    for (const e of all('[hidden]')) if (getComputedStyle(e).display !== 'none') say('kern:hidden', e);
    for (const e of all('input[name$=".year"]')) {
        const row = e.closest('.kern-fieldset__body--horizontal');
        if (row?.querySelectorAll('input').length !== 3 || !e.classList.contains('kern-form-input__input--width-4')) say('kern:date', e);
    }
    return faults;
}"""


def check_structure(page, place):
    for rule, what in page.evaluate(STRUCTURE):
        yield Finding(rule, place, what)


def check_same(name, page, other):
    """Controls, hooks, links and words are the same in both designs, in the same order."""
    for kind, read in (("controls", _controls), ("hooks", _hooks), ("links", _links), ("words", _words)):
        one, two = read(page), read(other)
        if one != two:
            differing = next((pair for pair in zip(one, two) if pair[0] != pair[1]), (len(one), len(two)))
            yield Finding(f"kern:{kind}", name, f"{differing[0]} is {differing[1]}")


def _controls(page):
    keys = ("id", "name", "type", "value", "autocomplete", "inputmode", "aria-describedby")
    return [tuple(e.attributes.get(key) for key in keys) for e in page.all(*CONTROLS)]


def _hooks(page):
    return [
        (key, value) for e in page.elements for key, value in e.attributes.items() if key.startswith("data-")]


def _links(page):
    return [e.attributes.get("href") for e in page.all("a")]


def _words(page):
    return " ".join(page.all("body")[0].text.split()).split()


def check_choices(page, place):
    """A box that is chosen looks otherwise than before, and one that has the focus; for high contrast, where KERN's own colours are lost."""
    for name in page.evaluate("() => [...new Set([...document.querySelectorAll('[type=radio], [type=checkbox]')].map((box) => box.name))]"):
        box = page.locator(f'[name="{name}"]').first
        if not box.is_visible():
            continue
        pictures = []
        for is_chosen in (False, True):
            box.evaluate("(box, isChosen) => { box.checked = isChosen; document.activeElement.blur(); }", is_chosen)
            pictures.append(box.screenshot())
        if pictures[0] == pictures[1]:
            yield Finding("choices", place, f"{name} looks the same whether it is chosen or not")
        box.focus()
        room = box.bounding_box()
        around = {"x": room["x"] - 8, "y": room["y"] - 8, "width": room["width"] + 16, "height": room["height"] + 16}
        focused = page.screenshot(clip=around)
        box.evaluate("box => box.blur()")
        if page.screenshot(clip=around) == focused:
            yield Finding("choices", place, f"{name} looks the same whether it has the focus or not")


def check_click_after_tab(page, place):
    """What loses the focus when the mouse is pressed must not move what is clicked."""
    page.keyboard.press("Tab")
    page.locator("[data-page]:not([hidden]) [type=radio] + label").first.click()
    if not page.locator("[data-page]:not([hidden]) [type=radio]").first.is_checked():
        yield Finding("click", place, "a click right after the tab key is lost")
