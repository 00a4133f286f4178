import CatalogModel
import OutputText

/// A workflow as a picture for a phone: a box for each state, one below the other, in it a line for each way out; and on
/// the right a line for each state that cases come to. Nothing but SVG, readable in dark mode too.
func processPicture(_ service: Service, _ workflow: Workflow, in page: PageLanguage) -> XMLElement {
    let text = ProcessText(service, workflow, page)
    let picture = ProcessPicture(text)
    let labels = text.order.map { page.string(workflow.states[$0].label) }
    return XMLElement(
        "svg",
        [
            XMLAttribute("xmlns", "http://www.w3.org/2000/svg"), XMLAttribute("xml:lang", page.tag),
            XMLAttribute("viewBox", "0 0 \(ProcessPicture.width) \(picture.height)"),
            XMLAttribute("width", "\(ProcessPicture.width)"), XMLAttribute("height", "\(picture.height)"),
            XMLAttribute("role", "img"),
        ],
        [
            .element(XMLElement("title", text: text.words.title(page.string(service.title)))),
            .element(XMLElement("desc", text: text.words.pictureDescription(labels))),
            .element(XMLElement("style", text: style)),
        ] + picture.nodes.map { .element($0) })
}

private let style = """
    text{font:400 13px system-ui,sans-serif;fill:#1b1f24} .h{font-weight:700;font-size:14px} .m{fill:#4a5560;font-size:12px}
    rect{fill:#fff;stroke:#5b6770;stroke-width:1} .e rect{stroke-width:2.5} path{fill:none;stroke:#2f5d8a;stroke-width:1.5}
    .b{stroke-dasharray:5 3} .a,.d{fill:#2f5d8a;stroke:none}
    @media (prefers-color-scheme:dark){text{fill:#f0f3f6} .m{fill:#c2cad2} rect{fill:#1d2329;stroke:#9aa5b0}
    path{stroke:#8fc1f0} .a,.d{fill:#8fc1f0}}
    """

private struct ProcessPicture {
    static let width = 344
    private(set) var height = 0
    private(set) var nodes: [XMLElement] = []

    private struct Line {
        let text: String
        let style: Style
        enum Style { case heading, plain, muted }

        var height: Int { style == .heading ? 20 : style == .plain ? 18 : 16 }
    }

    /// A line from the ways that lead to a state.
    private struct Trunk {
        let target: Int
        /// Heights at which ways join, from top to bottom.
        var sources: [Int]
        var arrival = 0
        var lane = 0

        var top: Int { min(arrival, sources.min() ?? arrival) }
        var bottom: Int { max(arrival, sources.max() ?? arrival) }
    }

    init(_ text: ProcessText) {
        let workflow = text.workflow
        let targets = text.order.filter { state in workflow.transitions.contains { $0.to == state } }
        // Heights depend on the room for text, and that on the number of lanes: as many as there could be.
        let room = Self.width - 2 * 10 - 16 - 9 * min(targets.count, 7)
        var trunks = targets.map { Trunk(target: $0, sources: []) }
        var boxes: [XMLElement] = []
        var y = 30
        for index in text.order {
            let state = workflow.states[index]
            var lines = Self.wrapped(
                "\(text.number(of: index)). " + text.page.string(state.label), .heading, room: room)
            lines += text.deadline(state).map { Self.wrapped($0, .muted, room: room) } ?? []
            if let place = trunks.firstIndex(where: { $0.target == index }) { trunks[place].arrival = y + 17 }
            var height = 8 + lines.map(\.height).reduce(0, +)
            for way in workflow.ways(outOf: index) {
                let transition = workflow.transitions[way]
                let own =
                    Self.wrapped("→ " + text.page.string(transition.label), .plain, room: room)
                    + Self.wrapped(text.trigger(transition), .muted, room: room)
                if let place = trunks.firstIndex(where: { $0.target == transition.to }) {
                    trunks[place].sources.append(y + height + 9)
                }
                lines += own
                height += own.map(\.height).reduce(0, +) + 2
            }
            height += 8
            boxes.append(
                Self.box(
                    lines, workflow.ways(outOf: index).count, y: y, height: height, room: room,
                    isEnd: state.isFinal))
            y += height + 16
        }
        height = y
        Self.spread(&trunks)
        let edge = 10 + room
        let start = XMLElement("path", [XMLAttribute("d", "M 30 4 V 24")])
        nodes = [start, Self.arrow("M 30 30 l -5 -8 h 10 z")]
        nodes += trunks.flatMap { Self.draw($0, from: edge) } + boxes
    }

    /// Gives each line the lane nearest to the boxes where it crosses no other.
    private static func spread(_ trunks: inout [Trunk]) {
        var taken: [[ClosedRange<Int>]] = []
        for place in trunks.indices {
            let range = (trunks[place].top - 8)...(trunks[place].bottom + 8)
            let free = taken.firstIndex { lane in !lane.contains { $0.overlaps(range) } }
            if free == nil { taken.append([]) }
            let lane = free ?? taken.count - 1
            taken[lane].append(range)
            trunks[place].lane = lane
        }
    }

    private static func draw(_ trunk: Trunk, from edge: Int) -> [XMLElement] {
        let x = edge + 14 + 9 * trunk.lane
        let y = trunk.arrival
        var parts: [XMLElement] = []
        for (sources, isBack) in [
            (trunk.sources.filter { $0 <= y }, false), (trunk.sources.filter { $0 > y }, true),
        ]
        where !sources.isEmpty {
            let far = isBack ? sources.max() ?? y : sources.min() ?? y
            var path = "M \(x) \(far) V \(y)"
            for source in sources { path += " M \(edge) \(source) H \(x)" }
            parts.append(
                XMLElement("path", [XMLAttribute("d", path)] + (isBack ? [XMLAttribute("class", "b")] : [])))
            parts += sources.filter { $0 != far }.map { source in
                XMLElement(
                    "circle",
                    [
                        XMLAttribute("class", "d"), XMLAttribute("cx", "\(x)"),
                        XMLAttribute("cy", "\(source)"),
                        XMLAttribute("r", "2.5"),
                    ])
            }
        }
        parts.append(XMLElement("path", [XMLAttribute("d", "M \(x) \(y) H \(edge + 6)")]))
        parts.append(arrow("M \(edge) \(y) l 8 -5 v 10 z"))
        return parts
    }

    private static func arrow(_ path: String) -> XMLElement {
        XMLElement("path", [XMLAttribute("class", "a"), XMLAttribute("d", path)])
    }

    private static func box(
        _ lines: [Line], _ ways: Int, y: Int, height: Int, room: Int, isEnd: Bool
    ) -> XMLElement {
        var baseline = y + 8
        var isFirstWay = true
        let texts = lines.map { line -> XMLNode in
            // A little room above each way.
            if line.style == .plain, line.text.hasPrefix("→") {
                if !isFirstWay { baseline += 2 }
                isFirstWay = false
            }
            baseline += line.height
            let style: [XMLAttribute] =
                switch line.style {
                case .heading: [XMLAttribute("class", "h")]
                case .muted: [XMLAttribute("class", "m")]
                case .plain: []
                }
            return .element(
                XMLElement(
                    "text", style + [XMLAttribute("x", "20"), XMLAttribute("y", "\(baseline - 5)")],
                    text: line.text))
        }
        let rect = XMLElement(
            "rect",
            [
                XMLAttribute("x", "10"), XMLAttribute("y", "\(y)"), XMLAttribute("width", "\(room)"),
                XMLAttribute("height", "\(height)"), XMLAttribute("rx", isEnd ? "16" : "4"),
            ])
        return XMLElement("g", isEnd ? [XMLAttribute("class", "e")] : [], [.element(rect)] + texts)
    }

    /// The text in lines that fit; a word that is too long by itself is cut with a hyphen.
    private static func wrapped(_ text: String, _ style: Line.Style, room: Int) -> [Line] {
        let limit = Double(room - 20)
        var lines: [String] = []
        var current = ""
        for word in text.split(separator: " ").map(String.init) {
            let longer = current.isEmpty ? word : current + " " + word
            if width(longer, style) <= limit {
                current = longer
                continue
            }
            if !current.isEmpty { lines.append(current) }
            current = ""
            for character in word {
                if width(current + String(character) + "-", style) > limit {
                    lines.append(current + "-")
                    current = ""
                }
                current.append(character)
            }
        }
        if !current.isEmpty { lines.append(current) }
        return lines.map { Line(text: $0, style: style) }
    }

    /// At most how wide a text is, in whatever font a browser takes: measured by wide ones such as Verdana and DejaVu Sans.
    private static func width(_ text: String, _ style: Line.Style) -> Double {
        let size =
            switch style {
            case .heading: 14 * 1.14
            case .plain: 13.0
            case .muted: 12.0
            }
        return text.unicodeScalars.reduce(0) { $0 + size * width(of: $1) }
    }

    private static func width(of scalar: Unicode.Scalar) -> Double {
        switch scalar {
        case " ": 0.36
        case "i", "j", "l", "I", ".", ",", ":", ";", "'", "|", "!", "·": 0.42
        case "f", "t", "r", "(", ")", "-", "/", "„", "“", "”", "‘", "’": 0.5
        case "m", "w", "M", "W", "@", "%", "–", "—", "…", "→": 1.02
        case "A"..."Z", "Ä", "Ö", "Ü": 0.82
        case _ where scalar.value < 0x250: 0.68
        default: 1.1
        }
    }
}
