"""From a tree to a Python function of the names in scope, so that an expression is taken apart once for many answers."""
import decimal
import itertools
from datetime import date
from decimal import Decimal

from . import functions, values
from .values import EXACT, NUMBERS, DaysAndTime, Interval, Time, YearsAndMonths, conjunction, disjunction


def meaning(node):
    return MEANINGS[node[0]](*node[1:])


def constant(value):
    return lambda names: value


def name(word):
    return lambda names: names.get(word)


def list_of(items):
    items = [meaning(item) for item in items]
    return lambda names: [item(names) for item in items]


def interval(low_closed, low, high, high_closed):
    low, high = meaning(low), meaning(high)
    return lambda names: Interval(low_closed, low(names), high(names), high_closed)


def member(node, word):
    value = meaning(node)
    return lambda names: values.member(value(names), word)


def choice(condition, then, otherwise):
    condition, then, otherwise = meaning(condition), meaning(then), meaning(otherwise)
    return lambda names: then(names) if condition(names) is True else otherwise(names)


def call(function, arguments, named):
    arguments = [meaning(argument) for argument in arguments]
    named = {parameter: meaning(argument) for parameter, argument in named.items()}
    if function == "today":
        return lambda names: names["today()"] if not arguments and not named else None
    return lambda names: functions.call(function, [argument(names) for argument in arguments],
                                        {parameter: argument(names) for parameter, argument in named.items()})


# Tests


def between(node, low, high):
    value, low, high = meaning(node), meaning(low), meaning(high)

    def decided(names):
        found = value(names)
        return conjunction([values.compare(">=", found, low(names)), values.compare("<=", found, high(names))])
    return decided


def membership(node, tests):
    value, tests = meaning(node), [test(one) for one in tests]

    def decided(names):
        found = value(names)
        return disjunction([passes(names, found) for passes in tests])
    return decided


def test(node):
    """Of a value behind `in`."""
    if node[0] == "test":
        operator, bound = node[1], meaning(node[2])
        return lambda names, value: values.compare(operator, value, bound(names))
    wanted = meaning(node)
    return lambda names, value: satisfies(value, wanted(names))


def satisfies(value, wanted):
    """Lies in an interval, is one of a list or lies in an interval of the list, or is the same."""
    if isinstance(wanted, Interval):
        return wanted.includes(value)
    if isinstance(wanted, list):
        return values.equal(value, wanted) is True or values.contains(wanted, value) or any(
            item.includes(value) is True for item in wanted if isinstance(item, Interval))
    return values.equal(value, wanted)


# Lists


def filtered(node, condition):
    """`list[2]` counts, from the end if negative; any other condition is asked of each item, whose members are names there."""
    source, condition = meaning(node), meaning(condition)

    def selected(names):
        found = source(names)
        items = found if isinstance(found, list) else [] if found is None else [found]
        index = condition(names)
        if isinstance(index, Decimal):
            place = values.whole(index)
            return items[place - 1 if place > 0 else place] if place and -len(items) <= place <= len(items) else None
        answers = [condition({**names, "item": item, **(item if isinstance(item, dict) else {})}) for item in items]
        if any(answer is not None and not isinstance(answer, bool) for answer in answers):
            return None
        return [item for item, answer in zip(items, answers) if answer is True]
    return selected


def scopes(sources, names):
    """The names in each combination; a later source may look at the names of the earlier ones. None for a source that is null."""
    if not sources:
        return [names]
    (word, source), *others = sources
    items = source(names)
    if items is None:
        return None
    parts = [scopes(others, {**names, word: item}) for item in (items if isinstance(items, list) else [items])]
    return None if any(part is None for part in parts) else list(itertools.chain.from_iterable(parts))


def iteration(gather):
    def made(sources, body):
        sources, body = [(word, meaning(source)) for word, source in sources], meaning(body)

        def gathered(names):
            found = scopes(sources, names)
            return None if found is None else gather(body, found)
        return gathered
    return made


def results(body, found):
    """Each may look at those before it as `partial`."""
    gathered = []
    for names in found:
        gathered.append(body({**names, "partial": list(gathered)}))
    return gathered


def sequence(first, last):
    """`1..3`, or downwards."""
    first, last = meaning(first), meaning(last)

    def counted(names):
        start, end = values.whole(first(names)), values.whole(last(names))
        if start is None or end is None:
            return None
        return [Decimal(value) for value in (range(start, end + 1) if start <= end else range(start, end - 1, -1))]
    return counted


# Arithmetic


def negative(node):
    value = meaning(node)
    return lambda names: negated(value(names))


def negated(value):
    if isinstance(value, Decimal):
        return NUMBERS.minus(value)
    if isinstance(value, DaysAndTime):
        return DaysAndTime(NUMBERS.minus(value.seconds))
    return YearsAndMonths(-value.total) if isinstance(value, YearsAndMonths) else None


def operation(operator, left, right):
    left, right = meaning(left), meaning(right)
    if operator == "and":
        return lambda names: conjunction(operand(names) for operand in (left, right))
    if operator == "or":
        return lambda names: disjunction(operand(names) for operand in (left, right))
    if operator in ("=", "!=", "<", "<=", ">", ">="):
        return lambda names: values.compare(operator, left(names), right(names))
    return lambda names: computed(operator, left(names), right(names))


def computed(operator, left, right):
    """Null for types that the operator is not for, and for what is no number of 34 digits."""
    compute = ARITHMETIC.get((operator, type(left), type(right)))
    try:
        return compute(left, right) if compute else None
    except decimal.DecimalException:
        return None


def power(base, exponent):
    """Rounded once at the end if the exponent is whole; as IEEE 754 has it, everything to the power of zero is one."""
    times = values.whole(exponent)
    if times is None or abs(times) > 300:
        found = NUMBERS.power(base, exponent)
    else:
        exact = EXACT.power(base, abs(times)) if times else Decimal(1)
        found = NUMBERS.plus(exact) if times >= 0 else NUMBERS.divide(Decimal(1), exact)
    return found if found.is_finite() else None


def multiplied(length, factor):
    """Months are whole: what is more is cut off."""
    if isinstance(length, DaysAndTime):
        return DaysAndTime(NUMBERS.multiply(length.seconds, factor))
    return YearsAndMonths(int(NUMBERS.multiply(Decimal(length.total), factor)))


def divided(length, divisor):
    if isinstance(length, DaysAndTime):
        return DaysAndTime(NUMBERS.divide(length.seconds, divisor))
    return YearsAndMonths(int(NUMBERS.divide(Decimal(length.total), divisor)))


ARITHMETIC = {
    ("+", Decimal, Decimal): NUMBERS.add, ("-", Decimal, Decimal): NUMBERS.subtract, ("*", Decimal, Decimal): NUMBERS.multiply,
    ("/", Decimal, Decimal): NUMBERS.divide, ("**", Decimal, Decimal): power,
    ("+", str, str): lambda left, right: left + right,
    ("+", DaysAndTime, DaysAndTime): lambda left, right: DaysAndTime(NUMBERS.add(left.seconds, right.seconds)),
    ("-", DaysAndTime, DaysAndTime): lambda left, right: DaysAndTime(NUMBERS.subtract(left.seconds, right.seconds)),
    ("/", DaysAndTime, DaysAndTime): lambda left, right: NUMBERS.divide(left.seconds, right.seconds),
    ("+", YearsAndMonths, YearsAndMonths): lambda left, right: YearsAndMonths(left.total + right.total),
    ("-", YearsAndMonths, YearsAndMonths): lambda left, right: YearsAndMonths(left.total - right.total),
    ("/", YearsAndMonths, YearsAndMonths): lambda left, right: NUMBERS.divide(Decimal(left.total), Decimal(right.total)),
    ("+", date, DaysAndTime): lambda day, length: values.add_seconds(day, length.seconds),
    ("+", DaysAndTime, date): lambda length, day: values.add_seconds(day, length.seconds),
    ("-", date, DaysAndTime): lambda day, length: values.add_seconds(day, length.seconds.copy_negate()),
    ("+", date, YearsAndMonths): lambda day, length: values.add_months(day, length.total),
    ("+", YearsAndMonths, date): lambda length, day: values.add_months(day, length.total),
    ("-", date, YearsAndMonths): lambda day, length: values.add_months(day, -length.total),
    ("-", date, date): lambda left, right: DaysAndTime(Decimal((left - right).days * values.DAY)),
    ("+", Time, DaysAndTime): lambda clock, length: values.move_clock(clock, length.seconds),
    ("+", DaysAndTime, Time): lambda length, clock: values.move_clock(clock, length.seconds),
    ("-", Time, DaysAndTime): lambda clock, length: values.move_clock(clock, length.seconds.copy_negate()),
    ("-", Time, Time): lambda left, right: DaysAndTime(NUMBERS.subtract(left.seconds, right.seconds)),
    **{("*", length, Decimal): multiplied for length in (DaysAndTime, YearsAndMonths)},
    **{("*", Decimal, length): lambda factor, length: multiplied(length, factor) for length in (DaysAndTime, YearsAndMonths)},
    **{("/", length, Decimal): divided for length in (DaysAndTime, YearsAndMonths)},
}

MEANINGS = {
    "value": constant, "name": name, "list": list_of, "interval": interval, "member": member, "filter": filtered, "call": call, "if": choice,
    "between": between, "in": membership, "negative": negative, "operation": operation, "sequence": sequence,
    "for": iteration(results), "some": iteration(lambda body, found: disjunction(body(names) for names in found)),
    "every": iteration(lambda body, found: conjunction(body(names) for names in found)),
}
