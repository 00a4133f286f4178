// Validates submissions with AJV 8, text to verdict: `node ajv.js BUNDLE` reads `SCHEMA TAB VERDICT TAB JSON` lines and writes the
// name and the median nanoseconds of one pass over all of them.
"use strict";
const fs = require("fs");
const path = require("path");

const compile = require(path.join(__dirname, "../../Clients/agreement/ajv2020.js"))(process.argv[2]);
const validators = new Map();
const submissions = [];
for (const line of fs.readFileSync(0, "utf8").split("\n")) {
  if (!line) continue;
  const [schema, verdict, ...text] = line.split("\t");
  if (!validators.has(schema)) validators.set(schema, compile(JSON.parse(fs.readFileSync(schema, "utf8"))));
  const isValid = validators.get(schema);
  const submission = { isValid, text: Buffer.from(text.join("\t")) };
  if (isValid(JSON.parse(submission.text)) !== (verdict === "valid")) throw new Error(`AJV disagrees about ${text}`);
  submissions.push(submission);
}
const now = () => process.cpuUsage().user * 1000 + process.cpuUsage().system * 1000;
const pass = () => {
  for (const { isValid, text } of submissions) isValid(JSON.parse(text));
};
const warm = now() + 1e9;
while (now() < warm) pass();
// The clock counts microseconds, so that several passes make one measurement.
const times = [];
const end = now() + 2e9;
while (times.length < 20 || now() < end) {
  const start = now();
  for (let count = 0; count < 20; count++) pass();
  times.push((now() - start) / 20);
}
times.sort((left, right) => left - right);
console.log("ajv", Math.round(times[times.length >> 1]));
