// The conditions, computed values and bounds of one form. A function takes the object that holds the field (for
// rules and exits the form) in canonical JSON, without answers that are not asked for and with computed values;
// the objects around it, nearest first; and the date as YYYY-MM-DD. A condition is true, false, or null while it
// is undecided; a computed value or bound is as canonical JSON holds it, or null while there is none. A step `-`
// of a name stands for each item of a list.
import * as F from "./shared/expressions.js";

export const service = "sepa-direct-debit-mandate";
export const definition = "f26c54333497c961eb4e8f257cf7c88ea85a55e4c37c5a94ddd2e7e1bc59ead4";

export const conditions = {
  "when organisation": (a, up, today) => F.eq(F.plain, a["payerKind"], "organisation"),
  "when references": (a, up, today) => F.eq(F.plain, a["scope"], "selectedPayments"),
  "when anyReference": (a, up, today) => F.eq(F.plain, a["scope"], "allPayments"),
  "exit notEntitled": (a, up, today) => F.eq(F.plain, a["mayDispose"], false),
};

// What decides over other functions, in the order in which it has to be decided.
export const order = [
  "when organisation",
  "when references",
  "when anyReference",
];
