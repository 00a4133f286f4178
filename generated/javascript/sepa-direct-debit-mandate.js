// The conditions of one form. A function takes the object that holds the field (for rules and exits the
// form) in canonical JSON, without answers that are not asked for; the objects around it, nearest first;
// and the date as YYYY-MM-DD. Its value is true, false, or null while it is undecided.
import * as F from "./expressions.js";

export const service = "sepa-direct-debit-mandate";
export const definition = "5023d440374daf39980264071629bb8460b24781e27ecbb1bdc97263d54a38b7";

export const conditions = {
  "when organisation": (a, up, today) => F.eq(F.plain, a["payerKind"], "organisation"),
  "when references": (a, up, today) => F.eq(F.plain, a["scope"], "selectedPayments"),
  "when anyReference": (a, up, today) => F.eq(F.plain, a["scope"], "allPayments"),
  "exit notEntitled": (a, up, today) => F.eq(F.plain, a["mayDispose"], false),
};
