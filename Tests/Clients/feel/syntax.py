"""From text to a tree of tuples, each with its kind first.

A name of several words is a function or the name of a parameter or property, since variables here have one word."""
import re

from . import values
from .functions import FUNCTIONS

SPACE = re.compile(r"(?:\s|//[^\n]*|/\*(?:[^*]|\*(?!/))*\*/)*")
TOKEN = re.compile(r'''(?P<number>(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?(?!\w))|"(?P<text>(?:[^"\\\n\r\f\v]|\\[^\n\r\f\v])*)"'''
                   r"|(?P<name>[^\W\d]\w*)|(?P<sign>\.\.|!=|<=|>=|\*\*|[-+*/()\[\],.=<>:@])")
ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{6})|(.))")
PLAIN = {"n": "\n", "r": "\r", "t": "\t", '"': '"', "'": "'", "\\": "\\"}
RESERVED = {"then", "else", "in", "return", "satisfies", "and", "or", "between", "if", "for", "some", "every", "function", "instance"}
CONSTANTS = {"true": True, "false": False, "null": None}
COMPARISONS = ("=", "!=", "<", "<=", ">", ">=")
# How tightly an operator binds; all go to the left, and a sign binds tighter than all of them.
BINDING = {"or": 1, "and": 2, "in": 3, "between": 3, **dict.fromkeys(COMPARISONS, 3), "+": 4, "-": 4, "*": 5, "/": 5, "**": 6}
OPERAND = 4
WORDS_OF_PROPERTIES = {("time", "offset"), ("start", "included"), ("end", "included")}


def tree(text):
    """Raises ValueError if the text is no FEEL."""
    parser = Parser(tokens(text))
    try:
        found = parser.expression()
    except RecursionError:
        raise ValueError("nested too deeply") from None
    if parser.place != len(parser.tokens):
        raise ValueError(f"no FEEL from {parser.peek()} on: {text}")
    return found


def tokens(text):
    found, place = [], SPACE.match(text).end()
    while place < len(text):
        match = TOKEN.match(text, place)
        if not match:
            raise ValueError(f"no FEEL: {text[place:]}")
        found.append((match.lastgroup, match[match.lastgroup]))
        place = SPACE.match(text, match.end()).end()
    return found


def unescaped(text):
    """What a backslash has no meaning before stays as it is; two surrogates are one character."""
    def character(match):
        if match[3]:
            return PLAIN.get(match[3], match[0])
        code = int(match[1] or match[2], 16)
        if code > 0x10FFFF:
            raise ValueError(f"no character: {match[0]}")
        return chr(code)
    return re.sub("[\ud800-\udbff][\udc00-\udfff]", lambda pair: pair[0].encode("utf-16-le", "surrogatepass").decode("utf-16-le"),
                  ESCAPE.sub(character, text))


class Parser:
    def __init__(self, found):
        self.tokens = found
        self.place = 0

    # Tokens

    def at(self, offset=0):
        place = self.place + offset
        return self.tokens[place] if place < len(self.tokens) else ("end", "")

    def peek(self, offset=0):
        """A word or sign; nothing for literals."""
        kind, content = self.at(offset)
        return content if kind in ("name", "sign") else ""

    def take(self, *words):
        if (word := self.peek()) and word in words:
            self.place += 1
            return word
        return None

    def expect(self, *words):
        word = self.take(*words)
        if not word:
            raise ValueError(f"expected {' or '.join(words)}, found {self.at()[1] or 'the end'}")
        return word

    def name(self):
        kind, content = self.at()
        if kind != "name" or content in RESERVED or content in CONSTANTS:
            raise ValueError(f"expected a name, found {content or 'the end'}")
        self.place += 1
        return content

    # Operators

    def expression(self):
        return self.operation(1)

    def operation(self, least):
        """Operators that bind at least so tightly."""
        left = self.signed()
        while BINDING.get(self.peek(), 0) >= least:
            operator = self.take(self.peek())
            if operator == "in":
                left = ("in", left, self.tests())
            elif operator == "between":
                low = self.operation(OPERAND)
                self.expect("and")
                left = ("between", left, low, self.operation(OPERAND))
            else:
                left = ("operation", operator, left, self.operation(BINDING[operator] + 1))
        return left

    def signed(self):
        if self.take("-"):
            return ("negative", self.signed())
        return self.postfix()

    def tests(self):
        """What stands behind `in`: one test, or several in parentheses, which an interval may look like."""
        start = self.place
        if not self.take("("):
            return [self.test(self.operand)]
        found = [self.test(self.expression)]
        while self.take(","):
            found.append(self.test(self.expression))
        if self.peek() == ".." and len(found) == 1:
            self.place = start
            return [self.test(self.operand)]
        self.expect(")")
        return found

    def test(self, read):
        if operator := self.take(*COMPARISONS):
            return ("test", operator, self.operand())
        return read()

    def operand(self):
        return self.operation(OPERAND)

    # What operators work on

    def postfix(self, is_end=False):
        found = self.primary()
        while True:
            if self.take("."):
                found = ("member", found, self.property())
            elif self.peek() == "[":
                condition = self.filter(is_end)
                if condition is None:
                    return found
                found = ("filter", found, condition)
            else:
                return found

    def property(self):
        first = self.name()
        if (first, self.peek()) in WORDS_OF_PROPERTIES:
            return f"{first} {self.name()}"
        return first

    def filter(self, is_end):
        """Nothing if the bracket ends an interval."""
        start = self.place
        try:
            self.expect("[")
            condition = self.expression()
            self.expect("]")
            return condition
        except ValueError:
            if not is_end:
                raise
            self.place = start
            return None

    def primary(self):
        kind, content = self.at()
        if kind == "end":
            raise ValueError("the expression has no end")
        if kind == "name":
            return self.named(content)
        self.place += 1
        if kind == "number":
            return ("value", values.number(content))
        if kind == "text":
            return ("value", unescaped(content))
        if content == "@" and self.at()[0] == "text":
            self.place += 1
            return ("value", values.at_literal(unescaped(self.at(-1)[1])))
        if content == "(":
            return self.parenthesis()
        if content == "[":
            return self.bracket()
        if content == "]":
            return self.interval(False, self.end())
        raise ValueError(f"no expression begins with {content}")

    def parenthesis(self):
        found = self.expression()
        if self.peek() == "..":
            return self.interval(False, found)
        self.expect(")")
        return found

    def bracket(self):
        if self.take("]"):
            return ("list", [])
        items = [self.expression()]
        if self.peek() == "..":
            return self.interval(True, items[0])
        while self.take(","):
            items.append(self.expression())
        self.expect("]")
        return ("list", items)

    def interval(self, low_closed, low):
        self.expect("..")
        high = self.end()
        return ("interval", low_closed, low, high, self.expect(")", "]", "[") == "]")

    def end(self):
        """An end of an interval: `[1..5[` is no filter."""
        if self.take("-"):
            return ("negative", self.end())
        found = self.postfix(is_end=True)
        while self.peek() in ("+", "-", "*", "/", "**"):
            operator = self.take(self.peek())
            found = ("operation", operator, found, self.signed())
        return found

    # Words

    def named(self, word):
        if word in CONSTANTS:
            self.place += 1
            return ("value", CONSTANTS[word])
        if word == "if":
            return self.choice()
        if word in ("for", "some", "every"):
            return self.iteration()
        if function := self.function():
            return self.call(function)
        found = self.name()
        if self.peek() == "(":
            raise ValueError(f"no such function: {found}")
        return ("name", found)

    def function(self):
        """The words up to a parenthesis, if they are a function's name."""
        words = []
        while self.at(len(words))[0] == "name":
            words.append(self.peek(len(words)))
        name = " ".join(words)
        if words and self.peek(len(words)) == "(":
            if name in FUNCTIONS:
                self.place += len(words)
                return name
            if name == "date and time":
                raise ValueError("dates with a time are left out")
        return None

    def call(self, function):
        self.expect("(")
        arguments, named = [], {}
        while not self.take(")"):
            if arguments or named:
                self.expect(",")
            parameter = self.parameter()
            if bool(parameter) != bool(named) and (arguments or named):
                raise ValueError("arguments have names or positions")
            if parameter is None:
                arguments.append(self.expression())
            elif parameter in named:
                raise ValueError(f"{parameter} is given twice")
            else:
                named[parameter] = self.expression()
        return ("call", function, arguments, named)

    def parameter(self):
        """The name in front of an argument."""
        count = 0
        while self.at(count)[0] == "name":
            count += 1
        if not count or self.peek(count) != ":":
            return None
        name = " ".join(self.peek(index) for index in range(count))
        self.place += count + 1
        return name

    def choice(self):
        self.expect("if")
        condition = self.expression()
        self.expect("then")
        then = self.expression()
        self.expect("else")
        return ("if", condition, then, self.expression())

    def iteration(self):
        word = self.expect("for", "some", "every")
        sources = [self.source()]
        while self.take(","):
            sources.append(self.source())
        self.expect("return" if word == "for" else "satisfies")
        return (word, sources, self.expression())

    def source(self):
        name = self.name()
        self.expect("in")
        first = self.expression()
        if self.take(".."):
            return (name, ("sequence", first, self.expression()))
        return (name, first)
