"""The sitemap and the head of the pages: one address a page, the same page in all languages, said in both places."""
import datetime
import pathlib
import tempfile

from lxml import etree

from pages.finding import Finding

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LINK = "{http://www.w3.org/1999/xhtml}link"

#: The sitemap's schema asks for a declaration of the links, which are of another one.
LINKS = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml">
  <xs:element name="link">
    <xs:complexType>
      <xs:attribute name="rel" use="required"><xs:simpleType><xs:restriction base="xs:token">
        <xs:enumeration value="alternate"/></xs:restriction></xs:simpleType></xs:attribute>
      <xs:attribute name="hreflang" type="xs:language" use="required"/>
      <xs:attribute name="href" type="xs:anyURI" use="required"/>
    </xs:complexType>
  </xs:element>
</xs:schema>"""


def read_schema(path, folder):
    """The schema of sitemaps with that of links beside it, in a folder that may be written to."""
    folder = pathlib.Path(folder)
    (folder / "links.xsd").write_text(LINKS, encoding="utf-8")
    (folder / "sitemap.xsd").write_bytes(pathlib.Path(path).read_bytes())
    (folder / "both.xsd").write_text(
        """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
          <xs:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
          <xs:import namespace="http://www.w3.org/1999/xhtml" schemaLocation="links.xsd"/>
        </xs:schema>""", encoding="utf-8")
    return etree.XMLSchema(etree.parse(folder / "both.xsd"))


def check_schema(name, source, schema):
    document = etree.fromstring(source)
    if not schema.validate(document):
        for error in schema.error_log:
            yield Finding("sitemap:schema", f"{name}:{error.line}", error.message)


def check_sitemap(path, schema_path, pages, website):
    source = path.read_bytes()
    with tempfile.TemporaryDirectory() as folder:
        yield from check_schema(path.name, source, read_schema(schema_path, folder))
    listed = {}
    for url in etree.fromstring(source):
        links = {link.get("hreflang"): link.get("href") for link in url.iter(LINK)}
        listed[url.findtext(SITEMAP + "loc")] = links
        day = url.findtext(SITEMAP + "lastmod")
        if day is not None and not _is_day(day):
            yield Finding("sitemap:day", path.name, day)
    wanted = {f"{website}/{name}": page for name, page in pages.items() if not name.endswith(("form.html", "process.html"))}
    for address in sorted(set(listed) ^ set(wanted)):
        yield Finding("sitemap:pages", path.name, f"{address} is in only one of both")
    for address in set(listed) & set(wanted):
        if listed[address] != _alternates(wanted[address]):
            yield Finding("sitemap:languages", path.name, address)


def check_head(pages, website):
    """Canonical is the page itself; alternates exist, and refer back; forms are for no search engine."""
    for name, page in pages.items():
        metas = {meta.attributes.get("name"): meta.attributes.get("content") for meta in page.all("meta")}
        links = [link.attributes for link in page.all("link")]
        canonical = [link["href"] for link in links if link["rel"] == "canonical"]
        if name.endswith(("form.html", "process.html")):
            if metas.get("robots") != "noindex" or canonical:
                yield Finding("head:robots", name, "a form that search engines show")
            continue
        if "robots" in metas or canonical != [f"{website}/{name}"]:
            yield Finding("head:canonical", name, str(canonical))
        if not 50 <= len(metas.get("description", "")) <= 162:
            yield Finding("head:description", name, f"{len(metas.get('description', ''))} characters")
        properties = {meta.attributes.get("property"): meta.attributes.get("content") for meta in page.all("meta")}
        for wanted in ("og:title", "og:description", "og:url", "og:type", "og:site_name"):
            if not properties.get(wanted):
                yield Finding("head:og", name, wanted)
        alternates = _alternates(page)
        for tag, address in alternates.items():
            other = pages.get(address.removeprefix(website + "/"))
            if other is None:
                yield Finding("head:alternate", name, f"{address} does not exist")
            elif _alternates(other) != alternates:
                yield Finding("head:alternate", name, f"{address} does not refer back")
            elif tag != "x-default" and other.all("html")[0].attributes["lang"] != tag:
                yield Finding("head:alternate", name, f"{address} is not {tag}")


def _alternates(page):
    return {
        link.attributes["hreflang"]: link.attributes["href"]
        for link in page.all("link") if link.attributes["rel"] == "alternate"
    }


def _is_day(text):
    try:
        return datetime.date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
