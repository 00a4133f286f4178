"""What a form shows of answers: whether what a question names is ever there, and which sums are missing for want of a voluntary answer
(SEMANTICS.md, row 3)."""
import itertools
import re

from satisfiability.answers import MOST_TYPED, as_typed, is_asked, objects, outcomes, questions
from satisfiability.conditions import looked_up


def filled_in(form):
    """The questions that were asked while what they show was there: with answers in order, or with what people type."""
    found = set()
    for day in form.days:
        around = {"today": day}
        typed = itertools.islice(as_typed(form.fields, around), MOST_TYPED // len(form.days))
        for answers in itertools.chain(objects(form.fields, around), typed):
            for field, _, names in questions(form.fields, answers, around):
                if field.shows and is_asked(field, names) and field.shows.look(names) is not None:
                    found.add(field)
    return found


def missing_totals(form):
    """Pairs of a computed sum and the name of a voluntary answer without which it has no value, though all its other parts have one, as
    submissions show."""
    found = set()
    for day in form.days:
        for outcome in outcomes(form, day):
            if outcome.is_accepted:
                found.update(missing_in(form, outcome.answers, {"today": day}))
    return found


def missing_in(form, answers, around):
    asked = list(questions(form.fields, answers, around))
    left_out = {field for field, value, names in asked if value is None and is_asked(field, names)}
    for field, value, names in asked:
        if not field.computed or value is not None or not is_asked(field, names):
            continue
        # Of what is added up over a list, the list is left out.
        parts = {match[2].split(".")[0] if match[1] else match[2] for part in field.computed.text.strip("()").split(" + ")
                 if (match := re.fullmatch(r"(sum\()?([\w.]+)\)?", part))}
        lists = {match[1] for part in field.computed.text.strip("()").split(" + ") if (match := re.fullmatch(r"sum\(([\w.]+)\)", part))}
        if all(looked_up(part)(names) is not None for part in parts):
            # Only an item of a list can be without what is added up.
            yield from ((field, f"{name} in an item") for name in lists)
        absent = {part for part in parts if looked_up(part)(names) is None}
        if len(absent) == 1 and any(other.name == min(absent).split(".")[-1] for other in left_out):
            yield field, min(absent)
