import CLibYAML

/// What libyaml tells next.
///
/// Marks count Unicode scalars from the first byte that libyaml was given. Texts belong to libyaml and are valid only while the
/// event is looked at.
enum YAMLEvent {
    case scalar(YAMLScalarEvent)
    case alias(name: UnsafeBufferPointer<UInt8>, start: Int, end: Int)
    case collectionStart(
        isMapping: Bool, isFlow: Bool, anchor: UnsafeBufferPointer<UInt8>?, hasTag: Bool, start: Int)
    case collectionEnd(end: Int)
    case documentStart(hasTagDirective: Bool, start: Int)
    case streamEnd
    case other
}

struct YAMLScalarEvent {
    let bytes: UnsafeBufferPointer<UInt8>
    let shape: YAMLRecord.Shape
    let anchor: UnsafeBufferPointer<UInt8>?
    let hasTag: Bool
    let start: Int
    let end: Int
}

/// Why libyaml stopped.
struct YAMLFailure {
    let problem: String
    let context: String
    let mark: Int
    let contextMark: Int
}

/// Runs libyaml over `source` and hands every event to `visit` until that returns false.
///
/// - Returns: Why libyaml could not go on; nil if it could.
func withYAMLEvents(
    of source: UnsafeBufferPointer<UInt8>, visit: (YAMLEvent) -> Bool
) -> YAMLFailure? {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    guard yaml_parser_initialize(parser) == 1 else { return nil }
    defer { yaml_parser_delete(parser) }
    // An empty buffer has no address; libyaml wants one.
    var nothing: UInt8 = 0
    return withUnsafePointer(to: &nothing) { placeholder in
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, source.baseAddress ?? placeholder, source.count)
        var isGoingOn = true
        while isGoingOn {
            var event = yaml_event_t()
            guard yaml_parser_parse(parser, &event) == 1 else { return YAMLFailure(parser.pointee) }
            defer { yaml_event_delete(&event) }
            isGoingOn = visit(YAMLEvent(event)) && event.type != YAML_STREAM_END_EVENT
        }
        return nil
    }
}

extension YAMLEvent {
    fileprivate init(_ event: yaml_event_t) {
        let start = Int(clamping: event.start_mark.index)
        let end = Int(clamping: event.end_mark.index)
        switch event.type {
        case YAML_SCALAR_EVENT:
            self = .scalar(YAMLScalarEvent(event.data.scalar, start: start, end: end))
        case YAML_ALIAS_EVENT:
            let name = bytes(of: event.data.alias.anchor)
            self = .alias(
                name: name ?? UnsafeBufferPointer(start: nil, count: 0), start: start, end: end)
        case YAML_SEQUENCE_START_EVENT:
            let data = event.data.sequence_start
            self = .collectionStart(
                isMapping: false, isFlow: data.style == YAML_FLOW_SEQUENCE_STYLE,
                anchor: bytes(of: data.anchor), hasTag: data.tag != nil, start: start)
        case YAML_MAPPING_START_EVENT:
            let data = event.data.mapping_start
            self = .collectionStart(
                isMapping: true, isFlow: data.style == YAML_FLOW_MAPPING_STYLE,
                anchor: bytes(of: data.anchor), hasTag: data.tag != nil, start: start)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
            self = .collectionEnd(end: end)
        case YAML_DOCUMENT_START_EVENT:
            let tags = event.data.document_start.tag_directives
            self = .documentStart(hasTagDirective: tags.start != tags.end, start: start)
        case YAML_STREAM_END_EVENT:
            self = .streamEnd
        default:
            self = .other
        }
    }
}

extension YAMLScalarEvent {
    fileprivate init(_ data: yaml_event_t.__Unnamed_union_data.__Unnamed_struct_scalar, start: Int, end: Int)
    {
        bytes = UnsafeBufferPointer(start: data.value, count: data.value == nil ? 0 : data.length)
        anchor = CatalogSyntax.bytes(of: data.anchor)
        hasTag = data.tag != nil
        self.start = start
        self.end = end
        switch data.style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: shape = .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: shape = .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE: shape = .literal
        case YAML_FOLDED_SCALAR_STYLE: shape = .folded
        default: shape = .plain
        }
    }
}

extension YAMLFailure {
    fileprivate init(_ parser: yaml_parser_t) {
        problem = parser.problem.map { String(cString: $0) } ?? ""
        context = parser.context.map { String(cString: $0) } ?? ""
        mark = Int(clamping: parser.problem_mark.index)
        contextMark = Int(clamping: parser.context_mark.index)
    }
}

/// The bytes of a C string without its final zero.
private func bytes(of string: UnsafeMutablePointer<UInt8>?) -> UnsafeBufferPointer<UInt8>? {
    guard let string else { return nil }
    var count = 0
    while string[count] != 0 { count += 1 }
    return UnsafeBufferPointer(start: string, count: count)
}
