"""JSON text with what a parser would lose: ways of writing a number, members that come twice."""
import json


class Raw(str):
    """A value as it stands in the text, for example `1e2`."""


# `json.dumps` makes an encoder for each call that does not take its defaults.
plain_text = json.JSONEncoder(ensure_ascii=False).encode


class Members(list):
    """An object as a list of pairs, in which a name may come twice."""


def json_text(value):
    match value:
        case Raw():
            return str(value)
        case Members():
            return "{" + ",".join(f"{json_text(name)}:{json_text(member)}" for name, member in value) + "}"
        case dict():
            return json_text(Members(value.items()))
        case list():
            return "[" + ",".join(map(json_text, value)) + "]"
        case _:
            return plain_text(value)
