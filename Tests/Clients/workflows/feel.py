"""FEEL (DMN 1.5), as far as guards need it, written from the standard and knowing nothing of the compiler: `null` is None,
logic has three values, `=` and `!=` with null are decided."""
import datetime
import decimal
import re

TOKEN = re.compile(r'\s*(?:(\d+(?:\.\d+)?)|("(?:[^"\\]|\\.)*")|([A-Za-z_]\w*)|(!=|<=|>=|\*\*|[-+*/()\[\],.=<>]))')


class Parser:
    def __init__(self, text, names):
        self.names = names
        self.tokens = []
        place = 0
        text = text.rstrip()
        while place < len(text):
            match = TOKEN.match(text, place)
            if not match:
                raise ValueError(f"no FEEL: {text[place:]}")
            self.tokens.append(match)
            place = match.end()
        self.place = 0

    def peek(self):
        return self.tokens[self.place].group().strip() if self.place < len(self.tokens) else ""

    def take(self, *words):
        if self.peek() in words:
            self.place += 1
            return self.tokens[self.place - 1].group().strip()
        return None

    def expect(self, word):
        if not self.take(word):
            raise ValueError(f"expected {word}, found {self.peek()}")

    def expression(self):
        if self.take("if"):
            condition = self.expression()
            self.expect("then")
            then = self.expression()
            self.expect("else")
            otherwise = self.expression()
            return then if condition is True else otherwise
        return self.disjunction()

    def disjunction(self):
        value = self.conjunction()
        while self.take("or"):
            other = self.conjunction()
            value = True if value is True or other is True else False if value is False and other is False else None
        return value

    def conjunction(self):
        value = self.comparison()
        while self.take("and"):
            other = self.comparison()
            value = False if value is False or other is False else True if value is True and other is True else None
        return value

    def comparison(self):
        value = self.sum()
        if self.take("in"):
            self.expect("(")
            found = False
            while not self.take(")"):
                found = equal(value, self.expression()) or found
                self.take(",")
            return found
        operator = self.take("=", "!=", "<", "<=", ">", ">=")
        if not operator:
            return value
        other = self.sum()
        if operator == "=":
            return equal(value, other)
        if operator == "!=":
            return not equal(value, other)
        if value is None or other is None or type(value) is not type(other):
            return None
        return {"<": value < other, "<=": value <= other, ">": value > other, ">=": value >= other}[operator]

    def sum(self):
        value = self.product()
        while operator := self.take("+", "-"):
            other = self.product()
            if value is None or other is None:
                value = None
            else:
                value = value + other if operator == "+" else value - other
        return value

    def product(self):
        value = self.sign()
        while operator := self.take("*", "/"):
            other = self.sign()
            if value is None or other is None or operator == "/" and not other:
                value = None
            else:
                value = value * other if operator == "*" else value / other
        return value

    def sign(self):
        if self.take("-"):
            value = self.sign()
            return None if value is None else -value
        return self.primary()

    def primary(self):
        token = self.tokens[self.place]
        self.place += 1
        number, text, name, sign = token.groups()
        if number:
            return decimal.Decimal(number)
        if text:
            return re.sub(r"\\(.)", r"\1", text[1:-1])
        if sign == "(":
            value = self.expression()
            self.expect(")")
            return value
        if name in ("true", "false", "null"):
            return {"true": True, "false": False, "null": None}[name]
        if name == "not":
            self.expect("(")
            value = self.expression()
            self.expect(")")
            return not value if isinstance(value, bool) else None
        if name in ("date", "today", "duration") and self.take("("):
            argument = None if self.take(")") else self.expression()
            if argument is not None:
                self.expect(")")
            if name == "today":
                return self.names["today()"]
            if name == "date":
                return datetime.date.fromisoformat(argument)
            return datetime.timedelta(days=int(re.fullmatch(r"P(\d+)D", argument).group(1)))
        value = self.names.get(name)
        while self.take("."):
            member = self.peek()
            self.place += 1
            value = value.get(member) if isinstance(value, dict) else None
        return value


def equal(left, right):
    return left is None and right is None or type(left) is type(right) and left == right


def evaluate(text, names):
    parser = Parser(text, names)
    value = parser.expression()
    if parser.place != len(parser.tokens):
        raise ValueError(f"no FEEL behind {parser.place}: {text}")
    return value


def value_of(answer):
    """An answer of canonical JSON as FEEL has it: numbers and decimals are numbers, days are days."""
    if isinstance(answer, bool) or answer is None:
        return answer
    if isinstance(answer, int):
        return decimal.Decimal(answer)
    if isinstance(answer, dict):
        return {name: value_of(value) for name, value in answer.items()}
    if isinstance(answer, list):
        return [value_of(value) for value in answer]
    if re.fullmatch(r"-?\d+\.\d+", answer):
        return decimal.Decimal(answer)
    if re.fullmatch(r"\d{4}-\d\d-\d\d", answer):
        return datetime.date.fromisoformat(answer)
    return answer
