"""The fields of a service with their types, read off its emitted schema."""
from dataclasses import dataclass

ITEM = "*"
"""The step into the items of a list."""

FILE_MEMBERS = {"id", "name", "mediaType", "size", "sha256"}


@dataclass(frozen=True)
class Field:
    path: tuple
    kind: str
    schema: dict
    is_multiline: bool = False

    @property
    def options(self):
        return self.schema.get("enum") or self.schema.get("items", {}).get("enum", [])


def fields_of(schema):
    """All fields, outermost first; the items of a list are a field of their own, as are the members of records."""
    return list(walk(schema, (), schema))


def walk(node, path, root):
    for name, child in node.get("properties", {}).items():
        yield from field(child, path + (name,), root)


def field(node, path, root):
    node, definition = resolved(node, root)
    kind = kind_of(node, definition)
    yield Field(path, kind, node, is_multiline=definition == "text-in-several-lines")
    if kind == "record":
        yield from walk(node, path, root)
    if kind in ("list", "files"):
        yield from field(node["items"], path + (ITEM,), root)


def resolved(node, root):
    """A schema together with what it refers to, whose name in `$defs` comes with it."""
    definition = None
    if "$ref" in node:
        definition = node["$ref"].removeprefix("#/$defs/")
        target, _ = resolved(root["$defs"][definition], root)
        node = {**target, **{key: value for key, value in node.items() if key != "$ref"}}
    if "$ref" in node.get("items", {}):
        node = {**node, "items": resolved(node["items"], root)[0]}
    return node, definition


KINDS_BY_DEFINITION = {
    "text-in-one-line": "text", "text-in-several-lines": "text", "calendar-date": "date", "time-of-day": "time",
    "email-address": "email", "phone-number": "phone", "web-address": "url", "iban": "iban", "bic": "bic",
    "postal-code": "postalCode",
}


def kind_of(node, definition):
    if definition in KINDS_BY_DEFINITION:
        return KINDS_BY_DEFINITION[definition]
    match node["type"]:
        case "boolean" | "integer" as kind:
            return kind
        case "string":
            return "choice" if "enum" in node else "decimal"
        case "object":
            return "file" if set(node["properties"]) == FILE_MEMBERS else "record"
        case "array":
            items = node["items"]
            if "enum" in items:
                return "choices"
            return "files" if set(items.get("properties", ())) == FILE_MEMBERS else "list"
    raise ValueError(f"a schema of no known type: {node}")
