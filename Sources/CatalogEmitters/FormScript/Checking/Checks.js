// What is wrong with the answers: the same problems, in the same order, as the form server's own check reports.
//
// A problem is `{slot, code, isWarning, limit, actual, pointer, items}`; an exit has no slot.

const problemsOf = (form, answers) => {
  const problems = [];
  checkObject(form, answers, problems, "", []);
  checkRules(form, answers, problems);
  for (const exit of form.definition.exits) {
    if (valueOf(form, `exit ${exit}`, answers) === true) problems.push({ code: `exit.${exit}`, pointer: "", items: [], order: Infinity });
  }
  return problems.sort((a, b) => a.order - b.order || 0);
};

// What is in an item or an absent record stands where that stands in the report.
const checkObject = (form, object, problems, pointer, items, order) => {
  for (const field of object.fields) {
    const slot = object.slots[field.name];
    const place = { slot, pointer: `${pointer}/${field.name}`, items, inherited: order, order: order ?? slot.order };
    if (slot.state === "present") checkPresent(form, place, problems);
    else if (slot.state === "absent") checkAbsent(form, place, problems);
  }
};

const checkPresent = (form, place, problems) => {
  const { slot } = place;
  const { field } = slot;
  const code = slot.problem ?? limitProblem(form, slot);
  const [other, bound] = hidesValue(code) || field.type === "list" ? [] : boundProblem(form, slot);
  if (other && !(codes.indexOf(code) <= codes.indexOf(other) && code)) note(form, place, other, problems, { bound });
  else if (code) note(form, place, code, problems);
  if (field.type === "record") checkObject(form, slot.child, problems, place.pointer, place.items, place.inherited);
  else if (field.type === "list") checkItems(form, place, problems);
  else if (field.type === "consent" && !slot.value) checkPresence(form, place, problems);
  else if (slot.files && field.max > 1) {
    slot.files.slice(0, field.max).forEach((file, number) => {
      const wrong = fileProblem(file, field);
      if (wrong) note(form, { ...place, pointer: `${place.pointer}/${number}` }, wrong, problems);
    });
  }
};

// The order of the checks that can be made beside bounds that follow from other answers.
const codes = ["option", "minimum", "maximum", "earliest", "latest", "minItems", "maxItems", "unique"];

const note = (form, place, code, problems, { isWarning = false, bound } = {}) => {
  const { slot } = place;
  const measure = measures[code]?.(form, slot.field, slot, bound) ?? [];
  problems.push({ ...place, code, isWarning, limit: measure[0], actual: measure[1] });
};

// The limits of the definition itself.
const limitProblem = (form, { field, value, units, files }) => {
  switch (field.type) {
    case "integer": case "decimal": case "money":
      return rangeProblem(units, field.minimum, field.maximum, ["minimum", "maximum"]);
    case "date":
      return rangeProblem(value, limitDay(field.earliest, form.today), limitDay(field.latest, form.today), ["earliest", "latest"]);
    case "file": return field.max > 1 ? undefined : fileProblem(files[0], field);
  }
};

// The limits that follow from other answers; one that is absent is none.
const boundProblem = (form, slot) => {
  const { field, units, value } = slot;
  const [low, high] = units !== undefined ? ["minimum", "maximum"]
    : field.type === "date" ? ["earliest", "latest"] : ["minItems", "maxItems"];
  // Those of an item belong to the object that holds the list.
  const object = slot.key.endsWith("-") ? slot.object.around : slot.object;
  const size = units ?? (Array.isArray(value) ? BigInt(value.length) : value);
  const [least, most] = [low, high].map((code) => unitsOf(valueOf(form, `${code} ${slot.key}`, object)));
  const code = rangeProblem(size, least, most, [low, high]);
  return code ? [code, code === low ? least : most] : [];
};

const fileProblem = (file, field) =>
  !field.types.includes(file.type) ? "option"
    : lengthOf(file.name) > 255 ? "maxLength"
    : rangeProblem(file.size, 1, field.size, ["minimum", "maximum"]);

// For the sentence: the limit and what there is.
const measures = {
  format: (form, field, { flaw }) => [flaw],
  minLength: (form, field, { value }) => [field.min, lengthOf(value)],
  maxLength: (form, field, { value }) =>
    field.type === "file" ? [] : [field.max ?? (field.type === "email" ? 254 : 2000), lengthOf(value)],
  words: (form, field, { value }) => [field.words, wordsIn(value)],
  minimum: (form, field, slot, bound) => [field.type === "file" ? 1 : numberText(form, field, bound ?? field.minimum)],
  maximum: (form, field, slot, bound) =>
    [field.type === "file" ? sizeText(form, field.size) : numberText(form, field, bound ?? field.maximum)],
  earliest: (form, field, slot, bound) => [dayText(form, bound ?? limitDay(field.earliest, form.today))],
  latest: (form, field, slot, bound) => [dayText(form, bound ?? limitDay(field.latest, form.today))],
  minItems: (form, field, { value }, bound) => [bound ?? field.min, value.length],
  maxItems: (form, field, { value, files }, bound) => [bound ?? field.max, (files ?? value).length],
};

const checkAbsent = (form, place, problems) => {
  const { slot } = place;
  if (slot.field.type !== "record") return checkPresence(form, place, problems);
  // A person has to know which boxes to fill in, so what is missing is said at each of them.
  const inside = [];
  if (presence(form, slot) === "required") checkObject(form, slot.child, inside, place.pointer, place.items, place.order);
  problems.push(...inside);
  if (inside.every((problem) => problem.isWarning)) checkPresence(form, place, problems);
};

const presence = (form, { field, object, key }) =>
  field.presence === "when"
    ? valueOf(form, `required ${key}`, object) === true ? "required" : "optional"
    : field.presence ?? "required";

const checkPresence = (form, place, problems) => {
  const wanted = presence(form, place.slot);
  if (wanted !== "optional") note(form, place, "required", problems, { isWarning: wanted === "recommended" });
};

const checkItems = (form, place, problems) => {
  const { slot } = place;
  const { field, items } = slot;
  const code = rangeProblem(items.length, field.min, field.max, ["minItems", "maxItems"]);
  const [other, bound] = code ? [] : boundProblem(form, slot);
  if (code ?? other) note(form, place, code ?? other, problems, { bound });
  else if (field.unique && haveEqual(items)) note(form, place, "unique", problems);
  items.forEach((item, index) => {
    const around = [...place.items, { slot, number: item.position + 1 }];
    if (item.isRecord) return checkObject(form, item, problems, `${place.pointer}/${index}`, around, place.order);
    const inner = Object.values(item.slots)[0];
    checkPresent(form, { slot: inner, pointer: `${place.pointer}/${index}`, items: around, order: place.order }, problems);
  });
};

// Items that cannot be read are equal to none, and neither are those with files: each file that is handed in
// is one of its own, whatever its name. What is no record is an answer under the number of its row.
const haveEqual = (items) => {
  const keys = items.map(keyOf).filter(Boolean);
  return new Set(keys).size < keys.length;
};

const keyOf = (item) => {
  const isComparable = (object) => Object.values(object.slots).every((slot) =>
    slot.state !== "present" || (!slot.files && !hidesValue(slot.problem)
      && (!slot.child || isComparable(slot.child)) && (slot.items ?? []).every(isComparable)));
  const written = (name, value) => (typeof value === "bigint" ? `${value}n` : value);
  return isComparable(item)
    && JSON.stringify(item.isRecord ? item.answers : Object.values(item.answers), written);
};

const checkRules = (form, answers, problems) => {
  for (const [rule, severity, at] of form.definition.rules) {
    if (valueOf(form, `rule ${rule}`, answers) !== false) continue;
    let object = answers, pointer = "";
    const path = at.split(".");
    const last = path.pop();
    for (const step of path) [object, pointer] = [object.slots[step].child, `${pointer}/${step}`];
    problems.push({
      slot: object.slots[last], code: `rule.${rule}`, isWarning: severity === "warning",
      pointer: `${pointer}/${last}`, items: [], order: object.slots[last].order,
    });
  }
};
