// Where things stand on a page, for whatever mark-up a design has: hooks are `data-` attributes.

const rowsOf = (list) =>
  [...list.querySelectorAll("[data-item]")].filter((row) => row.parentElement.closest("[data-list]") === list);

// The controls of a box that somebody can use.
const controlsIn = (box) => [...box.querySelectorAll("input:not([type=hidden]), select, textarea")];

const fillWords = (element, values) => {
  for (const node of [element, ...element.querySelectorAll("[data-words]")]) {
    if (node.dataset.words) node.textContent = filled(node.dataset.words, values);
  }
};

const isBox = (control) => /radio|checkbox/.test(control.type);

const isAnswered = (control) => control.value && (!isBox(control) || control.checked);

// A copy of one of the parts that the page keeps for the script.
const part = (frame, name) =>
  frame.querySelector("[data-parts]").content.querySelector(`[data-part=${name}]`).cloneNode(true);

const filled = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (_, name) => values[name]);

const describe = (control, id, isDescribed) => {
  const ids = new Set(control.getAttribute("aria-describedby")?.match(/\S+/g));
  ids[isDescribed ? "add" : "delete"](id);
  if (ids.size) control.setAttribute("aria-describedby", [...ids].join(" "));
  else control.removeAttribute("aria-describedby");
};

// The rows of a list that nobody needs yet, and the button for more.
const trimList = (list) => {
  const rows = rowsOf(list);
  const unused = rows.filter((row, index) => index >= list.dataset.least && !controlsIn(row).some(isAnswered));
  const add = ownButton(list, "add", "list");
  add.hidden = rows.length - unused.length >= list.dataset.most;
  return { unused, add };
};

// The button of a list or row itself, not of one inside of it.
const ownButton = (box, name, kind) =>
  [...box.querySelectorAll(`[data-part=${name}]`)].find((button) => button.closest(`[data-${kind}]`) === box);

// The place of a counter below its control.
const addCounter = (frame, control) => {
  const counter = part(frame, "counter");
  const { characters, wordCount } = control.dataset;
  counter.id = `${control.id}-count`;
  sayLeft(counter, control, wordCount ?? characters);
  control.after(counter);
  describe(control, counter.id, true);
};

// How much more may be typed, or is too much; the words of one are others than those of several.
const sayLeft = (counter, control, left) => {
  const unit = `${control.dataset.wordCount ? "word" : "character"}${Math.abs(left) === 1 ? "" : "s"}`;
  counter.textContent = filled(counter.dataset[unit + (left < 0 ? "Over" : "Left")], { number: Math.abs(left) });
};

const countedIn = (box) => box.querySelectorAll("[data-characters], [data-word-count]");

// Whether something on a page applies.
const isNeeded = (page) =>
  [...page.querySelectorAll("[data-field], [data-note]")].some((box) => !box.closest("[data-field][hidden], [data-note][hidden]"));

// The title that the page came with, and the first of the problems that a form server has found.
const atFirst = [document.title, document.querySelector("[data-summary] li")];

// The title of a step, by its number among all; an exit page has none. What a form server has put before the title of the page goes.
const stepTitle = (frame, heading, number, count) => {
  const { title, wrong } = part(frame, "words").dataset;
  const page = atFirst[0].slice(atFirst[1] && wrong.indexOf("{"));
  return filled(number ? title : "{step} – {page}", { step: heading.textContent, number, count, page });
};

const showProgress = (frame, number, count) => {
  const progress = frame.querySelector("[data-progress]");
  fillWords(progress, { number, count });
  const bar = progress.querySelector("progress");
  if (bar) [bar.max, bar.value] = [count, number];
};
