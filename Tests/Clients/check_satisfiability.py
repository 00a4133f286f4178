"""Holds what the compiler says can never be against all answers there are: random small forms with records, lists, days and
amounts, every answer tried. And holds the witnesses that it writes for forms in order against what they are to show.

    check_satisfiability.py [--seed N] [--forms N]
"""
import argparse
import collections
import datetime
import json
import pathlib
import random
import re
import shutil
import subprocess
import sys
import time

import seeds
from satisfiability.answers import exits_as_typed, goals, impossible, inside, looked_at, makes_no_difference, out_of_sight, outcomes, read, what_counts
from satisfiability.forms import RandomForm
from satisfiability.shown import filled_in, missing_totals

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORK = ROOT / ".build-satisfiability"
COMMAND = ROOT / ".build/debug/dienstwerk"
CATALOG = ("town: {name: {de: Ort, en: Town}}\nlanguages: {de: {name: Deutsch}, en: {name: English}}\ntimeZone: Europe/Berlin\n"
           "website: https://www.example.org\nunits: {office: {name: {de: Amt, en: Office}}}\n")
#: What a witness says that it shows, as the code of the diagnostic that claims the contrary, and the key it stands at.
SHOWN = {"asked": ("DW3030", "when"), "not asked": ("DW3031", "when"), "answered": ("DW3034", "answered"),
         "required": ("DW3030", "required"), "not required": ("DW3031", "required")}


def main():
    arguments = argparse.ArgumentParser()
    seeds.add_option(arguments)
    arguments.add_argument("--forms", type=int, default=600)
    options = arguments.parse_args()
    print(f"seeds {seeds.FIXED} and {options.seed}", flush=True)
    start, failures, counts = time.monotonic(), [], collections.Counter()
    for seed in (seeds.FIXED, options.seed):
        chance = random.Random(seed)
        forms = [RandomForm(chance, number) for number in range(options.forms // 2)]
        said, _ = diagnostics(forms)
        # What cannot be read, an expression that is too long, say, keeps the compiler from looking at the others.
        if refused := {form for form in forms if not all(is_decided(code) for code, _ in said[form.number])}:
            counts["refused for another reason"] += len(refused)
            forms = [form for form in forms if form not in refused]
        said, said_inside = diagnostics(forms)
        in_order = []
        for form in forms:
            found = compare(form, said[form.number], counts) + compare_inside(form, said[form.number], said_inside[form.number], counts)
            failures += [f"{failure}\n{definition(form)}" for failure in found]
            if not found and not said_inside[form.number] and all(code.startswith("DW4") for code, _ in said[form.number]) and impossible(form) is not None:
                in_order.append(form)
        for form, witnesses, are_all in witnesses_of(in_order):
            failures += [f"{failure}\n{definition(form)}" for failure in compare_witnesses(form, witnesses, are_all, counts)]
    print("\n".join(failures[:3]))
    print(f"{options.forms} forms, {dict(sorted(counts.items()))}, {len(failures)} failures, {time.monotonic() - start:.0f} s")
    is_vacuous = min(counts[kind] for kind in (
        "in order", "contradicting", "witnesses", "with a rule out of sight", "conditions inside without effect", "with an answer that is never shown",
        "with a sum that may be missing")) == 0
    limits = {"with something undecided": 6, "with a rule whose sight was not decided": 200, "with an exit page without a witness": 50, "conditions inside that are never true, unsaid": 100}
    are_too_many = any(counts[kind] > options.forms / share for kind, share in limits.items())
    sys.exit(1 if failures or is_vacuous or are_too_many else 0)


def is_decided(code):
    """Whether a diagnostic says what answers are possible; any other one keeps the compiler from looking for them."""
    return "DW3030" <= code <= "DW3037" or code in ("DW3047", "DW3135", "DW4119")


def definition(form):
    return "".join(map(str, form.text()))


def write(forms):
    shutil.rmtree(WORK, ignore_errors=True)
    for folder in ("services", "types"):
        (WORK / "catalog" / folder).mkdir(parents=True)
    (WORK / "catalog/catalog.yaml").write_text(CATALOG)
    for form in forms:
        text, types = form.text()
        (WORK / f"catalog/services/{form.service}.yaml").write_text(str(text))
        if form.types:
            (WORK / f"catalog/types/{form.service}.yaml").write_text(str(types))


def run(*arguments):
    return subprocess.run([COMMAND, *arguments, "--format", "json", "--language", "en"], capture_output=True, text=True)


def diagnostics(forms):
    """By the number of a form: the codes that the compiler reports, and what stands at the place; and apart from those, what it says of
    conditions inside: with where in the expression each begins and ends, and whether it is said to be so always."""
    write(forms)
    places = {folder: {form.number: page.places for form, page in zip(forms, pages)}
              for folder, pages in zip(("services", "types"), zip(*(form.text() for form in forms)))}
    found, found_inside = collections.defaultdict(list), collections.defaultdict(list)
    lines = {form.number: [page.lines for page in form.text()] for form in forms}
    for diagnostic in json.loads(run("check", WORK / "catalog").stdout)["diagnostics"]:
        file = pathlib.Path(diagnostic["file"])
        number = int(file.stem.split("-")[1])
        line = diagnostic["start"]["line"]
        place = places[file.parent.name][number].get(line)
        start, end = (diagnostic[key]["column"] - lines[number][file.parent.name == "types"][line - 1].find("'") - 2 for key in ("start", "end"))
        if diagnostic["code"] == "DW4119":
            part = re.search("instead of “(?:(?:sum|count)\\()?([^”)]*)", diagnostic["proposal"])
            # What is missing in an item is named with its list.
            place = (*place, part[1] if part else re.search("“sum\\(([^”)]*)", diagnostic["message"])[1] + " in an item")
        if diagnostic["code"] in ("DW3030", "DW3031") and place and place[0] != "answered" and start >= 0:
            found_inside[number].append((diagnostic["code"], place, (start, end), "difference" not in diagnostic["message"]))
        elif is_decided(diagnostic["code"]) or not diagnostic["code"].startswith("DW4"):
            found[number].append((diagnostic["code"], place))
    return found, found_inside


def is_exit(claim):
    """Whether a claim is that an exit page never appears."""
    code, place = claim
    return code in ("DW3030", "DW3036") and place and place[0] == "exit"


def compare_exits(form, said):
    """An exit page comes before anything is demanded. That it never does is not claimed where values beyond all that are tried lead there."""
    claims = set(filter(is_exit, said))
    if not claims:
        return []
    shown, behind = exits_as_typed(form)
    wrong = {(code, place) for code, place in claims if place[1] in shown or code == "DW3030" and place[1] in behind}
    return [f"exit pages that are shown, or that are only hidden: {wrong}"] if wrong else []


def is_out_of_sight(claim):
    """Whether a claim is that a rule may be violated while the question at which it says so is not asked."""
    return claim[0] == "DW3047"


def compare_sight(form, said, counts):
    """Nothing is claimed that answers do not show. What was not decided is not noted, so that something may be missing."""
    claimed, expected = {place[1] for code, place in said if code == "DW3047"}, out_of_sight(form)
    is_open = any(code in ("DW3035", "DW3037") or (code == "DW3030" and place and place[0] == "when") for code, place in said)
    counts["with a rule out of sight"] += bool(claimed)
    counts["with a rule whose sight was not decided"] += claimed < expected and not is_open
    return [] if claimed <= expected else [f"rules out of sight: {expected}, said: {claimed}"]


def compare_shown(form, said, counts):
    """Nothing is claimed never to be shown that is, and no sum to be missing that never is for want of that answer alone."""
    failures = []
    if never := {place[1] for code, place in said if code == "DW3135"}:
        counts["with an answer that is never shown"] += 1
        failures += [f"shown all the same: {wrong}"] if (wrong := never & filled_in(form)) else []
    if missing := {place[1:] for code, place in said if code == "DW4119"}:
        counts["with a sum that may be missing"] += 1
        # The list that is added up is named with what is taken from its items.
        shown = missing_totals(form)
        wrong = {(total, part) for total, part in missing if not any(part == name or part.startswith(name + ".") for sum, name in shown if sum is total)}
        failures += [f"sums that are never missing for that: {wrong}"] if wrong else []
    return failures


def compare(form, said, counts):
    others = [claim for claim in said if not is_exit(claim) and not is_out_of_sight(claim) and claim[0] not in ("DW3135", "DW4119")]
    return compare_exits(form, said) + compare_sight(form, said, counts) + compare_shown(form, said, counts) + compare_others(form, others, counts)


def is_guard(text):
    """Whether a condition merely looks whether an answer is there; of that, nothing is said."""
    return re.fullmatch(r"(not\()?[\w.]+ !?= null\)?", text)


def compare_inside(form, said, said_inside, counts):
    """What is said of conditions inside is so; and where nothing else is said of a form, little of what is so is not said."""
    failures, claimed = [], set()
    for code, place, (start, end), is_always in said_inside:
        counts["conditions inside without effect"] += 1
        # Parentheses count or not.
        roles = ("branch", "or") if code == "DW3030" else ("branch", "and")
        found = [one for one in inside(form, place) if one.role in roles
                 and (one.start - start, end - one.start - len(one.text)) in ((0, 0), (1, 1), (-1, -1))]
        if not found:
            failures.append(f"no condition inside {place} stands at {start} to {end}")
        elif not any(makes_no_difference(form, place, code == "DW3031", one, is_always) for one in found):
            failures.append(f"{code} inside {place}, which makes a difference{' somewhere' if is_always else ''}: {found[0].text}")
        claimed.update((code, place, one.start) for one in found)
    # On the way to an exit page, answers beyond their limits count, too.
    if said or form.exits or impossible(form) is None:
        return failures
    for line, place in [entry for page in form.text() for entry in page.places.items()]:
        if place[0] not in ("when", "required", "computed", "bound", "rule") or not (one_of := [one for one in inside(form, place) if one.role != "and"]):
            continue
        looked = list(looked_at(form, place))
        for one in one_of:
            counted = what_counts(place, one)
            there = [names for names in looked if one.is_looked_at(names, counted)]
            is_so = counted if one.role == "or" else lambda truth: truth is True
            if there and not is_guard(one.text) and not any(is_so(one.value(names)) for names in there):
                counts["conditions inside that are never true"] += 1
                counts["conditions inside that are never true, unsaid"] += ("DW3030", place, one.start) not in claimed
    return failures


def compare_others(form, said, counts):
    expected = impossible(form)
    if expected is not None:
        expected = {claim for claim in expected if not is_exit(claim)}
    # A question whose own bounds leave no room is never asked, which is said at the bounds.
    said = [("DW3030", ("when", place[1])) if (code, place[0]) == ("DW3034", "bound") else (code, place) for code, place in said]
    undecided = {place for code, place in said if code == "DW3037"}
    if undecided:
        counts["with something undecided"] += 1
        # Why something is impossible may be what was not decided; of what is claimed for certain, all has to be true.
        claimed = {(code, place) for code, place in said if code not in ("DW3035", "DW3037")}
        return [f"undecided, but too much: {claimed - expected}"] if expected is not None and not claimed <= expected else []
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
    gone = {place[1] for code, place in found if code == "DW3034"}
    if never:
        counts["with a question that is never asked"] += 1
        asked = {place[1] for code, place in found if (code, place[0]) == ("DW3030", "when")}
        follows = any(looks_at(form, ("DW3030", ("when", field)), gone) for field in never)
        return [] if asked <= never and (asked or follows) else [f"never asked: {never}, said: {said}"]
    # That a question with a condition of its own may be answered is not noted where it was not decided.
    left_open = {(code, place) for code, place in expected - found if code == "DW3034" and place[1].when}
    # An option may lead to an exit page with answers that are not in order.
    if form.exits:
        left_open |= {(code, place) for code, place in expected - found if code == "DW3033"}
    # What follows from an answer that no submission has is not reported either.
    if gone:
        counts["with an answer that is never given"] += 1
        left_open |= {claim for claim in expected - found if looks_at(form, claim, gone)}
    counts["with an answer left open" if left_open else "with something impossible" if expected else "in order"] += 1
    return [] if found == expected - left_open else [f"too much: {found - expected}, missing: {expected - found}"]


def looks_at(form, claim, fields):
    """Whether a claim is about one of some fields, about what stands inside of one, or about a condition that names one, or a value computed
    from one."""
    paths = form.paths()
    fields = {field for path, field in paths.items() if any((path + ".").startswith(outer + ".") for outer in paths if paths[outer] in fields)}
    fields |= {field for field in paths.values() if field.computed and names_one(field.computed, fields)}
    kind, subject = claim[1][:2]
    if kind == "rule":
        return names_one(form.rules[subject], fields)
    return subject in fields or any(names_one(demand, fields) for demand in (subject.when, subject.required) if isinstance(demand, tuple))


def names_one(expression, fields):
    return any(re.search(rf"\b{field.name}\b", expression[0]) for field in fields)


def witnesses_of(forms):
    """What the compiler writes for each of some forms that are in order, and whether it has not noted that something is missing."""
    write(forms)
    built = run("build", WORK / "catalog", "--emit", "examples", "--output", WORK / "generated")
    if built.returncode:
        sys.exit(f"forms in order are not compiled: {built.stdout[:2000]} {built.stderr[:2000]}")
    noted = {pathlib.Path(diagnostic["file"]).stem for diagnostic in json.loads(built.stdout)["diagnostics"] if diagnostic["code"] == "DW3037"}
    for form in forms:
        yield form, [json.loads(path.read_text()) for path in sorted((WORK / "generated/examples" / form.service).glob("*.json"))], form.service not in noted


def compare_witnesses(form, witnesses, are_all, counts):
    # What only leads to an exit page with answers that are not in order leaves no witness.
    failures, missing, paths = [], goals(form) - impossible(form), form.paths()
    for witness in witnesses:
        counts["witnesses"] += 1
        found = list(outcomes(form, datetime.date.fromisoformat(witness["today"]), read(form.fields, witness["answers"])))
        if len(found) != 1:
            failures.append(f"a witness that is not in order: {witness}")
            continue
        outcome = found[0]
        codes = [f"rule.r{number}" for number in outcome.broken] + [f"exit.x{number}" for number in outcome.exits]
        # The problems stand in page order, the rules in that of the definition.
        if sorted(codes) != sorted(problem["code"] for problem in witness.get("problems", [])):
            failures.append(f"a witness that is to be refused otherwise than for {codes}: {witness}")
        shown = {goal(text, paths) for text in witness["reaches"]}
        # Several rules may be shown by one submission that violates all of them.
        reached = outcome.reached | {("DW3032", ("rule", number)) for number in outcome.violated}
        if not shown <= reached:
            failures.append(f"a witness that does not show {shown - reached}: {witness}")
        missing -= shown
    if missing and not are_all:
        counts["with a lost witness"] += 1
    # Where looking for answers in order was given up, an exit page may be shown by answers that are not, which are none for a witness.
    if hidden := {claim for claim in missing if is_exit(claim)}:
        counts["with an exit page without a witness"] += 1
        missing -= hidden
    # What was found on another day than the usual one leaves no witness.
    return failures + ([f"no witness shows {missing}"] if missing and are_all and len(form.days) == 1 else [])


def goal(text, paths):
    """`not asked children.name` as the code and the place."""
    kind, *rest = text.rsplit(" ", 2) if text.startswith("option ") else text.rsplit(" ", 1)
    match kind:
        case "option":
            return "DW3033", ("option", paths[rest[0]], rest[1])
        case "rule":
            return "DW3032", ("rule", int(rest[0][1:]))
        case "exit":
            return "DW3030", ("exit", int(rest[0][1:]))
    code, key = SHOWN[kind]
    return code, (key, paths[rest[0]])


main()
