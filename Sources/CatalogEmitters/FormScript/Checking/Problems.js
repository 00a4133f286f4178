// Problems on the page: a summary with links that has the focus, and a sentence at each control. Warnings are said at
// their control and stop nobody.

// Returns whether something has to be mended before the form can go on.
const showProblems = (form, all) => {
  clearProblems(form);
  // What is wrong in the same way with several files of one question is said once.
  const told = new Set();
  const problems = all.filter(({ slot, code }) => told.size < told.add(`${slot?.name} ${code}`).size);
  const list = form.summary.querySelector("ul");
  const errors = problems.filter((problem) => !problem.isWarning);
  for (const problem of problems) if (problem.slot) mark(form, problem);
  for (const problem of errors) {
    const link = part(form.frame, "link");
    const anchor = link.querySelector("a");
    say(form, problem, anchor);
    const box = problem.slot && boxOf(form, problem.slot.name);
    anchor.href = `#${box ? firstControl(box).id : ""}`;
    anchor.leadsTo = () => (box ? goTo(form, box, problemControl(form, problem)) : go(form, problem.code));
    list.append(link);
  }
  if (!errors.length) return false;
  form.summary.hidden = false;
  sayTitle(form);
  form.summary.scrollIntoView();
  focusOn(form.summary);
  return true;
};

// Of a date, the first part that is wrong by itself; else the first control.
const problemControl = (form, { slot, code }) => {
  if (slot.field.type !== "date" || code !== "format") return;
  const parts = [["day", 1, 31], ["month", 1, 12], ["year", 100, 9999]];
  const wrong = parts.find(([part, least, most]) => {
    const text = textOf(form, `${slot.name}.${part}`);
    return !(/^\d{1,4}$/.test(text) && text >= least && text <= most);
  });
  return controlsOf(form, `${slot.name}.${wrong?.[0] ?? "day"}`)[0];
};

const mark = (form, problem) => {
  const box = boxOf(form, problem.slot.name);
  const sentence = part(form.frame, problem.isWarning ? "warning" : "problem");
  say(form, problem, sentence.querySelector("[data-text]"));
  stand(sentence, box, problem.code);
  if (problem.isWarning) return;
  box.dataset.wrong = "";
  for (const control of problem.slot.child || problem.slot.rows ? [] : controlsIn(box)) {
    if (control.type !== "radio") control.setAttribute("aria-invalid", "true");
  }
};

// Puts a sentence between a question and its controls, which it describes.
const stand = (sentence, box, code) => {
  const [first = box.querySelector("output")] = controlsIn(box);
  const id = `${first?.id ?? box.id}-problem`;
  sentence.id = document.getElementById(id) ? `${id}-${code}` : id;
  sentence.dataset.problem = code;
  let place = first ?? box.lastElementChild;
  while (place.parentElement !== box) place = place.parentElement;
  place.before(sentence);
  describe(box.matches("fieldset") ? box : first, sentence.id, true);
};

// Takes the marks of problems from what is in a box, and from the box. What was lost is said until it is there again.
const clearMarks = (box) => {
  const described = [box, ...box.querySelectorAll("[aria-describedby]")];
  for (const sentence of box.querySelectorAll("[data-problem]")) {
    if (sentence.dataset.problem === "lost" && !controlsIn(sentence.closest("[data-field]")).some(isAnswered)) continue;
    for (const element of described) describe(element, sentence.id, false);
    sentence.remove();
  }
  for (const wrong of [box, ...box.querySelectorAll("[data-wrong]")]) delete wrong.dataset.wrong;
  for (const control of box.querySelectorAll("[aria-invalid]")) control.removeAttribute("aria-invalid");
};

const clearProblems = (form) => {
  clearMarks(form.frame);
  form.summary.hidden = true;
  form.summary.querySelector("ul").replaceChildren();
  sayTitle(form);
};

// The title says that something has to be mended.
const sayTitle = ({ summary, title, words }) => {
  document.title = summary.hidden ? title : filled(words.wrong, { title });
};
