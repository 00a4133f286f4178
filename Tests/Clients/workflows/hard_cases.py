"""A catalog of workflows as they are seldom written: states that nobody leaves, timers whose guards are closed, very long names, events
that several roles and payments share.

Its workflows run in SpiffWorkflow alone; where a case has to be, the guards say, which this reads from the JSON of the process."""
import datetime
import json
import pathlib
import subprocess

from lxml import etree

import feel
from .engine import Engine
from .soundness import BPMN, restless_nodes

CATALOG = pathlib.Path(__file__).parent / "catalog"
WEIGHTS = (1, 8, 15, 25, 35, 50, 61, 90)
DAY = datetime.date(2026, 3, 2)


def build(root, folder):
    """Where the processes are; and the names of the services."""
    run = subprocess.run(
        [root / ".build/debug/dienstwerk", "build", CATALOG, "--output", folder], capture_output=True, text=True)
    if run.returncode:
        raise RuntimeError(run.stdout + run.stderr)
    return sorted(file.stem for file in (pathlib.Path(folder) / "process").glob("*.json"))


def problems_of_runs(folder, service, paths):
    """Each way runs until a guard is closed; then the case has to stay where it is, and what a person does still has to be possible."""
    process = json.loads((pathlib.Path(folder) / f"process/{service}.json").read_text(encoding="utf-8"))
    transitions = {each["id"]: each for each in process["transitions"]}
    engine = Engine(pathlib.Path(folder) / f"bpmn/{service}.bpmn")
    found, taken, refused = [], set(), set()

    def is_open(transition, names):
        # Of guards that look at the day the server knows when they open; the timer is not set before.
        return "when" not in transition or "today()" in transition["when"] or feel.evaluate(transition["when"], names) is True

    def next_state(state, transition, role, names):
        """Where the case goes when the event of a transition happens: on whichever way that event has for the role, or nowhere."""
        return next((each["to"] for each in transitions.values()
                     if state in each["from"] and each["event"] == transition["event"] and role in each.get("by", [None])
                     and is_open(each, names)), state)

    for path in paths(process):
        for weight in WEIGHTS:
            answers = {"email": "a@example.org", "weight": weight}
            names = feel.value_of(answers) | {"today()": DAY}
            run = engine.start(answers, DAY)
            for name in path:
                transition, before = transitions[name], run.state
                role = transition.get("by", [None])[-1]
                if "after" in transition:
                    run.pass_time(name)
                else:
                    run.send(transition["event"], role=role)
                expected = next_state(before, transition, role, names)
                if run.state != expected:
                    found.append(f"{service}: {path} at {name} with weight {weight}: {run.state}, not {expected}")
                    break
                (taken if is_open(transition, names) else refused).add(name)
                if not is_open(transition, names):
                    break
    guarded = {name for name, each in transitions.items() if "when" in each and "today()" not in each["when"]}
    if missing := (transitions.keys() - taken) | (guarded - refused):
        found.append(f"{service}: never taken or never refused: {sorted(missing)}")
    return found


def problems_of_the_check(file):
    """A plain task, at which engines do not wait, has to be found."""
    document = etree.parse(str(file))
    for task in document.iter(BPMN + "receiveTask"):
        task.tag = BPMN + "task"
    return [] if restless_nodes(document) else ["circles in which nothing waits are not found"]
