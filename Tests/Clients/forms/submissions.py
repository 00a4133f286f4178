"""What is typed into a form for some answers, what the browser then sends, and what a form server makes of it."""
import email.parser
import email.policy
import functools
import hashlib
import json
import pathlib
import re
import urllib.parse

from pages import site

ROOT = pathlib.Path(__file__).resolve().parents[3]
GENERATED = ROOT / "generated"


class FormHandler(site.PageHandler):
    """Takes submissions and keeps them for the test."""

    received = []
    #: A browser that gets nothing, not even an empty page, stays where it is.
    answers = True

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        FormHandler.received.append((self.headers["Content-Type"], body))
        if not self.answers:
            self.send_response(204)
            return self.end_headers()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"ok")


def kinds_of_fields(service):
    """The names of fields that are typed otherwise than they are stored, with their types; `computed` for those that nobody fills in."""
    words = [line.split() for file in (GENERATED / "swift").rglob("*.swift") for line in file.read_text().split("\n")]
    kinds = {line[0]: line[1] for line in words if len(line) > 2 and line[1] in ("money", "decimal", "date")}
    checks = json.loads((GENERATED / f"coverage/{service}.json").read_text())["checks"]
    return kinds | {row["path"].split(".")[-1]: "computed" for row in checks if row["code"] == "computed"}


def asked(answers, kinds):
    """Answers without computed values."""
    if isinstance(answers, list):
        return [asked(item, kinds) for item in answers]
    if not isinstance(answers, dict):
        return answers
    return {name: asked(value, kinds) for name, value in answers.items() if kinds.get(name) != "computed"}


def controls(answers, kinds, prefix=""):
    """Names of controls and what is typed or chosen: a text, a list of boxes, or the name of a file."""
    for name, value in answers.items():
        path, kind = prefix + name, kinds.get(name)
        if kind == "computed":
            continue
        match value:
            case bool():
                yield path, "true" if value else "false"
            case {"sha256": _, "name": file}:
                yield path, pathlib.PurePath(file)
            case dict():
                yield from controls(value, kinds, path + ".")
            case [{"sha256": _}, *_]:
                yield path, [pathlib.PurePath(file["name"]) for file in value]
            case [dict(), *_]:
                for number, item in enumerate(value):
                    yield from controls(item, kinds, f"{path}.{number}.")
            case list():
                yield path, [str(item) for item in value]
            case str() if kind == "date" and re.fullmatch(r"\d{4}-\d\d-\d\d", value):
                yield from zip((f"{path}.year", f"{path}.month", f"{path}.day"), value.split("-"))
            case str() if kind == "decimal":
                yield path, value.replace(".", ",")
            case int() if kind == "money":
                yield path, f"{value // 100},{value % 100:02d}"
            case _:
                yield path, str(value)


def in_language(controls, language):
    """The same with numbers as they are typed in a language."""
    for name, value in controls:
        is_number = isinstance(value, str) and re.fullmatch(r"-?\d+,\d+", value)
        yield name, value.replace(",", ".") if is_number and language == "en" else value


def received():
    """The last submission as form-encoded bytes, and the files that came with it."""
    kind, body = FormHandler.received[-1]
    return as_form_encoded(kind, body) if kind.startswith("multipart/") else (body, {})


def without_order(value):
    """A browser sends the boxes of a question in the order of the page."""
    match value:
        case dict():
            return {name: without_order(member) for name, member in value.items()}
        case [str(), *_]:
            return sorted(value)
        case list():
            return [without_order(item) for item in value]
    return value


def media_type(file):
    return {".pdf": "application/pdf", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".png": "image/png"}.get(file.suffix.lower(), "text/plain")


def as_form_encoded(kind, body):
    """What a form server does with multipart: it stores the files and passes references on in their place."""
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(b"Content-Type: " + kind.encode() + b"\r\n\r\n" + body)
    pairs, files, several = [], {}, {}
    for part in message.iter_parts():
        name, file = part.get_param("name", header="content-disposition"), part.get_filename()
        content = part.get_payload(decode=True)
        if file is None:
            pairs.append((name, content.decode()))
        elif file:
            several.setdefault(name, []).append({
                "id": f"f-{hashlib.sha256(content).hexdigest()[:8]}", "name": file, "mediaType": part.get_content_type(),
                "size": len(content), "sha256": hashlib.sha256(content).hexdigest()})
    page_files = {name: [entry for entry in entries] for name, entries in several.items()}
    for name, entries in page_files.items():
        is_list = takes_several(name)
        for number, entry in enumerate(entries):
            prefix = f"{name}.{number}." if is_list else f"{name}."
            pairs += [(prefix + key, str(value)) for key, value in entry.items()]
        files[name] = entries if is_list else entries[0]
    return urllib.parse.urlencode(pairs).encode(), files


@functools.cache
def takes_several(name):
    """Whether the control of some form is for several files."""
    return any(re.search(f'type="file"[^>]*name="{re.escape(name)}"[^>]*multiple', file.read_text())
               for file in (GENERATED / "html/de").glob("*/form.html"))

