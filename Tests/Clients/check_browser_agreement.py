"""The script in the browser and the compiled Swift find the same problems in the same input.

The controls of every form are filled from examples, from the answers that the compiler found by itself, and from values
that people mistype and that lie on limits. Then the script says what is wrong, and so does the compiled Swift about what
the browser would send: pointers, codes and severities have to be the same, in the same order.

    check_browser_agreement.py [--seed N] [--vectors N] [--service NAME]
"""
import argparse
import concurrent.futures
import hashlib
import json
import pathlib
import random
import re
import sys
import time
import urllib.parse

import seeds
from agreement import swift_forms
from forms import submissions
from pages import browser, site

ROOT = pathlib.Path(__file__).resolve().parents[2]
GENERATED = ROOT / "generated"
TODAY = "2026-03-02"
LEAST = 50
PROCESSES = 2
TYPED = [
    "", " ", "0", "-1", "1e2", "1,5", "1.5", "1.234,50", "1,234.50", "1 000", "12,345", "+3", "\u22123", "007", "9007199254740992",
    "99999999999999999999", "ä" * 81, "a\u0308", "🗑" * 41, "x@y", "@", "a@b.de", "A.B+c@x-y.example", "a@-b.de", "29.02.2025",
    "<b>&amp;", "\u202Eabc", "DE00 1234", "de89 3704 0044 0532 0130 00", "DE89370400440532013001", "GB82 WEST 1234 5698 7654 32",
    "0201 / 12 34 56", "(0201) 12", "+49 (0)201-1", "0201\u20131234", "12 30", "24:00", "8:30", "8.5", "1430", "14 Uhr", "23:59",
    "https://a.de", "www.a.de", "javascript:alert(1)", "https:///a", "x" * 600, "x" * 500, "'; DROP TABLE", "null", "٣", "  Rand  ",
    "\u00A0", "31", "13", "30", "2", "2024", "2026", "99", "0", "12345", "1234", "D-12345", "d-12 345", "D-", "DE-1234", "12 €", "EUR\u00A01.234,50", "3euro", "€ 3 €", "€", "3 USD", "\u20135", "a,b", "O’Neill", "Łukasz", "x\ty", "VR 1234",
    "HRB 0", "wort " * 151, "wort " * 150, "e\u0301" * 80, "-0", "0,0", "0,05", "50", "500", "5000", "100", "1000",
]

FILL = """([frame, values, files]) => {
    const root = document.querySelector('[data-frame]');
    const form = root.querySelector('form');
    for (const e of form.querySelectorAll('input:not([type=hidden]), select, textarea')) {
        if (/radio|checkbox/.test(e.type)) e.checked = false; else e.value = '';
    }
    const missing = [];
    for (const [name, value] of values) {
        const found = [...form.querySelectorAll('[name="' + name + '"]')];
        if (!found.length) { missing.push(name); continue; }
        for (const e of found) {
            if (/radio|checkbox/.test(e.type)) e.checked = [value].flat().includes(e.value);
            else if (e.type === 'file') {
                const transfer = new DataTransfer();
                for (const file of [value].flat()) transfer.items.add(new File([file.name], file.name, {type: file.type}));
                e.files = transfer.files;
            } else e.value = value;
        }
    }
    root.dispatchEvent(new Event('input', {bubbles: true}));
    return missing;
}"""

VERDICT = """async () => {
    const { forms } = await import('/assets/form.js');
    const root = document.querySelector('[data-frame]');
    const form = forms.get(root);
    form.refresh();
    const problems = form.problems().map(p => [p.pointer, p.code, p.isWarning ? 'warning' : 'error']);
    const left = new Set([...root.querySelectorAll('[data-field][hidden] :is(input, select, textarea)')].map(e => e.name));
    const pairs = [...new FormData(root.querySelector('form'))].filter(([name]) => !left.has(name))
        .map(([name, value]) => [name, value instanceof File ? {name: value.name, type: value.type} : value]);
    return [problems, pairs];
}"""

PREPARE = """async () => {
    const { forms } = await import('/assets/form.js');
    const root = document.querySelector('[data-frame]');
    await forms.get(root).load?.();
    for (const add of [...root.querySelectorAll('[data-part=add]')]) for (let i = 0; i < 8 && !add.hidden; i++) add.click();
}"""


def main():
    arguments = argparse.ArgumentParser()
    seeds.add_option(arguments)
    arguments.add_argument("--vectors", type=int, default=150)
    arguments.add_argument("--service")
    options = arguments.parse_args()
    print(f"seed {options.seed}", flush=True)
    start = time.monotonic()
    command = swift_forms.build()
    services = [options.service] if options.service else [folder.name for folder in sorted((GENERATED / "examples").iterdir())]
    with concurrent.futures.ProcessPoolExecutor(PROCESSES) as pool:
        results = list(pool.map(compare_service, [(service, command, options.seed, options.vectors) for service in services]))
    failures = [failure for found, _, _ in results for failure in found]
    print("\n".join(failures[:20]))
    count, codes = sum(result[1] for result in results), set().union(*(result[2] for result in results))
    print(f"{count} vectors in the browser and in Swift, {len(codes)} codes seen, {len(failures)} differences, {time.monotonic() - start:.0f} s")
    too_few = any(result[1] < LEAST for result in results)
    sys.exit(1 if failures or too_few or len(codes) < 15 and not options.service else 0)


def compare_service(job):
    service, command, seed, count = job
    chance = random.Random(f"{seed} {service}")
    kinds = submissions.kinds_of_fields(service)
    examples = [json.loads(file.read_text()) for file in sorted((GENERATED / "examples" / service).glob("*.json"))]
    languages = ["de", "en"]
    failures, asked, wanted, codes = [], [], [], set()
    with site.serve(GENERATED / "html") as address, browser.chromium() as chromium, browser.window(chromium, browser.PHONE) as (page, messages):
        page.clock.set_fixed_time(f"{TODAY}T12:00:00+01:00")
        for language in languages:
            page.goto(f"{address}{language}/{service}/form.html")
            page.evaluate(PREPARE)
            for label, today, controls in vectors(examples, kinds, chance, count // len(languages), language):
                page.clock.set_fixed_time(f"{today}T12:00:00+01:00")
                page.evaluate(FILL, [service, [[name, value] for name, value in controls], []])
                problems, pairs = page.evaluate(VERDICT)
                asked.append((language, today, encoded(pairs)))
                wanted.append((label, [tuple(problem) for problem in problems]))
        failures += messages
    for language in languages:
        numbers = [number for number, entry in enumerate(asked) if entry[0] == language]
        verdicts = swift_forms.ask(command, service, [asked[number][1:] for number in numbers], encoding="form", language=language)
        for number, verdict in zip(numbers, verdicts):
            label, here = wanted[number]
            there = [(problem["pointer"], problem["code"], problem["severity"]) for problem in verdict["problems"]]
            codes |= {code for _, code, _ in there}
            if here != there:
                only_here, only_there = [p for p in here if p not in there], [p for p in there if p not in here]
                failures.append(f"{service} {language} {label}: only the script {only_here}, only Swift {only_there}"
                                if only_here or only_there else f"{service} {language} {label}: another order: {here} {there}")
    print(f"{service}: {len(asked)} vectors, {sum(not problems for _, problems in wanted)} without a problem", flush=True)
    return failures, len(asked), codes


def vectors(examples, kinds, chance, count, language):
    """Labels, days and the values of controls: the examples as they are, then each with some values changed."""
    all_controls = [(example, list(with_files(submissions.controls(example["answers"], kinds), language))) for example in examples]
    for example, controls in all_controls:
        yield example["example"], example.get("today", TODAY), controls
    names = sorted({name for _, controls in all_controls for name, _ in controls})
    for number in range(max(count - len(all_controls), LEAST // 2)):
        example, controls = chance.choice(all_controls)
        changed = dict(controls)
        notes = []
        for name in chance.sample(names, chance.choice((1, 2, 3, 5))):
            known = [dict(c).get(name) for _, c in all_controls if dict(c).get(name) is not None]
            if any(isinstance(value, (list, dict)) for value in known) or chance.random() < 0.15:
                changed.pop(name, None)
                notes.append(f"without {name}")
                continue
            value = chance.choice(TYPED) if chance.random() < 0.75 else chance.choice(known)
            changed[name] = value
            notes.append(f"{name}={value[:20]!r}")
        yield f"{example['example']} {number} {', '.join(notes)}", example.get("today", TODAY), list(changed.items())


def with_files(controls, language):
    for name, value in submissions.in_language(controls, language):
        if isinstance(value, pathlib.PurePath):
            yield name, as_file(value)
        elif isinstance(value, list) and value and isinstance(value[0], pathlib.PurePath):
            yield name, [as_file(file) for file in value]
        else:
            yield name, value


def as_file(path):
    return {"name": path.name, "type": submissions.media_type(path)}


def encoded(pairs):
    """What a form server makes of the controls: files are stored and referred to."""
    result, numbers = [], {}
    for name, value in pairs:
        if isinstance(value, str):
            result.append((name, value))
        elif value["name"]:
            number = numbers[name] = numbers.get(name, -1) + 1
            content = value["name"].encode()
            prefix = f"{name}.{number}." if submissions.takes_several(name) else f"{name}."
            digest = hashlib.sha256(content).hexdigest()
            members = {"id": digest[:8], "name": value["name"], "mediaType": value["type"], "size": str(len(content)), "sha256": digest}
            result += [(prefix + key, member) for key, member in members.items()]
    return urllib.parse.urlencode(result).encode()


if __name__ == "__main__":
    main()
