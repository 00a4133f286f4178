// What was typed, kept in the tab until it is closed: reloading, going back and changing the language lose nothing.
// What somebody has typed while this was loaded stays. Controls marked `data-sensitive` are left out. A browser that keeps nothing is no obstacle.

const draftKey = (form) => `dienstwerk ${form.definition.service}`;

const ownControls = (form) => [...form.controls()].filter((control) => control.name && !control.name.startsWith("_"));
const isKept = (control) => control.type !== "file" && !control.closest("[data-sensitive]");
const keptControls = (form) => ownControls(form).filter(isKept);
const lostControls = (form) => ownControls(form).filter((control) => !isKept(control));

// Says what was answered and not kept, and returns where that is asked first.
const sayLost = (form) => {
  const lost = lostControls(form).filter((control) => form.lost.has(control.name) && !isAnswered(control) && isNeeded(control.closest("[data-page]")) && !control.closest("[data-field][hidden]"));
  for (const box of new Set(lost.map((control) => control.closest("[data-field]")))) {
    const sentence = part(form.frame, "warning");
    sentence.querySelector("[data-text]").textContent = form.words.lost;
    stand(sentence, box, "lost");
  }
  return placeOf(lost[0]);
};

const saveDraft = (form, sent) => {
  const values = table();
  for (const control of keptControls(form)) {
    const { name, value } = control;
    if (!isBox(control)) values[name] = value;
    else if (control.checked) (values[name] ??= []).push(value);
  }
  const lists = table();
  for (const list of form.frame.querySelectorAll("[data-list]")) lists[list.dataset.field] = rowsOf(list).map((row) => row.dataset.item);
  const { definition, usesComma, place, cameFrom } = form;
  const lost = lostControls(form).filter((control) => isAnswered(control) || form.lost.has(control.name));
  form.lost = new Set(lost.map((control) => control.name));
  try {
    sessionStorage.setItem(draftKey(form), JSON.stringify({ hash: definition.hash, usesComma, place, cameFrom, values, lists, lost: [...form.lost], sent }));
  } catch {}
};

const readDraft = (form) => {
  try {
    const draft = JSON.parse(sessionStorage.getItem(draftKey(form)));
    const isLeft = draft?.sent && performance.getEntriesByType("navigation")[0]?.type === "navigate";
    return draft?.hash === form.definition.hash && !isLeft ? draft : undefined;
  } catch {}
};

// Whether the answer is another one than the page came with.
const isTyped = (control) =>
  isBox(control)
    ? control.checked !== control.defaultChecked
    : control.value !== (control.defaultValue ?? (control.querySelector("[selected]") ?? control.options[0]).value);

const restoreDraft = (form, draft) => {
  const typed = keptControls(form).filter(isTyped).map((control) => control.name);
  for (const [name, numbers] of Object.entries(draft.lists)) {
    const list = form.frame.querySelector(`[data-field="${name}"]`);
    if (!list) continue;
    for (const row of rowsOf(list)) if (!numbers.includes(row.dataset.item) && !controlsIn(row).some(isTyped)) row.remove();
    for (const number of numbers) {
      if (rowsOf(list).some((row) => row.dataset.item === number)) continue;
      list.next = +number;
      addRow(form, list);
    }
    list.next = Math.max(-1, ...numbers.map(Number)) + 1;
    numberRows(list);
  }
  const values = Object.assign(table(), draft.values);
  for (const control of keptControls(form)) {
    if (typed.includes(control.name)) continue;
    const value = values[control.name];
    if (isBox(control)) control.checked = value?.includes(control.value);
    else if (value !== undefined) control.value = inLanguage(form, draft, control, value);
  }
};

// Numbers change their signs between the languages: 1.500,5 and 1,500.5.
const inLanguage = (form, draft, control, value) =>
  draft.usesComma !== form.usesComma && "number" in control.dataset
    ? value.replace(/[.,]/g, (sign) => (sign === "." ? "," : "."))
    : value;
