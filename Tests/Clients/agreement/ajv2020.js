// AJV 8 for JSON Schema 2020-12, in strict mode: `require("./ajv2020.js")(BUNDLE)` gives a function that compiles a
// schema, with further options of AJV's where it is given some.
//
// BUNDLE is Playwright's `utilsBundle.js`, which holds AJV's modules; so no package of npm is needed. They are taken
// by their paths, and put together to what `ajv/dist/2020` is, without `unevaluated…` and dynamic references, which the bundle
// lacks: strict mode refuses a schema that uses them.
"use strict";
const fs = require("fs");
const { createRequire } = require("module");

/** Runs the bundle and hands out some of AJV's modules, of which it only exports the front. */
function load(file, paths) {
  const source = fs.readFileSync(file, "utf8");
  const entries = Object.entries(paths).map(([key, path]) => {
    const place = `sdk/node_modules/ajv/dist/${path}.js"`.replace(/[./]/g, "\\$&");
    const found = new RegExp(`var (\\w+) = __commonJS\\(\\{\\s*"[^"]*${place}`).exec(source);
    if (!found) throw new Error(`Playwright's bundle has no ajv/dist/${path}.js any more`);
    return `${key}: ${found[1]}()`;
  });
  const module = { exports: {} };
  const body = `${source}\nreturn { ${entries.join(", ")} };`;
  return new Function("require", "module", "exports", "__filename", "__dirname", body)(
    createRequire(file), module, module.exports, file, require("path").dirname(file));
}

module.exports = (bundle) => {
  const modules = load(bundle, {
    Core: "core",
    core: "vocabularies/core/index",
    validation: "vocabularies/validation/index",
    applicator: "vocabularies/applicator/index",
    metadata: "vocabularies/metadata",
  });

  class Ajv2020 extends modules.Core.default {
    constructor(options) {
      // Options of AJV's strict mode as it is; a condition may name as required what another place describes.
      super({ strict: true, strictRequired: false, next: true, meta: false, validateSchema: false, ...options });
    }

    _addVocabularies() {
      super._addVocabularies();
      this.addVocabulary(modules.core.default);
      this.addVocabulary(modules.validation.default);
      this.addVocabulary(modules.applicator.default(true));
      this.addVocabulary(modules.metadata.metadataVocabulary);
    }

    _addDefaultMetaSchema() {}

    defaultMeta() {
      return undefined;
    }
  }

  return (schema, options) => new Ajv2020(options).compile(schema);
};
