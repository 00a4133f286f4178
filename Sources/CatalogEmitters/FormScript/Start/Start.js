// Turns the complete page, which works without script, into steps. This much is loaded with the page; the rest follows
// when somebody begins to fill in the form.

// What runs, by the frame that it runs in.
const forms = new Map();

const start = () => {
  for (const frame of document.querySelectorAll("[data-frame]")) if (!forms.has(frame)) begin(frame);
};

const begin = (frame) => {
  const { frame: service, language } = frame.dataset;
  const whole = frame.cloneNode(true);
  let running;
  const load = () =>
    (running ??= Promise.all([
      import("./wizard.js"), import(`./forms/${service}.js`), import(`./problems.${language}.js`),
    ]).then(([wizard, { definition }, { texts }]) => {
      // The catalog was published anew while the page was open: what has come does not know this page.
      if (frame.querySelector("[name=_definition]").value !== definition.hash) throw definition.hash;
      const form = wizard.run(frame, definition, texts);
      forms.set(frame, form);
      return form;
    }).catch(() => withoutSteps(frame, whole)));
  forms.set(frame, { load });
  withoutPlainParts(frame);
  firstStep(frame);
  // At the first sign that somebody is there.
  for (const event of ["pointermove", "pointerdown", "keydown", "scroll"]) document.addEventListener(event, load, { once: true });
  frame.addEventListener("submit", (event) => {
    if (forms.get(frame).isRunning) return;
    event.preventDefault();
    const before = questionsOn(frame);
    load().then((form) => {
      // What has only now been found to apply is asked first.
      const missed = questionsOn(frame).find((box) => !before.includes(box));
      if (missed) form?.show(missed);
      else form?.submit();
    });
  });
  frame.addEventListener("click", ({ target }) => {
    const add = target.closest("[data-part=add]");
    if (add && !forms.get(frame).isRunning) load().then((form) => form?.change(add));
  });
  if (isBegun(frame, service)) load();
};

const questionsOn = (frame) =>
  [...frame.querySelectorAll("[data-page]:not([hidden]) [data-field]")].filter((box) => box.checkVisibility());

// Whether there is more to show than the first step: answers in the tab, problems that the form server found, what a link
// leads to, or something that applies although nothing is answered.
const isBegun = (frame, service) => {
  const target = document.getElementById(location.hash.slice(1));
  if ("eager" in frame.dataset || history.state?.[service] || frame.contains(target) || !frame.querySelector("[data-summary]").hidden) return true;
  try {
    return sessionStorage.getItem(`dienstwerk ${service}`);
  } catch {}
};

// What only those need who have no script: when a question applies, and how many rows there are.
const withoutPlainParts = (frame) => {
  for (const plain of frame.querySelectorAll("[data-plain]")) {
    const described = plain.id ? frame.querySelectorAll(`[aria-describedby~="${CSS.escape(plain.id)}"]`) : [];
    for (const control of described) describe(control, plain.id, false);
    plain.remove();
  }
};

const firstStep = (frame) => {
  const all = (selector) => [...frame.querySelectorAll(selector)];
  for (const box of all("[data-when], [data-exits], [data-exit], [data-check]")) box.hidden = true;
  for (const list of all("[data-list]")) for (const row of trimList(list).unused) row.hidden = true;
  const pages = all("[data-page]").filter(isNeeded);
  for (const page of all("[data-page]")) page.hidden = page !== pages[0];
  for (const control of countedIn(frame)) addCounter(frame, control);
  for (const box of all("[data-steps], [data-progress]")) box.hidden = false;
  showProgress(frame, 1, pages.length + 1);
  document.title = stepTitle(frame, pages[0].querySelector("h2"), 1, pages.length + 1);
};

// When the rest cannot be loaded, the page is what it is without script, with what was typed; nobody listens to it any more.
const withoutSteps = (frame, whole) => {
  for (const control of controlsIn(whole)) {
    const typed = document.getElementById(control.id) ?? control;
    if (control.type === "file") control.replaceWith(typed);
    else [control.value, control.checked] = [typed.value, typed.checked];
  }
  const { id } = document.activeElement;
  frame.replaceWith(whole);
  document.getElementById(id)?.focus();
  document.title = atFirst[0];
  forms.set(whole);
};

start();
