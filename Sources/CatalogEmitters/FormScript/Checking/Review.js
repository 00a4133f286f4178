// The page on which all answers stand once more, each with a link to change it.

const review = (form) => {
  const answers = form.refresh();
  const place = form.check.querySelector("[data-review]");
  place.replaceChildren();
  form.isReturning = true;
  form.warnings = problemsOf(form, answers).filter((problem) => problem.isWarning && problem.slot);
  for (const page of form.pages.filter(isNeeded)) {
    const slots = Object.values(answers.slots).filter((slot) => page.contains(boxOf(form, slot.name)));
    addBlock(form, place, page.querySelector("h2"), 3, slots);
  }
};

// A heading, and below it the answers in the order of the form; what consists of several answers is a block in it.
// `named` is what has the title on the page of the question.
const addBlock = (form, place, named, level, slots) => {
  const block = part(form.frame, "block");
  const heading = document.createElement(`h${Math.min(level, 6)}`);
  copyWords(heading, named);
  const list = block.querySelector("dl");
  list.before(heading);
  place.append(block);
  place.rows = 0;
  block.rows = list;
  for (const slot of slots) {
    if (slot.state === "irrelevant") continue;
    const box = boxOf(form, slot.name);
    if (slot.child && slot.state === "present") {
      addBlock(form, block, labelOf(box), level + 1, Object.values(slot.child.slots));
    } else if (slot.items?.length) {
      for (const item of slot.items) {
        if (!item.isRecord) addReviewRow(form, block, Object.values(item.slots)[0]);
        else addBlock(form, block, labelOf(boxOf(form, item.path.slice(0, -1))), level + 1, Object.values(item.slots));
      }
      addWarnings(form, block, slot);
      block.rows = 0;
    } else addReviewRow(form, block, slot);
  }
  if (!list.children.length) list.remove();
};

// Words in another language than the page's are so here, too.
const copyWords = (place, named) => {
  place.textContent = wordsOf(named);
  const said = named.lang ? named : named.querySelector("[lang]:not([data-mark])");
  if (said) [place.lang, place.dir] = [said.lang, "auto"];
};

const addReviewRow = (form, block, slot) => {
  const box = boxOf(form, slot.name);
  const row = part(form.frame, "row");
  const answer = row.querySelector("[data-answer]");
  const term = row.querySelector("dt"), text = answerText(form, slot, box);
  copyWords(term, labelOf(box));
  answer.textContent = text || form.words.none;
  if (!text) answer.lang = answer.dataset.answer;
  answer.toggleAttribute("data-none", slot.state !== "present");
  addWarnings(form, answer, slot);
  const link = row.querySelector("a");
  link.href = `#${firstControl(box).id}`;
  fillWords(link, { label: term.textContent });
  link.leadsTo = () => goTo(form, box);
  // Nobody can change what is computed.
  if (slot.field.computed) link.remove();
  // Behind something else, rows go on in a block of their own, which has no heading.
  if (!block.rows) {
    block.append(part(form.frame, "block"));
    block.rows = block.lastElementChild.querySelector("dl");
  }
  block.rows.append(row);
};

const addWarnings = (form, place, slot) => {
  for (const problem of form.warnings.filter((problem) => problem.slot.name === slot.name)) {
    const sentence = part(form.frame, "warning");
    say(form, problem, sentence.querySelector("[data-text]"));
    place.append(sentence);
  }
};

const answerText = (form, { name, field, state, value, units, problem, files }, box) => {
  const [control] = controlsOf(form, name);
  if (state !== "present") return "";
  if (field.computed) return box.querySelector("output").value;
  if (files) return files.map((file) => file.name).join("\n");
  if (field.type === "date") {
    return value ? dayText(form, value) : dateParts(form, name).join(".");
  }
  if (isBox(control)) {
    const chosen = controlsOf(form, name).filter((box) => box.checked);
    return field.type === "consent" ? (value ? form.words.agreed : "") : chosen.map((box) => box.labels[0].textContent.trim()).join("\n");
  }
  if (control.selectedOptions) return control.selectedOptions[0].textContent;
  if (field.type === "iban" && !problem) return value.replace(/.{4}(?=.)/g, "$& ");
  // As it was understood: whoever typed `1.500` may have meant one and a half.
  const text = units === undefined ? normalised(control.value, true) : localText(form, decimalText(units, field.scale ?? 0));
  return text + (box.querySelector("[data-unit]")?.dataset.unit ?? "");
};
