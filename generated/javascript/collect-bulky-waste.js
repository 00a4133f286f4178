// The conditions, computed values and bounds of one form. A function takes the object that holds the field (for
// rules and exits the form) in canonical JSON, without answers that are not asked for and with computed values;
// the objects around it, nearest first; and the date as YYYY-MM-DD. A condition is true, false, or null while it
// is undecided; a computed value or bound is as canonical JSON holds it, or null while there is none. A step `-`
// of a name stands for each item of a list.
import * as F from "./shared/expressions.js";

export const service = "collect-bulky-waste";
export const definition = "4a77fb14fa3c448698265001e984dc4452373b21ab45cfc8be5a540e2569bf69";

export const conditions = {
  "when items.-.thing": (a, up, today) => F.eq(F.plain, a["kind"], "otherThing"),
  "exit tooMuch": (a, up, today) => F.gt(F.numbers, F.number(a["volume"]), F.number("5.0")),
};

// What decides over other functions, in the order in which it has to be decided.
export const order = [
  "when items.-.thing",
];
