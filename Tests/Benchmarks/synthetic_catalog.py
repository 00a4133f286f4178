"""Writes a synthetic catalog: as many services as wanted, each with fields of every common type, a named record and code list, a list
of records, conditions, rules, a link and a related service.

The same arguments write the same bytes. Texts are German and English and about as long as real ones; a service with 30
fields takes about 9 KB. The catalog compiles without an error, so that all passes run.

    synthetic_catalog.py FOLDER [--services N] [--fields N] [--seed N]
"""
import argparse
import pathlib
import random

GERMAN = ("Antrag Nachweis Anschrift Grundstück Gebühr Bescheid Behörde Frist Unterlagen Wohnung Fahrzeug Verein Betrieb Schule "
          "Halle Straße Größe Beginn Ende Anzahl Grund Vertretung Vollmacht Zahlung Erlaubnis Prüfung Termin Ausweis").split()
ENGLISH = ("application proof address property fee notice authority deadline documents flat vehicle club business school "
           "hall street size beginning end number reason representative authorisation payment permit inspection appointment identity").split()
HEAD = """town:
  name: {de: Musterstadt, en: Sampleton}
  municipalityKey: "05999999"
languages:
  de: {name: Deutsch}
  en: {name: English}
timeZone: Europe/Berlin
website: https://www.example.org
units:
  office:
    name: {de: Bürgerbüro, en: Citizens’ office}
    email: office@example.org
"""
TYPES = """types:
  person:
    type: record
    fields:
      givenName: {type: text, maxLength: 100, label: {de: Vorname, en: Given name}}
      familyName: {type: text, maxLength: 100, label: {de: Nachname, en: Family name}}
      role: {type: role, label: {de: Rolle, en: Role}}
  role:
    type: codeList
    options:
      applicant: {de: antragstellende Person, en: applicant}
      representative: {de: Vertretung, en: representative}
      other: {de: sonstige Person, en: another person}
"""
PERSON = "{givenName: Kim, familyName: Muster, role: other}"


KINDS = ("choice", "text", "integer", "date", "boolean", "decimal", "email", "money", None, "iban")


class ServiceText:
    """The definition of one service, line by line."""

    def __init__(self, number, field_count, chance):
        other = f"service-{max(number - 1, 0):05}"
        self.id = f"service-{number:05}"
        self.chance = chance
        self.choices = []
        self.booleans = []
        self.numbers = []
        self.dates = []
        self.answers = []
        self.lines = [
            f"service: {self.id}", "version: 1.0.0",
            f"title: {self.both(2)}",
            f"description: {self.both(12, f' [1](service:{other})')}",
            "responsible: office", "audience: [resident]", *([f"relatedServices: [{other}]"] if number else []),
            f"legalBasis: [{self.both(3)}]", "form:", "  pages:"]
        self.add_pages(field_count)
        self.add_rules()
        self.lines += ["examples:", "  nothingSpecial:", f"    valid: {{{', '.join(self.answers)}}}"]

    def words(self, words, count):
        return " ".join(self.chance.choice(words) for _ in range(count))

    def both(self, count, end="", start=""):
        quote = "'" if end else ""
        german, english = (f"{quote}{start}{self.words(words, count)}{end}{quote}" for words in (GERMAN, ENGLISH))
        return f"{{de: {german}, en: {english}}}"

    def add_pages(self, field_count):
        for index in range(field_count):
            if index % 10 == 0:
                self.lines += [f"    page{index // 10}:", f"      title: {self.both(2)}", "      fields:"]
            self.add_field(f"field{index}", index)

    def add_field(self, name, index):
        kind = ("person", "persons", "role")[index // 10 % 3] if index % 10 == 8 else KINDS[index % 10]
        lines = [f"        {name}:", f"          type: {'list' if kind == 'persons' else kind}", f"          label: {self.both(3)}"]
        if self.chance.random() < 0.5:
            lines.append(f"          hint: {self.both(8)}")
        condition = self.condition() if self.chance.random() < 0.25 else None
        if condition:
            lines.append(f"          when: {condition}")
        limits = getattr(self, f"limits_of_{kind}")()
        lines += limits
        if not condition:
            self.answers.append(f"{name}: {self.answer(kind, limits)}")
        if kind == "choice":
            self.choices.append(name)
        if kind == "boolean":
            self.booleans.append(name)
        if kind == "integer" and not condition:
            self.numbers.append(name)
        if kind == "date" and not condition:
            self.dates.append(name)
        self.lines += lines

    def answer(self, kind, limits):
        """A value with which no condition is true."""
        if kind == "text":
            return "AB-123" if any("pattern" in limit for limit in limits) else "Beispiel"
        return {"choice": "third", "integer": "3", "date": '"2026-03-02"', "boolean": "false", "decimal": '"12.50"',
                "email": "kim@example.org", "money": "1250", "iban": "DE89370400440532013000", "person": PERSON,
                "persons": f"[{PERSON}, {PERSON}]", "role": "other"}[kind]

    def limits_of_choice(self):
        # The letters keep apart what chance may make the same.
        codes = (("first", "A "), ("second", "B "), ("third", "C "))
        return ["          options:"] + [f"            {code}: {self.both(2, start=letter)}" for code, letter in codes]

    def limits_of_text(self):
        limits = [f"          maxLength: {self.chance.randint(4, 50) * 10}"]
        return limits + (['          pattern: "[A-Z]{2}-[0-9]{1,6}"'] if self.chance.random() < 0.3 else [])

    def limits_of_integer(self):
        return ["          minimum: 1", f"          maximum: {self.chance.randint(10, 5000)}"]

    def limits_of_date(self):
        return ["          earliest: today() - duration(\"P2Y\")", "          latest: today() + duration(\"P1Y\")"]

    def limits_of_decimal(self):
        return ["          scale: 2", "          minimum: 0", "          maximum: 1000"]

    def limits_of_money(self):
        return ["          currency: EUR", "          minimum: 1", "          maximum: 100000"]

    def limits_of_boolean(self):
        return []

    limits_of_email = limits_of_iban = limits_of_person = limits_of_role = limits_of_boolean

    def limits_of_persons(self):
        return ["          maxItems: 5", f"          itemLabel: {self.both(1)}", "          item: {type: person}"]

    def condition(self):
        conditions = [f'{name} = "first"' for name in self.choices] + list(self.booleans)
        conditions += [f"{name} > 5" for name in self.numbers]
        if not conditions:
            return None
        first = self.chance.choice(conditions)
        second = self.chance.choice(conditions)
        return first if first == second else f"{first} {self.chance.choice(('and', 'or'))} {second}"

    def add_rules(self):
        if len(self.dates) > 1:
            first, second = self.dates[:2]
            self.lines += ["  rules:", "    inOrder:", f"      require: {first} <= {second}", f"      at: {second}",
                           f"      message: {self.both(8)}"]

    def text(self):
        return "\n".join(self.lines) + "\n"


def write(folder, services, fields=30, seed=1):
    """Writes the catalog and returns how many bytes it has."""
    chance = random.Random(seed)
    size = 0
    (folder / "services").mkdir(parents=True)
    (folder / "types").mkdir()
    (folder / "catalog.yaml").write_text(HEAD)
    (folder / "types/shared.yaml").write_text(TYPES)
    for number in range(services):
        service = ServiceText(number, fields, chance)
        text = service.text()
        (folder / "services" / f"{service.id}.yaml").write_text(text)
        size += len(text.encode())
    return size


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("--services", type=int, default=1000)
    arguments.add_argument("--fields", type=int, default=30)
    arguments.add_argument("--seed", type=int, default=1)
    options = arguments.parse_args()
    size = write(options.folder, options.services, options.fields, options.seed)
    print(f"{options.services} services, {size:,} bytes")


if __name__ == "__main__":
    main()
