// Lists: the rows that are needed, and buttons to add and remove some.

const prepareLists = (form, within) => {
  for (const list of within.querySelectorAll("[data-list]")) {
    list.row = emptied(rowsOf(list)[0].cloneNode(true));
    list.row.hidden = false;
  }
  // From the inside out, so that what is copied still has all its rows.
  for (const list of [...within.querySelectorAll("[data-list]")].reverse()) {
    const { unused } = trimList(list);
    for (const row of unused) row.remove();
    for (const row of rowsOf(list)) {
      // Browsers put back what was typed after unused rows were hidden.
      row.hidden = false;
      row.append(part(form.frame, "remove"));
    }
    list.next = Math.max(-1, ...rowsOf(list).map((row) => +row.dataset.item)) + 1;
    numberRows(list);
  }
};

// A row as it comes with the page, before anybody answered: what was typed is copied with a row.
const emptied = (row) => {
  clearMarks(row);
  for (const note of row.querySelectorAll("[data-files-again]")) note.remove();
  const form = document.createElement("form");
  form.append(row);
  // A control may be called `reset`.
  HTMLFormElement.prototype.reset.call(form);
  return row;
};

const itemTitle = (list, number) => filled(list.dataset.itemTitle, { number });

// Titles and buttons after a change.
const numberRows = (list) => {
  const rows = rowsOf(list);
  rows.forEach((row, index) => {
    const item = itemTitle(list, index + 1);
    row.querySelector("[data-title]").textContent = item;
    const remove = ownButton(row, "remove", "item");
    fillWords(remove, { item });
    remove.hidden = rows.length <= list.dataset.least;
  });
  ownButton(list, "add", "list").hidden = rows.length >= list.dataset.most;
};

const addRow = (form, list) => {
  const name = list.dataset.field, from = `${name}.${list.row.dataset.item}`, to = `${name}.${list.next}`;
  const row = list.row.cloneNode(true);
  row.dataset.item = list.next++;
  const pattern = new RegExp(`(^|[ -])${from.replaceAll(".", "\\.")}(?=[.\\- ]|$)`, "g");
  for (const element of [row, ...row.querySelectorAll("*")]) {
    for (const { name, value } of [...element.attributes]) if (name !== "value") element.setAttribute(name, value.replace(pattern, `$1${to}`));
  }
  ownButton(list, "add", "list").before(row);
  prepareLists(form, row);
  // A form server that shows a form again puts answers in the place of what was there before, and a row that may stay empty holds nothing.
  for (const control of row.querySelectorAll("[data-preset]")) {
    const { preset } = control.dataset;
    if (isBox(control)) control.checked = preset;
    else control.value = preset;
  }
  row.append(part(form.frame, "remove"));
  numberRows(list);
  for (const control of countedIn(row)) count(form, control);
  return row;
};

const removeRow = (form, list, row) => {
  const index = rowsOf(list).indexOf(row);
  const item = itemTitle(list, index + 1);
  row.remove();
  numberRows(list);
  // Problems name items by their numbers.
  clearProblems(form);
  form.refresh();
  const rows = rowsOf(list);
  focusOn(firstSeen(rows[index] ?? rows.at(-1)) ?? ownButton(list, "add", "list"));
  announce(form, filled(form.words.removed, { item }));
};

const firstSeen = (box) => box && controlsIn(box).find((control) => control.checkVisibility());

const changeList = (form, button) => {
  const list = button.closest("[data-list]");
  if (button.dataset.part === "remove") {
    const row = button.closest("[data-item]");
    return removeRow(form, row.parentElement.closest("[data-list]"), row);
  }
  const row = addRow(form, list);
  form.refresh();
  focusOn(firstSeen(row));
  announce(form, filled(form.words.added, { item: itemTitle(list, rowsOf(list).length) }));
};
