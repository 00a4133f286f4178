"""Measures Dienstwerk beside what somebody would use instead, in one run, and prints medians and ratios.

    .scripts/benchmark [--only compiler|submissions|swift] [--services N …] [--rounds N] [--json FILE]

Only the ratios mean something: the rounds of all candidates are interleaved, and every one is measured in its own CPU time.
What cannot be measured because it is not there is named.
"""
import argparse
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

import measure
import submissions
import swift_compilation
import synthetic_catalog

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parents[1]


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--only", choices=["compiler", "submissions", "swift"])
    arguments.add_argument("--services", type=int, nargs="+", default=[100, 1000])
    arguments.add_argument("--rounds", type=int, default=5)
    arguments.add_argument("--json", type=pathlib.Path)
    options = arguments.parse_args()
    results = {}
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        if options.only in (None, "compiler"):
            results["compiler"] = compiler(work, options.services, options.rounds)
        if options.only in (None, "submissions"):
            results["submissions"] = submissions.run(measure.swift_product("dienstwerk", ROOT), work, options.rounds)
        if options.only in (None, "swift"):
            results["swift"] = swift_compilation.run(measure.swift_product("dienstwerk", ROOT), ROOT, work, options.rounds)
    if options.json:
        options.json.write_text(json.dumps(results, indent=2) + "\n")


# The compiler, beside libyaml's drain of the same bytes.

def compiler(work, sizes, rounds):
    command = measure.swift_product("dienstwerk", ROOT)
    drain = work / "drain"
    subprocess.run(["cc", "-O2", HERE / "drain.c", "-lyaml", "-o", drain], check=True)
    results = {}
    for size in sizes:
        catalog = work / f"catalog{size}"
        size_in_bytes = synthetic_catalog.write(catalog, size)
        files = "\n".join(str(file) for file in sorted(catalog.rglob("*.yaml"))).encode()
        built = work / f"built{size}"
        subprocess.run([command, "build", catalog, "--output", built], check=True, stdout=subprocess.DEVNULL)
        fresh = iter(work / f"fresh{size}-{number}" for number in range(rounds + 1))

        def into_fresh_folder(candidate):
            return [*candidate.command, next(fresh)]

        # A catalog of its own, in which a text of one service changes before each run, and one into which a service comes.
        edited, edited_output = work / f"edited{size}", work / f"edited-output{size}"
        growing, growing_output = work / f"growing{size}", work / f"growing-output{size}"
        shutil.copytree(catalog, edited)
        shutil.copytree(catalog, growing)
        newcomers = iter(range(10 ** 6))
        for warm in (["check", catalog], ["check", edited], ["build", edited, "--output", edited_output],
                     ["check", growing], ["build", growing, "--output", growing_output]):
            subprocess.run([command, *warm], check=True, stdout=subprocess.DEVNULL)

        def after_an_edit(candidate):
            service = sorted((edited / "services").glob("*.yaml"))[size // 2]
            service.write_text(service.read_text().replace("label: {de: ", "label: {de: Neu ", 1))
            return candidate.command

        def with_another_service(candidate):
            model = sorted((growing / "services").glob("*.yaml"))[size // 2]
            name = f"{model.stem.split('-new')[0]}-new{next(newcomers)}"
            model.with_name(f"{name}.yaml").write_text(model.read_text().replace(f"service: {model.stem}\n", f"service: {name}\n", 1))
            return candidate.command

        candidates = [
            measure.Candidate("libyaml, all events", [drain], input=files),
            measure.Candidate("check", [command, "check", "--fresh", catalog]),
            measure.Candidate("check, nothing changed", [command, "check", catalog]),
            measure.Candidate("check, one service changed", [command, "check", edited], prepare=after_an_edit),
            measure.Candidate("check, one service more", [command, "check", growing], prepare=with_another_service),
            measure.Candidate("build into a fresh folder", [command, "build", catalog, "--output"], prepare=into_fresh_folder),
            measure.Candidate("build, nothing changed", [command, "build", catalog, "--output", built]),
            measure.Candidate("build, one service changed", [command, "build", edited, "--output", edited_output], prepare=after_an_edit),
            measure.Candidate("build, one service more", [command, "build", growing, "--output", growing_output], prepare=with_another_service),
        ]
        if pyyaml := python_with("yaml"):
            candidates.append(measure.Candidate("PyYAML (C loader)", [pyyaml, HERE / "peers/pyyaml.py"], input=files))
        else:
            print("PyYAML is not there, so it is not measured")
        taken = measure.interleaved(candidates, rounds)
        floor = taken["libyaml, all events"]
        print(f"\n{size:,} services, {size_in_bytes / 1e6:.1f} MB")
        measure.print_table(
            ["", "CPU", "× libyaml", "wall", "memory"],
            [[name, f"{sample.cpu:.3f} s", f"{sample.cpu / floor.cpu:.2f}", f"{sample.wall:.3f} s",
              f"{sample.memory / 1e6:.0f} MB"] for name, sample in taken.items()])
        results[size] = {name: vars(sample) | {"ratio": sample.cpu / floor.cpu} for name, sample in taken.items()}
        for folder in work.glob(f"fresh{size}-*"):
            shutil.rmtree(folder)
    results["fields"] = large_forms(command, drain, work, rounds)
    results["start"] = start(command, work, rounds)
    return results


def large_forms(command, drain, work, rounds):
    """One service whose form grows: the cost of a field has to stay the same."""
    candidates = []
    for fields in (250, 500, 1000, 2000):
        catalog = work / f"fields{fields}"
        synthetic_catalog.write(catalog, 1, fields)
        candidates += [
            measure.Candidate(f"libyaml, {fields}", [drain], input="\n".join(map(str, catalog.rglob("*.yaml"))).encode()),
            measure.Candidate(f"check, {fields}", [command, "check", "--fresh", catalog]),
            measure.Candidate(f"build, {fields}", [command, "build", "--fresh", catalog, "--output", work / f"fields-output{fields}"]),
        ]
    taken = measure.interleaved(candidates, rounds)
    print("\nOne form of so many fields")
    measure.print_table(["", "CPU", "a field", "memory"], [
        [name, f"{sample.cpu:.3f} s", f"{sample.cpu / int(name.split()[-1]) * 1e6:.0f} µs", f"{sample.memory / 1e6:.0f} MB"]
        for name, sample in taken.items()])
    return {name: vars(sample) for name, sample in taken.items()}


def start(command, work, rounds):
    """What the command takes for nothing."""
    empty = work / "empty"
    empty.mkdir()
    (empty / "catalog.yaml").write_text(synthetic_catalog.HEAD)
    taken = measure.interleaved(
        [measure.Candidate("--version", [command, "--version"]), measure.Candidate("check of an empty catalog", [command, "check", empty])],
        max(rounds, 20))
    print("\nStart of the command")
    measure.print_table(["", "CPU", "wall"], [[name, f"{sample.cpu * 1000:.1f} ms", f"{sample.wall * 1000:.1f} ms"]
                                              for name, sample in taken.items()])
    return {name: vars(sample) for name, sample in taken.items()}


# What is measured.

def python_with(module):
    """A Python that has a module, or none."""
    for python in (sys.executable, "python3"):
        if subprocess.run([python, "-c", f"import {module}"], capture_output=True).returncode == 0:
            return python
    return None


if __name__ == "__main__":
    main()
