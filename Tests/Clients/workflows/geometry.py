"""Whether the parts of a diagram keep apart: shapes, names, and the lines between them, as the file places them."""
import dataclasses
import itertools

from lxml import etree

NAMES = {"di": "http://www.omg.org/spec/BPMN/20100524/DI", "dc": "http://www.omg.org/spec/DD/20100524/DC",
         "line": "http://www.omg.org/spec/DD/20100524/DI", "bpmn": "http://www.omg.org/spec/BPMN/20100524/MODEL"}


@dataclasses.dataclass(frozen=True)
class Box:
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other):
        return self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom

    def is_crossed(self, start, end):
        """Whether a horizontal or vertical line is seen inside."""
        left, right = sorted((start[0], end[0]))
        top, bottom = sorted((start[1], end[1]))
        return left < self.right and self.left < right + 0.1 and top < self.bottom and self.top < bottom + 0.1


def box_of(bounds):
    x, y, width, height = (float(bounds.get(name)) for name in ("x", "y", "width", "height"))
    return Box(x, y, x + width, y + height)


def problems_of_geometry(file):
    document = etree.parse(str(file))
    elements = {element.get("id"): element for element in document.iter() if element.get("id")}
    shapes, names, lines = {}, {}, {}
    for drawn in document.iterfind(".//di:BPMNShape", NAMES):
        shapes[drawn.get("bpmnElement")] = box_of(drawn.find("dc:Bounds", NAMES))
    for drawn in document.iterfind(".//di:BPMNEdge", NAMES):
        lines[drawn.get("bpmnElement")] = [(float(point.get("x")), float(point.get("y"))) for point in drawn.iterfind("line:waypoint", NAMES)]
    for label in document.iterfind(".//di:BPMNLabel", NAMES):
        names[label.getparent().get("bpmnElement")] = box_of(label.find("dc:Bounds", NAMES))
    hosts = {name: element.get("attachedToRef") for name, element in elements.items() if element.get("attachedToRef")}

    for first, second in itertools.combinations(shapes, 2):
        if second == hosts.get(first) or first == hosts.get(second):
            continue
        if shapes[first].meets(shapes[second]):
            yield f"{first} stands on {second}"
    for event, host in hosts.items():
        if (shapes[event].top + shapes[event].bottom) / 2 != shapes[host].bottom:
            yield f"{event} is not at the edge of {host}"
        if shapes[event].left < shapes[host].left or shapes[event].right > shapes[host].right:
            yield f"{event} is beside {host}"
    for first, second in itertools.combinations(names, 2):
        if names[first].meets(names[second]):
            yield f"the name of {first} runs into that of {second}"
    for name, shape in itertools.product(names, shapes):
        if names[name].meets(shapes[shape]):
            yield f"the name of {name} stands on {shape}"
    for flow, points in lines.items():
        ends = {elements[flow].get("sourceRef"), elements[flow].get("targetRef")}
        # A flow leaves a timer from within the task that it is at.
        ends |= {hosts[end] for end in ends if end in hosts}
        for start, end in itertools.pairwise(points):
            if start[0] != end[0] and start[1] != end[1]:
                yield f"{flow} is not straight"
            for shape in shapes.keys() - ends:
                if shapes[shape].is_crossed(start, end):
                    yield f"{flow} strikes {shape} through"
            for name in names:
                if names[name].is_crossed(start, end):
                    yield f"{flow} strikes the name of {name} through"
