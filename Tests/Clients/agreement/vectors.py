"""The submissions that a service is tried with."""
import json
import random
from dataclasses import dataclass

from agreement.fields import ITEM
from agreement.json_text import Raw, json_text
from agreement.mutations import (
    REMOVED, STRANGE_NAMES, Mutation, around, distinct, few_values, many, many_values, place, twice, values_at)

DEFAULT_TODAY = "2026-03-02"
"""The day of receipt of examples that name none."""
WITNESS_SHARE = 4
"""One field in so many is changed in a witness; there are many, and they differ in little."""


@dataclass(frozen=True)
class Vector:
    label: str
    today: str
    text: str

    @property
    def submission(self):
        return self.text.encode("utf-8")


class Workshop:
    """Makes the vectors of one service out of its examples and its fields."""

    def __init__(self, examples, fields):
        self.examples = examples
        self.fields = fields
        self.valid = [example for example in examples if example["expected"] == "valid"] or examples
        self.known = {field.path: self._known(field) for field in fields}

    def _known(self, field):
        return distinct(value for example in self.examples for value in values_at(example["answers"], field.path))

    def base_of(self, field):
        """A valid example that has an answer to the field, if there is one."""
        with_answer = [example for example in self.valid if values_at(example["answers"], field.path)]
        return (with_answer or self.valid)[0]

    def vector(self, example, *mutations):
        # Several times as fast as `copy.deepcopy`.
        answers = json.loads(json.dumps(example["answers"]))
        for mutation in mutations:
            mutation.apply(answers)
        label = " and ".join([example["example"], *map(str, mutations)])
        return Vector(label, example.get("today", DEFAULT_TODAY), json_text(answers))

    def systematic(self):
        """Every example, and changes of each: of all fields in what authors wrote, of one field in so many in each witness, by turns."""
        for number, example in enumerate(self.examples):
            yield self.vector(example)
            is_witness = example["example"].startswith("witness")
            for field in self.fields[number % WITNESS_SHARE::WITNESS_SHARE] if is_witness else self.fields:
                for value in few_values(field, self.known[field.path][:6]):
                    yield self.vector(example, Mutation(place(field.path), value))
        for field in self.fields:
            for value in many_values(field, self.known[field.path][:3]):
                yield self.vector(self.base_of(field), Mutation(place(field.path), value))
        yield from self.whole()

    def whole(self):
        """Members beside the fields, and documents that hold no answers at all."""
        example = self.valid[0]
        for name in STRANGE_NAMES:
            yield self.vector(example, Mutation((name,), "x"))
        for value in (None, {}, [], 0):
            yield self.vector(example, Mutation(("unknown",), value))
        day = example.get("today", DEFAULT_TODAY)
        deep = Raw("[" * 70 + "]" * 70)
        for document in ({}, [], None, True, 0, "", "x", [example["answers"]], twice(example["answers"]), {"x": deep}, deep):
            yield Vector("a whole document", day, json_text(document))
        for text in ("", " ", "{", "}", "{}}", "{,}", "{\"a\"}", "{'a':1}", "\ufeff{}", "nul", "01", "1.", ".1", "+1", "1e", "[1,]", "// x\n{}"):
            yield Vector("no JSON", day, text)

    def around_limits(self, limits):
        """Answers around the limits that the form has named, given as sets of (path, code, limit)."""
        fields = {field.path: field for field in self.fields}
        for path, code, limit in sorted(limits):
            field = fields.get(path)
            if not field:
                continue
            values = around(limit, code)
            if code in ("minItems", "maxItems"):
                items = next((value for value in self.known[path] if isinstance(value, list) and value), None) or field.options
                values = [many(items, int(limit) + step) for step in (-1, 0, 1) if items] if field.kind != "choices" else [
                    field.options[:int(limit) + step] for step in (-1, 0, 1)]
            for value in values:
                yield self.vector(self.base_of(field), Mutation(place(path), value))

    def at_random(self, seed, count):
        """Two or three changes at once."""
        chance = random.Random(seed)
        for _ in range(count):
            example = chance.choice(self.valid if chance.random() < 0.8 else self.examples)
            mutations = [self._random_mutation(chance) for _ in range(chance.choice((2, 2, 2, 3)))]
            yield self.vector(example, *mutations)

    def _random_mutation(self, chance):
        field = chance.choice(self.fields)
        path = place(field.path, chance.choice((0, 0, 1)) if ITEM in field.path else 0)
        known = self.known[field.path]
        kind = chance.random()
        if kind < 0.7:
            return Mutation(path, chance.choice(few_values(field, known)))
        if kind < 0.85 and any(isinstance(value, str) for value in known):
            return Mutation(path, edited(chance.choice([value for value in known if isinstance(value, str)]), chance))
        return Mutation(path, chance.choice(many_values(field, known[:2])))


LETTERS = list("aZ09 -.,:/@+()'\n\t_$^\\[]{}|~") + ["\u00E4", "\u0308", "\u00A0", "\u0660", "\U0001F600", "\u2028", "\u017F", "\u0130"]


def edited(text, chance):
    """A text with one or two characters put in, taken out or replaced."""
    for _ in range(chance.choice((1, 1, 2))):
        spot = chance.randrange(len(text) + 1)
        text = text[:spot] + chance.choice(["", *LETTERS, chance.choice(text or "x")]) + text[spot + chance.choice((0, 1)):]
    return text
