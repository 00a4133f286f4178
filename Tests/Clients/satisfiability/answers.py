"""What a form makes of answers: which ones it accepts and what happens with them (SEMANTICS.md, rows 1 to 4, 15 and 20)."""
import itertools

from satisfiability.kinds import Choices, Items, Record, Scalar

#: In the place of answers: whatever can be answered.
ANYTHING = object()


def is_true(condition, names):
    return condition.value(names) is True


def is_asked(field, names):
    return field.when is None or is_true(field.when, names)


def is_demanded(field, names):
    return field.required if isinstance(field.required, bool) else is_true(field.required, names)


def objects(fields, around, given=ANYTHING, answers={}):
    """All ways to answer the fields of an object, apart from what conditions require; with `given`, only those answers.

    `around` is what can be named around the object. Answers that are absent are None."""
    if len(answers) == len(fields):
        yield answers
        return
    field = fields[len(answers)]
    names = {**around, **answers}
    told = ANYTHING if given is ANYTHING else given.get(field.name)
    for value in values_of(field, names, told):
        yield from objects(fields, around, given, {**answers, field.name: value})


def values_of(field, names, told):
    if not is_asked(field, names):
        return [None] if told is ANYTHING or told is None else []
    if field.computed:
        value = field.computed.value(names)
        fits = value is None or field.type.allows(value)
        return [value] if fits and (told is ANYTHING or told is None or told == value) else []
    if told is None:
        return [] if field.required is True else [None]
    found = values(field.type, names, told)
    if field.bound:
        least = field.bound.value(names)
        found = [value for value in found if value >= least]
    return found if field.required is True or told is not ANYTHING else itertools.chain([None], found)


def values(type, names, told):
    match type:
        case Scalar():
            return type.values if told is ANYTHING else [told] if told in type.values else []
        case Record():
            # A record without any answer is none, and what is computed is no answer.
            return (answers for answers in objects(type.fields, names, told)
                    if any(answers[field.name] is not None for field in type.fields if not field.computed))
        case Choices():
            lists = (list(chosen) for count in range(type.least, type.most + 1) for chosen in itertools.combinations(type.item.values, count))
            return (chosen for chosen in lists if told is ANYTHING or told == chosen)
        case Items() if told is ANYTHING:
            items = list(values(type.item, names, ANYTHING))
            lists = (list(chosen) for count in range(type.least, type.most + 1) for chosen in itertools.product(items, repeat=count))
        case Items():
            lists = ([*chosen] for chosen in itertools.product(*(values(type.item, names, item) for item in told)) if type.least <= len(told) <= type.most)
    return (items for items in lists if not type.are_different or all(a != b for a, b in itertools.combinations(items, 2)))


def questions(fields, answers, around):
    """Every field of all objects that are there, with its answer and what can be named beside it."""
    names = {**around, **answers}
    for field in fields:
        value = answers[field.name]
        yield field, value, names
        if value is None:
            continue
        match field.type:
            case Record(fields=inner):
                yield from questions(inner, value, names)
            case Items(item=Record(fields=inner)):
                for item in value:
                    yield from questions(inner, item, names)


class Outcome:
    """What the form says to answers that are in order field by field: `reached` are the code of a diagnostic and the place of
    what it claims to be impossible."""

    def __init__(self, form, answers, around):
        self.answers, names = answers, {**around, **answers}
        self.names = names
        rules = [holds(names) for _, holds, _ in form.rules]
        self.violated = [number for number, truth in enumerate(rules) if truth is False]
        self.broken = [number for number in self.violated if form.rules[number][2]]
        self.exits = [number for number, (_, holds) in enumerate(form.exits) if holds(names) is True]
        self.is_accepted = not self.broken and not self.exits
        self.out_of_sight = {number for number in self.violated if self.broken in ([], [number]) and not self.exits
                             and not is_asked(form.rule_places[number], names)}
        self.reached = set(self.at_the_end())
        # Nobody looks at rules on the way to an exit page.
        if not self.broken or self.exits:
            for field, value, names in questions(form.fields, answers, around):
                self.reached.update(self.at_question(field, value, names))

    def at_the_end(self):
        if self.exits:
            yield "DW3030", ("exit", self.exits[0])
            for number in self.exits[1:]:
                yield "hidden", number
            return
        for number in self.violated:
            if self.broken in ([], [number]):
                yield "DW3032", ("rule", number)

    def at_question(self, field, value, names):
        """Answers that lead to an exit page show what is left out and which options there are, but not what is asked."""
        for option in value if isinstance(value, list) else [value]:
            if isinstance(option, str):
                yield "DW3033", ("option", field, option)
        if value is not None and self.is_accepted:
            yield "DW3034", ("answered", field)
        if not is_asked(field, names):
            yield "DW3031", ("when", field)
            return
        demanded = is_demanded(field, names)
        if not demanded:
            yield "DW3031", ("required", field)
        if self.is_accepted:
            yield "DW3030", ("when", field)
            if demanded:
                yield "DW3030", ("required", field)


def outcomes(form, today, given=ANYTHING):
    around = {"today": today}
    for answers in objects(form.fields, around, given):
        if all(value is not None or field.computed or not is_demanded(field, names) or not is_asked(field, names)
               for field, value, names in questions(form.fields, answers, around)):
            yield Outcome(form, answers, around)


def goals(form):
    """All that has to be possible."""
    found = {("DW3032", ("rule", number)) for number in range(len(form.rules))}
    found |= {("DW3030", ("exit", number)) for number in range(len(form.exits))}
    for field in form.paths().values():
        found.add(("DW3034", ("answered", field)))
        if field.when:
            found |= {("DW3030", ("when", field)), ("DW3031", ("when", field))}
        if not isinstance(field.required, bool):
            found |= {("DW3030", ("required", field)), ("DW3031", ("required", field))}
        type = field.type.item if isinstance(field.type, Items) else field.type
        if isinstance(type, Scalar) and type.kind == "choice" and not field.computed:
            found |= {("DW3033", ("option", field, option)) for option in type.values}
    return found


def impossible(form):
    """What no answers reach on any day, as the code of the diagnostic and the place; None if no answers are accepted at all."""
    reached, is_possible, wanted = set(), False, goals(form)
    for outcome in (outcome for day in form.days for outcome in outcomes(form, day)):
        reached |= outcome.reached
        is_possible = is_possible or outcome.is_accepted
        if is_possible and wanted <= reached:
            return set()
    if not is_possible:
        return None
    return {("DW3036", place) if code == "DW3030" and place[0] == "exit" and ("hidden", place[1]) in reached else (code, place)
            for code, place in wanted - reached}


def out_of_sight(form):
    """The rules that answers in order otherwise violate while the question is not asked at which they show their message."""
    found, may_be = set(), {number for number, field in enumerate(form.rule_places) if field.when}
    for day in form.days if may_be else []:
        for outcome in outcomes(form, day):
            found |= outcome.out_of_sight
            if found == may_be:
                return found
    return found


def inside(form, place):
    """The conditions inside of what stands at a place."""
    kind, subject = place[:2]
    match kind:
        case "when":
            return subject.when.inside
        case "required":
            return () if isinstance(subject.required, bool) else subject.required.inside
        case "computed":
            return subject.computed.inside
        case "bound":
            return subject.bound.inside
        case "rule":
            return form.requirements[subject].inside
        case "exit":
            return form.exits[subject].inside
    return ()


def looked_at(form, place):
    """What can be named each time when it comes to the expression at a place, in answers that are in order, apart from a rule that is
    looked at itself."""
    kind, subject = place[:2]
    for day in form.days:
        around = {"today": day}
        if kind == "exit":
            yield from ({**around, **answers} for answers in itertools.islice(as_typed(form.fields, around), MOST_TYPED // len(form.days)))
        for outcome in outcomes(form, day):
            names = outcome.names
            if kind == "exit":
                yield names
            elif kind == "rule":
                if outcome.broken in ([], [subject]) and not outcome.exits:
                    yield names
            elif not outcome.broken or outcome.exits:
                for field, value, names in questions(form.fields, outcome.answers, around):
                    if field is subject and (kind == "when" or (value is not None if kind == "bound" else is_asked(field, names))):
                        yield names


def makes_no_difference(form, place, is_true, one, is_always):
    """Whether a condition inside of what stands at a place never is true, or always is, where it makes a difference; `is_always`: wherever it
    comes to the expression."""
    counts = what_counts(place, one)
    is_so = counts if one.role == "or" else lambda truth: truth is True
    return not any(is_so(one.value(names)) != is_true for names in looked_at(form, place) if is_always or one.is_looked_at(names, counts))


def what_counts(place, one):
    """When operands of `and` and `or` count: a rule that is undecided is not violated, and a value that is, is absent; elsewhere that is as good as
    false."""
    if place[0] in ("rule", "computed", "bound") and not one.is_in_if:
        return lambda truth: truth is not False
    return lambda truth: truth is True


def as_typed(fields, around, answers={}):
    """Ways to fill in the fields of an object, whatever is demanded: with nothing, and with the next values beyond each limit."""
    if len(answers) == len(fields):
        yield answers
        return
    field = fields[len(answers)]
    names = {**around, **answers}
    for value in typed_values(field, names):
        yield from as_typed(fields, around, {**answers, field.name: value})


def typed_values(field, names):
    if not is_asked(field, names):
        return [None]
    if field.computed:
        return [field.computed.value(names)]
    return itertools.chain([None], typed(field.type, names))


def typed(type, names):
    match type:
        case Scalar():
            return type.values_around
        case Record():
            return (answers for answers in as_typed(type.fields, names) if any(answers[field.name] is not None for field in type.fields if not field.computed))
        case Choices():
            return (list(chosen) for count in range(1, len(type.item.values) + 1) for chosen in itertools.combinations(type.item.values, count))
        case Items():
            items = list(typed(type.item, names))
            return (list(chosen) for count in range(1, type.most + 1) for chosen in itertools.product(items, repeat=count))


#: So many ways to fill in a form are looked at for its exit pages.
MOST_TYPED = 20_000


def exits_as_typed(form):
    """The exit pages that are shown with what people type, and those that apply behind another one."""
    shown, behind = set(), set()
    for day in form.days:
        around = {"today": day}
        for answers in itertools.islice(as_typed(form.fields, around), MOST_TYPED // len(form.days)):
            names = {**around, **answers}
            applying = [number for number, (_, holds) in enumerate(form.exits) if holds(names) is True]
            shown.update(applying[:1])
            behind.update(applying[1:])
            if len(shown) == len(form.exits):
                return shown, behind
    return shown, behind


def read(fields, json):
    """Answers in canonical JSON."""
    def value(type, json):
        match type:
            case Scalar():
                return type.read(json)
            case Record():
                return read(type.fields, json)
            case Items():
                return [value(type.item, item) for item in json]
    by_name = {field.name: field for field in fields}
    return {name: value(by_name[name].type, member) for name, member in json.items()}
