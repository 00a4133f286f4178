// The conditions, computed values and bounds of one form. A function takes the object that holds the field (for
// rules and exits the form) in canonical JSON, without answers that are not asked for and with computed values;
// the objects around it, nearest first; and the date as YYYY-MM-DD. A condition is true, false, or null while it
// is undecided; a computed value or bound is as canonical JSON holds it, or null while there is none. A step `-`
// of a name stands for each item of a list.
import * as F from "./shared/expressions.js";

export const service = "event-notification";
export const definition = "353d11b19724a4193975d013112cea1d89e79130d6bda946c322dc433cefc97a";

export const conditions = {
  "when otherKind": (a, up, today) => F.eq(F.plain, a["kind"], "otherEvent"),
  "earliest lastDay": (a, up, today) => a["firstDay"] ?? null,
  "when publicRoad": (a, up, today) => F.eq(F.plain, a["indoors"], false),
  "when areaSize": (a, up, today) => a["publicRoad"] ?? null,
  "when sitePlan": (a, up, today) => F.eq(F.plain, a["indoors"], false),
  "required sitePlan": (a, up, today) => F.either(a["publicRoad"], F.gt(F.numbers, F.number(a["visitors"]), F.number("500"))),
  "when stewards": (a, up, today) => F.ge(F.numbers, F.number(a["visitors"]), F.number("1000")),
  "when safetyConcept": (a, up, today) => F.ge(F.numbers, F.number(a["visitors"]), F.number("1000")),
  "required safetyConcept": (a, up, today) => F.ge(F.numbers, F.number(a["visitors"]), F.number("5000")),
  "when admission": (a, up, today) => a["chargesAdmission"] ?? null,
  "when musicUntil": (a, up, today) => a["music"] ?? null,
  "when organisation": (a, up, today) => F.oneOf(F.plain, a["organiserKind"], ["association", "company"]),
  "when partners.-.taskName": (a, up, today) => F.eq(F.plain, a["task"], "otherTask"),
  "required partners.-.phone": (a, up, today) => F.eq(F.plain, a["task"], "firstAid"),
  "when fireworksNote": (a, up, today) => a["fireworks"] ?? null,
  "rule endAfterStart": (a, up, today) => F.either(F.gt(F.plain, a["lastDay"], a["firstDay"]), F.gt(F.plain, a["endTime"], a["startTime"])),
  "rule enoughStewards": (a, up, today) => F.either(F.lt(F.numbers, F.number(a["visitors"]), F.number("5000")), F.ge(F.numbers, F.number(a["stewards"]), F.number("50"))),
  "rule noFireworksIndoors": (a, up, today) => F.not(F.both(a["fireworks"], a["indoors"])),
  "rule quietAtNight": (a, up, today) => F.both(F.ge(F.plain, a["musicUntil"], "06:00"), F.le(F.plain, a["musicUntil"], "22:00")),
  "exit assemblyGoesToThePolice": (a, up, today) => F.eq(F.plain, a["kind"], "assembly"),
};

// What decides over other functions, in the order in which it has to be decided.
export const order = [
  "when otherKind",
  "when publicRoad",
  "when areaSize",
  "when sitePlan",
  "when stewards",
  "when safetyConcept",
  "when admission",
  "when musicUntil",
  "when organisation",
  "when partners.-.taskName",
];
