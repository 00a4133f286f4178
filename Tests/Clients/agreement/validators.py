"""JSON Schema validators that are not ours: in Rust, Python, C++ and JavaScript.

Each says of a list of texts whether they are valid, and None of one that it was not asked about.
"""
import json
import pathlib
import re
import subprocess
import tempfile

import jsonschema
import jsonschema_rs
import playwright

from agreement.swift_forms import ROOT

SOURCEMETA = ROOT / ".venv-tests/tools/jsonschema"
DRIVER = pathlib.Path(playwright.__file__).parent / "driver"


def check_schema(file):
    """Holds a schema against the metaschema, in two implementations."""
    jsonschema.Draft202012Validator.check_schema(json.loads(file.read_text()))
    subprocess.run([SOURCEMETA, "metaschema", file], check=True, capture_output=True)


def by_python(file, texts):
    """Asked about one text in sixteen, because it takes four times as long as all others together."""
    is_valid = jsonschema.Draft202012Validator(json.loads(file.read_text())).is_valid
    return [is_valid(json.loads(text)) if number % 16 == 0 else None for number, text in enumerate(texts)]


def by_rust(file, texts):
    is_valid = jsonschema_rs.validator_for(json.loads(file.read_text())).is_valid
    return [is_valid(json.loads(text)) for text in texts]


def by_cpp(file, texts, options=("--fast",)):
    # It writes letter by letter, each of which would wake a reader of a pipe.
    with lines_in_file(texts) as lines, tempfile.TemporaryFile("w+") as said:
        subprocess.run([SOURCEMETA, "validate", file, lines.name, "--continue", "--verbose", *options], stdout=said, stderr=subprocess.STDOUT)
        said.seek(0)
        output = said.read()
    found = {int(number): word == "ok" for word, number in re.findall(
        r"^(ok|fail): .*\(entry #(\d+)\)$", output, re.MULTILINE)}
    if sorted(found) != list(range(1, len(texts) + 1)):
        raise RuntimeError(f"{file.name}: sourcemeta speaks of {len(found)} of {len(texts)} instances: {output[-2000:]}")
    return [found[number + 1] for number in range(len(texts))]


def by_javascript(file, texts):
    with lines_in_file(texts) as lines:
        run = subprocess.run(
            [DRIVER / "node", pathlib.Path(__file__).with_name("ajv.js"), DRIVER / "package/lib/utilsBundle.js", file, lines.name],
            capture_output=True, text=True)
    verdicts = run.stdout.split()
    if run.returncode or len(verdicts) != len(texts):
        raise RuntimeError(f"{file.name}: AJV: {run.stderr}")
    return [verdict == "1" for verdict in verdicts]


VALIDATORS = {"jsonschema-rs": by_rust, "python-jsonschema": by_python, "sourcemeta": by_cpp, "AJV": by_javascript}


def lines_in_file(texts):
    file = tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8")
    file.writelines(text + "\n" for text in texts)
    file.flush()
    return file
