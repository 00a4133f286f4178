"""Proves that the emitted JSON Schemas and the generated Swift accept and refuse the same submissions.

Every example of every service, and thousands of changes of them, are read by the compiled Swift and by validators in
Rust, Python, C++ and JavaScript. What Swift accepts, all of them have to accept; what it refuses, all have to refuse,
unless the coverage table of the service announces each of the problems as one that the schema does not see.

    check_agreement.py [--seed N] [SERVICE …]
"""
import argparse
import json
import multiprocessing
import sys
import time

import seeds
from agreement import swift_forms
from agreement.comparison import Comparison



def main():
    arguments = argparse.ArgumentParser()
    seeds.add_option(arguments)
    arguments.add_argument("services", nargs="*")
    options = arguments.parse_args()
    command = swift_forms.build()
    files = sorted((swift_forms.ROOT / "generated/json-schema").glob("*.schema.json"))
    names = [file.name.removesuffix(".schema.json") for file in files]
    jobs = [(command, name, [seeds.FIXED, options.seed]) for name in names if name in options.services or not options.services]
    print(f"seeds {seeds.FIXED} and {options.seed}")
    start = time.monotonic()
    with multiprocessing.Pool(2) as pool:
        failed = sum(report(service, *result) for service, result in zip((job[1] for job in jobs), pool.imap(compare, jobs)))
    print(f"{len(jobs) - failed} services passed, {failed} failed, {time.monotonic() - start:.0f} s")
    sys.exit(1 if failed or not jobs else 0)


def compare(job):
    return Comparison(*job).run()


def report(service, counts, differences):
    """Prints the outcome of a service; whether it failed."""
    print(f"{service}: " + ", ".join(f"{count} {name}" for name, count in counts.items()), flush=True)
    for difference in differences:
        print(f"  {difference}")
    return bool(differences)


if __name__ == "__main__":
    main()
