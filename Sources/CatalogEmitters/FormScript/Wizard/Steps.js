// One page of the definition at a time, then a page to check the answers; an exit page where the form would only fail.
//
// A place is the id of a page, `/check`, or `exit.` and the id of an exit, as its problem is called. It is kept in the history of the tab, so that
// back, forward and reload work.

const checkPlace = "/check";
const exitPlace = "exit.";

const places = (form) => [...form.pages.filter(isNeeded).map((page) => page.dataset.page), checkPlace];

const pageOf = (form, place) => form.pages.find((page) => page.dataset.page === place);

// Brings a place on the screen. `control` gets the focus instead of the heading; nothing does at the start.
const show = (form, place, { isStart, control } = {}) => {
  const all = places(form);
  // Who comes back to an exit page may have changed what led there.
  const isExit = place.startsWith(exitPlace) && form.problems().some(({ code }) => code === place);
  if (!isExit && !all.includes(place)) place = all[0];
  if (place === checkPlace) review(form);
  form.place = place;
  for (const page of form.pages) page.hidden = page.dataset.page !== place;
  form.check.hidden = place !== checkPlace;
  for (const section of form.exits) section.hidden = exitPlace + section.dataset.exit !== place;
  if (form.exitFrame) form.exitFrame.hidden = !isExit;
  for (const element of form.lead) element.hidden = place !== all[0];
  form.next.hidden = isExit || place === checkPlace;
  form.back.hidden = place === all[0];
  const step = [all.indexOf(place) + 1, all.length];
  form.progress.hidden = isExit;
  showProgress(form.frame, ...step);
  const heading = headingOf(form, place);
  form.title = stepTitle(form.frame, heading, ...step);
  if (isStart) return sayTitle(form);
  form.shownAt = performance.now();
  form.summary.hidden = true;
  sayTitle(form);
  (isExit ? heading : form.progress).scrollIntoView();
  focusOn(control ?? heading);
};

const placeOf = (element) => element?.closest("[data-page]").dataset.page;

// What the address leads to in this form, if that applies: a page, a box or a control.
const linked = (form) => {
  const element = document.getElementById(location.hash.slice(1));
  const applies = form.pages.filter(isNeeded).includes(element?.closest("[data-page]"))
    && !element.closest("[data-field][hidden], [data-note][hidden]");
  if (applies) return element;
};

const notePlace = (form) => history.replaceState({ ...history.state, [form.definition.service]: form.place }, "");

const headingOf = (form, place) =>
  (pageOf(form, place)
    ?? form.exits.find((section) => exitPlace + section.dataset.exit === place)
    ?? form.check).querySelector("h2");

const focusOn = (element) => {
  if (!element) return;
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus();
};

const go = (form, place, options) => {
  if (place !== form.place) {
    // Without what a link has led to, so that the same link leads there again.
    history.pushState(
      { ...history.state, [form.definition.service]: place }, "", linked(form) ? location.pathname + location.search : undefined);
    show(form, place, options);
  } else focusOn(options?.control);
  saveDraft(form);
};

const goBack = (form) => {
  const all = places(form);
  go(form, all[all.indexOf(form.place) - 1] ?? form.cameFrom ?? all[0]);
};

// A step on; whether the answers are ready to be sent.
const goOn = (form) => {
  const problems = problemsOf(form, form.refresh());
  if (form.place === checkPlace) return !showProblems(form, problems);
  // Nobody mends answers to a form that leads nowhere.
  const exit = problems.find(({ code }) => code.startsWith(exitPlace) && isDecided(form, code));
  const page = pageOf(form, form.place);
  if (exit) {
    clearProblems(form);
    form.cameFrom = form.place;
    go(form, exit.code);
  } else if (!showProblems(form, problems.filter((problem) => problem.slot && page.contains(boxOf(form, problem.slot.name))))) {
    go(form, nextPlace(form, problems));
  }
  return false;
};

// Whether the page has been answered whose empty questions alone could make an exit apply.
const isDecided = (form, code) => {
  const { behind } = form.exits.find(({ dataset }) => exitPlace + dataset.exit === code).dataset, all = places(form);
  return form.isReturning || all.indexOf(behind) <= all.indexOf(form.place);
};

// The next page; after a change on the way back to the check, only pages that have become necessary.
const nextPlace = (form, problems) => {
  const all = places(form);
  if (!form.isReturning) return all[all.indexOf(form.place) + 1];
  const wrong = problems.filter((problem) => problem.slot && !problem.isWarning)
    .map((problem) => placeOf(boxOf(form, problem.slot.name)));
  return all.find((place) => wrong.includes(place)) ?? checkPlace;
};

// To the control of a question, from the problem summary or the check page.
const goTo = (form, box, control) =>
  go(form, placeOf(box), { control: control ?? firstControl(box) });

// Of several buttons for one answer, the chosen one.
const firstControl = (box) => {
  const [first, ...others] = controlsIn(box);
  return others.find(({ name, checked }) => checked && name === first.name) ?? first ?? box.querySelector("output, button") ?? box;
};
