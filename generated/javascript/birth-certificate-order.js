// The conditions, computed values and bounds of one form. A function takes the object that holds the field (for
// rules and exits the form) in canonical JSON, without answers that are not asked for and with computed values;
// the objects around it, nearest first; and the date as YYYY-MM-DD. A condition is true, false, or null while it
// is undecided; a computed value or bound is as canonical JSON holds it, or null while there is none. A step `-`
// of a name stands for each item of a list.
import * as F from "./shared/expressions.js";

export const service = "birth-certificate-order";
export const definition = "3b02ec42786dd9a7b8b2e7db817811654d93d3df21871d977c0a6dd260b4caf4";

export const conditions = {
  "compute fee": (a, up, today) => F.toUnits((a["socialSecurity"] === true ? F.number("0") : (F.eq(F.plain, a["socialSecurity"], false) === true ? F.add(F.number("15.00"), F.multiply(F.subtract(F.number(a["copies"]), F.number("1")), F.number("7.50"))) : null)), 2),
  "when interest": (a, up, today) => F.oneOf(F.plain, a["relationship"], ["sibling", "someoneElse"]),
  "when interestProof": (a, up, today) => F.oneOf(F.plain, a["relationship"], ["sibling", "someoneElse"]),
  "required interestProof": (a, up, today) => F.eq(F.plain, a["relationship"], "someoneElse"),
  "rule ownBirthDate": (a, up, today) => F.either(F.ne(F.plain, a["relationship"], "own"), F.eq(F.plain, a["dateOfBirth"], a["applicantBirthDate"])),
  "rule childIsYounger": (a, up, today) => F.either(F.ne(F.plain, a["relationship"], "child"), F.gt(F.plain, a["dateOfBirth"], a["applicantBirthDate"])),
  "rule parentIsOlder": (a, up, today) => F.either(F.ne(F.plain, a["relationship"], "parent"), F.lt(F.plain, a["dateOfBirth"], a["applicantBirthDate"])),
  "rule multilingualForPension": (a, up, today) => F.not(F.both(F.eq(F.plain, a["kind"], "multilingual"), a["socialSecurity"])),
  "exit bornElsewhere": (a, up, today) => F.eq(F.plain, a["bornInTown"], false),
};

// What decides over other functions, in the order in which it has to be decided.
export const order = [
  "compute fee",
  "when interest",
  "when interestProof",
];
