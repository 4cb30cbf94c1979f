// openapi-3.0.yaml, the edition that generators take.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Converter } from "@apiture/openapi-down-convert";
import { toYaml } from "./bundle.ts";
import { documents, generated, type OpenApi, readBundle } from "./documents.ts";
import { applySteps, generatorSteps } from "./edition-steps.ts";

for (const name of documents) {
  const converted = new Converter(readBundle(name), { allOfTransform: true }).convert() as OpenApi;
  applySteps(converted, generatorSteps);
  writeFileSync(join(generated, name, "openapi-3.0.yaml"), toYaml(converted));
}
