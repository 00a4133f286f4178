"""A build that knows former ones gives the same bytes as a fresh one, and the shares of several machines give the same as one machine.

Five services of the shipped catalog are changed again and again: texts, titles that other services show, types, the head of the catalog, services that come
and go, files that somebody edited or removed, mistakes in between. After each change the folder has to hold what a fresh build gives.
"""
import filecmp
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
COMPILER = ROOT / ".build/debug/dienstwerk"


class Workplace:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.catalog = self.folder / "catalog"
        shutil.copytree(ROOT / "catalog", self.catalog)
        # Those that are left have all that the changes need.
        for name in ("birth-certificate-order", "event-notification", "exchange-waste-bin", "renew-benefit-card"):
            (self.catalog / f"services/{name}.yaml").unlink()
            self.forget(name)

    def run(self, *arguments):
        environment = {**os.environ, "LANG": "C", "XDG_CACHE_HOME": str(self.folder / "cache")}
        done = subprocess.run([COMPILER, *arguments], cwd=self.folder, env=environment, capture_output=True, text=True)
        return done.returncode, done.stdout + done.stderr

    def replace(self, file, old, new):
        path = self.folder / file
        text = path.read_text()
        assert old in text, f"{file} does not hold {old!r}"
        path.write_text(text.replace(old, new, 1))

    def forget(self, service):
        """Leaves out what the other services say of one."""
        for file in (self.catalog / "services").glob("*.yaml"):
            file.write_text("".join(line for line in file.read_text().splitlines(True) if service not in line))

    def move(self, old, new):
        (self.folder / old).rename(self.folder / new)


def label(place):
    place.replace("catalog/services/register-dog.yaml", "Name des Hundes", "Rufname des Hundes")


def condition(place):
    place.replace("catalog/services/register-dog.yaml", "when: otherDogs > 0", "when: otherDogs > 1")


def title_that_another_service_shows(place):
    place.replace("catalog/services/sepa-direct-debit-mandate.yaml", "title:\n  de: ", "title:\n  de: Neues ")


def type_of_several_services(place):
    files = sorted((place.catalog / "types").glob("*.yaml"))
    text = "\n".join(file.read_text() for file in files)
    name = next(word for word in ("Vorname", "Straße", "Postleitzahl") if word in text)
    file = next(file for file in files if name in file.read_text())
    file.write_text(file.read_text().replace(name, name + " neu", 1))


def head_of_the_catalog(place):
    file = place.catalog / "catalog.yaml"
    file.write_text(file.read_text().replace("Hellenbeck", "Hellenbeck am See"))


def service_goes(place):
    place.move("catalog/services/report-defect.yaml", "kept.yaml")
    place.forget("report-defect")


def service_comes(place):
    place.move("kept.yaml", "catalog/services/report-defect.yaml")


def output_is_edited(place):
    place.replace("generated/html/de/register-dog/form.html", "<h1>", "<h1>!")


def list_of_services_is_edited(place):
    """While something changes that the list does not show."""
    place.replace("generated/html/de/index.html", "<h1>", "<h1>!")
    place.replace("catalog/services/register-dog.yaml", "Rufname des Hundes", "Name des Hundes")


def output_is_removed(place):
    (place.folder / "generated/swift/RegisterDog.swift").unlink()


def manifest_is_removed(place):
    (place.folder / "generated/manifest.json").unlink()


def interrupted(place):
    (place.folder / "generated/.incomplete.json").write_text("{}")


def record_is_damaged(place):
    for file in (place.folder / "cache").rglob("*"):
        if file.is_file():
            file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def nothing(place):
    pass


CHANGES = [nothing, label, condition, title_that_another_service_shows, output_is_edited, list_of_services_is_edited, output_is_removed, type_of_several_services,
           manifest_is_removed, head_of_the_catalog, service_goes, interrupted, service_comes, record_is_damaged, nothing]


def differences(left, right):
    """Paths that are not the same in two folders."""
    def files(folder):
        return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    names = files(left) | files(right)
    return sorted(name for name in names if not (left / name).is_file() or not (right / name).is_file()
                  or not filecmp.cmp(left / name, right / name, shallow=False))


def expect(place, what, folder, failures):
    status, said = place.run("build", "--fresh", "--output", "fresh")
    if status:
        failures.append(f"{what}: the fresh build fails: {said[-300:]}")
    found = differences(place.folder / folder, place.folder / "fresh")
    if found:
        failures.append(f"{what}: {len(found)} files differ, for example {found[:3]}")


def builds(place, failures):
    for change in CHANGES:
        change(place)
        if change is condition:
            # With a mistake, nothing is written, and nothing is forgotten.
            place.replace("catalog/services/register-dog.yaml", "otherDogs > 1", "otherDog > 1")
            if place.run("build")[0] != 1:
                failures.append("a mistake is not reported")
            place.replace("catalog/services/register-dog.yaml", "otherDog > 1", "otherDogs > 1")
        status, said = place.run("build")
        if status:
            failures.append(f"{change.__name__}: {said[-300:]}")
        expect(place, change.__name__, "generated", failures)
        print(f"{change.__name__}: {said.strip().splitlines()[-1]}", flush=True)


def checks(place, failures):
    """A check that skips what it has proven says the same as one that does not."""
    for _ in range(2):
        remembered, fresh = place.run("check"), place.run("check", "--fresh")
        if remembered != fresh:
            failures.append(f"check says {remembered[1][-300:]!r}, fresh {fresh[1][-300:]!r}")
        file = place.catalog / "services/register-dog.yaml"
        file.write_text(file.read_text().replace("maximum: 20", "maximum: 0", 1))


TYPE = """types:
  size:
    type: codeList
    options:
      small: {de: Klein, en: Small}
      large: {de: Groß, en: Large}
"""
CATALOG = """town: {name: {de: Ort, en: Town}}
languages: {de: {name: Deutsch}, en: {name: English}}
timeZone: Europe/Berlin
website: https://www.example.org
units: {office: {name: {de: Amt, en: Office}}}
"""


def service(name, kind, forbidden=None, description="Ein Dienst."):
    """A service that asks for one thing, and may forbid an option."""
    rule = "" if forbidden is None else (
        f"  rules:\n    forbidden:\n      require: 'not(wanted = \"{forbidden}\")'\n      at: wanted\n      message: {{de: Nie, en: Never}}\n")
    return (f"service: {name}\nversion: 1.0.0\ntitle: {{de: {name}, en: {name}}}\ndescription: {{de: '{description}', en: A service.}}\n"
            "responsible: office\naudience: [resident]\nform:\n  pages:\n    only:\n      title: {de: Seite, en: Page}\n      fields:\n"
            "        other: {label: {de: Nebenfrage, en: Other question}, type: boolean}\n"
            f"        wanted: {{label: {{de: Frage, en: Question}}, type: {kind}}}\n" + rule)


# Edits of services, and whether all is in order then.
EDITS = [
    ([("a", "size"), ("b", "size", "small"), ("c", "size")], True),
    ([("c", "boolean")], True),
    # Only "a" made "small" possible.
    ([("a", "boolean")], False),
    ([("a", "size")], True),
    # Now it is in none; what is said must not depend on which of the two was edited.
    ([("a", "size", "small")], False),
    ([("a", "size")], True),
    ([("b", "size"), ("a", "size", "small")], True),
    ([("b", "size", "small")], False),
    ([("b", "size", "large")], True),
    ([("c", "boolean")], True),
    # It uses the type and chooses nothing of it any more.
    ([("a", "size, computed: 'if other then \"small\" else \"large\"'")], False),
    ([("b", "size")], True),
]


def own_catalog(place, *services):
    shutil.rmtree(place.catalog)
    for folder in ("services", "types"):
        (place.catalog / folder).mkdir(parents=True)
    (place.catalog / "catalog.yaml").write_text(CATALOG)
    (place.catalog / "types/size.yaml").write_text(TYPE)
    write(place, *services)


def write(place, *services):
    for name, *rest in services:
        (place.catalog / f"services/{name}.yaml").write_text(service(name, *rest))


def expect_shares(place, count, is_right, what, failures):
    """Shares that know of former builds say and give what shares do that know of none; at least one says it if something is wrong."""
    statuses = []
    for number in range(1, count + 1):
        share, known = f"{number}/{count}", f"known{number}"
        shutil.rmtree(place.folder / "unknown", ignore_errors=True)
        found = place.run("build", "--shard", share, "--output", known)
        fresh = place.run("build", "--shard", share, "--fresh", "--output", "unknown")
        statuses.append(fresh[0])
        if found[0] != fresh[0]:
            failures.append(f"{what}: the share {share} says {found[1][-400:]!r}, a fresh one {fresh[1][-400:]!r}")
        elif fresh[0] == 0 and (different := differences(place.folder / known, place.folder / "unknown")):
            failures.append(f"{what}: {len(different)} files of the share {share} differ, for example {different[:3]}")
    if (max(statuses) == 0) != is_right:
        failures.append(f"{what}: the shares end with {statuses}")


def share_of(place, service):
    """The folder of the last share with a service."""
    return max(place.folder.glob(f"known*/html/de/{service}/index.html"), key=lambda file: file.stat().st_mtime_ns).parents[3].name


def types_and_shares(place, failures):
    """What is possible in a type may change in a service that belongs to another share."""
    own_catalog(place, ("a", "size"), ("c", "size", "large"), ("b", "boolean"))
    expect_shares(place, 3, True, "a type of several shares", failures)
    if share_of(place, "a") == share_of(place, "c"):
        failures.append("the services with the type are in one share")
    write(place, ("a", "size", "large"))
    expect_shares(place, 3, False, "an option that nobody can choose", failures)


def links(place, failures):
    """A link may lead to a service that goes, whatever else is wrong, and wherever the service belongs."""
    for link in ("/de/d/index.html", "service:d"):
        services = [("a", "boolean", None, f"[hier]({link})"), ("c", "boolean"), ("d", "boolean")]
        own_catalog(place, *services)
        (place.catalog / "types/size.yaml").unlink()
        expect_shares(place, 2, True, link, failures)
        if share_of(place, "a") == share_of(place, "d"):
            failures.append("the link leads into its own share")
        place.run("check")
        (place.catalog / "services/d.yaml").unlink()
        write(place, ("c", "unknown"))
        if place.run("check") != place.run("check", "--fresh"):
            failures.append(f"{link}: a check with another mistake does not say what a fresh one does")
        write(place, ("c", "boolean"))
        expect_shares(place, 2, False, f"{link}, which is gone", failures)


def types(place, failures):
    """What is possible in a type depends on all services that use it."""
    own_catalog(place)
    for number, (services, is_right) in enumerate(EDITS, 1):
        write(place, *services)
        remembered, fresh = place.run("check"), place.run("check", "--fresh")
        if remembered != fresh or (fresh[0] == 0) != is_right:
            failures.append(f"edit {number} of a type's users: check says {remembered[1][-400:]!r}, fresh {fresh[1][-400:]!r}")
        statuses = {place.run("build")[0], place.run("build", "--fresh", "--output", "fresh")[0]}
        if statuses != {0 if is_right else 1}:
            failures.append(f"edit {number} of a type's users: builds end with {statuses}")


CHOICE = "choice, options: {small: {de: Klein, en: Small}, large: {de: Groß, en: Large}}"
# Services that come, go and are called something else.
MEMBERS = [
    {"b": "boolean", "c": CHOICE, "d": "size"},
    {"a": "boolean", "b": "boolean", "c": CHOICE, "d": "size"},
    {"a": "boolean", "b": "boolean", "bb": "size", "c": CHOICE, "d": "size", "e": CHOICE},
    {"b": "boolean", "c": CHOICE, "d": "size", "e": CHOICE},
    {"f": "boolean", "c": CHOICE, "d": "size", "e": CHOICE},
    # What others declare in place is called like it, and then a named type is.
    {"f": "boolean", "c": CHOICE, "d": "size", "e": CHOICE, "wanted": "boolean"},
    {"f": "boolean", "c": CHOICE, "d": "size", "size": "boolean"},
    {"c": CHOICE, "d": "size"},
]


def members(place, failures):
    """When services come and go, those that stay are what they are in a fresh build, and so is what is said of them, and where."""
    own_catalog(place)
    for number, services in enumerate(MEMBERS, 1):
        what = f"members {number}"
        for file in (place.catalog / "services").glob("*.yaml"):
            if file.stem not in services:
                file.unlink()
        for name, kind in services.items():
            path, text = place.catalog / f"services/{name}.yaml", service(name, kind).replace("Nebenfrage", '"Nebenfrage:"')
            if not path.exists() or path.read_text() != text:
                path.write_text(text)
        status, said = place.run("build")
        if status or said.count("DW4001") != len(services):
            failures.append(f"{what}: {said[-400:]}")
        expect(place, what, "generated", failures)
        remembered, fresh = place.run("check"), place.run("check", "--fresh")
        if remembered != fresh:
            failures.append(f"{what}: check says {remembered[1][-400:]!r}, fresh {fresh[1][-400:]!r}")
        expect_shares(place, 2, True, what, failures)


def shares(place, failures):
    for count in (2, 4):
        folders = []
        for number in range(1, count + 1):
            folders.append(f"share{count}-{number}")
            status, said = place.run("build", "--shard", f"{number}/{count}", "--output", folders[-1])
            if status:
                failures.append(f"share {number}/{count}: {said[-300:]}")
        status, said = place.run("merge", *reversed(folders), "--output", f"merged{count}")
        if status:
            failures.append(f"{count} shares: {said[-300:]}")
        expect(place, f"{count} shares", f"merged{count}", failures)
        for wrong in (folders[:-1], folders + folders[:1]):
            if place.run("merge", *wrong, "--output", "wrong")[0] != 2:
                failures.append(f"{len(wrong)} of {count} shares are merged")
    first = place.folder / "share2-1/manifest.json"
    first.write_text(first.read_text().replace('"catalog":"', '"catalog":"0').replace('"catalog": "', '"catalog": "0'))
    if place.run("merge", "share2-1", "share2-2", "--output", "wrong")[0] != 2:
        failures.append("shares of two catalogs are merged")
    file = next(place.folder.glob("share4-*/html/de/*/form.html"))
    file.write_text(file.read_text() + " ")
    if place.run("merge", *(f"share4-{number}" for number in range(1, 5)), "--output", "wrong")[0] != 2:
        failures.append("a changed file is merged")


def main():
    start, failures = time.monotonic(), []
    for look in (builds, members, shares, checks, types, types_and_shares, links):
        with tempfile.TemporaryDirectory() as folder:
            look(Workplace(folder), failures)
    print("\n".join(failures))
    print(f"{len(CHANGES)} changes, {len(failures)} failures, {time.monotonic() - start:.0f} s")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
