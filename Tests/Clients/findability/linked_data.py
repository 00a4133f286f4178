"""JSON-LD: only types and properties that schema.org has, and the things that a service has to say."""
import pathlib
import urllib.parse

import extruct
from rdflib import SDO

from pages.finding import Finding

TERMS = set(SDO.__annotations__)

#: What each kind of thing has to say, as far as our pages have it.
REQUIRED = {
    "GovernmentService": {"name", "url", "description", "serviceType", "areaServed", "audience", "availableChannel", "provider"},
    "GovernmentOrganization": {"name"},
    "ServiceChannel": {"serviceUrl", "availableLanguage"},
    "FAQPage": {"mainEntity"},
    "Question": {"name", "acceptedAnswer"},
    "Answer": {"text"},
    "BreadcrumbList": {"itemListElement"},
    "ItemList": {"itemListElement"},
    "ListItem": {"position", "name"},
    "PostalAddress": {"streetAddress", "postalCode", "addressLocality"},
    "OpeningHoursSpecification": {"dayOfWeek", "opens", "closes"},
}


def read_graph(source):
    """The nodes of all JSON-LD blocks of a page."""
    blocks = extruct.extract(source, base_url="https://www.example.org/", syntaxes=["json-ld"])["json-ld"]
    return [node for block in blocks for node in block.get("@graph", [block])]


def website(pages):
    """The address below which the pages say that they are published."""
    head = pages["de/index.html"]
    canonical = next(link.attributes["href"] for link in head.all("link") if link.attributes["rel"] == "canonical")
    return canonical.removesuffix("/de/index.html")


def check_pages(root, pages):
    for name, page in pages.items():
        source = (pathlib.Path(root) / name).read_text(encoding="utf-8")
        graph = read_graph(source)
        yield from check_terms(name, graph)
        kinds = [node.get("@type") for node in graph]
        if name.endswith(("form.html", "process.html")):
            continue
        if name.count("/") == 1:
            if kinds != ["ItemList"]:
                yield Finding("ld:kinds", name, str(kinds))
            continue
        wanted = ["GovernmentService"] + (["FAQPage"] if page.all("details") else []) + ["BreadcrumbList"]
        if kinds != wanted:
            yield Finding("ld:kinds", name, f"{kinds}, not {wanted}")
            continue
        yield from _check_service(name, page, graph)


def check_terms(name, node):
    """Every type and every property is a term of schema.org, and what is required is there."""
    if isinstance(node, list):
        for part in node:
            yield from check_terms(name, part)
    elif isinstance(node, dict):
        kind = node.get("@type")
        if kind is not None and kind not in TERMS:
            yield Finding("ld:type", name, kind)
        for missing in sorted(REQUIRED.get(kind, set()) - set(node)):
            yield Finding("ld:missing", name, f"{kind} without {missing}")
        for key, value in node.items():
            if not key.startswith("@") and key not in TERMS:
                yield Finding("ld:property", name, key)
            if value in ("", [], {}):
                yield Finding("ld:empty", name, key)
            yield from check_terms(name, value)


def _check_service(name, page, graph):
    """What machines read is what people read."""
    heading = page.all("h1")[0].text
    service, breadcrumbs = graph[0], graph[-1]
    if service["name"] != heading:
        yield Finding("ld:name", name, service["name"])
    canonical = next(link.attributes["href"] for link in page.all("link") if link.attributes["rel"] == "canonical")
    if service["url"] != canonical or breadcrumbs["itemListElement"][-1]["item"] != canonical:
        yield Finding("ld:address", name, service["url"])
    form = urllib.parse.urljoin(canonical, "form.html")
    if service["availableChannel"]["serviceUrl"] != form:
        yield Finding("ld:channel", name, service["availableChannel"]["serviceUrl"])
    for node in graph:
        if node["@type"] == "FAQPage":
            shown = [summary.text.strip() for summary in page.all("summary")]
            told = [question["name"] for question in node["mainEntity"]]
            if shown != told:
                yield Finding("ld:questions", name, str(told))
