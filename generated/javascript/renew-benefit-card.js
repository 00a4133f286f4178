// The conditions, computed values and bounds of one form. A function takes the object that holds the field (for
// rules and exits the form) in canonical JSON, without answers that are not asked for and with computed values;
// the objects around it, nearest first; and the date as YYYY-MM-DD. A condition is true, false, or null while it
// is undecided; a computed value or bound is as canonical JSON holds it, or null while there is none. A step `-`
// of a name stands for each item of a list.
import * as F from "./shared/expressions.js";

export const service = "renew-benefit-card";
export const definition = "7a598fb8fb6b3deea37966b3ea796709e27c1e883394a9f1ddd097496d9747ea";

export const conditions = {
  "when cardNumber": (a, up, today) => a["hasCard"] ?? null,
  "when newAddress": (a, up, today) => a["hasMoved"] ?? null,
  "when children": (a, up, today) => a["hasChildren"] ?? null,
  "required contact": (a, up, today) => F.eq(F.plain, a["delivery"], "pickup"),
  "when postNote": (a, up, today) => F.both(F.eq(F.plain, a["delivery"], "post"), a["hasMoved"]),
  "rule supplementNeedsChildren": (a, up, today) => F.either(F.ne(F.plain, a["benefit"], "childSupplement"), a["hasChildren"]),
  "exit noBenefit": (a, up, today) => F.eq(F.plain, a["benefit"], "noneOfThese"),
};

// What decides over other functions, in the order in which it has to be decided.
export const order = [
  "when cardNumber",
  "when newAddress",
  "when children",
];
