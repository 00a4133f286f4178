"""Holds what the compiler says can never be in a workflow, or always is, against everything that can happen: random small workflows behind
random small forms, with all answers to both.

    check_cases.py [--seed N] [--workflows N]
"""
import argparse
import collections
import json
import pathlib
import random
import shutil
import subprocess
import sys
import time

import seeds
from satisfiability.answers import impossible
from satisfiability.forms import RandomForm
from satisfiability.workflows import MOST_SUBMISSIONS, Happenings, RandomWorkflow

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORK = ROOT / ".build-cases"
COMMAND = ROOT / ".build/debug/dienstwerk"
CATALOG = ("town: {name: {de: Ort, en: Town}}\nlanguages: {de: {name: Deutsch}, en: {name: English}}\ntimeZone: Europe/Berlin\n"
           "website: https://www.example.org\nunits: {office: {name: {de: Amt, en: Office}}}\n"
           "roles: {clerk: {name: {de: Amt, en: Office}}, head: {name: {de: Leitung, en: Head}}}\n")
#: What is held against all that happens, each of which has to be claimed somewhere.
CLAIMS = [("DW3031", "guard"), ("DW3031", "message"), ("DW3119", "guard"), ("DW3119", "message"), ("DW3122", "text"), ("DW3135", "text")]


def main():
    arguments = argparse.ArgumentParser()
    seeds.add_option(arguments)
    arguments.add_argument("--workflows", type=int, default=300)
    options = arguments.parse_args()
    print(f"seeds {seeds.FIXED} and {options.seed}", flush=True)
    start, failures, counts = time.monotonic(), [], collections.Counter()
    compared = 0
    for seed in (seeds.FIXED, options.seed):
        workflows = random_workflows(random.Random(seed), options.workflows // 2)
        for workflow, page, claims in said_of(workflows):
            compared += 1
            counts.update(f"{code} at a {place[0]}" for code, place in claims if place and (code, place[0]) in CLAIMS)
            failures += [f"said, but not so: {code} at {place[0]}\n{page}" for code, place in Happenings(workflow).contradicting(claims)]
    print("\n".join(failures[:3]))
    print(f"{compared} of {options.workflows} workflows, {dict(sorted(counts.items()))}, {len(failures)} failures, {time.monotonic() - start:.0f} s")
    is_vacuous = compared < 0.8 * options.workflows or any(counts[f"{code} at a {place}"] == 0 for code, place in CLAIMS)
    sys.exit(1 if failures or is_vacuous else 0)


def random_workflows(chance, count):
    """Behind forms that somebody can submit, with few answers."""
    found = []
    while len(found) < count:
        form = RandomForm(chance, len(found), most_answers=MOST_SUBMISSIONS)
        if len(form.days) == 1 and not form.types and impossible(form) is not None:
            found.append(RandomWorkflow(chance, form))
    return found


def said_of(workflows):
    """The workflows that can be read, with their text and what is said of them."""
    said = diagnostics(workflows)
    # What cannot be read, as a question that depends on itself, keeps the compiler from looking at the others.
    if refused := {workflow for workflow, _, claims in said if not all(is_decided(code) for code, _ in claims)}:
        said = diagnostics([workflow for workflow in workflows if workflow not in refused])
    return said


def is_decided(code):
    """Whether a diagnostic says what is possible; any other one keeps the compiler from looking for it."""
    return "DW3030" <= code <= "DW3037" or code in ("DW3047", "DW3118", "DW3119", "DW3121", "DW3122", "DW3135")


def diagnostics(workflows):
    """Each workflow with its text and the codes that are reported, each with what stands at the place."""
    shutil.rmtree(WORK, ignore_errors=True)
    (WORK / "services").mkdir(parents=True)
    (WORK / "catalog.yaml").write_text(CATALOG)
    said = {workflow.form.service: (workflow, workflow.text(), []) for workflow in workflows}
    for service, (_, page, _) in said.items():
        (WORK / f"services/{service}.yaml").write_text(str(page))
    ran = subprocess.run([COMMAND, "check", "--fresh", WORK, "--format", "json", "--language", "en"], capture_output=True, text=True)
    for diagnostic in json.loads(ran.stdout)["diagnostics"]:
        service = pathlib.Path(diagnostic["file"]).stem
        if service in said and not diagnostic["code"].startswith("DW4"):
            _, page, claims = said[service]
            claims.append((diagnostic["code"], page.places.get(diagnostic["start"]["line"])))
    return list(said.values())


main()
