// The conditions, computed values and bounds of one form. A function takes the object that holds the field (for
// rules and exits the form) in canonical JSON, without answers that are not asked for and with computed values;
// the objects around it, nearest first; and the date as YYYY-MM-DD. A condition is true, false, or null while it
// is undecided; a computed value or bound is as canonical JSON holds it, or null while there is none. A step `-`
// of a name stands for each item of a list.
import * as F from "./shared/expressions.js";

export const service = "report-defect";
export const definition = "ee3e49855a4d4d93d47042df78999eae190d581a0d9cbb0b2effde237b5aee20";

export const conditions = {
  "when lampNumber": (a, up, today) => F.eq(F.plain, a["category"], "streetLight"),
  "when contact": (a, up, today) => a["wantsReply"] ?? null,
  "rule placeIsKnown": (a, up, today) => F.not(F.both(F.isAbsent(a, "street"), F.isAbsent(a, "placeHint"))),
  "exit callAtOnce": (a, up, today) => a["danger"] ?? null,
};

// What decides over other functions, in the order in which it has to be decided.
export const order = [
  "when lampNumber",
  "when contact",
];
