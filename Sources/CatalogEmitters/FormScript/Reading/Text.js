// Normal form of what was typed (SEMANTICS, row 5), and how long it is.

const blank = "[\\t-\\r \\x85\\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]";
const blanksAtEnds = new RegExp(`^${blank}+|${blank}+$`, "g");
const allBlanks = new RegExp(blank, "g");
const words = new RegExp(`${blank}+`);

const normalised = (text, allowsLines) =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(allowsLines ? /[\0-\t\v-\x1F\x7F-\x9F]/g : /[\0-\x1F\x7F-\x9F]/g, "")
    .normalize("NFC")
    .replace(blanksAtEnds, "");

const lengthOf = (text) => [...text].length;
const wordsIn = (text) => (text ? text.split(words).length : 0);
