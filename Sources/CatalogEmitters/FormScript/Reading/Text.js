// Normal form of what was typed (SEMANTICS, row 5), and how long it is.

// The property `White_Space` of Unicode, of which `\s` has all but one character, and one that is not.
const blank = "(?:[^\\S\\uFEFF]|\\x85)";
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
