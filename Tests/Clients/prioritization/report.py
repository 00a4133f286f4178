"""The report in both languages: valid, accessible, one file, with room on a phone, in the light, the dark and on paper."""

import base64
import hashlib
import pathlib
import subprocess

from pages import browser, markup

WINDOWS = [
    (browser.NARROW, "light"), (browser.PHONE, "dark"), (browser.DESKTOP, "light"), (browser.DESKTOP, "dark"),
]  # fmt: skip


#: The texts in pictures whose contrast with the field, and with the page, is below 4.5.
CONTRAST = """() => {
    const light = colour => {
        const parts = colour.match(/[0-9.]+/g).slice(0, 3).map(Number).map(part => {
            const share = part / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    };
    const behind = [getComputedStyle(document.querySelector('.field')).fill,
        getComputedStyle(document.body).backgroundColor].map(light);
    return [...document.querySelectorAll('svg text')].filter(text => {
        const own = light(getComputedStyle(text).fill);
        return behind.some(other => (Math.max(own, other) + 0.05) / (Math.min(own, other) + 0.05) < 4.5);
    }).map(text => text.textContent);
}"""


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
        # Nu does not compute hashes; that the style sheet is allowed and taken is seen below.
        if "Inline style violates Content Security Policy" not in str(found):
            yield str(found)
    axe = browser.read_axe(root)
    with browser.chromium() as chromium:
        for size, scheme in WINDOWS:
            with browser.window(chromium, size, scheme) as (page, messages):
                # The policy of the page refuses scripts; axe is put in beside it, by the browser itself.
                for name in names:
                    place = f"{name} {size[0]} {scheme}"
                    page.goto((folder / name).as_uri())
                    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
                    for found in [
                        *browser.check_room(page, place), *browser.check_targets(page, place),
                        *browser.check_axe(page, place, axe), *browser.check_console(messages, place),
                    ]:  # fmt: skip
                        # axe does not know what stands behind a text in a picture; that is computed below.
                        if "image node" not in str(found):
                            yield str(found)
                    yield from pictures(page, place)


def one_file(text: str, language: str):
    if f'<html lang="{language}">' not in text:
        yield f"{language}: another language"
    for wrong in ("<script", " style=", "http://", "<link", "<img", "@import", "url("):
        if wrong in text:
            yield f"{language}: has {wrong}"
    style = text.split("<style>")[1].split("</style>")[0]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    if f"default-src 'none'; style-src 'sha256-{digest}'" not in text:
        yield f"{language}: no security policy that refuses everything but the page's own style"


def pictures(page, place: str):
    """The style sheet is taken (its hash is right), and every picture has a name or is left out for screen readers."""
    if page.evaluate("getComputedStyle(document.querySelector('.bar .v0')).fill") in ("rgb(0, 0, 0)", ""):
        yield f"{place}: the style sheet was refused"
    pale = page.evaluate(CONTRAST)
    if pale:
        yield f"{place}: texts in pictures with too little contrast: {pale}"
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
