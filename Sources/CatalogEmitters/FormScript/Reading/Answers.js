// The answers that stand in the controls, as a tree of objects: the form, its records, the items of its lists.
//
// An object is `{fields, path, key, around, answers, slots}`: its fields in the definition, the names of its controls
// up to the last point, the same without numbers of items, the object around it, what conditions see of it, and by the
// fields' names what was found: `{field, object, name, key, state, value, problem}`, for records `child`, for lists
// `rows` and, of these, `items`.

// Set on objects for answers that are there but cannot be used: conditions see no value, yet they are not absent.
const unusable = Symbol.for("unusable");

// What is looked up by names that a designer chose: nothing is in it that was not put there, not even `constructor`.
const table = () => Object.create(null);

const readObject = (form, fields, path, key, around) => {
  const object = { fields, path, key, around, answers: table(), slots: table() };
  for (const field of fields) object.slots[field.name] = readField(form, object, field, path + field.name);
  return object;
};

const readField = (form, object, field, name) => {
  // The item of a list of plain values has no name of its own.
  const key = object.key.endsWith("-") ? object.key : object.key + field.name;
  const slot = { field, object, name, key, order: form.order++, state: "absent" };
  const found = read[field.type] ?? readText;
  if (!field.computed) found(form, slot, field, name);
  if (slot.state === "present") {
    if (hidesValue(slot.problem)) (object.answers[unusable] ??= new Set()).add(field.name);
    else object.answers[field.name] = slot.value;
  }
  return slot;
};

const give = (slot, value, problem) => {
  slot.state = "present";
  slot.value = value;
  slot.problem = problem;
};

// The controls of a name: one, the buttons of a question, or none.
const controlsOf = (form, name) => {
  const found = form.controls().namedItem(name);
  return !found ? [] : found instanceof Element ? [found] : [...found];
};

const textOf = (form, name, allowsLines) => normalised(controlsOf(form, name)[0]?.value ?? "", allowsLines);
const chosenOf = (form, name) => controlsOf(form, name).filter((box) => box.checked).map((box) => box.value);
const dateParts = (form, name) => ["day", "month", "year"].map((part) => textOf(form, `${name}.${part}`));

const readText = (form, slot, field, name) => {
  const text = textOf(form, name, field.lines);
  if (!text) return;
  const value = typed[field.type]?.(text) ?? text;
  give(slot, value, textProblem(value, field));
};

const readNumber = (form, slot, field, name) => {
  const text = textOf(form, name);
  if (!text) return;
  const units = numberIn(text, field, form.usesComma);
  if (units === undefined) give(slot, undefined, field.type === "decimal" ? "format" : "type");
  else give(slot, field.type === "decimal" ? decimalText(units, field.scale) : units);
  slot.units = units;
};

const read = {
  integer: readNumber,
  decimal: readNumber,
  money: readNumber,
  boolean(form, slot, field, name) {
    const [chosen] = chosenOf(form, name);
    if (chosen) give(slot, chosen === "true");
  },
  consent(form, slot, field, name) {
    if (chosenOf(form, name).length) give(slot, true);
  },
  choice(form, slot, field, name) {
    const chosen = controlsOf(form, name)[0]?.type === "radio" ? chosenOf(form, name)[0] : textOf(form, name);
    if (chosen) give(slot, chosen);
  },
  choices(form, slot, field, name) {
    const chosen = chosenOf(form, name);
    if (chosen.length) {
      give(slot, chosen, rangeProblem(chosen.length, field.min, field.max, ["minItems", "maxItems"]));
    }
  },
  date(form, slot, field, name) {
    const parts = dateParts(form, name);
    if (!parts.some(Boolean)) return;
    const [day, month, year] = parts.map((part) => (/^\d{1,4}$/.test(part) ? +part : NaN));
    const value = dayOf(year, month, day);
    give(slot, value, value ? undefined : "format");
    // One bit for each part that is missing, else one for a year that is not clear.
    slot.flaw = parts.reduce((flaw, part, index) => flaw | (!part << index), 0) || (year < 100 && 8);
  },
  file(form, slot, field, name) {
    const files = [...(controlsOf(form, name)[0]?.files ?? [])];
    if (!files.length) return;
    give(slot, field.max > 1 ? files : files[0], files.length > field.max ? "maxItems" : undefined);
    slot.files = files;
  },
  record(form, slot, field, name) {
    const child = readObject(form, field.fields, `${name}.`, `${slot.key}.`, slot.object);
    slot.child = child;
    child.slot = slot;
    if (hasAnswers(child)) give(slot, child.answers);
  },
  list(form, slot, field, name) {
    const isRecord = field.item.type === "record";
    slot.rows = rowsOf(boxOf(form, name)).map((row, position) => {
      const number = row.dataset.item, key = `${slot.key}.-`;
      const item = isRecord
        ? readObject(form, field.item.fields, `${name}.${number}.`, `${key}.`, slot.object)
        : readObject(form, [{ ...field.item, name: number }], `${name}.`, key, slot.object);
      return Object.assign(item, { position, isRecord });
    });
    giveItems(slot, hasAnswers);
  },
};

const hasAnswers = (object) => Object.values(object.slots).some((slot) => slot.state === "present");

// Rows in which nothing is answered are no items; conditions see the others without gaps.
const giveItems = (slot, isItem) => {
  slot.items = slot.rows.filter(isItem);
  slot.state = "absent";
  if (slot.items.length) give(slot, slot.items.map((item) => (item.isRecord ? item.answers : Object.values(item.answers)[0] ?? null)));
};
