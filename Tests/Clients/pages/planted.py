"""Proves on pages with planted faults that every check sees what it is there for."""
import pathlib

from . import browser, markup, style

FOLDER = pathlib.Path(__file__).parent / "planted"

#: Findings that have to come, as the beginning of `rule: detail`.
EXPECTED = {
    "files": [
        "title:duplicate: Zweimal", "title:missing", "h1:count: 2", "h1:count: 0", "lang:page", "lang:empty", "lang:link",
        "id:duplicate: twice", "id:missing: label for=absent", "inline:attribute", "link:missing: ./missing.html",
        "link:fragment: #nowhere", "link:foreign",
    ],
    "nu": ["Duplicate ID “twice”", "Bad value “buton”", "Bad value “e-mail”", "Element “title” must not be empty"],
    "colours": ["color-contrast"],
    "axe": ["label", "color-contrast", "autocomplete-valid", "page-has-heading-one", "heading-order"],
    "browser": ["console", "overflow", "text-spacing", "target", "focus:unmarked", "focus:covered", "focus:order"],
    "style": ["css:unknown: colour", "css:unknown: display", "css:undefined: --nowhere", "css:selector: .selector", "css:media"],
}


def check_planted(chromium, address, axe, nu_jar):
    """The number of faults that were seen; raises AssertionError with those that were not."""
    pages = markup.read_pages(FOLDER)
    found = {"files": _lines(markup.check_pages(FOLDER, pages))}
    found["nu"] = [finding.detail for finding in markup.check_nu(FOLDER, pages, nu_jar)]
    with browser.window(chromium, browser.PHONE) as (page, messages):
        page.goto(address + "de/index.html")
        found["style"] = _lines(style.check_style(page, "planted.css", (FOLDER / "planted.css").read_text()))
        found["browser"] = _lines(
            [
                *browser.check_console(messages, "planted"), *browser.check_room(page, "planted"),
                *browser.check_room_with_text_spacing(page, "planted"), *browser.check_targets(page, "planted"),
                *browser.check_focus(page, "planted"),
            ])
        found["axe"] = [finding.rule.removeprefix("axe:") for finding in browser.check_axe(page, "planted", axe)]
        found["colours"] = [finding.rule.removeprefix("axe:")
                            for finding in browser.check_axe(page, "planted", axe, browser.AXE_RULES_OF_COLOURS)]
        page.goto(address + "en/index.html")
        found["axe"] += [finding.rule.removeprefix("axe:") for finding in browser.check_axe(page, "planted", axe)]
    unseen = [
        f"{kind}: {wanted}" for kind, expected in EXPECTED.items() for wanted in expected
        if not any(wanted in line for line in found[kind])
    ]
    assert not unseen, f"planted faults that no check saw: {unseen}"
    return sum(len(expected) for expected in EXPECTED.values())


def _lines(findings):
    return [f"{finding.rule}: {finding.detail}" for finding in findings]
