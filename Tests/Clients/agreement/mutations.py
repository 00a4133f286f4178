"""Changes of one answer, and how a submission with them is made."""
import copy
import re
from dataclasses import dataclass

from agreement.fields import FILE_MEMBERS, ITEM
from agreement.json_text import Members, Raw
from agreement.values import OTHER_TYPES, SAMPLES

REMOVED = object()
STRANGE_NAMES = ["unknown", "", "__proto__", "constructor", "toString", "$ref", "a.b", "a/b~c", "\u00E4", "a\u0308"]


@dataclass(frozen=True)
class Mutation:
    """Sets the answer at a path, in which list items are numbers, or removes it."""
    path: tuple
    value: object

    def __str__(self):
        text = "removed" if self.value is REMOVED else repr(self.value)
        return f"/{'/'.join(map(str, self.path))} = {text if len(text) < 100 else text[:90] + '…'}"

    def apply(self, answers):
        """Changes answers in place; records and items on the way are made where they are missing."""
        node = answers
        for step, following in zip(self.path, self.path[1:]):
            node = child(node, step, [] if isinstance(following, int) else {})
            if node is None:
                return
        last = self.path[-1]
        if isinstance(node, dict):
            if self.value is REMOVED:
                node.pop(last, None)
            else:
                node[last] = copy.deepcopy(self.value)
        elif isinstance(node, list) and isinstance(last, int):
            if self.value is REMOVED:
                del node[last:last + 1]
            else:
                node[last:last + 1] = [copy.deepcopy(self.value)]


def child(node, step, new):
    """The value behind a step, made new if there is none; None if there is one that has no such steps."""
    if isinstance(node, dict) and isinstance(step, str):
        value = node.setdefault(step, new)
    elif isinstance(node, list) and isinstance(step, int):
        if step >= len(node):
            node.append(new)
        value = node[min(step, len(node) - 1)]
    else:
        return None
    return value if isinstance(value, (dict, list)) else None


def place(path, number=0):
    """A field's path in a submission: the item of a number in every list."""
    return tuple(number if step == ITEM else step for step in path)


def values_at(answers, path):
    """All values that a field has in some answers."""
    if not path:
        return [answers]
    step, rest = path[0], path[1:]
    if step == ITEM:
        return [value for item in answers for value in values_at(item, rest)] if isinstance(answers, list) else []
    return values_at(answers[step], rest) if isinstance(answers, dict) and step in answers else []


def few_values(field, known):
    """What every field is set to in every example: nothing, what other examples have, every option."""
    values = [REMOVED, *known]
    match field.kind:
        case "boolean":
            values += [True, False]
        case "choice":
            values += field.options
        case "choices":
            values += [[option] for option in field.options]
        case "integer":
            values += [0, 1]
        case "list" | "files":
            values += [[]]
    return distinct(values)


def many_values(field, known):
    """Everything that a field's type is known to be difficult with."""
    values = OTHER_TYPES + SAMPLES.get(field.kind, []) + [edge for value in known for edge in edges(value)]
    match field.kind:
        case "choice":
            for option in field.options:
                values = values + [option, option + " ", option.upper(), option + "\n"]
            values = values + ["nothing", Raw(f'"\\u{ord(field.options[0][0]):04x}{field.options[0][1:]}"')]
        case "choices":
            values = values + choices(field.options)
        case "record":
            values = values + [record for value in known for record in with_strange_members(value)]
        case "file":
            values = values + [file for value in known[:1] or [SAMPLE_FILE] for file in files(value)]
        case "list" | "files":
            values = values + [items for value in known for items in lists(value)]
    return distinct(values)


def edges(value):
    """Variants of a text that other programs take for the same."""
    if not isinstance(value, str):
        return []
    return [value + "\n", "\n" + value, value + "\r\n", value + " ", " " + value, value + "\u00A0", "\uFEFF" + value, value.upper(),
            value.lower(), value + value, value[:-1], value[1:], value + "\u0301", value + "x", value + "0", "-" + value]


def choices(options):
    return [options, options[::-1], options + options[:1], options[:1] * 2, options[:2], options[:3], ["nothing"],
            options[:1] + ["nothing"], options[:1] + [None], [options[:1]], [1, True], options[:1] + [""], {"0": options[0]}]


def with_strange_members(record):
    if not isinstance(record, dict):
        return []
    named = [{**record, name: "x"} for name in STRANGE_NAMES]
    return named + [{**record, "unknown": value} for value in (None, "", {}, [], 0)] + [
        {name.upper(): member for name, member in record.items()}, twice(record), [record]]


def twice(record):
    """The record with its first member twice."""
    return Members([*record.items(), *list(record.items())[:1]])


SAMPLE_FILE = {"id": "a1", "name": "a.pdf", "mediaType": "application/pdf", "size": 1, "sha256": "0" * 64}


def files(file):
    changes = {
        "id": ["", "x", "x" * 200, "x" * 201, " x", "a\u0308", "x\ny", "\U0001F600" * 200, "\U0001F600" * 201, 1],
        "name": ["x", "x" * 255, "x" * 256, "a\u0308", "x\u0001", "\U0001F600" * 255, "\U0001F600" * 256, "../x", None],
        "mediaType": ["application/pdf", "APPLICATION/PDF", "image/png", "text/html", "application/pdf\n", "", None],
        "size": [Raw(text) for text in ("0", "-1", "1", "1.0", "1e2", "1.5", "5e6", "1e9", "1e400", "9007199254740993")] + ["1"],
        "sha256": ["0" * 63, "0" * 65, "A" * 64, "g" * 64, "0" * 64 + "\n", "\u0660" * 64, "０" * 64, ""],
    }
    changed = [{**file, name: value} for name, values in changes.items() for value in values]
    missing = [{key: member for key, member in file.items() if key != name} for name in sorted(FILE_MEMBERS)]
    return changed + missing + with_strange_members(file)


def lists(items):
    if not isinstance(items, list) or not items:
        return []
    return [items[:1], items + items[:1], items[:1] * 2, items[::-1], many(items, 5), many(items, 200), items + [None], items + [{}],
            items + [[]], items + ["x"], items + [items], {str(number): item for number, item in enumerate(items)}, items[0]]


def many(items, count):
    """As many items, all different if the first one has a text in it."""
    return [numbered(items[number % len(items)], number) for number in range(count)]


def numbered(item, number):
    match item:
        case str():
            return f"{item} {number}" if number else item
        case dict():
            texts = [name for name, value in item.items() if isinstance(value, str)]
            return {**item, texts[0]: numbered(item[texts[0]], number)} if texts else item
        case int() if not isinstance(item, bool):
            return item + number
        case _:
            return item


def distinct(values):
    seen = {}
    for value in values:
        seen.setdefault((type(value).__name__, repr(value)), value)
    return list(seen.values())


def around(limit, code):
    """Answers just inside and outside of a limit that a form has named, by the code of the problem."""
    match code:
        case "minLength" | "maxLength":
            return [text for count in near(limit, least=1) for text in (
                "x" * count, "\U0001F600" * count, "q\u0307" * (count // 2) + "x" * (count % 2), "\u00E4" * count,
                "x" * (count - 1) + "\u0308" if count > 1 else "x")]
        case "words":
            return [joint.join(["w"] * count) for count in near(limit, least=1) for joint in (" ", "\u00A0", "  ", "\u2028", "\u200B")]
        case "minimum" | "maximum":
            return numbers(limit)
        case "earliest" | "latest":
            return days(limit)
        case "computed":
            return near_computed(limit)
    return []


def near_computed(value):
    """What is computed, and what is nearly that."""
    if value in ("true", "false"):
        return [True, False]
    if re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        return days(value)
    return numbers(value) if re.fullmatch(r"-?\d+(\.\d+)?", value) else [value, value + "x"]


def near(limit, least):
    return [count for count in (int(limit) - 1, int(limit), int(limit) + 1) if count >= least]


def numbers(limit):
    if "." not in limit:
        near_ones = [int(limit) + step for step in (-1, 0, 1)]
        return near_ones + [Raw(f"{number}.0") for number in near_ones] + [Raw(f"{limit}.5"), Raw(f"{limit}e0")]
    scale = len(limit.partition(".")[2])
    units = int(limit.replace(".", ""))
    return [decimal(number, scale) for number in (units - 1, units, units + 1, units - 10**scale, units + 10**scale, -units)]


def decimal(units, scale):
    digits = str(abs(units)).zfill(scale + 1)
    return ("-" if units < 0 else "") + digits[:-scale] + "." + digits[-scale:]


def days(limit):
    year, month, day = limit.split("-")
    return [limit, *(f"{year}-{month}-{int(day) + step:02}" for step in (-1, 1)),
            *(f"{year}-{int(month) + step:02}-{day}" for step in (-1, 1)), *(f"{int(year) + step:04}-{month}-{day}" for step in (-1, 1))]
