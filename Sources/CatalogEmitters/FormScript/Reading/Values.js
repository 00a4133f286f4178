// What one answer is worth: its canonical value, or the first check that it fails.

const emailLabel = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
const formats = {
  email: new RegExp(`^[\\w.!#-'*+\\-/=?^\`{-~]{1,64}@${emailLabel}(?:\\.${emailLabel})+$`),
  url: /^https?:\/\/[!$-.0-;=@-[\]_a-z~][!#-;=?-[\]_a-z~]*$/,
  phone: /^\+?\d[\d ()/-]{3,29}$/,
  iban: /^(?:DE\d\d[A-Z\d]{18}|(?!DE)[A-Z]{2}\d\d[A-Z\d]{11,30})$/,
  bic: /^[A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?$/,
  postalCode: /^\d{5}$/,
  time: /^(?:[01]\d|2[0-3]):[0-5]\d$/,
};

const compact = (text) => text.replace(allBlanks, "").replace(/[a-z]/g, (letter) => letter.toUpperCase());

// As people write them: 8.30, 8:30 Uhr, 1430, 14 Uhr.
const typedTime = (text) => {
  const parts = /^(\d{1,2})(?: ?[:.] ?(\d\d)|(\d\d))?(?: ?(?:Uhr|uhr|h))?$/.exec(text);
  return parts ? `${parts[1].padStart(2, "0")}:${parts[2] ?? parts[3] ?? "00"}` : text;
};

// Dashes of any length, points between the groups, the area code in brackets.
const typedPhone = (text) => {
  let isOpened = false;
  const number = [...text.slice(text.startsWith("("))]
    .map((sign, index, all) => {
      isOpened ||= sign === "(";
      return /[\u2010-\u2015\u2212]/.test(sign) ? "-"
        : sign === ")" && !isOpened ? (all[index + 1] === " " ? "" : " ")
        : sign === "." || new RegExp(blank).test(sign) ? " "
        : sign;
    })
    .join("")
    .replace(blanksAtEnds, "");
  return number || text;
};

const typed = {
  iban: compact, bic: compact, time: typedTime, phone: typedPhone,
  postalCode: (text) => compact(text).replace(/^DE?-(?=\d)/, ""),
};

const hasChecksum = (iban) => {
  let rest = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    const value = parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
};

// Units of the last digit as BigInt; undefined for what is no number. An amount may have the sign of its currency on one side.
const numberIn = (text, { scale = 0, currency }, usesComma) => {
  const [point, group] = usesComma ? [",", "."] : [".", ","];
  const sign = currency === "EUR" ? "(?:€|EURO?)" : currency;
  const number = new RegExp(
    `^([+\\-\u2212\u2013]?)(\\d+|\\d{1,3}(?:([${group} \\xA0\\u2009\\u202F])\\d{3}(?:\\3\\d{3})*))(?:[${point}](\\d+))?$`,
  ).exec(currency ? text.replace(new RegExp(`^${sign}${blank}*|${blank}*${sign}$`, "i"), "") : text);
  const fraction = number?.[4] ?? "";
  if (!number || fraction.length > scale) return undefined;
  const units = BigInt(number[2].replace(/\D/g, "") + fraction.padEnd(scale, "0"));
  return /[-\u2212\u2013]/.test(number[1]) ? -units : units;
};

// Units of a canonical number.
const unitsOf = (value) => (typeof value === "string" ? (/^-?\d+\.\d+$/.test(value) ? BigInt(value.replace(".", "")) : value) : typeof value === "number" ? BigInt(value) : value);

const decimalText = (units, scale) => {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, "0");
  const text = scale ? `${digits.slice(0, -scale)}.${digits.slice(-scale)}` : digits;
  return units < 0n ? `-${text}` : text;
};

// Days are texts YYYY-MM-DD.
const dayOf = (year, month, day) => {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return year > 99 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day && day > 0 && month > 0
    ? date.toISOString().slice(0, 10)
    : undefined;
};

// Months and days from a day on; the end of a month clamps.
const moved = (day, months, days) => {
  const [y, m, d] = day.split("-").map(Number);
  const last = new Date(Date.UTC(y, m + months, 0)).getUTCDate();
  return new Date(Date.UTC(y, m - 1 + months, Math.min(d, last) + days)).toISOString().slice(0, 10);
};

// A limit: a day itself, or [months, days] from today on.
const limitDay = (limit, today) => (Array.isArray(limit) ? moved(today, ...limit) : limit);

// The checks of a text in normal form, in their fixed order; those that hide the value from conditions come first.
const textProblem = (text, field) => {
  switch (field.type) {
    case "text": {
      const length = lengthOf(text);
      return length < field.min ? "minLength"
        : length > field.max ? "maxLength"
        : wordsIn(text) > field.words ? "words"
        : field.names && !nameCharacters.test(text) ? "characters"
        : field.pattern && !field.pattern.test(text) ? "pattern"
        : undefined;
    }
    default:
      return !formats[field.type].test(text) ? "format"
        : field.type === "iban" && !hasChecksum(text) ? "checksum"
        : lengthOf(text) > (field.type === "email" ? 254 : field.type === "url" ? 2000 : Infinity) ? "maxLength"
        : undefined;
  }
};

const rangeProblem = (value, least, most, codes) =>
  least != null && value < least ? codes[0] : most != null && value > most ? codes[1] : undefined;

const hidesValue = (problem) => problem === "type" || problem === "format" || problem === "option";
