// Where things stand on the page. Hooks are `data-` attributes and names, so that every design can bring its own
// mark-up: `data-field` on the box of a question, `data-item` on a row of a list, `data-page`, `data-note` …

// The box of a question; of a record, list or item by its name, of others by their first control. A record may have a field `day`,
// which is not the day of a date.
const boxOf = (form, name) => {
  const own = `[data-field="${name}"]`;
  const control = controlsOf(form, name)[0] ?? controlsOf(form, `${name}.day`)[0];
  return control?.closest(own) ?? control?.closest("[data-field]") ?? form.frame.querySelector(own);
};

const labelOf = (box) => box.querySelector("legend, label");

// The words of a label or heading without the mark that an answer is optional; on demand without answers, too.
const wordsOf = (named, isPlain) => {
  const copy = named.cloneNode(true);
  copy.querySelector("[data-mark]")?.remove();
  if (isPlain) for (const pipe of copy.querySelectorAll("[data-pipe]")) pipe.textContent = pipe.dataset.otherwise;
  return copy.textContent.trim();
};

// Says something to people who do not see the page.
const announce = (form, text) => {
  form.status.textContent = text;
};

// Shows what applies and hides what does not, and answers where questions show them. Hidden controls keep what was typed.
const showRelevant = (form, answers) => {
  const notes = form.frame.querySelectorAll("[data-note][data-when]");
  const pipes = form.frame.querySelectorAll("[data-pipe]");
  const visit = (object) => {
    for (const note of notes) {
      const { note: name } = note.dataset;
      const rest = name.slice(object.path.length);
      if (name.startsWith(object.path) && !rest.includes(".")) {
        note.hidden = valueOf(form, `when ${object.key}${rest}`, object, true) !== true;
      }
    }
    for (const slot of Object.values(object.slots)) {
      const box = boxOf(form, slot.name);
      box.hidden = slot.state === "irrelevant";
      if (slot.field.computed) {
        const output = box.querySelector("output");
        const label = box.querySelector(`[data-label="${slot.value}"]`);
        output.value = slot.state === "present" ? label?.textContent ?? computedText(form, slot) + (output.dataset.unit ?? "") : output.dataset.preset ?? output.defaultValue;
      }
      for (const pipe of pipes) {
        if (pipe.dataset.pipe === slot.name) pipe.textContent = pipedText(form, slot, box) || pipe.dataset.otherwise;
      }
      if (slot.child) visit(slot.child);
      slot.rows?.forEach(visit);
    }
  };
  visit(answers);
};

const computedText = (form, { field, units, value }) =>
  field.type === "date" ? dayText(form, value)
    : typeof units === "bigint" ? numberText(form, field, units) : value;

const pipedText = (form, slot, box) =>
  hidesValue(slot.problem) ? "" : answerText(form, slot, box).replace(/\n+/g, ", ");
