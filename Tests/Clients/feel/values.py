"""What FEEL's values are in Python: numbers are Decimal, texts str, truths bool, days datetime.date, lists list, contexts dict,
null None; durations, times and intervals have types of their own, because Python's know microseconds only."""
import calendar
import dataclasses
import datetime
import decimal
import re
from decimal import Decimal

# IEEE 754 decimal128; what does not fit raises, and FEEL says null.
NUMBERS = decimal.Context(prec=34, rounding=decimal.ROUND_HALF_EVEN, Emax=6144, Emin=-6143,
                          traps=[decimal.InvalidOperation, decimal.DivisionByZero, decimal.Overflow])
# Wide enough for the digits between the greatest and the least number, where a step in between must not round.
EXACT = decimal.Context(prec=12500, Emax=99999, Emin=-99999, traps=[decimal.InvalidOperation])
DAY = 86400


@dataclasses.dataclass(frozen=True, order=True)
class DaysAndTime:
    seconds: Decimal


@dataclasses.dataclass(frozen=True, order=True)
class YearsAndMonths:
    total: int


@dataclasses.dataclass(frozen=True, order=True)
class Time:
    """Of the day, without a zone; in seconds since midnight."""
    seconds: Decimal


@dataclasses.dataclass(frozen=True)
class Interval:
    """An end that is closed belongs to it."""
    low_closed: bool
    low: object
    high: object
    high_closed: bool

    def includes(self, value):
        above = compare(">=" if self.low_closed else ">", value, self.low)
        below = compare("<=" if self.high_closed else "<", value, self.high)
        return conjunction([above, below])


# Logic


def conjunction(values):
    """Everything but true and false is undecided."""
    undecided = False
    for value in values:
        if value is False:
            return False
        undecided = undecided or value is not True
    return None if undecided else True


def disjunction(values):
    return negation(conjunction(negation(value) for value in values))


def negation(value):
    return not value if isinstance(value, bool) else None


# Equality and order


def equal(left, right):
    """With null it is decided; between values of different types it is not."""
    if left is None or right is None:
        return left is right
    if type(left) is not type(right):
        return None
    if isinstance(left, list):
        return len(left) == len(right) and conjunction(map(equal, left, right))
    if isinstance(left, dict):
        return left.keys() == right.keys() and conjunction(equal(left[name], right[name]) for name in left)
    return left == right


ORDERED = (Decimal, str, datetime.date, Time, DaysAndTime, YearsAndMonths)


def compare(operator, left, right):
    if operator == "=":
        return equal(left, right)
    if operator == "!=":
        return negation(equal(left, right))
    if type(left) is not type(right) or not isinstance(left, ORDERED):
        return None
    if operator == "<":
        return left < right
    if operator == "<=":
        return left <= right
    return left > right if operator == ">" else left >= right


def contains(items, value):
    """Whether one of the items equals the value; undecided comparisons count as no."""
    return any(equal(item, value) is True for item in items)


# Numbers


def number(text):
    """None for one that is too great."""
    try:
        return NUMBERS.create_decimal(text)
    except decimal.DecimalException:
        return None


def whole(value):
    """The integer that a number is, or None."""
    return int(value) if isinstance(value, Decimal) and value == value.to_integral_value() else None


def remainder(dividend, divisor):
    """What floor division leaves: it has the sign of the divisor."""
    rest = EXACT.remainder(dividend, divisor)
    return EXACT.add(rest, divisor) if rest and (rest < 0) != (divisor < 0) else rest


# Dates, times and durations from texts


def date(text):
    found = re.fullmatch(r"([0-9]{4})-([0-9]{2})-([0-9]{2})", text)
    return day_of(*map(int, found.groups())) if found else None


def day_of(year, month, day):
    try:
        return datetime.date(year, month, day)
    except (ValueError, OverflowError):
        return None


def time(text):
    found = re.fullmatch(r"([0-9]{2}):([0-9]{2}):([0-9]{2}(?:\.[0-9]+)?)", text)
    return time_of(Decimal(found[1]), Decimal(found[2]), Decimal(found[3])) if found else None


def in_seconds(*parts):
    """Python's own operators would round to 28 digits."""
    total = Decimal(0)
    for count, unit in parts:
        total = EXACT.fma(count, Decimal(unit), total)
    return NUMBERS.plus(total)


def time_of(hour, minute, second):
    if not (0 <= hour < 24 and 0 <= minute < 60 and 0 <= second < 60):
        return None
    return Time(in_seconds((hour, 3600), (minute, 60), (second, 1)))


MONTHS = re.compile(r"(-?)P(?=[0-9])(?:([0-9]+)Y)?(?:([0-9]+)M)?")
SECONDS = re.compile(r"(-?)P(?=[0-9T])(?:([0-9]+)D)?(?:T(?=[0-9])(?:([0-9]+)H)?(?:([0-9]+)M)?(?:([0-9]+(?:\.[0-9]+)?)S)?)?")


def duration(text):
    if found := MONTHS.fullmatch(text):
        sign, years, months = found.groups()
        total = int(years or 0) * 12 + int(months or 0)
        return YearsAndMonths(-total if sign else total)
    if found := SECONDS.fullmatch(text):
        sign, *parts = found.groups()
        total = in_seconds(*zip((Decimal(part or 0) for part in parts), (DAY, 3600, 60, 1)))
        return DaysAndTime(total.copy_negate() if sign else total)
    return None


def at_literal(text):
    """`@"…"`: whatever the text is the literal of."""
    for read in (date, time, duration):
        if (value := read(text)) is not None:
            return value
    return None


# Computing with dates


def add_months(day, months):
    """The end of a month clamps."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not 1 <= year <= 9999:
        return None
    return datetime.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def add_seconds(day, seconds):
    """As if the day was its midnight, and then the day of the result."""
    days = int(seconds.to_integral_value(decimal.ROUND_FLOOR)) // DAY
    ordinal = day.toordinal() + days
    return datetime.date.fromordinal(ordinal) if 1 <= ordinal <= datetime.date.max.toordinal() else None


def move_clock(clock, seconds):
    return Time(NUMBERS.plus(remainder(EXACT.add(clock.seconds, seconds), Decimal(DAY))))


def months_between(start, end):
    """Whole months, counted towards zero."""
    months = (end.year - start.year) * 12 + end.month - start.month
    if months > 0 and end.day < start.day:
        months -= 1
    elif months < 0 and end.day > start.day:
        months += 1
    return YearsAndMonths(months)


# Properties


def signed_part(total, unit, modulus=None):
    """A part of a duration has the sign of the duration."""
    size = EXACT.divide_int(total, Decimal(unit))
    return NUMBERS.plus(EXACT.remainder(size, Decimal(modulus)) if modulus else size)


def seconds_part(total):
    return NUMBERS.plus(EXACT.remainder(total, Decimal(60)))


PROPERTIES = {
    datetime.date: {"year": lambda day: Decimal(day.year), "month": lambda day: Decimal(day.month), "day": lambda day: Decimal(day.day),
                    "weekday": lambda day: Decimal(day.isoweekday())},
    Time: {"hour": lambda clock: signed_part(clock.seconds, 3600), "minute": lambda clock: signed_part(clock.seconds, 60, 60),
           "second": lambda clock: seconds_part(clock.seconds)},
    DaysAndTime: {"days": lambda length: signed_part(length.seconds, DAY), "hours": lambda length: signed_part(length.seconds, 3600, 24),
                  "minutes": lambda length: signed_part(length.seconds, 60, 60), "seconds": lambda length: seconds_part(length.seconds)},
    YearsAndMonths: {"years": lambda length: signed_part(Decimal(length.total), 12),
                     "months": lambda length: signed_part(Decimal(length.total), 1, 12)},
    Interval: {"start": lambda interval: interval.low, "end": lambda interval: interval.high,
               "start included": lambda interval: interval.low_closed, "end included": lambda interval: interval.high_closed},
}


def member(value, name):
    """`value.name`; a list has the members of its elements."""
    if isinstance(value, list):
        return [member(item, name) for item in value]
    if isinstance(value, dict):
        return value.get(name)
    read = PROPERTIES.get(type(value), {}).get(name)
    return read(value) if read else None


# As texts, and from answers


def text_of(value, is_inside=False):
    """What `string` says; texts inside of lists are quoted."""
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"' if is_inside else value
    if isinstance(value, bool) or value is None:
        return {True: "true", False: "false", None: "null"}[value]
    if isinstance(value, Decimal):
        return f"{value:f}" if value else "0"
    if isinstance(value, list):
        return "[" + ", ".join(text_of(item, True) for item in value) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{name}: {text_of(item, True)}" for name, item in value.items()) + "}"
    if isinstance(value, Interval):
        return f"{'(['[value.low_closed]}{text_of(value.low, True)}..{text_of(value.high, True)}{')]'[value.high_closed]}"
    if isinstance(value, Time):
        second = f"{member(value, 'second'):f}"
        return f"{member(value, 'hour'):02f}:{member(value, 'minute'):02f}:{'0' * (len(second.split('.')[0]) == 1)}{second}"
    return value.isoformat() if isinstance(value, datetime.date) else duration_text(value)


def duration_text(value):
    units = {"days": "D", "hours": "H", "minutes": "M", "seconds": "S"} if isinstance(value, DaysAndTime) else {"years": "Y", "months": "M"}
    parts = [(member(value, name).copy_abs(), unit) for name, unit in units.items()]
    sign = "-" if any(member(value, name) < 0 for name in units) else ""
    day, clock = (parts[:1], parts[1:]) if isinstance(value, DaysAndTime) else (parts, [])
    written = ["".join(f"{part:f}{unit}" for part, unit in half if part) for half in (day, clock)]
    if not any(written):
        return "PT0S" if isinstance(value, DaysAndTime) else "P0M"
    return f"{sign}P{written[0]}{'T' + written[1] if written[1] else ''}"


def value_of(answer):
    """An answer of canonical JSON as FEEL has it: numbers and decimals are numbers, days are days, `HH:MM` is a time."""
    if isinstance(answer, bool) or answer is None:
        return answer
    if isinstance(answer, int):
        return Decimal(answer)
    if isinstance(answer, dict):
        return {name: value_of(value) for name, value in answer.items()}
    if isinstance(answer, list):
        return [value_of(value) for value in answer]
    if re.fullmatch(r"-?[0-9]+\.[0-9]+", answer):
        return Decimal(answer)
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", answer):
        return datetime.date.fromisoformat(answer)
    if re.fullmatch(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]", answer):
        return time(answer + ":00")
    return answer
