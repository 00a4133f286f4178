// Which answers count (SEMANTICS, rows 2 to 4): those whose own condition, and that of everything around them, is
// true; and what the computed values are. The definition says in which order that can be decided.

// What an expression of the definition gives, for example `when applicant.company`; `otherwise` if there is none.
const valueOf = (form, name, object, otherwise) => {
  const expression = form.definition.conditions[name];
  if (!expression) return otherwise;
  const around = [];
  for (let outer = object.around; outer; outer = outer.around) around.push(outer.answers);
  return expression(object.answers, around, form.today);
};

const settle = (form, answers) => {
  for (const step of form.definition.steps) {
    const isEnd = step.endsWith("/");
    for (const slot of slotsAt(answers, (isEnd ? step.slice(0, -1) : step).split("."))) {
      if (isEnd) close(slot);
      else decide(form, slot);
    }
  }
};

// All places at which a field occurs: one, or one an item.
const slotsAt = (object, [name, ...rest]) => slotsIn(object.slots[name], rest);

const slotsIn = (slot, rest) => {
  if (!rest.length) return [slot];
  if (slot.child) return slotsAt(slot.child, rest);
  return slot.rows.flatMap((row) =>
    row.isRecord ? (rest.length > 1 ? slotsAt(row, rest.slice(1)) : []) : slotsIn(Object.values(row.slots)[0], rest.slice(1)));
};

const decide = (form, slot) => {
  const { field, object } = slot;
  // What holds it may not be asked for.
  if (slot.state === "irrelevant") return;
  if (valueOf(form, `when ${slot.key}`, object, true) !== true) forget(slot);
  else if (isThere(object)) {
    if (field.computed) compute(form, slot);
    // A box that is not ticked says no.
    else if (field.type === "consent" && slot.state === "absent") answer(slot, false);
  }
};

const answer = (slot, value) => {
  give(slot, value);
  slot.object.answers[slot.field.name] = value;
};

const compute = (form, slot) => {
  const value = valueOf(form, `compute ${slot.key}`, slot.object);
  if (value == null) return;
  answer(slot, value);
  slot.units = unitsOf(value);
};

// Once all that a record or list holds is decided, what turns out to be empty is absent.
const close = (slot) => {
  if (slot.state !== "present") return;
  if (slot.child) {
    if (isEmpty(slot.child)) empty(slot);
  } else {
    giveItems(slot, (row) => !isEmpty(row));
    if (slot.state === "present") slot.object.answers[slot.field.name] = slot.value;
    else delete slot.object.answers[slot.field.name];
  }
};

// The form, an item, or a record in which something is answered.
const isThere = (object) => !object.slot || object.slot.state === "present";

// Whether nothing is answered but boxes that are not ticked, and computed values.
const isEmpty = (object) =>
  Object.values(object.slots).every(
    ({ state, field, value }) => state !== "present" || field.computed || (field.type === "consent" && value === false),
  );

const remove = (slot, state) => {
  slot.state = state;
  delete slot.object.answers[slot.field.name];
  slot.object.answers[unusable]?.delete(slot.field.name);
};

const forget = (slot) => {
  remove(slot, "irrelevant");
  if (slot.child) Object.values(slot.child.slots).forEach(forget);
};

const empty = (slot) => {
  remove(slot, "absent");
  for (const inner of Object.values(slot.child.slots)) if (inner.state === "present") remove(inner, "absent");
};

// What is answered, and what of it counts.
const readAnswers = (form) => {
  form.today = todayIn(form.definition.zone);
  form.order = 0;
  const answers = readObject(form, form.definition.fields, "", "");
  settle(form, answers);
  return answers;
};

const todayIn = (timeZone) => {
  const parts = new Intl.DateTimeFormat("en", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  const part = Object.fromEntries(parts.formatToParts(new Date()).map(({ type, value }) => [type, value]));
  return `${part.year}-${part.month}-${part.day}`;
};
