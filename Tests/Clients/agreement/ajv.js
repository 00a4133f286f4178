// Validates the lines of a file by AJV: `node ajv.js BUNDLE SCHEMA INSTANCES` writes one digit a line, 1 for an instance that
// is valid.
"use strict";
const fs = require("fs");

const [bundle, schemaFile, instancesFile] = process.argv.slice(2);
const compile = require("./ajv2020.js")(bundle);

const validate = compile(JSON.parse(fs.readFileSync(schemaFile, "utf8")));
const lines = fs.readFileSync(instancesFile, "utf8").split("\n").filter((line) => line);
process.stdout.write(lines.map((line) => (validate(JSON.parse(line)) ? "1" : "0")).join("\n") + "\n");
