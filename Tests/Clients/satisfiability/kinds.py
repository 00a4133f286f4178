"""The types of answers, each with so few values that all of them can be tried."""
import datetime
import math
from fractions import Fraction

DAY = datetime.timedelta(1)
#: Around leap days, and ends of months and of a year.
FIRST_DAYS = [datetime.date(2024, 2, 28), datetime.date(2023, 2, 27), datetime.date(2025, 12, 30), datetime.date(2024, 1, 29), datetime.date(2024, 3, 29)]

#: Days of receipt: the usual one, those around the answers of forms that look at the day, and one for all later ones.
DAYS = [datetime.date(2026, 3, 2) + place * DAY for place in range(8)] + [datetime.date(2028, 2, 29)]
FIRST_DAYS_NEARBY = [datetime.date(2026, 3, 1), datetime.date(2026, 3, 2), datetime.date(2026, 2, 27), datetime.date(2025, 12, 30)]


class Scalar:
    """An answer without parts. `values` are all there are, in their order; of a computed one, those between its bounds."""

    def __init__(self, kind, values):
        self.kind, self.values = kind, values

    @property
    def values_around(self):
        """The values with the next one beyond each end, which people may type, too."""
        if self.kind in ("boolean", "choice"):
            return self.values
        step = self.values[1] - self.values[0]
        return [self.values[0] - step, *self.values, self.values[-1] + step]

    def keys(self):
        low, high = (plain(self.values[place]) for place in (0, -1))
        match self.kind:
            case "boolean":
                return ["type: boolean"]
            case "choice":
                return ["type: choice", "options:"]
            case "date":
                return ["type: date", f"earliest: {low}", f"latest: {high}"]
        scale = ["scale: 1"] if self.kind == "decimal" else []
        return [f"type: {self.kind}", *scale, f"minimum: {low}", f"maximum: {high}"]

    def allows(self, value):
        return self.kind in ("boolean", "choice") or self.values[0] <= value <= self.values[-1]

    def read(self, json):
        """A value in canonical JSON."""
        match self.kind:
            case "date":
                return datetime.date.fromisoformat(json)
            case "decimal":
                return Fraction(json)
            case "money":
                return Fraction(json, 100)
        return json


class Record:
    """`name` is that of a shared type, if it is one."""

    def __init__(self, fields, name=None):
        self.fields, self.name = fields, name


class Items:
    def __init__(self, item, least, most, are_different):
        self.item, self.least, self.most, self.are_different = item, least, most, are_different

    def keys(self):
        different = ["unique: true"] if self.are_different else []
        return ["type: list", "itemLabel: {de: Eintrag, en: Item}", f"minItems: {self.least}", f"maxItems: {self.most}", *different]


class Choices(Items):
    """Options of which several may be chosen: a list of different ones, in the order of the options."""

    def __init__(self, options, least, most):
        super().__init__(options, least, most, are_different=True)

    def keys(self):
        most = [f"maxItems: {self.most}"] if self.most < len(self.item.values) else []
        return ["type: choices", f"minItems: {self.least}", *most, "options:"]


class Field:
    """`when`, `computed` and `bound`, what the answer is at least, are None where there is nothing; `required` is a condition or a truth value;
    `shows` is the answer that the question shows, if it does."""

    def __init__(self, name, type, when=None, required=True, computed=None, bound=None):
        self.name, self.type, self.when, self.required, self.computed, self.bound, self.shows = name, type, when, required, computed, bound, None

    def __repr__(self):
        return self.name

    @property
    def number_of_answers(self):
        if self.computed:
            return 1
        return number_of_values(self.type) + (self.required is not True or self.when is not None)


def number_of_values(type):
    match type:
        case Scalar():
            return len(type.values)
        case Record():
            return math.prod(field.number_of_answers for field in type.fields)
        case Choices():
            return sum(math.comb(len(type.item.values), count) for count in range(type.least, type.most + 1))
        case Items():
            return sum(number_of_values(type.item) ** count for count in range(type.least, type.most + 1))


def scalar(chance, most, kinds=("boolean", "choice", "integer", "decimal", "money", "date"), first_days=FIRST_DAYS):
    kind = chance.choice(kinds)
    count = chance.randint(2, max(2, most))
    match kind:
        case "boolean":
            return Scalar(kind, [False, True])
        case "choice":
            return Scalar(kind, list("abc"[:count]))
        case "integer":
            return Scalar(kind, list(range(count)))
        case "decimal":
            first = chance.choice([-1, 0, 9, 99])
            return Scalar(kind, [Fraction(first + place, 10) for place in range(count)])
        case "money":
            first = chance.choice([0, 99, 999])
            return Scalar(kind, [Fraction(first + place, 100) for place in range(count)])
        case "date":
            first = chance.choice(first_days)
            return Scalar(kind, [first + place * DAY for place in range(count)])


def choices(chance, room):
    """Of few options, or of more than the compiler tries in every way if there is room for so many answers."""
    if room < 2 ** 8 or chance.random() < 0.5:
        count, least = chance.randint(2, 3), chance.choice([1, 1, 2])
    else:
        count, least = chance.randint(7, 8), chance.choice([1, 1, 1, 2, 3])
    most = chance.choice([count, count, chance.randint(least, count)])
    return Choices(Scalar("choice", list("abcdefgh"[:count])), least, most)


def plain(value):
    """As it stands in a definition."""
    if isinstance(value, Fraction):
        hundredths = value * 100
        assert hundredths.denominator == 1
        sign = "-" if value < 0 else ""
        return f"{sign}{abs(hundredths.numerator) // 100}.{abs(hundredths.numerator) % 100:02}".removesuffix("0").removesuffix(".0")
    return str(value)


def literal(value):
    """As it stands in an expression."""
    match value:
        case bool():
            return str(value).lower()
        case str():
            return f'"{value}"'
        case datetime.date():
            return f'date("{value}")'
    return plain(value)
