"""Whether search engines and people find the services: data for machines, sitemap, and the search in a real browser.

The JSON-LD of every page is read by extruct and held against the vocabulary of schema.org as rdflib has it; the sitemap
against its XML schema; canonical addresses and languages against each other. People type words with errors, with and
without umlauts and as parts of compounds, use the keyboard alone, and find nothing. Faults that are planted before show
that these checks see something.
"""
import pathlib
import sys
import time

from findability import linked_data, planted, search, sitemap
from pages import browser, markup, site

ROOT = pathlib.Path(__file__).resolve().parents[2]
HTML = ROOT / "generated/html"
SCHEMA = ROOT / ".venv-tests/tools/sitemap.xsd"


def main():
    start = time.monotonic()
    pages = markup.read_pages(HTML)
    website = linked_data.website(pages)
    with browser.chromium() as chromium:
        print(f"{planted.check_planted(chromium, HTML, SCHEMA)} planted faults seen", flush=True)
        found = [
            *linked_data.check_pages(HTML, pages), *sitemap.check_head(pages, website),
            *sitemap.check_sitemap(HTML / "sitemap.xml", SCHEMA, pages, website),
        ]
        with site.serve(HTML) as address:
            searched, findings = search.check_searches(chromium, address)
            found += findings
            found += search.check_keyboard(chromium, address)
        found += search.check_file(chromium, HTML)
        found += search.check_without_script(chromium, HTML)
    print("\n".join(str(finding) for finding in found))
    print(f"{len(pages)} pages, {searched} searches, {time.monotonic() - start:.0f} s: {len(found)} findings")
    sys.exit(1 if found or not pages or not searched else 0)


if __name__ == "__main__":
    main()
