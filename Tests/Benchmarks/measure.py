"""Runs commands in turns and compares their medians.

Machines are noisy: only what ran side by side in one run can be compared, and only as a ratio. Each round runs every
candidate once, so that a slow minute slows all of them.
"""
import dataclasses
import os
import pathlib
import statistics
import subprocess
import sys
import time


@dataclasses.dataclass
class Sample:
    """What one run of a command took."""
    cpu: float
    wall: float
    memory: int


@dataclasses.dataclass
class Candidate:
    """Something that is measured: a name and how it is run once."""
    name: str
    command: list
    folder: str = "."
    input: bytes = b""
    # Called before each run, outside of the measurement; may return other arguments.
    prepare: object = None


def run_once(candidate):
    """Runs a command and returns its own CPU time, wall time and largest memory."""
    command = candidate.prepare(candidate) if candidate.prepare else None
    start = time.perf_counter()
    process = subprocess.Popen(command or candidate.command, cwd=candidate.folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               stderr=subprocess.STDOUT)
    process.stdin.write(candidate.input)
    process.stdin.close()
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - start
    if process.returncode:
        raise RuntimeError(f"{candidate.name} failed with {process.returncode}:\n{output.decode(errors='replace')[-2000:]}")
    return Sample(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss * 1024), output


def interleaved(candidates, rounds):
    """The median sample of each candidate by its name; the first round only warms up."""
    samples = {candidate.name: [] for candidate in candidates}
    for number in range(rounds + 1):
        for candidate in candidates:
            sample, _ = run_once(candidate)
            if number:
                samples[candidate.name].append(sample)
    return {name: Sample(*(statistics.median(getattr(sample, field.name) for sample in taken)
                           for field in dataclasses.fields(Sample))) for name, taken in samples.items()}


def reported(candidates, rounds):
    """For commands that measure themselves and write `NAME NUMBER` lines: the median number of each name."""
    numbers = {}
    for _ in range(rounds):
        for candidate in candidates:
            _, output = run_once(candidate)
            for line in output.decode().splitlines():
                name, number = line.rsplit(" ", 1)
                numbers.setdefault(name, []).append(int(number))
    return {name: statistics.median(taken) for name, taken in numbers.items()}


def print_table(head, rows):
    """Columns of equal width, the first to the left and the others to the right."""
    widths = [max(len(row[column]) for row in [head, *rows]) for column in range(len(head))]
    for row in [head, *rows]:
        print("  ".join(cell.ljust(width) if column == 0 else cell.rjust(width)
                        for column, (cell, width) in enumerate(zip(row, widths))).rstrip())


def swift_product(name, package):
    """Builds a product for release and says where it is."""
    build = ["swift", "build", "--package-path", str(package), "--scratch-path", str(package / ".build-release"),
             "--configuration", "release", "--static-swift-stdlib", "--product", name]
    return built(build) / name


def built(command):
    """Runs a build, whose errors stand on the standard output, and says where its results are."""
    run = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    if run.returncode:
        sys.exit(f"{run.stdout}{' '.join(map(str, command))} has failed")
    return pathlib.Path(subprocess.run([*command, "--show-bin-path"], check=True, capture_output=True, text=True).stdout.strip())
