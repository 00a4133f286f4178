"""The comparison of all targets for one service."""
import itertools
import json
from collections import Counter, defaultdict

from agreement.coverage import Coverage
from agreement.fields import ITEM, fields_of
from agreement.swift_forms import ROOT, ask, errors_of
from agreement.validators import VALIDATORS, check_schema
from agreement.vectors import Vector, Workshop

GENERATED = ROOT / "generated"
FEWEST = 1000
SHOWN = 12


class Comparison:
    def __init__(self, command, service, seeds, folder=GENERATED):
        self.command, self.service, self.seeds = command, service, seeds
        self.schema_file = folder / "json-schema" / f"{service}.schema.json"
        self.coverage = Coverage(folder / "coverage" / f"{service}.json")
        self.fields = fields_of(json.loads(self.schema_file.read_text()))
        self.examples = [json.loads(file.read_text()) for file in sorted((folder / "examples" / service).glob("*.json"))]
        self.counts = Counter()
        self.differences = defaultdict(list)
        self.limits = set()
        self.tried = set()
        # Collected over all rounds, because each start of a validator, and of the compiled forms, costs as much as a thousand submissions.
        self.as_read, self.comparable, self.written = [], [], set()

    def run(self):
        """Numbers to be printed, and what differs."""
        check_schema(self.schema_file)
        workshop = Workshop(self.examples, self.fields)
        self.compare(workshop.systematic())
        self.compare(workshop.around_limits(self.limits))
        for seed in self.seeds:
            self.compare(workshop.at_random(seed, 400), origin=f"seed {seed}: ")
        while self.as_read:
            vectors, self.as_read = self.as_read, []
            self.compare(vectors)
        self.validate()
        self.read_again()
        self.counts["checks"] = len(self.coverage.seen)
        self.counts["never failed"] = len(self.coverage.unseen)
        if self.counts["submissions"] < FEWEST:
            self.differences["too few submissions"].append(str(self.counts["submissions"]))
        return dict(self.counts), self.shown()

    def shown(self):
        lines = [f"{kind} ({len(cases)} times), for example {min(cases, key=len)}" for kind, cases in self.differences.items()]
        return lines[:SHOWN] + ([f"and {len(lines) - SHOWN} more kinds"] if len(lines) > SHOWN else [])

    def compare(self, vectors, origin=""):
        vectors = [vector for vector in vectors if (vector.today, vector.text) not in self.tried]
        self.tried.update((vector.today, vector.text) for vector in vectors)
        verdicts = ask(self.command, self.service, [(vector.today, vector.submission) for vector in vectors])
        for vector, verdict in zip(vectors, verdicts):
            self.counts["submissions"] += 1
            self.counts["accepted"] += verdict["accepted"]
            self.note_limits(verdict)
            document = parsed(vector.text)
            statuses = self.statuses(verdict, document, origin + vector.label)
            if document is UNREADABLE:
                if verdict["accepted"]:
                    self.differ("Swift accepts what is no JSON", origin + vector.label)
            elif any(self.coverage.is_lost_by_readers(problem, document) for problem in errors_of(verdict)):
                # What else depends on that answer is decided by what they made of it.
                self.counts["only by Swift"] += 1
                self.as_read.append(Vector(f"as read: {origin}{vector.label}", vector.today, json.dumps(document, ensure_ascii=False)))
            elif verdict["accepted"] or "enforced" in statuses:
                self.comparable.append((origin + vector.label, vector.text, verdict))
            else:
                self.counts["only by Swift"] += 1
            if verdict["accepted"]:
                self.written.add((vector.today, json.dumps(verdict["canonical"], ensure_ascii=False)))
                if document is not UNREADABLE and self.without_filled_in(verdict["canonical"], document) != document:
                    self.differ("Swift writes other answers than it has read", origin + vector.label)

    def statuses(self, verdict, document, label):
        """What the coverage table says of the errors of a submission."""
        if document is UNREADABLE:
            return set()
        statuses = set()
        for problem in errors_of(verdict):
            status = self.coverage.status(problem, document)
            statuses.add(status)
            if status == "missing":
                self.differ(f"the coverage table has no {problem['code']} at {place_of(problem)}", label)
        return statuses

    def validate(self):
        texts = [text for _, text, _ in self.comparable]
        opinions = {name: validate(self.schema_file, texts) for name, validate in VALIDATORS.items()}
        for number, (label, _, verdict) in enumerate(self.comparable):
            others = [name for name in opinions if opinions[name][number] not in (None, verdict["accepted"])]
            if others:
                said = " and ".join(sorted({f"{problem['code']} at {place_of(problem)}" for problem in errors_of(verdict)}))
                self.differ(f"Swift {'refuses: ' + said if said else 'accepts'}, against {', '.join(others)}", label)

    def read_again(self):
        """What a form writes it reads again, to the same bytes."""
        texts = sorted(self.written)
        verdicts = ask(self.command, self.service, [(today, text.encode()) for today, text in texts])
        for (_, text), verdict in zip(texts, verdicts):
            if not verdict["accepted"] or json.dumps(verdict["canonical"], ensure_ascii=False) != text:
                self.differ("Swift does not read again what it wrote", text)

    def without_filled_in(self, canonical, document, path=""):
        """What Swift has written without the computed values that were left out."""
        if isinstance(canonical, list) and isinstance(document, list):
            return [self.without_filled_in(item, given, path) for item, given in itertools.zip_longest(canonical, document)]
        if not isinstance(canonical, dict) or not isinstance(document, dict):
            return canonical
        steps = {name: f"{path}.{name}" if path else name for name in canonical}
        return {name: self.without_filled_in(value, document.get(name), steps[name]) for name, value in canonical.items()
                if name in document or (steps[name], "computed") not in self.coverage.rows}

    def note_limits(self, verdict):
        for problem in verdict["problems"]:
            parameters = problem.get("parameters", {})
            limit = parameters.get("limit") or parameters.get("expected")
            if limit is not None:
                path = tuple(ITEM if step.isdigit() else step for step in problem["pointer"].split("/")[1:])
                self.limits.add((path, problem["code"], limit))

    def differ(self, kind, example):
        self.differences[kind].append(example)


UNREADABLE = object()


def parsed(text):
    """What Python reads, or `UNREADABLE`; lone surrogates are characters to it, but to no other validator."""
    def refuse(constant):
        raise ValueError(constant)
    try:
        document = json.loads(text, parse_constant=refuse)
        json.dumps(document, ensure_ascii=False).encode("utf-8")
        return document
    except (ValueError, RecursionError):
        return UNREADABLE


def place_of(problem):
    """Where a problem is, without what differs from submission to submission."""
    steps = ["0" if step.isdigit() else step for step in problem["pointer"].split("/")]
    if problem["code"] == "unknown":
        steps[-1] = "…"
    return "/".join(steps) or "the form"
