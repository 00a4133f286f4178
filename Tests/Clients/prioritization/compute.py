"""The ranking from its model and inputs: with exact fractions, and decimals of 34 digits only where FEEL has them."""

import itertools
import re
from decimal import ROUND_HALF_EVEN, Context, Decimal, localcontext
from fractions import Fraction
from pathlib import Path

import yaml

FEEL = Context(prec=34, rounding=ROUND_HALF_EVEN)
SHARE = Decimal("1e-12")
LOGARITHM = Decimal("1e-24")


def logarithm(number: Decimal) -> Decimal:
    """With 60 digits, rounded to 24 behind the point."""
    with localcontext() as context:
        context.prec = 60
        return number.ln().quantize(LOGARITHM, rounding=ROUND_HALF_EVEN)


def rounded(number: Fraction, step: Decimal) -> Decimal:
    """Half to even, by whole numbers."""
    scaled = number / Fraction(step)
    whole, rest = divmod(scaled.numerator, scaled.denominator)
    double = 2 * rest - scaled.denominator
    if double > 0 or (double == 0 and whole % 2 == 1):
        whole += 1
    return Decimal(whole) * step


def share(value: Decimal, criterion: dict) -> Decimal:
    low, high = Decimal(criterion["minimum"]), Decimal(criterion["maximum"])
    inside = min(max(value, low), high)
    if criterion["scale"] == "logarithmic":
        low, high, inside = logarithm(low), logarithm(high), logarithm(inside)
    place = rounded(Fraction(inside - low) / Fraction(high - low), SHARE)
    return place if criterion["prefer"] == "more" else 1 - place


def points(part: Decimal, criterion: dict, model: dict) -> Decimal:
    total = sum(Fraction(each["weight"]) for each in model["criteria"])
    return rounded(
        100 * Fraction(criterion["weight"]) * Fraction(part) / total, Decimal(1).scaleb(-model["digits"])
    )


# MARK: Expressions


def evaluate(text: str, names: dict):
    """The small part of FEEL that models use, by a recursive descent of our own."""
    tokens = re.findall(r"\d+(?:\.\d+)?|\*\*|[<>!]=|[-+*/()<>=,]|\"[^\"]*\"|[A-Za-z_]\w*", text)
    position = 0

    def peek():
        return tokens[position] if position < len(tokens) else None

    def take():
        nonlocal position
        position += 1
        return tokens[position - 1]

    def expression():
        if peek() == "if":
            take()
            condition = expression()
            assert take() == "then"
            first = expression()
            assert take() == "else"
            second = expression()
            return first if condition is True else second
        return alternative()

    def alternative():
        left = conjunction()
        while peek() == "or":
            take()
            right = conjunction()
            left = left or right
        return left

    def conjunction():
        left = comparison()
        while peek() == "and":
            take()
            right = comparison()
            left = left and right
        return left

    def comparison():
        left = total()
        if peek() in ("<", "<=", ">", ">=", "=", "!="):
            sign, right = take(), total()
            if left is None or right is None:
                return None
            return {
                "<": left < right, "<=": left <= right, ">": left > right, ">=": left >= right,
                "=": left == right, "!=": left != right,
            }[sign]  # fmt: skip
        return left

    def total():
        left = term()
        while peek() in ("+", "-"):
            sign, right = take(), term()
            left = None if left is None or right is None else (FEEL.add if sign == "+" else FEEL.subtract)(left, right)
        return left

    def term():
        left = factor()
        while peek() in ("*", "/"):
            sign, right = take(), factor()
            if left is None or right is None:
                left = None
            else:
                left = FEEL.multiply(left, right) if sign == "*" else FEEL.divide(left, right)
        return left

    def factor():
        token = take()
        if token == "-":
            return -factor()
        if token == "(":
            inner = expression()
            assert take() == ")"
            return inner
        if token[0].isdigit():
            return Decimal(token)
        if token in ("true", "false"):
            return token == "true"
        return names.get(token)

    result = expression()
    assert position == len(tokens), text
    return result


def inputs_of(text: str, model: dict) -> list[str]:
    known = {each["id"] for each in model["inputs"]}
    return list(dict.fromkeys(name for name in re.findall(r"[A-Za-z_]\w*", text) if name in known))


# MARK: A service


def possible(declaration: dict, given: dict | None) -> list:
    """All values that are tried for an input."""
    if given is not None:
        if "low" in given:
            return [Decimal(given[key]) for key in ("low", "likely", "high")]
        return [likely(given)]
    if declaration["kind"] == "boolean":
        return [False, True]
    if declaration["kind"] == "choice":
        return [option["code"] for option in declaration["options"]]
    return [Decimal(declaration["minimum"]), Decimal(declaration["maximum"])]


def likely(given: dict):
    value = given.get("value", given.get("likely"))
    if isinstance(value, bool):
        return value
    return Decimal(value) if re.fullmatch(r"-?\d+(\.\d+)?", value) else value


def value_of(criterion: dict, names: dict):
    if "values" in criterion:
        return Decimal(criterion["values"][names[criterion["by"]]])
    return evaluate(criterion["value"], names)


def contribution(criterion: dict, given: dict, model: dict) -> dict:
    declarations = {each["id"]: each for each in model["inputs"]}
    used = inputs_of(criterion.get("value") or criterion["by"], model)
    missing = [each["id"] for each in model["inputs"] if each["id"] in used and each["id"] not in given]
    combinations = itertools.product(*(possible(declarations[name], given.get(name)) for name in used))
    values = [value_of(criterion, dict(zip(used, combination))) for combination in combinations]
    counted = None if missing else value_of(criterion, {name: likely(given[name]) for name in used})
    ends = sorted([share(min(values), criterion), share(max(values), criterion)])
    parts = [ends[0], ends[0] if counted is None else share(counted, criterion), ends[1]]
    return {
        "criterion": criterion["id"], "value": counted, "least": min(values), "greatest": max(values),
        "share": parts, "points": [points(part, criterion, model) for part in parts], "missing": missing,
    }  # fmt: skip


def verdict(stage: str, effects: list[str], score: Decimal, retires: bool, model: dict) -> str:
    if "forbid" in effects:
        return "leave" if stage == "planned" else "retire"
    threshold = {key: Decimal(value) for key, value in model["thresholds"].items()}
    if stage == "planned":
        return "build" if "require" in effects or score >= threshold["build"] else "leave"
    if score >= threshold["improve"]:
        return "improve"
    return "retire" if score < threshold["retire"] and retires and "require" not in effects else "leave"


def rated(service: dict, model: dict) -> dict:
    given = {each["id"]: each for each in service["inputs"]}
    contributions = [contribution(criterion, given, model) for criterion in model["criteria"]]
    score = [sum(each["points"][index] for each in contributions) for index in range(3)]
    effects = [gate["effect"] for held in service["gates"] for gate in model["gates"] if gate["id"] == held["id"]]
    rule = model["retirement"]
    retires = rule is not None and evaluate(rule["when"], {name: likely(each) for name, each in given.items()}) is True
    penalty = sum(
        (each["points"][0] + each["points"][2]) / 2 - each["points"][1] for each in contributions if each["missing"]
    )
    return {
        "id": service["id"], "contributions": contributions, "score": score, "penalty": Decimal(penalty),
        "retires": retires, "verdicts": [verdict(service["stage"], effects, each, retires, model) for each in score],
    }  # fmt: skip


def rank_intervals(services: list[dict], model: dict) -> dict[str, tuple[int, int]]:
    """Every weight at 80 % and at 120 %, all combinations, by exact fractions."""
    weights = [Fraction(criterion["weight"]) for criterion in model["criteria"]]
    shares = [[Fraction(each["share"][1]) for each in service["contributions"]] for service in services]
    ids = [service["id"] for service in services]
    found = {service["id"]: (service["rank"], service["rank"]) for service in services}
    for factors in itertools.product((Fraction(4, 5), Fraction(6, 5)), repeat=len(weights)):
        changed = [weight * factor for weight, factor in zip(weights, factors)]
        whole = sum(changed)
        scores = [sum(w * s for w, s in zip(changed, each)) / whole for each in shares]
        order = sorted(range(len(ids)), key=lambda index: (-scores[index], ids[index].encode()))
        for place, index in enumerate(order, 1):
            best, worst = found[ids[index]]
            found[ids[index]] = (min(best, place), max(worst, place))
    return found


def span(value: dict) -> list[Decimal]:
    return [Decimal(value[key]) for key in ("low", "counted", "high")]


def differences(ranking: dict):
    """Between what the file says and what follows from its model and inputs."""
    model = ranking["model"]
    recomputed = [rated(service, model) for service in ranking["services"]]
    order = sorted(recomputed, key=lambda each: (-each["score"][1], each["id"].encode()))
    for rank, each in enumerate(order, 1):
        each["rank"] = rank
    if [each["id"] for each in order] != [service["id"] for service in ranking["services"]]:
        yield "another order"
    intervals = rank_intervals(order, model)
    by_id = {each["id"]: each for each in recomputed}
    for service in ranking["services"]:
        own, name = by_id[service["id"]], service["id"]
        for written, computed in zip(service["contributions"], own["contributions"]):
            where = f"{name}, {computed['criterion']}"
            if written["criterion"] != computed["criterion"] or written["missing"] != computed["missing"]:
                yield f"{where}: another criterion, or other inputs are missing"
            value = None if written["value"] is None else Decimal(written["value"])
            if value != computed["value"]:
                yield f"{where}: value {written['value']}, computed {computed['value']}"
            for key in ("least", "greatest"):
                if Decimal(written[key]) != computed[key]:
                    yield f"{where}: {key} {written[key]}, computed {computed[key]}"
            for key in ("share", "points"):
                if span(written[key]) != computed[key]:
                    yield f"{where}: {key} {written[key]}, computed {computed[key]}"
        for key, computed in (("score", own["score"]),):
            if span(service[key]) != computed:
                yield f"{name}: {key} {service[key]}, computed {computed}"
        axes = {
            axis: [
                sum(
                    each["points"][index]
                    for each, criterion in zip(own["contributions"], model["criteria"])
                    if criterion["axis"] == axis
                )
                for index in range(3)
            ]
            for axis in ("value", "effort")
        }
        for axis, computed in axes.items():
            if span(service[axis]) != computed:
                yield f"{name}: {axis} {service[axis]}, computed {computed}"
        if Decimal(service["penalty"]) != own["penalty"]:
            yield f"{name}: penalty {service['penalty']}, computed {own['penalty']}"
        if service["rank"] != own["rank"]:
            yield f"{name}: rank {service['rank']}, computed {own['rank']}"
        if (service["ranks"]["best"], service["ranks"]["worst"]) != intervals[name]:
            yield f"{name}: ranks {service['ranks']}, by brute force {intervals[name]}"
        verdicts = [service["verdicts"]["low"], service["verdict"], service["verdicts"]["high"]]
        if verdicts != own["verdicts"] or service["retires"] != own["retires"]:
            yield f"{name}: verdicts {verdicts}, computed {own['verdicts']}"
        yield from lever_differences(service, order, model)


def lever_differences(service: dict, order: list[dict], model: dict):
    """Each step of the model is really done, and the service ranked again among the others."""
    found = []
    declarations = {each["id"]: each for each in model["inputs"]}
    before = next(each for each in order if each["id"] == service["id"])["score"][1]
    for given in service["inputs"]:
        declaration = declarations[given["id"]]
        if "step" not in declaration:
            continue

        def moved(text, declaration=declaration):
            value = Decimal(text) + Decimal(declaration["step"]["by"])
            return str(min(max(value, Decimal(declaration["minimum"])), Decimal(declaration["maximum"])))

        changed = {**given, **{key: moved(given[key]) for key in ("value", "low", "likely", "high") if key in given}}
        if likely(changed) == likely(given):
            continue
        other = {**service, "inputs": [changed if each is given else each for each in service["inputs"]]}
        now = rated(other, model)
        if now["score"][1] == before:
            continue
        ahead = [
            each
            for each in order
            if each["id"] != service["id"]
            and (-each["score"][1], each["id"].encode()) < (-now["score"][1], service["id"].encode())
        ]
        found.append((given["id"], now["score"][1], len(ahead) + 1, now["verdicts"][1]))
    written = [(each["input"], Decimal(each["points"]), each["rank"], each["verdict"]) for each in service["levers"]]
    if sorted(found) != sorted(written):
        yield f"{service['id']}: levers {written}, computed {found}"
    sizes = [abs(Decimal(each["change"])) for each in service["levers"]]
    if sizes != sorted(sizes, reverse=True):
        yield f"{service['id']}: the largest lever does not stand first"


# MARK: From the definitions


def differences_from_yaml(ranking: dict, catalog: Path):
    """The inputs in the file are those of the definitions, and so are weights, bounds and expressions."""
    head = yaml.load((catalog / "catalog.yaml").read_text(), yaml.BaseLoader)["prioritization"]
    written = {name: entry for name, entry in head["candidates"].items()}
    for path in sorted((catalog / "services").glob("*.yaml")):
        service = yaml.load(path.read_text(), yaml.BaseLoader)
        if "prioritization" in service:
            written[service["service"]] = service["prioritization"]
        elif service["service"] not in ranking["unranked"]:
            yield f"{service['service']} is neither ranked nor unranked"
    if set(written) != {service["id"] for service in ranking["services"]}:
        yield "other services than in the definitions"
    for service in ranking["services"]:
        own = {key: value for key, value in written[service["id"]].items() if key not in ("title", "stage", "gates")}
        if set(own) != {each["id"] for each in service["inputs"]}:
            yield f"{service['id']}: other inputs than in its definition"
        for given in service["inputs"]:
            value = own[given["id"]]
            value = value if isinstance(value, dict) else {"value": value}
            for key in ("value", "low", "likely", "high", "source", "asOf", "confidence"):
                if key in value and not same(value[key], given[key]):
                    yield f"{service['id']}, {given['id']}: {key} {given[key]}, written {value[key]}"
    for criterion in ranking["model"]["criteria"]:
        own = head["criteria"][criterion["id"]]
        if Decimal(criterion["weight"]) != Decimal(head["weights"][criterion["id"]]):
            yield f"{criterion['id']}: another weight than in the definition"
        written_value = own["value"]
        if isinstance(written_value, dict):
            if criterion["by"] != written_value["by"]:
                yield f"{criterion['id']}: by {criterion['by']}, written {written_value['by']}"
            for code, number in criterion["values"].items():
                expected = written_value["values"].get(code, written_value.get("otherwise"))
                if expected is None or not same(expected, number):
                    yield f"{criterion['id']}: {code} {number}, written {expected}"
        elif not same(written_value, criterion["value"]):
            yield f"{criterion['id']}: value {criterion['value']}, written {written_value}"
        for key in ("minimum", "maximum"):
            if not same(own[key], criterion[key]):
                yield f"{criterion['id']}: {key} {criterion[key]}, written {own[key]}"


def same(written: str, given) -> bool:
    if isinstance(given, bool):
        return written == str(given).lower()
    try:
        return Decimal(written) == Decimal(given)
    except ArithmeticError:
        return written == given
