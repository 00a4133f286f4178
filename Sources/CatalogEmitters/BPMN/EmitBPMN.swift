import CatalogModel
import OutputText

/// The workflows as BPMN 2.0 with diagram interchange: `bpmn/<service>.bpmn`.
///
/// A running process holds the answers by their names, what transitions asked for by the name of the transition, and
/// `case` with the time of each timer as `<transition>Due`. Conditions are FEEL. A receive task waits for the message
/// `<service>.<state>`.
func emitBPMN(_ service: Service, in catalog: Catalog) -> [OutputFile] {
    guard let workflow = service.workflow else { return [] }
    let process = BPMNProcess(service, workflow, catalog: catalog)
    return [
        OutputFile(
            path: "bpmn/\(service.id).bpmn",
            bytes: xmlDocument(definitions(service, process, layout: BPMNLayout(process))))
    ]
}

private func definitions(_ service: Service, _ process: BPMNProcess, layout: BPMNLayout) -> XMLElement {
    let id = "process_" + service.id
    let documentation = XMLElement("bpmn:documentation", text: "\(service.id) \(service.version)")
    let content =
        [documentation] + process.nodes.indices.map { element($0, in: process) }
        + process.flows.map { element($0, in: process) }
    return XMLElement(
        "bpmn:definitions",
        [
            "xmlns:bpmn": "http://www.omg.org/spec/BPMN/20100524/MODEL",
            "xmlns:bpmndi": "http://www.omg.org/spec/BPMN/20100524/DI",
            "xmlns:dc": "http://www.omg.org/spec/DD/20100524/DC",
            "xmlns:di": "http://www.omg.org/spec/DD/20100524/DI",
            "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
            "id": "definitions_" + service.id,
            "targetNamespace": "urn:dienstwerk:" + service.id,
            "expressionLanguage": "https://www.omg.org/spec/DMN/20191111/FEEL/",
            "exporter": "dienstwerk",
        ],
        process.messages.map {
            XMLElement("bpmn:message", ["id": "message_" + $0, "name": "\(service.id).\($0)"])
        } + [
            XMLElement(
                "bpmn:process", ["id": id, "name": process.name, "isExecutable": "true"], content),
            diagram(process, layout, of: id),
        ])
}

// MARK: - The process

private func element(_ index: Int, in process: BPMNProcess) -> XMLElement {
    let node = process.nodes[index]
    let incoming = process.flows(to: index).map { XMLElement("bpmn:incoming", text: $0.id) }
    let outgoing = process.flows(from: index).map { XMLElement("bpmn:outgoing", text: $0.id) }
    let documentation =
        node.documentation.isEmpty ? [] : [XMLElement("bpmn:documentation", text: node.documentation)]
    let inside = documentation + incoming + outgoing
    let name = node.name.isEmpty ? nil : node.name
    switch node.kind {
    case .start: return XMLElement("bpmn:startEvent", ["id": node.id, "name": name], inside)
    case .end: return XMLElement("bpmn:endEvent", ["id": node.id, "name": name], inside)
    case .userTask: return XMLElement("bpmn:userTask", ["id": node.id, "name": name], inside)
    case .receiveTask(let message):
        return XMLElement(
            "bpmn:receiveTask", ["id": node.id, "name": name, "messageRef": "message_" + message], inside)
    case .decision:
        let otherwise = process.flows(from: index).first(where: \.isDefault)?.id
        return XMLElement(
            "bpmn:exclusiveGateway", ["id": node.id, "name": name, "default": otherwise], inside)
    case .timer(let task, let time):
        let date = XMLElement("bpmn:timeDate", ["xsi:type": "bpmn:tFormalExpression"], text: time)
        let definition = XMLElement("bpmn:timerEventDefinition", ["id": "definition_" + node.id], [date])
        return XMLElement(
            "bpmn:boundaryEvent", ["id": node.id, "name": name, "attachedToRef": process.nodes[task].id],
            inside + [definition])
    }
}

private func element(_ flow: BPMNProcess.Flow, in process: BPMNProcess) -> XMLElement {
    let condition = flow.condition.map {
        [XMLElement("bpmn:conditionExpression", ["xsi:type": "bpmn:tFormalExpression"], text: $0)]
    }
    return XMLElement(
        "bpmn:sequenceFlow",
        [
            "id": flow.id, "name": flow.name.isEmpty ? nil : flow.name,
            "sourceRef": process.nodes[flow.source].id, "targetRef": process.nodes[flow.target].id,
        ],
        condition ?? [])
}

// MARK: - The diagram

private func diagram(_ process: BPMNProcess, _ layout: BPMNLayout, of id: String) -> XMLElement {
    let shapes = process.nodes.indices.map { index -> XMLElement in
        let node = process.nodes[index]
        var inside = [bounds(layout.boxes[index])]
        if let place = layout.nodeLabels[index] {
            inside.append(XMLElement("bpmndi:BPMNLabel", [:], [bounds(place)]))
        }
        return XMLElement("bpmndi:BPMNShape", ["id": "shape_" + node.id, "bpmnElement": node.id], inside)
    }
    let edges = process.flows.enumerated().map { index, flow -> XMLElement in
        let points = layout.waypoints[index].map {
            XMLElement("di:waypoint", ["x": String($0.x), "y": String($0.y)])
        }
        let label = layout.flowLabels[index].map { [XMLElement("bpmndi:BPMNLabel", [:], [bounds($0)])] }
        return XMLElement(
            "bpmndi:BPMNEdge", ["id": "edge_" + flow.id, "bpmnElement": flow.id], points + (label ?? []))
    }
    return XMLElement(
        "bpmndi:BPMNDiagram", ["id": "diagram"],
        [XMLElement("bpmndi:BPMNPlane", ["id": "plane", "bpmnElement": id], shapes + edges)])
}

private func bounds(_ box: BPMNLayout.Box) -> XMLElement {
    XMLElement(
        "dc:Bounds",
        ["x": String(box.x), "y": String(box.y), "width": String(box.width), "height": String(box.height)])
}

extension BPMNProcess {
    /// Those that receive tasks wait for.
    fileprivate var messages: [String] {
        nodes.compactMap { if case .receiveTask(let message) = $0.kind { message } else { nil } }
    }
}

extension XMLElement {
    /// - Parameter attributes: Those whose value is nil are left out.
    fileprivate init(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>,
        _ children: [XMLElement] = []
    ) {
        self.init(
            name, attributes.compactMap { name, value in value.map { XMLAttribute(name, $0) } },
            children.map { .element($0) })
    }

    fileprivate init(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>, text: String) {
        self.init(
            name, attributes.compactMap { name, value in value.map { XMLAttribute(name, $0) } }, [.text(text)]
        )
    }
}
