"""Whether a process is sound: nothing is dead, every case can end, exactly once, and none goes round without waiting."""
import copy

import rust_bpmn_analyzer_bindings as soundness
from lxml import etree

BPMN = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"
#: What a case really stands at. A plain task, a script or a gateway is left at once (BPMN 2.0.2, section 13.3.3).
WAITING = {BPMN + name for name in ("userTask", "manualTask", "receiveTask", "intermediateCatchEvent", "eventBasedGateway")}


def problems_of_soundness(document):
    found = []
    text = etree.tostring(as_checked(document), encoding="unicode")
    for name in ("safeness", "dead_activities", "option_to_complete", "proper_completion"):
        outcome = getattr(soundness, "analyze_" + name)(text)
        if not outcome.fulfilled:
            found.append(f"{outcome.property_name}: {outcome.problematic_elements}")
    if restless := restless_nodes(document):
        found.append(f"a circle in which nothing waits: {sorted(restless)}")
    return found


def flows_of(document):
    return [(flow.get("sourceRef"), flow.get("targetRef")) for flow in document.iter(BPMN + "sequenceFlow")]


def restless_nodes(document):
    """The nodes of circles in which no node waits, and those that are on a way from one such circle to another."""
    hosts = {event.get("id"): event.get("attachedToRef") for event in document.iter(BPMN + "boundaryEvent")}
    resting = {node.get("id") for name in WAITING for node in document.iter(name)}
    flows = {(hosts.get(source, source), target) for source, target in flows_of(document)}
    flows = {(source, target) for source, target in flows if source not in resting and target not in resting}
    while True:
        sources, targets = {source for source, _ in flows}, {target for _, target in flows}
        left = {(source, target) for source, target in flows if source in targets and target in sources}
        if left == flows:
            return {source for source, _ in flows}
        flows = left


def as_checked(document):
    """The same for the checker, which knows no boundary events and nobody outside who sends messages: an interrupted task is one behind
    which it is decided whether it was done or interrupted, and every message may come."""
    document = copy.deepcopy(document)
    process = document.getroot().find(BPMN + "process")
    for task in process.iter(BPMN + "receiveTask"):
        task.tag = BPMN + "task"
        del task.attrib["messageRef"]
    decisions = {}
    for event in list(process.iter(BPMN + "boundaryEvent")):
        host = event.get("attachedToRef")
        if host not in decisions:
            decisions[host] = f"interrupted_{host}"
            gateway = etree.Element(BPMN + "exclusiveGateway", id=decisions[host])
            etree.SubElement(gateway, BPMN + "incoming").text = f"to_{decisions[host]}"
            process.insert(0, gateway)
            for flow in process.iter(BPMN + "sequenceFlow"):
                if flow.get("sourceRef") == host:
                    flow.set("sourceRef", decisions[host])
            etree.SubElement(process, BPMN + "sequenceFlow", id=f"to_{decisions[host]}", sourceRef=host, targetRef=decisions[host])
        for flow in process.iter(BPMN + "sequenceFlow"):
            if flow.get("sourceRef") == event.get("id"):
                flow.set("sourceRef", decisions[host])
        process.remove(event)
    return document
