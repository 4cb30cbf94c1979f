// openapi-3.0.yaml, for generators that want OpenAPI 3.0.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Converter } from "@apiture/openapi-down-convert";
import { toYaml } from "./bundle.ts";
import { documents, generated, readBundle } from "./documents.ts";

for (const name of documents) {
  const document = readBundle(name);
  delete document.info.summary; // new in 3.1, and the converter leaves it in
  const converted = new Converter(document, { allOfTransform: true }).convert();
  writeFileSync(join(generated, name, "openapi-3.0.yaml"), toYaml(converted));
}
