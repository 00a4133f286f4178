// The conditions, computed values and bounds of one form. A function takes the object that holds the field (for
// rules and exits the form) in canonical JSON, without answers that are not asked for and with computed values;
// the objects around it, nearest first; and the date as YYYY-MM-DD. A condition is true, false, or null while it
// is undecided; a computed value or bound is as canonical JSON holds it, or null while there is none. A step `-`
// of a name stands for each item of a list.
import * as F from "./shared/expressions.js";

export const service = "register-dog";
export const definition = "3f37e69e6d1fbc375fca088482b169c3c5dfa80dfa4a80b86a2310a993b42ee5";

export const conditions = {
  "required chipNumber": (a, up, today) => F.either(F.either(F.eq(F.plain, a["category"], "section10"), F.ge(F.numbers, F.number(a["shoulderHeight"]), F.number("40"))), F.ge(F.numbers, F.number(a["weight"]), F.number("20.0"))),
  "when competence": (a, up, today) => F.either(F.either(F.eq(F.plain, a["category"], "section10"), F.ge(F.numbers, F.number(a["shoulderHeight"]), F.number("40"))), F.ge(F.numbers, F.number(a["weight"]), F.number("20.0"))),
  "when insurance": (a, up, today) => F.either(F.either(F.eq(F.plain, a["category"], "section10"), F.ge(F.numbers, F.number(a["shoulderHeight"]), F.number("40"))), F.ge(F.numbers, F.number(a["weight"]), F.number("20.0"))),
  "when previousTown": (a, up, today) => a["movedHere"] ?? null,
  "compute taxForThisDog": (a, up, today) => F.toUnits((F.ge(F.numbers, F.number(a["otherDogs"]), F.number("2")) === true ? F.number("144.00") : (F.eq(F.numbers, F.number(a["otherDogs"]), F.number("1")) === true ? F.number("120.00") : (F.eq(F.numbers, F.number(a["otherDogs"]), F.number("0")) === true ? F.number("96.00") : null))), 2),
  "when taxForAllDogs": (a, up, today) => F.gt(F.numbers, F.number(a["otherDogs"]), F.number("0")),
  "compute taxForAllDogs": (a, up, today) => F.toUnits(F.multiply(F.number(a["taxForThisDog"], 2), F.add(F.number(a["otherDogs"]), F.number("1"))), 2),
  "when reductionProof": (a, up, today) => F.ne(F.plain, a["reduction"], "noReduction"),
  "when account": (a, up, today) => a["directDebit"] ?? null,
  "when mandate": (a, up, today) => a["directDebit"] ?? null,
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
  "compute taxForThisDog",
  "when taxForAllDogs",
  "compute taxForAllDogs",
  "when reductionProof",
  "when account",
  "when mandate",
];
