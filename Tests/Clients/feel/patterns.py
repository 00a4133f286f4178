"""XPath regular expressions, translated to Python's: what the two write alike and mean differently is taken apart here.

Classes become alternatives with a negative lookahead for what is subtracted, since Python has no subtraction. Blocks of Unicode
(`\\p{IsBasicLatin}`) are left out."""
import functools
import re
import sys
import unicodedata

# What may not stand for itself outside of a class.
META = set(".\\?*+{}()[]|^$")
SINGLE = {"n": "\n", "r": "\r", "t": "\t", **{character: character for character in "\\|.?*+(){}-[]^$"}}
NAME_START = (":A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF"
              "\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\U00010000-\U000EFFFF")
NAME = NAME_START + "\\-.0-9\u00B7\u0300-\u036F\u203F\u2040"
CATEGORIES = {"L": "ultmo", "M": "nce", "N": "dlo", "P": "cdseifo", "Z": "slp", "S": "mcko", "C": "cfon"}
QUANTIFIER = re.compile(r"(?:[?*+]|\{[0-9]+(?:,[0-9]*)?\})\??")


class Malformed(Exception):
    pass


def found(text, pattern, flags):
    """Whether the pattern matches somewhere; null if it or the flags are malformed."""
    compiled = translated(pattern, "".join(sorted(set(flags))))
    return None if compiled is None else compiled.search(text) is not None


@functools.lru_cache(maxsize=4096)
def translated(pattern, flags):
    if not set(flags) <= set("imsxq"):
        return None
    options = re.IGNORECASE if "i" in flags else 0
    if "q" in flags:
        return re.compile(re.escape(pattern), options)
    try:
        reader = Reader(without_space(pattern) if "x" in flags else pattern, flags)
        written = reader.alternatives()
        if reader.rest():
            return None
        return re.compile(written, options)
    except (Malformed, re.error, OverflowError, RecursionError):
        return None


def without_space(pattern):
    """Flag `x`: white space goes, but for that in classes."""
    kept, depth, place = [], 0, 0
    while place < len(pattern):
        character = pattern[place]
        if character == "\\" and place + 1 < len(pattern) and pattern[place + 1] not in " \t\n\r":
            kept.append(pattern[place:place + 2])
            place += 2
            continue
        depth += {"[": 1, "]": -1}.get(character, 0)
        if depth > 0 or character not in " \t\n\r":
            kept.append(character)
        place += 1
    return "".join(kept)


class Reader:
    def __init__(self, pattern, flags):
        self.pattern = pattern
        self.flags = flags
        self.place = 0
        self.opened = 0
        self.closed = set()

    def rest(self):
        return self.pattern[self.place:]

    def next(self):
        if not self.rest():
            raise Malformed("the pattern ends too early")
        self.place += 1
        return self.pattern[self.place - 1]

    def take(self, text):
        if self.pattern.startswith(text, self.place):
            self.place += len(text)
            return True
        return False

    def expect(self, text):
        if not self.take(text):
            raise Malformed(f"{text} is missing")

    def alternatives(self):
        branches = [self.branch()]
        while self.take("|"):
            branches.append(self.branch())
        return "|".join(branches)

    def branch(self):
        written = []
        while self.rest() and self.rest()[0] not in "|)":
            atom = self.atom()
            quantifier = QUANTIFIER.match(self.pattern, self.place)
            if quantifier:
                self.place = quantifier.end()
            written.append(f"(?:{atom}){quantifier[0]}" if quantifier else atom)
        return "".join(written)

    def atom(self):
        character = self.next()
        if character == "(":
            return self.group()
        if character == "[":
            return self.characters()
        if character == ".":
            return "(?s:.)" if "s" in self.flags else r"[^\n\r]"
        if character == "^":
            return r"(?:\A|(?<=\n)(?!\Z))" if "m" in self.flags else r"\A"
        if character == "$":
            return r"(?=\n|\Z)" if "m" in self.flags else r"\Z"
        if character == "\\":
            return self.reference() or self.escape()
        if character in META:
            raise Malformed(f"{character} stands for nothing")
        return re.escape(character)

    def group(self):
        if self.take("?:"):
            inner = self.alternatives()
            self.expect(")")
            return f"(?:{inner})"
        self.opened += 1
        number = self.opened
        inner = self.alternatives()
        self.expect(")")
        self.closed.add(number)
        return f"({inner})"

    def reference(self):
        """To a group that is closed; as many digits as there are such groups. One that matched nothing is empty."""
        found = re.compile("[1-9][0-9]*").match(self.pattern, self.place)
        if not found:
            return None
        digits = found[0]
        while len(digits) > 1 and int(digits) not in self.closed:
            digits = digits[:-1]
        if int(digits) not in self.closed:
            raise Malformed(f"no group {digits}")
        self.place += len(digits)
        return f"(?({digits})(?:\\{digits})|)"

    # Characters

    def escape(self):
        """After a backslash: one character out of some."""
        character = self.next()
        if character in SINGLE:
            return re.escape(SINGLE[character])
        if character in "pP":
            return exactly(self.category(), character == "P")
        classes = {"s": r" \t\n\r", "i": NAME_START, "c": NAME, "d": ranges("Nd"), "w": None}
        if character.lower() not in classes:
            raise Malformed(f"\\{character} has no meaning")
        if character.lower() == "w":
            return exactly(ranges("P") + ranges("Z") + ranges("C"), character == "w")
        return exactly(classes[character.lower()], character.isupper())

    def category(self):
        self.expect("{")
        name = ""
        while not self.take("}"):
            name += self.next()
        if not name or name[0] not in CATEGORIES or name[1:] not in ("", *CATEGORIES[name[0]]):
            raise Malformed(f"no category: {name}")
        return ranges(name)

    def characters(self):
        """A class, behind its bracket."""
        is_negative = self.take("^")
        parts, subtracted = [], ""
        while not (parts and self.take("]")):
            if parts and self.take("-["):
                subtracted = f"(?!{self.characters()})"
                self.expect("]")
                break
            parts.append(self.part(not parts))
        either = "(?:" + "|".join(parts) + ")"
        return f"(?:{subtracted}{f'(?!{either})(?s:.)' if is_negative else either})"

    def part(self, is_first):
        """A character, a range or an escape of many characters."""
        low = self.end(is_first)
        if len(low) > 1:
            return low
        if not self.rest().startswith("-") or self.rest().startswith(("-[", "-]")):
            return re.escape(low)
        self.expect("-")
        high = self.end(False)
        if len(high) > 1 or high < low or high == "-" and self.pattern[self.place - 2:self.place] != "\\-":
            raise Malformed(f"no range: {low}-{high}")
        return f"[{re.escape(low)}-{re.escape(high)}]"

    def end(self, is_first):
        """One character, or the translation of an escape of many; a minus stands for itself at both ends of a class only."""
        character = self.next()
        if character == "\\":
            if self.rest() and self.rest()[0] in SINGLE:
                return SINGLE[self.next()]
            return self.escape()
        if character in "[]" or character == "-" and not is_first and not self.rest().startswith("]"):
            raise Malformed(f"{character} stands for nothing in a class")
        return character


def exactly(inside, is_negative):
    """Cases are told apart, whatever the flags are."""
    return f"(?-i:[{'^' if is_negative else ''}{inside}])"


@functools.lru_cache(maxsize=None)
def ranges(category):
    """The characters of a category of Unicode, for the inside of a class."""
    found, start = [], None
    for code in range(sys.maxunicode + 2):
        is_in = code <= sys.maxunicode and unicodedata.category(chr(code)).startswith(category)
        if is_in and start is None:
            start = code
        elif not is_in and start is not None:
            found.append(f"\\U{start:08x}-\\U{code - 1:08x}")
            start = None
    return "".join(found)
