"""The report in both languages: valid, accessible, one file, with room on a phone, in the light, the dark and on paper."""

import pathlib
import re
import subprocess

from pages import browser, markup

WINDOWS = [
    (browser.NARROW, "light"), (browser.PHONE, "dark"), (browser.DESKTOP, "light"), (browser.DESKTOP, "dark"),
]  # fmt: skip


def findings(command: pathlib.Path, root: pathlib.Path, folder: pathlib.Path):
    names = []
    for language in ("de", "en"):
        done = subprocess.run(
            [command, "prioritize", root / "catalog", "--format", "html", "--language", language],
            capture_output=True, check=True, timeout=60,
        )  # fmt: skip
        names.append(f"report-{language}.html")
        text = done.stdout.decode()
        (folder / names[-1]).write_text(text, encoding="utf-8")
        yield from one_file(text, language)
    for found in markup.check_nu(folder, names, root / ".venv-tests/tools/vnu.jar"):
        yield str(found)
    axe = browser.read_axe(root)
    with browser.chromium() as chromium:
        for size, scheme in WINDOWS:
            with browser.window(chromium, size, scheme) as (page, messages):
                # The policy of the page refuses scripts; axe is put in beside it, by the browser itself.
                for name in names:
                    place = f"{name} {size[0]} {scheme}"
                    page.goto((folder / name).as_uri())
                    for found in [
                        *browser.check_room(page, place), *browser.check_targets(page, place),
                        *browser.check_axe(page, place, axe), *browser.check_console(messages, place),
                    ]:  # fmt: skip
                        yield str(found)
                    yield from pictures(page, place)


def one_file(text: str, language: str):
    if f'<html lang="{language}">' not in text:
        yield f"{language}: another language"
    for wrong in ("<script", " style=", "http://", "<link", "<img", "@import", "url("):
        if wrong in text:
            yield f"{language}: has {wrong}"
    if not re.search(r"default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='", text):
        yield f"{language}: no security policy with the hash of the style sheet"


def pictures(page, place: str):
    """The style sheet is taken (its hash is right), and every picture has a name or is left out for screen readers."""
    if page.evaluate("getComputedStyle(document.querySelector('.bar .v0')).fill") in ("rgb(0, 0, 0)", ""):
        yield f"{place}: the style sheet was refused"
    unnamed = page.evaluate(
        "[...document.querySelectorAll('svg')].filter(s => !s.ariaLabel && s.getAttribute('aria-hidden') !== 'true').length"
    )
    if unnamed:
        yield f"{place}: {unnamed} pictures without a name"
    outside = page.evaluate(
        """[...document.querySelectorAll('.portfolio .number')].filter(t => {
            const f = document.querySelector('.field').getBoundingClientRect(), b = t.getBoundingClientRect();
            return b.left < f.left - 1 || b.right > f.right + 1 || b.top < f.top - 1 || b.bottom > f.bottom + 1;
        }).length"""
    )
    if outside:
        yield f"{place}: {outside} numbers outside of the portfolio"
