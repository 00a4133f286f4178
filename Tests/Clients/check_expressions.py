"""Proves that an expression has one meaning: random well-typed expressions on random answers give the same in the
compiler's evaluator, in the generated and compiled Swift, in the generated JavaScript, in FEEL as it is exported to other
engines (read by `feel`, which is held against the DMN TCK where that lies beside the project), and, where the coverage table
says that it does, in the JSON Schema; and that a rule of which the compiler claims that nothing violates it is violated by
none of the answers. The same for values that are computed and for bounds: what the compiled form fills in, and what it
finds too small, is what the evaluator says.

    check_expressions.py [--seed N] [--expressions N] [--answers N]
"""
import argparse
import collections
import datetime
import decimal
import json
import pathlib
import random
import re
import shutil
import subprocess
import sys
import time

import jsonschema_rs
import playwright

import feel
import feel.tck
import seeds
from agreement.coverage import rows_of
from expressions.grammar import ANSWER, FIELDS, Grammar

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORK = ROOT / ".build-expressions"
NODE = pathlib.Path(playwright.__file__).parent / "driver/node"
TODAY = "2026-03-02"
RULES_OF_A_SERVICE = 60
# The search for contradictions is held against all answers in check_satisfiability.py.
RULES_PROVEN = 240
COMPUTED_VALUES = {"truth": "type: boolean", "number": "type: decimal, scale: 2", "money": "type: money, minimum: -90000000000000", "day": "type: date"}
# Divisions by zero, numbers that an answer can never be, and too many cases: what the grammar does not look at.
REFUSALS = {"DW3026", "DW3017", "DW3025", "DW1106"}

MAIN = """
import FormRuntime
import RandomForms

/// What a form with computed values and bounds makes of answers: its problems without those of rules, and all answers.
func reading<Submitted: Form>(_ form: Submitted.Type, _ json: [UInt8], _ today: CalendarDate) -> String {
    switch form.read(json: json, today: today) {
    case .accepted(let answers, _): String(decoding: answers.json(), as: UTF8.self)
    case .rejected(let problems): String(decoding: problems.json(language: "en"), as: UTF8.self)
    }
}

/// For each line a form and answers: which of its rules are violated, or `!` if the answers could not be read.
while let line = readLine() {
    let parts = line.split(separator: "\\t", maxSplits: 1)
    guard parts.count == 2, let form = allForms.first(where: { $0.definition.service == parts[0] }),
        let today = CalendarDate("2026-03-02")
    else { fatalError("no such form: \\(line)") }
    if form.definition.service.hasPrefix("values-") {
        print(reading(form, Array(parts[1].utf8), today))
        continue
    }
    let problems = form.problems(json: Array(parts[1].utf8), today: today)
    let others = problems.filter { !$0.code.hasPrefix("rule.") }
    print(others.isEmpty ? problems.map { String($0.code.dropFirst(5)) }.joined(separator: " ") : "! \\(others)")
}
"""

PACKAGE = """// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "expressions", dependencies: [.package(name: "dienstwerk", path: "..")],
    targets: [
        .target(name: "RandomForms", dependencies: [.product(name: "FormRuntime", package: "dienstwerk")], path: "generated/swift"),
        .executableTarget(
            name: "violations", dependencies: ["RandomForms", .product(name: "FormRuntime", package: "dienstwerk")], path: "main"),
    ])
"""

SCRIPT = """
import { createInterface } from "node:readline";
const modules = {};
for await (const line of createInterface({ input: process.stdin })) {
  const [service, text] = line.split("\\t");
  modules[service] ??= (await import(`./generated/javascript/${service}.js`)).conditions;
  const answers = JSON.parse(text);
  if (service.startsWith("values-")) {
    console.log(JSON.stringify(Object.fromEntries(Object.entries(modules[service]).filter(([name]) => !name.startsWith("rule "))
      .map(([name, value]) => [name, value(answers, [], "2026-03-02") ?? null]))));
    continue;
  }
  console.log(Object.entries(modules[service]).filter(([name]) => name.startsWith("rule e"))
    .map(([name, condition]) => `${name.slice(5)}=${condition(answers, [], "2026-03-02")}`).join(" "));
}
"""


def main():
    arguments = argparse.ArgumentParser()
    seeds.add_option(arguments)
    arguments.add_argument("--expressions", type=int, default=600)
    arguments.add_argument("--answers", type=int, default=100)
    options = arguments.parse_args()
    print(f"seeds {seeds.FIXED} and {options.seed}", flush=True)
    start = time.monotonic()
    check_reader()
    command = ROOT / ".build/debug/dienstwerk"
    grammars = [Grammar(random.Random(seeds.FIXED)), Grammar(random.Random(options.seed))]
    expressions = make(command, grammars, options.expressions)
    answers = [grammar.answers() for grammar in grammars for _ in range(options.answers // 2)]
    claims = claimed(command, write(expressions[:RULES_PROVEN], "warning"), expressions)
    services = write(expressions, "error")
    valued = write_values(command, grammars, options.expressions // 8)
    build(command)
    texts = [json.dumps(answer, ensure_ascii=False) for answer in answers]
    expected = evaluated(command, expressions, texts)
    outcomes = {"Swift": by_swift(services, texts), "JavaScript": by_javascript(services, texts),
                "FEEL": by_feel(command, expressions, answers), "JSON Schema": by_schema(services, answers)}
    failures, compared = [], collections.Counter()
    for name, outcome in outcomes.items():
        for number, text in enumerate(texts):
            for index, said in outcome[number].items():
                compared[name] += 1
                wanted = expected[number][index]
                if said != (wanted if name != "JSON Schema" else wanted != "false"):
                    failures.append(f"{name} says {said}, not {wanted}: {expressions[index]}\n    on {text}")
    asked = [(number, part, [(given, expected_values(command, part, given)) for given in (bounded(part, answer) for answer in answers[::5])])
             for number, part in enumerate(by_part(valued))]
    for name, difference in [("Swift", values_by_swift), ("JavaScript", values_by_javascript)]:
        count, found = difference(asked)
        compared[f"{name}'s values and bounds"] = count
        failures += found
    for text, never, index in claims:
        for number, row in enumerate(expected):
            if row[index] == never:
                failures.append(f"{text} is claimed to be never {never}, and is on\n    {texts[number]}")
    print("\n".join(failures[:12]))
    values = collections.Counter(value for row in expected for value in row)
    print(f"{len(expressions)} expressions on {len(answers)} answers: {dict(values)}; compared {dict(compared)}; "
          f"{len(claims)} claims that a rule can never be violated hold; "
          f"{len(failures)} differences, {time.monotonic() - start:.0f} s")
    sys.exit(1 if failures or min(compared.values()) == 0 or len(values) < 3 else 0)


def check_reader():
    """The reader of FEEL gives what the cases of the DMN TCK give."""
    cases = ROOT / "../shared/feel-tck/cases.jsonl"
    if not cases.exists():
        print("the cases of the DMN TCK do not lie beside the project, so the reader of FEEL is not held against them")
        return
    equal, differences = feel.tck.differences(cases)
    print(f"the reader of FEEL gives {equal} values of the DMN TCK")
    if differences or equal < 700:
        sys.exit("\n".join(differences[:12]) or "too few cases")


def make(command, grammars, wanted):
    """Expressions that the compiler accepts; that it refuses few shows that the grammar knows the types."""
    expressions, refused = [], 0
    WORK.mkdir(exist_ok=True)
    # The fields may have changed since the last time.
    shutil.rmtree(WORK / "fields", ignore_errors=True)
    while len(expressions) < wanted:
        candidates = [grammar.condition(depth) for grammar in grammars for depth in (1, 2, 3, 4) for _ in range(40)]
        results = lines(command, candidates)
        for text, result in zip(candidates, results):
            if "error" in result:
                refused += 1
                if result["error"] not in REFUSALS:
                    sys.exit(f"refused: {text}: {result}")
            elif text not in expressions and len(text) < 900:
                expressions.append(text)
    return expressions[:wanted]


def lines(command, expressions, texts=(), *options):
    """What comes of each expression, on each of the answers if there are some."""
    arguments = [command, "evaluate", "--lines", "--today", TODAY, "--catalog", WORK / "fields", "--service", "form-0", *options]
    for number, text in enumerate(texts):
        file = WORK / f"answers-{number}.json"
        file.write_text(text)
        arguments += ["--answers", file]
    if not (WORK / "fields/services/form-0.yaml").exists():
        write_catalog(WORK / "fields", [[]])
    run = subprocess.run(arguments, input="\n".join(expressions) + "\n", capture_output=True, text=True)
    if run.returncode:
        sys.exit(run.stderr)
    return [json.loads(line) for line in run.stdout.split("\n") if line]


def evaluated(command, expressions, texts):
    """For each of the answers, the values of all expressions."""
    return list(zip(*([result["value"] or "null" for result in results] for results in lines(command, expressions, texts))))


def by_feel(command, expressions, answers):
    """What is exported keeps apart false and undecided only where that matters; so the negation is asked as well."""
    texts = expressions + [f"not({text})" for text in expressions]
    exported = [feel.compiled(result["feel"]) for result in lines(command, texts, (), "--feel")]
    outcomes = []
    for answer in answers:
        if str(2**53 - 1) in json.dumps(answer):
            # How many months a duration may have is left open by the standard.
            outcomes.append({})
            continue
        names = in_units(feel.value_of(answer)) | {"today()": datetime.date.fromisoformat(TODAY)}
        said = [expression(names) for expression in exported]
        outcomes.append({
            index: "true" if said[index] is True else "false" if said[index + len(expressions)] is True else "null"
            for index in range(len(expressions))})
    return outcomes


def in_units(answers):
    """Amounts are exported in units of the currency, not in cents."""
    return {name: value / 100 if FIELDS[name][0] == "money" else value for name, value in answers.items()}


def claimed(command, services, expressions):
    """What the search for contradictions says of the rules: the expression, the truth that it never has, its number. An
    expression that is never false is no rule, and neither is the negation of one that is never true."""
    run = subprocess.run([command, "check", WORK / "catalog", "--format", "json", "--language", "en"], capture_output=True, text=True)
    claims = []
    for diagnostic in json.loads(run.stdout)["diagnostics"]:
        if diagnostic["code"] in ("DW3032", "DW3037") or diagnostic["severity"] == "warning":
            found = re.search(r"The rule “([en])(\d+)”", diagnostic["message"])
            if found:
                index = int(found[2])
                claims.append((expressions[index], "false" if found[1] == "e" else "true", index))
        # Of conditions inside of rules, which check_satisfiability.py looks at.
        elif diagnostic["code"] not in ("DW3030", "DW3031"):
            sys.exit(f"unexpected: {diagnostic}")
    if not claims:
        sys.exit(f"no claims: {run.stdout[:2000]} {run.stderr[:2000]}")
    return claims


def write(expressions, severity):
    """A catalog with the expressions as rules; says which expressions each service has."""
    chunks = [list(enumerate(expressions))[i:i + RULES_OF_A_SERVICE] for i in range(0, len(expressions), RULES_OF_A_SERVICE)]
    shutil.rmtree(WORK / "catalog", ignore_errors=True)
    write_catalog(WORK / "catalog", chunks, severity)
    return chunks


def write_values(command, grammars, wanted):
    """Expressions of which some are what a field is computed from, others the least that a field may be; by kind."""
    made = {"truth": lambda grammar: grammar.condition(3), "number": lambda grammar: f"round half up({grammar.number(3)}, 2)",
            "money": lambda grammar: f"round half even({grammar.money(2)}, 2)".replace("round half even", "decimal"),
            "day": lambda grammar: grammar.date(2), "least": lambda grammar: f"floor({grammar.number(2)})",
            "earliest": lambda grammar: grammar.date(2)}
    chosen = []
    while len(chosen) < wanted:
        candidates = [(kind, make(grammar)) for kind, make in made.items() for grammar in grammars for _ in range(10)]
        for candidate, result in zip(candidates, lines(command, [text for _, text in candidates])):
            if "error" not in result and is_varied(candidate[1]) and len(candidate[1]) < 600:
                chosen.append(candidate)
    grammars[0].random.shuffle(chosen)
    chosen = chosen[:wanted]
    for number in range(0, len(chosen), 30):
        part = chosen[number:number + 30]
        fields = ""
        for index, (kind, text) in enumerate(part):
            quoted = "'" + text.replace("'", "''") + "'"
            label = "label: {de: Wert, en: Value}"
            if kind in COMPUTED_VALUES:
                fields += f"        v{index}: {{{COMPUTED_VALUES[kind]}, computed: {quoted}, {label}}}\n"
            elif kind == "least":
                fields += f"        v{index}: {{type: integer, required: false, minimum: {quoted}, {label}}}\n"
            else:
                fields += f"        v{index}: {{type: date, required: false, earliest: {quoted}, {label}}}\n"
        write_service(WORK / "catalog", f"values-{number // 30}", fields, "")
    return chosen


def is_varied(text):
    return bool(ANSWER.search(re.sub('"[^"]*"', "", text)))


def bounded(chosen, answers):
    """Answers to the fields with bounds, which no expression looks at."""
    chance = random.Random(len(answers))
    given = {}
    for index, (kind, _) in enumerate(chosen):
        if kind == "least":
            given[f"v{index}"] = chance.choice([-10, 0, 3, 50, 10**6])
        elif kind == "earliest":
            given[f"v{index}"] = chance.choice(["2024-02-29", "2026-03-02", "1999-12-31", "2031-07-01"])
    return {**answers, **given}


def expected_values(command, part, answers):
    """For each: the computed value in canonical JSON or None; for a bound whether the answer is below it."""
    known = {name: value for name, value in answers.items() if name in FIELDS}
    results = lines(command, [text for _, text in part], [json.dumps(known)])
    said = []
    for index, ((kind, text), result) in enumerate(zip(part, results)):
        value = result["value"]
        if kind == "truth":
            said.append(None if value is None else value == "true")
        elif kind in ("number", "money"):
            said.append(None if value is None else canonical(decimal.Decimal(value), kind))
        elif kind == "day":
            said.append(value)
        elif kind == "least":
            said.append(value is not None and abs(decimal.Decimal(value)) < 2**53 and answers[f"v{index}"] < decimal.Decimal(value))
        else:
            said.append(value is not None and answers[f"v{index}"] < value)
    return said


def canonical(value, kind):
    """As an answer; nothing beyond ±(2^53−1) units."""
    units = int(value.scaleb(2))
    if abs(units) >= 2**53:
        return None
    return units if kind == "money" else f"{value.quantize(decimal.Decimal('0.01')) + 0:f}"


def by_part(valued):
    return [valued[number:number + 30] for number in range(0, len(valued), 30)]


def values_by_swift(asked):
    count, failures = 0, []
    for number, part, pairs in asked:
        refused = []
        for (answer, wanted), reading in zip(pairs, readings(number, [answer for answer, _ in pairs])):
            if isinstance(reading, list):
                below = {problem["pointer"][1:] for problem in reading if problem["code"] in ("minimum", "earliest")}
                others = [problem for problem in reading if problem["code"] not in ("minimum", "earliest")]
                if others:
                    failures.append(f"Swift refuses: {others[0]} on {answer}")
            else:
                below = set()
            for index, ((kind, text), value) in enumerate(zip(part, wanted)):
                name = f"v{index}"
                if kind in ("least", "earliest"):
                    count += 1
                    if (name in below) != value:
                        failures.append(f"Swift: bound {text} of {answer[name]} should be violated: {value}, on {answer}")
                elif not isinstance(reading, list):
                    count += 1
                    if reading.get(name) != value:
                        failures.append(f"Swift computes {reading.get(name)}, not {value}: {text} on {answer}")
            if isinstance(reading, list):
                refused.append(({name: value for name, value in answer.items() if name not in below}, wanted))
        # Without the answers that are too small everything is accepted, and shows what is computed.
        for (rest, wanted), reading in zip(refused, readings(number, [rest for rest, _ in refused])):
            failures += differences(part, rest, wanted, reading)
    return count, failures


def readings(number, given):
    """What the compiled form with some number makes of answers: problems, or all answers."""
    run = subprocess.run([WORK / ".build/debug/violations"], capture_output=True, text=True,
                         input="".join(f"values-{number}\t{json.dumps(answer)}\n" for answer in given))
    said = [json.loads(line) for line in run.stdout.split("\n")[:-1]]
    if run.returncode or len(said) != len(given):
        sys.exit(f"Swift: {run.stderr[-2000:]}")
    return said


def differences(part, answer, wanted, reading):
    if isinstance(reading, list):
        return [f"Swift refuses: {reading[0]} on {answer}"]
    return [f"Swift computes {reading.get(f'v{index}')}, not {value}: {text} on {answer}"
            for index, ((kind, text), value) in enumerate(zip(part, wanted))
            if kind in COMPUTED_VALUES and reading.get(f"v{index}") != value]


def values_by_javascript(asked):
    count, failures = 0, []
    for number, part, pairs in asked:
        given = [answer for answer, _ in pairs]
        run = subprocess.run([NODE, WORK / "evaluate.mjs"], capture_output=True, text=True,
                             input="".join(f"values-{number}\t{json.dumps(answer)}\n" for answer in given))
        said = [json.loads(line) for line in run.stdout.split("\n")[:-1]]
        if run.returncode or len(said) != len(given):
            sys.exit(f"JavaScript: {run.stderr[-2000:]}")
        for (answer, wanted), values in zip(pairs, said):
            for index, ((kind, text), value) in enumerate(zip(part, wanted)):
                count += 1
                name = f"v{index}"
                if kind in COMPUTED_VALUES:
                    found = values[f"compute {name}"]
                else:
                    bound = values[("minimum " if kind == "least" else "earliest ") + name]
                    found = bound is not None and answer[name] < bound
                if found != value:
                    failures.append(f"JavaScript says {found}, not {value}: {kind} {text} on {answer}")
    return count, failures


def write_catalog(folder, chunks, severity="error"):
    (folder / "types").mkdir(parents=True, exist_ok=True)
    (folder / "services").mkdir(exist_ok=True)
    (folder / "catalog.yaml").write_text(
        "town: {name: {de: Ort, en: Town}}\nlanguages: {de: {name: Deutsch}, en: {name: English}}\ntimeZone: Europe/Berlin\n"
        "website: https://www.example.org\nunits: {office: {name: {de: Amt, en: Office}}}\n")
    (folder / "types/types.yaml").write_text(
        "types:\n  size:\n    type: codeList\n    ordered: true\n    options: {small: {de: klein, en: small}, "
        "medium: {de: mittel, en: medium}, large: {de: groß, en: large}, huge: {de: riesig, en: huge}}\n")
    for number, chunk in enumerate(chunks):
        rules = "".join(rule(f"e{index}", text, severity) + rule(f"n{index}", f"not({text})", severity) for index, text in chunk)
        write_service(folder, f"form-{number}", "", rules)


def write_service(folder, name, fields, rules):
    """A form with the fields of the grammar and others behind them."""
    common = "".join(f"        {field}: {{{text}, required: false, label: {{de: {field}, en: {field}}}}}\n" for field, (_, text) in FIELDS.items())
    (folder / f"services/{name}.yaml").write_text(
        f"service: {name}\nversion: 1.0.0\ntitle: {{de: Formular, en: Form}}\ndescription: {{de: Ein Formular, en: A form}}\n"
        "responsible: office\naudience: [resident]\nform:\n  pages:\n    only:\n      title: {de: Seite, en: Page}\n      fields:\n"
        + common + fields + (f"  rules:\n{rules}" if rules else ""))


def rule(name, text, severity):
    quoted = text.replace("'", "''")
    return f"    {name}: {{require: '{quoted}', at: word, severity: {severity}, message: {{de: Gilt nicht, en: Does not hold}}}}\n"


def build(command):
    for name, text in [("Package.swift", PACKAGE), ("main/main.swift", MAIN), ("evaluate.mjs", SCRIPT), ("package.json", '{"type": "module"}')]:
        (WORK / name).parent.mkdir(exist_ok=True)
        (WORK / name).write_text(text)
    run = subprocess.run([command, "build", WORK / "catalog", "--skip-proof", "--output", WORK / "generated", "--language", "en"], capture_output=True, text=True)
    if run.returncode:
        sys.exit((run.stdout + run.stderr)[:6000])
    swift = subprocess.run(["swift", "build", "--disable-index-store", "-debug-info-format", "none", "--package-path", WORK, "--product", "violations"], capture_output=True, text=True)
    if swift.returncode:
        sys.exit((swift.stdout + swift.stderr)[-6000:])


def by_swift(services, texts):
    requests = [f"form-{number}\t{text}" for number in range(len(services)) for text in texts]
    run = subprocess.run([WORK / ".build/debug/violations"], input="\n".join(requests) + "\n", capture_output=True, text=True)
    answers = run.stdout.split("\n")[:-1]
    if run.returncode or len(answers) != len(requests):
        sys.exit(f"Swift: {run.stderr[-2000:]}")
    outcome = [{} for _ in texts]
    for request, line in enumerate(answers):
        if line.startswith("!"):
            sys.exit(f"Swift: {line}\n{requests[request]}")
        violated = set(line.split())
        for index, _ in services[request // len(texts)]:
            says = "false" if f"e{index}" in violated else "true" if f"n{index}" in violated else "null"
            outcome[request % len(texts)][index] = says
    return outcome


def by_javascript(services, texts):
    requests = [f"form-{number}\t{text}" for number in range(len(services)) for text in texts]
    run = subprocess.run([NODE, WORK / "evaluate.mjs"], input="\n".join(requests) + "\n", capture_output=True, text=True)
    answers = run.stdout.split("\n")[:-1]
    if run.returncode or len(answers) != len(requests):
        sys.exit(f"JavaScript: {run.stderr[-2000:]}")
    outcome = [{} for _ in texts]
    for request, line in enumerate(answers):
        for pair in line.split():
            name, says = pair.split("=")
            outcome[request % len(texts)][int(name[1:])] = "null" if says == "undefined" else says
    return outcome


def by_schema(services, answers):
    """Whether the part of the schema that stands for a rule accepts; only for rules of which the table says so."""
    outcome = [{} for _ in answers]
    for number, service in enumerate(services):
        schema = json.loads((WORK / f"generated/json-schema/form-{number}.schema.json").read_text())
        table = rows_of(WORK / f"generated/coverage/form-{number}.json")
        enforced = {row["code"] for row in table if row["jsonSchema"]["status"] == "enforced"}
        parts = {part["$comment"].split(":")[0]: part for part in schema.get("allOf", []) if "$comment" in part}
        for index, _ in service:
            code = f"rule.e{index}"
            if code in enforced and code in parts:
                accepts = jsonschema_rs.validator_for(parts[code]).is_valid
                for place, answer in enumerate(answers):
                    outcome[place][index] = accepts(answer)
    return outcome


main()
