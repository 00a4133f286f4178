// The conditions, computed values and bounds of one form. A function takes the object that holds the field (for
// rules and exits the form) in canonical JSON, without answers that are not asked for and with computed values;
// the objects around it, nearest first; and the date as YYYY-MM-DD. A condition is true, false, or null while it
// is undecided; a computed value or bound is as canonical JSON holds it, or null while there is none. A step `-`
// of a name stands for each item of a list.
import * as F from "./shared/expressions.js";

export const service = "resident-parking-permit";
export const definition = "1bde3bafd9628cafafd38f55af4337c329b429ebbfcdcf02686bd872204e2b15";

export const conditions = {
  "when permitNumber": (a, up, today) => F.oneOf(F.plain, a["request"], ["renewal", "newVehicle"]),
  "required permitNumber": (a, up, today) => F.eq(F.plain, a["request"], "newVehicle"),
  "when plate": (a, up, today) => F.ne(F.plain, a["keeper"], "carSharing"),
  "when carSharingName": (a, up, today) => F.eq(F.plain, a["keeper"], "carSharing"),
  "when registration": (a, up, today) => F.ne(F.plain, a["keeper"], "carSharing"),
  "when usageProof": (a, up, today) => F.ne(F.plain, a["keeper"], "own"),
  "when validFrom": (a, up, today) => F.ne(F.plain, a["request"], "newVehicle"),
  "when duration": (a, up, today) => F.ne(F.plain, a["request"], "newVehicle"),
  "when price": (a, up, today) => F.ne(F.plain, a["request"], "newVehicle"),
  "compute price": (a, up, today) => F.toUnits(F.lookup(["oneYear", "twoYears"], a["duration"], [F.number("60.00"), F.number("115.00")]), 2),
  "compute fee": (a, up, today) => F.toUnits((F.eq(F.plain, a["request"], "newVehicle") === true ? F.number("10.00") : (F.isAbsent(a, "benefitCard") === true ? F.number(a["price"], 2) : F.round(F.divide(F.number(a["price"], 2), F.number("2")), F.number("2"), "halfUp"))), 2),
  "rule carSharingOneYearOnly": (a, up, today) => F.either(F.not(F.eq(F.plain, a["keeper"], "carSharing")), F.eq(F.plain, a["duration"], "oneYear")),
  "rule renewalWithNumber": (a, up, today) => F.either(F.ne(F.plain, a["request"], "renewal"), F.not(F.isAbsent(a, "permitNumber"))),
  "exit noMainResidence": (a, up, today) => F.eq(F.plain, a["mainResidence"], false),
};

// What decides over other functions, in the order in which it has to be decided.
export const order = [
  "when permitNumber",
  "when plate",
  "when carSharingName",
  "when registration",
  "when usageProof",
  "when validFrom",
  "when duration",
  "when price",
  "compute price",
  "compute fee",
];
