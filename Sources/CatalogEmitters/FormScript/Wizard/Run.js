// A form that somebody fills in: what it is made of, and what it listens to.

const run = (frame, definition, texts) => {
  const all = (name) => [...frame.querySelectorAll(`[data-${name}]`)];
  const one = (name) => frame.querySelector(`[data-${name}]`);
  const element = frame.querySelector("form");
  const form = {
    isRunning: true, frame, definition, texts, own: definition.own[frame.dataset.language], usesComma: texts.usesComma,
    // Fields may be called like members of a form, which are then out of reach.
    controls: () => elementsOf.get.call(element),
    words: part(frame, "words").dataset,
    pages: all("page"), exits: all("exit"), exitFrame: one("exits"), lead: all("lead"),
    check: one("check"), progress: one("progress"), summary: one("summary"), status: one("status"),
    next: one("next"), back: one("back"),
    refresh: () => refresh(form), submit: () => advance(form), change: (button) => changeList(form, button),
    show: (box) => focusOn(firstControl(box)),
    problems: () => problemsOf(form, readAnswers(form)),
  };
  for (const exit of form.exits) {
    const heading = document.createElement("h2");
    heading.append(...exit.querySelector("h3").childNodes);
    exit.querySelector("h3").replaceWith(heading);
  }
  prepareLists(form, frame);
  listen(form);
  resume(form);
  frame.dataset.running = "";
  return form;
};

const elementsOf = Object.getOwnPropertyDescriptor(HTMLFormElement.prototype, "elements");

const refresh = (form) => {
  const answers = readAnswers(form);
  showRelevant(form, answers);
  if (form.place) {
    const all = places(form);
    showProgress(form.frame, all.indexOf(form.place) + 1, all.length);
    saveDraft(form);
  }
  return answers;
};

const resume = (form) => {
  const { service } = form.definition;
  // What a form server shows again, with its problems, is newer than the draft.
  const isShownAgain = !form.summary.hidden;
  const draft = isShownAgain ? undefined : readDraft(form);
  form.lost = new Set(draft?.lost);
  form.cameFrom = draft?.cameFrom;
  if (draft) restoreDraft(form, draft);
  for (const control of countedIn(form.frame)) count(form, control);
  refresh(form);
  const wrong = form.frame.querySelector("[data-page] [data-problem]");
  const wanted = isShownAgain ? placeOf(wrong) : history.state?.[service] ?? placeOf(linked(form)) ?? draft?.place ?? "";
  // No further than where an answer has to be given again.
  const lost = sayLost(form);
  const all = places(form);
  show(form, lost && all.indexOf(lost) < all.indexOf(wanted) ? lost : wanted ?? "", { isStart: true });
  notePlace(form);
  // What a link leads to was not shown yet when the browser looked for it; meanwhile somebody may have begun.
  if (!document.querySelector(":focus")) focusOn(linked(form));
};

const listen = (form) => {
  const { frame, definition } = form;
  frame.addEventListener("input", ({ target }) => {
    form.isSent = false;
    if (!isAnswered(target)) form.lost.delete(target.name);
    count(form, target);
    refresh(form);
  });
  // The second half of a double click would land on what the next step has at that place.
  frame.addEventListener("click", (event) => {
    if (event.detail > 1 && event.timeStamp < form.shownAt + 600) event.preventDefault();
  }, true);
  frame.addEventListener("click", (event) => {
    if (event.defaultPrevented) return;
    const button = event.target.closest("button, a");
    if (button === form.back) goBack(form);
    else if (button?.matches("[data-part=add], [data-part=remove]")) changeList(form, button);
    else if (button?.leadsTo) {
      event.preventDefault();
      button.leadsTo();
    }
  });
  frame.addEventListener("submit", (event) => {
    if (!advance(form)) return event.preventDefault();
    leaveOut(form);
    sayChecked(form);
  });
  addEventListener("popstate", () => {
    refresh(form);
    // A link to a part of the page, in this form or not, comes without a state.
    const known = history.state?.[definition.service];
    const control = known ? undefined : linked(form);
    const place = known ?? placeOf(control) ?? (location.hash ? form.place : places(form)[0]);
    if (place !== form.place) show(form, place, { control });
    if (!history.state) notePlace(form);
  });
  addEventListener("pageshow", () => {
    form.isSent = false;
    release(form);
  });
  addEventListener("pagehide", () => saveDraft(form, form.isSent));
};

// A step on; true if the form is to be sent, which happens once. Whoever has waited for two minutes, as for a large file on a slow
// line, may try again.
const advance = (form) => {
  if (form.isSending || !goOn(form)) return false;
  form.isSending = form.isSent = true;
  setTimeout(release, 120000, form);
  return true;
};

// What does not apply is not sent.
const leaveOut = (form) => {
  form.left = [...form.frame.querySelectorAll("[data-field][hidden] :enabled")];
  for (const control of form.left) control.disabled = true;
};

// The person has seen all answers: the server need not show them once more.
const sayChecked = (form) => {
  form.checked ??= Object.assign(document.createElement("input"), { type: "hidden", name: "_step", value: "send" });
  form.frame.querySelector("form").append(form.checked);
};

// Back from where the form was sent to: everything can be changed again.
const release = (form) => {
  form.isSending = false;
  for (const control of form.left ?? []) control.disabled = false;
};
