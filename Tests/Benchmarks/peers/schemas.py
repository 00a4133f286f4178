"""Validates submissions with jsonschema-rs behind orjson, as a service in Python would: text to verdict.

Reads `SCHEMA TAB VERDICT TAB JSON` lines and writes the name and the median nanoseconds of one pass over all of them.
"""
import json
import pathlib
import statistics
import sys
import time

import jsonschema_rs
import orjson

validators, submissions = {}, []
for line in sys.stdin.buffer.read().splitlines():
    schema, verdict, text = line.split(b"\t", 2)
    if schema not in validators:
        validators[schema] = jsonschema_rs.validator_for(json.loads(pathlib.Path(schema.decode()).read_text()), validate_formats=True)
    submissions.append((validators[schema].is_valid, verdict == b"valid", text))
for is_valid, expected, text in submissions:
    if is_valid(orjson.loads(text)) != expected:
        sys.exit(f"jsonschema-rs disagrees about {text[:200]}")
passes, end = [], time.thread_time_ns() + 10**9
while len(passes) < 20 or time.thread_time_ns() < end:
    start = time.thread_time_ns()
    for is_valid, _, text in submissions:
        is_valid(orjson.loads(text))
    passes.append(time.thread_time_ns() - start)
print("jsonschema-rs", int(statistics.median(passes)))
