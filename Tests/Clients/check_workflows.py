"""Proves that the emitted processes are BPMN, sound, and do what the compiled Swift does.

Every path of every workflow, each transition at most once, runs from the submission to an end in SpiffWorkflow and in the
generated Swift, with the same sequence of states. The files are held against the OMG's schema, the soundness checker and
the import of bpmn-js; stored cases are damaged at random and must be refused, never trapped. Workflows as they are seldom
written run in SpiffWorkflow alone.

    check_workflows.py [--seed N] [SERVICE …]
"""
import argparse
import collections
import datetime
import json
import pathlib
import random
import subprocess
import sys
import tempfile
import time

import jsonschema
import SpiffWorkflow
import xmlschema
from lxml import etree

import seeds
from agreement import swift_forms
from workflows import hard_cases
from workflows.drawing import problems_of_diagrams, problems_of_pictures
from workflows.engine import Engine
from workflows.soundness import problems_of_soundness

ROOT = pathlib.Path(__file__).resolve().parents[2]
MOST_PATHS = 400
SCHEMA = pathlib.Path(SpiffWorkflow.__file__).parent / "bpmn/parser/schema/BPMN20.xsd"


class Swift:
    """The command `cases` of the consumer package."""

    def __init__(self):
        self.process = subprocess.Popen([swift_forms.build("cases")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, *words):
        self.process.stdin.write(" ".join(words) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"the compiled workflows ended at {words[:4]}")
        answer = json.loads(line)
        if "error" in answer:
            raise RuntimeError(f"{answer['error']}: {words[:2]}")
        return answer


def hexadecimal(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode().hex()


#: What is computed from what a transition asks for, which whoever answers leaves out.
COMPUTED = {("event-notification", "approve"): lambda asked: ("fee", asked["permits"] * 2500)}


def paths(process):
    """All ways from the first state to an end, each transition at most once, the shorter first."""
    first = process["states"][0]["id"]
    final = {state["id"] for state in process["states"] if state["final"]}
    waiting = collections.deque([(first, ())])
    while waiting:
        state, path = waiting.popleft()
        if state in final:
            yield path
            continue
        for transition in process["transitions"]:
            if state in transition["from"] and transition["id"] not in path:
                waiting.append((transition["to"], path + (transition["id"],)))


def moved(value, days):
    """What was asked for, with its days moved."""
    if isinstance(value, dict):
        return {name: moved(inner, days) for name, inner in value.items()}
    if isinstance(value, list):
        return [moved(inner, days) for inner in value]
    try:
        return str(datetime.date.fromisoformat(value) + datetime.timedelta(days=days))
    except (TypeError, ValueError):
        return value


def run(swift, engine, process, path, example):
    """Runs a path in both; the problems that Swift has, or the states that differ, or the stored case."""
    service, transitions = process["service"], {each["id"]: each for each in process["transitions"]}
    received = day = datetime.date.fromisoformat(example.get("today", "2026-03-02"))
    opened = swift.ask("open", service, str(received), hexadecimal(example["answers"]))
    if "problems" in opened:
        return "not accepted", opened["problems"], None
    # What is computed is a variable, too.
    there, here = engine.start(opened["case"]["answers"], received), opened
    for name in path:
        transition = transitions[name]
        role = transition["by"][0] if "by" in transition else "-"
        if "after" in transition:
            day = datetime.date.fromisoformat(here["deadline"] or str(day)) + datetime.timedelta(days=1)
            if transition["after"] != "deadline":
                day += datetime.timedelta(days=400)
        asked = transition.get("example")
        if asked is not None:
            asked = moved(asked, (day - datetime.date(2026, 3, 2)).days)
        here = swift.ask(
            "handle", service, hexadecimal(here["case"]), transition["event"], role, f"{day}T10:00",
            "-" if asked is None else hexadecimal(asked))
        if "problems" in here:
            return "closed", here["problems"], None
        asked = here["case"]["history"][-1].get("asked")
        if computed := COMPUTED.get((service, name)):
            field, value = computed(asked)
            if asked.get(field) != value or "example" in transition and field in transition["example"]:
                return "differ", f"{name}: {field} is {asked.get(field)}, not {value}", None
        if "after" in transition:
            there.pass_time(name)
        else:
            there.send(transition["event"], asked, None if role == "-" else role)
        if there.state != here["case"]["state"]:
            return "differ", f"{path} at {name}: Spiff {there.state}, Swift {here['case']['state']}", None
        if here["messages"] > len(transition.get("notify", [])):
            return "differ", f"{name} sends {here['messages']} messages", None
    if not there.is_completed:
        return "differ", f"{path} does not end in Spiff", None
    return "ended", None, here["case"]


def check_asked(process):
    """What a transition asks for is described: its example fits the schema, nothing that it does not ask for does, and bounds that are said to
    be missing are."""
    for transition in process["transitions"]:
        if "asks" not in transition:
            continue
        where = f"{process['service']}: {transition['id']}"
        schema = transition["schema"]
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
        if set(schema["properties"]) != {field["id"] for field in transition["asks"]}:
            yield f"{where}: the schema has other fields than what is asked for"
        if not validator.is_valid(transition["example"]):
            yield f"{where}: the example does not fit the schema"
        for wrong in ([], {**transition["example"], "nothing": 1}, *({**transition["example"], name: {}} for name in transition["example"])):
            if validator.is_valid(wrong):
                yield f"{where}: the schema takes {wrong}"
        for gap in transition.get("notInSchema", []):
            name, wrong = gap["path"], {"earliest": "0100-01-01", "latest": "9998-01-01"}.get(gap["code"])
            if wrong and name in transition["example"] and not validator.is_valid({**transition["example"], name: wrong}):
                yield f"{where}: the schema knows the bound {gap['code']} of {name}"
        for field in transition["asks"]:
            codes = [option["code"] for option in field.get("options", [])]
            described = schema["properties"][field["id"]]
            if codes and codes not in (described.get("enum"), described.get("items", {}).get("enum")) and "$ref" not in json.dumps(described):
                yield f"{where}: {field['id']} has the options {codes}"


def check_paths(swift, process, examples):
    engine = Engine(ROOT / f"generated/bpmn/{process['service']}.bpmn")
    found, count, cases = [], 0, []
    taken = set()
    for path in list(paths(process))[:MOST_PATHS]:
        count += 1
        reasons = []
        for example in examples:
            outcome, reason, case = run(swift, engine, process, path, example)
            if outcome == "ended":
                taken.update(path)
                cases.append(case)
                break
            reasons.append(reason)
            if outcome == "differ":
                break
        else:
            outcome = "never"
        if outcome != "ended":
            found.append(f"{' → '.join(path)}: {outcome} {reasons[-1:]}")
    for transition in process["transitions"]:
        if transition["id"] not in taken:
            found.append(f"no path takes {transition['id']}")
    return found, count, cases


def check_refusals(swift, process, cases):
    """What the workflow does not allow is refused with the problem that says why, and nothing has happened."""
    found = []
    service = process["service"]
    case = min(cases, key=lambda case: len(case["history"]))
    stored = hexadecimal(case)
    event = case["history"][0]["transition"]
    codes = [problem["code"] for problem in swift.ask(
        "handle", service, stored, event, "-", "2030-01-01T00:00", "-").get("problems", [])]
    if codes != ["event"]:
        found.append(f"a closed case takes {event}: {codes}")
    for name, value, code in [
            ("service", "other", "service"), ("state", "nowhere", "history"), ("received", "2026-02-30", "format"),
            ("extra", 1, "unknown"), ("history", {}, "type"), ("answers", [], "type")]:
        damaged = dict(case) | {name: value}
        codes = [problem["code"] for problem in swift.ask("read", service, hexadecimal(damaged)).get("problems", [])]
        if codes != [code]:
            found.append(f"a case with {name} = {value!r}: {codes} instead of {code}")
    other = swift.ask("read", service, hexadecimal(dict(case) | {"definition": "0" * 64}))
    if other.get("case", {}).get("definition") != "0" * 64:
        found.append("a case of another definition is not read as such")
    return found


def check_mutations(swift, process, cases, seed, count=300):
    """Random damage to stored cases: an answer comes each time, and what is read is written as it was."""
    chance = random.Random(f"{seed} {process['service']}")
    found, refused = [], 0
    for _ in range(count):
        body = bytearray(bytes.fromhex(hexadecimal(chance.choice(cases))))
        for _ in range(chance.randint(1, 3)):
            place = chance.randrange(len(body))
            action = chance.randrange(3)
            if action == 0:
                body[place] = chance.randrange(256)
            elif action == 1:
                del body[place:place + chance.randint(1, 6)]
            else:
                body[place:place] = body[place:place + chance.randint(1, 9)]
        answer = swift.ask("read", process["service"], body.hex() or "00")
        if "problems" in answer:
            refused += 1
            if not answer["problems"]:
                found.append(f"refused without a problem: {bytes(body)!r}")
        else:
            again = swift.ask("read", process["service"], hexadecimal(answer["case"]))
            if again.get("case") != answer["case"]:
                found.append(f"read as something else: {bytes(body)!r}")
    if refused < count / 2:
        found.append(f"only {refused} of {count} damaged cases were refused")
    return found


def check_schema(file):
    schema = etree.XMLSchema(etree.parse(str(SCHEMA)))
    document = etree.parse(str(file))
    found = [] if schema.validate(document) else [str(error) for error in schema.error_log]
    found += [str(error.reason) for error in xmlschema.XMLSchema(str(SCHEMA)).iter_errors(str(file))]
    return found + problems_of_soundness(document)


def check_hard_cases():
    """Their problems, and how many there are."""
    with tempfile.TemporaryDirectory() as folder:
        services = hard_cases.build(ROOT, folder)
        files = [pathlib.Path(folder) / f"bpmn/{service}.bpmn" for service in services]
        found = []
        for service, file in zip(services, files):
            found += [f"{service}: {problem}" for problem in check_schema(file)]
            found += hard_cases.problems_of_runs(folder, service, lambda process: list(paths(process))[:MOST_PATHS])
        found += hard_cases.problems_of_the_check(pathlib.Path(folder) / "bpmn/waiting.bpmn")
        return found + problems_of_diagrams(ROOT, files), len(services)


def examples_of(service):
    files = sorted((ROOT / "generated/examples" / service).glob("*.json"))
    read = [json.loads(file.read_text(encoding="utf-8")) for file in files]
    return [example for example in read if example["expected"] == "valid"]


def main():
    arguments = argparse.ArgumentParser()
    seeds.add_option(arguments)
    arguments.add_argument("services", nargs="*")
    options = arguments.parse_args()
    start = time.monotonic()
    print(f"seed {options.seed}")
    swift = Swift()
    files = sorted((ROOT / "generated/process").glob("*.json"))
    services = [file.stem for file in files if file.stem in options.services or not options.services]
    failed = 0
    for service in services:
        process = json.loads((ROOT / f"generated/process/{service}.json").read_text(encoding="utf-8"))
        found, count, cases = check_paths(swift, process, examples_of(service))
        found += check_asked(process)
        found += check_schema(ROOT / f"generated/bpmn/{service}.bpmn")
        if cases:
            found += check_refusals(swift, process, cases) + check_mutations(swift, process, cases, options.seed)
        print(f"{service}: {count} paths, {len(found)} problems", flush=True)
        for problem in found[:20]:
            print(f"  {problem}")
        failed += bool(found) or not count
    hard, count = check_hard_cases()
    print(f"{count} hard cases, {len(hard)} problems")
    drawn = problems_of_diagrams(ROOT, [ROOT / f"generated/bpmn/{service}.bpmn" for service in services])
    drawn += problems_of_pictures(ROOT, services)
    for problem in hard + drawn:
        print(f"  {problem}")
    print(f"{len(services) - failed} workflows passed, {failed} failed, {len(drawn)} problems of drawings, "
          f"{time.monotonic() - start:.0f} s")
    sys.exit(1 if failed or hard or drawn or not services else 0)


if __name__ == "__main__":
    main()
