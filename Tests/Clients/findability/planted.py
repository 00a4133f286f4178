"""Faults that are planted into copies of what is emitted: each has to be seen by the check that is there for it."""
import pathlib
import shutil
import tempfile

from pages import markup, site

from . import linked_data, search, sitemap

#: What is changed in which file, and the beginning of the rule that has to be broken.
PLANTED = [
    ("de/register-dog/index.html", '"GovernmentService"', '"GovermentService"', "ld:type"),
    ("de/register-dog/index.html", '"areaServed"', '"areaServd"', "ld:property"),
    ("de/register-dog/index.html", '"provider"', '"serviceOperator"', "ld:missing"),
    ("de/register-dog/index.html", "<h1>Hund", "<h1>Hunde", "ld:name"),
    ("de/register-dog/index.html", '/form.html", "availableLanguage"', '/from.html", "availableLanguage"', "ld:channel"),
    ("de/register-dog/index.html", "<h3>Ab wann", "<h3>Wann", "ld:questions"),
    ("de/register-dog/index.html", 'rel="canonical" href="https://www', 'rel="canonical" href="https://w3', "head:canonical"),
    ("de/register-dog/index.html", 'hreflang="en" href', 'hreflang="fr" href', "head:alternate"),
    ("de/register-dog/index.html", 'property="og:url"', 'property="og:uri"', "head:og"),
    ("de/register-dog/form.html", 'name="robots"', 'name="robot"', "head:robots"),
    ("sitemap.xml", "<lastmod>", "<lastmod>am ", "sitemap:day"),
    ("sitemap.xml", 'rel="alternate"', 'rel="next"', "sitemap:schema"),
    ("sitemap.xml", "/de/register-dog/index.html</loc>", "/de/register-cat/index.html</loc>", "sitemap:pages"),
    ("sitemap.xml", 'hreflang="x-default"', 'hreflang="fr"', "sitemap:languages"),
]

#: What is changed in the search, and the rule that has to be broken.
PLANTED_IN_SEARCH = [
    ("other.score - one.score", "one.score - other.score", "search:first"),
    ("asked.length < 4", "asked.length < 99", "search:first"),
    ("hit.score > 0 && hit.score >= least", "true", "search:many"),
    ("heading.focus()", "void 0", "search:focus"),
    ("status.textContent = isAsked", "status.title = isAsked", "search:status"),
]


def check_planted(chromium, folder, schema):
    """The number of faults that were seen; raises AssertionError with those that were not."""
    unseen = []
    website = linked_data.website(markup.read_pages(folder))
    with tempfile.TemporaryDirectory() as temporary:
        copy = pathlib.Path(temporary) / "html"
        shutil.copytree(folder, copy)
        for name, old, new, rule in PLANTED:
            original = _plant(copy / name, old, new)
            pages = markup.read_pages(copy)
            found = [
                *linked_data.check_pages(copy, pages), *sitemap.check_head(pages, website),
                *sitemap.check_sitemap(copy / "sitemap.xml", schema, pages, website),
            ]
            (copy / name).write_text(original, encoding="utf-8")
            if not any(finding.rule == rule for finding in found):
                unseen.append(f"{rule}: {new}")
        for old, new, rule in PLANTED_IN_SEARCH:
            script = copy / "assets/search.js"
            original = _plant(script, old, new)
            with site.serve(copy) as address:
                found = search.check_searches(chromium, address)[1]
                if not found:
                    found = list(search.check_keyboard(chromium, address))
            script.write_text(original, encoding="utf-8")
            if not any(finding.rule == rule for finding in found):
                unseen.append(f"{rule}: {new}")
    assert not unseen, f"planted faults that no check saw: {unseen}"
    return len(PLANTED) + len(PLANTED_IN_SEARCH)


def _plant(path, old, new):
    original = path.read_text(encoding="utf-8")
    assert old in original, f"{path.name} has no {old}"
    path.write_text(original.replace(old, new), encoding="utf-8")
    return original
