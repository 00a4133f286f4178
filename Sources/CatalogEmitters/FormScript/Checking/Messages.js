// The sentence that names a question and how to mend its answer: the author's own, else the built-in one, which comes
// from the same table as the form server's.

const messageOf = (form, { slot, code, limit, actual, items }) => {
  if (!slot || code.startsWith("rule.")) return form.own[code] ?? "";
  const { field, key } = slot;
  const own = form.own[`${key.replace(/(\.-)+\./g, ".")}!${code}`];
  if (own) return own;
  const { quotes, messages } = form.texts;
  const around = items.map((item) => `${boxOf(form, item.slot.name).dataset.itemLabel} ${item.number}`);
  const label = quotes[0] + (key.endsWith("-") ? around.pop() : labelText(boxOf(form, slot.name), true)) + quotes[1];
  const facts = { label: around.length ? `${label} (${around.join(", ")})` : label, limit, actual, digits: field.scale };
  const sentences = messages[code === "type" ? "format" : code];
  const { type, scale = 0 } = field;
  return (sentences[type + scale] ?? sentences[type] ?? sentences[""]).replace(/\{(\w+)\}/g, (_, name) => facts[name]);
};

const dayText = (form, day) =>
  form.texts.comma ? day.split("-").map(Number).reverse().join(".") : day;

const localText = (form, text) => (form.texts.comma ? text.replace(".", ",") : text);

const numberText = (form, field, units) => {
  const text = localText(form, decimalText(units, field.scale ?? 0));
  return field.currency ? `${text} ${field.currency}` : text;
};

const sizeText = (form, bytes) => {
  const isLarge = bytes >= 1e6;
  const tenths = Math.floor(bytes / (isLarge ? 1e5 : 100));
  return `${localText(form, String(tenths / 10))} ${isLarge ? "MB" : "KB"}`;
};
