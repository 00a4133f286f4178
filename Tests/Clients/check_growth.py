"""What is four times as large takes about four times as long: no part of the compiler grows with the square of anything.

Catalogs are compiled in two sizes, and the CPU time of the larger is held against that of the smaller; what grew with the square
would take sixteen times as long. Twice the linear share is let pass. More than that is measured again, and the least time of each size
counts, because a busy machine makes everything longer, and nothing shorter.

    check_growth.py [KIND …]
"""
import json
import pathlib
import resource
import subprocess
import sys
import tempfile
import time

from forms import probe

ROOT = pathlib.Path(__file__).resolve().parents[2]
COMPILER = ROOT / ".build/debug/dienstwerk"
FACTOR = 4
MOST = 2.0
ATTEMPTS = 5


def text(words):
    return {"de": words}


def number(**more):
    return {"type": "integer", "label": text("Zahl"), "minimum": 0, "maximum": 1000, **more}


def service(fields, **form):
    return probe.service({"pages": {"one": {"title": text("Eins"), "fields": fields}}, **form})


def moved(fields, states, transitions):
    """A service with a workflow, in which people hear of the end."""
    for transition in transitions.values():
        if states[transition["to"]].get("final"):
            message = {"otherwise": "letter", "subject": text("Ihr Antrag"), "text": text("Guten Tag.")}
            transition["notify"] = {"applicant": message | transition.pop("message", {})}
    workflow = {"states": states, "transitions": transitions}
    return service({"email": {"type": "email", "label": text("E-Mail")}, **fields}) | {"workflow": workflow}, {"roles": {"clerk": {"name": text("Amt")}}}


def numbers(count):
    return {f"field{place}": number() for place in range(count)}


def rules(count):
    """Rules that are linked like a chain."""
    rules = {f"rule{place}": {"require": f"field{place} <= field{place + 1}", "at": f"field{place}", "message": text("Zu klein.")}
             for place in range(count - 1)}
    return service(numbers(count), rules=rules)


def conditions(count):
    """Questions that all hang on the same one and on one of their own."""
    fields = {"kind": {"type": "choice", "label": text("Art"), "options": {"a": text("A"), "b": text("B")}}}
    for place in range(count // 2):
        fields[f"asked{place}"] = {"type": "boolean", "label": text("Ja?")}
        fields[f"field{place}"] = number(when=f'kind = "{"ab"[place % 2]}" and asked{place}')
    return service(fields)


def ladder(count):
    """Questions each of which hangs on the one before."""
    fields = {"field0": {"type": "boolean", "label": text("Ja?")}}
    fields |= {f"field{place}": {"type": "boolean", "label": text("Ja?"), "when": f"field{place - 1}"} for place in range(1, count)}
    return service(fields)


def numbered(count):
    """Questions each of which hangs on the number before, and on one that all look at."""
    return service({"a": number(maximum=100000), "field0": number(), **{f"field{place}": number(when=f"a > {place} and field{place - 1} > 3") for place in range(1, count)}})


def operands(count):
    """One expression; it may be 4,096 bytes long."""
    total = {"type": "integer", "label": text("Summe"), "minimum": 0, "maximum": 1000 * count, "computed": " + ".join(f"f{place}" for place in range(count))}
    return service({**{f"f{place}": number() for place in range(count)}, "total": total})


def options(count):
    return service({"kind": {"type": "choice", "label": text("Art"), "options": {f"o{place}": text(f"Option {place}") for place in range(count)}}})


def notes(count):
    return service({"field": number(), **{f"note{place}": {"type": "note", "text": text("Hallo."), "when": f"field > {place}"} for place in range(count)}})


def lists(count):
    item = {"type": "record", "fields": {"a": number(), "b": number(when="a > 5")}}
    return service({f"list{place}": {"type": "list", "label": text("Liste"), "itemLabel": text("Ding"), "maxItems": 5, "item": item} for place in range(count)})


def examples(count):
    answers = [{f"field{place}": (place + shift) % 1000 for place in range(20)} for shift in range(count)]
    return service(numbers(20)) | {"examples": {f"example{place}": {"valid": values} for place, values in enumerate(answers)}}


def ruled(requirement, count, **fields):
    """Rules that all look at the same answers."""
    rules = {f"rule{place}": {"require": requirement.format(place), "at": next(iter(fields)), "message": text("Nein.")} for place in range(count)}
    return service(fields, rules=rules)


def sums(count):
    return ruled("a + b != {}", count, a=number(), b=number())


def values(count):
    return ruled("a != {}", count, a=number())


def quantifiers(count):
    item = {"type": "record", "fields": {"a": number()}}
    return ruled("every x in list satisfies x.a != {}", count, list={"type": "list", "label": text("Liste"), "itemLabel": text("Ding"), "maxItems": 10, "item": item})


def ranges(count):
    """Questions that hang on what is in the same list, each on other values."""
    item = {"type": "record", "fields": {"a": number(), "b": number()}}
    asked = {f"asked{place}": {"type": "boolean", "label": text("Ja?"), "when": f"some x in list satisfies x.a > {place} and x.b < {place + 5}"} for place in range(count)}
    return service({"list": {"type": "list", "label": text("Liste"), "itemLabel": text("Ding"), "maxItems": 5, "item": item}, **asked})


def guards(count):
    """A workflow with two ways out of each state, between which the items of a list decide."""
    states = {f"state{place}": {"label": text(f"Stand {place}"), "within": "5 workdays"} for place in range(count)}
    states["state0"]["initial"] = True
    states[f"state{count}"] = {"label": text("Ende"), "final": True, "file": {"plan": "33.11.02", "retention": "2 years"}}
    transitions = {}
    for place in range(count):
        guard = f"some x in list satisfies x.a > {place}"
        for name, condition in (("on", guard), ("by", f"not({guard})")):
            transitions[f"{name}{place}"] = {"label": text(f"{name} {place}"), "from": f"state{place}", "to": f"state{place + 1}", "by": "clerk", "when": condition}
    return moved({"list": {"type": "list", "label": text("Liste"), "itemLabel": text("Ding"), "maxItems": 5, "item": {"type": "record", "fields": {"a": number()}}}}, states, transitions)


def totals(count):
    """Limits of a sum of so many answers, which it reaches only if all of them do their part."""
    total = {"type": "integer", "label": text("Summe"), "computed": " + ".join(f"f{place}" for place in range(count))}
    rules = {f"rule{place}": {"require": f"total != {7 * place + 3}", "at": "f0", "message": text("Nein.")} for place in range(3)}
    return service({**{f"f{place}": number() for place in range(count)}, "total": total}, rules=rules)


def listsums(count):
    item = {"type": "record", "fields": {"a": number()}}
    return ruled("sum(list.a) != {}", count, list={"type": "list", "label": text("Liste"), "itemLabel": text("Ding"), "maxItems": 100, "item": item})


def exits(count):
    return service({"a": number(maximum=100000), "b": number()}, exits={f"exit{place}": {"when": f"a = {3 * place}", "title": text("Halt"), "text": text("Nein.")} for place in range(count)})


def limits(count):
    """Limits of a sum of many answers."""
    total = {"type": "integer", "label": text("Summe"), "computed": " + ".join(f"f{place}" for place in range(40))}
    rules = {f"rule{place}": {"require": f"total != {7 * place + 3}", "at": "f0", "message": text("Nein.")} for place in range(count)}
    return service({**{f"f{place}": number() for place in range(40)}, "total": total}, rules=rules)


def kinds(count):
    """A rule for each option."""
    kind = {"type": "choice", "label": text("Art"), "options": {f"o{place}": text("Option") for place in range(count)}}
    return ruled('kind != "o{0}" or a > {0}', count, kind=kind, a=number())


def pairwise(count, kind, requirement, names):
    """A rule for each option and the next one, in questions with so many options."""
    options = {"label": text("Art"), "options": {f"o{place}": text("Option") for place in range(count)}}
    rules = {f"rule{place}": {"require": requirement.format(place, (place + 1) % count), "at": names[0], "message": text("Nein.")}
             for place in range(count)}
    return service({name: {"type": kind, **options} for name in names}, rules=rules)


def pairs(count):
    """Options of two questions that exclude one another."""
    return pairwise(count, "choice", 'kind != "o{}" or other != "o{}"', ["kind", "other"])


def exclusive(count):
    """Options of one question that exclude one another."""
    return pairwise(count, "choices", 'not(list contains(kinds, "o{}") and list contains(kinds, "o{}"))', ["kinds"])


def compared(count):
    """A number that has to be less than each of some others."""
    return ruled("a <= b{}", count, a=number(), **{f"b{place}": number() for place in range(count)})


def unasked(count):
    """Questions each of which hangs on the one before, and the first on what never is."""
    chain = {f"field{place}": {"type": "boolean", "label": text("Ja?"), "when": f"field{place - 1}"} for place in range(1, count)}
    return service({"number": number(), "field0": {"type": "boolean", "label": text("Ja?"), "when": "number > 2000"}, **chain})


def lengths(count):
    """Questions that hang on how many items a list has."""
    item = {"type": "record", "fields": {"a": number()}}
    items = {"type": "list", "label": text("Liste"), "itemLabel": text("Zeile"), "maxItems": 1000, "item": item}
    asked = {f"field{place}": {"type": "boolean", "label": text("Ja?"), "when": f"count(items) > {place}"} for place in range(1, count)}
    return service({"items": items, **asked})


def different(count):
    """Texts each of which has to be another one than the one before."""
    names = {f"field{place}": {"type": "text", "label": text("Name"), "maxLength": 40} for place in range(count)}
    rules = {f"rule{place}": {"require": f"field{place} != field{place - 1}", "at": f"field{place}", "message": text("Gleich.")}
             for place in range(1, count)}
    return service(names, rules=rules)


def sections(count):
    """Parts of a form that a selection opens, with days that have to be apart."""
    options = {f"o{place}": text(f"Teil {place}") for place in range(10)}
    fields = {"parts": {"type": "choices", "label": text("Teile"), "options": options}}
    for place in range(count):
        fields |= {
            f"asked{place}": {"type": "boolean", "label": text("Ja?"), "when": f'"o{place % 10}" in parts'},
            f"begin{place}": {"type": "date", "label": text("Von"), "when": f"asked{place}"},
            f"end{place}": {"type": "date", "label": text("Bis"), "when": f"asked{place}"},
            f"why{place}": {"type": "text", "label": text("Warum?"), "maxLength": 40, "when": f'end{place} > begin{place} + duration("P10D")'}}
    return service(fields)


def thresholds(count):
    """Questions that hang on one number, each from another value on."""
    return service({"a": number(maximum=100000), **{f"field{place}": number(when=f"a > {place}") for place in range(count)}})


def cases(count):
    """A question for each option."""
    kind = {"type": "choice", "label": text("Art"), "options": {f"o{place}": text("Option") for place in range(count)}}
    return service({"kind": kind, **{f"field{place}": number(when=f'kind = "o{place}"') for place in range(count)}})


def branches(count):
    """One value with so many cases, each of which is for other numbers."""
    cases = "".join(f"if a < {10 * place + 10} then {place} else " for place in range(count))
    return service({"a": number(maximum=100000), "fee": number(computed=f"{cases}{count}")})


def alternatives(count):
    """One condition with so many ways to be true."""
    return service({"a": number(maximum=100000), "b": number(), "field": number(when=" or ".join(f"a = {3 * place} and b > {place}" for place in range(count)))})


def conjuncts(count):
    """One condition with so many parts, each with alternatives of its own."""
    return service({"a": number(maximum=100000), "b": number(), "field": number(when=" and ".join(f"(a != {3 * place} or b = {place})" for place in range(count)))})


def synonyms(count):
    """Keywords that all have synonyms."""
    words = [f"wort{place}" for place in range(count)]
    return service({"field": number()}) | {"keywords": {"de": words}}, {"synonyms": {"de": [[word, f"gleich{word}"] for word in words]}}


def purposes(count):
    """What data are used for, each for two of them."""
    wanted = {f"purpose{place}": {"purpose": text("Prüfen"), "fields": [f"field{2 * place}", f"field{2 * place + 1}"], "basis": "contract",
                                  "retention": "2 years"} for place in range(count)}
    return service({f"field{place}": number(personal=True) for place in range(2 * count)}) | {"personalData": wanted}


def pattern(count):
    """A loop with many ways through it that never come together again."""
    return service({"field": {"type": "text", "label": text("Text"), "maxLength": 100, "pattern": "(a*b)" * count}})


# What is wrong with these has to be found as fast as that others are right.

def ways(count):
    """A loop with many ways through it that all come together."""
    return service({"field": {"type": "text", "label": text("Text"), "maxLength": 100, "pattern": f"({'|'.join('a' * count)})*"}})


def misspelt(count):
    """Names that are nearly those of questions."""
    asked = {f"asked{place}": {"type": "boolean", "label": text("Ja?"), "when": f"feild{place}"} for place in range(count)}
    return service({**{f"field{place}": {"type": "boolean", "label": text("Ja?")} for place in range(count)}, **asked})


def answers(count):
    """Names in an example that are nearly those of questions."""
    return service(numbers(count)) | {"examples": {"plain": {"valid": {f"feild{place}": 1 for place in range(count)}}}}


def foreign(count):
    """The name of a question that there is not, behind more and more others."""
    return service({f"field{place}": {"type": "boolean", "label": text("Ja?"), "when": "another"} for place in range(count)})


def codes(count):
    """Options that are nearly those that there are."""
    kind = {"type": "choice", "label": text("Art"), "options": {f"option{place}": text("Option") for place in range(count)}}
    return ruled('kind != "optoin{}"', count, kind=kind)


def unknown(count):
    """Names that are like none of those that there are."""
    return service({"field": number()}) | {"lifeSituations": [f"xyz{place}" for place in range(count)]}, {
        "lifeSituations": {f"situation{place}": {"title": text("Lage")} for place in range(count)}}


def excluded(count):
    """Options of a selection each of which a rule excludes, but for one."""
    kinds = {"type": "choices", "label": text("Art"), "options": {f"o{place}": text("Option") for place in range(count + 1)}}
    return ruled('not(list contains(kinds, "o{}"))', count, kinds=kinds)


def gaps(count):
    """A message with answers that are only there together, so that each may be missing."""
    states = {"submitted": {"label": text("Eingegangen"), "initial": True, "within": "5 workdays"},
              "done": {"label": text("Ende"), "final": True, "file": {"plan": "33.11.02", "retention": "2 years"}}}
    message = {"text": text(" ".join(f"{{field{place}}}" for place in range(count)))}
    transitions = {"finish": {"label": text("Beenden"), "from": "submitted", "to": "done", "by": "clerk", "message": message}}
    return moved({"a": number(), **{f"field{place}": number(when=f"a > {place}") for place in range(count)}}, states, transitions)


def shadowed(count):
    """One value with so many cases, each of which those before include."""
    cases = "".join(f"if a < {2000 - place} then {place} else " for place in range(count))
    return service({"a": number(maximum=100000), "fee": number(computed=f"{cases}{count}")})


def circle(count):
    """Numbers each of which has to be less than the next."""
    rules = {f"rule{place}": {"require": f"field{place} < field{(place + 1) % count}", "at": f"field{place}", "message": text("Zu klein.")}
             for place in range(count)}
    return service(numbers(count), rules=rules)


def never(count):
    """A question that is never asked, whatever the day, in a large form."""
    start = {"type": "date", "label": text("Beginn"), "earliest": 'today() + duration("P14D")', "latest": 'today() + duration("P2Y")'}
    return service({"start": start, "late": {"type": "boolean", "label": text("Ja?"), "when": 'start + duration("P1Y") < today() + duration("P5D")'}, **numbers(count)})


def hidden(count):
    """Exit pages each of which is hidden by those before."""
    return service({"a": number(maximum=100000)}, exits={f"exit{place}": {"when": f"a > {3 * place}", "title": text("Halt"), "text": text("Nein.")} for place in range(count)})


def repeated(count):
    """Rules for one sum that follow from one another, so that none is ever violated alone."""
    return ruled("a + b > 5", count, a=number(), b=number())


def harmless(count):
    """Rules for one sum that are always kept."""
    return ruled("a + b < 3{:04}", count, a=number(), b=number())


def always(count):
    """Questions that always have to be answered."""
    return service({"a": number(), **{f"field{place}": number(required="a >= 0") for place in range(count)}})


def tiers(count):
    """Cases one behind the other, and a question that looks at what follows from them."""
    items = {"type": "list", "maxItems": 50, "label": text("Posten"), "itemLabel": text("Posten"), "item": {"type": "record", "fields": {"price": number()}}}
    cases = " ".join(f"if total > {100 * place} then {place} else" for place in range(count, 0, -1))
    computed = {"type": "integer", "label": text("Summe")}
    return service({"items": items, "total": computed | {"computed": "sum(items.price)"}, "less": computed | {"computed": f"{cases} 0"},
                    "due": computed | {"computed": "floor(total * (100 - less) / 100)"},
                    "proof": number(when="due > 1000 and less < 2 or count(items) > 20 and due < 500")})


def factors(count):
    """The product of many answers."""
    return service(numbers(count), rules={"little": {"require": f"{' * '.join(numbers(count))} <= 5", "at": "field0", "message": text("Zu viel.")}})


def keys(count):
    """Wrong keys; the definition is a single line."""
    return service({f"field{place}": number(lable=text("Zahl")) for place in range(count)})


def written(*lines):
    """A service as its author wrote it, with mistakes that no other notation has."""
    head = service({})
    del head["form"]
    return "\n".join([*(f"{key}: {json.dumps(value)}" for key, value in head.items()),
                      "form:", "  pages:", "    one:", "      title: {de: Eins}", "      fields:", *lines])


def twice(count):
    """One key again and again."""
    return written(*["        same: {type: boolean, label: {de: Frage?}}"] * count)


def crooked(count):
    """A line in a wrong column in each question."""
    return written(*[f"        field{place}:\n          type: boolean\n         label: {{de: Frage?}}" for place in range(count)])


# The smaller size of each; the larger one is four times that.
SIZES = {rules: 100, conditions: 120, ladder: 120, numbered: 120, operands: 150, options: 150, notes: 120, lists: 50, examples: 100,
         sums: 30, values: 60, quantifiers: 30, ranges: 30, totals: 10, listsums: 10, exits: 60, kinds: 40, pairs: 40, exclusive: 25, excluded: 25, compared: 60, thresholds: 100, unasked: 400, lengths: 60, different: 100, sections: 30, cases: 100, branches: 15, alternatives: 35, conjuncts: 35,
         synonyms: 2000, purposes: 200, pattern: 20, ways: 40, misspelt: 100, answers: 200, foreign: 150, codes: 60, unknown: 100, never: 500, circle: 30, shadowed: 15, keys: 250, hidden: 100, repeated: 60, harmless: 60, always: 100, limits: 15, guards: 6, gaps: 150, tiers: 10, factors: 6,
         twice: 2000, crooked: 500}
WRONG = {gaps, unasked, shadowed, ways, misspelt, answers, foreign, codes, unknown, never, circle, excluded, keys, hidden, repeated, harmless, always, twice, crooked}


def write(folder, make, size):
    if make in ("fields", "services"):
        counts = ["--services", "1", "--fields", str(size)] if make == "fields" else ["--services", str(size), "--fields", "30"]
        subprocess.run([sys.executable, ROOT / "Tests/Benchmarks/synthetic_catalog.py", folder, *counts], check=True, stdout=subprocess.DEVNULL)
        return
    made = make(size)
    made, head = made if isinstance(made, tuple) else (made, {})
    probe.write(folder, made, **head)


def seconds(catalog, output, is_wrong):
    """CPU time of building, which checks as well, or of saying all that is wrong."""
    command = ["check", catalog, "--fresh", "--format", "sarif"] if is_wrong else ["build", catalog, "--fresh", "--output", output]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([COMPILER, *command], capture_output=True, text=True)
    if done.returncode != is_wrong:
        raise SystemExit(f"{catalog}: {done.stdout}{done.stderr}"[:2000])
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before.ru_utime


def measured(make, size):
    """CPU times of both sizes."""
    with tempfile.TemporaryDirectory() as folder:
        times = []
        for factor in (1, FACTOR):
            catalog = pathlib.Path(folder, f"catalog{factor}")
            write(catalog, make, size * factor)
            times.append(seconds(catalog, pathlib.Path(folder, f"output{factor}"), make in WRONG))
    return times


def main():
    start, failed = time.monotonic(), 0
    kinds = [("fields", "fields", 100), ("services", "services", 8)] + [(make.__name__, make, size) for make, size in SIZES.items()]
    for name, make, size in kinds:
        if sys.argv[1:] and name not in sys.argv[1:]:
            continue
        times = [float("inf")] * 2
        for attempt in range(ATTEMPTS):
            times = list(map(min, times, measured(make, size)))
            growth = times[1] / times[0] / FACTOR
            if growth <= MOST:
                break
        failed += growth > MOST
        print(f"{name}: {size} in {times[0]:.2f} s, {size * FACTOR} in {times[1]:.2f} s: {growth:.2f} of linear{'  TOO MUCH' if growth > MOST else ''}", flush=True)
    print(f"{failed} grow too fast, {time.monotonic() - start:.0f} s")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
