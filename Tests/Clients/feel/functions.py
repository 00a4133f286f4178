"""The built-in functions, each with its parameters as the standard names them.

An argument that is null makes the result null unless the parameter's type ends in `?`; one of another type does as well, but a
list of one element is the element where no list is expected, and a value is a list of one where a list is."""
import datetime
import decimal
import functools
import re
from decimal import Decimal

from . import patterns, values
from .values import EXACT, NUMBERS, DaysAndTime, Time, YearsAndMonths, conjunction, disjunction

FUNCTIONS = {}
TYPES = {"number": Decimal, "string": str, "boolean": bool, "date": datetime.date, "time": Time, "list": list, "any": object,
         "duration": (DaysAndTime, YearsAndMonths)}
MISFIT = object()


class Signature:
    """`from: string, [scale: number], item...: any`: what is in brackets may be left out, what has points comes any number of times."""

    def __init__(self, text, function):
        self.function = function
        self.parameters = []
        self.rest = None
        for part in filter(None, text.split(", ")):
            name, kind = part.strip("[]").split(": ")
            parameter = (name.rstrip("."), TYPES[kind.rstrip("?")], kind.endswith("?"))
            if name.endswith("..."):
                self.rest = parameter
            else:
                self.parameters.append(parameter)
        self.required = len(self.parameters) - text.count("[")

    def bound(self, arguments, named):
        """The converted arguments in their order, or nothing if these are not its arguments."""
        if named:
            names = [name for name, _, _ in self.parameters]
            if self.rest or not set(names[:self.required]) <= named.keys() <= set(names):
                return None
            last = max(names.index(name) for name in named)
            found = [converted(parameter, named[parameter[0]]) if parameter[0] in named else None for parameter in self.parameters[:last + 1]]
            return None if MISFIT in found else found
        others = [self.rest] * (len(arguments) - len(self.parameters)) if self.rest else []
        parameters = self.parameters + others
        if len(arguments) > len(parameters) or len(arguments) < self.required or self.rest and not others:
            return None
        found = [converted(parameter, value) for parameter, value in zip(parameters, arguments)]
        return None if MISFIT in found else found


def converted(parameter, value):
    _, kind, nullable = parameter
    if value is None or kind is object:
        return value if nullable or kind is object else MISFIT
    if kind is list:
        return value if isinstance(value, list) else [value]
    if isinstance(value, list) and len(value) == 1:
        value, = value
    return value if isinstance(value, kind) else MISFIT


def call(name, arguments, named):
    """The first signature that the arguments fit; null if there is none, or no number of 34 digits as the result."""
    for signature in FUNCTIONS[name]:
        bound = signature.bound(arguments, named)
        if bound is not None:
            try:
                return signature.function(*bound)
            except decimal.DecimalException:
                return None
    return None


def feel(name, signature):
    """Declares a function; one name may have several signatures."""
    def defined(function):
        FUNCTIONS.setdefault(name, []).append(Signature(signature, function))
        return function
    return defined


@feel("not", "negand: boolean")
def negation(negand):
    return not negand


# What day it is, the names in scope say.
FUNCTIONS["today"] = []


# Numbers


@feel("decimal", "n: number, scale: number")
def rounded(n, scale, way=decimal.ROUND_HALF_EVEN):
    """The scales are those of decimal128."""
    places = values.whole(scale)
    if places is None or not -6111 <= places <= 6176:
        return None
    if -n.as_tuple().exponent <= places:
        return n
    return NUMBERS.plus(n.quantize(Decimal((0, (1,), -places)), rounding=way, context=EXACT))


def declare_rounding(name, signature, way):
    feel(name, signature)(lambda n, scale=Decimal(0): rounded(n, scale, way))


declare_rounding("floor", "n: number, [scale: number]", decimal.ROUND_FLOOR)
declare_rounding("ceiling", "n: number, [scale: number]", decimal.ROUND_CEILING)
declare_rounding("round up", "n: number, scale: number", decimal.ROUND_UP)
declare_rounding("round down", "n: number, scale: number", decimal.ROUND_DOWN)
declare_rounding("round half up", "n: number, scale: number", decimal.ROUND_HALF_UP)
declare_rounding("round half down", "n: number, scale: number", decimal.ROUND_HALF_DOWN)


@feel("abs", "n: number")
def absolute(n):
    return n.copy_abs()


@feel("abs", "n: duration")
def absolute_duration(n):
    return YearsAndMonths(abs(n.total)) if isinstance(n, YearsAndMonths) else DaysAndTime(n.seconds.copy_abs())


@feel("modulo", "dividend: number, divisor: number")
def modulo(dividend, divisor):
    return NUMBERS.plus(values.remainder(dividend, divisor)) if divisor else None


@feel("even", "number: number")
def even(number):
    return remainder_by_two(number, 0)


@feel("odd", "number: number")
def odd(number):
    return remainder_by_two(number, 1)


def remainder_by_two(number, wanted):
    """The standard does not say what numbers with a fraction are; here neither even nor not even."""
    rest = values.remainder(number, Decimal(2))
    return rest == wanted if rest == rest.to_integral_value() else None


@feel("number", "from: string, [grouping separator: string?], [decimal separator: string?]")
def number(text, grouping=None, point=None):
    if grouping not in (None, " ", ",", ".") or point not in (None, ",", ".") or grouping is not None and grouping == point:
        return None
    plain = (text.replace(grouping, "") if grouping else text).replace(point or ".", ".")
    return values.number(plain) if re.fullmatch(r"-?(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?", plain) else None


# Texts


feel("string", "from: any")(lambda value: None if value is None else values.text_of(value))
feel("string length", "string: string")(lambda string: Decimal(len(string)))
feel("upper case", "string: string")(lambda string: string.upper())
feel("lower case", "string: string")(lambda string: string.lower())
feel("contains", "string: string, match: string")(lambda string, match: match in string)
feel("starts with", "string: string, match: string")(lambda string, match: string.startswith(match))
feel("ends with", "string: string, match: string")(lambda string, match: string.endswith(match))
feel("substring before", "string: string, match: string")(lambda string, match: string[:max(string.find(match), 0)])
feel("substring after", "string: string, match: string")(lambda string, match: string.partition(match)[2] if match else string)
feel("matches", "input: string, pattern: string, [flags: string?]")(
    lambda text, pattern, flags=None: patterns.found(text, pattern, flags or ""))


@feel("substring", "string: string, start position: number, [length: number]")
def substring(string, start, length=None):
    """Of the positions asked for those that the text has; there is no position 0."""
    first = int(start)
    if first == 0:
        return None
    first = first - 1 if first > 0 else len(string) + first
    last = len(string) if length is None else first + max(int(length), 0)
    return string[max(first, 0):max(last, 0)]


@feel("string join", "list: list, [delimiter: string?]")
def string_join(items, delimiter=None):
    parts = [part for part in items if part is not None]
    return (delimiter or "").join(parts) if all(isinstance(part, str) for part in parts) else None


# Dates, times and durations


feel("date", "from: string")(values.date)
feel("date", "from: date")(lambda day: day)
feel("time", "from: string")(values.time)
feel("time", "from: time")(lambda clock: clock)
feel("duration", "from: string")(values.duration)
feel("years and months duration", "from: date, to: date")(values.months_between)


@feel("date", "year: number, month: number, day: number")
def date_of(year, month, day):
    parts = [values.whole(part) for part in (year, month, day)]
    return None if None in parts else values.day_of(*parts)


@feel("time", "hour: number, minute: number, second: number")
def time_of(hour, minute, second):
    return None if None in (values.whole(hour), values.whole(minute)) else values.time_of(hour, minute, second)


# Lists


def is_of(kind, items):
    return bool(items) and all(isinstance(item, kind) for item in items)


def aggregate(name):
    """`list` by position or name, or several arguments."""
    def defined(function):
        feel(name, "list: list")(function)
        feel(name, "item...: any")(lambda *items: function(list(items)))
        return function
    return defined


@aggregate("sum")
def total(items):
    return functools.reduce(NUMBERS.add, items) if is_of(Decimal, items) else None


@aggregate("product")
def product(items):
    return functools.reduce(NUMBERS.multiply, items) if is_of(Decimal, items) else None


@aggregate("mean")
def mean(items):
    return NUMBERS.divide(total(items), Decimal(len(items))) if is_of(Decimal, items) else None


def extreme(operator, items):
    """Null if two cannot be compared."""
    found = items[0] if items else None
    for item in items:
        if values.compare("<=", item, found) is None:
            return None
        found = item if values.compare(operator, item, found) else found
    return found


aggregate("min")(lambda items: extreme("<", items))
aggregate("max")(lambda items: extreme(">", items))
aggregate("all")(conjunction)
aggregate("any")(disjunction)
feel("count", "list: list")(lambda items: Decimal(len(items)))
feel("list contains", "list: list, element: any")(values.contains)
feel("reverse", "list: list")(lambda items: items[::-1])
feel("append", "list: list, item...: any")(lambda found, *items: found + list(items))
feel("concatenate", "list...: list")(lambda *lists: [item for part in lists for item in part])


@feel("flatten", "list: list")
def flatten(items):
    return [inner for item in items for inner in (flatten(item) if isinstance(item, list) else [item])]


@feel("distinct values", "list: list")
def distinct_values(items):
    found = []
    for item in items:
        if not values.contains(found, item):
            found.append(item)
    return found
