#!/usr/bin/env python3
"""The ranking, computed again by somebody else.

Everything in `generated/prioritization.json` is recomputed from the model and the inputs in it with Python's `decimal`,
and from the YAML files themselves; the rank intervals by brute force with `fractions`. Permuting files, services and keys
changes nothing; one more service changes no other's score. The report is read by axe, by Nu and by a strict CSV reader.
"""

import argparse
import copy
import csv
import io
import json
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import jsonschema_rs

sys.path.insert(0, str(Path(__file__).parent))
import seeds
from prioritization import compute, report

ROOT = Path(__file__).resolve().parents[2]
COMMAND = ROOT / ".build/debug/dienstwerk"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    seeds.add_option(parser)
    parser.add_argument("--no-browser", action="store_true", help="leaves the page and its markup unread")
    options = parser.parse_args()
    findings: list[str] = []
    ranking = json.loads((ROOT / "generated/prioritization.json").read_text())

    schema = json.loads((ROOT / "generated/prioritization.schema.json").read_text())
    jsonschema_rs.meta.validate(schema)
    validator = jsonschema_rs.Draft202012Validator(schema, validate_formats=True)
    findings += [f"schema: {error.message}" for error in validator.iter_errors(ranking)]
    findings += planted(ranking, validator)
    findings += compute.differences(ranking)
    findings += compute.differences_from_yaml(ranking, ROOT / "catalog")
    findings += [f"of {name}: {text}" for name, text in changed_catalogs(ranking, options.seed)]
    findings += csv_findings(ranking)
    if not options.no_browser:
        with tempfile.TemporaryDirectory() as folder:
            findings += report.findings(COMMAND, ROOT, Path(folder))
    for finding in findings:
        print(f"✘ {finding}")
    print(
        f"{len(ranking['services'])} services, {len(ranking['model']['criteria'])} criteria: "
        + (f"{len(findings)} differences (seed {options.seed})" if findings else "the same to the last digit")
    )
    return 1 if findings else 0


def planted(ranking: dict, validator):
    """Changes of the file that have to be seen, so that silence means something."""

    def changed(change):
        other = copy.deepcopy(ranking)
        change(other)
        return other

    last = "1" if ranking["services"][0]["score"]["counted"][-1] != "1" else "2"
    changes = {
        "a weight": lambda r: r["model"]["criteria"][0].update(weight="26"),
        "a bound": lambda r: r["model"]["criteria"][0].update(maximum="2001"),
        "the last digit of a score": lambda r: r["services"][0]["score"].update(
            counted=r["services"][0]["score"]["counted"][:-1] + last
        ),
        "the last digit of a share": lambda r: r["services"][0]["contributions"][0]["share"].update(low="0.777777777777"),
        "an input": lambda r: r["services"][0]["inputs"][1].update(value="29"),
        "two ranks": lambda r: r["services"].reverse(),
        "a rank interval": lambda r: r["services"][3]["ranks"].update(worst=15),
        "a verdict": lambda r: r["services"][0].update(verdict="leave"),
        "a penalty": lambda r: r["services"][0].update(penalty="1"),
        "a lever": lambda r: r["services"][0]["levers"][0].update(points="1"),
    }
    for name, change in changes.items():
        if not any(True for _ in compute.differences(changed(change))):
            yield f"planted: {name} changed, and nobody saw it"
    if not any(True for _ in compute.differences_from_yaml(changed(changes["an input"]), ROOT / "catalog")):
        yield "planted: an input differs from its definition, and nobody saw it"
    if validator.is_valid(changed(lambda r: r["services"][0].update(penalty=1.5))):
        yield "planted: a binary float, and the schema takes it"


def ranking_of(folder: Path) -> dict:
    done = subprocess.run(
        [COMMAND, "prioritize", folder, "--format", "json"], capture_output=True, text=True, check=False, timeout=60
    )
    if done.returncode != 0:
        raise SystemExit(f"prioritize failed: {done.stdout}{done.stderr}")
    return json.loads(done.stdout)


def changed_catalogs(ranking: dict, seed: int):
    """Catalogs that must, and catalogs that must not, give the same ranking."""
    dice = random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # Keys, candidates and files in another order; files keep their names, as these are the ids.
        shuffled = folder / "shuffled"
        shuffled.mkdir()
        paths = sorted((ROOT / "catalog").rglob("*.yaml"))
        dice.shuffle(paths)
        for path in paths:
            target = shuffled / path.relative_to(ROOT / "catalog")
            target.parent.mkdir(parents=True, exist_ok=True)
            text = path.read_text()
            if path.parent.name == "services":
                text = with_shuffled_inputs(text, dice)
            if path.name == "catalog.yaml":
                text = with_shuffled_candidates(text, dice)
            target.write_text(text)
        if ranking_of(shuffled) != ranking:
            yield "shuffled inputs, candidates and files", "another ranking"

        # One more service.
        more = folder / "more"
        shutil.copytree(ROOT / "catalog", more)
        catalog = more / "catalog.yaml"
        catalog.write_text(
            catalog.read_text().rstrip("\n")
            + "\n    one-more:\n      title: {de: Noch eins, en: One more}\n      stage: planned\n"
            + "      casesPerYear: 30000\n      onlineShare: 0\n      minutesSavedCitizen: 240\n      minutesSavedStaff: 120\n"
        )
        larger = ranking_of(more)
        scores = {service["id"]: service for service in larger["services"]}
        if len(scores) != len(ranking["services"]) + 1:
            yield "one more service", "is not there"
        for service in ranking["services"]:
            for member in ("score", "contributions", "value", "effort", "penalty", "verdict"):
                if scores[service["id"]][member] != service[member]:
                    yield "one more service", f"{service['id']} has another {member}"


def with_shuffled_inputs(text: str, dice: random.Random) -> str:
    """The lines below `prioritization:`, which stand at the end of a file, one entry a unit."""
    head, mark, tail = text.partition("\nprioritization:\n")
    if not mark:
        return text
    entries = blocks(tail, 2)
    dice.shuffle(entries)
    return head + mark + "".join(entries)


def with_shuffled_candidates(text: str, dice: random.Random) -> str:
    head, mark, tail = text.partition("\n  candidates:\n")
    entries = blocks(tail, 4)
    dice.shuffle(entries)
    return head + mark + "".join(entries)


def blocks(text: str, indentation: int) -> list[str]:
    """Splits lines at those that are indented by so much and are no comment."""
    found: list[str] = []
    for line in text.splitlines(keepends=True):
        depth = len(line) - len(line.lstrip(" "))
        if line.strip().startswith("#"):
            continue
        if depth == indentation or not found:
            found.append(line)
        else:
            found[-1] += line
    return found


def csv_findings(ranking: dict):
    """Both languages by strict readers; the figures are those of the JSON."""
    for language, delimiter in (("de", ";"), ("en", ",")):
        done = subprocess.run(
            [COMMAND, "prioritize", ROOT / "catalog", "--format", "csv", "--language", language],
            capture_output=True,
            check=False,
            timeout=60,
        )
        text = done.stdout.decode("utf-8-sig")
        if done.returncode != 0 or not done.stdout.startswith(b"\xef\xbb\xbf"):
            yield f"csv {language}: exit code {done.returncode}, or no byte order mark"
        if "\n" in text.replace("\r\n", ""):
            yield f"csv {language}: a line that does not end with CR LF"
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
        if any(len(row) != len(rows[0]) for row in rows) or len(rows) != len(ranking["services"]) + 1:
            yield f"csv {language}: rows of different lengths, or too few"
        for row in rows:
            for cell in row:
                if cell[:1] in "=+-@\t\r" and cell[:1] and not cell.replace(",", ".").lstrip("-").replace(".", "").isdigit():
                    yield f"csv {language}: a cell that a spreadsheet would evaluate: {cell}"
        for row, service in zip(rows[1:], ranking["services"]):
            figures = [cell.replace(",", ".") for cell in row]
            wanted = [service["id"], str(service["rank"])]
            if any(value not in figures for value in wanted):
                yield f"csv {language}: {service['id']} is not in its row"
            counted = [float(figure) for figure in figures if figure.replace(".", "").isdigit()]
            if float(service["score"]["counted"]) not in counted:
                yield f"csv {language}: the points of {service['id']} are missing"


if __name__ == "__main__":
    sys.exit(main())
