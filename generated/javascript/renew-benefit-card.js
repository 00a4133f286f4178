// The conditions of one form. A function takes the object that holds the field (for rules and exits the
// form) in canonical JSON, without answers that are not asked for; the objects around it, nearest first;
// and the date as YYYY-MM-DD. Its value is true, false, or null while it is undecided.
import * as F from "./expressions.js";

export const service = "renew-benefit-card";
export const definition = "a52090b8f7552c09b1507300b6828a135118ba4130ac4e3f377ebb08587ddcac";

export const conditions = {
  "when cardNumber": (a, up, today) => a["hasCard"],
  "when newAddress": (a, up, today) => a["hasMoved"],
  "when children": (a, up, today) => a["hasChildren"],
  "required contact": (a, up, today) => F.eq(F.plain, a["delivery"], "pickup"),
  "when postNote": (a, up, today) => F.both(F.eq(F.plain, a["delivery"], "post"), a["hasMoved"]),
  "rule supplementNeedsChildren": (a, up, today) => F.either(F.ne(F.plain, a["benefit"], "childSupplement"), a["hasChildren"]),
  "exit noBenefit": (a, up, today) => F.eq(F.plain, a["benefit"], "noneOfThese"),
};
