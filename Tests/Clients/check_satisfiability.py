"""Holds what the compiler says can never be against all answers there are: random small forms, every answer tried.

    check_satisfiability.py [--seed N] [--forms N]
"""
import argparse
import collections
import itertools
import json
import pathlib
import random
import shutil
import subprocess
import sys
import time

import seeds

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORK = ROOT / ".build-satisfiability"
CATALOG = ("town: {name: {de: Ort, en: Town}}\nlanguages: {de: {name: Deutsch}, en: {name: English}}\ntimeZone: Europe/Berlin\n"
           "website: https://www.example.org\nunits: {office: {name: {de: Amt, en: Office}}}\n")
DOMAINS = {"boolean": [True, False], "choice": ["a", "b", "c"], "integer": [0, 1, 2, 3]}
TYPES = {"boolean": ["type: boolean"], "integer": ["type: integer", "minimum: 0", "maximum: 3"], "choice": ["type: choice", "options:"]}


# Conditions: as FEEL, and as a function of answers that gives True, False or None.

def both(left, right):
    return False if left is False or right is False else None if left is None or right is None else True


def either(left, right):
    return True if left is True or right is True else None if left is None or right is None else False


def literal(value):
    return {True: "true", False: "false"}[value] if isinstance(value, bool) else f'"{value}"' if isinstance(value, str) else str(value)


def condition(chance, fields, depth):
    if depth and chance.random() < 0.6:
        kind = chance.choice(["and", "or", "and", "or", "not"])
        text, holds = condition(chance, fields, depth - 1)
        if kind == "not":
            return f"not({text})", lambda answers: None if holds(answers) is None else not holds(answers)
        other, also = condition(chance, fields, depth - 1)
        join = both if kind == "and" else either
        return f"({text}) {kind} ({other})", lambda answers: join(holds(answers), also(answers))
    name, kind = chance.choice(fields)
    form = chance.random()
    if form < 0.15:
        is_absent = chance.random() < 0.5
        return f"{name} {'=' if is_absent else '!='} null", lambda answers: (answers[name] is None) == is_absent
    if form < 0.3 and kind == "integer" and (others := [n for n, k in fields if k == "integer" and n != name]):
        other, symbol = chance.choice(others), chance.choice(list(COMPARE))
        return f"{name} {symbol} {other}", lambda answers: compared(symbol, answers[name], answers[other])
    if kind == "integer":
        symbol, value = chance.choice(list(COMPARE)), chance.choice(DOMAINS[kind])
        return f"{name} {symbol} {value}", lambda answers: compared(symbol, answers[name], value)
    value = chance.choice(DOMAINS[kind])
    if form < 0.45 and kind == "choice":
        values = sorted({value, chance.choice(DOMAINS[kind])})
        listed = ", ".join(map(literal, values))
        return f"{name} in ({listed})", lambda answers: None if answers[name] is None else answers[name] in values
    symbol = chance.choice(["=", "!="])
    return f"{name} {symbol} {literal(value)}", lambda answers: compared(symbol, answers[name], value)


COMPARE = {"=": lambda a, b: a == b, "!=": lambda a, b: a != b, "<": lambda a, b: a < b, "<=": lambda a, b: a <= b,
           ">": lambda a, b: a > b, ">=": lambda a, b: a >= b}


def compared(symbol, left, right):
    return None if left is None or right is None else COMPARE[symbol](left, right)


def computation(chance, fields):
    """One of two values, or an earlier one."""
    text, holds = condition(chance, fields, chance.randint(0, 1))
    then, other = chance.sample(DOMAINS["integer"], 2)
    numbers = [name for name, kind in fields if kind == "integer"]
    if numbers and chance.random() < 0.3:
        name = chance.choice(numbers)
        return f"if {text} then {name} else {other}", lambda answers: answers[name] if holds(answers) is True else other
    return f"if {text} then {then} else {other}", lambda answers: then if holds(answers) is True else other


class RandomForm:
    def __init__(self, chance):
        self.fields = [(f"f{number}", chance.choice(list(DOMAINS))) for number in range(chance.randint(2, 5))]
        self.when, self.required, self.computed = {}, {}, {}
        for number, (name, kind) in enumerate(self.fields):
            if number and chance.random() < 0.4:
                self.when[name] = condition(chance, self.fields[:number], chance.randint(0, 2))
            if number and kind == "integer" and chance.random() < 0.3:
                self.computed[name] = computation(chance, self.fields[:number])
                self.required[name] = False
                continue
            others = [field for field in self.fields if field[0] != name]
            self.required[name] = chance.choice([True, True, False, condition(chance, others, chance.randint(0, 2))])
        self.rules = [(*condition(chance, self.fields, chance.randint(0, 2)), chance.random() < 0.8) for _ in range(chance.randint(0, 2))]
        self.exits = [condition(chance, self.fields, chance.randint(0, 1)) for _ in range(chance.randint(0, 2))]

    def text(self, service):
        """The definition, and by line what stands there."""
        lines = [f"service: {service}", "version: 1.0.0", "title: {de: Formular, en: Form}", "description: {de: Ein Formular, en: A form}",
                 "responsible: office", "audience: [resident]", "form:", "  pages:", "    only:", "      title: {de: Seite, en: Page}", "      fields:"]
        places = {}

        def add(text, place=None):
            lines.append(text)
            if place:
                places[len(lines)] = place

        def quoted(text):
            return "'" + text + "'"
        for name, kind in self.fields:
            add(f"        {name}:", ("answered", name))
            add("          label: {de: Frage, en: Question}")
            for part in TYPES[kind]:
                add(f"          {part}")
            if kind == "choice":
                for option in DOMAINS[kind]:
                    add(f"            {option}: {{de: Ja, en: 'Yes'}}", ("option", name, option))
            if name in self.when:
                add(f"          when: {quoted(self.when[name][0])}", ("when", name))
            if name in self.computed:
                add(f"          computed: {quoted(self.computed[name][0])}")
                continue
            required = self.required[name]
            add(f"          required: {quoted(required[0]) if isinstance(required, tuple) else str(required).lower()}", ("required", name))
        if self.rules:
            add("  rules:")
        for number, (text, _, is_error) in enumerate(self.rules):
            add(f"    r{number}:")
            add(f"      require: {quoted(text)}", ("rule", number))
            add(f"      at: {self.fields[0][0]}")
            add(f"      severity: {'error' if is_error else 'warning'}")
            add("      message: {de: Nein, en: Never}")
        if self.exits:
            add("  exits:")
        for number, (text, _) in enumerate(self.exits):
            add(f"    x{number}:")
            add(f"      when: {quoted(text)}", ("exit", number))
            add("      title: {de: Ende, en: End}")
            add("      text: {de: Ende., en: End.}")
        return "\n".join(lines) + "\n", places

    def submissions(self):
        """All answers that are in order field by field, with what is asked for."""
        for values in itertools.product(*[[None] if name in self.computed else DOMAINS[kind] + [None] for name, kind in self.fields]):
            given = dict(zip((name for name, _ in self.fields), values))
            asked, answers, fits = {}, {name: None for name in given}, True
            for name, value in given.items():
                asked[name] = name not in self.when or self.when[name][1](answers) is True
                if asked[name]:
                    answers[name] = self.computed[name][1](answers) if name in self.computed else value
                elif value is not None:
                    fits = False
                    break
            if not fits:
                continue
            demanded = {name: required[1](answers) is True if isinstance(required, tuple) else required for name, required in self.required.items()}
            if all(answers[name] is not None or not asked[name] or not demanded[name] for name in given):
                yield answers, asked, demanded

    def impossible(self):
        """What no answers reach, as the code of the diagnostic and the place."""
        reached = set()
        is_possible = False
        for answers, asked, demanded in self.submissions():
            rules = [holds(answers) for _, holds, _ in self.rules]
            broken = [number for number, (_, _, is_error) in enumerate(self.rules) if is_error and rules[number] is False]
            exits = [number for number, (_, holds) in enumerate(self.exits) if holds(answers) is True]
            if exits:
                reached.add(("DW3030", ("exit", exits[0])))
                if len(exits) > 1:
                    reached.update(("hidden", number) for number in exits[1:])
            if not exits:
                reached.update(("DW3032", ("rule", number)) for number, truth in enumerate(rules) if truth is False and broken in ([], [number]))
            if broken:
                continue
            for name, _ in self.fields:
                if answers[name] is not None:
                    reached.add(("DW3033", ("option", name, answers[name])))
                if not asked[name]:
                    reached.add(("DW3031", ("when", name)))
                elif not demanded[name]:
                    reached.add(("DW3031", ("required", name)))
            if exits:
                continue
            is_possible = True
            for name, _ in self.fields:
                if answers[name] is not None:
                    reached.add(("DW3034", ("answered", name)))
                if asked[name]:
                    reached.add(("DW3030", ("when", name)))
                    if demanded[name]:
                        reached.add(("DW3030", ("required", name)))
        if not is_possible:
            return None
        goals = {("DW3034", ("answered", name)) for name, _ in self.fields}
        goals |= {(code, ("when", name)) for name in self.when for code in ("DW3030", "DW3031")}
        goals |= {(code, ("required", name)) for name, required in self.required.items() if isinstance(required, tuple) for code in ("DW3030", "DW3031")}
        goals |= {("DW3033", ("option", name, option)) for name, kind in self.fields if kind == "choice" for option in DOMAINS[kind]}
        goals |= {("DW3032", ("rule", number)) for number in range(len(self.rules))}
        goals |= {("DW3030", ("exit", number)) for number in range(len(self.exits))}
        return {("DW3036", place) if code == "DW3030" and place[0] == "exit" and ("hidden", place[1]) in reached else (code, place)
                for code, place in goals - reached}


def main():
    arguments = argparse.ArgumentParser()
    seeds.add_option(arguments)
    arguments.add_argument("--forms", type=int, default=1000)
    options = arguments.parse_args()
    print(f"seeds {seeds.FIXED} and {options.seed}", flush=True)
    start, failures, counts = time.monotonic(), [], collections.Counter()
    for seed in (seeds.FIXED, options.seed):
        chance = random.Random(seed)
        forms = [RandomForm(chance) for _ in range(options.forms // 2)]
        texts = [form.text(f"form-{number}") for number, form in enumerate(forms)]
        said = diagnostics([text for text, _ in texts])
        for number, (form, (text, places)) in enumerate(zip(forms, texts)):
            failures += [f"{failure}\n{text}" for failure in compare(form, places, said[number], counts)]
    print("\n".join(failures[:3]))
    print(f"{options.forms} forms, {dict(sorted(counts.items()))}, {len(failures)} failures, {time.monotonic() - start:.0f} s")
    sys.exit(1 if failures or counts["in order"] == 0 or counts["contradicting"] == 0 else 0)


def diagnostics(texts):
    """By form: the codes and lines that the compiler reports."""
    shutil.rmtree(WORK, ignore_errors=True)
    (WORK / "services").mkdir(parents=True)
    (WORK / "catalog.yaml").write_text(CATALOG)
    for number, text in enumerate(texts):
        (WORK / f"services/form-{number}.yaml").write_text(text)
    run = subprocess.run([ROOT / ".build/debug/dienstwerk", "check", WORK, "--format", "json", "--language", "en"], capture_output=True, text=True)
    found = collections.defaultdict(list)
    for diagnostic in json.loads(run.stdout)["diagnostics"]:
        number = int(pathlib.Path(diagnostic["file"]).stem.split("-")[1])
        found[number].append((diagnostic["code"], diagnostic["start"]["line"]))
    return found


def compare(form, places, said, counts):
    said = [(code, places.get(line)) for code, line in said if not code.startswith("DW4")]
    if any(code < "DW3030" for code, _ in said):
        counts["refused for another reason"] += 1
        return []
    expected = form.impossible()
    if any(code == "DW3037" for code, _ in said):
        return [f"undecided: {said}"]
    if expected is None:
        counts["contradicting"] += 1
        return [] if any(code == "DW3035" for code, _ in said) else [f"nobody can submit this, but the compiler says {said}"]
    if any(code == "DW3035" for code, _ in said):
        return [f"the compiler says that nobody can submit this: {said}"]
    found = set(said)
    if len(found) < len(said):
        return [f"said twice: {said}"]
    # What follows from a question that is never asked is not reported, and what holds if it were asked is left open.
    never = {place[1] for code, place in expected if (code, place[0]) == ("DW3030", "when")}
    if never:
        counts["with a question that is never asked"] += 1
        asked = {place[1] for code, place in found if (code, place[0]) == ("DW3030", "when")}
        return [] if asked and asked <= never else [f"never asked: {never}, said: {said}"]
    counts["in order" if not expected else "with something impossible"] += 1
    return [] if found == expected else [f"too much: {found - expected}, missing: {expected - found}"]


main()
