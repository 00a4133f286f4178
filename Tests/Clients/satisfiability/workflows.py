"""Random workflows behind random forms, and everything that can happen in them (Workflow.md)."""
from satisfiability.answers import is_true, objects, outcomes
from satisfiability.conditions import Grammar, Name, looked_up, names_of
from satisfiability.forms import quoted
from satisfiability.kinds import Field, Scalar, scalar

STATES = ["s0", "s1", "s2", "d"]
#: With more, following all that can happen takes too long.
MOST_SUBMISSIONS = 80


class Transition:
    def __init__(self, name, start, end):
        self.name, self.start, self.end = name, start, end
        self.when, self.asks, self.messages = None, [], []


class Message:
    """`shows` is the path that its text shows, with words that stand in if it `has_words`."""

    def __init__(self, when, shows, has_words):
        self.when, self.shows, self.has_words = when, shows, has_words


class RandomWorkflow:
    """From `s0` over `s1` to the end `d`, with other transitions between any states; `deadlines` are the states that have one."""

    def __init__(self, chance, form):
        self.chance, self.form = chance, form
        self.deadlines = [state for state in STATES[:3] if chance.random() < 0.3]
        ends = [("s0", "s1"), ("s1", "s2"), ("s2", "d")]
        ends += [(chance.choice(STATES[:3]), chance.choice(STATES[1:])) for _ in range(chance.randint(0, 3))]
        self.transitions = [Transition(f"t{number}", *pair) for number, pair in enumerate(ends)]
        self.asked = {}
        for each in self.transitions:
            if chance.random() < 0.5:
                each.asks = self.questions()
            self.asked[each.name] = [Name(f"{each.name}.{name.text}", looked_up(f"{each.name}.{name.text}"), name.type) for name in names_of(each.asks)]
        certain = self.certain()
        answers = list(names_of(form.fields))
        for each in self.transitions:
            known = answers + [name for other in sorted(certain[each.start]) for name in self.asked[other]]
            each.when = self.condition(known, 0.4)
            known += self.asked[each.name]
            each.messages = [self.message(known, answers) for _ in range(chance.randint(0, 2))]

    def questions(self):
        fields = [Field("p", scalar(self.chance, 3), required=self.chance.random() < 0.6)]
        if self.chance.random() < 0.4:
            fields.append(Field("q", scalar(self.chance, 2), self.condition(names_of(fields), 0.8), required=True))
        return fields

    def condition(self, known, share):
        return Grammar(self.chance, known).condition(self.chance.randint(0, 1)) if self.chance.random() < share else None

    def message(self, known, answers):
        shown = [name.text for names in (answers, *self.asked.values()) for name in names if isinstance(name.type, Scalar)]
        return Message(self.condition(known, 0.5), self.chance.choice([*shown, *shown, "case.deadline"]), self.chance.random() < 0.7)

    def certain(self):
        """By state: the transitions that were taken on every way there."""
        taken = {state: {each.name for each in self.transitions} for state in STATES} | {"s0": set()}
        for _ in range(len(STATES) * len(self.transitions)):
            for each in self.transitions:
                taken[each.end] &= taken[each.start] | {each.name}
        return taken

    # How it is written

    def text(self):
        """The definition, and what stands in which line of it."""
        page, _ = self.form.text()
        page.add(0, "workflow:")
        page.add(1, "states:")
        for state in STATES:
            more = ", initial: true" if state == "s0" else ", final: true" if state == "d" else ""
            page.add(2, f"{state}: {{label: {{de: Stand, en: State}}{more}{', within: 3 weeks' if state in self.deadlines else ''}}}")
        page.add(1, "transitions:")
        for each in self.transitions:
            self.add(page, each)
        return page

    def add(self, page, transition):
        page.add(2, f"{transition.name}:")
        for line in ("label: {de: Weiter, en: Next}", f"from: {transition.start}", f"to: {transition.end}", "by: clerk"):
            page.add(3, line)
        if transition.when:
            page.add(3, f"when: {quoted(transition.when.text)}", ("guard", transition))
        if transition.asks:
            page.add(3, "asks:")
            page.add_fields(4, transition.asks)
        if transition.messages:
            page.add(3, "notify:")
        for recipient, message in zip(("clerk", "head"), transition.messages):
            page.add(4, f"{recipient}:")
            if message.when:
                page.add(5, f"when: {quoted(message.when.text)}", ("message", message))
            page.add(5, "subject: {de: Nachricht, en: Message}")
            page.add(5, "text:")
            for language in ("de", "en"):
                page.add(6, f'{language}: "{{{message.shows}{"|X" if message.has_words else ""}}}"', ("text", message))


class Happenings:
    """Everything that happens with any submission: `seen` are pairs of what was so and where."""

    def __init__(self, workflow):
        self.workflow, self.seen = workflow, set()
        self.asked = {each: list(objects(each.asks, {})) if each.asks else [{}] for each in workflow.transitions}
        for outcome in outcomes(workflow.form, workflow.form.days[0]):
            if outcome.is_accepted:
                self.follow(outcome.answers)

    def follow(self, answers):
        """Everything that follows from a submission: by state and by what was asked for last."""
        known, waiting = set(), [("s0", {})]
        while waiting:
            state, asked = waiting.pop()
            if (key := (state, repr(sorted(asked.items())))) in known:
                continue
            known.add(key)
            names = {**answers, **asked}
            for each in self.workflow.transitions:
                if each.start != state:
                    continue
                if each.when and not is_true(each.when, names):
                    self.seen.add(("closed", each))
                    continue
                self.seen.add(("open", each))
                for given in self.asked[each]:
                    after = {**asked, each.name: given}
                    self.send(each, {**answers, **after})
                    waiting.append((each.end, after))

    def send(self, transition, names):
        deadline = transition.end if transition.end in self.workflow.deadlines else None
        for message in transition.messages:
            if message.when and not is_true(message.when, names):
                self.seen.add(("unsent", message))
                continue
            self.seen.add(("sent", message))
            is_there = (deadline if message.shows == "case.deadline" else looked_up(message.shows)(names)) is not None
            self.seen.add(("filled" if is_there else "absent", message))

    def contradicting(self, claims):
        """Those of some claims that are not true: a code and a place each."""
        for code, place in claims:
            kind, subject = place[:2] if place else (None, None)
            match code, kind:
                case "DW3135", "text":
                    is_wrong = ("filled", subject) in self.seen
                case "DW3122", "text":
                    is_wrong = ("absent", subject) not in self.seen
                case "DW3031", "guard":
                    is_wrong = ("closed", subject) in self.seen
                case "DW3031", "message":
                    is_wrong = ("unsent", subject) in self.seen
                case "DW3119", "guard":
                    is_wrong = ("open", subject) in self.seen
                case "DW3119", "message":
                    is_wrong = ("sent", subject) in self.seen
                case _:
                    continue
            if is_wrong:
                yield code, place
