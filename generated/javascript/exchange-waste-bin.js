// The conditions, computed values and bounds of one form. A function takes the object that holds the field (for
// rules and exits the form) in canonical JSON, without answers that are not asked for and with computed values;
// the objects around it, nearest first; and the date as YYYY-MM-DD. A condition is true, false, or null while it
// is undecided; a computed value or bound is as canonical JSON holds it, or null while there is none. A step `-`
// of a name stands for each item of a list.
import * as F from "./shared/expressions.js";

export const service = "exchange-waste-bin";
export const definition = "2154eb90b581fcd9f75f949cdab935d444851a263600092e824799ce8ff24a8f";

export const conditions = {
  "when residents": (a, up, today) => F.both(F.eq(F.plain, a["kind"], "residual"), F.lt(F.ranks(["l60", "l80", "l120", "l240", "l1100"]), a["newSize"], a["currentSize"])),
  "when hasCompost": (a, up, today) => F.both(F.eq(F.plain, a["kind"], "organic"), F.lt(F.ranks(["l60", "l80", "l120", "l240", "l1100"]), a["newSize"], a["currentSize"])),
  "when company": (a, up, today) => F.eq(F.plain, a["role"], "manager"),
  "when moreExpensive": (a, up, today) => F.gt(F.ranks(["l60", "l80", "l120", "l240", "l1100"]), a["newSize"], a["currentSize"]),
  "rule differentSize": (a, up, today) => F.ne(F.plain, a["newSize"], a["currentSize"]),
  "rule containerNotForOrganic": (a, up, today) => F.not(F.both(F.eq(F.plain, a["kind"], "organic"), F.eq(F.plain, a["newSize"], "l1100"))),
  "rule enoughVolume": (a, up, today) => F.both(F.both(F.either(F.not(F.eq(F.plain, a["newSize"], "l60")), F.le(F.numbers, F.number(a["residents"]), F.number("4"))), F.either(F.not(F.eq(F.plain, a["newSize"], "l80")), F.le(F.numbers, F.number(a["residents"]), F.number("5")))), F.either(F.not(F.eq(F.plain, a["newSize"], "l120")), F.le(F.numbers, F.number(a["residents"]), F.number("8")))),
  "rule paperBecomesSmaller": (a, up, today) => F.not(F.both(F.eq(F.plain, a["kind"], "paper"), F.lt(F.ranks(["l60", "l80", "l120", "l240", "l1100"]), a["newSize"], a["currentSize"]))),
  "exit tenantCannotOrder": (a, up, today) => F.eq(F.plain, a["role"], "tenant"),
};

// What decides over other functions, in the order in which it has to be decided.
export const order = [
  "when residents",
  "when hasCompost",
  "when company",
];
