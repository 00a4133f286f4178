"""The oracle against the cases of the DMN TCK, one JSON object a line: id, expression, type and value as text or null."""
import json
import pathlib
import re

from . import evaluate, values

# What the package leaves out on purpose, each by how it is written.
OUTSIDE = {
    "date and time": r'date\s+and\s+time\(|"-?\d{4,}-\d\d-\d\dT',
    "zones": r'\d[+-]\d\d:\d\d"|\dZ"|\d@[A-Z]',
    "years outside 1 to 9999": r'"-?\d{5,}-\d\d|"-\d+-\d\d|date\(-',
    "contexts": r"\{\w+:",
    "functions as values": r"function\(",
    "ranges as values": r"^\([<>]",
    "types as values": r"instance of",
    "blocks of Unicode in patterns": r"\\p\{ ?Is",
}

# Where ours is another value, and why.
OPEN = {
    "0100-arithmetic/exponent_lhs_number_exp_rhs_number_005/exponent_lhs_number_exp_rhs_number_005":
        "a power that is no rational number; of which the TCK writes the first 13 digits",
}


def differences(path):
    """How many cases are equal, and a line for each that differs, also for one that is listed as open and is not."""
    equal, lines = 0, []
    for case in cases(path):
        said = answer(case["expression"])
        same = is_same(said, case)
        equal += same
        if same == (case["id"] in OPEN):
            lines.append(f"{case['id']}: {case['expression']} is {said!r}, {'as' if same else 'not'} {case['value']}")
    return equal, lines


def cases(path):
    """All that use nothing that is left out; each reason to leave one out has to be needed."""
    found, needed = [], set()
    for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        reasons = [name for name, pattern in OUTSIDE.items() if re.search(pattern, case["expression"])]
        needed.update(reasons)
        if not reasons:
            found.append(case)
    if missing := OUTSIDE.keys() - needed:
        raise ValueError(f"no case uses {missing}")
    return found


def answer(expression):
    """The value; for what is refused the error, which equals nothing."""
    try:
        return evaluate(expression, {"today()": values.date("2026-03-02")})
    except ValueError as error:
        return error


def is_same(said, case):
    kind, text = case["type"], case["value"]
    if text is None or said is None:
        return said is text
    read = {"decimal": values.number, "boolean": {"true": True, "false": False}.get, "string": str, "date": values.date,
            "time": values.time, "duration": values.duration}[kind]
    return values.equal(said, read(text)) is True
