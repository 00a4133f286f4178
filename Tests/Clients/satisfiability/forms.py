"""Random forms, and how they are written."""
from satisfiability.conditions import Grammar, names_of, negated
from satisfiability.kinds import DAYS, FIRST_DAYS_NEARBY, Choices, Field, Items, Record, Scalar, choices, number_of_values, scalar

#: Answers to a form; more are not tried.
MOST = 700


class RandomForm:
    def __init__(self, chance, number, most_answers=MOST):
        self.chance, self.number = chance, number
        self.count, self.fields, self.types, self.conditions = 0, [], [], {}
        self.days = DAYS if chance.random() < 0.15 else DAYS[:1]
        room = most_answers // len(self.days)
        for _ in range(chance.randint(2, 5)):
            field = self.field(names_of(self.fields), room, depth=2)
            if self.fields and field.number_of_answers > room:
                break
            self.fields.append(field)
            room //= field.number_of_answers
        if total := self.grammar(names_of(self.fields)).total(chance.choice(["integer", "money"])):
            self.fields.append(Field(f"f{self.count}", total[0], required=False, computed=total[1]))
        self.demand(self.fields, [])
        self.page = self.in_page_order()
        scope = list(names_of(self.fields))
        requirements = [self.grammar(scope).condition(chance.randint(0, 2)) for _ in range(chance.randint(0, 2))]
        self.requirements = requirements
        self.rules = [(*requirement, chance.random() < 0.8) for requirement in requirements]
        #: By rule: the field at which it shows its message; often the first one, which is always asked.
        self.rule_places = [chance.choice([self.fields[0], chance.choice(self.fields)]) for _ in self.rules]
        self.exits = [self.grammar(scope).condition(chance.randint(0, 1)) for _ in range(chance.randint(0, 2))]

    # How a form comes about: first fields with `when` and `computed`, which look at what stands before.

    def field(self, around, room, depth):
        around = list(around)
        field = self.question(around, room, depth)
        answers = [name for name in around if isinstance(name.type, Scalar)]
        if answers and self.chance.random() < 0.3:
            self.show(self.chance.choice([answer for answer in answers if self.conditions.get(answer.text)] or answers), field)
        self.conditions[field.name] = field.when
        return field

    def show(self, answer, field):
        """Often where it is not there: in a question that is asked instead of the other one."""
        field.shows = answer
        if (other := self.conditions.get(answer.text)) and self.chance.random() < 0.6:
            field.when = negated(other)

    def question(self, around, room, depth):
        chance = self.chance
        name = f"f{self.count}"
        self.count += 1
        when = self.grammar(around).condition(chance.randint(0, 2)) if around and chance.random() < 0.35 else None
        if around and chance.random() < 0.2:
            type, value = self.grammar(around).computation()
            return Field(name, type, when, required=False, computed=value)
        kind = chance.random()
        if depth and kind < 0.25:
            type = self.record(around, room, depth - 1)
        elif depth and kind < 0.5:
            type = self.items(around, room, depth - 1)
        elif kind < 0.56:
            type = choices(chance, room)
        else:
            type = self.scalar(most=4 if depth == 2 else 3)
        has_bound = around and isinstance(type, Scalar) and type.kind not in ("boolean", "choice") and chance.random() < 0.3
        return Field(name, type, when, required=None, bound=self.grammar(around).bound(type.values) if has_bound else None)

    def grammar(self, scope):
        return Grammar(self.chance, scope, looks_at_today=len(self.days) > 1)

    def scalar(self, most):
        return scalar(self.chance, most) if len(self.days) == 1 else scalar(self.chance, most, first_days=FIRST_DAYS_NEARBY)

    def record(self, around, room, depth):
        """Often of a shared type, which sees nothing of what is around it and may be used twice."""
        chance = self.chance
        if self.types and chance.random() < 0.4:
            return chance.choice(self.types)
        is_shared = chance.random() < 0.4
        fields = []
        for _ in range(chance.randint(1, 3)):
            field = self.field([*([] if is_shared else around), *names_of(fields)], room, depth)
            if fields and number_of_values(Record([*fields, field])) > room ** 0.5 or field.computed and not fields:
                continue
            fields.append(field)
        if not fields:
            fields = [Field(f"f{self.count}i", scalar(chance, 2), required=None)]
        type = Record(fields, f"form{self.number}type{len(self.types)}" if is_shared else None)
        if is_shared:
            self.demand(fields, [])
            self.types.append(type)
        return type

    def items(self, around, room, depth):
        chance = self.chance
        item = self.record(around, room ** 0.8, depth) if depth and chance.random() < 0.7 else self.scalar(most=3)
        least = chance.choice([1, 1, 1, 2])
        are_different = isinstance(item, Scalar) and chance.random() < 0.3
        most = least + chance.randint(0, 2)
        while most > 1 and number_of_values(Items(item, 1, most, False)) > room:
            most -= 1
        return Items(item, min(least, most), most, are_different)

    def demand(self, fields, around, most_are_optional=False):
        """Then `required`, which may look at everything on the page."""
        scope = [*names_of(fields), *around]
        for field in fields:
            if field.required is None:
                others = [name for name in scope if name.text.split(".")[0] != field.name]
                field.required = self.chance.choice([True, False, False] if most_are_optional else [True, True, False])
                if others and self.chance.random() < 0.3:
                    field.required = self.grammar(others).condition(self.chance.randint(0, 2))
            inner = field.type.item if isinstance(field.type, Items) else field.type
            if isinstance(inner, Record) and not inner.name:
                self.demand(inner.fields, scope, most_are_optional=inner is not field.type)

    def in_page_order(self):
        """What is computed may look at what is asked for below it; `fields` are in the order in which they are decided."""
        page = []
        for field in self.fields:
            may_stand_above = field.computed and not field.when and self.chance.random() < 0.4
            page.insert(self.chance.randint(0, len(page)) if may_stand_above else len(page), field)
        return page

    # How it is written

    @property
    def service(self):
        return f"form-{self.number}"

    def paths(self):
        """By its path the field that stands there: the first one of shared types."""
        def below(fields, prefix):
            for field in fields:
                yield prefix + field.name, field
                inner = field.type.item if isinstance(field.type, Items) else field.type
                if isinstance(inner, Record):
                    yield from below(inner.fields, f"{prefix}{field.name}.")
        return dict(below(self.fields, ""))

    def text(self):
        """The definition and the shared types, and what stands in which line of them."""
        form = Page()
        for line in (f"service: {self.service}", "version: 1.0.0", "title: {de: Formular, en: Form}", "description: {de: Ein Formular, en: A form}",
                     "responsible: office", "audience: [resident]", "form:", "  pages:", "    only:", "      title: {de: Seite, en: Page}", "      fields:"):
            form.add(0, line)
        form.add_fields(4, self.page)
        if self.rules:
            form.add(1, "rules:")
        for number, (text, _, is_error) in enumerate(self.rules):
            form.add(2, f"r{number}:")
            form.add(3, f"require: {quoted(text)}", ("rule", number))
            form.add(3, f"at: {self.rule_places[number].name}", ("rule at", number))
            form.add(3, f"severity: {'error' if is_error else 'warning'}")
            form.add(3, "message: {de: Nein, en: Never}")
        if self.exits:
            form.add(1, "exits:")
        for number, (text, _) in enumerate(self.exits):
            form.add(2, f"x{number}:")
            form.add(3, f"when: {quoted(text)}", ("exit", number))
            form.add(3, "title: {de: Ende, en: End}")
            form.add(3, "text: {de: Ende., en: End.}")
        types = Page()
        if self.types:
            types.add(0, "types:")
        for type in self.types:
            types.add(1, f"{type.name}:")
            types.add_record(2, type)
        return form, types


class Page:
    """A file while it is written."""

    def __init__(self):
        self.lines, self.places = [], {}

    def __str__(self):
        return "\n".join(self.lines) + "\n"

    def add(self, depth, text, place=None):
        self.lines.append("  " * depth + text)
        if place:
            self.places[len(self.lines)] = place

    def add_fields(self, depth, fields):
        for field in fields:
            self.add(depth, f"{field.name}:", ("answered", field))
            shown = f" {{{field.shows.text}|X}}" if field.shows else ""
            self.add(depth + 1, f'label: {{de: "Frage{shown}", en: "Question{shown}"}}', ("shows", field))
            self.add_type(depth + 1, field.type, field)
            if field.when:
                self.add(depth + 1, f"when: {quoted(field.when.text)}", ("when", field))
            if field.computed:
                self.add(depth + 1, f"computed: {quoted(field.computed.text)}", ("computed", field))
            else:
                required = field.required
                self.add(depth + 1, f"required: {str(required).lower() if isinstance(required, bool) else quoted(required.text)}", ("required", field))

    def add_type(self, depth, type, field):
        match type:
            case Record(name=None):
                self.add_record(depth, type)
            case Record():
                self.add(depth, f"type: {type.name}")
            case Choices():
                for key in type.keys():
                    self.add(depth, key)
                self.add_options(depth, type.item, field)
            case Items():
                for key in type.keys():
                    self.add(depth, key)
                self.add(depth, "item:")
                self.add_type(depth + 1, type.item, field)
            case Scalar():
                for key in type.keys():
                    if field.bound and key.startswith(("minimum:", "earliest:")):
                        self.add(depth, f"{key.split(':')[0]}: {quoted(field.bound.text)}", ("bound", field))
                    else:
                        self.add(depth, key)
                if type.kind == "choice":
                    self.add_options(depth, type, field)

    def add_options(self, depth, type, field):
        for option in type.values:
            self.add(depth + 1, f"{option}: {{de: Ja, en: 'Yes'}}", ("option", field, option))

    def add_record(self, depth, type):
        self.add(depth, "type: record")
        self.add(depth, "fields:")
        self.add_fields(depth + 1, type.fields)


def quoted(text):
    return "'" + text + "'"
