// The conditions, computed values and bounds of one form. A function takes the object that holds the field (for
// rules and exits the form) in canonical JSON, without answers that are not asked for and with computed values;
// the objects around it, nearest first; and the date as YYYY-MM-DD. A condition is true, false, or null while it
// is undecided; a computed value or bound is as canonical JSON holds it, or null while there is none. A step `-`
// of a name stands for each item of a list.
import * as F from "./expressions.js";

export const service = "register-dog";
export const definition = "539b80107ecfb7e29a5a6db946ba3ca7ee86d08804bdaa53bf5af5f0509463a9";

export const conditions = {
  "required chipNumber": (a, up, today) => F.either(F.either(F.eq(F.plain, a["category"], "section10"), F.ge(F.numbers, F.number(a["shoulderHeight"]), F.number("40"))), F.ge(F.numbers, F.number(a["weight"]), F.number("20.0"))),
  "when competence": (a, up, today) => F.either(F.either(F.eq(F.plain, a["category"], "section10"), F.ge(F.numbers, F.number(a["shoulderHeight"]), F.number("40"))), F.ge(F.numbers, F.number(a["weight"]), F.number("20.0"))),
  "when insurance": (a, up, today) => F.either(F.either(F.eq(F.plain, a["category"], "section10"), F.ge(F.numbers, F.number(a["shoulderHeight"]), F.number("40"))), F.ge(F.numbers, F.number(a["weight"]), F.number("20.0"))),
  "when previousTown": (a, up, today) => a["movedHere"],
  "when reductionProof": (a, up, today) => F.ne(F.plain, a["reduction"], "noReduction"),
  "when account": (a, up, today) => a["directDebit"],
  "when mandate": (a, up, today) => a["directDebit"],
  "when largeDogNote": (a, up, today) => F.either(F.either(F.eq(F.plain, a["category"], "section10"), F.ge(F.numbers, F.number(a["shoulderHeight"]), F.number("40"))), F.ge(F.numbers, F.number(a["weight"]), F.number("20.0"))),
  "rule keptAfterBirth": (a, up, today) => F.ge(F.plain, a["keptSince"], a["dogBirthDate"]),
  "rule assistanceDogsAreRarelyTiny": (a, up, today) => F.not(F.both(F.eq(F.plain, a["reduction"], "assistanceDog"), F.lt(F.numbers, F.number(a["shoulderHeight"]), F.number("20")))),
  "exit permitFirst": (a, up, today) => F.eq(F.plain, a["category"], "section3"),
};

// What decides over other functions, in the order in which it has to be decided.
export const order = [
  "when competence",
  "when insurance",
  "when previousTown",
  "when reductionProof",
  "when account",
  "when mandate",
];
