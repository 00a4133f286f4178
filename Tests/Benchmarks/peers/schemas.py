"""Validates submissions with jsonschema-rs behind orjson, as a service in Python would: text to verdict.

Reads `SCHEMA TAB VERDICT TAB JSON` lines and writes the median nanoseconds a submission, of valid ones and of invalid ones, up to
the first error and with all errors.
"""
import json
import pathlib
import statistics
import sys
import time

import jsonschema_rs
import orjson

validators, submissions = {}, {"valid": [], "invalid": []}
for line in sys.stdin.buffer.read().splitlines():
    schema, verdict, text = line.split(b"\t", 2)
    if schema not in validators:
        validators[schema] = jsonschema_rs.validator_for(json.loads(pathlib.Path(schema.decode()).read_text()), validate_formats=True)
    if validators[schema].is_valid(orjson.loads(text)) != (verdict == b"valid"):
        sys.exit(f"jsonschema-rs disagrees about {text[:200]}")
    submissions[verdict.decode()].append((validators[schema], text))


def yes_or_no(pairs):
    for validator, text in pairs:
        validator.is_valid(orjson.loads(text))


def all_errors(pairs):
    for validator, text in pairs:
        for _ in validator.iter_errors(orjson.loads(text)):
            pass


for name, run in (("yes or no", yes_or_no), ("all errors", all_errors)):
    for verdict, pairs in submissions.items():
        passes, end = [], time.thread_time_ns() + 10**9
        while len(passes) < 20 or time.thread_time_ns() < end:
            start = time.thread_time_ns()
            run(pairs)
            passes.append(time.thread_time_ns() - start)
        print(f"jsonschema-rs: {name}, {verdict}", int(statistics.median(passes) / len(pairs)))
