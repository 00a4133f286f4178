"""Submissions to the forms that Dienstwerk compiles, beside validators of the same schemas: the examples of the shipped catalog, and
larger ones of synthetic forms with 40 fields.

Who is asked for all that is wrong does more than who ends at the first error, so each is compared with a peer that is asked the same.
"""
import json
import pathlib
import random
import re
import subprocess
import sys

import jsonschema_rs

import measure
import synthetic_catalog

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parents[1]
# The day on which an example is handed in that names none.
DEFAULT_DAY = "2026-03-02"
PACKAGE = """// swift-tools-version: 6.2
import PackageDescription

// Written by Tests/Benchmarks/submissions.py.
let package = Package(
    name: "submission-reading",
    dependencies: [.package(name: "dienstwerk", path: "../")],
    targets: [
        .target(name: "Forms", dependencies: [.product(name: "FormRuntime", package: "dienstwerk")]),
        .executableTarget(
            name: "submission-reading",
            dependencies: ["Forms", .product(name: "FormRuntime", package: "dienstwerk")]),
    ]
)
"""
# What each is compared with: who answers the same question.
PEERS = {"model": "all errors", "problems": "all errors", "yes or no": "yes or no"}


def run(command, work, rounds):
    """Measures both kinds of submissions, prints a table of each and returns what was taken."""
    catalog, output = work / "forms", work / "forms-output"
    synthetic_catalog.write(catalog, 6, 40)
    subprocess.run([command, "build", "--fresh", catalog, "--output", output], check=True, stdout=subprocess.DEVNULL)
    shipped, skipped = examples(ROOT / "generated")
    large, _ = examples(output)
    print(f"\n{skipped} examples left out about which a schema cannot decide")
    return {
        "shipped": table("shipped", ROOT / "generated", shipped, work, rounds),
        "forms of 40 fields": table("synthetic", output, large + spoilt(output, large), work, rounds),
    }


# Submissions: service, day, whether it is valid, and the answers as text.

def examples(generated):
    """All examples about which Swift and the schemas agree, and the number of the others."""
    found, skipped = [], 0
    for folder in sorted((generated / "examples").iterdir()):
        is_valid = validator(generated, folder.name).is_valid
        for file in sorted(folder.glob("*.json")):
            example = json.loads(file.read_text())
            expected = example["expected"] == "valid"
            if is_valid(example["answers"]) == expected:
                found.append((folder.name, example.get("today", DEFAULT_DAY), expected, compact(example["answers"])))
            else:
                skipped += 1
    return found, skipped


def spoilt(generated, valid):
    """Of each valid submission one with up to three wrong answers."""
    chance = random.Random(1)
    found = []
    for service, day, _, text in valid:
        answers = json.loads(text)
        for name in chance.sample(sorted(answers), 3):
            answers[name] = chance.choice(["", "?", 10 ** 9, True, "2026-02-30", [], {"unknown": 1}])
        if not validator(generated, service).is_valid(answers):
            found.append((service, day, False, compact(answers)))
    return found


def validator(generated, service):
    return jsonschema_rs.validator_for(json.loads(schema(generated, service).read_text()), validate_formats=True)


def schema(generated, service):
    return generated / f"json-schema/{service}.schema.json"


def compact(answers):
    return json.dumps(answers, ensure_ascii=False, separators=(",", ":"))


# What is measured.

def table(name, generated, submissions, work, rounds):
    verdicts = {True: "valid", False: "invalid"}
    for_swift = "".join(f"{service}\t{day}\t{verdicts[valid]}\t{text}\n" for service, day, valid, text in submissions).encode()
    for_schemas = "".join(f"{schema(generated, service)}\t{verdicts[valid]}\t{text}\n" for service, _, valid, text in submissions).encode()
    node, bundle = playwright_node()
    candidates = [
        measure.Candidate("swift", [program(name, generated)], input=for_swift),
        measure.Candidate("jsonschema-rs", [sys.executable, HERE / "peers/schemas.py"], input=for_schemas),
        measure.Candidate("ajv", [node, HERE / "peers/ajv.js", bundle], input=for_schemas),
    ]
    taken = measure.reported(candidates, rounds)
    print(f"\n{name}: " + ", ".join(
        f"{len(texts)} {verdict} submissions of {sum(map(len, texts)) // len(texts)} bytes on average"
        for verdict in ("valid", "invalid")
        if (texts := [text.encode() for *_, valid, text in submissions if verdicts[valid] == verdict])))
    rows = []
    for row in dict.fromkeys(key.rsplit(", ", 1)[0] for key in taken):
        cells = [row]
        for verdict in ("valid", "invalid"):
            time = taken[f"{row}, {verdict}"]
            cells += [f"{time / 1000:.2f} µs", *(ratio(taken, row, peer, verdict) for peer in ("ajv", "jsonschema-rs"))]
        rows.append(cells)
    measure.print_table(["JSON text to", "valid", "× ajv", "× jsonschema-rs", "invalid", "× ajv", "× jsonschema-rs"], rows)
    counts = allocations(work, candidates[0])
    print("Allocations a valid submission: " + ", ".join(f"{way} {count:.1f}" for way, count in counts.items()))
    return {"nanoseconds": taken, "allocations": counts}


def ratio(taken, row, peer, verdict):
    if row not in PEERS:
        return ""
    return f"{taken[f'{peer}: {PEERS[row]}, {verdict}'] / taken[f'{row}, {verdict}']:.2f}"


def allocations(work, candidate):
    """What the compiled forms allocate for a valid submission; the schemas' validators live in runtimes that allocate otherwise."""
    shim = work / "allocations.so"
    subprocess.run(["cc", "-O2", "-shared", "-fPIC", HERE / "allocations.c", "-o", shim], check=True)
    output = subprocess.run(["env", f"LD_PRELOAD={shim}", *candidate.command], input=candidate.input, check=True,
                            capture_output=True).stdout.decode()
    return {name: float(count) for name, count in (line.rsplit(" ", 1) for line in output.splitlines())}


def program(name, generated):
    """Builds a program that reads submissions with generated forms, calling each by its type as a web service does."""
    package = ROOT / f".build-submissions-{name}"
    sources = {"Package.swift": PACKAGE, "Sources/submission-reading/main.swift": (HERE / "reading/main.swift").read_text()}
    for file in [*(generated / "swift").glob("*.swift"), *(generated / "swift/Types").glob("*.swift")]:
        sources[f"Sources/Forms/{file.name}"] = file.read_text()
    types = re.findall(r"(\w+)\.self", sources["Sources/Forms/AllForms.swift"])
    sources["Sources/submission-reading/Readers.swift"] = "".join([
        "import Forms\n\nnonisolated(unsafe) let readers: [ObjectIdentifier: (BenchmarkSubmission) -> Bool] = [\n",
        *(f"    ObjectIdentifier({form}.self): {{ $0.becomes({form}.self) }},\n" for form in types), "]\n"])
    for path, text in sources.items():
        file = package / path
        if not file.exists() or file.read_text() != text:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
    return measure.swift_product("submission-reading", package)


def playwright_node():
    import playwright
    driver = pathlib.Path(playwright.__file__).parent / "driver"
    return driver / "node", driver / "package/lib/utilsBundle.js"
