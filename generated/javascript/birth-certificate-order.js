// The conditions, computed values and bounds of one form. A function takes the object that holds the field (for
// rules and exits the form) in canonical JSON, without answers that are not asked for and with computed values;
// the objects around it, nearest first; and the date as YYYY-MM-DD. A condition is true, false, or null while it
// is undecided; a computed value or bound is as canonical JSON holds it, or null while there is none. A step `-`
// of a name stands for each item of a list.
import * as F from "./expressions.js";

export const service = "birth-certificate-order";
export const definition = "655ba17a76d8bf5d2da846a182a46627332e58e97373c47183af96e11657c817";

export const conditions = {
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
  "when interest",
  "when interestProof",
];
