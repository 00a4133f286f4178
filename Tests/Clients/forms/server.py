"""A form server: the command `formserver` of the consumer package, which uses the generated Swift, behind a web server."""
import base64
import functools
import json
import pathlib
import subprocess
import threading

from agreement import swift_forms
from forms import submissions
from pages import site


@functools.cache
def envelope(service):
    """What every page of a service sends along, as pairs."""
    listed = json.loads((swift_forms.ROOT / "generated/manifest.json").read_text())["services"]
    entry = next(entry for entry in listed if entry["id"] == service)
    return [("_service", service), ("_version", entry["version"]), ("_definition", entry["definition"])]


def build():
    """Brings the command up to date, and says where it is."""
    return swift_forms.build("formserver")


class Forms:
    """The process that answers; with the pages of a folder instead of those that were compiled in."""

    def __init__(self, command, today, pages=None):
        self.today = today
        self.process = subprocess.Popen([command, *([pages] if pages else [])], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.lock = threading.Lock()

    def ask(self, service, body, extent="whole", folder=""):
        """Status, `accepted` or `page`, what is to be stored of an accepted form in bytes, the page in bytes."""
        line = f"{service}\t{self.today}\t{extent}\t{folder}\t{base64.b64encode(body).decode()}\n"
        with self.lock:
            self.process.stdin.write(line.encode())
            self.process.stdin.flush()
            parts = self.process.stdout.readline().decode().rstrip("\n").split("\t")
        if len(parts) != 4:
            raise RuntimeError(f"{service}: the form server answers {parts}")
        return int(parts[0]), parts[1], base64.b64decode(parts[2]), base64.b64decode(parts[3])

    def close(self):
        self.process.stdin.close()
        self.process.wait(10)


class FormServer(site.PageHandler):
    """Serves the emitted files, answers submissions, and keeps what was accepted."""

    forms = None
    #: Pages by the number under which they can be looked at once more: `/shown/3`.
    shown = []
    accepted = []
    sent = []

    def do_POST(self):
        service = self.path.removeprefix("/forms/").split("?")[0]
        kind, body = self.headers["Content-Type"], self.rfile.read(int(self.headers["Content-Length"]))
        files = {}
        if kind.startswith("multipart/"):
            body, files = submissions.as_form_encoded(kind, body)
        FormServer.sent.append(body)
        language = next((pair.split(b"=")[1].decode() for pair in body.split(b"&") if pair.startswith(b"_language=")), "de")
        status, outcome, submission, page = FormServer.forms.ask(service, body, folder=f"/{language}/{service}/")
        if outcome == "accepted":
            FormServer.accepted.append((json.loads(submission), files))
        self.answer(status, page)

    def do_GET(self):
        if self.path.startswith("/shown/"):
            return self.answer(200, FormServer.shown[int(pathlib.PurePosixPath(self.path).name)])
        return super().do_GET()

    def answer(self, status, page):
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)


def keep(page):
    """The address under which a page can be looked at."""
    FormServer.shown.append(page)
    return f"shown/{len(FormServer.shown) - 1}"
