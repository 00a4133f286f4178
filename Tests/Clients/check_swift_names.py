"""Whatever is accepted compiles: services, types, fields, options, states and transitions that are called like words of Swift, like types
of the runtime, or like one another, as Swift 6 without a warning.

    check_swift_names.py
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import time

from forms import probe

ROOT = pathlib.Path(__file__).resolve().parents[2]
COMPILER = ROOT / ".build/debug/dienstwerk"
MODULES = ROOT / ".build/debug/Modules"
STRICT = ["-swift-version", "6", "-warnings-as-errors", "-enable-upcoming-feature", "ExistentialAny",
          "-enable-upcoming-feature", "MemberImportVisibility", "-parse-as-library", "-wmo", "-package-name", "town"]
WORDS = """any as associatedtype async await borrowing break case catch class consume consuming continue convenience copy default defer deinit
    didSet discard do dynamic each else enum extension fallthrough fileprivate final for func get guard if import in indirect infix init inout
    internal is isolated lazy left let macro mutating nil nonisolated none nonmutating of open operator optional override package postfix
    precedence precedencegroup prefix private protocol public repeat required rethrows return right self sending set some static struct
    subscript super switch throw throws try type typealias unowned unsafe using var weak where while willSet yield
    answers json problems table texts today value hashValue description debugDescription rawValue allCases id error writer reader""".split()
#: What the compiler does not accept as an id of ours.
REFUSED = {"and", "or", "not", "if", "then", "else", "in", "some", "every", "satisfies", "between", "for", "return", "true", "false", "null",
           "function", "external", "instance", "of", "case", "today"}
SWIFT = "Any Error Result Optional String Int Array Set Data Date Type Self Never Task Void Sequence Codable Decimal URL UUID".split()


def text(words):
    return {"de": words}


def kebab(name):
    return re.sub("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-", name).lower()


def public_types():
    found = set()
    for module in ("FormRuntime", "FormPages"):
        for file in (ROOT / "Sources" / module).rglob("*.swift"):
            found |= set(re.findall(r"^public (?:indirect |final )?(?:struct|enum|protocol|class|typealias) (\w+)", file.read_text(), re.M))
    return sorted(found)


NOTICE = {"applicant": {"otherwise": "letter", "subject": text("Fertig"), "text": text("Fertig.")}}


def workflow(first, second, **transition):
    """Two states, with a step of a name from the one to the other."""
    return {
        "states": {first: {"label": text("A"), "initial": True}, second: {"label": text("B"), "final": True, "file": {"plan": "1", "retention": "2 years"}}},
        "transitions": {name: {"label": text("T"), "from": first, "to": second, "by": ["clerk", "state"], "notify": NOTICE, **more}
                        for name, more in transition.items()},
    }


def boolean():
    return {"type": "boolean", "label": text("Ja?")}


def service(name, fields, **more):
    return name, probe.service({"pages": {"one": {"title": text("Eins"), "fields": fields}}}, **more) | {"service": name}


def services():
    names = ["actors", "asked", "content", "location", "places", "process", "role", "state", "steps", "all-forms", "all-workflows", "all-paged-forms",
             "generated-forms", "form-2", "form2", "ab", "a-b", "ab-1", "a-b1",
             # Beside types of these names, or of the names without their last word.
             "error-type", "array-type", "self-type", "cat", "cat-type", "cat-type-type"]
    for name in sorted({*names, *map(kebab, public_types()), *map(kebab, SWIFT)}):
        yield service(name, {"x": boolean()}, workflow=workflow("open", "closed", close={}))
    words = [word for word in WORDS if word not in REFUSED]
    options = {"type": "choice", "label": text("W"), "options": {word: text("W") for word in words}}
    yield service("words", {**{word: boolean() for word in words}, "total": {"type": "boolean", "label": text("S"), "computed": " and ".join(words[:40])}})
    yield service("records", {word: {"type": "record", "label": text("R"), "fields": {word: {"type": "text", "maxLength": 5, "label": text("T")}}} for word in words[::3]})
    yield service("options", {"word": options, "later": {**boolean(), "when": f'word = "{words[5]}"'}})
    inner = ["role", "state", "process", "content", "location", "places", "steps", "actors", "asked", "workflow", "place", "moment", "caseState", "case1"]
    choice = {"type": "choice", "label": text("W"), "options": {"a": text("A"), "b": text("B")}}
    yield service("types-in-place", {name: choice for name in inner}, workflow=workflow(
        "state", "role", close={"asks": {name: choice for name in inner}}, steps={}))
    # Types in place beside named ones.
    item = {"type": "record", "fields": {"age": {"type": "integer", "minimum": 0, "maximum": 9, "label": text("A")}}}
    yield service("items", {
        "children": {"type": "list", "maxItems": 3, "label": text("L"), "itemLabel": text("K"), "item": item},
        "childrenItem": {"type": "list", "maxItems": 3, "label": text("L"), "itemLabel": text("K"), "item": item},
        "other": {"type": "childrenItem", "label": text("O")},
        "decide": {"type": "record", "label": text("D"), "fields": {"x": boolean()}},
        "more": {"type": "childrenItemItem", "label": text("O")},
        "last": {"type": "decideAnswer", "label": text("O")},
    })
    # Answers of which conditions can only say that they are there.
    things = {"type": "list", "maxItems": 2, "label": text("L"), "itemLabel": text("D"), "item": item, "required": False}
    file = {"type": "file", "label": text("F"), "required": False}
    person = {"things": things, "proof": file, "papers": {**file, "maxItems": 3}, "name": {"type": "text", "maxLength": 9, "label": text("N")}}
    conditions = [f"{word} p in people satisfies p.{name} {sign} null" for word in ("some", "every") for name in ("things", "proof", "papers") for sign in ("=", "!=")]
    yield service("composed", {
        "people": {"type": "list", "maxItems": 3, "label": text("L"), "itemLabel": text("P"), "item": {"type": "record", "fields": person}},
        **{f"asked{number}": {**boolean(), "label": text(f"Ja {number}?"), "when": condition} for number, condition in enumerate([*conditions, "count(people.proof) > 1", "count(people.papers) > 2"])},
    })
    asks = {"asks": {"it": {"type": "decide", "label": text("I")}, "too": {"type": "decideStep", "label": text("I")}}}
    types = ["error", "array", "self", "cat", "catType", "catTypeType"]
    yield service("types-like-services", {f"own{number}": {"type": name, "label": text("T")} for number, name in enumerate(types)})
    payment = {
        "states": {"due": {"label": text("A"), "initial": True, "payment": {"amount": 25}},
                   "done": {"label": text("B"), "final": True, "file": {"plan": "1", "retention": "2 years"}}},
        "transitions": {outcome: {"label": text("T"), "from": "due", "to": "done", "on": outcome, "notify": NOTICE} for outcome in ("paid", "failed", "expired")},
    }
    yield service("nobody-acts", {"x": boolean()}, workflow=payment)
    yield service("steps-of-types", {"x": boolean()}, workflow=workflow("state", "steps", decide=asks, state={}, steps={}, actors={}))


HEAD = {"roles": {"clerk": {"name": text("Amt")}, "state": {"name": text("Land")}}}
TYPES = {"types": {
    "childrenItem": {"type": "record", "fields": {"name": {"type": "text", "maxLength": 80, "label": text("N")}}},
    "childrenItemItem": {"type": "codeList", "options": {"a": text("A"), "b": text("B")}},
    "decide": {"type": "codeList", "options": {"yes1": text("J"), "no1": text("N")}},
    "decideAnswer": {"type": "codeList", "options": {"c": text("C"), "d": text("D")}},
    "decideStep": {"type": "codeList", "options": {"c": text("C"), "d": text("D")}},
    **{name: {"type": "codeList", "options": {"e": text("E"), "f": text("F")}} for name in ("error", "array", "self", "cat", "catType", "catTypeType")},
}}


def main():
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        catalog, output = pathlib.Path(folder, "catalog"), pathlib.Path(folder, "out")
        for name in ("services", "types"):
            (catalog / name).mkdir(parents=True)
        (catalog / "catalog.yaml").write_text(json.dumps(probe.CATALOG | HEAD))
        (catalog / "types/types.yaml").write_text(json.dumps(TYPES))
        count = 0
        for name, definition in services():
            (catalog / f"services/{name}.yaml").write_text(json.dumps(definition))
            count += 1
        run = subprocess.run([COMPILER, "build", catalog, "--output", output], capture_output=True, text=True)
        if run.returncode:
            errors = [line for line in (run.stdout + run.stderr).splitlines() if " error: " in line]
            sys.exit("\n".join(errors[:10]))
        failures = typecheck(output / "swift", "GeneratedForms", folder) + typecheck(output / "pages", "GeneratedPages", folder)
        # What a build-tool plugin compiles as a single module.
        wanted = sorted([f"{file.stem}.swift" for file in (catalog / "services").iterdir()] + ["CatalogTypes.swift"])
        for module, options in {"Plugged": [], "PluggedPages": ["--pages"]}.items():
            plugin = pathlib.Path(folder, module)
            subprocess.run([COMPILER, "generate-swift", catalog, "--output", plugin, *options], check=True, capture_output=True)
            files = sorted(file.name for file in plugin.iterdir())
            if files != wanted:
                failures.append(f"the plugin's files: {sorted(set(files) ^ set(wanted))}")
            failures += typecheck(plugin, module, folder)
    print("\n".join(failures[:30]))
    print(f"{count} services with names of Swift, {len(failures)} failures, {time.monotonic() - start:.0f} s")
    sys.exit(1 if failures else 0)


def typecheck(sources, module, folder):
    run = subprocess.run(
        ["swiftc", *STRICT, "-I", folder, "-I", MODULES, "-module-name", module, "-emit-module", "-emit-module-path", f"{folder}/{module}.swiftmodule",
         *sorted(sources.rglob("*.swift"))], capture_output=True, text=True)
    lines = sorted({line.replace(folder, "") for line in run.stderr.splitlines() if re.search(r"\.swift:\d+:\d+: (error|warning)", line)})
    return lines or ([run.stderr[-2000:]] if run.returncode else [])


if __name__ == "__main__":
    main()
