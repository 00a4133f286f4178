"""Somebody who fills in a form with the keys of the keyboard alone."""

#: What the element with the focus is.
FOCUS = """() => {
    const e = document.activeElement;
    if (!e || e === document.body) return null;
    const box = e.getBoundingClientRect();
    // Rows are numbered as they were added; answers by their place.
    let name = e.name ?? '';
    for (let row = e.closest('[data-item]'); row; row = row.parentElement.closest('[data-item]')) {
        const list = row.parentElement.closest('[data-list]');
        const rows = [...list.querySelectorAll('[data-item]')].filter(r => r.parentElement.closest('[data-list]') === list);
        const path = list.dataset.field + '.';
        if (name.startsWith(path)) name = name.replace(path + row.dataset.item, path + rows.indexOf(row));
    }
    return {
        tag: e.tagName.toLowerCase(), type: e.type ?? '', name, control: e.name ?? '', id: e.id, value: e.value ?? '',
        checked: e.checked ?? false, hooks: Object.keys(e.dataset), part: e.dataset.part ?? '', text: e.textContent.trim().slice(0, 80),
        list: e.closest('[data-list]')?.dataset.field ?? '', seen: box.bottom > 0 && box.top < innerHeight && box.width > 0,
    };
}"""


class Lost(Exception):
    """The person does not get on."""


class Person:
    """Types what `answers` says: by the names of controls a text, an option, a list of options, or files."""

    def __init__(self, page, answers):
        self.page, self.answers = page, dict(answers)
        #: Controls that have been filled in.
        self.done = set()
        self.keys = 0

    def press(self, key):
        self.keys += 1
        self.page.keyboard.press(key)
        return self.focus()

    def focus(self):
        return self.page.evaluate(FOCUS)

    def fill_step(self):
        """Goes through the step from where the focus is, fills in what is known, and presses the button that leads on."""
        for _ in range(400):
            focus = self.press("Tab")
            if focus is None:
                continue
            if not focus["seen"]:
                raise Lost(f"the focus is out of sight at {focus['name'] or focus['text']}")
            while focus["part"] == "add" and self.needs_row(focus["list"]):
                self.press("Enter")
                self.page.wait_for_function("document.activeElement.dataset.part !== 'add'")
                focus = self.fill(self.focus())
            if "next" in focus["hooks"]:
                self.press("Enter")
                return
            if "send" in focus["hooks"]:
                with self.page.expect_navigation():
                    self.page.keyboard.press("Enter")
                return
            self.fill(focus)
        raise Lost(f"no button leads on from “{self.page.title()}” at {self.page.url}")

    def needs_row(self, name):
        rows = self.page.locator(f'[data-list][data-field="{name}"] > [data-item], [data-list][data-field="{name}"] > * > [data-item]')
        numbers = {key.removeprefix(name + ".").split(".")[0] for key in self.answers if key.startswith(name + ".")}
        plain = self.answers.get(name)
        return rows.count() < (len(plain) if isinstance(plain, list) else len(numbers))

    def answer_to(self, name):
        if name in self.answers:
            return self.answers[name]
        head, _, number = name.rpartition(".")
        values = self.answers.get(head)
        if isinstance(values, list) and number.isdigit():
            return values[int(number)] if int(number) < len(values) else ""
        return None

    def fill(self, focus):
        """Answers with the control that has the focus; where the focus then is."""
        name, kind = focus["name"], focus["type"]
        answer = self.answer_to(name)
        if not name or answer is None:
            return focus
        self.done.add(name)
        if kind == "radio":
            return self.choose(focus, answer)
        if kind == "checkbox":
            wanted = focus["value"] in answer if isinstance(answer, list) else answer == "true"
            return self.press("Space") if wanted != focus["checked"] else focus
        if kind == "file":
            self.give_files(focus["control"], answer)
            return focus
        if kind.startswith("select"):
            for _ in range(60):
                if focus["value"] == answer:
                    return focus
                focus = self.press("ArrowDown")
            raise Lost(f"no option {answer} in {name}")
        self.page.keyboard.press("Control+A")
        if answer:
            self.page.keyboard.insert_text(answer) if not answer.isascii() else self.page.keyboard.type(answer)
        else:
            self.page.keyboard.press("Delete")
        return self.focus()

    def choose(self, focus, answer):
        if focus["value"] == answer:
            return self.press("Space")
        for _ in range(60):
            focus = self.press("ArrowDown")
            if focus["value"] == answer:
                return focus
        raise Lost(f"no option {answer} in {focus['name']}")

    def give_files(self, name, answer):
        """The one thing that no keyboard does without a file chooser."""
        from forms.submissions import media_type
        files = answer if isinstance(answer, list) else [answer]
        self.page.locator(f'[name="{name}"]').set_input_files(
            [{"name": file.name, "mimeType": media_type(file), "buffer": file.name.encode()} for file in files])
