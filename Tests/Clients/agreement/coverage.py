"""The coverage table of a service: which of its checks the schema announces to make."""
import json
import unicodedata


def rows_of(file):
    """The rows of the table, each with what the schema does about the check in the place of its key."""
    table = json.loads(file.read_text())
    return [row | {"jsonSchema": table["outcomes"][row["jsonSchema"]]} for row in table["checks"]]


class Coverage:
    def __init__(self, file):
        self.rows = {}
        for row in rows_of(file):
            self.rows.setdefault((row["path"], row["code"]), []).append(row)
        self.paths = {path for path, _ in self.rows}
        self.seen = set()

    def status(self, problem, document):
        """What the table says of a problem: `enforced`, `notEnforced`, or `missing` if it does not have the check."""
        code = problem["code"]
        path = "" if code in ("syntax", "size", "depth", "duplicate") else self.path(problem["pointer"], code)
        rows = self.rows.get((path, code), [])
        self.seen.add((path, code))
        statuses = {row["jsonSchema"]["status"] for row in rows if applies(row, problem, document)}
        if not statuses:
            return "missing"
        # A warning of the table is never an error of the form.
        return "notEnforced" if "notEnforced" in statuses else "enforced" if statuses == {"enforced"} else "missing"

    def is_lost_by_readers(self, problem, document):
        """Whether the readers of JSON that feed the validators lose what is wrong with a number."""
        rows = self.rows.get((self.path(problem["pointer"], problem["code"]), problem["code"]), [])
        return any(speaks_of_lost_fractions(row) and applies(row, problem, document) for row in rows)

    def path(self, pointer, code):
        """The path of the definition that a pointer into a submission means."""
        steps = [step for step in pointer.split("/")[1:]]
        if code == "unknown":
            steps = steps[:-1]
        names = [step for step in steps if not step.isdigit()]
        numbers = len(steps) - len(names)
        candidates = [path for path in self.paths if [step for step in path.split(".") if step not in ("-", "")] == names]
        fitting = [path for path in candidates if path.split(".").count("-") <= numbers and (path, code) in self.rows]
        return max(fitting, key=len, default=".".join(names))

    @property
    def unseen(self):
        """Checks that the schema announces to make and that no submission has failed."""
        return sorted(key for key, rows in self.rows.items()
                      if key not in self.seen and any(row["jsonSchema"]["status"] == "enforced" for row in rows))


def applies(row, problem, document):
    """Some of the rows speak of some values of a field only."""
    if row.get("detail") == "NFC":
        return any(unicodedata.normalize("NFC", text) != text for text in texts_in(value_at(document, problem["pointer"])))
    if speaks_of_lost_fractions(row):
        value = value_at(document, problem["pointer"])
        return isinstance(value, float) and value.is_integer()
    return True


def speaks_of_lost_fractions(row):
    return (row.get("detail") or "").startswith("whole numbers with a fraction")


def value_at(document, pointer):
    for step in pointer.split("/")[1:]:
        step = step.replace("~1", "/").replace("~0", "~")
        document = document[int(step)] if isinstance(document, list) else document.get(step)
    return document


def texts_in(value):
    match value:
        case str():
            yield value
        case list():
            for item in value:
                yield from texts_in(item)
        case dict():
            for member in value.values():
                yield from texts_in(member)
