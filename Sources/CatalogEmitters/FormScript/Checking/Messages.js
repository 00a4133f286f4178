// The sentence that names a question and how to mend its answer: the author's own, else the built-in one, which comes
// from the same table as the form server's.

const messageOf = (form, { slot, code, limit, actual, items }) => {
  // A rule says what its author wrote; an exit has its own page.
  if (!slot || code in form.own) return form.own[code];
  const { field: { type, computed, scale = 0 }, key } = slot;
  const own = form.own[`${key.replace(/(\.-)+\./g, ".")}!${code}`];
  if (own) return own;
  const { quotes, messages } = form.texts;
  const around = items.map((item) => `${boxOf(form, item.slot.name).dataset.itemLabel} ${item.number}`);
  const label = quotes[0] + (key.endsWith("-") ? around.pop() : labelText(boxOf(form, slot.name), true)) + quotes[1];
  const facts = { limit, actual, digits: scale, label: around.length ? `${label} (${around.join(", ")})` : label };
  const sentences = messages[code] ?? messages.format;
  return (sentences[computed ? "computed" : type + (limit ?? scale)] ?? sentences[type] ?? sentences[""])
    .replace(/\{(\w+)\}/g, (_, name) => facts[name]);
};

const dayText = (form, day) =>
  new Intl.DateTimeFormat(form.words.locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(day));

const localText = (form, text) => (form.texts.comma ? text.replace(".", ",") : text);

const numberText = (form, field, units) => {
  const text = localText(form, decimalText(units, field.scale ?? 0));
  return field.currency ? `${text} ${field.currency}` : text;
};

const sizeText = (form, bytes) => {
  const [tenth, unit] = bytes >= 1e6 ? [1e5, "MB"] : [100, "KB"];
  return `${localText(form, String(Math.floor(bytes / tenth) / 10))} ${unit}`;
};
