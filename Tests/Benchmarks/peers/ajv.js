// Validates submissions with AJV 8, text to verdict: `node ajv.js BUNDLE` reads `SCHEMA TAB VERDICT TAB JSON` lines and writes the
// median nanoseconds a submission, of valid ones and of invalid ones, up to the first error and with all errors.
"use strict";
const fs = require("fs");
const path = require("path");

const compile = require(path.join(__dirname, "../../Clients/agreement/ajv2020.js"))(process.argv[2]);
const lines = fs.readFileSync(0, "utf8").split("\n").filter(Boolean).map((line) => line.split("\t"));
const now = () => process.cpuUsage().user * 1000 + process.cpuUsage().system * 1000;

function measure(allErrors) {
  const validators = new Map();
  const submissions = { valid: [], invalid: [] };
  for (const [schema, verdict, ...text] of lines) {
    if (!validators.has(schema)) validators.set(schema, compile(JSON.parse(fs.readFileSync(schema, "utf8")), { allErrors }));
    const isValid = validators.get(schema);
    const submission = { isValid, text: Buffer.from(text.join("\t")) };
    if (isValid(JSON.parse(submission.text)) !== (verdict === "valid")) throw new Error(`AJV disagrees about ${text}`);
    submissions[verdict].push(submission);
  }
  for (const verdict of ["valid", "invalid"]) {
    const pass = () => {
      for (const { isValid, text } of submissions[verdict]) isValid(JSON.parse(text));
    };
    const warm = now() + 1e9;
    while (now() < warm) pass();
    // The clock counts microseconds, so that several passes make one measurement.
    const times = [];
    const end = now() + 1e9;
    while (times.length < 20 || now() < end) {
      const start = now();
      for (let count = 0; count < 20; count++) pass();
      times.push((now() - start) / 20);
    }
    times.sort((left, right) => left - right);
    const median = times[times.length >> 1] / submissions[verdict].length;
    console.log(`ajv: ${allErrors ? "all errors" : "yes or no"}, ${verdict}`, Math.round(median));
  }
}

measure(false);
measure(true);
