"""Holds every example of the catalog against the emitted JSON Schemas, in three validators that are not ours.

A schema may accept an invalid example only if the coverage table of the service names each of its problem codes.
"""
import json
import pathlib
import subprocess
import sys
import tempfile

import jsonschema
import jsonschema_rs

from agreement.coverage import rows_of

ROOT = pathlib.Path(__file__).resolve().parents[2]
GENERATED = ROOT / "generated"
SOURCEMETA = ROOT / ".venv-tests/tools/jsonschema"


def announced(service):
    gaps = [row for row in rows_of(GENERATED / "coverage" / f"{service}.json") if row["jsonSchema"]["status"] == "notEnforced"]
    return {(row["path"], row["code"]) for row in gaps}


def is_announced(problem, table):
    path = ".".join(part for part in problem["pointer"].split("/") if part and not part.isdigit())
    code = problem["code"]
    return any(known == code and (where == path or code.startswith(("rule.", "exit."))) for where, known in table)


def sourcemeta(schema_file, answers):
    with tempfile.NamedTemporaryFile("w", suffix=".json") as instance:
        json.dump(answers, instance)
        instance.flush()
        run = subprocess.run([SOURCEMETA, "validate", schema_file, instance.name], capture_output=True, text=True)
        if run.returncode not in (0, 2):
            sys.exit(f"{schema_file}: {run.stdout}{run.stderr}")
        return run.returncode == 0


def main():
    failures, checked = [], 0
    for schema_file in sorted((GENERATED / "json-schema").glob("*.schema.json")):
        schema = json.loads(schema_file.read_text())
        jsonschema.Draft202012Validator.check_schema(schema)
        subprocess.run([SOURCEMETA, "metaschema", schema_file], check=True, capture_output=True)
        validators = {
            "python-jsonschema": jsonschema.Draft202012Validator(schema).is_valid,
            "jsonschema-rs": jsonschema_rs.validator_for(schema).is_valid,
            "sourcemeta": lambda answers: sourcemeta(schema_file, answers),
        }
        service = schema_file.name.removesuffix(".schema.json")
        table = announced(service)
        for file in sorted((GENERATED / "examples" / service).glob("*.json")):
            example = json.loads(file.read_text())
            gaps = [is_announced(problem, table) for problem in example.get("problems", [])]
            for name, accepts in validators.items():
                checked += 1
                accepted = accepts(example["answers"])
                if example["expected"] == "valid" and not accepted:
                    failures.append(f"{file.relative_to(ROOT)}: {name} refuses a valid example")
                if example["expected"] == "invalid" and accepted and not all(gaps):
                    failures.append(f"{file.relative_to(ROOT)}: {name} accepts {example['problems']}")
    print("\n".join(failures))
    print(f"{checked - len(failures)} passed, {len(failures)} failed")
    sys.exit(1 if failures or not checked else 0)


main()
