// The sentence that names a question and how to mend its answer: the author's own, else the built-in one, which comes
// from the same table as the form server's.

// The author's own. A rule says what its author wrote; an exit has its own page.
const ownMessage = (form, { slot, code }) =>
  form.own[!slot || code in form.own ? code : `${slot.key.replace(/(\.-)+\./g, ".")}!${code}`];

const messageOf = (form, problem) => {
  const { slot, actual, items } = problem;
  let { code, limit } = problem;
  const own = ownMessage(form, problem);
  if (own || !slot) return own ?? headingOf(form, code).textContent;
  const { field: { type, computed, min, max, scale = 0 }, key } = slot;
  // Of what is needed several times, it is said at once how often.
  if (code === "required" && min > 1 && /^(list|choices)$/.test(type) && !problem.isWarning) [code, limit] = ["minItems", min];
  const { quotes, messages } = form.texts;
  const around = items.map((item) => `${boxOf(form, item.slot.name).dataset.itemLabel} ${item.number}`);
  const label = quotes[0] + (key.endsWith("-") ? around.pop() : wordsOf(labelOf(boxOf(form, slot.name)), true)) + quotes[1];
  const [least, there] = [limit, actual].map((fact) => (typeof fact === "string" ? fact : localText(form, `${fact}`)));
  const facts = { limit: least, actual: there, digits: scale, label: around.length ? `${label} (${around.join(", ")})` : label };
  const sentences = messages[code] ?? messages.format;
  return (sentences[computed ? "computed" : problem.isWarning ? "recommended" : type + (min > 1 && min === max ? "=" : limit ?? scale)] ?? sentences[type] ?? sentences[""])
    .replace(/\{(\w+)\}/g, (_, name) => facts[name]);
};

// Puts a message into a part that is not on the page yet, and may be marked as being in the language of the built-in ones.
const say = (form, problem, place) => {
  place.textContent = messageOf(form, problem);
  if (place.closest("[lang]") && (!problem.slot || ownMessage(form, problem))) {
    [place.lang, place.dir] = [form.frame.dataset.language, "auto"];
  }
};

const dayText = (form, day) =>
  new Intl.DateTimeFormat(form.words.locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(day));

// More than four digits are read in groups of three.
const localText = (form, text) => {
  const [point, group] = form.texts.comma ? [",", "."] : [".", ","];
  const [whole, fraction] = text.replace("-", "−").split(".");
  const grouped = /\d{5}/.test(whole) ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  return fraction ? grouped + point + fraction : grouped;
};

const numberText = (form, { scale = 0, currency }, units) => {
  const text = localText(form, decimalText(units, scale));
  return currency !== "EUR" ? text + (currency ? `\xA0${currency}` : "")
    : form.texts.comma ? `${text}\xA0€` : `€${text}`;
};

const sizeText = (form, bytes) => {
  const [tenth, unit] = bytes >= 1e6 ? [1e5, "MB"] : [100, "KB"];
  return `${localText(form, String(Math.floor(bytes / tenth) / 10))} ${unit}`;
};
