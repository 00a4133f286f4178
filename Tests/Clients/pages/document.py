"""The elements of an HTML file, in their order."""
import dataclasses
import html.parser

VOID = {"meta", "link", "input", "img", "br", "hr", "source", "track", "wbr", "col", "area", "base", "embed"}


@dataclasses.dataclass
class Element:
    tag: str
    attributes: dict
    text: str = ""
    #: Whether it is only a pattern for a script, inside of a `template`.
    is_pattern: bool = False


class Document(html.parser.HTMLParser):
    """Reads a whole file; `elements` are in the order of their start tags, each with all the text inside of it."""

    def __init__(self, source):
        super().__init__(convert_charrefs=True)
        self.elements, self._open = [], []
        self.feed(source)
        self.close()

    def handle_starttag(self, tag, attributes):
        is_pattern = any(element.tag == "template" for element in self._open)
        element = Element(tag, dict(attributes), is_pattern=is_pattern)
        self.elements.append(element)
        if tag not in VOID:
            self._open.append(element)

    def handle_endtag(self, tag):
        for index in range(len(self._open) - 1, -1, -1):
            if self._open[index].tag == tag:
                del self._open[index:]
                return

    def handle_data(self, data):
        for element in self._open:
            element.text += data

    def all(self, *tags):
        return [element for element in self.elements if element.tag in tags]

    @property
    def ids(self):
        return [element.attributes["id"] for element in self.elements if element.attributes.get("id")]
