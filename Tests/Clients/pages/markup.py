"""What can be seen without a browser: valid HTML, links that lead somewhere, ids, titles, headings, languages."""
import collections
import json
import pathlib
import posixpath
import subprocess
import urllib.parse

from .document import Document
from .finding import Finding

#: Attributes whose words are ids on the same page.
REFERENCES = ("for", "aria-describedby", "aria-labelledby", "aria-controls", "aria-errormessage", "list", "form")


def read_pages(root):
    """The HTML files of a folder by their path in it; parts for other pages are none by themselves."""
    files = sorted(file for file in pathlib.Path(root).rglob("*.html") if file.name != "fragment.html")
    return {file.relative_to(root).as_posix(): Document(file.read_text(encoding="utf-8")) for file in files}


def check_nu(root, names, jar):
    """The W3C's own checker, one call for all; it knows no modern CSS, so what it says of style is left out."""
    # Optimising the code would take more time than it saves.
    run = subprocess.run(
        ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", jar, "--format", "json", *[str(pathlib.Path(root) / name) for name in names]],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120)
    messages = json.loads(run.stderr)["messages"]
    for message in messages:
        if "CSS:" in message["message"]:
            continue
        kind = message.get("subType", message["type"])
        place = pathlib.Path(urllib.parse.unquote(urllib.parse.urlparse(message.get("url", "")).path))
        name = place.relative_to(root).as_posix() if place.is_absolute() else str(place)
        yield Finding(f"nu:{kind}", name, f"line {message.get('lastLine')}: {message['message']}")


def check_pages(root, pages):
    titles = collections.defaultdict(list)
    for name, page in pages.items():
        yield from _check_one(name, page)
        yield from _check_links(root, name, page, pages)
        titles[_language(name), _title(page)].append(name)
    for (_, title), names in titles.items():
        if len(names) > 1:
            yield Finding("title:duplicate", ", ".join(names), title)


def _language(name):
    return name.split("/")[0]


def _title(page):
    return " ".join(element.text.strip() for element in page.all("title"))


def _check_one(name, page):
    for identifier, count in collections.Counter(page.ids).items():
        if count > 1:
            yield Finding("id:duplicate", name, identifier)
    known = set(page.ids)
    for element in page.elements:
        for attribute in REFERENCES:
            for word in (element.attributes.get(attribute) or "").split():
                if word not in known:
                    yield Finding("id:missing", name, f"{element.tag} {attribute}={word}")
        if "lang" in element.attributes and not element.attributes["lang"]:
            yield Finding("lang:empty", name, element.tag)
    if len(page.all("h1")) != 1:
        yield Finding("h1:count", name, f"{len(page.all('h1'))} elements h1")
    if not _title(page):
        yield Finding("title:missing", name, "no title")
    language = page.all("html")[0].attributes.get("lang")
    if language != _language(name):
        yield Finding("lang:page", name, f"lang={language} in the folder {_language(name)}")
    for element in page.elements:
        if "style" in element.attributes or any(attribute.startswith("on") for attribute in element.attributes):
            yield Finding("inline:attribute", name, f"{element.tag} has style or an event handler")


def _check_links(root, name, page, pages):
    for element in page.all("a", "link", "script", "img"):
        address = element.attributes.get("href") or element.attributes.get("src")
        if address is None or element.is_pattern:
            continue
        parts = urllib.parse.urlsplit(address)
        if parts.scheme or parts.netloc or parts.path.startswith("/"):
            if parts.scheme == "http" or (parts.netloc and _is_fetched(element)):
                yield Finding("link:foreign", name, address)
            continue
        path = urllib.parse.unquote(parts.path)
        target = posixpath.normpath(posixpath.join(posixpath.dirname(name), path)) if path else name
        if not (pathlib.Path(root) / target).is_file():
            yield Finding("link:missing", name, address)
            continue
        if parts.fragment and urllib.parse.unquote(parts.fragment) not in pages[target].ids:
            yield Finding("link:fragment", name, address)
        wanted = element.attributes.get("hreflang")
        if wanted and wanted != "x-default" and target in pages:
            found = pages[target].all("html")[0].attributes.get("lang")
            if found != wanted:
                yield Finding("lang:link", name, f"{address} is {found}, not {wanted}")


def _is_fetched(element):
    """Whether a browser loads it with the page."""
    return element.tag in ("script", "img") or element.attributes.get("rel") in ("stylesheet", "preload", "icon")
