// Operators and functions of expressions (a subset of FEEL, DMN 1.5). Absent values are null.
"use strict";

const absent = (...values) => values.some((value) => value == null);

// Three-valued logic
export const not = (a) => (a == null ? null : !a);
export const both = (a, b) => (a === false || b === false ? false : absent(a, b) ? null : true);
export const either = (a, b) => (a === true || b === true ? true : absent(a, b) ? null : false);
export const isNull = (a) => a == null;
// Of an object that holds answers. Who reads answers may note there which of them cannot be used.
const unusable = Symbol.for("unusable");
export const isAbsent = (holder, name) => own(holder, name) == null && !holder?.[unusable]?.has(name);
// An answer with a name that every object has, too, like `constructor`.
export const own = (holder, name) =>
  holder != null && Object.prototype.hasOwnProperty.call(holder, name) ? holder[name] : null;

// Orders: negative, zero or positive
export const plain = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
export const texts = (a, b) => {
  const left = a[Symbol.iterator](), right = b[Symbol.iterator]();
  for (;;) {
    const x = left.next(), y = right.next();
    if (x.done || y.done) return x.done ? (y.done ? 0 : -1) : 1;
    const order = plain(x.value.codePointAt(0), y.value.codePointAt(0));
    if (order) return order;
  }
};
export const numbers = (a, b) => {
  const e = Math.min(a.e, b.e);
  if (a.c === 0n || b.c === 0n || a.c < 0n !== b.c < 0n) return plain(a.c, b.c);
  const size = (n) => n.e + digits(n.c);
  if (size(a) !== size(b)) return (size(a) < size(b) ? -1 : 1) * (a.c < 0n ? -1 : 1);
  return plain(a.c * ten(a.e - e), b.c * ten(b.e - e));
};
export const ranks = (codes) => (a, b) => plain(codes.indexOf(a), codes.indexOf(b));
export const lists = (order) => (a, b) =>
  a.length === b.length && a.every((item, i) => (absent(item, b[i]) ? item == b[i] : order(item, b[i]) === 0)) ? 0 : 1;

export const eq = (order, a, b) => (absent(a, b) ? null : order(a, b) === 0);
export const ne = (order, a, b) => not(eq(order, a, b));
export const lt = (order, a, b) => (absent(a, b) ? null : order(a, b) < 0);
export const gt = (order, a, b) => lt(order, b, a);
export const le = (order, a, b) => not(lt(order, b, a));
export const ge = (order, a, b) => not(lt(order, a, b));
export const oneOf = (order, a, list) => list.reduce((found, b) => either(found, eq(order, a, b)), false);

// Numbers
const ten = (n) => 10n ** BigInt(n);
const magnitude = (c) => (c < 0n ? -c : c);
const digits = (c) => (c === 0n ? 0 : magnitude(c).toString().length);

// Drops digits at the end; `more` says whether something that is not zero follows them.
const dropped = (c, count, mode, more = false) => {
  if (count <= 0) return c;
  const unit = ten(count), size = magnitude(c), rest = size % unit, half = rest * 2n - unit;
  const whole = size / unit, inexact = rest > 0n || more;
  const up = {
    down: false, up: inexact, floor: c < 0n && inexact, ceiling: c > 0n && inexact, halfUp: half >= 0n,
    halfDown: half > 0n || (half === 0n && more), halfEven: half > 0n || (half === 0n && (more || whole % 2n === 1n)),
  }[mode];
  return (c < 0n ? -1n : 1n) * (up ? whole + 1n : whole);
};
const make = (c, e, more = false) => {
  const excess = digits(c) - 34;
  if (excess > 0) {
    c = dropped(c, excess, "halfEven", more);
    e += excess;
  }
  if (c === 0n) return { c, e: 0 };
  const zeros = /0*$/.exec(c.toString())[0].length;
  c /= ten(zeros);
  e += zeros;
  const leading = e + digits(c) - 1;
  return leading > 6144 ? null : leading < -6176 ? { c: 0n, e: 0 } : { c, e };
};
// From units and digits behind the point, or from a text.
export const number = (value, scale = 0) => {
  if (value == null) return null;
  if (typeof value === "object") return value;
  if (typeof value !== "string") return make(BigInt(value), -scale);
  const parts = /^([+-]?\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(value);
  if (!parts) return null;
  const fraction = parts[2] ?? "";
  return make(BigInt(parts[1] + fraction), Number(parts[3] ?? 0) - fraction.length);
};
const exact = (n) => {
  if (n == null || n.e < 0 || n.e > 19) return null;
  const value = n.c * ten(n.e);
  return magnitude(value) < 2n ** 63n ? value : null;
};
const whole = (n) => {
  const value = exact(n);
  return value === null ? null : Number(value);
};
export const negative = (a) => (a == null ? null : { c: -a.c, e: a.e });
export const absolute = (a) => (a == null ? null : { c: magnitude(a.c), e: a.e });
export const add = (a, b) => {
  if (absent(a, b)) return null;
  if (a.c === 0n) return b;
  if (b.c === 0n) return a;
  const [high, low] = a.e >= b.e ? [a, b] : [b, a];
  if (high.e - low.e - (34 - digits(high.c)) > 36) return high;
  return make(high.c * ten(high.e - low.e) + low.c, low.e);
};
export const subtract = (a, b) => add(a, negative(b));
export const multiply = (a, b) => (absent(a, b) ? null : make(a.c * b.c, a.e + b.e));
export const divide = (a, b) => {
  if (absent(a, b) || b.c === 0n) return null;
  const shift = a.c === 0n ? 0 : 69 - digits(a.c), dividend = a.c * ten(shift);
  return make(dividend / b.c, a.e - b.e - shift, dividend % b.c !== 0n);
};
export const power = (base, exponent) => {
  if (base == null) return null;
  let result = { c: 1n, e: 0 }, square = base;
  for (let left = Math.abs(exponent); left > 0; ) {
    if (left % 2 === 1) result = multiply(result, square);
    left = Math.floor(left / 2);
    if (left > 0) square = multiply(square, square);
  }
  return exponent < 0 ? divide({ c: 1n, e: 0 }, result) : result;
};
export const modulo = (a, b) => {
  if (absent(a, b) || b.c === 0n) return null;
  const e = Math.min(a.e, b.e);
  let rest = absolute(a);
  if (b.e - e <= 36) {
    if (a.e - e > 36) return null;
    rest = make((magnitude(a.c) * ten(a.e - e)) % (magnitude(b.c) * ten(b.e - e)), e);
  }
  if (rest.c === 0n) return rest;
  if (a.c < 0n === b.c < 0n) return b.c < 0n ? negative(rest) : rest;
  return b.c < 0n ? add(b, rest) : subtract(b, rest);
};
export const round = (n, scale, mode) => {
  const s = whole(scale);
  if (absent(n, s) || s < -6111 || s > 6176) return null;
  const count = -s - n.e;
  return count <= 0 ? n : make(dropped(n.c, Math.min(count, 36), mode), -s);
};
export const even = (n) => (n == null || n.e < 0 ? null : (n.c * ten(n.e)) % 2n === 0n);

// Numbers as canonical JSON holds them: units of the last digit, or a text with all digits; null beyond ±(2^53−1).
const units = (n, scale) => {
  if (n == null) return null;
  const e = n.e + scale;
  if (n.c === 0n) return 0n;
  if (e < 0 || e > 19) return null;
  const value = n.c * ten(e);
  return magnitude(value) < 2n ** 53n ? value : null;
};
export const toUnits = (n, scale) => {
  const value = units(n, scale);
  return value === null ? null : Number(value);
};
export const toDecimal = (n, scale) => {
  const value = units(n, scale);
  if (value === null) return null;
  const text = magnitude(value).toString().padStart(scale + 1, "0");
  return `${value < 0n ? "-" : ""}${text.slice(0, -scale)}.${text.slice(-scale)}`;
};

// Texts, scalar by scalar
export const concat = (a, b) => (absent(a, b) ? null : a + b);
export const length = (a) => (a == null ? null : number([...a].length));
export const substring = (a, from, count) => {
  if (absent(a, from) || count === null) return null;
  const start = whole(round(from, number(0), "down")), scalars = [...a];
  if (!start) return null;
  const first = start > 0 ? start - 1 : Math.max(0, scalars.length + start);
  const limit = count === undefined ? Infinity : count.c < 0n ? 0 : whole(round(count, number(0), "down")) ?? Infinity;
  return scalars.slice(first, first + limit).join("");
};
export const upper = (a) => (a == null ? null : a.toUpperCase());
// Each character by itself: not otherwise at the end of a word, as Greek is written.
export const lower = (a) => (a == null ? null : [...a].map((sign) => sign.toLowerCase()).join(""));
export const before = (a, b) => (absent(a, b) ? null : a.includes(b) ? a.slice(0, a.indexOf(b)) : "");
export const after = (a, b) => (absent(a, b) ? null : a.includes(b) ? a.slice(a.indexOf(b) + b.length) : "");
export const contains = (a, b) => (absent(a, b) ? null : a.includes(b));
export const starts = (a, b) => (absent(a, b) ? null : a.startsWith(b));
export const ends = (a, b) => (absent(a, b) ? null : a.endsWith(b));
export const matches = (a, pattern) => (a == null ? null : pattern.test(a));

// Dates are texts YYYY-MM-DD
const parts = (date) => [0, 5, 8].map((i, n) => Number(date.slice(i, i + (n ? 2 : 4))));
const dayNumber = ([year, month, date]) => {
  const y = month <= 2 ? year - 1 : year, era = Math.floor(y / 400), ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear;
};
const fromDay = (number) => {
  const era = Math.floor(number / 146097), doe = number - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100)), mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return written(yoe + era * 400 + (month <= 2 ? 1 : 0), month, doy - Math.floor((153 * mp + 2) / 5) + 1);
};
const monthLength = (y, m) =>
  m === 2 ? (y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31;
const written = (y, m, d) =>
  y < 1 || y > 9999 || m < 1 || m > 12 || d < 1 || d > monthLength(y, m)
    ? null : `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
export const date = (y, m, d) => {
  const all = [y, m, d].map(whole);
  return absent(...all) ? null : written(...all);
};
const secondsOfADay = number(86400);
export const moveByTime = (date, duration) => {
  const days = whole(round(divide(duration, secondsOfADay), number(0), "floor"));
  return absent(date, days) || Math.abs(days) >= 4000000 ? null : fromDay(dayNumber(parts(date)) + days);
};
export const moveByMonths = (date, months) => {
  if (absent(date, months)) return null;
  const [y, m, d] = parts(date), all = y * 12 + m - 1 + months, year = Math.floor(all / 12), month = (all % 12) + 1;
  return year < 1 || year > 9999 ? null : written(year, month, Math.min(d, monthLength(year, month)));
};
export const timeBetween = (to, from) =>
  absent(to, from) ? null : multiply(number(dayNumber(parts(to)) - dayNumber(parts(from))), secondsOfADay);
export const monthsBetween = (from, to) => {
  if (absent(from, to)) return null;
  const [y, m, d] = parts(from), [y2, m2, d2] = parts(to), months = (y2 - y) * 12 + m2 - m;
  return months > 0 && d2 < d ? months - 1 : months < 0 && d2 > d ? months + 1 : months;
};
const years = (months) => (months == null ? null : Math.trunc(months / 12));
export const age = (birth, today) => number(years(monthsBetween(birth, today)));
const part = (index) => (date) => (date == null ? null : number(parts(date)[index]));
export const year = part(0), month = part(1), dayOfMonth = part(2);
export const weekday = (date) => (date == null ? null : number(((dayNumber(parts(date)) + 2) % 7) + 1));

// Times of day are texts HH:MM, with seconds and up to nine digits behind them where they are not zero
const secondNanos = 1000000000n, dayNanos = 86400n * secondNanos;
const clock = (time) => {
  const [, h, m, s = "0", f = ""] = /^(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?$/.exec(time ?? "") ?? [];
  return h === undefined ? null : BigInt(Number(h) * 3600 + Number(m) * 60 + Number(s)) * secondNanos + BigInt(f.padEnd(9, "0"));
};
const two = (n) => String(n).padStart(2, "0");
export const moveClock = (time, duration) => {
  const now = clock(time), step = exact(round(multiply(duration, make(secondNanos, 0)), number(0), "floor"));
  if (absent(now, step)) return null;
  const nanos = (((now + step) % dayNanos) + dayNanos) % dayNanos, seconds = nanos / secondNanos;
  const fraction = String(nanos % secondNanos).padStart(9, "0").replace(/0+$/, "");
  const rest = fraction || seconds % 60n ? `:${two(seconds % 60n)}${fraction && "."}${fraction}` : "";
  return `${two(seconds / 3600n)}:${two((seconds / 60n) % 60n)}${rest}`;
};
export const clockDifference = (to, from) => {
  const a = clock(to), b = clock(from);
  return absent(a, b) ? null : make(a - b, -9);
};
const clockPart = (take) => (time) => (clock(time) === null ? null : make(...take(clock(time))));
export const hour = clockPart((n) => [n / secondNanos / 3600n, 0]);
export const minute = clockPart((n) => [(n / secondNanos / 60n) % 60n, 0]);
export const second = clockPart((n) => [n % (60n * secondNanos), -9]);

// Durations: days and time are seconds, years and months are months
const timePart = (take) => (seconds) => {
  if (seconds == null) return null;
  const all = absolute(seconds), count = exact(round(all, number(0), "down"));
  if (count === null) return null;
  const value = take(count, subtract(all, number(count)));
  return seconds.c < 0n ? negative(value) : value;
};
export const days = timePart((n) => number(n / 86400n));
export const hours = timePart((n) => number((n / 3600n) % 24n));
export const minutes = timePart((n) => number((n / 60n) % 60n));
export const seconds = timePart((n, fraction) => add(number(n % 60n), fraction));
export const yearsOf = (months) => number(years(months));
export const monthsOf = (months) => (months == null ? null : number(months % 12));
const counted = (months) => (Number.isSafeInteger(months) ? months : null);
export const addMonths = (a, b) => (absent(a, b) ? null : counted(a + b));
export const negativeMonths = (a) => (a == null ? null : -a);
export const absoluteMonths = (a) => (a == null ? null : Math.abs(a));
const scaled = (operation) => (months, factor) =>
  months == null ? null : counted(whole(round(operation(number(months), factor), number(0), "down")));
export const multiplyMonths = scaled(multiply), divideMonths = scaled(divide);
export const monthRatio = (a, b) => (absent(a, b) ? null : divide(number(a), number(b)));

// The value that belongs to an option
export const lookup = (codes, option, values) => (option == null ? null : values[codes.indexOf(option)] ?? null);

// Lists
export const items = (list) => (list == null || list.length === 0 ? null : list);
export const count = (list) => (list == null ? null : number(list.length));
const fold = (operation) => (list) => (list == null || list.length === 0 ? null : list.reduce(operation));
export const sum = fold(add), product = fold(multiply);
export const mean = (list) => divide(sum(list), count(list));
export const minimum = (order, list) => fold((a, b) => (absent(a, b) ? null : order(b, a) < 0 ? b : a))(list);
export const maximum = (order, list) => fold((a, b) => (absent(a, b) ? null : order(b, a) > 0 ? b : a))(list);
export const all = (list) => (list == null ? null : list.reduce(both, true));
export const any = (list) => (list == null ? null : list.reduce(either, false));
export const includes = (order, list, value) =>
  list == null ? null : list.some((item) => (absent(item, value) ? item == value : order(item, value) === 0));
export const every = (list, test) => (list == null ? null : list.reduce((r, item) => (r === false ? r : both(r, test(item))), true));
export const some = (list, test) => (list == null ? null : list.reduce((r, item) => (r === true ? r : either(r, test(item))), false));
export const map = (list, value) => (list == null ? null : list.map(value));
